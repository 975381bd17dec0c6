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
var modelReportValidator = validate73;
var schema113 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/model-report.schema.json", "title": "ModelReport", "description": "The kinds of models, how each is named on the command line, and whether it can be asked here. It never holds a key.", "type": "object", "properties": { "schema_version": { "const": "model-report/v1" }, "version": { "type": "string", "minLength": 1 }, "prices": { "type": "object", "description": "where the list prices were read, and the day they stood there", "properties": { "page": { "type": "string", "minLength": 1 }, "asOf": { "type": "string", "minLength": 1 } }, "required": ["page", "asOf"], "additionalProperties": false }, "models": { "type": "array", "minItems": 1, "items": { "title": "ModelEntry", "type": "object", "properties": { "name": { "enum": ["scripted", "replay", "anthropic"] }, "summary": { "type": "string", "minLength": 1 }, "names": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "how it is named on the command line" }, "usesNetwork": { "type": "boolean", "description": "whether anything leaves this process" }, "availability": { "description": "whether it can be asked here, as far as that is known without asking", "oneOf": [{ "type": "object", "properties": { "status": { "const": "ready" } }, "required": ["status"], "additionalProperties": false }, { "type": "object", "properties": { "status": { "const": "unavailable" }, "reason": { "type": "string", "minLength": 1 }, "suggestions": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["status", "reason", "suggestions"], "additionalProperties": false }] }, "endpoint": { "title": "ModelEndpointReport", "type": "object", "properties": { "baseUrl": { "type": "string", "minLength": 1 }, "isLocal": { "type": "boolean", "description": "this machine: nothing is paid for, and a key may be absent" }, "hasKey": { "type": "boolean" }, "modelId": { "type": "string", "minLength": 1, "description": "the model that the name alone stands for" }, "takesTemperature": { "type": "boolean" }, "price": { "description": "US dollars per million tokens by list price, an estimate; null where it is not known", "oneOf": [{ "type": "null" }, { "type": "object", "properties": { "input": { "type": "number", "minimum": 0 }, "output": { "type": "number", "minimum": 0 } }, "required": ["input", "output"], "additionalProperties": false }] } }, "required": ["baseUrl", "isLocal", "hasKey", "modelId", "takesTemperature", "price"], "additionalProperties": false }, "check": { "description": "what the endpoint said; only where it was asked", "oneOf": [{ "type": "object", "properties": { "status": { "const": "answers" }, "ms": { "type": "number", "minimum": 0 }, "models": { "type": "array", "items": { "type": "string" }, "description": "ids it lists, at most 100; absent where it lists none" }, "isListed": { "type": "boolean", "description": "whether modelId is among all it lists" } }, "required": ["status", "ms"], "additionalProperties": false }, { "type": "object", "properties": { "status": { "const": "fails" }, "reason": { "type": "string", "minLength": 1 } }, "required": ["status", "reason"], "additionalProperties": false }] } }, "required": ["name", "summary", "names", "usesNetwork", "availability"], "additionalProperties": false } } }, "required": ["schema_version", "version", "prices", "models"], "additionalProperties": false };
var func1 = require_ucs2length().default;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.version === void 0 && (missing0 = "version") || data.prices === void 0 && (missing0 = "prices") || data.models === void 0 && (missing0 = "models")) {
        validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schema_version" || key0 === "version" || key0 === "prices" || key0 === "models")) {
            validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("model-report/v1" !== data.schema_version) {
              validate73.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "model-report/v1" }, message: "must be equal to constant" }];
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
                    validate73.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate73.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.prices !== void 0) {
                let data2 = data.prices;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.page === void 0 && (missing1 = "page") || data2.asOf === void 0 && (missing1 = "asOf")) {
                      validate73.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs7 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "page" || key1 === "asOf")) {
                          validate73.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs7 === errors) {
                        if (data2.page !== void 0) {
                          let data3 = data2.page;
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (typeof data3 === "string") {
                              if (func1(data3) < 1) {
                                validate73.errors = [{ instancePath: instancePath + "/prices/page", schemaPath: "#/properties/prices/properties/page/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate73.errors = [{ instancePath: instancePath + "/prices/page", schemaPath: "#/properties/prices/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.asOf !== void 0) {
                            let data4 = data2.asOf;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (typeof data4 === "string") {
                                if (func1(data4) < 1) {
                                  validate73.errors = [{ instancePath: instancePath + "/prices/asOf", schemaPath: "#/properties/prices/properties/asOf/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              } else {
                                validate73.errors = [{ instancePath: instancePath + "/prices/asOf", schemaPath: "#/properties/prices/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate73.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.models !== void 0) {
                  let data5 = data.models;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate73.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data6 = data5[i0];
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing2;
                              if (data6.name === void 0 && (missing2 = "name") || data6.summary === void 0 && (missing2 = "summary") || data6.names === void 0 && (missing2 = "names") || data6.usesNetwork === void 0 && (missing2 = "usesNetwork") || data6.availability === void 0 && (missing2 = "availability")) {
                                validate73.errors = [{ instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs16 = errors;
                                for (const key2 in data6) {
                                  if (!(key2 === "name" || key2 === "summary" || key2 === "names" || key2 === "usesNetwork" || key2 === "availability" || key2 === "endpoint" || key2 === "check")) {
                                    validate73.errors = [{ instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs16 === errors) {
                                  if (data6.name !== void 0) {
                                    let data7 = data6.name;
                                    const _errs17 = errors;
                                    if (!(data7 === "scripted" || data7 === "replay" || data7 === "anthropic")) {
                                      validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/name", schemaPath: "#/properties/models/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema113.properties.models.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid3 = _errs17 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.summary !== void 0) {
                                      let data8 = data6.summary;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (typeof data8 === "string") {
                                          if (func1(data8) < 1) {
                                            validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/summary", schemaPath: "#/properties/models/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/summary", schemaPath: "#/properties/models/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.names !== void 0) {
                                        let data9 = data6.names;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (Array.isArray(data9)) {
                                            if (data9.length < 1) {
                                              validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/names", schemaPath: "#/properties/models/items/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid4 = true;
                                              const len1 = data9.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data10 = data9[i1];
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                  if (typeof data10 === "string") {
                                                    if (func1(data10) < 1) {
                                                      validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/names/" + i1, schemaPath: "#/properties/models/items/properties/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/names/" + i1, schemaPath: "#/properties/models/items/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs22 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/names", schemaPath: "#/properties/models/items/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs20 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.usesNetwork !== void 0) {
                                          const _errs24 = errors;
                                          if (typeof data6.usesNetwork !== "boolean") {
                                            validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/usesNetwork", schemaPath: "#/properties/models/items/properties/usesNetwork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid3 = _errs24 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data6.availability !== void 0) {
                                            let data12 = data6.availability;
                                            const _errs26 = errors;
                                            const _errs27 = errors;
                                            let valid5 = false;
                                            let passing0 = null;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                let missing3;
                                                if (data12.status === void 0 && (missing3 = "status")) {
                                                  const err0 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err0];
                                                  } else {
                                                    vErrors.push(err0);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs30 = errors;
                                                  for (const key3 in data12) {
                                                    if (!(key3 === "status")) {
                                                      const err1 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err1];
                                                      } else {
                                                        vErrors.push(err1);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs30 === errors) {
                                                    if (data12.status !== void 0) {
                                                      if ("ready" !== data12.status) {
                                                        const err2 = { instancePath: instancePath + "/models/" + i0 + "/availability/status", schemaPath: "#/properties/models/items/properties/availability/oneOf/0/properties/status/const", keyword: "const", params: { allowedValue: "ready" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                          vErrors = [err2];
                                                        } else {
                                                          vErrors.push(err2);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err3 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err3];
                                                } else {
                                                  vErrors.push(err3);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid0 = _errs28 === errors;
                                            if (_valid0) {
                                              valid5 = true;
                                              passing0 = 0;
                                              var props0 = true;
                                            }
                                            const _errs32 = errors;
                                            if (errors === _errs32) {
                                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                let missing4;
                                                if (data12.status === void 0 && (missing4 = "status") || data12.reason === void 0 && (missing4 = "reason") || data12.suggestions === void 0 && (missing4 = "suggestions")) {
                                                  const err4 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err4];
                                                  } else {
                                                    vErrors.push(err4);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs34 = errors;
                                                  for (const key4 in data12) {
                                                    if (!(key4 === "status" || key4 === "reason" || key4 === "suggestions")) {
                                                      const err5 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err5];
                                                      } else {
                                                        vErrors.push(err5);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs34 === errors) {
                                                    if (data12.status !== void 0) {
                                                      const _errs35 = errors;
                                                      if ("unavailable" !== data12.status) {
                                                        const err6 = { instancePath: instancePath + "/models/" + i0 + "/availability/status", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/status/const", keyword: "const", params: { allowedValue: "unavailable" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                          vErrors = [err6];
                                                        } else {
                                                          vErrors.push(err6);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid7 = _errs35 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                      if (data12.reason !== void 0) {
                                                        let data15 = data12.reason;
                                                        const _errs36 = errors;
                                                        if (errors === _errs36) {
                                                          if (typeof data15 === "string") {
                                                            if (func1(data15) < 1) {
                                                              const err7 = { instancePath: instancePath + "/models/" + i0 + "/availability/reason", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                              if (vErrors === null) {
                                                                vErrors = [err7];
                                                              } else {
                                                                vErrors.push(err7);
                                                              }
                                                              errors++;
                                                            }
                                                          } else {
                                                            const err8 = { instancePath: instancePath + "/models/" + i0 + "/availability/reason", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                              vErrors = [err8];
                                                            } else {
                                                              vErrors.push(err8);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var valid7 = _errs36 === errors;
                                                      } else {
                                                        var valid7 = true;
                                                      }
                                                      if (valid7) {
                                                        if (data12.suggestions !== void 0) {
                                                          let data16 = data12.suggestions;
                                                          const _errs38 = errors;
                                                          if (errors === _errs38) {
                                                            if (Array.isArray(data16)) {
                                                              var valid8 = true;
                                                              const len2 = data16.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let data17 = data16[i2];
                                                                const _errs40 = errors;
                                                                if (errors === _errs40) {
                                                                  if (typeof data17 === "string") {
                                                                    if (func1(data17) < 1) {
                                                                      const err9 = { instancePath: instancePath + "/models/" + i0 + "/availability/suggestions/" + i2, schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/suggestions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err9];
                                                                      } else {
                                                                        vErrors.push(err9);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  } else {
                                                                    const err10 = { instancePath: instancePath + "/models/" + i0 + "/availability/suggestions/" + i2, schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/suggestions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err10];
                                                                    } else {
                                                                      vErrors.push(err10);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                                var valid8 = _errs40 === errors;
                                                                if (!valid8) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              const err11 = { instancePath: instancePath + "/models/" + i0 + "/availability/suggestions", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/properties/suggestions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                              if (vErrors === null) {
                                                                vErrors = [err11];
                                                              } else {
                                                                vErrors.push(err11);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid7 = _errs38 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err12 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err12];
                                                } else {
                                                  vErrors.push(err12);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid0 = _errs32 === errors;
                                            if (_valid0 && valid5) {
                                              valid5 = false;
                                              passing0 = [passing0, 1];
                                            } else {
                                              if (_valid0) {
                                                valid5 = true;
                                                passing0 = 1;
                                                if (props0 !== true) {
                                                  props0 = true;
                                                }
                                              }
                                            }
                                            if (!valid5) {
                                              const err13 = { instancePath: instancePath + "/models/" + i0 + "/availability", schemaPath: "#/properties/models/items/properties/availability/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                              if (vErrors === null) {
                                                vErrors = [err13];
                                              } else {
                                                vErrors.push(err13);
                                              }
                                              errors++;
                                              validate73.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs27;
                                              if (vErrors !== null) {
                                                if (_errs27) {
                                                  vErrors.length = _errs27;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid3 = _errs26 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data6.endpoint !== void 0) {
                                              let data18 = data6.endpoint;
                                              const _errs42 = errors;
                                              if (errors === _errs42) {
                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                  let missing5;
                                                  if (data18.baseUrl === void 0 && (missing5 = "baseUrl") || data18.isLocal === void 0 && (missing5 = "isLocal") || data18.hasKey === void 0 && (missing5 = "hasKey") || data18.modelId === void 0 && (missing5 = "modelId") || data18.takesTemperature === void 0 && (missing5 = "takesTemperature") || data18.price === void 0 && (missing5 = "price")) {
                                                    validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint", schemaPath: "#/properties/models/items/properties/endpoint/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs44 = errors;
                                                    for (const key5 in data18) {
                                                      if (!(key5 === "baseUrl" || key5 === "isLocal" || key5 === "hasKey" || key5 === "modelId" || key5 === "takesTemperature" || key5 === "price")) {
                                                        validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint", schemaPath: "#/properties/models/items/properties/endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs44 === errors) {
                                                      if (data18.baseUrl !== void 0) {
                                                        let data19 = data18.baseUrl;
                                                        const _errs45 = errors;
                                                        if (errors === _errs45) {
                                                          if (typeof data19 === "string") {
                                                            if (func1(data19) < 1) {
                                                              validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/baseUrl", schemaPath: "#/properties/models/items/properties/endpoint/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/baseUrl", schemaPath: "#/properties/models/items/properties/endpoint/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid9 = _errs45 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data18.isLocal !== void 0) {
                                                          const _errs47 = errors;
                                                          if (typeof data18.isLocal !== "boolean") {
                                                            validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/isLocal", schemaPath: "#/properties/models/items/properties/endpoint/properties/isLocal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                          }
                                                          var valid9 = _errs47 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                          if (data18.hasKey !== void 0) {
                                                            const _errs49 = errors;
                                                            if (typeof data18.hasKey !== "boolean") {
                                                              validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/hasKey", schemaPath: "#/properties/models/items/properties/endpoint/properties/hasKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid9 = _errs49 === errors;
                                                          } else {
                                                            var valid9 = true;
                                                          }
                                                          if (valid9) {
                                                            if (data18.modelId !== void 0) {
                                                              let data22 = data18.modelId;
                                                              const _errs51 = errors;
                                                              if (errors === _errs51) {
                                                                if (typeof data22 === "string") {
                                                                  if (func1(data22) < 1) {
                                                                    validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/modelId", schemaPath: "#/properties/models/items/properties/endpoint/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/modelId", schemaPath: "#/properties/models/items/properties/endpoint/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid9 = _errs51 === errors;
                                                            } else {
                                                              var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                              if (data18.takesTemperature !== void 0) {
                                                                const _errs53 = errors;
                                                                if (typeof data18.takesTemperature !== "boolean") {
                                                                  validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint/takesTemperature", schemaPath: "#/properties/models/items/properties/endpoint/properties/takesTemperature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                  return false;
                                                                }
                                                                var valid9 = _errs53 === errors;
                                                              } else {
                                                                var valid9 = true;
                                                              }
                                                              if (valid9) {
                                                                if (data18.price !== void 0) {
                                                                  let data24 = data18.price;
                                                                  const _errs55 = errors;
                                                                  const _errs56 = errors;
                                                                  let valid10 = false;
                                                                  let passing1 = null;
                                                                  const _errs57 = errors;
                                                                  if (data24 !== null) {
                                                                    const err14 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err14];
                                                                    } else {
                                                                      vErrors.push(err14);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var _valid1 = _errs57 === errors;
                                                                  if (_valid1) {
                                                                    valid10 = true;
                                                                    passing1 = 0;
                                                                  }
                                                                  const _errs59 = errors;
                                                                  if (errors === _errs59) {
                                                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                      let missing6;
                                                                      if (data24.input === void 0 && (missing6 = "input") || data24.output === void 0 && (missing6 = "output")) {
                                                                        const err15 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err15];
                                                                        } else {
                                                                          vErrors.push(err15);
                                                                        }
                                                                        errors++;
                                                                      } else {
                                                                        const _errs61 = errors;
                                                                        for (const key6 in data24) {
                                                                          if (!(key6 === "input" || key6 === "output")) {
                                                                            const err16 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err16];
                                                                            } else {
                                                                              vErrors.push(err16);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs61 === errors) {
                                                                          if (data24.input !== void 0) {
                                                                            let data25 = data24.input;
                                                                            const _errs62 = errors;
                                                                            if (errors === _errs62) {
                                                                              if (typeof data25 == "number" && isFinite(data25)) {
                                                                                if (data25 < 0 || isNaN(data25)) {
                                                                                  const err17 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price/input", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err17];
                                                                                  } else {
                                                                                    vErrors.push(err17);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              } else {
                                                                                const err18 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price/input", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/properties/input/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err18];
                                                                                } else {
                                                                                  vErrors.push(err18);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                            var valid11 = _errs62 === errors;
                                                                          } else {
                                                                            var valid11 = true;
                                                                          }
                                                                          if (valid11) {
                                                                            if (data24.output !== void 0) {
                                                                              let data26 = data24.output;
                                                                              const _errs64 = errors;
                                                                              if (errors === _errs64) {
                                                                                if (typeof data26 == "number" && isFinite(data26)) {
                                                                                  if (data26 < 0 || isNaN(data26)) {
                                                                                    const err19 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price/output", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err19];
                                                                                    } else {
                                                                                      vErrors.push(err19);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                } else {
                                                                                  const err20 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price/output", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/properties/output/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err20];
                                                                                  } else {
                                                                                    vErrors.push(err20);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid11 = _errs64 === errors;
                                                                            } else {
                                                                              var valid11 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err21 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err21];
                                                                      } else {
                                                                        vErrors.push(err21);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var _valid1 = _errs59 === errors;
                                                                  if (_valid1 && valid10) {
                                                                    valid10 = false;
                                                                    passing1 = [passing1, 1];
                                                                  } else {
                                                                    if (_valid1) {
                                                                      valid10 = true;
                                                                      passing1 = 1;
                                                                    }
                                                                  }
                                                                  if (!valid10) {
                                                                    const err22 = { instancePath: instancePath + "/models/" + i0 + "/endpoint/price", schemaPath: "#/properties/models/items/properties/endpoint/properties/price/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err22];
                                                                    } else {
                                                                      vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                    validate73.errors = vErrors;
                                                                    return false;
                                                                  } else {
                                                                    errors = _errs56;
                                                                    if (vErrors !== null) {
                                                                      if (_errs56) {
                                                                        vErrors.length = _errs56;
                                                                      } else {
                                                                        vErrors = null;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid9 = _errs55 === errors;
                                                                } else {
                                                                  var valid9 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate73.errors = [{ instancePath: instancePath + "/models/" + i0 + "/endpoint", schemaPath: "#/properties/models/items/properties/endpoint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs42 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data6.check !== void 0) {
                                                let data27 = data6.check;
                                                const _errs66 = errors;
                                                const _errs67 = errors;
                                                let valid12 = false;
                                                let passing2 = null;
                                                const _errs68 = errors;
                                                if (errors === _errs68) {
                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                    let missing7;
                                                    if (data27.status === void 0 && (missing7 = "status") || data27.ms === void 0 && (missing7 = "ms")) {
                                                      const err23 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/0/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err23];
                                                      } else {
                                                        vErrors.push(err23);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs70 = errors;
                                                      for (const key7 in data27) {
                                                        if (!(key7 === "status" || key7 === "ms" || key7 === "models" || key7 === "isListed")) {
                                                          const err24 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err24];
                                                          } else {
                                                            vErrors.push(err24);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs70 === errors) {
                                                        if (data27.status !== void 0) {
                                                          const _errs71 = errors;
                                                          if ("answers" !== data27.status) {
                                                            const err25 = { instancePath: instancePath + "/models/" + i0 + "/check/status", schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/status/const", keyword: "const", params: { allowedValue: "answers" }, message: "must be equal to constant" };
                                                            if (vErrors === null) {
                                                              vErrors = [err25];
                                                            } else {
                                                              vErrors.push(err25);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid13 = _errs71 === errors;
                                                        } else {
                                                          var valid13 = true;
                                                        }
                                                        if (valid13) {
                                                          if (data27.ms !== void 0) {
                                                            let data29 = data27.ms;
                                                            const _errs72 = errors;
                                                            if (errors === _errs72) {
                                                              if (typeof data29 == "number" && isFinite(data29)) {
                                                                if (data29 < 0 || isNaN(data29)) {
                                                                  const err26 = { instancePath: instancePath + "/models/" + i0 + "/check/ms", schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err26];
                                                                  } else {
                                                                    vErrors.push(err26);
                                                                  }
                                                                  errors++;
                                                                }
                                                              } else {
                                                                const err27 = { instancePath: instancePath + "/models/" + i0 + "/check/ms", schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err27];
                                                                } else {
                                                                  vErrors.push(err27);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var valid13 = _errs72 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                          if (valid13) {
                                                            if (data27.models !== void 0) {
                                                              let data30 = data27.models;
                                                              const _errs74 = errors;
                                                              if (errors === _errs74) {
                                                                if (Array.isArray(data30)) {
                                                                  var valid14 = true;
                                                                  const len3 = data30.length;
                                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs76 = errors;
                                                                    if (typeof data30[i3] !== "string") {
                                                                      const err28 = { instancePath: instancePath + "/models/" + i0 + "/check/models/" + i3, schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err28];
                                                                      } else {
                                                                        vErrors.push(err28);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var valid14 = _errs76 === errors;
                                                                    if (!valid14) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  const err29 = { instancePath: instancePath + "/models/" + i0 + "/check/models", schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err29];
                                                                  } else {
                                                                    vErrors.push(err29);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                              var valid13 = _errs74 === errors;
                                                            } else {
                                                              var valid13 = true;
                                                            }
                                                            if (valid13) {
                                                              if (data27.isListed !== void 0) {
                                                                const _errs78 = errors;
                                                                if (typeof data27.isListed !== "boolean") {
                                                                  const err30 = { instancePath: instancePath + "/models/" + i0 + "/check/isListed", schemaPath: "#/properties/models/items/properties/check/oneOf/0/properties/isListed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err30];
                                                                  } else {
                                                                    vErrors.push(err30);
                                                                  }
                                                                  errors++;
                                                                }
                                                                var valid13 = _errs78 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err31 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err31];
                                                    } else {
                                                      vErrors.push(err31);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid2 = _errs68 === errors;
                                                if (_valid2) {
                                                  valid12 = true;
                                                  passing2 = 0;
                                                  var props2 = true;
                                                }
                                                const _errs80 = errors;
                                                if (errors === _errs80) {
                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                    let missing8;
                                                    if (data27.status === void 0 && (missing8 = "status") || data27.reason === void 0 && (missing8 = "reason")) {
                                                      const err32 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/1/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err32];
                                                      } else {
                                                        vErrors.push(err32);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs82 = errors;
                                                      for (const key8 in data27) {
                                                        if (!(key8 === "status" || key8 === "reason")) {
                                                          const err33 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err33];
                                                          } else {
                                                            vErrors.push(err33);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs82 === errors) {
                                                        if (data27.status !== void 0) {
                                                          const _errs83 = errors;
                                                          if ("fails" !== data27.status) {
                                                            const err34 = { instancePath: instancePath + "/models/" + i0 + "/check/status", schemaPath: "#/properties/models/items/properties/check/oneOf/1/properties/status/const", keyword: "const", params: { allowedValue: "fails" }, message: "must be equal to constant" };
                                                            if (vErrors === null) {
                                                              vErrors = [err34];
                                                            } else {
                                                              vErrors.push(err34);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid15 = _errs83 === errors;
                                                        } else {
                                                          var valid15 = true;
                                                        }
                                                        if (valid15) {
                                                          if (data27.reason !== void 0) {
                                                            let data34 = data27.reason;
                                                            const _errs84 = errors;
                                                            if (errors === _errs84) {
                                                              if (typeof data34 === "string") {
                                                                if (func1(data34) < 1) {
                                                                  const err35 = { instancePath: instancePath + "/models/" + i0 + "/check/reason", schemaPath: "#/properties/models/items/properties/check/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err35];
                                                                  } else {
                                                                    vErrors.push(err35);
                                                                  }
                                                                  errors++;
                                                                }
                                                              } else {
                                                                const err36 = { instancePath: instancePath + "/models/" + i0 + "/check/reason", schemaPath: "#/properties/models/items/properties/check/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err36];
                                                                } else {
                                                                  vErrors.push(err36);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var valid15 = _errs84 === errors;
                                                          } else {
                                                            var valid15 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err37 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err37];
                                                    } else {
                                                      vErrors.push(err37);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid2 = _errs80 === errors;
                                                if (_valid2 && valid12) {
                                                  valid12 = false;
                                                  passing2 = [passing2, 1];
                                                } else {
                                                  if (_valid2) {
                                                    valid12 = true;
                                                    passing2 = 1;
                                                    if (props2 !== true) {
                                                      props2 = true;
                                                    }
                                                  }
                                                }
                                                if (!valid12) {
                                                  const err38 = { instancePath: instancePath + "/models/" + i0 + "/check", schemaPath: "#/properties/models/items/properties/check/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err38];
                                                  } else {
                                                    vErrors.push(err38);
                                                  }
                                                  errors++;
                                                  validate73.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs67;
                                                  if (vErrors !== null) {
                                                    if (_errs67) {
                                                      vErrors.length = _errs67;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid3 = _errs66 === errors;
                                              } else {
                                                var valid3 = true;
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
                              validate73.errors = [{ instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs14 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate73.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  modelReportValidator
};
