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
var packEnvironmentValidator = validate49;
var schema79 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/pack-environment.schema.json", "title": "PackEnvironment", "description": "What a pilot ran on: versions, engines, walls. Nothing in it names the machine or its user.", "type": "object", "properties": { "schema_version": { "const": "pack-environment/v1" }, "package": { "title": "PackageFacts", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "dist": { "title": "DistDigest", "type": "object", "properties": { "files": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["files", "sha256"], "additionalProperties": false, "description": "the installed code: find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum, inside dist/" } }, "required": ["name", "version", "dist"], "additionalProperties": false }, "runtime": { "title": "RuntimeFacts", "type": "object", "properties": { "node": { "type": "string", "minLength": 1 }, "v8": { "type": "string", "minLength": 1 }, "openssl": { "type": "string", "minLength": 1 } }, "required": ["node", "v8", "openssl"], "additionalProperties": false }, "platform": { "type": "string", "minLength": 1 }, "arch": { "type": "string", "minLength": 1 }, "nodeFlags": { "type": "array", "description": "options that Node was started with, without their values", "items": { "type": "string", "minLength": 1 } }, "kernels": { "type": "array", "minItems": 1, "items": { "title": "EnvironmentKernel", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "language": { "enum": ["javascript", "python"] }, "isolation": { "type": "string", "minLength": 1 }, "package": { "type": "string", "minLength": 1, "description": "npm package that the engine comes from" }, "version": { "type": "string", "minLength": 1 }, "files": { "type": "array", "description": "the engine as it is installed", "items": { "title": "EnvironmentKernelFile", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "bytes", "sha256"], "additionalProperties": false } } }, "required": ["name", "language", "isolation", "package", "version", "files"], "additionalProperties": false } }, "walls": { "type": "array", "items": { "title": "EnvironmentWall", "type": "object", "properties": { "name": { "enum": ["permission-model", "resource-limits", "network-namespace"] }, "present": { "type": "boolean" }, "required": { "type": "boolean", "description": "whether no kernel starts without it" } }, "required": ["name", "present", "required"], "additionalProperties": false } }, "sourceDateEpoch": { "type": ["integer", "null"], "minimum": 0, "description": "SOURCE_DATE_EPOCH in force, in seconds; null: the clock of the machine" } }, "required": ["schema_version", "package", "runtime", "platform", "arch", "nodeFlags", "kernels", "walls", "sourceDateEpoch"], "additionalProperties": false };
var func11 = Object.prototype.hasOwnProperty;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.package === void 0 && (missing0 = "package") || data.runtime === void 0 && (missing0 = "runtime") || data.platform === void 0 && (missing0 = "platform") || data.arch === void 0 && (missing0 = "arch") || data.nodeFlags === void 0 && (missing0 = "nodeFlags") || data.kernels === void 0 && (missing0 = "kernels") || data.walls === void 0 && (missing0 = "walls") || data.sourceDateEpoch === void 0 && (missing0 = "sourceDateEpoch")) {
        validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema79.properties, key0)) {
            validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("pack-environment/v1" !== data.schema_version) {
              validate49.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "pack-environment/v1" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.package !== void 0) {
              let data1 = data.package;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version") || data1.dist === void 0 && (missing1 = "dist")) {
                    validate49.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version" || key1 === "dist")) {
                        validate49.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        let data2 = data1.name;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                          if (typeof data2 === "string") {
                            if (func1(data2) < 1) {
                              validate49.errors = [{ instancePath: instancePath + "/package/name", schemaPath: "#/properties/package/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate49.errors = [{ instancePath: instancePath + "/package/name", schemaPath: "#/properties/package/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          let data3 = data1.version;
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (typeof data3 === "string") {
                              if (func1(data3) < 1) {
                                validate49.errors = [{ instancePath: instancePath + "/package/version", schemaPath: "#/properties/package/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate49.errors = [{ instancePath: instancePath + "/package/version", schemaPath: "#/properties/package/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data1.dist !== void 0) {
                            let data4 = data1.dist;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                let missing2;
                                if (data4.files === void 0 && (missing2 = "files") || data4.sha256 === void 0 && (missing2 = "sha256")) {
                                  validate49.errors = [{ instancePath: instancePath + "/package/dist", schemaPath: "#/properties/package/properties/dist/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs12 = errors;
                                  for (const key2 in data4) {
                                    if (!(key2 === "files" || key2 === "sha256")) {
                                      validate49.errors = [{ instancePath: instancePath + "/package/dist", schemaPath: "#/properties/package/properties/dist/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs12 === errors) {
                                    if (data4.files !== void 0) {
                                      let data5 = data4.files;
                                      const _errs13 = errors;
                                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                        validate49.errors = [{ instancePath: instancePath + "/package/dist/files", schemaPath: "#/properties/package/properties/dist/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs13) {
                                        if (typeof data5 == "number" && isFinite(data5)) {
                                          if (data5 < 0 || isNaN(data5)) {
                                            validate49.errors = [{ instancePath: instancePath + "/package/dist/files", schemaPath: "#/properties/package/properties/dist/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data4.sha256 !== void 0) {
                                        let data6 = data4.sha256;
                                        const _errs15 = errors;
                                        if (errors === _errs15) {
                                          if (typeof data6 === "string") {
                                            if (!pattern4.test(data6)) {
                                              validate49.errors = [{ instancePath: instancePath + "/package/dist/sha256", schemaPath: "#/properties/package/properties/dist/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate49.errors = [{ instancePath: instancePath + "/package/dist/sha256", schemaPath: "#/properties/package/properties/dist/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate49.errors = [{ instancePath: instancePath + "/package/dist", schemaPath: "#/properties/package/properties/dist/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                  }
                } else {
                  validate49.errors = [{ instancePath: instancePath + "/package", schemaPath: "#/properties/package/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.runtime !== void 0) {
                let data7 = data.runtime;
                const _errs17 = errors;
                if (errors === _errs17) {
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    let missing3;
                    if (data7.node === void 0 && (missing3 = "node") || data7.v8 === void 0 && (missing3 = "v8") || data7.openssl === void 0 && (missing3 = "openssl")) {
                      validate49.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                      return false;
                    } else {
                      const _errs19 = errors;
                      for (const key3 in data7) {
                        if (!(key3 === "node" || key3 === "v8" || key3 === "openssl")) {
                          validate49.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs19 === errors) {
                        if (data7.node !== void 0) {
                          let data8 = data7.node;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (typeof data8 === "string") {
                              if (func1(data8) < 1) {
                                validate49.errors = [{ instancePath: instancePath + "/runtime/node", schemaPath: "#/properties/runtime/properties/node/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate49.errors = [{ instancePath: instancePath + "/runtime/node", schemaPath: "#/properties/runtime/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid3 = _errs20 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data7.v8 !== void 0) {
                            let data9 = data7.v8;
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (typeof data9 === "string") {
                                if (func1(data9) < 1) {
                                  validate49.errors = [{ instancePath: instancePath + "/runtime/v8", schemaPath: "#/properties/runtime/properties/v8/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              } else {
                                validate49.errors = [{ instancePath: instancePath + "/runtime/v8", schemaPath: "#/properties/runtime/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs22 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data7.openssl !== void 0) {
                              let data10 = data7.openssl;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) < 1) {
                                    validate49.errors = [{ instancePath: instancePath + "/runtime/openssl", schemaPath: "#/properties/runtime/properties/openssl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate49.errors = [{ instancePath: instancePath + "/runtime/openssl", schemaPath: "#/properties/runtime/properties/openssl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs24 === errors;
                            } else {
                              var valid3 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate49.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs17 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.platform !== void 0) {
                  let data11 = data.platform;
                  const _errs26 = errors;
                  if (errors === _errs26) {
                    if (typeof data11 === "string") {
                      if (func1(data11) < 1) {
                        validate49.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate49.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs26 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.arch !== void 0) {
                    let data12 = data.arch;
                    const _errs28 = errors;
                    if (errors === _errs28) {
                      if (typeof data12 === "string") {
                        if (func1(data12) < 1) {
                          validate49.errors = [{ instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate49.errors = [{ instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs28 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.nodeFlags !== void 0) {
                      let data13 = data.nodeFlags;
                      const _errs30 = errors;
                      if (errors === _errs30) {
                        if (Array.isArray(data13)) {
                          var valid4 = true;
                          const len0 = data13.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data14 = data13[i0];
                            const _errs32 = errors;
                            if (errors === _errs32) {
                              if (typeof data14 === "string") {
                                if (func1(data14) < 1) {
                                  validate49.errors = [{ instancePath: instancePath + "/nodeFlags/" + i0, schemaPath: "#/properties/nodeFlags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              } else {
                                validate49.errors = [{ instancePath: instancePath + "/nodeFlags/" + i0, schemaPath: "#/properties/nodeFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs32 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate49.errors = [{ instancePath: instancePath + "/nodeFlags", schemaPath: "#/properties/nodeFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs30 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kernels !== void 0) {
                        let data15 = data.kernels;
                        const _errs34 = errors;
                        if (errors === _errs34) {
                          if (Array.isArray(data15)) {
                            if (data15.length < 1) {
                              validate49.errors = [{ instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                              return false;
                            } else {
                              var valid5 = true;
                              const len1 = data15.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data16 = data15[i1];
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                    let missing4;
                                    if (data16.name === void 0 && (missing4 = "name") || data16.language === void 0 && (missing4 = "language") || data16.isolation === void 0 && (missing4 = "isolation") || data16.package === void 0 && (missing4 = "package") || data16.version === void 0 && (missing4 = "version") || data16.files === void 0 && (missing4 = "files")) {
                                      validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1, schemaPath: "#/properties/kernels/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                      return false;
                                    } else {
                                      const _errs38 = errors;
                                      for (const key4 in data16) {
                                        if (!(key4 === "name" || key4 === "language" || key4 === "isolation" || key4 === "package" || key4 === "version" || key4 === "files")) {
                                          validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1, schemaPath: "#/properties/kernels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs38 === errors) {
                                        if (data16.name !== void 0) {
                                          let data17 = data16.name;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (typeof data17 === "string") {
                                              if (func1(data17) < 1) {
                                                validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/name", schemaPath: "#/properties/kernels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/name", schemaPath: "#/properties/kernels/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs39 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data16.language !== void 0) {
                                            let data18 = data16.language;
                                            const _errs41 = errors;
                                            if (!(data18 === "javascript" || data18 === "python")) {
                                              validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/language", schemaPath: "#/properties/kernels/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema79.properties.kernels.items.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid6 = _errs41 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data16.isolation !== void 0) {
                                              let data19 = data16.isolation;
                                              const _errs42 = errors;
                                              if (errors === _errs42) {
                                                if (typeof data19 === "string") {
                                                  if (func1(data19) < 1) {
                                                    validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/isolation", schemaPath: "#/properties/kernels/items/properties/isolation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/isolation", schemaPath: "#/properties/kernels/items/properties/isolation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid6 = _errs42 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data16.package !== void 0) {
                                                let data20 = data16.package;
                                                const _errs44 = errors;
                                                if (errors === _errs44) {
                                                  if (typeof data20 === "string") {
                                                    if (func1(data20) < 1) {
                                                      validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/package", schemaPath: "#/properties/kernels/items/properties/package/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/package", schemaPath: "#/properties/kernels/items/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs44 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data16.version !== void 0) {
                                                  let data21 = data16.version;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) {
                                                    if (typeof data21 === "string") {
                                                      if (func1(data21) < 1) {
                                                        validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/version", schemaPath: "#/properties/kernels/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/version", schemaPath: "#/properties/kernels/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid6 = _errs46 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data16.files !== void 0) {
                                                    let data22 = data16.files;
                                                    const _errs48 = errors;
                                                    if (errors === _errs48) {
                                                      if (Array.isArray(data22)) {
                                                        var valid7 = true;
                                                        const len2 = data22.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data23 = data22[i2];
                                                          const _errs50 = errors;
                                                          if (errors === _errs50) {
                                                            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                              let missing5;
                                                              if (data23.name === void 0 && (missing5 = "name") || data23.bytes === void 0 && (missing5 = "bytes") || data23.sha256 === void 0 && (missing5 = "sha256")) {
                                                                validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2, schemaPath: "#/properties/kernels/items/properties/files/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs52 = errors;
                                                                for (const key5 in data23) {
                                                                  if (!(key5 === "name" || key5 === "bytes" || key5 === "sha256")) {
                                                                    validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2, schemaPath: "#/properties/kernels/items/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs52 === errors) {
                                                                  if (data23.name !== void 0) {
                                                                    let data24 = data23.name;
                                                                    const _errs53 = errors;
                                                                    if (errors === _errs53) {
                                                                      if (typeof data24 === "string") {
                                                                        if (func1(data24) < 1) {
                                                                          validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/name", schemaPath: "#/properties/kernels/items/properties/files/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/name", schemaPath: "#/properties/kernels/items/properties/files/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid8 = _errs53 === errors;
                                                                  } else {
                                                                    var valid8 = true;
                                                                  }
                                                                  if (valid8) {
                                                                    if (data23.bytes !== void 0) {
                                                                      let data25 = data23.bytes;
                                                                      const _errs55 = errors;
                                                                      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                                        validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/bytes", schemaPath: "#/properties/kernels/items/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs55) {
                                                                        if (typeof data25 == "number" && isFinite(data25)) {
                                                                          if (data25 < 0 || isNaN(data25)) {
                                                                            validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/bytes", schemaPath: "#/properties/kernels/items/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid8 = _errs55 === errors;
                                                                    } else {
                                                                      var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                      if (data23.sha256 !== void 0) {
                                                                        let data26 = data23.sha256;
                                                                        const _errs57 = errors;
                                                                        if (errors === _errs57) {
                                                                          if (typeof data26 === "string") {
                                                                            if (!pattern4.test(data26)) {
                                                                              validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/sha256", schemaPath: "#/properties/kernels/items/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2 + "/sha256", schemaPath: "#/properties/kernels/items/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid8 = _errs57 === errors;
                                                                      } else {
                                                                        var valid8 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files/" + i2, schemaPath: "#/properties/kernels/items/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid7 = _errs50 === errors;
                                                          if (!valid7) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1 + "/files", schemaPath: "#/properties/kernels/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid6 = _errs48 === errors;
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
                                  } else {
                                    validate49.errors = [{ instancePath: instancePath + "/kernels/" + i1, schemaPath: "#/properties/kernels/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs36 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate49.errors = [{ instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs34 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.walls !== void 0) {
                          let data27 = data.walls;
                          const _errs59 = errors;
                          if (errors === _errs59) {
                            if (Array.isArray(data27)) {
                              var valid9 = true;
                              const len3 = data27.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data28 = data27[i3];
                                const _errs61 = errors;
                                if (errors === _errs61) {
                                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                    let missing6;
                                    if (data28.name === void 0 && (missing6 = "name") || data28.present === void 0 && (missing6 = "present") || data28.required === void 0 && (missing6 = "required")) {
                                      validate49.errors = [{ instancePath: instancePath + "/walls/" + i3, schemaPath: "#/properties/walls/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                      return false;
                                    } else {
                                      const _errs63 = errors;
                                      for (const key6 in data28) {
                                        if (!(key6 === "name" || key6 === "present" || key6 === "required")) {
                                          validate49.errors = [{ instancePath: instancePath + "/walls/" + i3, schemaPath: "#/properties/walls/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs63 === errors) {
                                        if (data28.name !== void 0) {
                                          let data29 = data28.name;
                                          const _errs64 = errors;
                                          if (!(data29 === "permission-model" || data29 === "resource-limits" || data29 === "network-namespace")) {
                                            validate49.errors = [{ instancePath: instancePath + "/walls/" + i3 + "/name", schemaPath: "#/properties/walls/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema79.properties.walls.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid10 = _errs64 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data28.present !== void 0) {
                                            const _errs65 = errors;
                                            if (typeof data28.present !== "boolean") {
                                              validate49.errors = [{ instancePath: instancePath + "/walls/" + i3 + "/present", schemaPath: "#/properties/walls/items/properties/present/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid10 = _errs65 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data28.required !== void 0) {
                                              const _errs67 = errors;
                                              if (typeof data28.required !== "boolean") {
                                                validate49.errors = [{ instancePath: instancePath + "/walls/" + i3 + "/required", schemaPath: "#/properties/walls/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid10 = _errs67 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate49.errors = [{ instancePath: instancePath + "/walls/" + i3, schemaPath: "#/properties/walls/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid9 = _errs61 === errors;
                                if (!valid9) {
                                  break;
                                }
                              }
                            } else {
                              validate49.errors = [{ instancePath: instancePath + "/walls", schemaPath: "#/properties/walls/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs59 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.sourceDateEpoch !== void 0) {
                            let data32 = data.sourceDateEpoch;
                            const _errs69 = errors;
                            if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32)) && data32 !== null) {
                              validate49.errors = [{ instancePath: instancePath + "/sourceDateEpoch", schemaPath: "#/properties/sourceDateEpoch/type", keyword: "type", params: { type: schema79.properties.sourceDateEpoch.type }, message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs69) {
                              if (typeof data32 == "number" && isFinite(data32)) {
                                if (data32 < 0 || isNaN(data32)) {
                                  validate49.errors = [{ instancePath: instancePath + "/sourceDateEpoch", schemaPath: "#/properties/sourceDateEpoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs69 === errors;
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
    } else {
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var packManifestValidator = validate50;
var pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.files === void 0 && (missing0 = "files")) {
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schema_version" || key0 === "files")) {
            validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("pack-manifest/v1" !== data.schema_version) {
              validate50.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "pack-manifest/v1" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.files !== void 0) {
              let data1 = data.files;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate50.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing1;
                          if (data2.file === void 0 && (missing1 = "file") || data2.sha256 === void 0 && (missing1 = "sha256") || data2.bytes === void 0 && (missing1 = "bytes") || data2.mediaType === void 0 && (missing1 = "mediaType")) {
                            validate50.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs7 = errors;
                            for (const key1 in data2) {
                              if (!(key1 === "file" || key1 === "sha256" || key1 === "bytes" || key1 === "mediaType")) {
                                validate50.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs7 === errors) {
                              if (data2.file !== void 0) {
                                let data3 = data2.file;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                  if (typeof data3 === "string") {
                                    if (!pattern31.test(data3)) {
                                      validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file", schemaPath: "#/properties/files/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file", schemaPath: "#/properties/files/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data2.sha256 !== void 0) {
                                  let data4 = data2.sha256;
                                  const _errs10 = errors;
                                  if (errors === _errs10) {
                                    if (typeof data4 === "string") {
                                      if (!pattern4.test(data4)) {
                                        validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data2.bytes !== void 0) {
                                    let data5 = data2.bytes;
                                    const _errs12 = errors;
                                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                      validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs12) {
                                      if (typeof data5 == "number" && isFinite(data5)) {
                                        if (data5 < 0 || isNaN(data5)) {
                                          validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data2.mediaType !== void 0) {
                                      let data6 = data2.mediaType;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (typeof data6 === "string") {
                                          if (func1(data6) < 1) {
                                            validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/mediaType", schemaPath: "#/properties/files/items/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate50.errors = [{ instancePath: instancePath + "/files/" + i0 + "/mediaType", schemaPath: "#/properties/files/items/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate50.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate50.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pilotPlanValidator = validate51;
var schema81 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/pilot-plan.schema.json", "title": "PilotPlan", "description": "What a pilot run is going to do, written and chained before anything runs.", "type": "object", "properties": { "schema_version": { "const": "pilot-plan/v1" }, "version": { "type": "string", "minLength": 1, "description": "version of this package" }, "command": { "type": "string", "minLength": 1, "description": "what to run to repeat this" }, "sessionId": { "type": "string", "minLength": 1 }, "model": { "type": "string", "minLength": 1 }, "options": { "title": "PlanOptions", "type": "object", "properties": { "sourceDateEpoch": { "type": ["integer", "null"], "minimum": 0, "description": "SOURCE_DATE_EPOCH in force, in seconds; null: the clock of the machine" } }, "required": ["sourceDateEpoch"], "additionalProperties": false }, "kernels": { "type": "array", "minItems": 1, "description": "what programs run in, JavaScript's first", "items": { "title": "PlannedKernel", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "language": { "enum": ["javascript", "python"] }, "isolation": { "type": "string", "minLength": 1 }, "package": { "type": "string", "minLength": 1, "description": "npm package that the engine comes from" }, "version": { "type": "string", "minLength": 1 }, "files": { "type": "array", "description": "the engine as it is installed", "items": { "title": "PlannedKernelFile", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "bytes", "sha256"], "additionalProperties": false } } }, "required": ["name", "language", "isolation", "package", "version", "files"], "additionalProperties": false } }, "controlKernels": { "type": "array", "minItems": 1, "description": "what programs run in where a control takes the sandbox away", "items": { "type": "string", "minLength": 1 } }, "settings": { "title": "PlannedSettings", "type": "object", "properties": { "file": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["file", "sha256"], "additionalProperties": false, "description": "guardrails and approvals in force" }, "policies": { "type": "array", "description": "every manifest in force, once; the digest is that of its file, and the one in the logs", "items": { "title": "PlannedPolicy", "type": "object", "properties": { "file": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["file", "sha256"], "additionalProperties": false } }, "scenarios": { "type": "array", "minItems": 1, "description": "what runs, in this order; the definition holds cases and expectations", "items": { "title": "PlannedScenario", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "files": { "type": "array", "minItems": 1, "description": "the scenario's files as they lie in the package", "items": { "title": "ScenarioFile", "type": "object", "properties": { "file": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["file", "sha256"], "additionalProperties": false } }, "steps": { "title": "PlannedSteps", "description": "digest of the manifest of each step, arm by arm; empty where an arm has no manifest of its own", "type": "object", "properties": { "control": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "enforced": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "utility": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "required": ["control", "enforced", "utility"], "additionalProperties": false }, "attacks": { "type": "array", "description": "an attack suite's programs, and what is expected of each", "items": { "title": "PlannedAttack", "type": "object", "properties": { "kernel": { "type": "string", "minLength": 1 }, "id": { "type": "string", "minLength": 1 }, "language": { "enum": ["javascript", "python"] }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "of the program's file" }, "header": { "$ref": "https://wasmagent.dev/schemas/attack-header.schema.json" } }, "required": ["kernel", "id", "language", "sha256", "header"], "additionalProperties": false } }, "definition": { "$ref": "https://wasmagent.dev/schemas/scenario.schema.json" } }, "required": ["id", "files", "steps", "definition"], "additionalProperties": false } } }, "required": ["schema_version", "version", "command", "sessionId", "model", "options", "kernels", "controlKernels", "settings", "policies", "scenarios"], "additionalProperties": false };
var schema50 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/attack-header.schema.json", "title": "AttackHeader", "description": "The first line of an attack program: what it tries, how it may end under the closed manifest, and how it is shown to work where a wall is opened on purpose. Either open, bare or both are there, or vacuous alone.", "type": "object", "properties": { "class": { "title": "AttackClass", "enum": ["file read", "environment", "network", "process", "host realm", "time", "memory", "integrity", "tools"] }, "attempt": { "type": "string", "minLength": 8, "description": "what is tried, in words" }, "effect": { "title": "AttackEffect", "description": "what the attack is after, as the host sees it", "enum": ["canary", "network", "files", "process", "signal", "ended", "time", "memory", "realm", "blocked", "residue", "forged", "tool", "crossed"] }, "ends": { "type": "array", "minItems": 1, "uniqueItems": true, "description": "how the run may end under the closed manifest", "items": { "title": "AttackEnd", "enum": ["denied", "threw", "ok", "budget:cpuMs", "budget:memoryLimitBytes", "budget:output", "fault"] } }, "denials": { "type": "array", "minItems": 1, "uniqueItems": true, "description": "refusals, as capability/rule, each of which must be on the host's record of the closed run", "items": { "type": "string", "pattern": "^[A-Za-z]+/[a-z-]+$" } }, "value": { "type": ["null", "boolean", "number", "string", "array", "object"], "description": "the exact value of the run where it ends ok under the closed manifest" }, "closed": { "type": "object", "additionalProperties": true, "description": "fields of the closed manifest; absent: nothing is allowed" }, "open": { "type": "object", "additionalProperties": true, "minProperties": 1, "description": "manifest fields that open one wall: with them the effect must be seen" }, "bare": { "const": true, "description": "without a sandbox the effect must be seen" }, "vacuous": { "type": "string", "minLength": 20, "description": "why the attempt cannot be shown to work anywhere" }, "needs": { "enum": ["procfs"], "description": "what the system must have for the attempt to mean anything" } }, "required": ["class", "attempt", "effect", "ends"], "additionalProperties": false };
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/scenario.schema.json", "title": "Scenario", "description": "One scenario of the pilot as data: what is asked, under which policy, what a hijacked agent does, and what must be seen in each of three arms.", "oneOf": [{ "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "agent" }, "artifact": { "type": "string", "minLength": 1, "description": "file name of the enforced arm's log" }, "watch": { "type": "string", "minLength": 1, "description": "the session that attacks: its log is the artifact" }, "manifest": { "description": "as shipped; in force in every step that does not replace it", "type": "object", "additionalProperties": true }, "guardrails": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "marker": { "type": "string", "minLength": 1, "description": "text whose appearance is the effect; absent: a canary made for the run" }, "canary": { "type": "object", "description": "a file outside every workspace, made for the run, whose content nobody can guess", "properties": { "fileName": { "type": "string", "minLength": 1 } }, "required": ["fileName"], "additionalProperties": false }, "secretFiles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "host files whose first line must not appear either" }, "sessions": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z]+$" }, "operator": { "type": "boolean", "description": "takes the id given with --session" }, "files": { "type": "object", "additionalProperties": { "type": "string" } }, "links": { "type": "object", "additionalProperties": { "type": "string" } } }, "required": ["name"], "additionalProperties": false } }, "arms": { "type": "object", "properties": { "control": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["none"], "description": "control arm only: programs run without a sandbox, in the control kernel of their language" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false }, "enforced": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["none"], "description": "control arm only: programs run without a sandbox, in the control kernel of their language" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false }, "utility": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["none"], "description": "control arm only: programs run without a sandbox, in the control kernel of their language" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false } }, "required": ["control", "enforced", "utility"], "additionalProperties": false }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "description": "also the callId of the scripted tool call it is about" }, "route": { "type": "string", "minLength": 1, "description": "how the agent goes for it, for people" }, "held": { "oneOf": [{ "type": "object", "description": "a denial with this capability and one of these rules must be in the log for the call", "properties": { "by": { "const": "policy" }, "capability": { "type": "string", "minLength": 1 }, "rules": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "required": ["by", "capability", "rules"], "additionalProperties": false, "title": "HeldByPolicy" }, { "type": "object", "description": "the kernel must have reported, for the call, that one of these imports was called and answered or refused", "properties": { "by": { "const": "kernel" }, "imports": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "required": ["by", "imports"], "additionalProperties": false, "title": "HeldByKernel" }, { "type": "object", "description": "a guardrail_tripwire of this guardrail must be in the log for the call", "properties": { "by": { "const": "guardrail" }, "guardrail": { "type": "string", "minLength": 1 }, "layer": { "enum": ["input", "output", "tool"] } }, "required": ["by", "guardrail", "layer"], "additionalProperties": false, "title": "HeldByGuardrail" }, { "type": "object", "description": "the host must have looked and found nothing: this system error in the bridge's audit of the call, or, without one, an empty list", "properties": { "by": { "const": "namespace" }, "errno": { "type": "string", "minLength": 1 } }, "required": ["by"], "additionalProperties": false, "title": "HeldByNamespace" }] }, "control": { "type": "string", "minLength": 1, "description": "the case whose control stands for this one, where the route leads nowhere even when the boundary is open" }, "marker": { "type": "string", "minLength": 1, "description": "text whose appearance in the call's result is the effect too, with {{templates}}; for attacks that find out rather than read" } }, "required": ["id", "route", "held"], "additionalProperties": false, "title": "AttackCase" } }, "utility": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "description": "callId of the scripted tool call" }, "what": { "type": "string", "minLength": 1 }, "output": { "type": "string", "minLength": 1, "description": "text that the call's output must hold" } }, "required": ["id", "what", "output"], "additionalProperties": false, "title": "UtilityCase" } } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "artifact", "watch", "manifest", "guardrails", "sessions", "arms", "cases", "utility"], "additionalProperties": false, "title": "AgentScenario" }, { "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "rollout" }, "task": { "type": "string", "minLength": 1 }, "submissionPath": { "type": "string", "minLength": 1 }, "suite": { "type": "string", "minLength": 1, "description": "file with the test suite" }, "manifest": { "description": "manifest fields with {{templates}} still in them; what comes out is parsed as a capability manifest", "type": "object", "additionalProperties": true }, "branches": { "type": "array", "minItems": 2, "items": { "type": "object", "properties": { "temperature": { "type": "number", "minimum": 0, "maximum": 2 }, "candidate": { "type": "string", "minLength": 1, "description": "TypeScript file that the scripted branch writes" }, "answer": { "type": "string", "minLength": 1 }, "expectedScore": { "enum": [0, 1] } }, "required": ["temperature", "candidate", "answer", "expectedScore"], "additionalProperties": false } }, "hostile": { "type": "object", "properties": { "temperature": { "type": "number" }, "candidate": { "type": "string", "minLength": 1 }, "answer": { "type": "string", "minLength": 1 } }, "required": ["temperature", "candidate", "answer"], "additionalProperties": false }, "artifacts": { "type": "object", "properties": { "branches": { "type": "string", "minLength": 1 }, "ranked": { "type": "string", "minLength": 1 } }, "required": ["branches", "ranked"], "additionalProperties": false } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "task", "submissionPath", "suite", "manifest", "branches", "hostile", "artifacts"], "additionalProperties": false, "title": "RolloutScenario" }, { "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "export" }, "source": { "type": "string", "minLength": 1, "description": "the rollout scenario whose session is exported" }, "planted": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "route": { "type": "string", "minLength": 1, "description": "what is wrong with the row, for people" }, "from": { "type": "integer", "minimum": 0, "description": "branch whose record is copied" }, "set": { "type": "object", "description": "fields replaced in the copy; null removes one" }, "with": { "type": "integer", "minimum": 0, "description": "a second branch planted with it, in the same group" }, "withSet": { "type": "object" }, "listed": { "type": "boolean", "description": "the row's digest is put into the ledger: only the rule under test can refuse it" }, "refusedAs": { "type": "string", "minLength": 1 }, "leavesAs": { "type": "array", "minItems": 1, "items": { "enum": ["dpo", "ppo"] }, "description": "the kinds of training data in which the row must not appear" } }, "required": ["id", "route", "from", "set", "leavesAs", "refusedAs"], "additionalProperties": false, "title": "PlantedRow" } }, "artifacts": { "type": "object", "properties": { "rollouts": { "type": "string", "minLength": 1 }, "dpo": { "type": "string", "minLength": 1 }, "ppo": { "type": "string", "minLength": 1 }, "check": { "type": "string", "minLength": 1 } }, "required": ["rollouts", "dpo", "ppo", "check"], "additionalProperties": false } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "source", "planted", "artifacts"], "additionalProperties": false, "title": "ExportScenario" }, { "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "attack-suite" }, "takes": { "type": "string", "minLength": 1, "description": "roughly how long it runs, for people; it is run when it is named, and not with --all" }, "programs": { "type": "string", "minLength": 1, "description": "folder of the attack programs, below the package" }, "utility": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "language": { "enum": ["javascript", "python"] }, "what": { "type": "string", "minLength": 1 }, "program": { "type": "string", "minLength": 1, "description": "file of the scenario's folder" }, "manifest": { "type": "object", "additionalProperties": true, "description": "manifest fields, with {{templates}}" }, "value": { "type": "array", "description": "the value that the program must have" } }, "required": ["id", "language", "what", "program", "manifest", "value"], "additionalProperties": false, "title": "AttackUtility" } }, "artifacts": { "type": "object", "properties": { "attempts": { "type": "string", "minLength": 1, "description": "JSON Lines: every attempt, and what was seen of it in each arm" } }, "required": ["attempts"], "additionalProperties": false } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "takes", "programs", "utility", "artifacts"], "additionalProperties": false, "title": "AttackScenario" }] };
var func0 = require_equal().default;
var pattern5 = new RegExp("^[A-Za-z]+/[a-z-]+$", "u");
var pattern22 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern23 = new RegExp("^[a-z]+$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.version === void 0 && (missing0 = "version") || data.command === void 0 && (missing0 = "command") || data.sessionId === void 0 && (missing0 = "sessionId") || data.model === void 0 && (missing0 = "model") || data.options === void 0 && (missing0 = "options") || data.kernels === void 0 && (missing0 = "kernels") || data.controlKernels === void 0 && (missing0 = "controlKernels") || data.settings === void 0 && (missing0 = "settings") || data.policies === void 0 && (missing0 = "policies") || data.scenarios === void 0 && (missing0 = "scenarios")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema81.properties, key0)) {
            validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("pilot-plan/v1" !== data.schema_version) {
              validate51.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "pilot-plan/v1" }, message: "must be equal to constant" }];
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
                    validate51.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate51.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.command !== void 0) {
                let data2 = data.command;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate51.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate51.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sessionId !== void 0) {
                  let data3 = data.sessionId;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        validate51.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate51.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.model !== void 0) {
                    let data4 = data.model;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                          validate51.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate51.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.options !== void 0) {
                      let data5 = data.options;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.sourceDateEpoch === void 0 && (missing1 = "sourceDateEpoch")) {
                            validate51.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs13 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "sourceDateEpoch")) {
                                validate51.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs13 === errors) {
                              if (data5.sourceDateEpoch !== void 0) {
                                let data6 = data5.sourceDateEpoch;
                                const _errs14 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
                                  validate51.errors = [{ instancePath: instancePath + "/options/sourceDateEpoch", schemaPath: "#/properties/options/properties/sourceDateEpoch/type", keyword: "type", params: { type: schema81.properties.options.properties.sourceDateEpoch.type }, message: "must be integer,null" }];
                                  return false;
                                }
                                if (errors === _errs14) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate51.errors = [{ instancePath: instancePath + "/options/sourceDateEpoch", schemaPath: "#/properties/options/properties/sourceDateEpoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate51.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kernels !== void 0) {
                        let data7 = data.kernels;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (Array.isArray(data7)) {
                            if (data7.length < 1) {
                              validate51.errors = [{ instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0];
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing2;
                                    if (data8.name === void 0 && (missing2 = "name") || data8.language === void 0 && (missing2 = "language") || data8.isolation === void 0 && (missing2 = "isolation") || data8.package === void 0 && (missing2 = "package") || data8.version === void 0 && (missing2 = "version") || data8.files === void 0 && (missing2 = "files")) {
                                      validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0, schemaPath: "#/properties/kernels/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                      return false;
                                    } else {
                                      const _errs20 = errors;
                                      for (const key2 in data8) {
                                        if (!(key2 === "name" || key2 === "language" || key2 === "isolation" || key2 === "package" || key2 === "version" || key2 === "files")) {
                                          validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0, schemaPath: "#/properties/kernels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs20 === errors) {
                                        if (data8.name !== void 0) {
                                          let data9 = data8.name;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data9 === "string") {
                                              if (func1(data9) < 1) {
                                                validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/name", schemaPath: "#/properties/kernels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/name", schemaPath: "#/properties/kernels/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data8.language !== void 0) {
                                            let data10 = data8.language;
                                            const _errs23 = errors;
                                            if (!(data10 === "javascript" || data10 === "python")) {
                                              validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/language", schemaPath: "#/properties/kernels/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema81.properties.kernels.items.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid3 = _errs23 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data8.isolation !== void 0) {
                                              let data11 = data8.isolation;
                                              const _errs24 = errors;
                                              if (errors === _errs24) {
                                                if (typeof data11 === "string") {
                                                  if (func1(data11) < 1) {
                                                    validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/isolation", schemaPath: "#/properties/kernels/items/properties/isolation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/isolation", schemaPath: "#/properties/kernels/items/properties/isolation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs24 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data8.package !== void 0) {
                                                let data12 = data8.package;
                                                const _errs26 = errors;
                                                if (errors === _errs26) {
                                                  if (typeof data12 === "string") {
                                                    if (func1(data12) < 1) {
                                                      validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/package", schemaPath: "#/properties/kernels/items/properties/package/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/package", schemaPath: "#/properties/kernels/items/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs26 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data8.version !== void 0) {
                                                  let data13 = data8.version;
                                                  const _errs28 = errors;
                                                  if (errors === _errs28) {
                                                    if (typeof data13 === "string") {
                                                      if (func1(data13) < 1) {
                                                        validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/version", schemaPath: "#/properties/kernels/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/version", schemaPath: "#/properties/kernels/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs28 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data8.files !== void 0) {
                                                    let data14 = data8.files;
                                                    const _errs30 = errors;
                                                    if (errors === _errs30) {
                                                      if (Array.isArray(data14)) {
                                                        var valid4 = true;
                                                        const len1 = data14.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          let data15 = data14[i1];
                                                          const _errs32 = errors;
                                                          if (errors === _errs32) {
                                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                              let missing3;
                                                              if (data15.name === void 0 && (missing3 = "name") || data15.bytes === void 0 && (missing3 = "bytes") || data15.sha256 === void 0 && (missing3 = "sha256")) {
                                                                validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1, schemaPath: "#/properties/kernels/items/properties/files/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs34 = errors;
                                                                for (const key3 in data15) {
                                                                  if (!(key3 === "name" || key3 === "bytes" || key3 === "sha256")) {
                                                                    validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1, schemaPath: "#/properties/kernels/items/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs34 === errors) {
                                                                  if (data15.name !== void 0) {
                                                                    let data16 = data15.name;
                                                                    const _errs35 = errors;
                                                                    if (errors === _errs35) {
                                                                      if (typeof data16 === "string") {
                                                                        if (func1(data16) < 1) {
                                                                          validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/name", schemaPath: "#/properties/kernels/items/properties/files/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/name", schemaPath: "#/properties/kernels/items/properties/files/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid5 = _errs35 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data15.bytes !== void 0) {
                                                                      let data17 = data15.bytes;
                                                                      const _errs37 = errors;
                                                                      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                                        validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/bytes", schemaPath: "#/properties/kernels/items/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs37) {
                                                                        if (typeof data17 == "number" && isFinite(data17)) {
                                                                          if (data17 < 0 || isNaN(data17)) {
                                                                            validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/bytes", schemaPath: "#/properties/kernels/items/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid5 = _errs37 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                      if (data15.sha256 !== void 0) {
                                                                        let data18 = data15.sha256;
                                                                        const _errs39 = errors;
                                                                        if (errors === _errs39) {
                                                                          if (typeof data18 === "string") {
                                                                            if (!pattern4.test(data18)) {
                                                                              validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/sha256", schemaPath: "#/properties/kernels/items/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1 + "/sha256", schemaPath: "#/properties/kernels/items/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid5 = _errs39 === errors;
                                                                      } else {
                                                                        var valid5 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files/" + i1, schemaPath: "#/properties/kernels/items/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid4 = _errs32 === errors;
                                                          if (!valid4) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0 + "/files", schemaPath: "#/properties/kernels/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs30 === errors;
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
                                  } else {
                                    validate51.errors = [{ instancePath: instancePath + "/kernels/" + i0, schemaPath: "#/properties/kernels/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs18 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate51.errors = [{ instancePath: instancePath + "/kernels", schemaPath: "#/properties/kernels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.controlKernels !== void 0) {
                          let data19 = data.controlKernels;
                          const _errs41 = errors;
                          if (errors === _errs41) {
                            if (Array.isArray(data19)) {
                              if (data19.length < 1) {
                                validate51.errors = [{ instancePath: instancePath + "/controlKernels", schemaPath: "#/properties/controlKernels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid6 = true;
                                const len2 = data19.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data20 = data19[i2];
                                  const _errs43 = errors;
                                  if (errors === _errs43) {
                                    if (typeof data20 === "string") {
                                      if (func1(data20) < 1) {
                                        validate51.errors = [{ instancePath: instancePath + "/controlKernels/" + i2, schemaPath: "#/properties/controlKernels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate51.errors = [{ instancePath: instancePath + "/controlKernels/" + i2, schemaPath: "#/properties/controlKernels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs43 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate51.errors = [{ instancePath: instancePath + "/controlKernels", schemaPath: "#/properties/controlKernels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs41 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.settings !== void 0) {
                            let data21 = data.settings;
                            const _errs45 = errors;
                            if (errors === _errs45) {
                              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                let missing4;
                                if (data21.file === void 0 && (missing4 = "file") || data21.sha256 === void 0 && (missing4 = "sha256")) {
                                  validate51.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                  return false;
                                } else {
                                  const _errs47 = errors;
                                  for (const key4 in data21) {
                                    if (!(key4 === "file" || key4 === "sha256")) {
                                      validate51.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs47 === errors) {
                                    if (data21.file !== void 0) {
                                      let data22 = data21.file;
                                      const _errs48 = errors;
                                      if (errors === _errs48) {
                                        if (typeof data22 === "string") {
                                          if (!pattern31.test(data22)) {
                                            validate51.errors = [{ instancePath: instancePath + "/settings/file", schemaPath: "#/properties/settings/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate51.errors = [{ instancePath: instancePath + "/settings/file", schemaPath: "#/properties/settings/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid7 = _errs48 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data21.sha256 !== void 0) {
                                        let data23 = data21.sha256;
                                        const _errs50 = errors;
                                        if (errors === _errs50) {
                                          if (typeof data23 === "string") {
                                            if (!pattern4.test(data23)) {
                                              validate51.errors = [{ instancePath: instancePath + "/settings/sha256", schemaPath: "#/properties/settings/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate51.errors = [{ instancePath: instancePath + "/settings/sha256", schemaPath: "#/properties/settings/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid7 = _errs50 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate51.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs45 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.policies !== void 0) {
                              let data24 = data.policies;
                              const _errs52 = errors;
                              if (errors === _errs52) {
                                if (Array.isArray(data24)) {
                                  var valid8 = true;
                                  const len3 = data24.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data25 = data24[i3];
                                    const _errs54 = errors;
                                    if (errors === _errs54) {
                                      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                        let missing5;
                                        if (data25.file === void 0 && (missing5 = "file") || data25.sha256 === void 0 && (missing5 = "sha256")) {
                                          validate51.errors = [{ instancePath: instancePath + "/policies/" + i3, schemaPath: "#/properties/policies/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                          return false;
                                        } else {
                                          const _errs56 = errors;
                                          for (const key5 in data25) {
                                            if (!(key5 === "file" || key5 === "sha256")) {
                                              validate51.errors = [{ instancePath: instancePath + "/policies/" + i3, schemaPath: "#/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs56 === errors) {
                                            if (data25.file !== void 0) {
                                              let data26 = data25.file;
                                              const _errs57 = errors;
                                              if (errors === _errs57) {
                                                if (typeof data26 === "string") {
                                                  if (!pattern31.test(data26)) {
                                                    validate51.errors = [{ instancePath: instancePath + "/policies/" + i3 + "/file", schemaPath: "#/properties/policies/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate51.errors = [{ instancePath: instancePath + "/policies/" + i3 + "/file", schemaPath: "#/properties/policies/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs57 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data25.sha256 !== void 0) {
                                                let data27 = data25.sha256;
                                                const _errs59 = errors;
                                                if (errors === _errs59) {
                                                  if (typeof data27 === "string") {
                                                    if (!pattern4.test(data27)) {
                                                      validate51.errors = [{ instancePath: instancePath + "/policies/" + i3 + "/sha256", schemaPath: "#/properties/policies/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate51.errors = [{ instancePath: instancePath + "/policies/" + i3 + "/sha256", schemaPath: "#/properties/policies/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid9 = _errs59 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate51.errors = [{ instancePath: instancePath + "/policies/" + i3, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs54 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate51.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs52 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.scenarios !== void 0) {
                                let data28 = data.scenarios;
                                const _errs61 = errors;
                                if (errors === _errs61) {
                                  if (Array.isArray(data28)) {
                                    if (data28.length < 1) {
                                      validate51.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                      return false;
                                    } else {
                                      var valid10 = true;
                                      const len4 = data28.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data29 = data28[i4];
                                        const _errs63 = errors;
                                        if (errors === _errs63) {
                                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                            let missing6;
                                            if (data29.id === void 0 && (missing6 = "id") || data29.files === void 0 && (missing6 = "files") || data29.steps === void 0 && (missing6 = "steps") || data29.definition === void 0 && (missing6 = "definition")) {
                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                              return false;
                                            } else {
                                              const _errs65 = errors;
                                              for (const key6 in data29) {
                                                if (!(key6 === "id" || key6 === "files" || key6 === "steps" || key6 === "attacks" || key6 === "definition")) {
                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4, schemaPath: "#/properties/scenarios/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs65 === errors) {
                                                if (data29.id !== void 0) {
                                                  let data30 = data29.id;
                                                  const _errs66 = errors;
                                                  if (errors === _errs66) {
                                                    if (typeof data30 === "string") {
                                                      if (func1(data30) < 1) {
                                                        validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/id", schemaPath: "#/properties/scenarios/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/id", schemaPath: "#/properties/scenarios/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid11 = _errs66 === errors;
                                                } else {
                                                  var valid11 = true;
                                                }
                                                if (valid11) {
                                                  if (data29.files !== void 0) {
                                                    let data31 = data29.files;
                                                    const _errs68 = errors;
                                                    if (errors === _errs68) {
                                                      if (Array.isArray(data31)) {
                                                        if (data31.length < 1) {
                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files", schemaPath: "#/properties/scenarios/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                          return false;
                                                        } else {
                                                          var valid12 = true;
                                                          const len5 = data31.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            let data32 = data31[i5];
                                                            const _errs70 = errors;
                                                            if (errors === _errs70) {
                                                              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                let missing7;
                                                                if (data32.file === void 0 && (missing7 = "file") || data32.sha256 === void 0 && (missing7 = "sha256")) {
                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5, schemaPath: "#/properties/scenarios/items/properties/files/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs72 = errors;
                                                                  for (const key7 in data32) {
                                                                    if (!(key7 === "file" || key7 === "sha256")) {
                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5, schemaPath: "#/properties/scenarios/items/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs72 === errors) {
                                                                    if (data32.file !== void 0) {
                                                                      let data33 = data32.file;
                                                                      const _errs73 = errors;
                                                                      if (errors === _errs73) {
                                                                        if (typeof data33 === "string") {
                                                                          if (!pattern31.test(data33)) {
                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5 + "/file", schemaPath: "#/properties/scenarios/items/properties/files/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5 + "/file", schemaPath: "#/properties/scenarios/items/properties/files/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid13 = _errs73 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                    if (valid13) {
                                                                      if (data32.sha256 !== void 0) {
                                                                        let data34 = data32.sha256;
                                                                        const _errs75 = errors;
                                                                        if (errors === _errs75) {
                                                                          if (typeof data34 === "string") {
                                                                            if (!pattern4.test(data34)) {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5 + "/sha256", schemaPath: "#/properties/scenarios/items/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5 + "/sha256", schemaPath: "#/properties/scenarios/items/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid13 = _errs75 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files/" + i5, schemaPath: "#/properties/scenarios/items/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid12 = _errs70 === errors;
                                                            if (!valid12) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/files", schemaPath: "#/properties/scenarios/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid11 = _errs68 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                  if (valid11) {
                                                    if (data29.steps !== void 0) {
                                                      let data35 = data29.steps;
                                                      const _errs77 = errors;
                                                      if (errors === _errs77) {
                                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                          let missing8;
                                                          if (data35.control === void 0 && (missing8 = "control") || data35.enforced === void 0 && (missing8 = "enforced") || data35.utility === void 0 && (missing8 = "utility")) {
                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps", schemaPath: "#/properties/scenarios/items/properties/steps/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs79 = errors;
                                                            for (const key8 in data35) {
                                                              if (!(key8 === "control" || key8 === "enforced" || key8 === "utility")) {
                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps", schemaPath: "#/properties/scenarios/items/properties/steps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs79 === errors) {
                                                              if (data35.control !== void 0) {
                                                                let data36 = data35.control;
                                                                const _errs80 = errors;
                                                                if (errors === _errs80) {
                                                                  if (Array.isArray(data36)) {
                                                                    var valid15 = true;
                                                                    const len6 = data36.length;
                                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                                      let data37 = data36[i6];
                                                                      const _errs82 = errors;
                                                                      if (errors === _errs82) {
                                                                        if (typeof data37 === "string") {
                                                                          if (!pattern4.test(data37)) {
                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/control/" + i6, schemaPath: "#/properties/scenarios/items/properties/steps/properties/control/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/control/" + i6, schemaPath: "#/properties/scenarios/items/properties/steps/properties/control/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid15 = _errs82 === errors;
                                                                      if (!valid15) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/control", schemaPath: "#/properties/scenarios/items/properties/steps/properties/control/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid14 = _errs80 === errors;
                                                              } else {
                                                                var valid14 = true;
                                                              }
                                                              if (valid14) {
                                                                if (data35.enforced !== void 0) {
                                                                  let data38 = data35.enforced;
                                                                  const _errs84 = errors;
                                                                  if (errors === _errs84) {
                                                                    if (Array.isArray(data38)) {
                                                                      var valid16 = true;
                                                                      const len7 = data38.length;
                                                                      for (let i7 = 0; i7 < len7; i7++) {
                                                                        let data39 = data38[i7];
                                                                        const _errs86 = errors;
                                                                        if (errors === _errs86) {
                                                                          if (typeof data39 === "string") {
                                                                            if (!pattern4.test(data39)) {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/enforced/" + i7, schemaPath: "#/properties/scenarios/items/properties/steps/properties/enforced/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/enforced/" + i7, schemaPath: "#/properties/scenarios/items/properties/steps/properties/enforced/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid16 = _errs86 === errors;
                                                                        if (!valid16) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/enforced", schemaPath: "#/properties/scenarios/items/properties/steps/properties/enforced/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid14 = _errs84 === errors;
                                                                } else {
                                                                  var valid14 = true;
                                                                }
                                                                if (valid14) {
                                                                  if (data35.utility !== void 0) {
                                                                    let data40 = data35.utility;
                                                                    const _errs88 = errors;
                                                                    if (errors === _errs88) {
                                                                      if (Array.isArray(data40)) {
                                                                        var valid17 = true;
                                                                        const len8 = data40.length;
                                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                                          let data41 = data40[i8];
                                                                          const _errs90 = errors;
                                                                          if (errors === _errs90) {
                                                                            if (typeof data41 === "string") {
                                                                              if (!pattern4.test(data41)) {
                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/utility/" + i8, schemaPath: "#/properties/scenarios/items/properties/steps/properties/utility/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/utility/" + i8, schemaPath: "#/properties/scenarios/items/properties/steps/properties/utility/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid17 = _errs90 === errors;
                                                                          if (!valid17) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps/utility", schemaPath: "#/properties/scenarios/items/properties/steps/properties/utility/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid14 = _errs88 === errors;
                                                                  } else {
                                                                    var valid14 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/steps", schemaPath: "#/properties/scenarios/items/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid11 = _errs77 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data29.attacks !== void 0) {
                                                        let data42 = data29.attacks;
                                                        const _errs92 = errors;
                                                        if (errors === _errs92) {
                                                          if (Array.isArray(data42)) {
                                                            var valid18 = true;
                                                            const len9 = data42.length;
                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                              let data43 = data42[i9];
                                                              const _errs94 = errors;
                                                              if (errors === _errs94) {
                                                                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                                  let missing9;
                                                                  if (data43.kernel === void 0 && (missing9 = "kernel") || data43.id === void 0 && (missing9 = "id") || data43.language === void 0 && (missing9 = "language") || data43.sha256 === void 0 && (missing9 = "sha256") || data43.header === void 0 && (missing9 = "header")) {
                                                                    validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9, schemaPath: "#/properties/scenarios/items/properties/attacks/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs96 = errors;
                                                                    for (const key9 in data43) {
                                                                      if (!(key9 === "kernel" || key9 === "id" || key9 === "language" || key9 === "sha256" || key9 === "header")) {
                                                                        validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9, schemaPath: "#/properties/scenarios/items/properties/attacks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs96 === errors) {
                                                                      if (data43.kernel !== void 0) {
                                                                        let data44 = data43.kernel;
                                                                        const _errs97 = errors;
                                                                        if (errors === _errs97) {
                                                                          if (typeof data44 === "string") {
                                                                            if (func1(data44) < 1) {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/kernel", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/kernel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/kernel", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid19 = _errs97 === errors;
                                                                      } else {
                                                                        var valid19 = true;
                                                                      }
                                                                      if (valid19) {
                                                                        if (data43.id !== void 0) {
                                                                          let data45 = data43.id;
                                                                          const _errs99 = errors;
                                                                          if (errors === _errs99) {
                                                                            if (typeof data45 === "string") {
                                                                              if (func1(data45) < 1) {
                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/id", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/id", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid19 = _errs99 === errors;
                                                                        } else {
                                                                          var valid19 = true;
                                                                        }
                                                                        if (valid19) {
                                                                          if (data43.language !== void 0) {
                                                                            let data46 = data43.language;
                                                                            const _errs101 = errors;
                                                                            if (!(data46 === "javascript" || data46 === "python")) {
                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/language", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema81.properties.scenarios.items.properties.attacks.items.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid19 = _errs101 === errors;
                                                                          } else {
                                                                            var valid19 = true;
                                                                          }
                                                                          if (valid19) {
                                                                            if (data43.sha256 !== void 0) {
                                                                              let data47 = data43.sha256;
                                                                              const _errs102 = errors;
                                                                              if (errors === _errs102) {
                                                                                if (typeof data47 === "string") {
                                                                                  if (!pattern4.test(data47)) {
                                                                                    validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/sha256", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/sha256", schemaPath: "#/properties/scenarios/items/properties/attacks/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid19 = _errs102 === errors;
                                                                            } else {
                                                                              var valid19 = true;
                                                                            }
                                                                            if (valid19) {
                                                                              if (data43.header !== void 0) {
                                                                                let data48 = data43.header;
                                                                                const _errs104 = errors;
                                                                                const _errs105 = errors;
                                                                                if (errors === _errs105) {
                                                                                  if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                                                    let missing10;
                                                                                    if (data48.class === void 0 && (missing10 = "class") || data48.attempt === void 0 && (missing10 = "attempt") || data48.effect === void 0 && (missing10 = "effect") || data48.ends === void 0 && (missing10 = "ends")) {
                                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs107 = errors;
                                                                                      for (const key10 in data48) {
                                                                                        if (!func11.call(schema50.properties, key10)) {
                                                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs107 === errors) {
                                                                                        if (data48.class !== void 0) {
                                                                                          let data49 = data48.class;
                                                                                          const _errs108 = errors;
                                                                                          if (!(data49 === "file read" || data49 === "environment" || data49 === "network" || data49 === "process" || data49 === "host realm" || data49 === "time" || data49 === "memory" || data49 === "integrity" || data49 === "tools")) {
                                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/class", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/class/enum", keyword: "enum", params: { allowedValues: schema50.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid21 = _errs108 === errors;
                                                                                        } else {
                                                                                          var valid21 = true;
                                                                                        }
                                                                                        if (valid21) {
                                                                                          if (data48.attempt !== void 0) {
                                                                                            let data50 = data48.attempt;
                                                                                            const _errs109 = errors;
                                                                                            if (errors === _errs109) {
                                                                                              if (typeof data50 === "string") {
                                                                                                if (func1(data50) < 8) {
                                                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/attempt", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/attempt/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/attempt", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid21 = _errs109 === errors;
                                                                                          } else {
                                                                                            var valid21 = true;
                                                                                          }
                                                                                          if (valid21) {
                                                                                            if (data48.effect !== void 0) {
                                                                                              let data51 = data48.effect;
                                                                                              const _errs111 = errors;
                                                                                              if (!(data51 === "canary" || data51 === "network" || data51 === "files" || data51 === "process" || data51 === "signal" || data51 === "ended" || data51 === "time" || data51 === "memory" || data51 === "realm" || data51 === "blocked" || data51 === "residue" || data51 === "forged" || data51 === "tool" || data51 === "crossed")) {
                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/effect", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/effect/enum", keyword: "enum", params: { allowedValues: schema50.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid21 = _errs111 === errors;
                                                                                            } else {
                                                                                              var valid21 = true;
                                                                                            }
                                                                                            if (valid21) {
                                                                                              if (data48.ends !== void 0) {
                                                                                                let data52 = data48.ends;
                                                                                                const _errs112 = errors;
                                                                                                if (errors === _errs112) {
                                                                                                  if (Array.isArray(data52)) {
                                                                                                    if (data52.length < 1) {
                                                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/ends", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/ends/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      var valid22 = true;
                                                                                                      const len10 = data52.length;
                                                                                                      for (let i10 = 0; i10 < len10; i10++) {
                                                                                                        let data53 = data52[i10];
                                                                                                        const _errs114 = errors;
                                                                                                        if (!(data53 === "denied" || data53 === "threw" || data53 === "ok" || data53 === "budget:cpuMs" || data53 === "budget:memoryLimitBytes" || data53 === "budget:output" || data53 === "fault")) {
                                                                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/ends/" + i10, schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/ends/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.ends.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid22 = _errs114 === errors;
                                                                                                        if (!valid22) {
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (valid22) {
                                                                                                        let i11 = data52.length;
                                                                                                        let j0;
                                                                                                        if (i11 > 1) {
                                                                                                          outer0:
                                                                                                            for (; i11--; ) {
                                                                                                              for (j0 = i11; j0--; ) {
                                                                                                                if (func0(data52[i11], data52[j0])) {
                                                                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/ends", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/ends/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i11 + " are identical)" }];
                                                                                                                  return false;
                                                                                                                  break outer0;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/ends", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/ends/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid21 = _errs112 === errors;
                                                                                              } else {
                                                                                                var valid21 = true;
                                                                                              }
                                                                                              if (valid21) {
                                                                                                if (data48.denials !== void 0) {
                                                                                                  let data54 = data48.denials;
                                                                                                  const _errs115 = errors;
                                                                                                  if (errors === _errs115) {
                                                                                                    if (Array.isArray(data54)) {
                                                                                                      if (data54.length < 1) {
                                                                                                        validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/denials", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/denials/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        var valid24 = true;
                                                                                                        const len11 = data54.length;
                                                                                                        for (let i12 = 0; i12 < len11; i12++) {
                                                                                                          let data55 = data54[i12];
                                                                                                          const _errs117 = errors;
                                                                                                          if (errors === _errs117) {
                                                                                                            if (typeof data55 === "string") {
                                                                                                              if (!pattern5.test(data55)) {
                                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/denials/" + i12, schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/denials/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+/[a-z-]+$" }, message: 'must match pattern "^[A-Za-z]+/[a-z-]+$"' }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/denials/" + i12, schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/denials/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid24 = _errs117 === errors;
                                                                                                          if (!valid24) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (valid24) {
                                                                                                          let i13 = data54.length;
                                                                                                          let j1;
                                                                                                          if (i13 > 1) {
                                                                                                            const indices0 = {};
                                                                                                            for (; i13--; ) {
                                                                                                              let item0 = data54[i13];
                                                                                                              if (typeof item0 !== "string") {
                                                                                                                continue;
                                                                                                              }
                                                                                                              if (typeof indices0[item0] == "number") {
                                                                                                                j1 = indices0[item0];
                                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/denials", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/denials/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i13 + " are identical)" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                              }
                                                                                                              indices0[item0] = i13;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/denials", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/denials/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid21 = _errs115 === errors;
                                                                                                } else {
                                                                                                  var valid21 = true;
                                                                                                }
                                                                                                if (valid21) {
                                                                                                  if (data48.value !== void 0) {
                                                                                                    let data56 = data48.value;
                                                                                                    const _errs119 = errors;
                                                                                                    if (typeof data56 != "object" && typeof data56 !== "boolean" && !(typeof data56 == "number" && isFinite(data56)) && typeof data56 !== "string") {
                                                                                                      validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/value", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/value/type", keyword: "type", params: { type: schema50.properties.value.type }, message: "must be null,boolean,number,string,array,object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid21 = _errs119 === errors;
                                                                                                  } else {
                                                                                                    var valid21 = true;
                                                                                                  }
                                                                                                  if (valid21) {
                                                                                                    if (data48.closed !== void 0) {
                                                                                                      let data57 = data48.closed;
                                                                                                      const _errs121 = errors;
                                                                                                      if (errors === _errs121) {
                                                                                                        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                                        } else {
                                                                                                          validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/closed", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/closed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid21 = _errs121 === errors;
                                                                                                    } else {
                                                                                                      var valid21 = true;
                                                                                                    }
                                                                                                    if (valid21) {
                                                                                                      if (data48.open !== void 0) {
                                                                                                        let data58 = data48.open;
                                                                                                        const _errs124 = errors;
                                                                                                        if (errors === _errs124) {
                                                                                                          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                                                            if (Object.keys(data58).length < 1) {
                                                                                                              validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/open", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/open/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          } else {
                                                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/open", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/open/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid21 = _errs124 === errors;
                                                                                                      } else {
                                                                                                        var valid21 = true;
                                                                                                      }
                                                                                                      if (valid21) {
                                                                                                        if (data48.bare !== void 0) {
                                                                                                          const _errs127 = errors;
                                                                                                          if (true !== data48.bare) {
                                                                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/bare", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/bare/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid21 = _errs127 === errors;
                                                                                                        } else {
                                                                                                          var valid21 = true;
                                                                                                        }
                                                                                                        if (valid21) {
                                                                                                          if (data48.vacuous !== void 0) {
                                                                                                            let data60 = data48.vacuous;
                                                                                                            const _errs128 = errors;
                                                                                                            if (errors === _errs128) {
                                                                                                              if (typeof data60 === "string") {
                                                                                                                if (func1(data60) < 20) {
                                                                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/vacuous", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/vacuous/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              } else {
                                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/vacuous", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/vacuous/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid21 = _errs128 === errors;
                                                                                                          } else {
                                                                                                            var valid21 = true;
                                                                                                          }
                                                                                                          if (valid21) {
                                                                                                            if (data48.needs !== void 0) {
                                                                                                              const _errs130 = errors;
                                                                                                              if (!(data48.needs === "procfs")) {
                                                                                                                validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header/needs", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/properties/needs/enum", keyword: "enum", params: { allowedValues: schema50.properties.needs.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid21 = _errs130 === errors;
                                                                                                            } else {
                                                                                                              var valid21 = true;
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
                                                                                    validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9 + "/header", schemaPath: "https://wasmagent.dev/schemas/attack-header.schema.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid19 = _errs104 === errors;
                                                                              } else {
                                                                                var valid19 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks/" + i9, schemaPath: "#/properties/scenarios/items/properties/attacks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid18 = _errs94 === errors;
                                                              if (!valid18) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4 + "/attacks", schemaPath: "#/properties/scenarios/items/properties/attacks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid11 = _errs92 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                      if (valid11) {
                                                        if (data29.definition !== void 0) {
                                                          let data62 = data29.definition;
                                                          const _errs131 = errors;
                                                          const _errs133 = errors;
                                                          let valid27 = false;
                                                          let passing0 = null;
                                                          const _errs134 = errors;
                                                          if (errors === _errs134) {
                                                            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                              let missing11;
                                                              if (data62.id === void 0 && (missing11 = "id") || data62.number === void 0 && (missing11 = "number") || data62.title === void 0 && (missing11 = "title") || data62.goal === void 0 && (missing11 = "goal") || data62.threats === void 0 && (missing11 = "threats") || data62.boundary === void 0 && (missing11 = "boundary") || data62.procedure === void 0 && (missing11 = "procedure") || data62.artifact === void 0 && (missing11 = "artifact") || data62.watch === void 0 && (missing11 = "watch") || data62.manifest === void 0 && (missing11 = "manifest") || data62.guardrails === void 0 && (missing11 = "guardrails") || data62.sessions === void 0 && (missing11 = "sessions") || data62.arms === void 0 && (missing11 = "arms") || data62.cases === void 0 && (missing11 = "cases") || data62.utility === void 0 && (missing11 = "utility")) {
                                                                const err0 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err0];
                                                                } else {
                                                                  vErrors.push(err0);
                                                                }
                                                                errors++;
                                                              } else {
                                                                const _errs136 = errors;
                                                                for (const key11 in data62) {
                                                                  if (!func11.call(schema61.oneOf[0].properties, key11)) {
                                                                    const err1 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err1];
                                                                    } else {
                                                                      vErrors.push(err1);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs136 === errors) {
                                                                  if (data62.$schema !== void 0) {
                                                                    let data63 = data62.$schema;
                                                                    const _errs137 = errors;
                                                                    if (errors === _errs137) {
                                                                      if (typeof data63 === "string") {
                                                                        if (func1(data63) < 1) {
                                                                          const err2 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                          } else {
                                                                            vErrors.push(err2);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      } else {
                                                                        const err3 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err3];
                                                                        } else {
                                                                          vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid28 = _errs137 === errors;
                                                                  } else {
                                                                    var valid28 = true;
                                                                  }
                                                                  if (valid28) {
                                                                    if (data62.id !== void 0) {
                                                                      let data64 = data62.id;
                                                                      const _errs139 = errors;
                                                                      if (errors === _errs139) {
                                                                        if (typeof data64 === "string") {
                                                                          if (!pattern22.test(data64)) {
                                                                            const err4 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err4];
                                                                            } else {
                                                                              vErrors.push(err4);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        } else {
                                                                          const err5 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err5];
                                                                          } else {
                                                                            vErrors.push(err5);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid28 = _errs139 === errors;
                                                                    } else {
                                                                      var valid28 = true;
                                                                    }
                                                                    if (valid28) {
                                                                      if (data62.number !== void 0) {
                                                                        let data65 = data62.number;
                                                                        const _errs141 = errors;
                                                                        if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                                                          const err6 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err6];
                                                                          } else {
                                                                            vErrors.push(err6);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        if (errors === _errs141) {
                                                                          if (typeof data65 == "number" && isFinite(data65)) {
                                                                            if (data65 < 1 || isNaN(data65)) {
                                                                              const err7 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err7];
                                                                              } else {
                                                                                vErrors.push(err7);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid28 = _errs141 === errors;
                                                                      } else {
                                                                        var valid28 = true;
                                                                      }
                                                                      if (valid28) {
                                                                        if (data62.title !== void 0) {
                                                                          let data66 = data62.title;
                                                                          const _errs143 = errors;
                                                                          if (errors === _errs143) {
                                                                            if (typeof data66 === "string") {
                                                                              if (func1(data66) < 1) {
                                                                                const err8 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err8];
                                                                                } else {
                                                                                  vErrors.push(err8);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            } else {
                                                                              const err9 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                              } else {
                                                                                vErrors.push(err9);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                          var valid28 = _errs143 === errors;
                                                                        } else {
                                                                          var valid28 = true;
                                                                        }
                                                                        if (valid28) {
                                                                          if (data62.goal !== void 0) {
                                                                            let data67 = data62.goal;
                                                                            const _errs145 = errors;
                                                                            if (errors === _errs145) {
                                                                              if (typeof data67 === "string") {
                                                                                if (func1(data67) < 1) {
                                                                                  const err10 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err10];
                                                                                  } else {
                                                                                    vErrors.push(err10);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              } else {
                                                                                const err11 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err11];
                                                                                } else {
                                                                                  vErrors.push(err11);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                            var valid28 = _errs145 === errors;
                                                                          } else {
                                                                            var valid28 = true;
                                                                          }
                                                                          if (valid28) {
                                                                            if (data62.threats !== void 0) {
                                                                              let data68 = data62.threats;
                                                                              const _errs147 = errors;
                                                                              if (errors === _errs147) {
                                                                                if (Array.isArray(data68)) {
                                                                                  var valid29 = true;
                                                                                  const len12 = data68.length;
                                                                                  for (let i14 = 0; i14 < len12; i14++) {
                                                                                    let data69 = data68[i14];
                                                                                    const _errs149 = errors;
                                                                                    if (errors === _errs149) {
                                                                                      if (typeof data69 === "string") {
                                                                                        if (func1(data69) < 1) {
                                                                                          const err12 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i14, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err12];
                                                                                          } else {
                                                                                            vErrors.push(err12);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err13 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i14, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err13];
                                                                                        } else {
                                                                                          vErrors.push(err13);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid29 = _errs149 === errors;
                                                                                    if (!valid29) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  const err14 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err14];
                                                                                  } else {
                                                                                    vErrors.push(err14);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid28 = _errs147 === errors;
                                                                            } else {
                                                                              var valid28 = true;
                                                                            }
                                                                            if (valid28) {
                                                                              if (data62.boundary !== void 0) {
                                                                                let data70 = data62.boundary;
                                                                                const _errs151 = errors;
                                                                                if (errors === _errs151) {
                                                                                  if (typeof data70 === "string") {
                                                                                    if (func1(data70) < 1) {
                                                                                      const err15 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err15];
                                                                                      } else {
                                                                                        vErrors.push(err15);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err16 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err16];
                                                                                    } else {
                                                                                      vErrors.push(err16);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid28 = _errs151 === errors;
                                                                              } else {
                                                                                var valid28 = true;
                                                                              }
                                                                              if (valid28) {
                                                                                if (data62.procedure !== void 0) {
                                                                                  const _errs153 = errors;
                                                                                  if ("agent" !== data62.procedure) {
                                                                                    const err17 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/procedure", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/procedure/const", keyword: "const", params: { allowedValue: "agent" }, message: "must be equal to constant" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err17];
                                                                                    } else {
                                                                                      vErrors.push(err17);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid28 = _errs153 === errors;
                                                                                } else {
                                                                                  var valid28 = true;
                                                                                }
                                                                                if (valid28) {
                                                                                  if (data62.artifact !== void 0) {
                                                                                    let data72 = data62.artifact;
                                                                                    const _errs154 = errors;
                                                                                    if (errors === _errs154) {
                                                                                      if (typeof data72 === "string") {
                                                                                        if (func1(data72) < 1) {
                                                                                          const err18 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifact", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err18];
                                                                                          } else {
                                                                                            vErrors.push(err18);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err19 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifact", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err19];
                                                                                        } else {
                                                                                          vErrors.push(err19);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid28 = _errs154 === errors;
                                                                                  } else {
                                                                                    var valid28 = true;
                                                                                  }
                                                                                  if (valid28) {
                                                                                    if (data62.watch !== void 0) {
                                                                                      let data73 = data62.watch;
                                                                                      const _errs156 = errors;
                                                                                      if (errors === _errs156) {
                                                                                        if (typeof data73 === "string") {
                                                                                          if (func1(data73) < 1) {
                                                                                            const err20 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/watch", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/watch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err20];
                                                                                            } else {
                                                                                              vErrors.push(err20);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err21 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/watch", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/watch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err21];
                                                                                          } else {
                                                                                            vErrors.push(err21);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid28 = _errs156 === errors;
                                                                                    } else {
                                                                                      var valid28 = true;
                                                                                    }
                                                                                    if (valid28) {
                                                                                      if (data62.manifest !== void 0) {
                                                                                        let data74 = data62.manifest;
                                                                                        const _errs158 = errors;
                                                                                        if (errors === _errs158) {
                                                                                          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                                                                          } else {
                                                                                            const err22 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err22];
                                                                                            } else {
                                                                                              vErrors.push(err22);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid28 = _errs158 === errors;
                                                                                      } else {
                                                                                        var valid28 = true;
                                                                                      }
                                                                                      if (valid28) {
                                                                                        if (data62.guardrails !== void 0) {
                                                                                          let data75 = data62.guardrails;
                                                                                          const _errs161 = errors;
                                                                                          if (errors === _errs161) {
                                                                                            if (Array.isArray(data75)) {
                                                                                              var valid30 = true;
                                                                                              const len13 = data75.length;
                                                                                              for (let i15 = 0; i15 < len13; i15++) {
                                                                                                let data76 = data75[i15];
                                                                                                const _errs163 = errors;
                                                                                                if (errors === _errs163) {
                                                                                                  if (typeof data76 === "string") {
                                                                                                    if (func1(data76) < 1) {
                                                                                                      const err23 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/guardrails/" + i15, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/guardrails/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err23];
                                                                                                      } else {
                                                                                                        vErrors.push(err23);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                  } else {
                                                                                                    const err24 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/guardrails/" + i15, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/guardrails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err24];
                                                                                                    } else {
                                                                                                      vErrors.push(err24);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid30 = _errs163 === errors;
                                                                                                if (!valid30) {
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              const err25 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/guardrails", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/guardrails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err25];
                                                                                              } else {
                                                                                                vErrors.push(err25);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid28 = _errs161 === errors;
                                                                                        } else {
                                                                                          var valid28 = true;
                                                                                        }
                                                                                        if (valid28) {
                                                                                          if (data62.marker !== void 0) {
                                                                                            let data77 = data62.marker;
                                                                                            const _errs165 = errors;
                                                                                            if (errors === _errs165) {
                                                                                              if (typeof data77 === "string") {
                                                                                                if (func1(data77) < 1) {
                                                                                                  const err26 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/marker", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err26];
                                                                                                  } else {
                                                                                                    vErrors.push(err26);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              } else {
                                                                                                const err27 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/marker", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err27];
                                                                                                } else {
                                                                                                  vErrors.push(err27);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid28 = _errs165 === errors;
                                                                                          } else {
                                                                                            var valid28 = true;
                                                                                          }
                                                                                          if (valid28) {
                                                                                            if (data62.canary !== void 0) {
                                                                                              let data78 = data62.canary;
                                                                                              const _errs167 = errors;
                                                                                              if (errors === _errs167) {
                                                                                                if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                                  let missing12;
                                                                                                  if (data78.fileName === void 0 && (missing12 = "fileName")) {
                                                                                                    const err28 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/canary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/canary/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err28];
                                                                                                    } else {
                                                                                                      vErrors.push(err28);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  } else {
                                                                                                    const _errs169 = errors;
                                                                                                    for (const key12 in data78) {
                                                                                                      if (!(key12 === "fileName")) {
                                                                                                        const err29 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/canary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/canary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err29];
                                                                                                        } else {
                                                                                                          vErrors.push(err29);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                    if (_errs169 === errors) {
                                                                                                      if (data78.fileName !== void 0) {
                                                                                                        let data79 = data78.fileName;
                                                                                                        const _errs170 = errors;
                                                                                                        if (errors === _errs170) {
                                                                                                          if (typeof data79 === "string") {
                                                                                                            if (func1(data79) < 1) {
                                                                                                              const err30 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/canary/fileName", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/canary/properties/fileName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err30];
                                                                                                              } else {
                                                                                                                vErrors.push(err30);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          } else {
                                                                                                            const err31 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/canary/fileName", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/canary/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err31];
                                                                                                            } else {
                                                                                                              vErrors.push(err31);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  const err32 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/canary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/canary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err32];
                                                                                                  } else {
                                                                                                    vErrors.push(err32);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid28 = _errs167 === errors;
                                                                                            } else {
                                                                                              var valid28 = true;
                                                                                            }
                                                                                            if (valid28) {
                                                                                              if (data62.secretFiles !== void 0) {
                                                                                                let data80 = data62.secretFiles;
                                                                                                const _errs172 = errors;
                                                                                                if (errors === _errs172) {
                                                                                                  if (Array.isArray(data80)) {
                                                                                                    var valid32 = true;
                                                                                                    const len14 = data80.length;
                                                                                                    for (let i16 = 0; i16 < len14; i16++) {
                                                                                                      let data81 = data80[i16];
                                                                                                      const _errs174 = errors;
                                                                                                      if (errors === _errs174) {
                                                                                                        if (typeof data81 === "string") {
                                                                                                          if (func1(data81) < 1) {
                                                                                                            const err33 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/secretFiles/" + i16, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/secretFiles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err33];
                                                                                                            } else {
                                                                                                              vErrors.push(err33);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err34 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/secretFiles/" + i16, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/secretFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err34];
                                                                                                          } else {
                                                                                                            vErrors.push(err34);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid32 = _errs174 === errors;
                                                                                                      if (!valid32) {
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    const err35 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/secretFiles", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/secretFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err35];
                                                                                                    } else {
                                                                                                      vErrors.push(err35);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid28 = _errs172 === errors;
                                                                                              } else {
                                                                                                var valid28 = true;
                                                                                              }
                                                                                              if (valid28) {
                                                                                                if (data62.sessions !== void 0) {
                                                                                                  let data82 = data62.sessions;
                                                                                                  const _errs176 = errors;
                                                                                                  if (errors === _errs176) {
                                                                                                    if (Array.isArray(data82)) {
                                                                                                      if (data82.length < 1) {
                                                                                                        const err36 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err36];
                                                                                                        } else {
                                                                                                          vErrors.push(err36);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      } else {
                                                                                                        var valid33 = true;
                                                                                                        const len15 = data82.length;
                                                                                                        for (let i17 = 0; i17 < len15; i17++) {
                                                                                                          let data83 = data82[i17];
                                                                                                          const _errs178 = errors;
                                                                                                          if (errors === _errs178) {
                                                                                                            if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                                                                              let missing13;
                                                                                                              if (data83.name === void 0 && (missing13 = "name")) {
                                                                                                                const err37 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err37];
                                                                                                                } else {
                                                                                                                  vErrors.push(err37);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              } else {
                                                                                                                const _errs180 = errors;
                                                                                                                for (const key13 in data83) {
                                                                                                                  if (!(key13 === "name" || key13 === "operator" || key13 === "files" || key13 === "links")) {
                                                                                                                    const err38 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err38];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err38);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    break;
                                                                                                                  }
                                                                                                                }
                                                                                                                if (_errs180 === errors) {
                                                                                                                  if (data83.name !== void 0) {
                                                                                                                    let data84 = data83.name;
                                                                                                                    const _errs181 = errors;
                                                                                                                    if (errors === _errs181) {
                                                                                                                      if (typeof data84 === "string") {
                                                                                                                        if (!pattern23.test(data84)) {
                                                                                                                          const err39 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/name", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]+$" }, message: 'must match pattern "^[a-z]+$"' };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err39];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err39);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        const err40 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/name", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err40];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err40);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid34 = _errs181 === errors;
                                                                                                                  } else {
                                                                                                                    var valid34 = true;
                                                                                                                  }
                                                                                                                  if (valid34) {
                                                                                                                    if (data83.operator !== void 0) {
                                                                                                                      const _errs183 = errors;
                                                                                                                      if (typeof data83.operator !== "boolean") {
                                                                                                                        const err41 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/operator", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/operator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err41];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err41);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                      var valid34 = _errs183 === errors;
                                                                                                                    } else {
                                                                                                                      var valid34 = true;
                                                                                                                    }
                                                                                                                    if (valid34) {
                                                                                                                      if (data83.files !== void 0) {
                                                                                                                        let data86 = data83.files;
                                                                                                                        const _errs185 = errors;
                                                                                                                        if (errors === _errs185) {
                                                                                                                          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                                                                            for (const key14 in data86) {
                                                                                                                              const _errs188 = errors;
                                                                                                                              if (typeof data86[key14] !== "string") {
                                                                                                                                const err42 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/files/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err42];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err42);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              var valid35 = _errs188 === errors;
                                                                                                                              if (!valid35) {
                                                                                                                                break;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            const err43 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/files", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err43];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err43);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid34 = _errs185 === errors;
                                                                                                                      } else {
                                                                                                                        var valid34 = true;
                                                                                                                      }
                                                                                                                      if (valid34) {
                                                                                                                        if (data83.links !== void 0) {
                                                                                                                          let data88 = data83.links;
                                                                                                                          const _errs190 = errors;
                                                                                                                          if (errors === _errs190) {
                                                                                                                            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                                                                                                              for (const key15 in data88) {
                                                                                                                                const _errs193 = errors;
                                                                                                                                if (typeof data88[key15] !== "string") {
                                                                                                                                  const err44 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/links/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err44];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err44);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                                var valid36 = _errs193 === errors;
                                                                                                                                if (!valid36) {
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err45 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17 + "/links", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err45];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err45);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid34 = _errs190 === errors;
                                                                                                                        } else {
                                                                                                                          var valid34 = true;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err46 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions/" + i17, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err46];
                                                                                                              } else {
                                                                                                                vErrors.push(err46);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid33 = _errs178 === errors;
                                                                                                          if (!valid33) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      const err47 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/sessions", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err47];
                                                                                                      } else {
                                                                                                        vErrors.push(err47);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid28 = _errs176 === errors;
                                                                                                } else {
                                                                                                  var valid28 = true;
                                                                                                }
                                                                                                if (valid28) {
                                                                                                  if (data62.arms !== void 0) {
                                                                                                    let data90 = data62.arms;
                                                                                                    const _errs195 = errors;
                                                                                                    if (errors === _errs195) {
                                                                                                      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                        let missing14;
                                                                                                        if (data90.control === void 0 && (missing14 = "control") || data90.enforced === void 0 && (missing14 = "enforced") || data90.utility === void 0 && (missing14 = "utility")) {
                                                                                                          const err48 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err48];
                                                                                                          } else {
                                                                                                            vErrors.push(err48);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        } else {
                                                                                                          const _errs197 = errors;
                                                                                                          for (const key16 in data90) {
                                                                                                            if (!(key16 === "control" || key16 === "enforced" || key16 === "utility")) {
                                                                                                              const err49 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err49];
                                                                                                              } else {
                                                                                                                vErrors.push(err49);
                                                                                                              }
                                                                                                              errors++;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs197 === errors) {
                                                                                                            if (data90.control !== void 0) {
                                                                                                              let data91 = data90.control;
                                                                                                              const _errs198 = errors;
                                                                                                              if (errors === _errs198) {
                                                                                                                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                                                                                                  let missing15;
                                                                                                                  if (data91.steps === void 0 && (missing15 = "steps")) {
                                                                                                                    const err50 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err50];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err50);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  } else {
                                                                                                                    const _errs200 = errors;
                                                                                                                    for (const key17 in data91) {
                                                                                                                      if (!(key17 === "vars" || key17 === "bind" || key17 === "steps")) {
                                                                                                                        const err51 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err51];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err51);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        break;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    if (_errs200 === errors) {
                                                                                                                      if (data91.vars !== void 0) {
                                                                                                                        let data92 = data91.vars;
                                                                                                                        const _errs201 = errors;
                                                                                                                        if (errors === _errs201) {
                                                                                                                          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                                            for (const key18 in data92) {
                                                                                                                              const _errs204 = errors;
                                                                                                                              if (typeof data92[key18] !== "string") {
                                                                                                                                const err52 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/vars/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err52];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err52);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              var valid39 = _errs204 === errors;
                                                                                                                              if (!valid39) {
                                                                                                                                break;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            const err53 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/vars", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err53];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err53);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid38 = _errs201 === errors;
                                                                                                                      } else {
                                                                                                                        var valid38 = true;
                                                                                                                      }
                                                                                                                      if (valid38) {
                                                                                                                        if (data91.bind !== void 0) {
                                                                                                                          let data94 = data91.bind;
                                                                                                                          const _errs206 = errors;
                                                                                                                          if (errors === _errs206) {
                                                                                                                            if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                                                              for (const key19 in data94) {
                                                                                                                                const _errs209 = errors;
                                                                                                                                if (typeof data94[key19] !== "string") {
                                                                                                                                  const err54 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/bind/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err54];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err54);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                                var valid40 = _errs209 === errors;
                                                                                                                                if (!valid40) {
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err55 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/bind", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err55];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err55);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid38 = _errs206 === errors;
                                                                                                                        } else {
                                                                                                                          var valid38 = true;
                                                                                                                        }
                                                                                                                        if (valid38) {
                                                                                                                          if (data91.steps !== void 0) {
                                                                                                                            let data96 = data91.steps;
                                                                                                                            const _errs211 = errors;
                                                                                                                            if (errors === _errs211) {
                                                                                                                              if (Array.isArray(data96)) {
                                                                                                                                if (data96.length < 1) {
                                                                                                                                  const err56 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err56];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err56);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                } else {
                                                                                                                                  var valid41 = true;
                                                                                                                                  const len16 = data96.length;
                                                                                                                                  for (let i18 = 0; i18 < len16; i18++) {
                                                                                                                                    let data97 = data96[i18];
                                                                                                                                    const _errs213 = errors;
                                                                                                                                    if (errors === _errs213) {
                                                                                                                                      if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                                                                                                        let missing16;
                                                                                                                                        if (data97.session === void 0 && (missing16 = "session") || data97.task === void 0 && (missing16 = "task") || data97.turns === void 0 && (missing16 = "turns")) {
                                                                                                                                          const err57 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                                                                                                          if (vErrors === null) {
                                                                                                                                            vErrors = [err57];
                                                                                                                                          } else {
                                                                                                                                            vErrors.push(err57);
                                                                                                                                          }
                                                                                                                                          errors++;
                                                                                                                                        } else {
                                                                                                                                          const _errs215 = errors;
                                                                                                                                          for (const key20 in data97) {
                                                                                                                                            if (!(key20 === "session" || key20 === "task" || key20 === "turns" || key20 === "manifest" || key20 === "opens" || key20 === "kernel")) {
                                                                                                                                              const err58 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err58];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err58);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                              break;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          if (_errs215 === errors) {
                                                                                                                                            if (data97.session !== void 0) {
                                                                                                                                              let data98 = data97.session;
                                                                                                                                              const _errs216 = errors;
                                                                                                                                              if (errors === _errs216) {
                                                                                                                                                if (typeof data98 === "string") {
                                                                                                                                                  if (func1(data98) < 1) {
                                                                                                                                                    const err59 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                      vErrors = [err59];
                                                                                                                                                    } else {
                                                                                                                                                      vErrors.push(err59);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                  }
                                                                                                                                                } else {
                                                                                                                                                  const err60 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                  if (vErrors === null) {
                                                                                                                                                    vErrors = [err60];
                                                                                                                                                  } else {
                                                                                                                                                    vErrors.push(err60);
                                                                                                                                                  }
                                                                                                                                                  errors++;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              var valid42 = _errs216 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid42 = true;
                                                                                                                                            }
                                                                                                                                            if (valid42) {
                                                                                                                                              if (data97.task !== void 0) {
                                                                                                                                                let data99 = data97.task;
                                                                                                                                                const _errs218 = errors;
                                                                                                                                                if (errors === _errs218) {
                                                                                                                                                  if (typeof data99 === "string") {
                                                                                                                                                    if (func1(data99) < 1) {
                                                                                                                                                      const err61 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err61];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err61);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  } else {
                                                                                                                                                    const err62 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                      vErrors = [err62];
                                                                                                                                                    } else {
                                                                                                                                                      vErrors.push(err62);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                                var valid42 = _errs218 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid42 = true;
                                                                                                                                              }
                                                                                                                                              if (valid42) {
                                                                                                                                                if (data97.turns !== void 0) {
                                                                                                                                                  let data100 = data97.turns;
                                                                                                                                                  const _errs220 = errors;
                                                                                                                                                  if (errors === _errs220) {
                                                                                                                                                    if (typeof data100 === "string") {
                                                                                                                                                      if (func1(data100) < 1) {
                                                                                                                                                        const err63 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err63];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err63);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    } else {
                                                                                                                                                      const err64 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err64];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err64);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid42 = _errs220 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid42 = true;
                                                                                                                                                }
                                                                                                                                                if (valid42) {
                                                                                                                                                  if (data97.manifest !== void 0) {
                                                                                                                                                    let data101 = data97.manifest;
                                                                                                                                                    const _errs222 = errors;
                                                                                                                                                    if (errors === _errs222) {
                                                                                                                                                      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                                                                                                      } else {
                                                                                                                                                        const err65 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err65];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err65);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    var valid42 = _errs222 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid42 = true;
                                                                                                                                                  }
                                                                                                                                                  if (valid42) {
                                                                                                                                                    if (data97.opens !== void 0) {
                                                                                                                                                      let data102 = data97.opens;
                                                                                                                                                      const _errs225 = errors;
                                                                                                                                                      if (errors === _errs225) {
                                                                                                                                                        if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                                                                                                                        } else {
                                                                                                                                                          const err66 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/opens", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err66];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err66);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                      var valid42 = _errs225 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid42 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid42) {
                                                                                                                                                      if (data97.kernel !== void 0) {
                                                                                                                                                        const _errs228 = errors;
                                                                                                                                                        if (!(data97.kernel === "none")) {
                                                                                                                                                          const err67 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18 + "/kernel", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[0].properties.arms.properties.control.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err67];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err67);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                        var valid42 = _errs228 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid42 = true;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        const err68 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps/" + i18, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err68];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err68);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid41 = _errs213 === errors;
                                                                                                                                    if (!valid41) {
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err69 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err69];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err69);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid38 = _errs211 === errors;
                                                                                                                          } else {
                                                                                                                            var valid38 = true;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err70 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/control", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err70];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err70);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid37 = _errs198 === errors;
                                                                                                            } else {
                                                                                                              var valid37 = true;
                                                                                                            }
                                                                                                            if (valid37) {
                                                                                                              if (data90.enforced !== void 0) {
                                                                                                                let data104 = data90.enforced;
                                                                                                                const _errs229 = errors;
                                                                                                                if (errors === _errs229) {
                                                                                                                  if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                                                                    let missing17;
                                                                                                                    if (data104.steps === void 0 && (missing17 = "steps")) {
                                                                                                                      const err71 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err71];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err71);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    } else {
                                                                                                                      const _errs231 = errors;
                                                                                                                      for (const key21 in data104) {
                                                                                                                        if (!(key21 === "vars" || key21 === "bind" || key21 === "steps")) {
                                                                                                                          const err72 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err72];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err72);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      if (_errs231 === errors) {
                                                                                                                        if (data104.vars !== void 0) {
                                                                                                                          let data105 = data104.vars;
                                                                                                                          const _errs232 = errors;
                                                                                                                          if (errors === _errs232) {
                                                                                                                            if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                                                                                                                              for (const key22 in data105) {
                                                                                                                                const _errs235 = errors;
                                                                                                                                if (typeof data105[key22] !== "string") {
                                                                                                                                  const err73 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/vars/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err73];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err73);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                                var valid44 = _errs235 === errors;
                                                                                                                                if (!valid44) {
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err74 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/vars", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err74];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err74);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid43 = _errs232 === errors;
                                                                                                                        } else {
                                                                                                                          var valid43 = true;
                                                                                                                        }
                                                                                                                        if (valid43) {
                                                                                                                          if (data104.bind !== void 0) {
                                                                                                                            let data107 = data104.bind;
                                                                                                                            const _errs237 = errors;
                                                                                                                            if (errors === _errs237) {
                                                                                                                              if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                                                                                                for (const key23 in data107) {
                                                                                                                                  const _errs240 = errors;
                                                                                                                                  if (typeof data107[key23] !== "string") {
                                                                                                                                    const err75 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/bind/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err75];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err75);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                  var valid45 = _errs240 === errors;
                                                                                                                                  if (!valid45) {
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err76 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/bind", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err76];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err76);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid43 = _errs237 === errors;
                                                                                                                          } else {
                                                                                                                            var valid43 = true;
                                                                                                                          }
                                                                                                                          if (valid43) {
                                                                                                                            if (data104.steps !== void 0) {
                                                                                                                              let data109 = data104.steps;
                                                                                                                              const _errs242 = errors;
                                                                                                                              if (errors === _errs242) {
                                                                                                                                if (Array.isArray(data109)) {
                                                                                                                                  if (data109.length < 1) {
                                                                                                                                    const err77 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err77];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err77);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  } else {
                                                                                                                                    var valid46 = true;
                                                                                                                                    const len17 = data109.length;
                                                                                                                                    for (let i19 = 0; i19 < len17; i19++) {
                                                                                                                                      let data110 = data109[i19];
                                                                                                                                      const _errs244 = errors;
                                                                                                                                      if (errors === _errs244) {
                                                                                                                                        if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                                                                                                          let missing18;
                                                                                                                                          if (data110.session === void 0 && (missing18 = "session") || data110.task === void 0 && (missing18 = "task") || data110.turns === void 0 && (missing18 = "turns")) {
                                                                                                                                            const err78 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err78];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err78);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          } else {
                                                                                                                                            const _errs246 = errors;
                                                                                                                                            for (const key24 in data110) {
                                                                                                                                              if (!(key24 === "session" || key24 === "task" || key24 === "turns" || key24 === "manifest" || key24 === "opens" || key24 === "kernel")) {
                                                                                                                                                const err79 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                  vErrors = [err79];
                                                                                                                                                } else {
                                                                                                                                                  vErrors.push(err79);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                                break;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            if (_errs246 === errors) {
                                                                                                                                              if (data110.session !== void 0) {
                                                                                                                                                let data111 = data110.session;
                                                                                                                                                const _errs247 = errors;
                                                                                                                                                if (errors === _errs247) {
                                                                                                                                                  if (typeof data111 === "string") {
                                                                                                                                                    if (func1(data111) < 1) {
                                                                                                                                                      const err80 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err80];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err80);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  } else {
                                                                                                                                                    const err81 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                      vErrors = [err81];
                                                                                                                                                    } else {
                                                                                                                                                      vErrors.push(err81);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                                var valid47 = _errs247 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid47 = true;
                                                                                                                                              }
                                                                                                                                              if (valid47) {
                                                                                                                                                if (data110.task !== void 0) {
                                                                                                                                                  let data112 = data110.task;
                                                                                                                                                  const _errs249 = errors;
                                                                                                                                                  if (errors === _errs249) {
                                                                                                                                                    if (typeof data112 === "string") {
                                                                                                                                                      if (func1(data112) < 1) {
                                                                                                                                                        const err82 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err82];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err82);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    } else {
                                                                                                                                                      const err83 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err83];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err83);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid47 = _errs249 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid47 = true;
                                                                                                                                                }
                                                                                                                                                if (valid47) {
                                                                                                                                                  if (data110.turns !== void 0) {
                                                                                                                                                    let data113 = data110.turns;
                                                                                                                                                    const _errs251 = errors;
                                                                                                                                                    if (errors === _errs251) {
                                                                                                                                                      if (typeof data113 === "string") {
                                                                                                                                                        if (func1(data113) < 1) {
                                                                                                                                                          const err84 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err84];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err84);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                      } else {
                                                                                                                                                        const err85 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err85];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err85);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    var valid47 = _errs251 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid47 = true;
                                                                                                                                                  }
                                                                                                                                                  if (valid47) {
                                                                                                                                                    if (data110.manifest !== void 0) {
                                                                                                                                                      let data114 = data110.manifest;
                                                                                                                                                      const _errs253 = errors;
                                                                                                                                                      if (errors === _errs253) {
                                                                                                                                                        if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                                                                                                                        } else {
                                                                                                                                                          const err86 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err86];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err86);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                      var valid47 = _errs253 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid47 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid47) {
                                                                                                                                                      if (data110.opens !== void 0) {
                                                                                                                                                        let data115 = data110.opens;
                                                                                                                                                        const _errs256 = errors;
                                                                                                                                                        if (errors === _errs256) {
                                                                                                                                                          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                                                                                                                          } else {
                                                                                                                                                            const err87 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/opens", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                              vErrors = [err87];
                                                                                                                                                            } else {
                                                                                                                                                              vErrors.push(err87);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                        var valid47 = _errs256 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid47 = true;
                                                                                                                                                      }
                                                                                                                                                      if (valid47) {
                                                                                                                                                        if (data110.kernel !== void 0) {
                                                                                                                                                          const _errs259 = errors;
                                                                                                                                                          if (!(data110.kernel === "none")) {
                                                                                                                                                            const err88 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19 + "/kernel", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[0].properties.arms.properties.enforced.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                              vErrors = [err88];
                                                                                                                                                            } else {
                                                                                                                                                              vErrors.push(err88);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                          }
                                                                                                                                                          var valid47 = _errs259 === errors;
                                                                                                                                                        } else {
                                                                                                                                                          var valid47 = true;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        } else {
                                                                                                                                          const err89 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps/" + i19, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                          if (vErrors === null) {
                                                                                                                                            vErrors = [err89];
                                                                                                                                          } else {
                                                                                                                                            vErrors.push(err89);
                                                                                                                                          }
                                                                                                                                          errors++;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var valid46 = _errs244 === errors;
                                                                                                                                      if (!valid46) {
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  const err90 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err90];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err90);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid43 = _errs242 === errors;
                                                                                                                            } else {
                                                                                                                              var valid43 = true;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    const err91 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/enforced", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/enforced/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err91];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err91);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid37 = _errs229 === errors;
                                                                                                              } else {
                                                                                                                var valid37 = true;
                                                                                                              }
                                                                                                              if (valid37) {
                                                                                                                if (data90.utility !== void 0) {
                                                                                                                  let data117 = data90.utility;
                                                                                                                  const _errs260 = errors;
                                                                                                                  if (errors === _errs260) {
                                                                                                                    if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                                                                      let missing19;
                                                                                                                      if (data117.steps === void 0 && (missing19 = "steps")) {
                                                                                                                        const err92 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err92];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err92);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      } else {
                                                                                                                        const _errs262 = errors;
                                                                                                                        for (const key25 in data117) {
                                                                                                                          if (!(key25 === "vars" || key25 === "bind" || key25 === "steps")) {
                                                                                                                            const err93 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err93];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err93);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            break;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        if (_errs262 === errors) {
                                                                                                                          if (data117.vars !== void 0) {
                                                                                                                            let data118 = data117.vars;
                                                                                                                            const _errs263 = errors;
                                                                                                                            if (errors === _errs263) {
                                                                                                                              if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                                                                                                                for (const key26 in data118) {
                                                                                                                                  const _errs266 = errors;
                                                                                                                                  if (typeof data118[key26] !== "string") {
                                                                                                                                    const err94 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/vars/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err94];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err94);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                  var valid49 = _errs266 === errors;
                                                                                                                                  if (!valid49) {
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err95 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/vars", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err95];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err95);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid48 = _errs263 === errors;
                                                                                                                          } else {
                                                                                                                            var valid48 = true;
                                                                                                                          }
                                                                                                                          if (valid48) {
                                                                                                                            if (data117.bind !== void 0) {
                                                                                                                              let data120 = data117.bind;
                                                                                                                              const _errs268 = errors;
                                                                                                                              if (errors === _errs268) {
                                                                                                                                if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                                                                                                                                  for (const key27 in data120) {
                                                                                                                                    const _errs271 = errors;
                                                                                                                                    if (typeof data120[key27] !== "string") {
                                                                                                                                      const err96 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/bind/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err96];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err96);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    }
                                                                                                                                    var valid50 = _errs271 === errors;
                                                                                                                                    if (!valid50) {
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  const err97 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/bind", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err97];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err97);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid48 = _errs268 === errors;
                                                                                                                            } else {
                                                                                                                              var valid48 = true;
                                                                                                                            }
                                                                                                                            if (valid48) {
                                                                                                                              if (data117.steps !== void 0) {
                                                                                                                                let data122 = data117.steps;
                                                                                                                                const _errs273 = errors;
                                                                                                                                if (errors === _errs273) {
                                                                                                                                  if (Array.isArray(data122)) {
                                                                                                                                    if (data122.length < 1) {
                                                                                                                                      const err98 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err98];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err98);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    } else {
                                                                                                                                      var valid51 = true;
                                                                                                                                      const len18 = data122.length;
                                                                                                                                      for (let i20 = 0; i20 < len18; i20++) {
                                                                                                                                        let data123 = data122[i20];
                                                                                                                                        const _errs275 = errors;
                                                                                                                                        if (errors === _errs275) {
                                                                                                                                          if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                                                                                                                                            let missing20;
                                                                                                                                            if (data123.session === void 0 && (missing20 = "session") || data123.task === void 0 && (missing20 = "task") || data123.turns === void 0 && (missing20 = "turns")) {
                                                                                                                                              const err99 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err99];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err99);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            } else {
                                                                                                                                              const _errs277 = errors;
                                                                                                                                              for (const key28 in data123) {
                                                                                                                                                if (!(key28 === "session" || key28 === "task" || key28 === "turns" || key28 === "manifest" || key28 === "opens" || key28 === "kernel")) {
                                                                                                                                                  const err100 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                                                                                                                                                  if (vErrors === null) {
                                                                                                                                                    vErrors = [err100];
                                                                                                                                                  } else {
                                                                                                                                                    vErrors.push(err100);
                                                                                                                                                  }
                                                                                                                                                  errors++;
                                                                                                                                                  break;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              if (_errs277 === errors) {
                                                                                                                                                if (data123.session !== void 0) {
                                                                                                                                                  let data124 = data123.session;
                                                                                                                                                  const _errs278 = errors;
                                                                                                                                                  if (errors === _errs278) {
                                                                                                                                                    if (typeof data124 === "string") {
                                                                                                                                                      if (func1(data124) < 1) {
                                                                                                                                                        const err101 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err101];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err101);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    } else {
                                                                                                                                                      const err102 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/session", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err102];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err102);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid52 = _errs278 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid52 = true;
                                                                                                                                                }
                                                                                                                                                if (valid52) {
                                                                                                                                                  if (data123.task !== void 0) {
                                                                                                                                                    let data125 = data123.task;
                                                                                                                                                    const _errs280 = errors;
                                                                                                                                                    if (errors === _errs280) {
                                                                                                                                                      if (typeof data125 === "string") {
                                                                                                                                                        if (func1(data125) < 1) {
                                                                                                                                                          const err103 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err103];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err103);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                      } else {
                                                                                                                                                        const err104 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err104];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err104);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    var valid52 = _errs280 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid52 = true;
                                                                                                                                                  }
                                                                                                                                                  if (valid52) {
                                                                                                                                                    if (data123.turns !== void 0) {
                                                                                                                                                      let data126 = data123.turns;
                                                                                                                                                      const _errs282 = errors;
                                                                                                                                                      if (errors === _errs282) {
                                                                                                                                                        if (typeof data126 === "string") {
                                                                                                                                                          if (func1(data126) < 1) {
                                                                                                                                                            const err105 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                              vErrors = [err105];
                                                                                                                                                            } else {
                                                                                                                                                              vErrors.push(err105);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                          }
                                                                                                                                                        } else {
                                                                                                                                                          const err106 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/turns", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err106];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err106);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                      var valid52 = _errs282 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid52 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid52) {
                                                                                                                                                      if (data123.manifest !== void 0) {
                                                                                                                                                        let data127 = data123.manifest;
                                                                                                                                                        const _errs284 = errors;
                                                                                                                                                        if (errors === _errs284) {
                                                                                                                                                          if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                                                                                                                                                          } else {
                                                                                                                                                            const err107 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                              vErrors = [err107];
                                                                                                                                                            } else {
                                                                                                                                                              vErrors.push(err107);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                        var valid52 = _errs284 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid52 = true;
                                                                                                                                                      }
                                                                                                                                                      if (valid52) {
                                                                                                                                                        if (data123.opens !== void 0) {
                                                                                                                                                          let data128 = data123.opens;
                                                                                                                                                          const _errs287 = errors;
                                                                                                                                                          if (errors === _errs287) {
                                                                                                                                                            if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                                                                                                                                            } else {
                                                                                                                                                              const err108 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/opens", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                              if (vErrors === null) {
                                                                                                                                                                vErrors = [err108];
                                                                                                                                                              } else {
                                                                                                                                                                vErrors.push(err108);
                                                                                                                                                              }
                                                                                                                                                              errors++;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                          var valid52 = _errs287 === errors;
                                                                                                                                                        } else {
                                                                                                                                                          var valid52 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid52) {
                                                                                                                                                          if (data123.kernel !== void 0) {
                                                                                                                                                            const _errs290 = errors;
                                                                                                                                                            if (!(data123.kernel === "none")) {
                                                                                                                                                              const err109 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20 + "/kernel", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[0].properties.arms.properties.utility.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                                              if (vErrors === null) {
                                                                                                                                                                vErrors = [err109];
                                                                                                                                                              } else {
                                                                                                                                                                vErrors.push(err109);
                                                                                                                                                              }
                                                                                                                                                              errors++;
                                                                                                                                                            }
                                                                                                                                                            var valid52 = _errs290 === errors;
                                                                                                                                                          } else {
                                                                                                                                                            var valid52 = true;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          } else {
                                                                                                                                            const err110 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps/" + i20, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err110];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err110);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        var valid51 = _errs275 === errors;
                                                                                                                                        if (!valid51) {
                                                                                                                                          break;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    const err111 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility/steps", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err111];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err111);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid48 = _errs273 === errors;
                                                                                                                              } else {
                                                                                                                                var valid48 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      const err112 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/properties/utility/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err112];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err112);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid37 = _errs260 === errors;
                                                                                                                } else {
                                                                                                                  var valid37 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err113 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/arms", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/arms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err113];
                                                                                                        } else {
                                                                                                          vErrors.push(err113);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid28 = _errs195 === errors;
                                                                                                  } else {
                                                                                                    var valid28 = true;
                                                                                                  }
                                                                                                  if (valid28) {
                                                                                                    if (data62.cases !== void 0) {
                                                                                                      let data130 = data62.cases;
                                                                                                      const _errs291 = errors;
                                                                                                      if (errors === _errs291) {
                                                                                                        if (Array.isArray(data130)) {
                                                                                                          if (data130.length < 1) {
                                                                                                            const err114 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err114];
                                                                                                            } else {
                                                                                                              vErrors.push(err114);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          } else {
                                                                                                            var valid53 = true;
                                                                                                            const len19 = data130.length;
                                                                                                            for (let i21 = 0; i21 < len19; i21++) {
                                                                                                              let data131 = data130[i21];
                                                                                                              const _errs293 = errors;
                                                                                                              if (errors === _errs293) {
                                                                                                                if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                                                                                                                  let missing21;
                                                                                                                  if (data131.id === void 0 && (missing21 = "id") || data131.route === void 0 && (missing21 = "route") || data131.held === void 0 && (missing21 = "held")) {
                                                                                                                    const err115 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err115];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err115);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  } else {
                                                                                                                    const _errs295 = errors;
                                                                                                                    for (const key29 in data131) {
                                                                                                                      if (!(key29 === "id" || key29 === "route" || key29 === "held" || key29 === "control" || key29 === "marker")) {
                                                                                                                        const err116 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err116];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err116);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        break;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    if (_errs295 === errors) {
                                                                                                                      if (data131.id !== void 0) {
                                                                                                                        let data132 = data131.id;
                                                                                                                        const _errs296 = errors;
                                                                                                                        if (errors === _errs296) {
                                                                                                                          if (typeof data132 === "string") {
                                                                                                                            if (func1(data132) < 1) {
                                                                                                                              const err117 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err117];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err117);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            const err118 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err118];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err118);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid54 = _errs296 === errors;
                                                                                                                      } else {
                                                                                                                        var valid54 = true;
                                                                                                                      }
                                                                                                                      if (valid54) {
                                                                                                                        if (data131.route !== void 0) {
                                                                                                                          let data133 = data131.route;
                                                                                                                          const _errs298 = errors;
                                                                                                                          if (errors === _errs298) {
                                                                                                                            if (typeof data133 === "string") {
                                                                                                                              if (func1(data133) < 1) {
                                                                                                                                const err119 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/route", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/route/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err119];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err119);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err120 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/route", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err120];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err120);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid54 = _errs298 === errors;
                                                                                                                        } else {
                                                                                                                          var valid54 = true;
                                                                                                                        }
                                                                                                                        if (valid54) {
                                                                                                                          if (data131.held !== void 0) {
                                                                                                                            let data134 = data131.held;
                                                                                                                            const _errs300 = errors;
                                                                                                                            const _errs301 = errors;
                                                                                                                            let valid55 = false;
                                                                                                                            let passing1 = null;
                                                                                                                            const _errs302 = errors;
                                                                                                                            if (errors === _errs302) {
                                                                                                                              if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                                                                                let missing22;
                                                                                                                                if (data134.by === void 0 && (missing22 = "by") || data134.capability === void 0 && (missing22 = "capability") || data134.rules === void 0 && (missing22 = "rules")) {
                                                                                                                                  const err121 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err121];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err121);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                } else {
                                                                                                                                  const _errs304 = errors;
                                                                                                                                  for (const key30 in data134) {
                                                                                                                                    if (!(key30 === "by" || key30 === "capability" || key30 === "rules")) {
                                                                                                                                      const err122 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err122];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err122);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  if (_errs304 === errors) {
                                                                                                                                    if (data134.by !== void 0) {
                                                                                                                                      const _errs305 = errors;
                                                                                                                                      if ("policy" !== data134.by) {
                                                                                                                                        const err123 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/by", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/by/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err123];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err123);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                      var valid56 = _errs305 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid56 = true;
                                                                                                                                    }
                                                                                                                                    if (valid56) {
                                                                                                                                      if (data134.capability !== void 0) {
                                                                                                                                        let data136 = data134.capability;
                                                                                                                                        const _errs306 = errors;
                                                                                                                                        if (errors === _errs306) {
                                                                                                                                          if (typeof data136 === "string") {
                                                                                                                                            if (func1(data136) < 1) {
                                                                                                                                              const err124 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/capability", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/capability/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err124];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err124);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            }
                                                                                                                                          } else {
                                                                                                                                            const err125 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/capability", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err125];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err125);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        var valid56 = _errs306 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid56 = true;
                                                                                                                                      }
                                                                                                                                      if (valid56) {
                                                                                                                                        if (data134.rules !== void 0) {
                                                                                                                                          let data137 = data134.rules;
                                                                                                                                          const _errs308 = errors;
                                                                                                                                          if (errors === _errs308) {
                                                                                                                                            if (Array.isArray(data137)) {
                                                                                                                                              if (data137.length < 1) {
                                                                                                                                                const err126 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/rules", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                  vErrors = [err126];
                                                                                                                                                } else {
                                                                                                                                                  vErrors.push(err126);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                              } else {
                                                                                                                                                var valid57 = true;
                                                                                                                                                const len20 = data137.length;
                                                                                                                                                for (let i22 = 0; i22 < len20; i22++) {
                                                                                                                                                  let data138 = data137[i22];
                                                                                                                                                  const _errs310 = errors;
                                                                                                                                                  if (errors === _errs310) {
                                                                                                                                                    if (typeof data138 === "string") {
                                                                                                                                                      if (func1(data138) < 1) {
                                                                                                                                                        const err127 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/rules/" + i22, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err127];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err127);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    } else {
                                                                                                                                                      const err128 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/rules/" + i22, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err128];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err128);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid57 = _errs310 === errors;
                                                                                                                                                  if (!valid57) {
                                                                                                                                                    break;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            } else {
                                                                                                                                              const err129 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/rules", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err129];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err129);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          var valid56 = _errs308 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid56 = true;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err130 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err130];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err130);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var _valid1 = _errs302 === errors;
                                                                                                                            if (_valid1) {
                                                                                                                              valid55 = true;
                                                                                                                              passing1 = 0;
                                                                                                                              var props0 = true;
                                                                                                                            }
                                                                                                                            const _errs312 = errors;
                                                                                                                            if (errors === _errs312) {
                                                                                                                              if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                                                                                let missing23;
                                                                                                                                if (data134.by === void 0 && (missing23 = "by") || data134.imports === void 0 && (missing23 = "imports")) {
                                                                                                                                  const err131 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err131];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err131);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                } else {
                                                                                                                                  const _errs314 = errors;
                                                                                                                                  for (const key31 in data134) {
                                                                                                                                    if (!(key31 === "by" || key31 === "imports")) {
                                                                                                                                      const err132 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err132];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err132);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  if (_errs314 === errors) {
                                                                                                                                    if (data134.by !== void 0) {
                                                                                                                                      const _errs315 = errors;
                                                                                                                                      if ("kernel" !== data134.by) {
                                                                                                                                        const err133 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/by", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/by/const", keyword: "const", params: { allowedValue: "kernel" }, message: "must be equal to constant" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err133];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err133);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                      var valid58 = _errs315 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid58 = true;
                                                                                                                                    }
                                                                                                                                    if (valid58) {
                                                                                                                                      if (data134.imports !== void 0) {
                                                                                                                                        let data140 = data134.imports;
                                                                                                                                        const _errs316 = errors;
                                                                                                                                        if (errors === _errs316) {
                                                                                                                                          if (Array.isArray(data140)) {
                                                                                                                                            if (data140.length < 1) {
                                                                                                                                              const err134 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/imports", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/imports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err134];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err134);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            } else {
                                                                                                                                              var valid59 = true;
                                                                                                                                              const len21 = data140.length;
                                                                                                                                              for (let i23 = 0; i23 < len21; i23++) {
                                                                                                                                                let data141 = data140[i23];
                                                                                                                                                const _errs318 = errors;
                                                                                                                                                if (errors === _errs318) {
                                                                                                                                                  if (typeof data141 === "string") {
                                                                                                                                                    if (func1(data141) < 1) {
                                                                                                                                                      const err135 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/imports/" + i23, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/imports/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err135];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err135);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                  } else {
                                                                                                                                                    const err136 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/imports/" + i23, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/imports/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                      vErrors = [err136];
                                                                                                                                                    } else {
                                                                                                                                                      vErrors.push(err136);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                                var valid59 = _errs318 === errors;
                                                                                                                                                if (!valid59) {
                                                                                                                                                  break;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          } else {
                                                                                                                                            const err137 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/imports", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/imports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err137];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err137);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        var valid58 = _errs316 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid58 = true;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err138 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err138];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err138);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var _valid1 = _errs312 === errors;
                                                                                                                            if (_valid1 && valid55) {
                                                                                                                              valid55 = false;
                                                                                                                              passing1 = [passing1, 1];
                                                                                                                            } else {
                                                                                                                              if (_valid1) {
                                                                                                                                valid55 = true;
                                                                                                                                passing1 = 1;
                                                                                                                                if (props0 !== true) {
                                                                                                                                  props0 = true;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              const _errs320 = errors;
                                                                                                                              if (errors === _errs320) {
                                                                                                                                if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                                                                                  let missing24;
                                                                                                                                  if (data134.by === void 0 && (missing24 = "by") || data134.guardrail === void 0 && (missing24 = "guardrail") || data134.layer === void 0 && (missing24 = "layer")) {
                                                                                                                                    const err139 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err139];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err139);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  } else {
                                                                                                                                    const _errs322 = errors;
                                                                                                                                    for (const key32 in data134) {
                                                                                                                                      if (!(key32 === "by" || key32 === "guardrail" || key32 === "layer")) {
                                                                                                                                        const err140 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err140];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err140);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    if (_errs322 === errors) {
                                                                                                                                      if (data134.by !== void 0) {
                                                                                                                                        const _errs323 = errors;
                                                                                                                                        if ("guardrail" !== data134.by) {
                                                                                                                                          const err141 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/by", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/by/const", keyword: "const", params: { allowedValue: "guardrail" }, message: "must be equal to constant" };
                                                                                                                                          if (vErrors === null) {
                                                                                                                                            vErrors = [err141];
                                                                                                                                          } else {
                                                                                                                                            vErrors.push(err141);
                                                                                                                                          }
                                                                                                                                          errors++;
                                                                                                                                        }
                                                                                                                                        var valid60 = _errs323 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid60 = true;
                                                                                                                                      }
                                                                                                                                      if (valid60) {
                                                                                                                                        if (data134.guardrail !== void 0) {
                                                                                                                                          let data143 = data134.guardrail;
                                                                                                                                          const _errs324 = errors;
                                                                                                                                          if (errors === _errs324) {
                                                                                                                                            if (typeof data143 === "string") {
                                                                                                                                              if (func1(data143) < 1) {
                                                                                                                                                const err142 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/guardrail", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/guardrail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                  vErrors = [err142];
                                                                                                                                                } else {
                                                                                                                                                  vErrors.push(err142);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                              }
                                                                                                                                            } else {
                                                                                                                                              const err143 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/guardrail", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/guardrail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err143];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err143);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          var valid60 = _errs324 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid60 = true;
                                                                                                                                        }
                                                                                                                                        if (valid60) {
                                                                                                                                          if (data134.layer !== void 0) {
                                                                                                                                            let data144 = data134.layer;
                                                                                                                                            const _errs326 = errors;
                                                                                                                                            if (!(data144 === "input" || data144 === "output" || data144 === "tool")) {
                                                                                                                                              const err144 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/layer", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/layer/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[0].properties.cases.items.properties.held.oneOf[2].properties.layer.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                              if (vErrors === null) {
                                                                                                                                                vErrors = [err144];
                                                                                                                                              } else {
                                                                                                                                                vErrors.push(err144);
                                                                                                                                              }
                                                                                                                                              errors++;
                                                                                                                                            }
                                                                                                                                            var valid60 = _errs326 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid60 = true;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  const err145 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err145];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err145);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var _valid1 = _errs320 === errors;
                                                                                                                              if (_valid1 && valid55) {
                                                                                                                                valid55 = false;
                                                                                                                                passing1 = [passing1, 2];
                                                                                                                              } else {
                                                                                                                                if (_valid1) {
                                                                                                                                  valid55 = true;
                                                                                                                                  passing1 = 2;
                                                                                                                                  if (props0 !== true) {
                                                                                                                                    props0 = true;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                const _errs327 = errors;
                                                                                                                                if (errors === _errs327) {
                                                                                                                                  if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                                                                                    let missing25;
                                                                                                                                    if (data134.by === void 0 && (missing25 = "by")) {
                                                                                                                                      const err146 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err146];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err146);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    } else {
                                                                                                                                      const _errs329 = errors;
                                                                                                                                      for (const key33 in data134) {
                                                                                                                                        if (!(key33 === "by" || key33 === "errno")) {
                                                                                                                                          const err147 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                                                                                                                                          if (vErrors === null) {
                                                                                                                                            vErrors = [err147];
                                                                                                                                          } else {
                                                                                                                                            vErrors.push(err147);
                                                                                                                                          }
                                                                                                                                          errors++;
                                                                                                                                          break;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      if (_errs329 === errors) {
                                                                                                                                        if (data134.by !== void 0) {
                                                                                                                                          const _errs330 = errors;
                                                                                                                                          if ("namespace" !== data134.by) {
                                                                                                                                            const err148 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/by", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/properties/by/const", keyword: "const", params: { allowedValue: "namespace" }, message: "must be equal to constant" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err148];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err148);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          }
                                                                                                                                          var valid61 = _errs330 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid61 = true;
                                                                                                                                        }
                                                                                                                                        if (valid61) {
                                                                                                                                          if (data134.errno !== void 0) {
                                                                                                                                            let data146 = data134.errno;
                                                                                                                                            const _errs331 = errors;
                                                                                                                                            if (errors === _errs331) {
                                                                                                                                              if (typeof data146 === "string") {
                                                                                                                                                if (func1(data146) < 1) {
                                                                                                                                                  const err149 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/errno", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/properties/errno/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                                  if (vErrors === null) {
                                                                                                                                                    vErrors = [err149];
                                                                                                                                                  } else {
                                                                                                                                                    vErrors.push(err149);
                                                                                                                                                  }
                                                                                                                                                  errors++;
                                                                                                                                                }
                                                                                                                                              } else {
                                                                                                                                                const err150 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held/errno", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/properties/errno/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                  vErrors = [err150];
                                                                                                                                                } else {
                                                                                                                                                  vErrors.push(err150);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            var valid61 = _errs331 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid61 = true;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    const err151 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err151];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err151);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var _valid1 = _errs327 === errors;
                                                                                                                                if (_valid1 && valid55) {
                                                                                                                                  valid55 = false;
                                                                                                                                  passing1 = [passing1, 3];
                                                                                                                                } else {
                                                                                                                                  if (_valid1) {
                                                                                                                                    valid55 = true;
                                                                                                                                    passing1 = 3;
                                                                                                                                    if (props0 !== true) {
                                                                                                                                      props0 = true;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                            if (!valid55) {
                                                                                                                              const err152 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/held", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/held/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err152];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err152);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            } else {
                                                                                                                              errors = _errs301;
                                                                                                                              if (vErrors !== null) {
                                                                                                                                if (_errs301) {
                                                                                                                                  vErrors.length = _errs301;
                                                                                                                                } else {
                                                                                                                                  vErrors = null;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid54 = _errs300 === errors;
                                                                                                                          } else {
                                                                                                                            var valid54 = true;
                                                                                                                          }
                                                                                                                          if (valid54) {
                                                                                                                            if (data131.control !== void 0) {
                                                                                                                              let data147 = data131.control;
                                                                                                                              const _errs333 = errors;
                                                                                                                              if (errors === _errs333) {
                                                                                                                                if (typeof data147 === "string") {
                                                                                                                                  if (func1(data147) < 1) {
                                                                                                                                    const err153 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/control", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/control/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err153];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err153);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  const err154 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/control", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err154];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err154);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid54 = _errs333 === errors;
                                                                                                                            } else {
                                                                                                                              var valid54 = true;
                                                                                                                            }
                                                                                                                            if (valid54) {
                                                                                                                              if (data131.marker !== void 0) {
                                                                                                                                let data148 = data131.marker;
                                                                                                                                const _errs335 = errors;
                                                                                                                                if (errors === _errs335) {
                                                                                                                                  if (typeof data148 === "string") {
                                                                                                                                    if (func1(data148) < 1) {
                                                                                                                                      const err155 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/marker", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err155];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err155);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    const err156 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21 + "/marker", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err156];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err156);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid54 = _errs335 === errors;
                                                                                                                              } else {
                                                                                                                                var valid54 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err157 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases/" + i21, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err157];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err157);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid53 = _errs293 === errors;
                                                                                                              if (!valid53) {
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err158 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/cases", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err158];
                                                                                                          } else {
                                                                                                            vErrors.push(err158);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid28 = _errs291 === errors;
                                                                                                    } else {
                                                                                                      var valid28 = true;
                                                                                                    }
                                                                                                    if (valid28) {
                                                                                                      if (data62.utility !== void 0) {
                                                                                                        let data149 = data62.utility;
                                                                                                        const _errs337 = errors;
                                                                                                        if (errors === _errs337) {
                                                                                                          if (Array.isArray(data149)) {
                                                                                                            if (data149.length < 1) {
                                                                                                              const err159 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err159];
                                                                                                              } else {
                                                                                                                vErrors.push(err159);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            } else {
                                                                                                              var valid62 = true;
                                                                                                              const len22 = data149.length;
                                                                                                              for (let i24 = 0; i24 < len22; i24++) {
                                                                                                                let data150 = data149[i24];
                                                                                                                const _errs339 = errors;
                                                                                                                if (errors === _errs339) {
                                                                                                                  if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                                                                                    let missing26;
                                                                                                                    if (data150.id === void 0 && (missing26 = "id") || data150.what === void 0 && (missing26 = "what") || data150.output === void 0 && (missing26 = "output")) {
                                                                                                                      const err160 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err160];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err160);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    } else {
                                                                                                                      const _errs341 = errors;
                                                                                                                      for (const key34 in data150) {
                                                                                                                        if (!(key34 === "id" || key34 === "what" || key34 === "output")) {
                                                                                                                          const err161 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err161];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err161);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      if (_errs341 === errors) {
                                                                                                                        if (data150.id !== void 0) {
                                                                                                                          let data151 = data150.id;
                                                                                                                          const _errs342 = errors;
                                                                                                                          if (errors === _errs342) {
                                                                                                                            if (typeof data151 === "string") {
                                                                                                                              if (func1(data151) < 1) {
                                                                                                                                const err162 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err162];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err162);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err163 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err163];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err163);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid63 = _errs342 === errors;
                                                                                                                        } else {
                                                                                                                          var valid63 = true;
                                                                                                                        }
                                                                                                                        if (valid63) {
                                                                                                                          if (data150.what !== void 0) {
                                                                                                                            let data152 = data150.what;
                                                                                                                            const _errs344 = errors;
                                                                                                                            if (errors === _errs344) {
                                                                                                                              if (typeof data152 === "string") {
                                                                                                                                if (func1(data152) < 1) {
                                                                                                                                  const err164 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/what", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err164];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err164);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                const err165 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/what", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err165];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err165);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid63 = _errs344 === errors;
                                                                                                                          } else {
                                                                                                                            var valid63 = true;
                                                                                                                          }
                                                                                                                          if (valid63) {
                                                                                                                            if (data150.output !== void 0) {
                                                                                                                              let data153 = data150.output;
                                                                                                                              const _errs346 = errors;
                                                                                                                              if (errors === _errs346) {
                                                                                                                                if (typeof data153 === "string") {
                                                                                                                                  if (func1(data153) < 1) {
                                                                                                                                    const err166 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/output", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err166];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err166);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  const err167 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24 + "/output", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                  if (vErrors === null) {
                                                                                                                                    vErrors = [err167];
                                                                                                                                  } else {
                                                                                                                                    vErrors.push(err167);
                                                                                                                                  }
                                                                                                                                  errors++;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid63 = _errs346 === errors;
                                                                                                                            } else {
                                                                                                                              var valid63 = true;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    const err168 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i24, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err168];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err168);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid62 = _errs339 === errors;
                                                                                                                if (!valid62) {
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          } else {
                                                                                                            const err169 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/properties/utility/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err169];
                                                                                                            } else {
                                                                                                              vErrors.push(err169);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid28 = _errs337 === errors;
                                                                                                      } else {
                                                                                                        var valid28 = true;
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
                                                                }
                                                              }
                                                            } else {
                                                              const err170 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                              if (vErrors === null) {
                                                                vErrors = [err170];
                                                              } else {
                                                                vErrors.push(err170);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var _valid0 = _errs134 === errors;
                                                          if (_valid0) {
                                                            valid27 = true;
                                                            passing0 = 0;
                                                            var props1 = true;
                                                          }
                                                          const _errs348 = errors;
                                                          if (errors === _errs348) {
                                                            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                              let missing27;
                                                              if (data62.id === void 0 && (missing27 = "id") || data62.number === void 0 && (missing27 = "number") || data62.title === void 0 && (missing27 = "title") || data62.goal === void 0 && (missing27 = "goal") || data62.threats === void 0 && (missing27 = "threats") || data62.boundary === void 0 && (missing27 = "boundary") || data62.procedure === void 0 && (missing27 = "procedure") || data62.task === void 0 && (missing27 = "task") || data62.submissionPath === void 0 && (missing27 = "submissionPath") || data62.suite === void 0 && (missing27 = "suite") || data62.manifest === void 0 && (missing27 = "manifest") || data62.branches === void 0 && (missing27 = "branches") || data62.hostile === void 0 && (missing27 = "hostile") || data62.artifacts === void 0 && (missing27 = "artifacts")) {
                                                                const err171 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err171];
                                                                } else {
                                                                  vErrors.push(err171);
                                                                }
                                                                errors++;
                                                              } else {
                                                                const _errs350 = errors;
                                                                for (const key35 in data62) {
                                                                  if (!func11.call(schema61.oneOf[1].properties, key35)) {
                                                                    const err172 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err172];
                                                                    } else {
                                                                      vErrors.push(err172);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs350 === errors) {
                                                                  if (data62.$schema !== void 0) {
                                                                    let data154 = data62.$schema;
                                                                    const _errs351 = errors;
                                                                    if (errors === _errs351) {
                                                                      if (typeof data154 === "string") {
                                                                        if (func1(data154) < 1) {
                                                                          const err173 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err173];
                                                                          } else {
                                                                            vErrors.push(err173);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      } else {
                                                                        const err174 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err174];
                                                                        } else {
                                                                          vErrors.push(err174);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid64 = _errs351 === errors;
                                                                  } else {
                                                                    var valid64 = true;
                                                                  }
                                                                  if (valid64) {
                                                                    if (data62.id !== void 0) {
                                                                      let data155 = data62.id;
                                                                      const _errs353 = errors;
                                                                      if (errors === _errs353) {
                                                                        if (typeof data155 === "string") {
                                                                          if (!pattern22.test(data155)) {
                                                                            const err175 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err175];
                                                                            } else {
                                                                              vErrors.push(err175);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        } else {
                                                                          const err176 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err176];
                                                                          } else {
                                                                            vErrors.push(err176);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid64 = _errs353 === errors;
                                                                    } else {
                                                                      var valid64 = true;
                                                                    }
                                                                    if (valid64) {
                                                                      if (data62.number !== void 0) {
                                                                        let data156 = data62.number;
                                                                        const _errs355 = errors;
                                                                        if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                                                                          const err177 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err177];
                                                                          } else {
                                                                            vErrors.push(err177);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        if (errors === _errs355) {
                                                                          if (typeof data156 == "number" && isFinite(data156)) {
                                                                            if (data156 < 1 || isNaN(data156)) {
                                                                              const err178 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err178];
                                                                              } else {
                                                                                vErrors.push(err178);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid64 = _errs355 === errors;
                                                                      } else {
                                                                        var valid64 = true;
                                                                      }
                                                                      if (valid64) {
                                                                        if (data62.title !== void 0) {
                                                                          let data157 = data62.title;
                                                                          const _errs357 = errors;
                                                                          if (errors === _errs357) {
                                                                            if (typeof data157 === "string") {
                                                                              if (func1(data157) < 1) {
                                                                                const err179 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err179];
                                                                                } else {
                                                                                  vErrors.push(err179);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            } else {
                                                                              const err180 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err180];
                                                                              } else {
                                                                                vErrors.push(err180);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                          var valid64 = _errs357 === errors;
                                                                        } else {
                                                                          var valid64 = true;
                                                                        }
                                                                        if (valid64) {
                                                                          if (data62.goal !== void 0) {
                                                                            let data158 = data62.goal;
                                                                            const _errs359 = errors;
                                                                            if (errors === _errs359) {
                                                                              if (typeof data158 === "string") {
                                                                                if (func1(data158) < 1) {
                                                                                  const err181 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err181];
                                                                                  } else {
                                                                                    vErrors.push(err181);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              } else {
                                                                                const err182 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err182];
                                                                                } else {
                                                                                  vErrors.push(err182);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                            var valid64 = _errs359 === errors;
                                                                          } else {
                                                                            var valid64 = true;
                                                                          }
                                                                          if (valid64) {
                                                                            if (data62.threats !== void 0) {
                                                                              let data159 = data62.threats;
                                                                              const _errs361 = errors;
                                                                              if (errors === _errs361) {
                                                                                if (Array.isArray(data159)) {
                                                                                  var valid65 = true;
                                                                                  const len23 = data159.length;
                                                                                  for (let i25 = 0; i25 < len23; i25++) {
                                                                                    let data160 = data159[i25];
                                                                                    const _errs363 = errors;
                                                                                    if (errors === _errs363) {
                                                                                      if (typeof data160 === "string") {
                                                                                        if (func1(data160) < 1) {
                                                                                          const err183 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i25, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err183];
                                                                                          } else {
                                                                                            vErrors.push(err183);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err184 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i25, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err184];
                                                                                        } else {
                                                                                          vErrors.push(err184);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid65 = _errs363 === errors;
                                                                                    if (!valid65) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  const err185 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err185];
                                                                                  } else {
                                                                                    vErrors.push(err185);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid64 = _errs361 === errors;
                                                                            } else {
                                                                              var valid64 = true;
                                                                            }
                                                                            if (valid64) {
                                                                              if (data62.boundary !== void 0) {
                                                                                let data161 = data62.boundary;
                                                                                const _errs365 = errors;
                                                                                if (errors === _errs365) {
                                                                                  if (typeof data161 === "string") {
                                                                                    if (func1(data161) < 1) {
                                                                                      const err186 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err186];
                                                                                      } else {
                                                                                        vErrors.push(err186);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err187 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err187];
                                                                                    } else {
                                                                                      vErrors.push(err187);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid64 = _errs365 === errors;
                                                                              } else {
                                                                                var valid64 = true;
                                                                              }
                                                                              if (valid64) {
                                                                                if (data62.procedure !== void 0) {
                                                                                  const _errs367 = errors;
                                                                                  if ("rollout" !== data62.procedure) {
                                                                                    const err188 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/procedure", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/procedure/const", keyword: "const", params: { allowedValue: "rollout" }, message: "must be equal to constant" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err188];
                                                                                    } else {
                                                                                      vErrors.push(err188);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid64 = _errs367 === errors;
                                                                                } else {
                                                                                  var valid64 = true;
                                                                                }
                                                                                if (valid64) {
                                                                                  if (data62.task !== void 0) {
                                                                                    let data163 = data62.task;
                                                                                    const _errs368 = errors;
                                                                                    if (errors === _errs368) {
                                                                                      if (typeof data163 === "string") {
                                                                                        if (func1(data163) < 1) {
                                                                                          const err189 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err189];
                                                                                          } else {
                                                                                            vErrors.push(err189);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err190 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/task", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err190];
                                                                                        } else {
                                                                                          vErrors.push(err190);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid64 = _errs368 === errors;
                                                                                  } else {
                                                                                    var valid64 = true;
                                                                                  }
                                                                                  if (valid64) {
                                                                                    if (data62.submissionPath !== void 0) {
                                                                                      let data164 = data62.submissionPath;
                                                                                      const _errs370 = errors;
                                                                                      if (errors === _errs370) {
                                                                                        if (typeof data164 === "string") {
                                                                                          if (func1(data164) < 1) {
                                                                                            const err191 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/submissionPath", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/submissionPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err191];
                                                                                            } else {
                                                                                              vErrors.push(err191);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err192 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/submissionPath", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/submissionPath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err192];
                                                                                          } else {
                                                                                            vErrors.push(err192);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid64 = _errs370 === errors;
                                                                                    } else {
                                                                                      var valid64 = true;
                                                                                    }
                                                                                    if (valid64) {
                                                                                      if (data62.suite !== void 0) {
                                                                                        let data165 = data62.suite;
                                                                                        const _errs372 = errors;
                                                                                        if (errors === _errs372) {
                                                                                          if (typeof data165 === "string") {
                                                                                            if (func1(data165) < 1) {
                                                                                              const err193 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/suite", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/suite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err193];
                                                                                              } else {
                                                                                                vErrors.push(err193);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err194 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/suite", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/suite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err194];
                                                                                            } else {
                                                                                              vErrors.push(err194);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid64 = _errs372 === errors;
                                                                                      } else {
                                                                                        var valid64 = true;
                                                                                      }
                                                                                      if (valid64) {
                                                                                        if (data62.manifest !== void 0) {
                                                                                          let data166 = data62.manifest;
                                                                                          const _errs374 = errors;
                                                                                          if (errors === _errs374) {
                                                                                            if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                                                                                            } else {
                                                                                              const err195 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err195];
                                                                                              } else {
                                                                                                vErrors.push(err195);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid64 = _errs374 === errors;
                                                                                        } else {
                                                                                          var valid64 = true;
                                                                                        }
                                                                                        if (valid64) {
                                                                                          if (data62.branches !== void 0) {
                                                                                            let data167 = data62.branches;
                                                                                            const _errs377 = errors;
                                                                                            if (errors === _errs377) {
                                                                                              if (Array.isArray(data167)) {
                                                                                                if (data167.length < 2) {
                                                                                                  const err196 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err196];
                                                                                                  } else {
                                                                                                    vErrors.push(err196);
                                                                                                  }
                                                                                                  errors++;
                                                                                                } else {
                                                                                                  var valid66 = true;
                                                                                                  const len24 = data167.length;
                                                                                                  for (let i26 = 0; i26 < len24; i26++) {
                                                                                                    let data168 = data167[i26];
                                                                                                    const _errs379 = errors;
                                                                                                    if (errors === _errs379) {
                                                                                                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                                                                                                        let missing28;
                                                                                                        if (data168.temperature === void 0 && (missing28 = "temperature") || data168.candidate === void 0 && (missing28 = "candidate") || data168.answer === void 0 && (missing28 = "answer") || data168.expectedScore === void 0 && (missing28 = "expectedScore")) {
                                                                                                          const err197 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err197];
                                                                                                          } else {
                                                                                                            vErrors.push(err197);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        } else {
                                                                                                          const _errs381 = errors;
                                                                                                          for (const key36 in data168) {
                                                                                                            if (!(key36 === "temperature" || key36 === "candidate" || key36 === "answer" || key36 === "expectedScore")) {
                                                                                                              const err198 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err198];
                                                                                                              } else {
                                                                                                                vErrors.push(err198);
                                                                                                              }
                                                                                                              errors++;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs381 === errors) {
                                                                                                            if (data168.temperature !== void 0) {
                                                                                                              let data169 = data168.temperature;
                                                                                                              const _errs382 = errors;
                                                                                                              if (errors === _errs382) {
                                                                                                                if (typeof data169 == "number" && isFinite(data169)) {
                                                                                                                  if (data169 > 2 || isNaN(data169)) {
                                                                                                                    const err199 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/temperature", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err199];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err199);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  } else {
                                                                                                                    if (data169 < 0 || isNaN(data169)) {
                                                                                                                      const err200 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/temperature", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err200];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err200);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err201 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/temperature", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err201];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err201);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid67 = _errs382 === errors;
                                                                                                            } else {
                                                                                                              var valid67 = true;
                                                                                                            }
                                                                                                            if (valid67) {
                                                                                                              if (data168.candidate !== void 0) {
                                                                                                                let data170 = data168.candidate;
                                                                                                                const _errs384 = errors;
                                                                                                                if (errors === _errs384) {
                                                                                                                  if (typeof data170 === "string") {
                                                                                                                    if (func1(data170) < 1) {
                                                                                                                      const err202 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/candidate", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/candidate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err202];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err202);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    const err203 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/candidate", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err203];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err203);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid67 = _errs384 === errors;
                                                                                                              } else {
                                                                                                                var valid67 = true;
                                                                                                              }
                                                                                                              if (valid67) {
                                                                                                                if (data168.answer !== void 0) {
                                                                                                                  let data171 = data168.answer;
                                                                                                                  const _errs386 = errors;
                                                                                                                  if (errors === _errs386) {
                                                                                                                    if (typeof data171 === "string") {
                                                                                                                      if (func1(data171) < 1) {
                                                                                                                        const err204 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/answer", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err204];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err204);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      const err205 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/answer", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err205];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err205);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid67 = _errs386 === errors;
                                                                                                                } else {
                                                                                                                  var valid67 = true;
                                                                                                                }
                                                                                                                if (valid67) {
                                                                                                                  if (data168.expectedScore !== void 0) {
                                                                                                                    let data172 = data168.expectedScore;
                                                                                                                    const _errs388 = errors;
                                                                                                                    if (!(data172 === 0 || data172 === 1)) {
                                                                                                                      const err206 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26 + "/expectedScore", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/properties/expectedScore/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[1].properties.branches.items.properties.expectedScore.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err206];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err206);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var valid67 = _errs388 === errors;
                                                                                                                  } else {
                                                                                                                    var valid67 = true;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err207 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches/" + i26, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err207];
                                                                                                        } else {
                                                                                                          vErrors.push(err207);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid66 = _errs379 === errors;
                                                                                                    if (!valid66) {
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              } else {
                                                                                                const err208 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/branches", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err208];
                                                                                                } else {
                                                                                                  vErrors.push(err208);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid64 = _errs377 === errors;
                                                                                          } else {
                                                                                            var valid64 = true;
                                                                                          }
                                                                                          if (valid64) {
                                                                                            if (data62.hostile !== void 0) {
                                                                                              let data173 = data62.hostile;
                                                                                              const _errs389 = errors;
                                                                                              if (errors === _errs389) {
                                                                                                if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                                                                                                  let missing29;
                                                                                                  if (data173.temperature === void 0 && (missing29 = "temperature") || data173.candidate === void 0 && (missing29 = "candidate") || data173.answer === void 0 && (missing29 = "answer")) {
                                                                                                    const err209 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/required", keyword: "required", params: { missingProperty: missing29 }, message: "must have required property '" + missing29 + "'" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err209];
                                                                                                    } else {
                                                                                                      vErrors.push(err209);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  } else {
                                                                                                    const _errs391 = errors;
                                                                                                    for (const key37 in data173) {
                                                                                                      if (!(key37 === "temperature" || key37 === "candidate" || key37 === "answer")) {
                                                                                                        const err210 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err210];
                                                                                                        } else {
                                                                                                          vErrors.push(err210);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                    if (_errs391 === errors) {
                                                                                                      if (data173.temperature !== void 0) {
                                                                                                        let data174 = data173.temperature;
                                                                                                        const _errs392 = errors;
                                                                                                        if (!(typeof data174 == "number" && isFinite(data174))) {
                                                                                                          const err211 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile/temperature", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err211];
                                                                                                          } else {
                                                                                                            vErrors.push(err211);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                        var valid68 = _errs392 === errors;
                                                                                                      } else {
                                                                                                        var valid68 = true;
                                                                                                      }
                                                                                                      if (valid68) {
                                                                                                        if (data173.candidate !== void 0) {
                                                                                                          let data175 = data173.candidate;
                                                                                                          const _errs394 = errors;
                                                                                                          if (errors === _errs394) {
                                                                                                            if (typeof data175 === "string") {
                                                                                                              if (func1(data175) < 1) {
                                                                                                                const err212 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile/candidate", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/properties/candidate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err212];
                                                                                                                } else {
                                                                                                                  vErrors.push(err212);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err213 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile/candidate", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err213];
                                                                                                              } else {
                                                                                                                vErrors.push(err213);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid68 = _errs394 === errors;
                                                                                                        } else {
                                                                                                          var valid68 = true;
                                                                                                        }
                                                                                                        if (valid68) {
                                                                                                          if (data173.answer !== void 0) {
                                                                                                            let data176 = data173.answer;
                                                                                                            const _errs396 = errors;
                                                                                                            if (errors === _errs396) {
                                                                                                              if (typeof data176 === "string") {
                                                                                                                if (func1(data176) < 1) {
                                                                                                                  const err214 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile/answer", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err214];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err214);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              } else {
                                                                                                                const err215 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile/answer", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err215];
                                                                                                                } else {
                                                                                                                  vErrors.push(err215);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid68 = _errs396 === errors;
                                                                                                          } else {
                                                                                                            var valid68 = true;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  const err216 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/hostile", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/hostile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err216];
                                                                                                  } else {
                                                                                                    vErrors.push(err216);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid64 = _errs389 === errors;
                                                                                            } else {
                                                                                              var valid64 = true;
                                                                                            }
                                                                                            if (valid64) {
                                                                                              if (data62.artifacts !== void 0) {
                                                                                                let data177 = data62.artifacts;
                                                                                                const _errs398 = errors;
                                                                                                if (errors === _errs398) {
                                                                                                  if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                                                                                                    let missing30;
                                                                                                    if (data177.branches === void 0 && (missing30 = "branches") || data177.ranked === void 0 && (missing30 = "ranked")) {
                                                                                                      const err217 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/required", keyword: "required", params: { missingProperty: missing30 }, message: "must have required property '" + missing30 + "'" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err217];
                                                                                                      } else {
                                                                                                        vErrors.push(err217);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    } else {
                                                                                                      const _errs400 = errors;
                                                                                                      for (const key38 in data177) {
                                                                                                        if (!(key38 === "branches" || key38 === "ranked")) {
                                                                                                          const err218 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err218];
                                                                                                          } else {
                                                                                                            vErrors.push(err218);
                                                                                                          }
                                                                                                          errors++;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs400 === errors) {
                                                                                                        if (data177.branches !== void 0) {
                                                                                                          let data178 = data177.branches;
                                                                                                          const _errs401 = errors;
                                                                                                          if (errors === _errs401) {
                                                                                                            if (typeof data178 === "string") {
                                                                                                              if (func1(data178) < 1) {
                                                                                                                const err219 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/branches", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/properties/branches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err219];
                                                                                                                } else {
                                                                                                                  vErrors.push(err219);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err220 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/branches", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/properties/branches/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err220];
                                                                                                              } else {
                                                                                                                vErrors.push(err220);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid69 = _errs401 === errors;
                                                                                                        } else {
                                                                                                          var valid69 = true;
                                                                                                        }
                                                                                                        if (valid69) {
                                                                                                          if (data177.ranked !== void 0) {
                                                                                                            let data179 = data177.ranked;
                                                                                                            const _errs403 = errors;
                                                                                                            if (errors === _errs403) {
                                                                                                              if (typeof data179 === "string") {
                                                                                                                if (func1(data179) < 1) {
                                                                                                                  const err221 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/ranked", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/properties/ranked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err221];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err221);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              } else {
                                                                                                                const err222 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/ranked", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/properties/ranked/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err222];
                                                                                                                } else {
                                                                                                                  vErrors.push(err222);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid69 = _errs403 === errors;
                                                                                                          } else {
                                                                                                            var valid69 = true;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    const err223 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err223];
                                                                                                    } else {
                                                                                                      vErrors.push(err223);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid64 = _errs398 === errors;
                                                                                              } else {
                                                                                                var valid64 = true;
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
                                                              const err224 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                              if (vErrors === null) {
                                                                vErrors = [err224];
                                                              } else {
                                                                vErrors.push(err224);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var _valid0 = _errs348 === errors;
                                                          if (_valid0 && valid27) {
                                                            valid27 = false;
                                                            passing0 = [passing0, 1];
                                                          } else {
                                                            if (_valid0) {
                                                              valid27 = true;
                                                              passing0 = 1;
                                                              if (props1 !== true) {
                                                                props1 = true;
                                                              }
                                                            }
                                                            const _errs405 = errors;
                                                            if (errors === _errs405) {
                                                              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                                let missing31;
                                                                if (data62.id === void 0 && (missing31 = "id") || data62.number === void 0 && (missing31 = "number") || data62.title === void 0 && (missing31 = "title") || data62.goal === void 0 && (missing31 = "goal") || data62.threats === void 0 && (missing31 = "threats") || data62.boundary === void 0 && (missing31 = "boundary") || data62.procedure === void 0 && (missing31 = "procedure") || data62.source === void 0 && (missing31 = "source") || data62.planted === void 0 && (missing31 = "planted") || data62.artifacts === void 0 && (missing31 = "artifacts")) {
                                                                  const err225 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/required", keyword: "required", params: { missingProperty: missing31 }, message: "must have required property '" + missing31 + "'" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err225];
                                                                  } else {
                                                                    vErrors.push(err225);
                                                                  }
                                                                  errors++;
                                                                } else {
                                                                  const _errs407 = errors;
                                                                  for (const key39 in data62) {
                                                                    if (!func11.call(schema61.oneOf[2].properties, key39)) {
                                                                      const err226 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err226];
                                                                      } else {
                                                                        vErrors.push(err226);
                                                                      }
                                                                      errors++;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs407 === errors) {
                                                                    if (data62.$schema !== void 0) {
                                                                      let data180 = data62.$schema;
                                                                      const _errs408 = errors;
                                                                      if (errors === _errs408) {
                                                                        if (typeof data180 === "string") {
                                                                          if (func1(data180) < 1) {
                                                                            const err227 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err227];
                                                                            } else {
                                                                              vErrors.push(err227);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        } else {
                                                                          const err228 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err228];
                                                                          } else {
                                                                            vErrors.push(err228);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid70 = _errs408 === errors;
                                                                    } else {
                                                                      var valid70 = true;
                                                                    }
                                                                    if (valid70) {
                                                                      if (data62.id !== void 0) {
                                                                        let data181 = data62.id;
                                                                        const _errs410 = errors;
                                                                        if (errors === _errs410) {
                                                                          if (typeof data181 === "string") {
                                                                            if (!pattern22.test(data181)) {
                                                                              const err229 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err229];
                                                                              } else {
                                                                                vErrors.push(err229);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          } else {
                                                                            const err230 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err230];
                                                                            } else {
                                                                              vErrors.push(err230);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var valid70 = _errs410 === errors;
                                                                      } else {
                                                                        var valid70 = true;
                                                                      }
                                                                      if (valid70) {
                                                                        if (data62.number !== void 0) {
                                                                          let data182 = data62.number;
                                                                          const _errs412 = errors;
                                                                          if (!(typeof data182 == "number" && (!(data182 % 1) && !isNaN(data182)) && isFinite(data182))) {
                                                                            const err231 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err231];
                                                                            } else {
                                                                              vErrors.push(err231);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          if (errors === _errs412) {
                                                                            if (typeof data182 == "number" && isFinite(data182)) {
                                                                              if (data182 < 1 || isNaN(data182)) {
                                                                                const err232 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err232];
                                                                                } else {
                                                                                  vErrors.push(err232);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid70 = _errs412 === errors;
                                                                        } else {
                                                                          var valid70 = true;
                                                                        }
                                                                        if (valid70) {
                                                                          if (data62.title !== void 0) {
                                                                            let data183 = data62.title;
                                                                            const _errs414 = errors;
                                                                            if (errors === _errs414) {
                                                                              if (typeof data183 === "string") {
                                                                                if (func1(data183) < 1) {
                                                                                  const err233 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err233];
                                                                                  } else {
                                                                                    vErrors.push(err233);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              } else {
                                                                                const err234 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err234];
                                                                                } else {
                                                                                  vErrors.push(err234);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                            var valid70 = _errs414 === errors;
                                                                          } else {
                                                                            var valid70 = true;
                                                                          }
                                                                          if (valid70) {
                                                                            if (data62.goal !== void 0) {
                                                                              let data184 = data62.goal;
                                                                              const _errs416 = errors;
                                                                              if (errors === _errs416) {
                                                                                if (typeof data184 === "string") {
                                                                                  if (func1(data184) < 1) {
                                                                                    const err235 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err235];
                                                                                    } else {
                                                                                      vErrors.push(err235);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                } else {
                                                                                  const err236 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err236];
                                                                                  } else {
                                                                                    vErrors.push(err236);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid70 = _errs416 === errors;
                                                                            } else {
                                                                              var valid70 = true;
                                                                            }
                                                                            if (valid70) {
                                                                              if (data62.threats !== void 0) {
                                                                                let data185 = data62.threats;
                                                                                const _errs418 = errors;
                                                                                if (errors === _errs418) {
                                                                                  if (Array.isArray(data185)) {
                                                                                    var valid71 = true;
                                                                                    const len25 = data185.length;
                                                                                    for (let i27 = 0; i27 < len25; i27++) {
                                                                                      let data186 = data185[i27];
                                                                                      const _errs420 = errors;
                                                                                      if (errors === _errs420) {
                                                                                        if (typeof data186 === "string") {
                                                                                          if (func1(data186) < 1) {
                                                                                            const err237 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i27, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err237];
                                                                                            } else {
                                                                                              vErrors.push(err237);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err238 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i27, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err238];
                                                                                          } else {
                                                                                            vErrors.push(err238);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid71 = _errs420 === errors;
                                                                                      if (!valid71) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    const err239 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err239];
                                                                                    } else {
                                                                                      vErrors.push(err239);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid70 = _errs418 === errors;
                                                                              } else {
                                                                                var valid70 = true;
                                                                              }
                                                                              if (valid70) {
                                                                                if (data62.boundary !== void 0) {
                                                                                  let data187 = data62.boundary;
                                                                                  const _errs422 = errors;
                                                                                  if (errors === _errs422) {
                                                                                    if (typeof data187 === "string") {
                                                                                      if (func1(data187) < 1) {
                                                                                        const err240 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err240];
                                                                                        } else {
                                                                                          vErrors.push(err240);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    } else {
                                                                                      const err241 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err241];
                                                                                      } else {
                                                                                        vErrors.push(err241);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                  var valid70 = _errs422 === errors;
                                                                                } else {
                                                                                  var valid70 = true;
                                                                                }
                                                                                if (valid70) {
                                                                                  if (data62.procedure !== void 0) {
                                                                                    const _errs424 = errors;
                                                                                    if ("export" !== data62.procedure) {
                                                                                      const err242 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/procedure", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/procedure/const", keyword: "const", params: { allowedValue: "export" }, message: "must be equal to constant" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err242];
                                                                                      } else {
                                                                                        vErrors.push(err242);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                    var valid70 = _errs424 === errors;
                                                                                  } else {
                                                                                    var valid70 = true;
                                                                                  }
                                                                                  if (valid70) {
                                                                                    if (data62.source !== void 0) {
                                                                                      let data189 = data62.source;
                                                                                      const _errs425 = errors;
                                                                                      if (errors === _errs425) {
                                                                                        if (typeof data189 === "string") {
                                                                                          if (func1(data189) < 1) {
                                                                                            const err243 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/source", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err243];
                                                                                            } else {
                                                                                              vErrors.push(err243);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err244 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/source", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err244];
                                                                                          } else {
                                                                                            vErrors.push(err244);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid70 = _errs425 === errors;
                                                                                    } else {
                                                                                      var valid70 = true;
                                                                                    }
                                                                                    if (valid70) {
                                                                                      if (data62.planted !== void 0) {
                                                                                        let data190 = data62.planted;
                                                                                        const _errs427 = errors;
                                                                                        if (errors === _errs427) {
                                                                                          if (Array.isArray(data190)) {
                                                                                            if (data190.length < 1) {
                                                                                              const err245 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err245];
                                                                                              } else {
                                                                                                vErrors.push(err245);
                                                                                              }
                                                                                              errors++;
                                                                                            } else {
                                                                                              var valid72 = true;
                                                                                              const len26 = data190.length;
                                                                                              for (let i28 = 0; i28 < len26; i28++) {
                                                                                                let data191 = data190[i28];
                                                                                                const _errs429 = errors;
                                                                                                if (errors === _errs429) {
                                                                                                  if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                                                                                                    let missing32;
                                                                                                    if (data191.id === void 0 && (missing32 = "id") || data191.route === void 0 && (missing32 = "route") || data191.from === void 0 && (missing32 = "from") || data191.set === void 0 && (missing32 = "set") || data191.leavesAs === void 0 && (missing32 = "leavesAs") || data191.refusedAs === void 0 && (missing32 = "refusedAs")) {
                                                                                                      const err246 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/required", keyword: "required", params: { missingProperty: missing32 }, message: "must have required property '" + missing32 + "'" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err246];
                                                                                                      } else {
                                                                                                        vErrors.push(err246);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    } else {
                                                                                                      const _errs431 = errors;
                                                                                                      for (const key40 in data191) {
                                                                                                        if (!func11.call(schema61.oneOf[2].properties.planted.items.properties, key40)) {
                                                                                                          const err247 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err247];
                                                                                                          } else {
                                                                                                            vErrors.push(err247);
                                                                                                          }
                                                                                                          errors++;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs431 === errors) {
                                                                                                        if (data191.id !== void 0) {
                                                                                                          let data192 = data191.id;
                                                                                                          const _errs432 = errors;
                                                                                                          if (errors === _errs432) {
                                                                                                            if (typeof data192 === "string") {
                                                                                                              if (func1(data192) < 1) {
                                                                                                                const err248 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err248];
                                                                                                                } else {
                                                                                                                  vErrors.push(err248);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err249 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err249];
                                                                                                              } else {
                                                                                                                vErrors.push(err249);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid73 = _errs432 === errors;
                                                                                                        } else {
                                                                                                          var valid73 = true;
                                                                                                        }
                                                                                                        if (valid73) {
                                                                                                          if (data191.route !== void 0) {
                                                                                                            let data193 = data191.route;
                                                                                                            const _errs434 = errors;
                                                                                                            if (errors === _errs434) {
                                                                                                              if (typeof data193 === "string") {
                                                                                                                if (func1(data193) < 1) {
                                                                                                                  const err250 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/route", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/route/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err250];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err250);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              } else {
                                                                                                                const err251 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/route", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err251];
                                                                                                                } else {
                                                                                                                  vErrors.push(err251);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid73 = _errs434 === errors;
                                                                                                          } else {
                                                                                                            var valid73 = true;
                                                                                                          }
                                                                                                          if (valid73) {
                                                                                                            if (data191.from !== void 0) {
                                                                                                              let data194 = data191.from;
                                                                                                              const _errs436 = errors;
                                                                                                              if (!(typeof data194 == "number" && (!(data194 % 1) && !isNaN(data194)) && isFinite(data194))) {
                                                                                                                const err252 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/from", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err252];
                                                                                                                } else {
                                                                                                                  vErrors.push(err252);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                              if (errors === _errs436) {
                                                                                                                if (typeof data194 == "number" && isFinite(data194)) {
                                                                                                                  if (data194 < 0 || isNaN(data194)) {
                                                                                                                    const err253 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/from", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err253];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err253);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                              var valid73 = _errs436 === errors;
                                                                                                            } else {
                                                                                                              var valid73 = true;
                                                                                                            }
                                                                                                            if (valid73) {
                                                                                                              if (data191.set !== void 0) {
                                                                                                                let data195 = data191.set;
                                                                                                                const _errs438 = errors;
                                                                                                                if (!(data195 && typeof data195 == "object" && !Array.isArray(data195))) {
                                                                                                                  const err254 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/set", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err254];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err254);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                var valid73 = _errs438 === errors;
                                                                                                              } else {
                                                                                                                var valid73 = true;
                                                                                                              }
                                                                                                              if (valid73) {
                                                                                                                if (data191.with !== void 0) {
                                                                                                                  let data196 = data191.with;
                                                                                                                  const _errs440 = errors;
                                                                                                                  if (!(typeof data196 == "number" && (!(data196 % 1) && !isNaN(data196)) && isFinite(data196))) {
                                                                                                                    const err255 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/with", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/with/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err255];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err255);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                  if (errors === _errs440) {
                                                                                                                    if (typeof data196 == "number" && isFinite(data196)) {
                                                                                                                      if (data196 < 0 || isNaN(data196)) {
                                                                                                                        const err256 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/with", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/with/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err256];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err256);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid73 = _errs440 === errors;
                                                                                                                } else {
                                                                                                                  var valid73 = true;
                                                                                                                }
                                                                                                                if (valid73) {
                                                                                                                  if (data191.withSet !== void 0) {
                                                                                                                    let data197 = data191.withSet;
                                                                                                                    const _errs442 = errors;
                                                                                                                    if (!(data197 && typeof data197 == "object" && !Array.isArray(data197))) {
                                                                                                                      const err257 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/withSet", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/withSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err257];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err257);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var valid73 = _errs442 === errors;
                                                                                                                  } else {
                                                                                                                    var valid73 = true;
                                                                                                                  }
                                                                                                                  if (valid73) {
                                                                                                                    if (data191.listed !== void 0) {
                                                                                                                      const _errs444 = errors;
                                                                                                                      if (typeof data191.listed !== "boolean") {
                                                                                                                        const err258 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/listed", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/listed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err258];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err258);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                      var valid73 = _errs444 === errors;
                                                                                                                    } else {
                                                                                                                      var valid73 = true;
                                                                                                                    }
                                                                                                                    if (valid73) {
                                                                                                                      if (data191.refusedAs !== void 0) {
                                                                                                                        let data199 = data191.refusedAs;
                                                                                                                        const _errs446 = errors;
                                                                                                                        if (errors === _errs446) {
                                                                                                                          if (typeof data199 === "string") {
                                                                                                                            if (func1(data199) < 1) {
                                                                                                                              const err259 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/refusedAs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/refusedAs/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err259];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err259);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            const err260 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/refusedAs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/refusedAs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err260];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err260);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid73 = _errs446 === errors;
                                                                                                                      } else {
                                                                                                                        var valid73 = true;
                                                                                                                      }
                                                                                                                      if (valid73) {
                                                                                                                        if (data191.leavesAs !== void 0) {
                                                                                                                          let data200 = data191.leavesAs;
                                                                                                                          const _errs448 = errors;
                                                                                                                          if (errors === _errs448) {
                                                                                                                            if (Array.isArray(data200)) {
                                                                                                                              if (data200.length < 1) {
                                                                                                                                const err261 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/leavesAs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/leavesAs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err261];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err261);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              } else {
                                                                                                                                var valid74 = true;
                                                                                                                                const len27 = data200.length;
                                                                                                                                for (let i29 = 0; i29 < len27; i29++) {
                                                                                                                                  let data201 = data200[i29];
                                                                                                                                  const _errs450 = errors;
                                                                                                                                  if (!(data201 === "dpo" || data201 === "ppo")) {
                                                                                                                                    const err262 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/leavesAs/" + i29, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/leavesAs/items/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[2].properties.planted.items.properties.leavesAs.items.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err262];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err262);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                  var valid74 = _errs450 === errors;
                                                                                                                                  if (!valid74) {
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              const err263 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28 + "/leavesAs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/properties/leavesAs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err263];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err263);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid73 = _errs448 === errors;
                                                                                                                        } else {
                                                                                                                          var valid73 = true;
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
                                                                                                    const err264 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted/" + i28, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err264];
                                                                                                    } else {
                                                                                                      vErrors.push(err264);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid72 = _errs429 === errors;
                                                                                                if (!valid72) {
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            const err265 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/planted", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/planted/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err265];
                                                                                            } else {
                                                                                              vErrors.push(err265);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid70 = _errs427 === errors;
                                                                                      } else {
                                                                                        var valid70 = true;
                                                                                      }
                                                                                      if (valid70) {
                                                                                        if (data62.artifacts !== void 0) {
                                                                                          let data202 = data62.artifacts;
                                                                                          const _errs451 = errors;
                                                                                          if (errors === _errs451) {
                                                                                            if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
                                                                                              let missing33;
                                                                                              if (data202.rollouts === void 0 && (missing33 = "rollouts") || data202.dpo === void 0 && (missing33 = "dpo") || data202.ppo === void 0 && (missing33 = "ppo") || data202.check === void 0 && (missing33 = "check")) {
                                                                                                const err266 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/required", keyword: "required", params: { missingProperty: missing33 }, message: "must have required property '" + missing33 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err266];
                                                                                                } else {
                                                                                                  vErrors.push(err266);
                                                                                                }
                                                                                                errors++;
                                                                                              } else {
                                                                                                const _errs453 = errors;
                                                                                                for (const key41 in data202) {
                                                                                                  if (!(key41 === "rollouts" || key41 === "dpo" || key41 === "ppo" || key41 === "check")) {
                                                                                                    const err267 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err267];
                                                                                                    } else {
                                                                                                      vErrors.push(err267);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs453 === errors) {
                                                                                                  if (data202.rollouts !== void 0) {
                                                                                                    let data203 = data202.rollouts;
                                                                                                    const _errs454 = errors;
                                                                                                    if (errors === _errs454) {
                                                                                                      if (typeof data203 === "string") {
                                                                                                        if (func1(data203) < 1) {
                                                                                                          const err268 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/rollouts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/rollouts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err268];
                                                                                                          } else {
                                                                                                            vErrors.push(err268);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err269 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/rollouts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/rollouts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err269];
                                                                                                        } else {
                                                                                                          vErrors.push(err269);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid75 = _errs454 === errors;
                                                                                                  } else {
                                                                                                    var valid75 = true;
                                                                                                  }
                                                                                                  if (valid75) {
                                                                                                    if (data202.dpo !== void 0) {
                                                                                                      let data204 = data202.dpo;
                                                                                                      const _errs456 = errors;
                                                                                                      if (errors === _errs456) {
                                                                                                        if (typeof data204 === "string") {
                                                                                                          if (func1(data204) < 1) {
                                                                                                            const err270 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/dpo", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/dpo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err270];
                                                                                                            } else {
                                                                                                              vErrors.push(err270);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err271 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/dpo", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/dpo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err271];
                                                                                                          } else {
                                                                                                            vErrors.push(err271);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid75 = _errs456 === errors;
                                                                                                    } else {
                                                                                                      var valid75 = true;
                                                                                                    }
                                                                                                    if (valid75) {
                                                                                                      if (data202.ppo !== void 0) {
                                                                                                        let data205 = data202.ppo;
                                                                                                        const _errs458 = errors;
                                                                                                        if (errors === _errs458) {
                                                                                                          if (typeof data205 === "string") {
                                                                                                            if (func1(data205) < 1) {
                                                                                                              const err272 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/ppo", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/ppo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err272];
                                                                                                              } else {
                                                                                                                vErrors.push(err272);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          } else {
                                                                                                            const err273 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/ppo", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/ppo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err273];
                                                                                                            } else {
                                                                                                              vErrors.push(err273);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid75 = _errs458 === errors;
                                                                                                      } else {
                                                                                                        var valid75 = true;
                                                                                                      }
                                                                                                      if (valid75) {
                                                                                                        if (data202.check !== void 0) {
                                                                                                          let data206 = data202.check;
                                                                                                          const _errs460 = errors;
                                                                                                          if (errors === _errs460) {
                                                                                                            if (typeof data206 === "string") {
                                                                                                              if (func1(data206) < 1) {
                                                                                                                const err274 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/check", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err274];
                                                                                                                } else {
                                                                                                                  vErrors.push(err274);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err275 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/check", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err275];
                                                                                                              } else {
                                                                                                                vErrors.push(err275);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid75 = _errs460 === errors;
                                                                                                        } else {
                                                                                                          var valid75 = true;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              const err276 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err276];
                                                                                              } else {
                                                                                                vErrors.push(err276);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid70 = _errs451 === errors;
                                                                                        } else {
                                                                                          var valid70 = true;
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
                                                                const err277 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err277];
                                                                } else {
                                                                  vErrors.push(err277);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var _valid0 = _errs405 === errors;
                                                            if (_valid0 && valid27) {
                                                              valid27 = false;
                                                              passing0 = [passing0, 2];
                                                            } else {
                                                              if (_valid0) {
                                                                valid27 = true;
                                                                passing0 = 2;
                                                                if (props1 !== true) {
                                                                  props1 = true;
                                                                }
                                                              }
                                                              const _errs462 = errors;
                                                              if (errors === _errs462) {
                                                                if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                                  let missing34;
                                                                  if (data62.id === void 0 && (missing34 = "id") || data62.number === void 0 && (missing34 = "number") || data62.title === void 0 && (missing34 = "title") || data62.goal === void 0 && (missing34 = "goal") || data62.threats === void 0 && (missing34 = "threats") || data62.boundary === void 0 && (missing34 = "boundary") || data62.procedure === void 0 && (missing34 = "procedure") || data62.takes === void 0 && (missing34 = "takes") || data62.programs === void 0 && (missing34 = "programs") || data62.utility === void 0 && (missing34 = "utility") || data62.artifacts === void 0 && (missing34 = "artifacts")) {
                                                                    const err278 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/required", keyword: "required", params: { missingProperty: missing34 }, message: "must have required property '" + missing34 + "'" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err278];
                                                                    } else {
                                                                      vErrors.push(err278);
                                                                    }
                                                                    errors++;
                                                                  } else {
                                                                    const _errs464 = errors;
                                                                    for (const key42 in data62) {
                                                                      if (!func11.call(schema61.oneOf[3].properties, key42)) {
                                                                        const err279 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err279];
                                                                        } else {
                                                                          vErrors.push(err279);
                                                                        }
                                                                        errors++;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs464 === errors) {
                                                                      if (data62.$schema !== void 0) {
                                                                        let data207 = data62.$schema;
                                                                        const _errs465 = errors;
                                                                        if (errors === _errs465) {
                                                                          if (typeof data207 === "string") {
                                                                            if (func1(data207) < 1) {
                                                                              const err280 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err280];
                                                                              } else {
                                                                                vErrors.push(err280);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          } else {
                                                                            const err281 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/$schema", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err281];
                                                                            } else {
                                                                              vErrors.push(err281);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var valid76 = _errs465 === errors;
                                                                      } else {
                                                                        var valid76 = true;
                                                                      }
                                                                      if (valid76) {
                                                                        if (data62.id !== void 0) {
                                                                          let data208 = data62.id;
                                                                          const _errs467 = errors;
                                                                          if (errors === _errs467) {
                                                                            if (typeof data208 === "string") {
                                                                              if (!pattern22.test(data208)) {
                                                                                const err282 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err282];
                                                                                } else {
                                                                                  vErrors.push(err282);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            } else {
                                                                              const err283 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err283];
                                                                              } else {
                                                                                vErrors.push(err283);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                          var valid76 = _errs467 === errors;
                                                                        } else {
                                                                          var valid76 = true;
                                                                        }
                                                                        if (valid76) {
                                                                          if (data62.number !== void 0) {
                                                                            let data209 = data62.number;
                                                                            const _errs469 = errors;
                                                                            if (!(typeof data209 == "number" && (!(data209 % 1) && !isNaN(data209)) && isFinite(data209))) {
                                                                              const err284 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err284];
                                                                              } else {
                                                                                vErrors.push(err284);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            if (errors === _errs469) {
                                                                              if (typeof data209 == "number" && isFinite(data209)) {
                                                                                if (data209 < 1 || isNaN(data209)) {
                                                                                  const err285 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/number", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err285];
                                                                                  } else {
                                                                                    vErrors.push(err285);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid76 = _errs469 === errors;
                                                                          } else {
                                                                            var valid76 = true;
                                                                          }
                                                                          if (valid76) {
                                                                            if (data62.title !== void 0) {
                                                                              let data210 = data62.title;
                                                                              const _errs471 = errors;
                                                                              if (errors === _errs471) {
                                                                                if (typeof data210 === "string") {
                                                                                  if (func1(data210) < 1) {
                                                                                    const err286 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err286];
                                                                                    } else {
                                                                                      vErrors.push(err286);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                } else {
                                                                                  const err287 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/title", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err287];
                                                                                  } else {
                                                                                    vErrors.push(err287);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid76 = _errs471 === errors;
                                                                            } else {
                                                                              var valid76 = true;
                                                                            }
                                                                            if (valid76) {
                                                                              if (data62.goal !== void 0) {
                                                                                let data211 = data62.goal;
                                                                                const _errs473 = errors;
                                                                                if (errors === _errs473) {
                                                                                  if (typeof data211 === "string") {
                                                                                    if (func1(data211) < 1) {
                                                                                      const err288 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err288];
                                                                                      } else {
                                                                                        vErrors.push(err288);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err289 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/goal", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err289];
                                                                                    } else {
                                                                                      vErrors.push(err289);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid76 = _errs473 === errors;
                                                                              } else {
                                                                                var valid76 = true;
                                                                              }
                                                                              if (valid76) {
                                                                                if (data62.threats !== void 0) {
                                                                                  let data212 = data62.threats;
                                                                                  const _errs475 = errors;
                                                                                  if (errors === _errs475) {
                                                                                    if (Array.isArray(data212)) {
                                                                                      var valid77 = true;
                                                                                      const len28 = data212.length;
                                                                                      for (let i30 = 0; i30 < len28; i30++) {
                                                                                        let data213 = data212[i30];
                                                                                        const _errs477 = errors;
                                                                                        if (errors === _errs477) {
                                                                                          if (typeof data213 === "string") {
                                                                                            if (func1(data213) < 1) {
                                                                                              const err290 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i30, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err290];
                                                                                              } else {
                                                                                                vErrors.push(err290);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err291 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats/" + i30, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err291];
                                                                                            } else {
                                                                                              vErrors.push(err291);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid77 = _errs477 === errors;
                                                                                        if (!valid77) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      const err292 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/threats", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err292];
                                                                                      } else {
                                                                                        vErrors.push(err292);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                  var valid76 = _errs475 === errors;
                                                                                } else {
                                                                                  var valid76 = true;
                                                                                }
                                                                                if (valid76) {
                                                                                  if (data62.boundary !== void 0) {
                                                                                    let data214 = data62.boundary;
                                                                                    const _errs479 = errors;
                                                                                    if (errors === _errs479) {
                                                                                      if (typeof data214 === "string") {
                                                                                        if (func1(data214) < 1) {
                                                                                          const err293 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err293];
                                                                                          } else {
                                                                                            vErrors.push(err293);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err294 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/boundary", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err294];
                                                                                        } else {
                                                                                          vErrors.push(err294);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid76 = _errs479 === errors;
                                                                                  } else {
                                                                                    var valid76 = true;
                                                                                  }
                                                                                  if (valid76) {
                                                                                    if (data62.procedure !== void 0) {
                                                                                      const _errs481 = errors;
                                                                                      if ("attack-suite" !== data62.procedure) {
                                                                                        const err295 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/procedure", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/procedure/const", keyword: "const", params: { allowedValue: "attack-suite" }, message: "must be equal to constant" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err295];
                                                                                        } else {
                                                                                          vErrors.push(err295);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                      var valid76 = _errs481 === errors;
                                                                                    } else {
                                                                                      var valid76 = true;
                                                                                    }
                                                                                    if (valid76) {
                                                                                      if (data62.takes !== void 0) {
                                                                                        let data216 = data62.takes;
                                                                                        const _errs482 = errors;
                                                                                        if (errors === _errs482) {
                                                                                          if (typeof data216 === "string") {
                                                                                            if (func1(data216) < 1) {
                                                                                              const err296 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/takes", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/takes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err296];
                                                                                              } else {
                                                                                                vErrors.push(err296);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err297 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/takes", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/takes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err297];
                                                                                            } else {
                                                                                              vErrors.push(err297);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid76 = _errs482 === errors;
                                                                                      } else {
                                                                                        var valid76 = true;
                                                                                      }
                                                                                      if (valid76) {
                                                                                        if (data62.programs !== void 0) {
                                                                                          let data217 = data62.programs;
                                                                                          const _errs484 = errors;
                                                                                          if (errors === _errs484) {
                                                                                            if (typeof data217 === "string") {
                                                                                              if (func1(data217) < 1) {
                                                                                                const err298 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/programs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/programs/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err298];
                                                                                                } else {
                                                                                                  vErrors.push(err298);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err299 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/programs", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/programs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err299];
                                                                                              } else {
                                                                                                vErrors.push(err299);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid76 = _errs484 === errors;
                                                                                        } else {
                                                                                          var valid76 = true;
                                                                                        }
                                                                                        if (valid76) {
                                                                                          if (data62.utility !== void 0) {
                                                                                            let data218 = data62.utility;
                                                                                            const _errs486 = errors;
                                                                                            if (errors === _errs486) {
                                                                                              if (Array.isArray(data218)) {
                                                                                                if (data218.length < 1) {
                                                                                                  const err300 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err300];
                                                                                                  } else {
                                                                                                    vErrors.push(err300);
                                                                                                  }
                                                                                                  errors++;
                                                                                                } else {
                                                                                                  var valid78 = true;
                                                                                                  const len29 = data218.length;
                                                                                                  for (let i31 = 0; i31 < len29; i31++) {
                                                                                                    let data219 = data218[i31];
                                                                                                    const _errs488 = errors;
                                                                                                    if (errors === _errs488) {
                                                                                                      if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
                                                                                                        let missing35;
                                                                                                        if (data219.id === void 0 && (missing35 = "id") || data219.language === void 0 && (missing35 = "language") || data219.what === void 0 && (missing35 = "what") || data219.program === void 0 && (missing35 = "program") || data219.manifest === void 0 && (missing35 = "manifest") || data219.value === void 0 && (missing35 = "value")) {
                                                                                                          const err301 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/required", keyword: "required", params: { missingProperty: missing35 }, message: "must have required property '" + missing35 + "'" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err301];
                                                                                                          } else {
                                                                                                            vErrors.push(err301);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        } else {
                                                                                                          const _errs490 = errors;
                                                                                                          for (const key43 in data219) {
                                                                                                            if (!(key43 === "id" || key43 === "language" || key43 === "what" || key43 === "program" || key43 === "manifest" || key43 === "value")) {
                                                                                                              const err302 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err302];
                                                                                                              } else {
                                                                                                                vErrors.push(err302);
                                                                                                              }
                                                                                                              errors++;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs490 === errors) {
                                                                                                            if (data219.id !== void 0) {
                                                                                                              let data220 = data219.id;
                                                                                                              const _errs491 = errors;
                                                                                                              if (errors === _errs491) {
                                                                                                                if (typeof data220 === "string") {
                                                                                                                  if (func1(data220) < 1) {
                                                                                                                    const err303 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err303];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err303);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err304 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/id", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err304];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err304);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid79 = _errs491 === errors;
                                                                                                            } else {
                                                                                                              var valid79 = true;
                                                                                                            }
                                                                                                            if (valid79) {
                                                                                                              if (data219.language !== void 0) {
                                                                                                                let data221 = data219.language;
                                                                                                                const _errs493 = errors;
                                                                                                                if (!(data221 === "javascript" || data221 === "python")) {
                                                                                                                  const err305 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/language", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema61.oneOf[3].properties.utility.items.properties.language.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err305];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err305);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                var valid79 = _errs493 === errors;
                                                                                                              } else {
                                                                                                                var valid79 = true;
                                                                                                              }
                                                                                                              if (valid79) {
                                                                                                                if (data219.what !== void 0) {
                                                                                                                  let data222 = data219.what;
                                                                                                                  const _errs494 = errors;
                                                                                                                  if (errors === _errs494) {
                                                                                                                    if (typeof data222 === "string") {
                                                                                                                      if (func1(data222) < 1) {
                                                                                                                        const err306 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/what", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err306];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err306);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      const err307 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/what", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err307];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err307);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid79 = _errs494 === errors;
                                                                                                                } else {
                                                                                                                  var valid79 = true;
                                                                                                                }
                                                                                                                if (valid79) {
                                                                                                                  if (data219.program !== void 0) {
                                                                                                                    let data223 = data219.program;
                                                                                                                    const _errs496 = errors;
                                                                                                                    if (errors === _errs496) {
                                                                                                                      if (typeof data223 === "string") {
                                                                                                                        if (func1(data223) < 1) {
                                                                                                                          const err308 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/program", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/program/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err308];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err308);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        const err309 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/program", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err309];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err309);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid79 = _errs496 === errors;
                                                                                                                  } else {
                                                                                                                    var valid79 = true;
                                                                                                                  }
                                                                                                                  if (valid79) {
                                                                                                                    if (data219.manifest !== void 0) {
                                                                                                                      let data224 = data219.manifest;
                                                                                                                      const _errs498 = errors;
                                                                                                                      if (errors === _errs498) {
                                                                                                                        if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
                                                                                                                        } else {
                                                                                                                          const err310 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/manifest", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err310];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err310);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid79 = _errs498 === errors;
                                                                                                                    } else {
                                                                                                                      var valid79 = true;
                                                                                                                    }
                                                                                                                    if (valid79) {
                                                                                                                      if (data219.value !== void 0) {
                                                                                                                        const _errs501 = errors;
                                                                                                                        if (!Array.isArray(data219.value)) {
                                                                                                                          const err311 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31 + "/value", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err311];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err311);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                        var valid79 = _errs501 === errors;
                                                                                                                      } else {
                                                                                                                        var valid79 = true;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err312 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility/" + i31, schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err312];
                                                                                                        } else {
                                                                                                          vErrors.push(err312);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid78 = _errs488 === errors;
                                                                                                    if (!valid78) {
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              } else {
                                                                                                const err313 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/utility", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/utility/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err313];
                                                                                                } else {
                                                                                                  vErrors.push(err313);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid76 = _errs486 === errors;
                                                                                          } else {
                                                                                            var valid76 = true;
                                                                                          }
                                                                                          if (valid76) {
                                                                                            if (data62.artifacts !== void 0) {
                                                                                              let data226 = data62.artifacts;
                                                                                              const _errs503 = errors;
                                                                                              if (errors === _errs503) {
                                                                                                if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
                                                                                                  let missing36;
                                                                                                  if (data226.attempts === void 0 && (missing36 = "attempts")) {
                                                                                                    const err314 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/artifacts/required", keyword: "required", params: { missingProperty: missing36 }, message: "must have required property '" + missing36 + "'" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err314];
                                                                                                    } else {
                                                                                                      vErrors.push(err314);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  } else {
                                                                                                    const _errs505 = errors;
                                                                                                    for (const key44 in data226) {
                                                                                                      if (!(key44 === "attempts")) {
                                                                                                        const err315 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/artifacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err315];
                                                                                                        } else {
                                                                                                          vErrors.push(err315);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                    if (_errs505 === errors) {
                                                                                                      if (data226.attempts !== void 0) {
                                                                                                        let data227 = data226.attempts;
                                                                                                        const _errs506 = errors;
                                                                                                        if (errors === _errs506) {
                                                                                                          if (typeof data227 === "string") {
                                                                                                            if (func1(data227) < 1) {
                                                                                                              const err316 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/attempts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/artifacts/properties/attempts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err316];
                                                                                                              } else {
                                                                                                                vErrors.push(err316);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          } else {
                                                                                                            const err317 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts/attempts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/artifacts/properties/attempts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err317];
                                                                                                            } else {
                                                                                                              vErrors.push(err317);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  const err318 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition/artifacts", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err318];
                                                                                                  } else {
                                                                                                    vErrors.push(err318);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid76 = _errs503 === errors;
                                                                                            } else {
                                                                                              var valid76 = true;
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
                                                                  const err319 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err319];
                                                                  } else {
                                                                    vErrors.push(err319);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                              var _valid0 = _errs462 === errors;
                                                              if (_valid0 && valid27) {
                                                                valid27 = false;
                                                                passing0 = [passing0, 3];
                                                              } else {
                                                                if (_valid0) {
                                                                  valid27 = true;
                                                                  passing0 = 3;
                                                                  if (props1 !== true) {
                                                                    props1 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                          if (!valid27) {
                                                            const err320 = { instancePath: instancePath + "/scenarios/" + i4 + "/definition", schemaPath: "https://wasmagent.dev/schemas/scenario.schema.json/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                                            if (vErrors === null) {
                                                              vErrors = [err320];
                                                            } else {
                                                              vErrors.push(err320);
                                                            }
                                                            errors++;
                                                            validate51.errors = vErrors;
                                                            return false;
                                                          } else {
                                                            errors = _errs133;
                                                            if (vErrors !== null) {
                                                              if (_errs133) {
                                                                vErrors.length = _errs133;
                                                              } else {
                                                                vErrors = null;
                                                              }
                                                            }
                                                          }
                                                          var valid11 = _errs131 === errors;
                                                        } else {
                                                          var valid11 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate51.errors = [{ instancePath: instancePath + "/scenarios/" + i4, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs63 === errors;
                                        if (!valid10) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate51.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs61 === errors;
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
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  packEnvironmentValidator,
  packManifestValidator,
  pilotPlanValidator
};
