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
var controlsValidator = validate52;
var schema84 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/controls.schema.json", "title": "PilotControls", "description": "What one pilot run shows of the entries of published frameworks, and what it does not show.", "type": "object", "properties": { "schema_version": { "const": "pilot-controls/v1" }, "version": { "type": "string", "minLength": 1, "description": "version of this package" }, "run": { "title": "ControlsRun", "type": "object", "properties": { "sessionId": { "type": "string", "minLength": 1 }, "startedAtMs": { "type": "integer" }, "verdict": { "enum": ["enforced", "bypassed", "inconclusive", "not-run"] }, "scenarios": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "those of this run" } }, "required": ["sessionId", "startedAtMs", "verdict", "scenarios"], "additionalProperties": false }, "reading": { "type": "string", "minLength": 1, "description": "what the statuses mean" }, "notCovered": { "type": "string", "minLength": 1, "description": "every entry that this run does not demonstrate" }, "frameworks": { "type": "array", "items": { "title": "FrameworkControls", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "title": { "type": "string", "minLength": 1 }, "publisher": { "type": "string", "minLength": 1 }, "edition": { "type": "string", "minLength": 1 }, "source": { "type": "string", "minLength": 1 }, "published": { "type": "string", "minLength": 1 }, "checked": { "type": "string", "minLength": 1 }, "scope": { "type": "string", "minLength": 1 }, "counts": { "title": "ControlCounts", "type": "object", "properties": { "rows": { "type": "integer", "minimum": 1 }, "demonstrated": { "type": "integer", "minimum": 0 }, "notDemonstratedInThisRun": { "type": "integer", "minimum": 0 }, "documented": { "type": "integer", "minimum": 0 }, "notCovered": { "type": "integer", "minimum": 0 } }, "required": ["rows", "demonstrated", "notDemonstratedInThisRun", "documented", "notCovered"], "additionalProperties": false }, "rows": { "type": "array", "minItems": 1, "items": { "title": "ControlRow", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "status": { "enum": ["demonstrated", "not-demonstrated-in-this-run", "documented", "not-covered"], "description": "demonstrated: part of the entry, by all the cases listed; never the whole entry" }, "reason": { "type": "string", "minLength": 1, "description": "why nothing was demonstrated" }, "cases": { "type": "array", "items": { "title": "ControlCase", "type": "object", "properties": { "case": { "type": "string", "minLength": 1, "description": "scenario/case" }, "outcome": { "enum": ["passed", "bypassed", "inconclusive", "not-applicable", "not-run"] }, "proof": { "type": "string", "minLength": 1, "description": "file:line in the pack" } }, "required": ["case", "outcome"], "additionalProperties": false } }, "added": { "type": "array", "description": "scenarios that ran and add to it", "items": { "title": "AddedScenario", "type": "object", "properties": { "scenario": { "type": "string", "minLength": 1 }, "passed": { "type": "integer", "minimum": 0 }, "cases": { "type": "integer", "minimum": 0 } }, "required": ["scenario", "passed", "cases"], "additionalProperties": false } }, "documentedIn": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "limits": { "type": "string", "minLength": 1 } }, "required": ["id", "name", "status", "cases", "added", "documentedIn", "limits"], "additionalProperties": false } } }, "required": ["id", "title", "publisher", "edition", "source", "published", "checked", "scope", "counts", "rows"], "additionalProperties": false } } }, "required": ["schema_version", "version", "run", "reading", "notCovered", "frameworks"], "additionalProperties": false };
var func1 = require_ucs2length().default;
var func11 = Object.prototype.hasOwnProperty;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.version === void 0 && (missing0 = "version") || data.run === void 0 && (missing0 = "run") || data.reading === void 0 && (missing0 = "reading") || data.notCovered === void 0 && (missing0 = "notCovered") || data.frameworks === void 0 && (missing0 = "frameworks")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schema_version" || key0 === "version" || key0 === "run" || key0 === "reading" || key0 === "notCovered" || key0 === "frameworks")) {
            validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("pilot-controls/v1" !== data.schema_version) {
              validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "pilot-controls/v1" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate52.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.run !== void 0) {
                let data2 = data.run;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.sessionId === void 0 && (missing1 = "sessionId") || data2.startedAtMs === void 0 && (missing1 = "startedAtMs") || data2.verdict === void 0 && (missing1 = "verdict") || data2.scenarios === void 0 && (missing1 = "scenarios")) {
                      validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs7 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "sessionId" || key1 === "startedAtMs" || key1 === "verdict" || key1 === "scenarios")) {
                          validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs7 === errors) {
                        if (data2.sessionId !== void 0) {
                          let data3 = data2.sessionId;
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (typeof data3 === "string") {
                              if (func1(data3) < 1) {
                                validate52.errors = [{ instancePath: instancePath + "/run/sessionId", schemaPath: "#/properties/run/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate52.errors = [{ instancePath: instancePath + "/run/sessionId", schemaPath: "#/properties/run/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.startedAtMs !== void 0) {
                            let data4 = data2.startedAtMs;
                            const _errs10 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate52.errors = [{ instancePath: instancePath + "/run/startedAtMs", schemaPath: "#/properties/run/properties/startedAtMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.verdict !== void 0) {
                              let data5 = data2.verdict;
                              const _errs12 = errors;
                              if (!(data5 === "enforced" || data5 === "bypassed" || data5 === "inconclusive" || data5 === "not-run")) {
                                validate52.errors = [{ instancePath: instancePath + "/run/verdict", schemaPath: "#/properties/run/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema84.properties.run.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.scenarios !== void 0) {
                                let data6 = data2.scenarios;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (Array.isArray(data6)) {
                                    var valid2 = true;
                                    const len0 = data6.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data7 = data6[i0];
                                      const _errs15 = errors;
                                      if (errors === _errs15) {
                                        if (typeof data7 === "string") {
                                          if (func1(data7) < 1) {
                                            validate52.errors = [{ instancePath: instancePath + "/run/scenarios/" + i0, schemaPath: "#/properties/run/properties/scenarios/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate52.errors = [{ instancePath: instancePath + "/run/scenarios/" + i0, schemaPath: "#/properties/run/properties/scenarios/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs15 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate52.errors = [{ instancePath: instancePath + "/run/scenarios", schemaPath: "#/properties/run/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reading !== void 0) {
                  let data8 = data.reading;
                  const _errs17 = errors;
                  if (errors === _errs17) {
                    if (typeof data8 === "string") {
                      if (func1(data8) < 1) {
                        validate52.errors = [{ instancePath: instancePath + "/reading", schemaPath: "#/properties/reading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate52.errors = [{ instancePath: instancePath + "/reading", schemaPath: "#/properties/reading/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.notCovered !== void 0) {
                    let data9 = data.notCovered;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data9 === "string") {
                        if (func1(data9) < 1) {
                          validate52.errors = [{ instancePath: instancePath + "/notCovered", schemaPath: "#/properties/notCovered/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate52.errors = [{ instancePath: instancePath + "/notCovered", schemaPath: "#/properties/notCovered/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.frameworks !== void 0) {
                      let data10 = data.frameworks;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data10)) {
                          var valid3 = true;
                          const len1 = data10.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data11 = data10[i1];
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                let missing2;
                                if (data11.id === void 0 && (missing2 = "id") || data11.title === void 0 && (missing2 = "title") || data11.publisher === void 0 && (missing2 = "publisher") || data11.edition === void 0 && (missing2 = "edition") || data11.source === void 0 && (missing2 = "source") || data11.published === void 0 && (missing2 = "published") || data11.checked === void 0 && (missing2 = "checked") || data11.scope === void 0 && (missing2 = "scope") || data11.counts === void 0 && (missing2 = "counts") || data11.rows === void 0 && (missing2 = "rows")) {
                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1, schemaPath: "#/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs25 = errors;
                                  for (const key2 in data11) {
                                    if (!func11.call(schema84.properties.frameworks.items.properties, key2)) {
                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1, schemaPath: "#/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs25 === errors) {
                                    if (data11.id !== void 0) {
                                      let data12 = data11.id;
                                      const _errs26 = errors;
                                      if (errors === _errs26) {
                                        if (typeof data12 === "string") {
                                          if (func1(data12) < 1) {
                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/id", schemaPath: "#/properties/frameworks/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/id", schemaPath: "#/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs26 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data11.title !== void 0) {
                                        let data13 = data11.title;
                                        const _errs28 = errors;
                                        if (errors === _errs28) {
                                          if (typeof data13 === "string") {
                                            if (func1(data13) < 1) {
                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/title", schemaPath: "#/properties/frameworks/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/title", schemaPath: "#/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid4 = _errs28 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data11.publisher !== void 0) {
                                          let data14 = data11.publisher;
                                          const _errs30 = errors;
                                          if (errors === _errs30) {
                                            if (typeof data14 === "string") {
                                              if (func1(data14) < 1) {
                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/publisher", schemaPath: "#/properties/frameworks/items/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/publisher", schemaPath: "#/properties/frameworks/items/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs30 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data11.edition !== void 0) {
                                            let data15 = data11.edition;
                                            const _errs32 = errors;
                                            if (errors === _errs32) {
                                              if (typeof data15 === "string") {
                                                if (func1(data15) < 1) {
                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/edition", schemaPath: "#/properties/frameworks/items/properties/edition/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/edition", schemaPath: "#/properties/frameworks/items/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs32 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data11.source !== void 0) {
                                              let data16 = data11.source;
                                              const _errs34 = errors;
                                              if (errors === _errs34) {
                                                if (typeof data16 === "string") {
                                                  if (func1(data16) < 1) {
                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/source", schemaPath: "#/properties/frameworks/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/source", schemaPath: "#/properties/frameworks/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid4 = _errs34 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data11.published !== void 0) {
                                                let data17 = data11.published;
                                                const _errs36 = errors;
                                                if (errors === _errs36) {
                                                  if (typeof data17 === "string") {
                                                    if (func1(data17) < 1) {
                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/published", schemaPath: "#/properties/frameworks/items/properties/published/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/published", schemaPath: "#/properties/frameworks/items/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs36 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                              if (valid4) {
                                                if (data11.checked !== void 0) {
                                                  let data18 = data11.checked;
                                                  const _errs38 = errors;
                                                  if (errors === _errs38) {
                                                    if (typeof data18 === "string") {
                                                      if (func1(data18) < 1) {
                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/checked", schemaPath: "#/properties/frameworks/items/properties/checked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/checked", schemaPath: "#/properties/frameworks/items/properties/checked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid4 = _errs38 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data11.scope !== void 0) {
                                                    let data19 = data11.scope;
                                                    const _errs40 = errors;
                                                    if (errors === _errs40) {
                                                      if (typeof data19 === "string") {
                                                        if (func1(data19) < 1) {
                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/scope", schemaPath: "#/properties/frameworks/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/scope", schemaPath: "#/properties/frameworks/items/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs40 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data11.counts !== void 0) {
                                                      let data20 = data11.counts;
                                                      const _errs42 = errors;
                                                      if (errors === _errs42) {
                                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                          let missing3;
                                                          if (data20.rows === void 0 && (missing3 = "rows") || data20.demonstrated === void 0 && (missing3 = "demonstrated") || data20.notDemonstratedInThisRun === void 0 && (missing3 = "notDemonstratedInThisRun") || data20.documented === void 0 && (missing3 = "documented") || data20.notCovered === void 0 && (missing3 = "notCovered")) {
                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts", schemaPath: "#/properties/frameworks/items/properties/counts/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs44 = errors;
                                                            for (const key3 in data20) {
                                                              if (!(key3 === "rows" || key3 === "demonstrated" || key3 === "notDemonstratedInThisRun" || key3 === "documented" || key3 === "notCovered")) {
                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts", schemaPath: "#/properties/frameworks/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs44 === errors) {
                                                              if (data20.rows !== void 0) {
                                                                let data21 = data20.rows;
                                                                const _errs45 = errors;
                                                                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/rows", schemaPath: "#/properties/frameworks/items/properties/counts/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs45) {
                                                                  if (typeof data21 == "number" && isFinite(data21)) {
                                                                    if (data21 < 1 || isNaN(data21)) {
                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/rows", schemaPath: "#/properties/frameworks/items/properties/counts/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid5 = _errs45 === errors;
                                                              } else {
                                                                var valid5 = true;
                                                              }
                                                              if (valid5) {
                                                                if (data20.demonstrated !== void 0) {
                                                                  let data22 = data20.demonstrated;
                                                                  const _errs47 = errors;
                                                                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/demonstrated", schemaPath: "#/properties/frameworks/items/properties/counts/properties/demonstrated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs47) {
                                                                    if (typeof data22 == "number" && isFinite(data22)) {
                                                                      if (data22 < 0 || isNaN(data22)) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/demonstrated", schemaPath: "#/properties/frameworks/items/properties/counts/properties/demonstrated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid5 = _errs47 === errors;
                                                                } else {
                                                                  var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                  if (data20.notDemonstratedInThisRun !== void 0) {
                                                                    let data23 = data20.notDemonstratedInThisRun;
                                                                    const _errs49 = errors;
                                                                    if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/notDemonstratedInThisRun", schemaPath: "#/properties/frameworks/items/properties/counts/properties/notDemonstratedInThisRun/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs49) {
                                                                      if (typeof data23 == "number" && isFinite(data23)) {
                                                                        if (data23 < 0 || isNaN(data23)) {
                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/notDemonstratedInThisRun", schemaPath: "#/properties/frameworks/items/properties/counts/properties/notDemonstratedInThisRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid5 = _errs49 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data20.documented !== void 0) {
                                                                      let data24 = data20.documented;
                                                                      const _errs51 = errors;
                                                                      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/documented", schemaPath: "#/properties/frameworks/items/properties/counts/properties/documented/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs51) {
                                                                        if (typeof data24 == "number" && isFinite(data24)) {
                                                                          if (data24 < 0 || isNaN(data24)) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/documented", schemaPath: "#/properties/frameworks/items/properties/counts/properties/documented/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid5 = _errs51 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                      if (data20.notCovered !== void 0) {
                                                                        let data25 = data20.notCovered;
                                                                        const _errs53 = errors;
                                                                        if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/notCovered", schemaPath: "#/properties/frameworks/items/properties/counts/properties/notCovered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs53) {
                                                                          if (typeof data25 == "number" && isFinite(data25)) {
                                                                            if (data25 < 0 || isNaN(data25)) {
                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts/notCovered", schemaPath: "#/properties/frameworks/items/properties/counts/properties/notCovered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid5 = _errs53 === errors;
                                                                      } else {
                                                                        var valid5 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/counts", schemaPath: "#/properties/frameworks/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid4 = _errs42 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                      if (data11.rows !== void 0) {
                                                        let data26 = data11.rows;
                                                        const _errs55 = errors;
                                                        if (errors === _errs55) {
                                                          if (Array.isArray(data26)) {
                                                            if (data26.length < 1) {
                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows", schemaPath: "#/properties/frameworks/items/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                              return false;
                                                            } else {
                                                              var valid6 = true;
                                                              const len2 = data26.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let data27 = data26[i2];
                                                                const _errs57 = errors;
                                                                if (errors === _errs57) {
                                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                    let missing4;
                                                                    if (data27.id === void 0 && (missing4 = "id") || data27.name === void 0 && (missing4 = "name") || data27.status === void 0 && (missing4 = "status") || data27.cases === void 0 && (missing4 = "cases") || data27.added === void 0 && (missing4 = "added") || data27.documentedIn === void 0 && (missing4 = "documentedIn") || data27.limits === void 0 && (missing4 = "limits")) {
                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2, schemaPath: "#/properties/frameworks/items/properties/rows/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs59 = errors;
                                                                      for (const key4 in data27) {
                                                                        if (!(key4 === "id" || key4 === "name" || key4 === "status" || key4 === "reason" || key4 === "cases" || key4 === "added" || key4 === "documentedIn" || key4 === "limits")) {
                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2, schemaPath: "#/properties/frameworks/items/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs59 === errors) {
                                                                        if (data27.id !== void 0) {
                                                                          let data28 = data27.id;
                                                                          const _errs60 = errors;
                                                                          if (errors === _errs60) {
                                                                            if (typeof data28 === "string") {
                                                                              if (func1(data28) < 1) {
                                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/id", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/id", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid7 = _errs60 === errors;
                                                                        } else {
                                                                          var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                          if (data27.name !== void 0) {
                                                                            let data29 = data27.name;
                                                                            const _errs62 = errors;
                                                                            if (errors === _errs62) {
                                                                              if (typeof data29 === "string") {
                                                                                if (func1(data29) < 1) {
                                                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/name", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/name", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid7 = _errs62 === errors;
                                                                          } else {
                                                                            var valid7 = true;
                                                                          }
                                                                          if (valid7) {
                                                                            if (data27.status !== void 0) {
                                                                              let data30 = data27.status;
                                                                              const _errs64 = errors;
                                                                              if (!(data30 === "demonstrated" || data30 === "not-demonstrated-in-this-run" || data30 === "documented" || data30 === "not-covered")) {
                                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/status", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema84.properties.frameworks.items.properties.rows.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid7 = _errs64 === errors;
                                                                            } else {
                                                                              var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                              if (data27.reason !== void 0) {
                                                                                let data31 = data27.reason;
                                                                                const _errs65 = errors;
                                                                                if (errors === _errs65) {
                                                                                  if (typeof data31 === "string") {
                                                                                    if (func1(data31) < 1) {
                                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/reason", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/reason", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid7 = _errs65 === errors;
                                                                              } else {
                                                                                var valid7 = true;
                                                                              }
                                                                              if (valid7) {
                                                                                if (data27.cases !== void 0) {
                                                                                  let data32 = data27.cases;
                                                                                  const _errs67 = errors;
                                                                                  if (errors === _errs67) {
                                                                                    if (Array.isArray(data32)) {
                                                                                      var valid8 = true;
                                                                                      const len3 = data32.length;
                                                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                                                        let data33 = data32[i3];
                                                                                        const _errs69 = errors;
                                                                                        if (errors === _errs69) {
                                                                                          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                                            let missing5;
                                                                                            if (data33.case === void 0 && (missing5 = "case") || data33.outcome === void 0 && (missing5 = "outcome")) {
                                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              const _errs71 = errors;
                                                                                              for (const key5 in data33) {
                                                                                                if (!(key5 === "case" || key5 === "outcome" || key5 === "proof")) {
                                                                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                  return false;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs71 === errors) {
                                                                                                if (data33.case !== void 0) {
                                                                                                  let data34 = data33.case;
                                                                                                  const _errs72 = errors;
                                                                                                  if (errors === _errs72) {
                                                                                                    if (typeof data34 === "string") {
                                                                                                      if (func1(data34) < 1) {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3 + "/case", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/properties/case/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3 + "/case", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/properties/case/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid9 = _errs72 === errors;
                                                                                                } else {
                                                                                                  var valid9 = true;
                                                                                                }
                                                                                                if (valid9) {
                                                                                                  if (data33.outcome !== void 0) {
                                                                                                    let data35 = data33.outcome;
                                                                                                    const _errs74 = errors;
                                                                                                    if (!(data35 === "passed" || data35 === "bypassed" || data35 === "inconclusive" || data35 === "not-applicable" || data35 === "not-run")) {
                                                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3 + "/outcome", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema84.properties.frameworks.items.properties.rows.items.properties.cases.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid9 = _errs74 === errors;
                                                                                                  } else {
                                                                                                    var valid9 = true;
                                                                                                  }
                                                                                                  if (valid9) {
                                                                                                    if (data33.proof !== void 0) {
                                                                                                      let data36 = data33.proof;
                                                                                                      const _errs75 = errors;
                                                                                                      if (errors === _errs75) {
                                                                                                        if (typeof data36 === "string") {
                                                                                                          if (func1(data36) < 1) {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3 + "/proof", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/properties/proof/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3 + "/proof", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/properties/proof/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid9 = _errs75 === errors;
                                                                                                    } else {
                                                                                                      var valid9 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases/" + i3, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid8 = _errs69 === errors;
                                                                                        if (!valid8) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/cases", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid7 = _errs67 === errors;
                                                                                } else {
                                                                                  var valid7 = true;
                                                                                }
                                                                                if (valid7) {
                                                                                  if (data27.added !== void 0) {
                                                                                    let data37 = data27.added;
                                                                                    const _errs77 = errors;
                                                                                    if (errors === _errs77) {
                                                                                      if (Array.isArray(data37)) {
                                                                                        var valid10 = true;
                                                                                        const len4 = data37.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                          let data38 = data37[i4];
                                                                                          const _errs79 = errors;
                                                                                          if (errors === _errs79) {
                                                                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                                              let missing6;
                                                                                              if (data38.scenario === void 0 && (missing6 = "scenario") || data38.passed === void 0 && (missing6 = "passed") || data38.cases === void 0 && (missing6 = "cases")) {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                return false;
                                                                                              } else {
                                                                                                const _errs81 = errors;
                                                                                                for (const key6 in data38) {
                                                                                                  if (!(key6 === "scenario" || key6 === "passed" || key6 === "cases")) {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs81 === errors) {
                                                                                                  if (data38.scenario !== void 0) {
                                                                                                    let data39 = data38.scenario;
                                                                                                    const _errs82 = errors;
                                                                                                    if (errors === _errs82) {
                                                                                                      if (typeof data39 === "string") {
                                                                                                        if (func1(data39) < 1) {
                                                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/scenario", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/scenario/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/scenario", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid11 = _errs82 === errors;
                                                                                                  } else {
                                                                                                    var valid11 = true;
                                                                                                  }
                                                                                                  if (valid11) {
                                                                                                    if (data38.passed !== void 0) {
                                                                                                      let data40 = data38.passed;
                                                                                                      const _errs84 = errors;
                                                                                                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/passed", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs84) {
                                                                                                        if (typeof data40 == "number" && isFinite(data40)) {
                                                                                                          if (data40 < 0 || isNaN(data40)) {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/passed", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid11 = _errs84 === errors;
                                                                                                    } else {
                                                                                                      var valid11 = true;
                                                                                                    }
                                                                                                    if (valid11) {
                                                                                                      if (data38.cases !== void 0) {
                                                                                                        let data41 = data38.cases;
                                                                                                        const _errs86 = errors;
                                                                                                        if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/cases", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs86) {
                                                                                                          if (typeof data41 == "number" && isFinite(data41)) {
                                                                                                            if (data41 < 0 || isNaN(data41)) {
                                                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4 + "/cases", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid11 = _errs86 === errors;
                                                                                                      } else {
                                                                                                        var valid11 = true;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added/" + i4, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid10 = _errs79 === errors;
                                                                                          if (!valid10) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/added", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid7 = _errs77 === errors;
                                                                                  } else {
                                                                                    var valid7 = true;
                                                                                  }
                                                                                  if (valid7) {
                                                                                    if (data27.documentedIn !== void 0) {
                                                                                      let data42 = data27.documentedIn;
                                                                                      const _errs88 = errors;
                                                                                      if (errors === _errs88) {
                                                                                        if (Array.isArray(data42)) {
                                                                                          var valid12 = true;
                                                                                          const len5 = data42.length;
                                                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                                                            let data43 = data42[i5];
                                                                                            const _errs90 = errors;
                                                                                            if (errors === _errs90) {
                                                                                              if (typeof data43 === "string") {
                                                                                                if (func1(data43) < 1) {
                                                                                                  validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/documentedIn/" + i5, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/documentedIn/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/documentedIn/" + i5, schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/documentedIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid12 = _errs90 === errors;
                                                                                            if (!valid12) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/documentedIn", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/documentedIn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid7 = _errs88 === errors;
                                                                                    } else {
                                                                                      var valid7 = true;
                                                                                    }
                                                                                    if (valid7) {
                                                                                      if (data27.limits !== void 0) {
                                                                                        let data44 = data27.limits;
                                                                                        const _errs92 = errors;
                                                                                        if (errors === _errs92) {
                                                                                          if (typeof data44 === "string") {
                                                                                            if (func1(data44) < 1) {
                                                                                              validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/limits", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/limits/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2 + "/limits", schemaPath: "#/properties/frameworks/items/properties/rows/items/properties/limits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid7 = _errs92 === errors;
                                                                                      } else {
                                                                                        var valid7 = true;
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
                                                                    validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows/" + i2, schemaPath: "#/properties/frameworks/items/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid6 = _errs57 === errors;
                                                                if (!valid6) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1 + "/rows", schemaPath: "#/properties/frameworks/items/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid4 = _errs55 === errors;
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
                                  }
                                }
                              } else {
                                validate52.errors = [{ instancePath: instancePath + "/frameworks/" + i1, schemaPath: "#/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid3 = _errs23 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate52.errors = [{ instancePath: instancePath + "/frameworks", schemaPath: "#/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var crosswalkValidator = validate53;
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/crosswalk.schema.json", "title": "CrosswalkFramework", "description": "Entries of one published framework, each with the pilot's cases that show part of it, and what they do not show.", "type": "object", "properties": { "$schema": { "type": "string" }, "schema_version": { "type": "string", "pattern": "^crosswalk/v1$" }, "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "title": { "type": "string", "minLength": 1 }, "publisher": { "type": "string", "minLength": 1 }, "edition": { "type": "string", "minLength": 1 }, "source": { "type": "string", "pattern": "^https://", "description": "where its text is" }, "published": { "type": "string", "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$" }, "checked": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "when ids and names were last compared with the source" }, "scope": { "type": "string", "minLength": 1, "description": "which of its entries are listed, and in whose words" }, "rows": { "type": "array", "minItems": 1, "items": { "title": "CrosswalkRow", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "demonstratedBy": { "type": "array", "uniqueItems": true, "description": "scenario, or scenario/case: all of them together show part of the entry", "items": { "type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)?$" } }, "alsoBy": { "type": "array", "uniqueItems": true, "description": "scenarios that add to it where they run: not needed, but what gets through in them counts against the entry", "items": { "type": "string", "pattern": "^[a-z0-9-]+$" } }, "documentedIn": { "type": "array", "uniqueItems": true, "description": "sections of this package's documents", "items": { "type": "string", "pattern": "^[A-Za-z0-9./-]+\\.md#[a-z0-9-]+$" } }, "limits": { "type": "string", "minLength": 1, "description": "what is not shown; where nothing is, why not" } }, "required": ["id", "name", "demonstratedBy", "alsoBy", "documentedIn", "limits"], "additionalProperties": false } } }, "required": ["schema_version", "id", "title", "publisher", "edition", "source", "published", "checked", "scope", "rows"], "additionalProperties": false };
var pattern52 = new RegExp("^crosswalk/v1$", "u");
var pattern53 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern54 = new RegExp("^https://", "u");
var pattern55 = new RegExp("^\\d{4}-\\d{2}(-\\d{2})?$", "u");
var pattern56 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern57 = new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)?$", "u");
var pattern58 = new RegExp("^[a-z0-9-]+$", "u");
var pattern59 = new RegExp("^[A-Za-z0-9./-]+\\.md#[a-z0-9-]+$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.publisher === void 0 && (missing0 = "publisher") || data.edition === void 0 && (missing0 = "edition") || data.source === void 0 && (missing0 = "source") || data.published === void 0 && (missing0 = "published") || data.checked === void 0 && (missing0 = "checked") || data.scope === void 0 && (missing0 = "scope") || data.rows === void 0 && (missing0 = "rows")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema85.properties, key0)) {
            validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            const _errs2 = errors;
            if (typeof data.$schema !== "string") {
              validate53.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schema_version !== void 0) {
              let data1 = data.schema_version;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern52.test(data1)) {
                    validate53.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/pattern", keyword: "pattern", params: { pattern: "^crosswalk/v1$" }, message: 'must match pattern "^crosswalk/v1$"' }];
                    return false;
                  }
                } else {
                  validate53.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                let data2 = data.id;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern53.test(data2)) {
                      validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data3 = data.title;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        validate53.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.publisher !== void 0) {
                    let data4 = data.publisher;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                          validate53.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.edition !== void 0) {
                      let data5 = data.edition;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (func1(data5) < 1) {
                            validate53.errors = [{ instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.source !== void 0) {
                        let data6 = data.source;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 === "string") {
                            if (!pattern54.test(data6)) {
                              validate53.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' }];
                              return false;
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.published !== void 0) {
                          let data7 = data.published;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data7 === "string") {
                              if (!pattern55.test(data7)) {
                                validate53.errors = [{ instancePath: instancePath + "/published", schemaPath: "#/properties/published/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}(-\\d{2})?$"' }];
                                return false;
                              }
                            } else {
                              validate53.errors = [{ instancePath: instancePath + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.checked !== void 0) {
                            let data8 = data.checked;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data8 === "string") {
                                if (!pattern56.test(data8)) {
                                  validate53.errors = [{ instancePath: instancePath + "/checked", schemaPath: "#/properties/checked/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                  return false;
                                }
                              } else {
                                validate53.errors = [{ instancePath: instancePath + "/checked", schemaPath: "#/properties/checked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.scope !== void 0) {
                              let data9 = data.scope;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (typeof data9 === "string") {
                                  if (func1(data9) < 1) {
                                    validate53.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate53.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.rows !== void 0) {
                                let data10 = data.rows;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (Array.isArray(data10)) {
                                    if (data10.length < 1) {
                                      validate53.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                      return false;
                                    } else {
                                      var valid1 = true;
                                      const len0 = data10.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data11 = data10[i0];
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                            let missing1;
                                            if (data11.id === void 0 && (missing1 = "id") || data11.name === void 0 && (missing1 = "name") || data11.demonstratedBy === void 0 && (missing1 = "demonstratedBy") || data11.alsoBy === void 0 && (missing1 = "alsoBy") || data11.documentedIn === void 0 && (missing1 = "documentedIn") || data11.limits === void 0 && (missing1 = "limits")) {
                                              validate53.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs26 = errors;
                                              for (const key1 in data11) {
                                                if (!(key1 === "id" || key1 === "name" || key1 === "demonstratedBy" || key1 === "alsoBy" || key1 === "documentedIn" || key1 === "limits")) {
                                                  validate53.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs26 === errors) {
                                                if (data11.id !== void 0) {
                                                  let data12 = data11.id;
                                                  const _errs27 = errors;
                                                  if (errors === _errs27) {
                                                    if (typeof data12 === "string") {
                                                      if (func1(data12) < 1) {
                                                        validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/id", schemaPath: "#/properties/rows/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/id", schemaPath: "#/properties/rows/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data11.name !== void 0) {
                                                    let data13 = data11.name;
                                                    const _errs29 = errors;
                                                    if (errors === _errs29) {
                                                      if (typeof data13 === "string") {
                                                        if (func1(data13) < 1) {
                                                          validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/name", schemaPath: "#/properties/rows/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/name", schemaPath: "#/properties/rows/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data11.demonstratedBy !== void 0) {
                                                      let data14 = data11.demonstratedBy;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (Array.isArray(data14)) {
                                                          var valid3 = true;
                                                          const len1 = data14.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let data15 = data14[i1];
                                                            const _errs33 = errors;
                                                            if (errors === _errs33) {
                                                              if (typeof data15 === "string") {
                                                                if (!pattern57.test(data15)) {
                                                                  validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/demonstratedBy/" + i1, schemaPath: "#/properties/rows/items/properties/demonstratedBy/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(/[a-z0-9-]+)?$" }, message: 'must match pattern "^[a-z0-9-]+(/[a-z0-9-]+)?$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/demonstratedBy/" + i1, schemaPath: "#/properties/rows/items/properties/demonstratedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid3 = _errs33 === errors;
                                                            if (!valid3) {
                                                              break;
                                                            }
                                                          }
                                                          if (valid3) {
                                                            let i2 = data14.length;
                                                            let j0;
                                                            if (i2 > 1) {
                                                              const indices0 = {};
                                                              for (; i2--; ) {
                                                                let item0 = data14[i2];
                                                                if (typeof item0 !== "string") {
                                                                  continue;
                                                                }
                                                                if (typeof indices0[item0] == "number") {
                                                                  j0 = indices0[item0];
                                                                  validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/demonstratedBy", schemaPath: "#/properties/rows/items/properties/demonstratedBy/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                                indices0[item0] = i2;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/demonstratedBy", schemaPath: "#/properties/rows/items/properties/demonstratedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs31 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data11.alsoBy !== void 0) {
                                                        let data16 = data11.alsoBy;
                                                        const _errs35 = errors;
                                                        if (errors === _errs35) {
                                                          if (Array.isArray(data16)) {
                                                            var valid5 = true;
                                                            const len2 = data16.length;
                                                            for (let i3 = 0; i3 < len2; i3++) {
                                                              let data17 = data16[i3];
                                                              const _errs37 = errors;
                                                              if (errors === _errs37) {
                                                                if (typeof data17 === "string") {
                                                                  if (!pattern58.test(data17)) {
                                                                    validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/alsoBy/" + i3, schemaPath: "#/properties/rows/items/properties/alsoBy/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/alsoBy/" + i3, schemaPath: "#/properties/rows/items/properties/alsoBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid5 = _errs37 === errors;
                                                              if (!valid5) {
                                                                break;
                                                              }
                                                            }
                                                            if (valid5) {
                                                              let i4 = data16.length;
                                                              let j1;
                                                              if (i4 > 1) {
                                                                const indices1 = {};
                                                                for (; i4--; ) {
                                                                  let item1 = data16[i4];
                                                                  if (typeof item1 !== "string") {
                                                                    continue;
                                                                  }
                                                                  if (typeof indices1[item1] == "number") {
                                                                    j1 = indices1[item1];
                                                                    validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/alsoBy", schemaPath: "#/properties/rows/items/properties/alsoBy/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                  indices1[item1] = i4;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/alsoBy", schemaPath: "#/properties/rows/items/properties/alsoBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs35 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data11.documentedIn !== void 0) {
                                                          let data18 = data11.documentedIn;
                                                          const _errs39 = errors;
                                                          if (errors === _errs39) {
                                                            if (Array.isArray(data18)) {
                                                              var valid7 = true;
                                                              const len3 = data18.length;
                                                              for (let i5 = 0; i5 < len3; i5++) {
                                                                let data19 = data18[i5];
                                                                const _errs41 = errors;
                                                                if (errors === _errs41) {
                                                                  if (typeof data19 === "string") {
                                                                    if (!pattern59.test(data19)) {
                                                                      validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/documentedIn/" + i5, schemaPath: "#/properties/rows/items/properties/documentedIn/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9./-]+\\.md#[a-z0-9-]+$" }, message: 'must match pattern "^[A-Za-z0-9./-]+\\.md#[a-z0-9-]+$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/documentedIn/" + i5, schemaPath: "#/properties/rows/items/properties/documentedIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid7 = _errs41 === errors;
                                                                if (!valid7) {
                                                                  break;
                                                                }
                                                              }
                                                              if (valid7) {
                                                                let i6 = data18.length;
                                                                let j2;
                                                                if (i6 > 1) {
                                                                  const indices2 = {};
                                                                  for (; i6--; ) {
                                                                    let item2 = data18[i6];
                                                                    if (typeof item2 !== "string") {
                                                                      continue;
                                                                    }
                                                                    if (typeof indices2[item2] == "number") {
                                                                      j2 = indices2[item2];
                                                                      validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/documentedIn", schemaPath: "#/properties/rows/items/properties/documentedIn/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                    indices2[item2] = i6;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/documentedIn", schemaPath: "#/properties/rows/items/properties/documentedIn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs39 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data11.limits !== void 0) {
                                                            let data20 = data11.limits;
                                                            const _errs43 = errors;
                                                            if (errors === _errs43) {
                                                              if (typeof data20 === "string") {
                                                                if (func1(data20) < 1) {
                                                                  validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/limits", schemaPath: "#/properties/rows/items/properties/limits/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate53.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/limits", schemaPath: "#/properties/rows/items/properties/limits/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid2 = _errs43 === errors;
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
                                          } else {
                                            validate53.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs24 === errors;
                                        if (!valid1) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate53.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
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
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  controlsValidator,
  crosswalkValidator
};
