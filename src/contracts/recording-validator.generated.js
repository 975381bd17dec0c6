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
var recordingValidator = validate54;
var schema94 = { "title": "RecordingDraw", "description": "something that the host's clock handed out", "type": "object", "oneOf": [{ "title": "DrawnNumber", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "enum": ["now", "elapsed"] }, "value": { "type": "number" } }, "required": ["kind", "what", "value"], "additionalProperties": false }, { "title": "DrawnText", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "enum": ["id", "token"] }, "of": { "type": "string" }, "value": { "type": "string" } }, "required": ["kind", "what", "of", "value"], "additionalProperties": false }, { "title": "DrawnFigures", "type": "object", "properties": { "kind": { "const": "drawn" }, "what": { "const": "figures" }, "value": { "title": "RecordedFigures", "type": "object", "properties": { "cpuMs": { "type": "number", "minimum": 0 }, "wallMs": { "type": "number", "minimum": 0 }, "peakBytes": { "type": "integer", "minimum": 0 } }, "required": ["cpuMs", "wallMs", "peakBytes"], "additionalProperties": false } }, "required": ["kind", "what", "value"], "additionalProperties": false }] };
var schema87 = { "title": "RecordingHeader", "description": "what was asked of whom, under which policy", "type": "object", "properties": { "kind": { "const": "header" }, "schema_version": { "const": "recording/v1" }, "task": { "type": "string", "minLength": 1 }, "modelId": { "type": "string", "minLength": 1 }, "sessionId": { "type": "string", "minLength": 1 }, "maxSteps": { "type": "integer", "minimum": 1 }, "maxCostUsd": { "type": ["number", "null"], "description": "null: no ceiling" }, "temperature": { "type": ["number", "null"], "description": "what was asked for; null: the provider's default" }, "systemSha256": { "description": "over the UTF-8 text of the instructions above the conversation", "$ref": "#/$defs/sha256" }, "tools": { "type": "array", "items": { "type": "string" } }, "toolsSha256": { "description": "over the RFC 8785 form of the names, descriptions and argument schemas", "$ref": "#/$defs/sha256" }, "manifest": { "description": "the capability manifest in force, with digests for the values of env", "type": "object" }, "manifestSha256": { "$ref": "#/$defs/sha256" }, "kernels": { "description": "name of the kernel of each language", "type": "object", "additionalProperties": { "type": "string" } }, "history": { "description": "what was said in the session before the task, oldest first", "type": "array", "items": { "title": "RecordedMessage", "type": "object", "properties": { "role": { "enum": ["user", "assistant"] }, "text": { "type": "string" } }, "required": ["role", "text"], "additionalProperties": false } }, "workspace": { "title": "RecordedWorkspace", "description": "what was in the workspace at the start; null when there was none, or too much to take a digest of", "type": ["object", "null"], "properties": { "files": { "type": "integer", "minimum": 0 }, "sha256": { "$ref": "#/$defs/sha256" } }, "required": ["files", "sha256"], "additionalProperties": false } }, "required": ["kind", "schema_version", "task", "modelId", "sessionId", "maxSteps", "maxCostUsd", "temperature", "systemSha256", "tools", "toolsSha256", "manifest", "manifestSha256", "kernels", "history", "workspace"], "additionalProperties": false };
var func11 = Object.prototype.hasOwnProperty;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
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
      if (data.kind === void 0 && (missing0 = "kind") || data.schema_version === void 0 && (missing0 = "schema_version") || data.task === void 0 && (missing0 = "task") || data.modelId === void 0 && (missing0 = "modelId") || data.sessionId === void 0 && (missing0 = "sessionId") || data.maxSteps === void 0 && (missing0 = "maxSteps") || data.maxCostUsd === void 0 && (missing0 = "maxCostUsd") || data.temperature === void 0 && (missing0 = "temperature") || data.systemSha256 === void 0 && (missing0 = "systemSha256") || data.tools === void 0 && (missing0 = "tools") || data.toolsSha256 === void 0 && (missing0 = "toolsSha256") || data.manifest === void 0 && (missing0 = "manifest") || data.manifestSha256 === void 0 && (missing0 = "manifestSha256") || data.kernels === void 0 && (missing0 = "kernels") || data.history === void 0 && (missing0 = "history") || data.workspace === void 0 && (missing0 = "workspace")) {
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
                                      if (data.history !== void 0) {
                                        let data16 = data.history;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (Array.isArray(data16)) {
                                            var valid6 = true;
                                            const len1 = data16.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let data17 = data16[i1];
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                  let missing1;
                                                  if (data17.role === void 0 && (missing1 = "role") || data17.text === void 0 && (missing1 = "text")) {
                                                    validate55.errors = [{ instancePath: instancePath + "/history/" + i1, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs40 = errors;
                                                    for (const key2 in data17) {
                                                      if (!(key2 === "role" || key2 === "text")) {
                                                        validate55.errors = [{ instancePath: instancePath + "/history/" + i1, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs40 === errors) {
                                                      if (data17.role !== void 0) {
                                                        let data18 = data17.role;
                                                        const _errs41 = errors;
                                                        if (!(data18 === "user" || data18 === "assistant")) {
                                                          validate55.errors = [{ instancePath: instancePath + "/history/" + i1 + "/role", schemaPath: "#/properties/history/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema87.properties.history.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid7 = _errs41 === errors;
                                                      } else {
                                                        var valid7 = true;
                                                      }
                                                      if (valid7) {
                                                        if (data17.text !== void 0) {
                                                          const _errs42 = errors;
                                                          if (typeof data17.text !== "string") {
                                                            validate55.errors = [{ instancePath: instancePath + "/history/" + i1 + "/text", schemaPath: "#/properties/history/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid7 = _errs42 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate55.errors = [{ instancePath: instancePath + "/history/" + i1, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid6 = _errs38 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate55.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs36 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.workspace !== void 0) {
                                          let data20 = data.workspace;
                                          const _errs44 = errors;
                                          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                                            validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: schema87.properties.workspace.type }, message: "must be object,null" }];
                                            return false;
                                          }
                                          if (errors === _errs44) {
                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                              let missing2;
                                              if (data20.files === void 0 && (missing2 = "files") || data20.sha256 === void 0 && (missing2 = "sha256")) {
                                                validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                return false;
                                              } else {
                                                const _errs46 = errors;
                                                for (const key3 in data20) {
                                                  if (!(key3 === "files" || key3 === "sha256")) {
                                                    validate55.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs46 === errors) {
                                                  if (data20.files !== void 0) {
                                                    let data21 = data20.files;
                                                    const _errs47 = errors;
                                                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                      validate55.errors = [{ instancePath: instancePath + "/workspace/files", schemaPath: "#/properties/workspace/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs47) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 < 0 || isNaN(data21)) {
                                                          validate55.errors = [{ instancePath: instancePath + "/workspace/files", schemaPath: "#/properties/workspace/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid8 = _errs47 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data20.sha256 !== void 0) {
                                                      let data22 = data20.sha256;
                                                      const _errs49 = errors;
                                                      const _errs50 = errors;
                                                      if (errors === _errs50) {
                                                        if (typeof data22 === "string") {
                                                          if (!pattern4.test(data22)) {
                                                            validate55.errors = [{ instancePath: instancePath + "/workspace/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate55.errors = [{ instancePath: instancePath + "/workspace/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid8 = _errs49 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs44 === errors;
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
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema92 = { "title": "RecordingTurn", "description": "one answer of a model", "type": "object", "properties": { "kind": { "const": "turn" }, "by": { "type": "string", "minLength": 1, "description": "agent, or the guardrail that asked a model of its own" }, "modelId": { "type": "string", "minLength": 1 }, "seenSha256": { "description": "over the RFC 8785 form of what it answered: instructions, conversation, tools, temperature", "$ref": "#/$defs/sha256" }, "retries": { "type": "array", "items": { "title": "RecordedRetry", "type": "object", "properties": { "errorType": { "type": "string" }, "attempt": { "type": "integer", "minimum": 0 }, "maxAttempts": { "type": "integer", "minimum": 0 }, "delayMs": { "type": "number", "minimum": 0 } }, "required": ["errorType", "attempt", "maxAttempts", "delayMs"], "additionalProperties": false } }, "turn": { "title": "RecordedTurn", "type": "object", "properties": { "thinking": { "type": "string" }, "text": { "type": "string" }, "toolRequests": { "type": "array", "items": { "title": "RecordedRequest", "type": "object", "properties": { "callId": { "type": "string" }, "name": { "type": "string" }, "args": {} }, "required": ["callId", "name", "args"], "additionalProperties": false } }, "finishReason": { "enum": ["stop", "tool_calls", "max_tokens", "refusal", "error"] }, "inputTokens": { "type": "integer", "minimum": 0 }, "outputTokens": { "type": "integer", "minimum": 0 }, "costUsd": { "type": ["number", "null"], "minimum": 0 }, "temperature": { "type": ["number", "null"] } }, "required": ["thinking", "text", "toolRequests", "finishReason", "inputTokens", "outputTokens", "costUsd", "temperature"], "additionalProperties": false } }, "required": ["kind", "by", "modelId", "seenSha256", "retries", "turn"], "additionalProperties": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
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
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "by" || key0 === "modelId" || key0 === "seenSha256" || key0 === "retries" || key0 === "turn")) {
            validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("turn" !== data.kind) {
              validate57.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "turn" }, message: "must be equal to constant" }];
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
                    validate57.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate57.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate57.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate57.errors = [{ instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate57.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate57.errors = [{ instancePath: instancePath + "/seenSha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.retries !== void 0) {
                    let data4 = data.retries;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid2 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.errorType === void 0 && (missing1 = "errorType") || data5.attempt === void 0 && (missing1 = "attempt") || data5.maxAttempts === void 0 && (missing1 = "maxAttempts") || data5.delayMs === void 0 && (missing1 = "delayMs")) {
                                validate57.errors = [{ instancePath: instancePath + "/retries/" + i0, schemaPath: "#/properties/retries/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs14 = errors;
                                for (const key1 in data5) {
                                  if (!(key1 === "errorType" || key1 === "attempt" || key1 === "maxAttempts" || key1 === "delayMs")) {
                                    validate57.errors = [{ instancePath: instancePath + "/retries/" + i0, schemaPath: "#/properties/retries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs14 === errors) {
                                  if (data5.errorType !== void 0) {
                                    const _errs15 = errors;
                                    if (typeof data5.errorType !== "string") {
                                      validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/errorType", schemaPath: "#/properties/retries/items/properties/errorType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.attempt !== void 0) {
                                      let data7 = data5.attempt;
                                      const _errs17 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/attempt", schemaPath: "#/properties/retries/items/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs17) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 < 0 || isNaN(data7)) {
                                            validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/attempt", schemaPath: "#/properties/retries/items/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs17 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.maxAttempts !== void 0) {
                                        let data8 = data5.maxAttempts;
                                        const _errs19 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/maxAttempts", schemaPath: "#/properties/retries/items/properties/maxAttempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 < 0 || isNaN(data8)) {
                                              validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/maxAttempts", schemaPath: "#/properties/retries/items/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data5.delayMs !== void 0) {
                                          let data9 = data5.delayMs;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data9 == "number" && isFinite(data9)) {
                                              if (data9 < 0 || isNaN(data9)) {
                                                validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/delayMs", schemaPath: "#/properties/retries/items/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            } else {
                                              validate57.errors = [{ instancePath: instancePath + "/retries/" + i0 + "/delayMs", schemaPath: "#/properties/retries/items/properties/delayMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate57.errors = [{ instancePath: instancePath + "/retries/" + i0, schemaPath: "#/properties/retries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate57.errors = [{ instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.turn !== void 0) {
                      let data10 = data.turn;
                      const _errs23 = errors;
                      if (errors === _errs23) {
                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                          let missing2;
                          if (data10.thinking === void 0 && (missing2 = "thinking") || data10.text === void 0 && (missing2 = "text") || data10.toolRequests === void 0 && (missing2 = "toolRequests") || data10.finishReason === void 0 && (missing2 = "finishReason") || data10.inputTokens === void 0 && (missing2 = "inputTokens") || data10.outputTokens === void 0 && (missing2 = "outputTokens") || data10.costUsd === void 0 && (missing2 = "costUsd") || data10.temperature === void 0 && (missing2 = "temperature")) {
                            validate57.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs25 = errors;
                            for (const key2 in data10) {
                              if (!(key2 === "thinking" || key2 === "text" || key2 === "toolRequests" || key2 === "finishReason" || key2 === "inputTokens" || key2 === "outputTokens" || key2 === "costUsd" || key2 === "temperature")) {
                                validate57.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs25 === errors) {
                              if (data10.thinking !== void 0) {
                                const _errs26 = errors;
                                if (typeof data10.thinking !== "string") {
                                  validate57.errors = [{ instancePath: instancePath + "/turn/thinking", schemaPath: "#/properties/turn/properties/thinking/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid4 = _errs26 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data10.text !== void 0) {
                                  const _errs28 = errors;
                                  if (typeof data10.text !== "string") {
                                    validate57.errors = [{ instancePath: instancePath + "/turn/text", schemaPath: "#/properties/turn/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid4 = _errs28 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data10.toolRequests !== void 0) {
                                    let data13 = data10.toolRequests;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data13)) {
                                        var valid5 = true;
                                        const len1 = data13.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data14 = data13[i1];
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                              let missing3;
                                              if (data14.callId === void 0 && (missing3 = "callId") || data14.name === void 0 && (missing3 = "name") || data14.args === void 0 && (missing3 = "args")) {
                                                validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i1, schemaPath: "#/properties/turn/properties/toolRequests/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                const _errs34 = errors;
                                                for (const key3 in data14) {
                                                  if (!(key3 === "callId" || key3 === "name" || key3 === "args")) {
                                                    validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i1, schemaPath: "#/properties/turn/properties/toolRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs34 === errors) {
                                                  if (data14.callId !== void 0) {
                                                    const _errs35 = errors;
                                                    if (typeof data14.callId !== "string") {
                                                      validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i1 + "/callId", schemaPath: "#/properties/turn/properties/toolRequests/items/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid6 = _errs35 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data14.name !== void 0) {
                                                      const _errs37 = errors;
                                                      if (typeof data14.name !== "string") {
                                                        validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i1 + "/name", schemaPath: "#/properties/turn/properties/toolRequests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid6 = _errs37 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests/" + i1, schemaPath: "#/properties/turn/properties/toolRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs32 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate57.errors = [{ instancePath: instancePath + "/turn/toolRequests", schemaPath: "#/properties/turn/properties/toolRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs30 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data10.finishReason !== void 0) {
                                      let data17 = data10.finishReason;
                                      const _errs39 = errors;
                                      if (!(data17 === "stop" || data17 === "tool_calls" || data17 === "max_tokens" || data17 === "refusal" || data17 === "error")) {
                                        validate57.errors = [{ instancePath: instancePath + "/turn/finishReason", schemaPath: "#/properties/turn/properties/finishReason/enum", keyword: "enum", params: { allowedValues: schema92.properties.turn.properties.finishReason.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid4 = _errs39 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data10.inputTokens !== void 0) {
                                        let data18 = data10.inputTokens;
                                        const _errs40 = errors;
                                        if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                          validate57.errors = [{ instancePath: instancePath + "/turn/inputTokens", schemaPath: "#/properties/turn/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs40) {
                                          if (typeof data18 == "number" && isFinite(data18)) {
                                            if (data18 < 0 || isNaN(data18)) {
                                              validate57.errors = [{ instancePath: instancePath + "/turn/inputTokens", schemaPath: "#/properties/turn/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid4 = _errs40 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data10.outputTokens !== void 0) {
                                          let data19 = data10.outputTokens;
                                          const _errs42 = errors;
                                          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                            validate57.errors = [{ instancePath: instancePath + "/turn/outputTokens", schemaPath: "#/properties/turn/properties/outputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs42) {
                                            if (typeof data19 == "number" && isFinite(data19)) {
                                              if (data19 < 0 || isNaN(data19)) {
                                                validate57.errors = [{ instancePath: instancePath + "/turn/outputTokens", schemaPath: "#/properties/turn/properties/outputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid4 = _errs42 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data10.costUsd !== void 0) {
                                            let data20 = data10.costUsd;
                                            const _errs44 = errors;
                                            if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
                                              validate57.errors = [{ instancePath: instancePath + "/turn/costUsd", schemaPath: "#/properties/turn/properties/costUsd/type", keyword: "type", params: { type: schema92.properties.turn.properties.costUsd.type }, message: "must be number,null" }];
                                              return false;
                                            }
                                            if (errors === _errs44) {
                                              if (typeof data20 == "number" && isFinite(data20)) {
                                                if (data20 < 0 || isNaN(data20)) {
                                                  validate57.errors = [{ instancePath: instancePath + "/turn/costUsd", schemaPath: "#/properties/turn/properties/costUsd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs44 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data10.temperature !== void 0) {
                                              let data21 = data10.temperature;
                                              const _errs46 = errors;
                                              if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
                                                validate57.errors = [{ instancePath: instancePath + "/turn/temperature", schemaPath: "#/properties/turn/properties/temperature/type", keyword: "type", params: { type: schema92.properties.turn.properties.temperature.type }, message: "must be number,null" }];
                                                return false;
                                              }
                                              var valid4 = _errs46 === errors;
                                            } else {
                                              var valid4 = true;
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
                          validate57.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs23 === errors;
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.kind === void 0 && (missing0 = "kind") || data.stop === void 0 && (missing0 = "stop") || data.sha256 === void 0 && (missing0 = "sha256")) {
        validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "stop" || key0 === "sha256")) {
            validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("end" !== data.kind) {
              validate59.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "end" }, message: "must be equal to constant" }];
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
                    validate59.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate59.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  } else {
                    validate59.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err0 = { instancePath, schemaPath: "#/$defs/drawn/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const _errs7 = errors;
    let valid2 = false;
    let passing1 = null;
    const _errs8 = errors;
    if (errors === _errs8) {
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
          const _errs10 = errors;
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
          if (_errs10 === errors) {
            if (data.kind !== void 0) {
              const _errs11 = errors;
              if ("drawn" !== data.kind) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid3 = _errs11 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.what !== void 0) {
                let data1 = data.what;
                const _errs12 = errors;
                if (!(data1 === "now" || data1 === "elapsed")) {
                  const err4 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/0/properties/what/enum", keyword: "enum", params: { allowedValues: schema94.oneOf[0].properties.what.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid3 = _errs12 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.value !== void 0) {
                  let data2 = data.value;
                  const _errs13 = errors;
                  if (!(typeof data2 == "number" && isFinite(data2))) {
                    const err5 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/0/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  var valid3 = _errs13 === errors;
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
    var _valid1 = _errs8 === errors;
    if (_valid1) {
      valid2 = true;
      passing1 = 0;
      var props1 = true;
    }
    const _errs15 = errors;
    if (errors === _errs15) {
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
          const _errs17 = errors;
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
          if (_errs17 === errors) {
            if (data.kind !== void 0) {
              const _errs18 = errors;
              if ("drawn" !== data.kind) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              var valid4 = _errs18 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.what !== void 0) {
                let data4 = data.what;
                const _errs19 = errors;
                if (!(data4 === "id" || data4 === "token")) {
                  const err10 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/1/properties/what/enum", keyword: "enum", params: { allowedValues: schema94.oneOf[1].properties.what.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                var valid4 = _errs19 === errors;
              } else {
                var valid4 = true;
              }
              if (valid4) {
                if (data.of !== void 0) {
                  const _errs20 = errors;
                  if (typeof data.of !== "string") {
                    const err11 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/drawn/oneOf/1/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                  var valid4 = _errs20 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.value !== void 0) {
                    const _errs22 = errors;
                    if (typeof data.value !== "string") {
                      const err12 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/drawn/oneOf/1/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    var valid4 = _errs22 === errors;
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
    var _valid1 = _errs15 === errors;
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
      const _errs24 = errors;
      if (errors === _errs24) {
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
            const _errs26 = errors;
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
            if (_errs26 === errors) {
              if (data.kind !== void 0) {
                const _errs27 = errors;
                if ("drawn" !== data.kind) {
                  const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/drawn/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "drawn" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                var valid5 = _errs27 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.what !== void 0) {
                  const _errs28 = errors;
                  if ("figures" !== data.what) {
                    const err17 = { instancePath: instancePath + "/what", schemaPath: "#/$defs/drawn/oneOf/2/properties/what/const", keyword: "const", params: { allowedValue: "figures" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                  var valid5 = _errs28 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.value !== void 0) {
                    let data9 = data.value;
                    const _errs29 = errors;
                    if (errors === _errs29) {
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
                          const _errs31 = errors;
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
                          if (_errs31 === errors) {
                            if (data9.cpuMs !== void 0) {
                              let data10 = data9.cpuMs;
                              const _errs32 = errors;
                              if (errors === _errs32) {
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
                              var valid6 = _errs32 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data9.wallMs !== void 0) {
                                let data11 = data9.wallMs;
                                const _errs34 = errors;
                                if (errors === _errs34) {
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
                                var valid6 = _errs34 === errors;
                              } else {
                                var valid6 = true;
                              }
                              if (valid6) {
                                if (data9.peakBytes !== void 0) {
                                  let data12 = data9.peakBytes;
                                  const _errs36 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    const err24 = { instancePath: instancePath + "/value/peakBytes", schemaPath: "#/$defs/drawn/oneOf/2/properties/value/properties/peakBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err24];
                                    } else {
                                      vErrors.push(err24);
                                    }
                                    errors++;
                                  }
                                  if (errors === _errs36) {
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
                                  var valid6 = _errs36 === errors;
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
                    var valid5 = _errs29 === errors;
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
      var _valid1 = _errs24 === errors;
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
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true && props1 !== void 0) {
          if (props1 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props1);
          }
        }
      }
      const _errs38 = errors;
      const _errs39 = errors;
      if (errors === _errs39) {
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
            const _errs41 = errors;
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
            if (_errs41 === errors) {
              if (data.kind !== void 0) {
                const _errs42 = errors;
                if ("event" !== data.kind) {
                  const err31 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/event/properties/kind/const", keyword: "const", params: { allowedValue: "event" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                var valid8 = _errs42 === errors;
              } else {
                var valid8 = true;
              }
              if (valid8) {
                if (data.event !== void 0) {
                  let data14 = data.event;
                  const _errs43 = errors;
                  if (errors === _errs43) {
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
                          const _errs46 = errors;
                          if (typeof data14.event !== "string") {
                            const err33 = { instancePath: instancePath + "/event/event", schemaPath: "#/$defs/event/properties/event/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                          var valid9 = _errs46 === errors;
                        } else {
                          var valid9 = true;
                        }
                        if (valid9) {
                          if (data14.data !== void 0) {
                            let data16 = data14.data;
                            const _errs48 = errors;
                            if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                              const err34 = { instancePath: instancePath + "/event/data", schemaPath: "#/$defs/event/properties/event/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err34];
                              } else {
                                vErrors.push(err34);
                              }
                              errors++;
                            }
                            var valid9 = _errs48 === errors;
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
                  var valid8 = _errs43 === errors;
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
      var _valid0 = _errs38 === errors;
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
        const _errs50 = errors;
        if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs50 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
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
