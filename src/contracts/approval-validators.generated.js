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
var approvalRulesValidator = validate56;
var schema92 = { "title": "ApprovalRuleEntry", "type": "object", "additionalProperties": false, "required": ["id", "match", "verdict"], "properties": { "id": { "description": "Names the rule in questions, denials and the log; no two rules share one.", "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "match": { "description": "Every field that is there must fit; {} fits every call.", "type": "object", "additionalProperties": false, "properties": { "op": { "description": "One operation or several; absent: any.", "anyOf": [{ "$ref": "#/$defs/operation" }, { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/operation" } }] }, "paths": { "description": "Patterns of which one must fit. *, ** and ? are special; a pattern without a slash fits a name at any depth, one with a slash starts at the workspace, one with a slash in front at the root.", "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 512 } }, "minSizeChars": { "description": "Fits writes of this many characters (UTF-16 units) or more.", "type": "integer", "minimum": 1, "maximum": 1e9 } } }, "verdict": { "description": "require: somebody must approve. allow: nobody is asked.", "enum": ["require", "allow"] } } };
var schema93 = { "title": "RuleOperation", "description": "write, delete and rename are of files; run starts a program or any other tool that changes something; fetch is a request other than GET and HEAD.", "enum": ["write", "delete", "rename", "run", "fetch"] };
var pattern63 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
var func0 = require_equal().default;
var func1 = require_ucs2length().default;
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
      if (data.id === void 0 && (missing0 = "id") || data.match === void 0 && (missing0 = "match") || data.verdict === void 0 && (missing0 = "verdict")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "match" || key0 === "verdict")) {
            validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                  return false;
                }
              } else {
                validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate57.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
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
                        validate57.errors = vErrors;
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
                              validate57.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                              return false;
                            } else {
                              if (data4.length < 1) {
                                validate57.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
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
                                        validate57.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data5) < 1) {
                                          validate57.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate57.errors = [{ instancePath: instancePath + "/match/paths/" + i2, schemaPath: "#/properties/match/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate57.errors = [{ instancePath: instancePath + "/match/paths", schemaPath: "#/properties/match/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            validate57.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs19) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 1e9 || isNaN(data6)) {
                                validate57.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                                return false;
                              } else {
                                if (data6 < 1 || isNaN(data6)) {
                                  validate57.errors = [{ instancePath: instancePath + "/match/minSizeChars", schemaPath: "#/properties/match/properties/minSizeChars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                  validate57.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                  validate57.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema92.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.rules === void 0 && (missing0 = "rules")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "rules")) {
            validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate56.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rules !== void 0) {
              let data1 = data.rules;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 200) {
                    validate56.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate56.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs5 = errors;
                        if (!validate57(data1[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate56.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  approvalRulesValidator
};
