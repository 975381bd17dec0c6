// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
/* eslint-disable */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var recordingValidator = validate54;
var schema109 = { "title": "RecordingDraw", "description": "something that the host's clock handed out", "type": "object", "oneOf": [{ "title": "DrawnNumber", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "enum": ["now", "elapsed"] }, "value": { "type": "number" } }, "required": ["kind", "what", "value"], "additionalProperties": false }, { "title": "DrawnText", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "enum": ["id", "token"] }, "of": { "type": "string" }, "value": { "type": "string" } }, "required": ["kind", "what", "of", "value"], "additionalProperties": false }, { "title": "DrawnFigures", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "const": "figures" }, "value": { "title": "RecordedFigures", "type": "object", "properties": { "cpuMs": { "type": "number", "minimum": 0 }, "wallMs": { "type": "number", "minimum": 0 }, "peakBytes": { "type": "integer", "minimum": 0 } }, "required": ["cpuMs", "wallMs", "peakBytes"], "additionalProperties": false } }, "required": ["kind", "what", "value"], "additionalProperties": false }] };
var schema87 = { "title": "RecordingHeader", "description": "what was asked of whom, under which policy", "type": "object", "properties": { "kind": { "const": "header" }, "schema_version": { "const": "recording/v1" }, "task": { "type": "string", "minLength": 1 }, "modelId": { "type": "string", "minLength": 1 }, "sessionId": { "type": "string", "minLength": 1 }, "maxSteps": { "type": "integer", "minimum": 1 }, "maxCostUsd": { "type": ["number", "null"], "description": "null: no ceiling" }, "temperature": { "type": ["number", "null"], "description": "what was asked for; null: the provider's default" }, "systemSha256": { "description": "over the UTF-8 text of the instructions above the conversation", "$ref": "#/$defs/sha256" }, "tools": { "type": "array", "items": { "type": "string" } }, "toolsSha256": { "description": "over the RFC 8785 form of the names, descriptions and argument schemas", "$ref": "#/$defs/sha256" }, "manifest": { "description": "the capability manifest in force, with digests for the values of env", "type": "object" }, "manifestSha256": { "$ref": "#/$defs/sha256" }, "kernels": { "description": "name of the kernel of each language", "type": "object", "additionalProperties": { "type": "string" } }, "policy": { "title": "RecordedPolicy", "description": "what needed approval, what looked at the run, and what was taken out of it", "type": "object", "properties": { "approval": { "title": "RecordedApproval", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "description": "the preset, or the file the rules came from" }, "rules": { "description": "in order; none: nothing needs approval", "type": "array", "items": { "$ref": "https://wasmagent.dev/schemas/approval-rules.schema.json#/$defs/rule" } }, "rulesSha256": { "description": "over the RFC 8785 form of the rules", "$ref": "#/$defs/sha256" }, "timeoutMs": { "type": "integer", "minimum": 1 }, "hasApprover": { "type": "boolean", "description": "false: nobody could be asked, and what needed approval was denied" } }, "required": ["name", "rules", "rulesSha256", "timeoutMs", "hasApprover"], "additionalProperties": false }, "guardrails": { "type": "array", "items": { "title": "RecordedGuardrail", "type": "object", "properties": { "name": { "enum": ["code", "classifier", "intent-alignment", "max-input", "forbidden-phrases"] }, "layers": { "type": "array", "items": { "enum": ["input", "output", "tool"] } } }, "required": ["name", "layers"], "additionalProperties": false } }, "guardrailModel": { "type": ["string", "null"], "description": "the model that judged, by the name it was asked for" }, "guardrailOnError": { "enum": ["closed", "open"], "description": "what no verdict meant" }, "maxInputChars": { "type": ["integer", "null"], "minimum": 1 }, "forbiddenPhrasesSha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$", "description": "over the phrases as they are compared, with their lines; the list itself may be what nobody is to read" }, "redact": { "enum": ["secrets", "pii", "off"] }, "fenceUntrusted": { "type": "boolean" } }, "required": ["approval", "guardrails", "guardrailModel", "guardrailOnError", "maxInputChars", "forbiddenPhrasesSha256", "redact", "fenceUntrusted"], "additionalProperties": false }, "history": { "description": "what was said in the session before the task, oldest first", "type": "array", "items": { "title": "RecordedMessage", "type": "object", "properties": { "role": { "enum": ["user", "assistant"] }, "text": { "type": "string" } }, "required": ["role", "text"], "additionalProperties": false } }, "workspace": { "title": "RecordedWorkspace", "description": "what was in the workspace at the start; null when there was none, or too much to take a digest of", "type": ["object", "null"], "properties": { "files": { "type": "integer", "minimum": 0 }, "sha256": { "$ref": "#/$defs/sha256" } }, "required": ["files", "sha256"], "additionalProperties": false } }, "required": ["kind", "schema_version", "task", "modelId", "sessionId", "maxSteps", "maxCostUsd", "temperature", "systemSha256", "tools", "toolsSha256", "manifest", "manifestSha256", "kernels", "policy", "history", "workspace"], "additionalProperties": false };
var func11 = Object.prototype.hasOwnProperty;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var schema92 = { "title": "ApprovalRuleEntry", "type": "object", "additionalProperties": false, "required": ["id", "match", "verdict"], "properties": { "id": { "description": "Names the rule in questions, denials and the log; no two rules share one.", "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "match": { "description": "Every field that is there must fit; {} fits every call.", "type": "object", "additionalProperties": false, "properties": { "op": { "description": "One operation or several; absent: any.", "anyOf": [{ "$ref": "#/$defs/operation" }, { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/operation" } }] }, "paths": { "description": "Patterns of which one must fit. *, ** and ? are special; a pattern without a slash fits a name at any depth, one with a slash starts at the workspace, one with a slash in front at the root.", "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 512 } }, "minSizeChars": { "description": "Fits writes of this many characters (UTF-16 units) or more.", "type": "integer", "minimum": 1, "maximum": 1e9 } } }, "verdict": { "description": "require: somebody must approve. allow: nobody is asked.", "enum": ["require", "allow"] } } };
var schema93 = { "title": "RuleOperation", "description": "write, delete and rename are of files; run starts a program or any other tool that changes something; fetch is a request other than GET and HEAD.", "enum": ["write", "delete", "rename", "run", "fetch"] };
var pattern63 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
var func0 = require_equal().default;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.match === void 0 && (missing0 = "match") || data.verdict === void 0 && (missing0 = "verdict")) {
        validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "match" || key0 === "verdict")) {
            validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern63.test(data0)) {
                  validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                  return false;
                }
              } else {
                validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data1 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  const _errs6 = errors;
                  for (const key1 in data1) {
                    if (!(key1 === "op" || key1 === "paths" || key1 === "minSizeChars")) {
                      validate59.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs6 === errors) {
                    if (data1.op !== void 0) {
                      let data2 = data1.op;
                      const _errs7 = errors;
                      const _errs8 = errors;
                      let valid2 = false;
                      const _errs9 = errors;
                      if (!(data2 === "write" || data2 === "delete" || data2 === "rename" || data2 === "run" || data2 === "fetch")) {
                        const err0 = { instancePath: instancePath + "/match/op", schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema93.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs9 === errors;
                      valid2 = valid2 || _valid0;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data2)) {
                          if (data2.length < 1) {
                            const err1 = { instancePath: instancePath + "/match/op", schemaPath: "#/properties/match/properties/op/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          } else {
                            var valid4 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs13 = errors;
                              if (!(data3 === "write" || data3 === "delete" || data3 === "rename" || data3 === "run" || data3 === "fetch")) {
                                const err2 = { instancePath: instancePath + "/match/op/" + i0, schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema93.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                              var valid4 = _errs13 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                            if (valid4) {
                              let i1 = data2.length;
                              let j0;
                              if (i1 > 1) {
                                outer0:
                                  for (; i1--; ) {
                                    for (j0 = i1; j0--; ) {
                                      if (func0(data2[i1], data2[j0])) {
                                        const err3 = { instancePath: instancePath + "/match/op", schemaPath: "#/properties/match/properties/op/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                                        if (vErrors === null) {
                                          vErrors = [err3];
                                        } else {
                                          vErrors.push(err3);
                                        }
                                        errors++;
                                        break outer0;
                                      }
                                    }
                                  }
                              }
                            }
                          }
                        } else {
                          const err4 = { instancePath: instancePath + "/match/op", schemaPath: "#/properties/match/properties/op/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs11 === errors;
                      valid2 = valid2 || _valid0;
                      if (!valid2) {
                        const err5 = { instancePath: instancePath + "/match/op", schemaPath: "#/properties/match/properties/op/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate59.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs8;
                        if (vErrors !== null) {
                          if (_errs8) {
                            vErrors.length = _errs8;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.paths !== void 0) {
                        let data4 = data1.paths;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data4)) {
                            if (data4.length > 200) {
                              validate59.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                              return false;
                            } else {
                              if (data4.length < 1) {
                                validate59.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid7 = true;
                                const len1 = data4.length;
                                for (let i2 = 0; i2 < len1; i2++) {
                                  let data5 = data4[i2];
                                  const _errs17 = errors;
                                  if (errors === _errs17) {
                                    if (typeof data5 === "string") {
                                      if (func1(data5) > 512) {
                                        validate59.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data5) < 1) {
                                          validate59.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate59.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs17 === errors;
                                  if (!valid7) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate59.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.minSizeChars !== void 0) {
                          let data6 = data1.minSizeChars;
                          const _errs19 = errors;
                          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                            validate59.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs19) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 1e9 || isNaN(data6)) {
                                validate59.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                                return false;
                              } else {
                                if (data6 < 1 || isNaN(data6)) {
                                  validate59.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verdict !== void 0) {
                let data7 = data.verdict;
                const _errs21 = errors;
                if (!(data7 === "require" || data7 === "allow")) {
                  validate59.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema92.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs21 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.schema_version === void 0 && (missing0 = "schema_version") || data.task === void 0 && (missing0 = "task") || data.modelId === void 0 && (missing0 = "modelId") || data.sessionId === void 0 && (missing0 = "sessionId") || data.maxSteps === void 0 && (missing0 = "maxSteps") || data.maxCostUsd === void 0 && (missing0 = "maxCostUsd") || data.temperature === void 0 && (missing0 = "temperature") || data.systemSha256 === void 0 && (missing0 = "systemSha256") || data.tools === void 0 && (missing0 = "tools") || data.toolsSha256 === void 0 && (missing0 = "toolsSha256") || data.manifest === void 0 && (missing0 = "manifest") || data.manifestSha256 === void 0 && (missing0 = "manifestSha256") || data.kernels === void 0 && (missing0 = "kernels") || data.policy === void 0 && (missing0 = "policy") || data.history === void 0 && (missing0 = "history") || data.workspace === void 0 && (missing0 = "workspace")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema87.properties, key0)) {
            validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("header" !== data.kind) {
              validate55.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "header" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schema_version !== void 0) {
              const _errs3 = errors;
              if ("recording/v1" !== data.schema_version) {
                validate55.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "recording/v1" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task !== void 0) {
                let data2 = data.task;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate55.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.modelId !== void 0) {
                  let data3 = data.modelId;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        validate55.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate55.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sessionId !== void 0) {
                    let data4 = data.sessionId;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                          validate55.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate55.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.maxSteps !== void 0) {
                      let data5 = data.maxSteps;
                      const _errs10 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate55.errors = [{ instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 1 || isNaN(data5)) {
                            validate55.errors = [{ instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.maxCostUsd !== void 0) {
                        let data6 = data.maxCostUsd;
                        const _errs12 = errors;
                        if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
                          validate55.errors = [{ instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/type", keyword: "type", params: { type: schema87.properties.maxCostUsd.type }, message: "must be number,null" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.temperature !== void 0) {
                          let data7 = data.temperature;
                          const _errs14 = errors;
                          if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                            validate55.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: schema87.properties.temperature.type }, message: "must be number,null" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.systemSha256 !== void 0) {
                            let data8 = data.systemSha256;
                            const _errs16 = errors;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data8 === "string") {
                                if (!pattern4.test(data8)) {
                                  validate55.errors = [{ instancePath: instancePath + "/systemSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                  return false;
                                }
                              } else {
                                validate55.errors = [{ instancePath: instancePath + "/systemSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tools !== void 0) {
                              let data9 = data.tools;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (Array.isArray(data9)) {
                                  var valid2 = true;
                                  const len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs21 = errors;
                                    if (typeof data9[i0] !== "string") {
                                      validate55.errors = [{ instancePath: instancePath + "/tools/" + i0, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs21 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate55.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.toolsSha256 !== void 0) {
                                let data11 = data.toolsSha256;
                                const _errs23 = errors;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (typeof data11 === "string") {
                                    if (!pattern4.test(data11)) {
                                      validate55.errors = [{ instancePath: instancePath + "/toolsSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate55.errors = [{ instancePath: instancePath + "/toolsSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.manifest !== void 0) {
                                  let data12 = data.manifest;
                                  const _errs26 = errors;
                                  if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                                    validate55.errors = [{ instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.manifestSha256 !== void 0) {
                                    let data13 = data.manifestSha256;
                                    const _errs28 = errors;
                                    const _errs29 = errors;
                                    if (errors === _errs29) {
                                      if (typeof data13 === "string") {
                                        if (!pattern4.test(data13)) {
                                          validate55.errors = [{ instancePath: instancePath + "/manifestSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate55.errors = [{ instancePath: instancePath + "/manifestSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.kernels !== void 0) {
                                      let data14 = data.kernels;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                          for (const key1 in data14) {
                                            const _errs34 = errors;
                                            if (typeof data14[key1] !== "string") {
                                              validate55.errors = [{ instancePath: instancePath + "/kernels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kernels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid5 = _errs34 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate55.errors = [{ instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.policy !== void 0) {
                                        let data16 = data.policy;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                            let missing1;
                                            if (data16.approval === void 0 && (missing1 = "approval") || data16.guardrails === void 0 && (missing1 = "guardrails") || data16.guardrailModel === void 0 && (missing1 = "guardrailModel") || data16.guardrailOnError === void 0 && (missing1 = "guardrailOnError") || data16.maxInputChars === void 0 && (missing1 = "maxInputChars") || data16.forbiddenPhrasesSha256 === void 0 && (missing1 = "forbiddenPhrasesSha256") || data16.redact === void 0 && (missing1 = "redact") || data16.fenceUntrusted === void 0 && (missing1 = "fenceUntrusted")) {
                                              validate55.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs38 = errors;
                                              for (const key2 in data16) {
                                                if (!(key2 === "approval" || key2 === "guardrails" || key2 === "guardrailModel" || key2 === "guardrailOnError" || key2 === "maxInputChars" || key2 === "forbiddenPhrasesSha256" || key2 === "redact" || key2 === "fenceUntrusted")) {
                                                  validate55.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs38 === errors) {
                                                if (data16.approval !== void 0) {
                                                  let data17 = data16.approval;
                                                  const _errs39 = errors;
                                                  if (errors === _errs39) {
                                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                      let missing2;
                                                      if (data17.name === void 0 && (missing2 = "name") || data17.rules === void 0 && (missing2 = "rules") || data17.rulesSha256 === void 0 && (missing2 = "rulesSha256") || data17.timeoutMs === void 0 && (missing2 = "timeoutMs") || data17.hasApprover === void 0 && (missing2 = "hasApprover")) {
                                                        validate55.errors = [{ instancePath: instancePath + "/policy/approval", schemaPath: "#/properties/policy/properties/approval/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs41 = errors;
                                                        for (const key3 in data17) {
                                                          if (!(key3 === "name" || key3 === "rules" || key3 === "rulesSha256" || key3 === "timeoutMs" || key3 === "hasApprover")) {
                                                            validate55.errors = [{ instancePath: instancePath + "/policy/approval", schemaPath: "#/properties/policy/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs41 === errors) {
                                                          if (data17.name !== void 0) {
                                                            let data18 = data17.name;
                                                            const _errs42 = errors;
                                                            if (errors === _errs42) {
                                                              if (typeof data18 === "string") {
                                                                if (func1(data18) < 1) {
                                                                  validate55.errors = [{ instancePath: instancePath + "/policy/approval/name", schemaPath: "#/properties/policy/properties/approval/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate55.errors = [{ instancePath: instancePath + "/policy/approval/name", schemaPath: "#/properties/policy/properties/approval/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid7 = _errs42 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data17.rules !== void 0) {
                                                              let data19 = data17.rules;
                                                              const _errs44 = errors;
                                                              if (errors === _errs44) {
                                                                if (Array.isArray(data19)) {
                                                                  var valid8 = true;
                                                                  const len1 = data19.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    const _errs46 = errors;
                                                                    if (!validate59(data19[i1], { instancePath: instancePath + "/policy/approval/rules/" + i1, parentData: data19, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid8 = _errs46 === errors;
                                                                    if (!valid8) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate55.errors = [{ instancePath: instancePath + "/policy/approval/rules", schemaPath: "#/properties/policy/properties/approval/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid7 = _errs44 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data17.rulesSha256 !== void 0) {
                                                                let data21 = data17.rulesSha256;
                                                                const _errs47 = errors;
                                                                const _errs48 = errors;
                                                                if (errors === _errs48) {
                                                                  if (typeof data21 === "string") {
                                                                    if (!pattern4.test(data21)) {
                                                                      validate55.errors = [{ instancePath: instancePath + "/policy/approval/rulesSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate55.errors = [{ instancePath: instancePath + "/policy/approval/rulesSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid7 = _errs47 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data17.timeoutMs !== void 0) {
                                                                  let data22 = data17.timeoutMs;
                                                                  const _errs50 = errors;
                                                                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                                    validate55.errors = [{ instancePath: instancePath + "/policy/approval/timeoutMs", schemaPath: "#/properties/policy/properties/approval/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs50) {
                                                                    if (typeof data22 == "number" && isFinite(data22)) {
                                                                      if (data22 < 1 || isNaN(data22)) {
                                                                        validate55.errors = [{ instancePath: instancePath + "/policy/approval/timeoutMs", schemaPath: "#/properties/policy/properties/approval/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid7 = _errs50 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                  if (data17.hasApprover !== void 0) {
                                                                    const _errs52 = errors;
                                                                    if (typeof data17.hasApprover !== "boolean") {
                                                                      validate55.errors = [{ instancePath: instancePath + "/policy/approval/hasApprover", schemaPath: "#/properties/policy/properties/approval/properties/hasApprover/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid7 = _errs52 === errors;
                                                                  } else {
                                                                    var valid7 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate55.errors = [{ instancePath: instancePath + "/policy/approval", schemaPath: "#/properties/policy/properties/approval/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid6 = _errs39 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data16.guardrails !== void 0) {
                                                    let data24 = data16.guardrails;
                                                    const _errs54 = errors;
                                                    if (errors === _errs54) {
                                                      if (Array.isArray(data24)) {
                                                        var valid10 = true;
                                                        const len2 = data24.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data25 = data24[i2];
                                                          const _errs56 = errors;
                                                          if (errors === _errs56) {
                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                              let missing3;
                                                              if (data25.name === void 0 && (missing3 = "name") || data25.layers === void 0 && (missing3 = "layers")) {
                                                                validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2, schemaPath: "#/properties/policy/properties/guardrails/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs58 = errors;
                                                                for (const key4 in data25) {
                                                                  if (!(key4 === "name" || key4 === "layers")) {
                                                                    validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2, schemaPath: "#/properties/policy/properties/guardrails/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs58 === errors) {
                                                                  if (data25.name !== void 0) {
                                                                    let data26 = data25.name;
                                                                    const _errs59 = errors;
                                                                    if (!(data26 === "code" || data26 === "classifier" || data26 === "intent-alignment" || data26 === "max-input" || data26 === "forbidden-phrases")) {
                                                                      validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2 + "/name", schemaPath: "#/properties/policy/properties/guardrails/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema87.properties.policy.properties.guardrails.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid11 = _errs59 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data25.layers !== void 0) {
                                                                      let data27 = data25.layers;
                                                                      const _errs60 = errors;
                                                                      if (errors === _errs60) {
                                                                        if (Array.isArray(data27)) {
                                                                          var valid12 = true;
                                                                          const len3 = data27.length;
                                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                                            let data28 = data27[i3];
                                                                            const _errs62 = errors;
                                                                            if (!(data28 === "input" || data28 === "output" || data28 === "tool")) {
                                                                              validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2 + "/layers/" + i3, schemaPath: "#/properties/policy/properties/guardrails/items/properties/layers/items/enum", keyword: "enum", params: { allowedValues: schema87.properties.policy.properties.guardrails.items.properties.layers.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid12 = _errs62 === errors;
                                                                            if (!valid12) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2 + "/layers", schemaPath: "#/properties/policy/properties/guardrails/items/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid11 = _errs60 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate55.errors = [{ instancePath: instancePath + "/policy/guardrails/" + i2, schemaPath: "#/properties/policy/properties/guardrails/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid10 = _errs56 === errors;
                                                          if (!valid10) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate55.errors = [{ instancePath: instancePath + "/policy/guardrails", schemaPath: "#/properties/policy/properties/guardrails/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid6 = _errs54 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data16.guardrailModel !== void 0) {
                                                      let data29 = data16.guardrailModel;
                                                      const _errs63 = errors;
                                                      if (typeof data29 !== "string" && data29 !== null) {
                                                        validate55.errors = [{ instancePath: instancePath + "/policy/guardrailModel", schemaPath: "#/properties/policy/properties/guardrailModel/type", keyword: "type", params: { type: schema87.properties.policy.properties.guardrailModel.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid6 = _errs63 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data16.guardrailOnError !== void 0) {
                                                        let data30 = data16.guardrailOnError;
                                                        const _errs65 = errors;
                                                        if (!(data30 === "closed" || data30 === "open")) {
                                                          validate55.errors = [{ instancePath: instancePath + "/policy/guardrailOnError", schemaPath: "#/properties/policy/properties/guardrailOnError/enum", keyword: "enum", params: { allowedValues: schema87.properties.policy.properties.guardrailOnError.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid6 = _errs65 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data16.maxInputChars !== void 0) {
                                                          let data31 = data16.maxInputChars;
                                                          const _errs66 = errors;
                                                          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31)) && data31 !== null) {
                                                            validate55.errors = [{ instancePath: instancePath + "/policy/maxInputChars", schemaPath: "#/properties/policy/properties/maxInputChars/type", keyword: "type", params: { type: schema87.properties.policy.properties.maxInputChars.type }, message: "must be integer,null" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs66) {
                                                            if (typeof data31 == "number" && isFinite(data31)) {
                                                              if (data31 < 1 || isNaN(data31)) {
                                                                validate55.errors = [{ instancePath: instancePath + "/policy/maxInputChars", schemaPath: "#/properties/policy/properties/maxInputChars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid6 = _errs66 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                          if (data16.forbiddenPhrasesSha256 !== void 0) {
                                                            let data32 = data16.forbiddenPhrasesSha256;
                                                            const _errs68 = errors;
                                                            if (typeof data32 !== "string" && data32 !== null) {
                                                              validate55.errors = [{ instancePath: instancePath + "/policy/forbiddenPhrasesSha256", schemaPath: "#/properties/policy/properties/forbiddenPhrasesSha256/type", keyword: "type", params: { type: schema87.properties.policy.properties.forbiddenPhrasesSha256.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs68) {
                                                              if (typeof data32 === "string") {
                                                                if (!pattern4.test(data32)) {
                                                                  validate55.errors = [{ instancePath: instancePath + "/policy/forbiddenPhrasesSha256", schemaPath: "#/properties/policy/properties/forbiddenPhrasesSha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid6 = _errs68 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                          if (valid6) {
                                                            if (data16.redact !== void 0) {
                                                              let data33 = data16.redact;
                                                              const _errs70 = errors;
                                                              if (!(data33 === "secrets" || data33 === "pii" || data33 === "off")) {
                                                                validate55.errors = [{ instancePath: instancePath + "/policy/redact", schemaPath: "#/properties/policy/properties/redact/enum", keyword: "enum", params: { allowedValues: schema87.properties.policy.properties.redact.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid6 = _errs70 === errors;
                                                            } else {
                                                              var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                              if (data16.fenceUntrusted !== void 0) {
                                                                const _errs71 = errors;
                                                                if (typeof data16.fenceUntrusted !== "boolean") {
                                                                  validate55.errors = [{ instancePath: instancePath + "/policy/fenceUntrusted", schemaPath: "#/properties/policy/properties/fenceUntrusted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                  return false;
                                                                }
                                                                var valid6 = _errs71 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate55.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs36 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.history !== void 0) {
                                          let data35 = data.history;
                                          const _errs73 = errors;
                                          if (errors === _errs73) {
                                            if (Array.isArray(data35)) {
                                              var valid13 = true;
                                              const len4 = data35.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                let data36 = data35[i4];
                                                const _errs75 = errors;
                                                if (errors === _errs75) {
                                                  if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                    let missing4;
                                                    if (data36.role === void 0 && (missing4 = "role") || data36.text === void 0 && (missing4 = "text")) {
                                                      validate55.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs77 = errors;
                                                      for (const key5 in data36) {
                                                        if (!(key5 === "role" || key5 === "text")) {
                                                          validate55.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs77 === errors) {
                                                        if (data36.role !== void 0) {
                                                          let data37 = data36.role;
                                                          const _errs78 = errors;
                                                          if (!(data37 === "user" || data37 === "assistant")) {
                                                            validate55.errors = [{ instancePath: instancePath + "/history/" + i4 + "/role", schemaPath: "#/properties/history/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema87.properties.history.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid14 = _errs78 === errors;
                                                        } else {
                                                          var valid14 = true;
                                                        }
                                                        if (valid14) {
                                                          if (data36.text !== void 0) {
                                                            const _errs79 = errors;
                                                            if (typeof data36.text !== "string") {
                                                              validate55.errors = [{ instancePath: instancePath + "/history/" + i4 + "/text", schemaPath: "#/properties/history/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid14 = _errs79 === errors;
                                                          } else {
                                                            var valid14 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate55.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid13 = _errs75 === errors;
                                                if (!valid13) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate55.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs73 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.workspace !== void 0) {
                                            let data39 = data.workspace;
                                            const _errs81 = errors;
                                            if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
                                              validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: schema87.properties.workspace.type }, message: "must be object,null" }];
                                              return false;
                                            }
                                            if (errors === _errs81) {
                                              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                let missing5;
                                                if (data39.files === void 0 && (missing5 = "files") || data39.sha256 === void 0 && (missing5 = "sha256")) {
                                                  validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs83 = errors;
                                                  for (const key6 in data39) {
                                                    if (!(key6 === "files" || key6 === "sha256")) {
                                                      validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs83 === errors) {
                                                    if (data39.files !== void 0) {
                                                      let data40 = data39.files;
                                                      const _errs84 = errors;
                                                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                        validate55.errors = [{ instancePath: instancePath + "/workspace/files", schemaPath: "#/properties/workspace/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs84) {
                                                        if (typeof data40 == "number" && isFinite(data40)) {
                                                          if (data40 < 0 || isNaN(data40)) {
                                                            validate55.errors = [{ instancePath: instancePath + "/workspace/files", schemaPath: "#/properties/workspace/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid15 = _errs84 === errors;
                                                    } else {
                                                      var valid15 = true;
                                                    }
                                                    if (valid15) {
                                                      if (data39.sha256 !== void 0) {
                                                        let data41 = data39.sha256;
                                                        const _errs86 = errors;
                                                        const _errs87 = errors;
                                                        if (errors === _errs87) {
                                                          if (typeof data41 === "string") {
                                                            if (!pattern4.test(data41)) {
                                                              validate55.errors = [{ instancePath: instancePath + "/workspace/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate55.errors = [{ instancePath: instancePath + "/workspace/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid15 = _errs86 === errors;
                                                      } else {
                                                        var valid15 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs81 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema100 = { "title": "RecordingTurn", "description": "one answer of a model", "type": "object", "properties": { "kind": { "const": "turn" }, "by": { "type": "string", "minLength": 1, "description": "agent, or the guardrail that asked a model of its own" }, "modelId": { "type": "string", "minLength": 1 }, "seenSha256": { "description": "over the RFC 8785 form of what it answered: instructions, conversation, tools, temperature", "$ref": "#/$defs/sha256" }, "retries": { "$ref": "#/$defs/retries" }, "turn": { "title": "RecordedTurn", "type": "object", "properties": { "thinking": { "type": "string" }, "text": { "type": "string" }, "toolRequests": { "type": "array", "items": { "title": "RecordedRequest", "type": "object", "properties": { "callId": { "type": "string" }, "name": { "type": "string" }, "args": {} }, "required": ["callId", "name", "args"], "additionalProperties": false } }, "finishReason": { "enum": ["stop", "tool_calls", "max_tokens", "refusal", "error"] }, "inputTokens": { "type": "integer", "minimum": 0 }, "outputTokens": { "type": "integer", "minimum": 0 }, "costUsd": { "type": ["number", "null"], "minimum": 0 }, "temperature": { "type": ["number", "null"] } }, "required": ["thinking", "text", "toolRequests", "finishReason", "inputTokens", "outputTokens", "costUsd", "temperature"], "additionalProperties": false } }, "required": ["kind", "by", "modelId", "seenSha256", "retries", "turn"], "additionalProperties": false };
var schema103 = { "title": "RecordedSpending", "description": "what the provider had counted of a try when it was cut off; absent where it had counted nothing", "type": "object", "properties": { "inputTokens": { "type": "integer", "minimum": 0 }, "outputTokens": { "type": "integer", "minimum": 0 }, "costUsd": { "type": ["number", "null"], "minimum": 0 } }, "required": ["inputTokens", "outputTokens", "costUsd"], "additionalProperties": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.errorType === void 0 && (missing0 = "errorType") || data0.attempt === void 0 && (missing0 = "attempt") || data0.maxAttempts === void 0 && (missing0 = "maxAttempts") || data0.delayMs === void 0 && (missing0 = "delayMs")) {
              validate63.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              const _errs3 = errors;
              for (const key0 in data0) {
                if (!(key0 === "errorType" || key0 === "attempt" || key0 === "maxAttempts" || key0 === "delayMs" || key0 === "spent")) {
                  validate63.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs3 === errors) {
                if (data0.errorType !== void 0) {
                  const _errs4 = errors;
                  if (typeof data0.errorType !== "string") {
                    validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/errorType", schemaPath: "#/items/properties/errorType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.attempt !== void 0) {
                    let data2 = data0.attempt;
                    const _errs6 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 < 0 || isNaN(data2)) {
                          validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.maxAttempts !== void 0) {
                      let data3 = data0.maxAttempts;
                      const _errs8 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/maxAttempts", schemaPath: "#/items/properties/maxAttempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs8) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 0 || isNaN(data3)) {
                            validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/maxAttempts", schemaPath: "#/items/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs8 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.delayMs !== void 0) {
                        let data4 = data0.delayMs;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 < 0 || isNaN(data4)) {
                              validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/delayMs", schemaPath: "#/items/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/delayMs", schemaPath: "#/items/properties/delayMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid1 = _errs10 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.spent !== void 0) {
                          let data5 = data0.spent;
                          const _errs12 = errors;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.inputTokens === void 0 && (missing1 = "inputTokens") || data5.outputTokens === void 0 && (missing1 = "outputTokens") || data5.costUsd === void 0 && (missing1 = "costUsd")) {
                                validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent", schemaPath: "#/$defs/spent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs15 = errors;
                                for (const key1 in data5) {
                                  if (!(key1 === "inputTokens" || key1 === "outputTokens" || key1 === "costUsd")) {
                                    validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent", schemaPath: "#/$defs/spent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs15 === errors) {
                                  if (data5.inputTokens !== void 0) {
                                    let data6 = data5.inputTokens;
                                    const _errs16 = errors;
                                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                      validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/inputTokens", schemaPath: "#/$defs/spent/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs16) {
                                      if (typeof data6 == "number" && isFinite(data6)) {
                                        if (data6 < 0 || isNaN(data6)) {
                                          validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/inputTokens", schemaPath: "#/$defs/spent/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs16 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.outputTokens !== void 0) {
                                      let data7 = data5.outputTokens;
                                      const _errs18 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/outputTokens", schemaPath: "#/$defs/spent/properties/outputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs18) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 < 0 || isNaN(data7)) {
                                            validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/outputTokens", schemaPath: "#/$defs/spent/properties/outputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.costUsd !== void 0) {
                                        let data8 = data5.costUsd;
                                        const _errs20 = errors;
                                        if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                                          validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/costUsd", schemaPath: "#/$defs/spent/properties/costUsd/type", keyword: "type", params: { type: schema103.properties.costUsd.type }, message: "must be number,null" }];
                                          return false;
                                        }
                                        if (errors === _errs20) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 0 || isNaN(data8)) {
                                              validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent/costUsd", schemaPath: "#/$defs/spent/properties/costUsd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs20 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate63.errors = [{ instancePath: instancePath + "/" + i0 + "/spent", schemaPath: "#/$defs/spent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else {
            validate63.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.by === void 0 && (missing0 = "by") || data.modelId === void 0 && (missing0 = "modelId") || data.seenSha256 === void 0 && (missing0 = "seenSha256") || data.retries === void 0 && (missing0 = "retries") || data.turn === void 0 && (missing0 = "turn")) {
        validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "by" || key0 === "modelId" || key0 === "seenSha256" || key0 === "retries" || key0 === "turn")) {
            validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("turn" !== data.kind) {
              validate62.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "turn" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              let data1 = data.by;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate62.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate62.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modelId !== void 0) {
                let data2 = data.modelId;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate62.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate62.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seenSha256 !== void 0) {
                  let data3 = data.seenSha256;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate62.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate62.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.retries !== void 0) {
                    const _errs10 = errors;
                    if (!validate63(data.retries, { instancePath: instancePath + "/retries", parentData: data, parentDataProperty: "retries", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.turn !== void 0) {
                      let data5 = data.turn;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.thinking === void 0 && (missing1 = "thinking") || data5.text === void 0 && (missing1 = "text") || data5.toolRequests === void 0 && (missing1 = "toolRequests") || data5.finishReason === void 0 && (missing1 = "finishReason") || data5.inputTokens === void 0 && (missing1 = "inputTokens") || data5.outputTokens === void 0 && (missing1 = "outputTokens") || data5.costUsd === void 0 && (missing1 = "costUsd") || data5.temperature === void 0 && (missing1 = "temperature")) {
                            validate62.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs13 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "thinking" || key1 === "text" || key1 === "toolRequests" || key1 === "finishReason" || key1 === "inputTokens" || key1 === "outputTokens" || key1 === "costUsd" || key1 === "temperature")) {
                                validate62.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs13 === errors) {
                              if (data5.thinking !== void 0) {
                                const _errs14 = errors;
                                if (typeof data5.thinking !== "string") {
                                  validate62.errors = [{ instancePath: instancePath + "/turn/thinking", schemaPath: "#/properties/turn/properties/thinking/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid2 = _errs14 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data5.text !== void 0) {
                                  const _errs16 = errors;
                                  if (typeof data5.text !== "string") {
                                    validate62.errors = [{ instancePath: instancePath + "/turn/text", schemaPath: "#/properties/turn/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid2 = _errs16 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data5.toolRequests !== void 0) {
                                    let data8 = data5.toolRequests;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                      if (Array.isArray(data8)) {
                                        var valid3 = true;
                                        const len0 = data8.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data9 = data8[i0];
                                          const _errs20 = errors;
                                          if (errors === _errs20) {
                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                              let missing2;
                                              if (data9.callId === void 0 && (missing2 = "callId") || data9.name === void 0 && (missing2 = "name") || data9.args === void 0 && (missing2 = "args")) {
                                                validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i0, schemaPath: "#/properties/turn/properties/toolRequests/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                return false;
                                              } else {
                                                const _errs22 = errors;
                                                for (const key2 in data9) {
                                                  if (!(key2 === "callId" || key2 === "name" || key2 === "args")) {
                                                    validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i0, schemaPath: "#/properties/turn/properties/toolRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs22 === errors) {
                                                  if (data9.callId !== void 0) {
                                                    const _errs23 = errors;
                                                    if (typeof data9.callId !== "string") {
                                                      validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i0 + "/callId", schemaPath: "#/properties/turn/properties/toolRequests/items/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs23 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data9.name !== void 0) {
                                                      const _errs25 = errors;
                                                      if (typeof data9.name !== "string") {
                                                        validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i0 + "/name", schemaPath: "#/properties/turn/properties/toolRequests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid4 = _errs25 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i0, schemaPath: "#/properties/turn/properties/toolRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs20 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate62.errors = [{ instancePath: instancePath + "/turn/toolRequests", schemaPath: "#/properties/turn/properties/toolRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs18 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data5.finishReason !== void 0) {
                                      let data12 = data5.finishReason;
                                      const _errs27 = errors;
                                      if (!(data12 === "stop" || data12 === "tool_calls" || data12 === "max_tokens" || data12 === "refusal" || data12 === "error")) {
                                        validate62.errors = [{ instancePath: instancePath + "/turn/finishReason", schemaPath: "#/properties/turn/properties/finishReason/enum", keyword: "enum", params: { allowedValues: schema100.properties.turn.properties.finishReason.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid2 = _errs27 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data5.inputTokens !== void 0) {
                                        let data13 = data5.inputTokens;
                                        const _errs28 = errors;
                                        if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                          validate62.errors = [{ instancePath: instancePath + "/turn/inputTokens", schemaPath: "#/properties/turn/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs28) {
                                          if (typeof data13 == "number" && isFinite(data13)) {
                                            if (data13 < 0 || isNaN(data13)) {
                                              validate62.errors = [{ instancePath: instancePath + "/turn/inputTokens", schemaPath: "#/properties/turn/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid2 = _errs28 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data5.outputTokens !== void 0) {
                                          let data14 = data5.outputTokens;
                                          const _errs30 = errors;
                                          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                            validate62.errors = [{ instancePath: instancePath + "/turn/outputTokens", schemaPath: "#/properties/turn/properties/outputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs30) {
                                            if (typeof data14 == "number" && isFinite(data14)) {
                                              if (data14 < 0 || isNaN(data14)) {
                                                validate62.errors = [{ instancePath: instancePath + "/turn/outputTokens", schemaPath: "#/properties/turn/properties/outputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid2 = _errs30 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data5.costUsd !== void 0) {
                                            let data15 = data5.costUsd;
                                            const _errs32 = errors;
                                            if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                                              validate62.errors = [{ instancePath: instancePath + "/turn/costUsd", schemaPath: "#/properties/turn/properties/costUsd/type", keyword: "type", params: { type: schema100.properties.turn.properties.costUsd.type }, message: "must be number,null" }];
                                              return false;
                                            }
                                            if (errors === _errs32) {
                                              if (typeof data15 == "number" && isFinite(data15)) {
                                                if (data15 < 0 || isNaN(data15)) {
                                                  validate62.errors = [{ instancePath: instancePath + "/turn/costUsd", schemaPath: "#/properties/turn/properties/costUsd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid2 = _errs32 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data5.temperature !== void 0) {
                                              let data16 = data5.temperature;
                                              const _errs34 = errors;
                                              if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
                                                validate62.errors = [{ instancePath: instancePath + "/turn/temperature", schemaPath: "#/properties/turn/properties/temperature/type", keyword: "type", params: { type: schema100.properties.turn.properties.temperature.type }, message: "must be number,null" }];
                                                return false;
                                              }
                                              var valid2 = _errs34 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate62.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.by === void 0 && (missing0 = "by") || data.modelId === void 0 && (missing0 = "modelId") || data.seenSha256 === void 0 && (missing0 = "seenSha256") || data.retries === void 0 && (missing0 = "retries") || data.errorName === void 0 && (missing0 = "errorName")) {
        validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "by" || key0 === "modelId" || key0 === "seenSha256" || key0 === "retries" || key0 === "spent" || key0 === "errorName")) {
            validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("failure" !== data.kind) {
              validate66.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "failure" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              let data1 = data.by;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate66.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate66.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.modelId !== void 0) {
                let data2 = data.modelId;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate66.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate66.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seenSha256 !== void 0) {
                  let data3 = data.seenSha256;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate66.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate66.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.retries !== void 0) {
                    const _errs10 = errors;
                    if (!validate63(data.retries, { instancePath: instancePath + "/retries", parentData: data, parentDataProperty: "retries", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.spent !== void 0) {
                      let data5 = data.spent;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.inputTokens === void 0 && (missing1 = "inputTokens") || data5.outputTokens === void 0 && (missing1 = "outputTokens") || data5.costUsd === void 0 && (missing1 = "costUsd")) {
                            validate66.errors = [{ instancePath: instancePath + "/spent", schemaPath: "#/$defs/spent/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs14 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "inputTokens" || key1 === "outputTokens" || key1 === "costUsd")) {
                                validate66.errors = [{ instancePath: instancePath + "/spent", schemaPath: "#/$defs/spent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs14 === errors) {
                              if (data5.inputTokens !== void 0) {
                                let data6 = data5.inputTokens;
                                const _errs15 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate66.errors = [{ instancePath: instancePath + "/spent/inputTokens", schemaPath: "#/$defs/spent/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate66.errors = [{ instancePath: instancePath + "/spent/inputTokens", schemaPath: "#/$defs/spent/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid3 = _errs15 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.outputTokens !== void 0) {
                                  let data7 = data5.outputTokens;
                                  const _errs17 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate66.errors = [{ instancePath: instancePath + "/spent/outputTokens", schemaPath: "#/$defs/spent/properties/outputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs17) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 0 || isNaN(data7)) {
                                        validate66.errors = [{ instancePath: instancePath + "/spent/outputTokens", schemaPath: "#/$defs/spent/properties/outputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs17 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.costUsd !== void 0) {
                                    let data8 = data5.costUsd;
                                    const _errs19 = errors;
                                    if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                                      validate66.errors = [{ instancePath: instancePath + "/spent/costUsd", schemaPath: "#/$defs/spent/properties/costUsd/type", keyword: "type", params: { type: schema103.properties.costUsd.type }, message: "must be number,null" }];
                                      return false;
                                    }
                                    if (errors === _errs19) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 0 || isNaN(data8)) {
                                          validate66.errors = [{ instancePath: instancePath + "/spent/costUsd", schemaPath: "#/$defs/spent/properties/costUsd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs19 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate66.errors = [{ instancePath: instancePath + "/spent", schemaPath: "#/$defs/spent/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.errorName !== void 0) {
                        let data9 = data.errorName;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (typeof data9 === "string") {
                            if (func1(data9) < 1) {
                              validate66.errors = [{ instancePath: instancePath + "/errorName", schemaPath: "#/properties/errorName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate66.errors = [{ instancePath: instancePath + "/errorName", schemaPath: "#/properties/errorName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema107 = { "title": "RecordingAnswer", "description": "what became of a question that was put to somebody", "type": "object", "properties": { "kind": { "const": "answer" }, "promptId": { "type": "string", "minLength": 1 }, "askedSha256": { "description": "over the RFC 8785 form of all that was shown, the places it leads to included", "$ref": "#/$defs/sha256" }, "answer": { "title": "RecordedAnswer", "description": "broken: whoever was asked failed, which approves nothing", "oneOf": [{ "type": "object", "properties": { "outcome": { "const": "approved" }, "scope": { "enum": ["once", "session"] }, "answeredBy": { "type": "string" } }, "required": ["outcome", "scope", "answeredBy"], "additionalProperties": false }, { "type": "object", "properties": { "outcome": { "const": "rejected" }, "answeredBy": { "type": "string" }, "reason": { "type": "string" } }, "required": ["outcome", "answeredBy"], "additionalProperties": false }, { "type": "object", "properties": { "outcome": { "enum": ["expired", "broken"] } }, "required": ["outcome"], "additionalProperties": false }] } }, "required": ["kind", "promptId", "askedSha256", "answer"], "additionalProperties": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.promptId === void 0 && (missing0 = "promptId") || data.askedSha256 === void 0 && (missing0 = "askedSha256") || data.answer === void 0 && (missing0 = "answer")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "promptId" || key0 === "askedSha256" || key0 === "answer")) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("answer" !== data.kind) {
              validate69.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "answer" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.promptId !== void 0) {
              let data1 = data.promptId;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate69.errors = [{ instancePath: instancePath + "/promptId", schemaPath: "#/properties/promptId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate69.errors = [{ instancePath: instancePath + "/promptId", schemaPath: "#/properties/promptId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.askedSha256 !== void 0) {
                let data2 = data.askedSha256;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate69.errors = [{ instancePath: instancePath + "/askedSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate69.errors = [{ instancePath: instancePath + "/askedSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.answer !== void 0) {
                  let data3 = data.answer;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  let valid2 = false;
                  let passing0 = null;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.outcome === void 0 && (missing1 = "outcome") || data3.scope === void 0 && (missing1 = "scope") || data3.answeredBy === void 0 && (missing1 = "answeredBy")) {
                        const err0 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      } else {
                        const _errs12 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "outcome" || key1 === "scope" || key1 === "answeredBy")) {
                            const err1 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs12 === errors) {
                          if (data3.outcome !== void 0) {
                            const _errs13 = errors;
                            if ("approved" !== data3.outcome) {
                              const err2 = { instancePath: instancePath + "/answer/outcome", schemaPath: "#/properties/answer/oneOf/0/properties/outcome/const", keyword: "const", params: { allowedValue: "approved" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                            var valid3 = _errs13 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.scope !== void 0) {
                              let data5 = data3.scope;
                              const _errs14 = errors;
                              if (!(data5 === "once" || data5 === "session")) {
                                const err3 = { instancePath: instancePath + "/answer/scope", schemaPath: "#/properties/answer/oneOf/0/properties/scope/enum", keyword: "enum", params: { allowedValues: schema107.properties.answer.oneOf[0].properties.scope.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                              var valid3 = _errs14 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.answeredBy !== void 0) {
                                const _errs15 = errors;
                                if (typeof data3.answeredBy !== "string") {
                                  const err4 = { instancePath: instancePath + "/answer/answeredBy", schemaPath: "#/properties/answer/oneOf/0/properties/answeredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                                var valid3 = _errs15 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err5 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0) {
                    valid2 = true;
                    passing0 = 0;
                    var props0 = true;
                  }
                  const _errs17 = errors;
                  if (errors === _errs17) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing2;
                      if (data3.outcome === void 0 && (missing2 = "outcome") || data3.answeredBy === void 0 && (missing2 = "answeredBy")) {
                        const err6 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                        if (vErrors === null) {
                          vErrors = [err6];
                        } else {
                          vErrors.push(err6);
                        }
                        errors++;
                      } else {
                        const _errs19 = errors;
                        for (const key2 in data3) {
                          if (!(key2 === "outcome" || key2 === "answeredBy" || key2 === "reason")) {
                            const err7 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs19 === errors) {
                          if (data3.outcome !== void 0) {
                            const _errs20 = errors;
                            if ("rejected" !== data3.outcome) {
                              const err8 = { instancePath: instancePath + "/answer/outcome", schemaPath: "#/properties/answer/oneOf/1/properties/outcome/const", keyword: "const", params: { allowedValue: "rejected" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                            var valid4 = _errs20 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data3.answeredBy !== void 0) {
                              const _errs21 = errors;
                              if (typeof data3.answeredBy !== "string") {
                                const err9 = { instancePath: instancePath + "/answer/answeredBy", schemaPath: "#/properties/answer/oneOf/1/properties/answeredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err9];
                                } else {
                                  vErrors.push(err9);
                                }
                                errors++;
                              }
                              var valid4 = _errs21 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data3.reason !== void 0) {
                                const _errs23 = errors;
                                if (typeof data3.reason !== "string") {
                                  const err10 = { instancePath: instancePath + "/answer/reason", schemaPath: "#/properties/answer/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err10];
                                  } else {
                                    vErrors.push(err10);
                                  }
                                  errors++;
                                }
                                var valid4 = _errs23 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err11 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs17 === errors;
                  if (_valid0 && valid2) {
                    valid2 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid2 = true;
                      passing0 = 1;
                      if (props0 !== true) {
                        props0 = true;
                      }
                    }
                    const _errs25 = errors;
                    if (errors === _errs25) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing3;
                        if (data3.outcome === void 0 && (missing3 = "outcome")) {
                          const err12 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        } else {
                          const _errs27 = errors;
                          for (const key3 in data3) {
                            if (!(key3 === "outcome")) {
                              const err13 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err13];
                              } else {
                                vErrors.push(err13);
                              }
                              errors++;
                              break;
                            }
                          }
                          if (_errs27 === errors) {
                            if (data3.outcome !== void 0) {
                              let data10 = data3.outcome;
                              if (!(data10 === "expired" || data10 === "broken")) {
                                const err14 = { instancePath: instancePath + "/answer/outcome", schemaPath: "#/properties/answer/oneOf/2/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema107.properties.answer.oneOf[2].properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err14];
                                } else {
                                  vErrors.push(err14);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                      } else {
                        const err15 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs25 === errors;
                    if (_valid0 && valid2) {
                      valid2 = false;
                      passing0 = [passing0, 2];
                    } else {
                      if (_valid0) {
                        valid2 = true;
                        passing0 = 2;
                        if (props0 !== true) {
                          props0 = true;
                        }
                      }
                    }
                  }
                  if (!valid2) {
                    const err16 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                    validate69.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs9;
                    if (vErrors !== null) {
                      if (_errs9) {
                        vErrors.length = _errs9;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.stop === void 0 && (missing0 = "stop") || data.sha256 === void 0 && (missing0 = "sha256")) {
        validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "stop" || key0 === "sha256")) {
            validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("end" !== data.kind) {
              validate71.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "end" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.stop !== void 0) {
              let data1 = data.stop;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate71.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate71.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sha256 !== void 0) {
                let data2 = data.sha256;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate71.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate71.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs3 = errors;
  if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs4 = errors;
    if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
      const _errs5 = errors;
      if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs6 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          const err0 = { instancePath, schemaPath: "#/$defs/drawn/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const _errs9 = errors;
        let valid2 = false;
        let passing1 = null;
        const _errs10 = errors;
        if (errors === _errs10) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.kind === void 0 && (missing0 = "kind") || data.what === void 0 && (missing0 = "what") || data.value === void 0 && (missing0 = "value")) {
              const err1 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            } else {
              const _errs12 = errors;
              for (const key0 in data) {
                if (!(key0 === "kind" || key0 === "what" || key0 === "value")) {
                  const err2 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs12 === errors) {
                if (data.kind !== void 0) {
                  const _errs13 = errors;
                  if ("drawn" !== data.kind) {
                    const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                  var valid3 = _errs13 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.what !== void 0) {
                    let data1 = data.what;
                    const _errs14 = errors;
                    if (!(data1 === "now" || data1 === "elapsed")) {
                      const err4 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/0/properties/what/enum", keyword: "enum", params: { allowedValues: schema109.oneOf[0].properties.what.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                    var valid3 = _errs14 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.value !== void 0) {
                      let data2 = data.value;
                      const _errs15 = errors;
                      if (!(typeof data2 == "number" && isFinite(data2))) {
                        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/0/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                      var valid3 = _errs15 === errors;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              }
            }
          } else {
            const err6 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        var _valid1 = _errs10 === errors;
        if (_valid1) {
          valid2 = true;
          passing1 = 0;
          var props1 = true;
        }
        const _errs17 = errors;
        if (errors === _errs17) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.kind === void 0 && (missing1 = "kind") || data.what === void 0 && (missing1 = "what") || data.of === void 0 && (missing1 = "of") || data.value === void 0 && (missing1 = "value")) {
              const err7 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            } else {
              const _errs19 = errors;
              for (const key1 in data) {
                if (!(key1 === "kind" || key1 === "what" || key1 === "of" || key1 === "value")) {
                  const err8 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs19 === errors) {
                if (data.kind !== void 0) {
                  const _errs20 = errors;
                  if ("drawn" !== data.kind) {
                    const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                  var valid4 = _errs20 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.what !== void 0) {
                    let data4 = data.what;
                    const _errs21 = errors;
                    if (!(data4 === "id" || data4 === "token")) {
                      const err10 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/1/properties/what/enum", keyword: "enum", params: { allowedValues: schema109.oneOf[1].properties.what.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    var valid4 = _errs21 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.of !== void 0) {
                      const _errs22 = errors;
                      if (typeof data.of !== "string") {
                        const err11 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/drawn/oneOf/1/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                      var valid4 = _errs22 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.value !== void 0) {
                        const _errs24 = errors;
                        if (typeof data.value !== "string") {
                          const err12 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                        var valid4 = _errs24 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              }
            }
          } else {
            const err13 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        var _valid1 = _errs17 === errors;
        if (_valid1 && valid2) {
          valid2 = false;
          passing1 = [passing1, 1];
        } else {
          if (_valid1) {
            valid2 = true;
            passing1 = 1;
            if (props1 !== true) {
              props1 = true;
            }
          }
          const _errs26 = errors;
          if (errors === _errs26) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.what === void 0 && (missing2 = "what") || data.value === void 0 && (missing2 = "value")) {
                const err14 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              } else {
                const _errs28 = errors;
                for (const key2 in data) {
                  if (!(key2 === "kind" || key2 === "what" || key2 === "value")) {
                    const err15 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs28 === errors) {
                  if (data.kind !== void 0) {
                    const _errs29 = errors;
                    if ("drawn" !== data.kind) {
                      const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    var valid5 = _errs29 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.what !== void 0) {
                      const _errs30 = errors;
                      if ("figures" !== data.what) {
                        const err17 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/2/properties/what/const", keyword: "const", params: { allowedValue: "figures" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                      var valid5 = _errs30 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data.value !== void 0) {
                        let data9 = data.value;
                        const _errs31 = errors;
                        if (errors === _errs31) {
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            let missing3;
                            if (data9.cpuMs === void 0 && (missing3 = "cpuMs") || data9.wallMs === void 0 && (missing3 = "wallMs") || data9.peakBytes === void 0 && (missing3 = "peakBytes")) {
                              const err18 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            } else {
                              const _errs33 = errors;
                              for (const key3 in data9) {
                                if (!(key3 === "cpuMs" || key3 === "wallMs" || key3 === "peakBytes")) {
                                  const err19 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err19];
                                  } else {
                                    vErrors.push(err19);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs33 === errors) {
                                if (data9.cpuMs !== void 0) {
                                  let data10 = data9.cpuMs;
                                  const _errs34 = errors;
                                  if (errors === _errs34) {
                                    if (typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 < 0 || isNaN(data10)) {
                                        const err20 = { instancePath: instancePath + "/value/cpuMs", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/cpuMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                          vErrors = [err20];
                                        } else {
                                          vErrors.push(err20);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err21 = { instancePath: instancePath + "/value/cpuMs", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/cpuMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      if (vErrors === null) {
                                        vErrors = [err21];
                                      } else {
                                        vErrors.push(err21);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid6 = _errs34 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data9.wallMs !== void 0) {
                                    let data11 = data9.wallMs;
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 < 0 || isNaN(data11)) {
                                          const err22 = { instancePath: instancePath + "/value/wallMs", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/wallMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err22];
                                          } else {
                                            vErrors.push(err22);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err23 = { instancePath: instancePath + "/value/wallMs", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/wallMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err23];
                                        } else {
                                          vErrors.push(err23);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid6 = _errs36 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data9.peakBytes !== void 0) {
                                      let data12 = data9.peakBytes;
                                      const _errs38 = errors;
                                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                        const err24 = { instancePath: instancePath + "/value/peakBytes", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/peakBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err24];
                                        } else {
                                          vErrors.push(err24);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs38) {
                                        if (typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 < 0 || isNaN(data12)) {
                                            const err25 = { instancePath: instancePath + "/value/peakBytes", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/peakBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                              vErrors = [err25];
                                            } else {
                                              vErrors.push(err25);
                                            }
                                            errors++;
                                          }
                                        }
                                      }
                                      var valid6 = _errs38 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            const err26 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors++;
                          }
                        }
                        var valid5 = _errs31 === errors;
                      } else {
                        var valid5 = true;
                      }
                    }
                  }
                }
              }
            } else {
              const err27 = { instancePath, schemaPath: "#/$defs/drawn/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          var _valid1 = _errs26 === errors;
          if (_valid1 && valid2) {
            valid2 = false;
            passing1 = [passing1, 2];
          } else {
            if (_valid1) {
              valid2 = true;
              passing1 = 2;
              if (props1 !== true) {
                props1 = true;
              }
            }
          }
        }
        if (!valid2) {
          const err28 = { instancePath, schemaPath: "#/$defs/drawn/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        } else {
          errors = _errs9;
          if (vErrors !== null) {
            if (_errs9) {
              vErrors.length = _errs9;
            } else {
              vErrors = null;
            }
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true && props1 !== void 0) {
              if (props1 === true) {
                props0 = true;
              } else {
                props0 = props0 || {};
                Object.assign(props0, props1);
              }
            }
          }
          const _errs40 = errors;
          const _errs41 = errors;
          if (errors === _errs41) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.kind === void 0 && (missing4 = "kind") || data.event === void 0 && (missing4 = "event")) {
                const err29 = { instancePath, schemaPath: "#/$defs/event/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              } else {
                const _errs43 = errors;
                for (const key4 in data) {
                  if (!(key4 === "kind" || key4 === "event")) {
                    const err30 = { instancePath, schemaPath: "#/$defs/event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs43 === errors) {
                  if (data.kind !== void 0) {
                    const _errs44 = errors;
                    if ("event" !== data.kind) {
                      const err31 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/event/properties/kind/const", keyword: "const", params: { allowedValue: "event" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    var valid8 = _errs44 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.event !== void 0) {
                      let data14 = data.event;
                      const _errs45 = errors;
                      if (errors === _errs45) {
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                          let missing5;
                          if (data14.event === void 0 && (missing5 = "event") || data14.data === void 0 && (missing5 = "data")) {
                            const err32 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/event/properties/event/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          } else {
                            if (data14.event !== void 0) {
                              const _errs48 = errors;
                              if (typeof data14.event !== "string") {
                                const err33 = { instancePath: instancePath + "/event/event", schemaPath: "#/$defs/event/properties/event/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err33];
                                } else {
                                  vErrors.push(err33);
                                }
                                errors++;
                              }
                              var valid9 = _errs48 === errors;
                            } else {
                              var valid9 = true;
                            }
                            if (valid9) {
                              if (data14.data !== void 0) {
                                let data16 = data14.data;
                                const _errs50 = errors;
                                if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                                  const err34 = { instancePath: instancePath + "/event/data", schemaPath: "#/$defs/event/properties/event/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err34];
                                  } else {
                                    vErrors.push(err34);
                                  }
                                  errors++;
                                }
                                var valid9 = _errs50 === errors;
                              } else {
                                var valid9 = true;
                              }
                            }
                          }
                        } else {
                          const err35 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/event/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                      }
                      var valid8 = _errs45 === errors;
                    } else {
                      var valid8 = true;
                    }
                  }
                }
              }
            } else {
              const err36 = { instancePath, schemaPath: "#/$defs/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          var _valid0 = _errs40 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = true;
              }
            }
            const _errs52 = errors;
            if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs52 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
                if (props0 !== true) {
                  props0 = true;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err37 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
    validate54.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  validate54.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  recordingValidator
};
