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
var agentEventValidator = validate20;
var schema32 = { "title": "RunStartEvent", "description": "a run begins", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "text" }, "event": { "const": "run_start" }, "data": { "type": "object", "properties": { "task": { "type": "string" }, "agentConfig": { "type": "object", "properties": { "model": { "type": "string" }, "tools": { "type": "array", "items": { "type": "string" } }, "maxSteps": { "type": "integer", "minimum": 0 } }, "required": ["model", "tools", "maxSteps"], "additionalProperties": false }, "manifest": { "description": "the capability manifest in force", "type": "object" }, "sessionId": { "type": "string" } }, "required": ["task", "agentConfig"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema33 = { "title": "StepStartEvent", "description": "the model is asked for its next turn", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "thinking" }, "event": { "const": "step_start" }, "data": { "type": "object", "properties": { "step": { "type": "integer", "minimum": 0 } }, "required": ["step"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema34 = { "title": "ThinkingDeltaEvent", "description": "a piece of the model's thinking", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "thinking" }, "event": { "const": "thinking_delta" }, "data": { "type": "object", "properties": { "delta": { "type": "string" }, "step": { "type": "integer", "minimum": 0 } }, "required": ["delta", "step"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema35 = { "title": "PlanningEvent", "description": "the model's plan", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "thinking" }, "event": { "const": "planning" }, "data": { "type": "object", "properties": { "step": { "type": "integer", "minimum": 0 }, "plan": { "type": "string" }, "facts": { "type": "string" } }, "required": ["step", "plan", "facts"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema36 = { "title": "ModelStartEvent", "description": "a model call begins", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "model" }, "event": { "const": "model_start" }, "data": { "type": "object", "properties": { "modelId": { "type": "string" }, "step": { "type": "integer", "minimum": 0 } }, "required": ["modelId", "step"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema37 = { "title": "ModelDoneEvent", "description": "a model call ended", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "model" }, "event": { "const": "model_done" }, "data": { "type": "object", "properties": { "modelId": { "type": "string" }, "step": { "type": "integer", "minimum": 0 }, "finishReason": { "enum": ["stop", "tool_calls", "max_tokens", "refusal", "error"] }, "inputTokens": { "type": "integer", "minimum": 0 }, "outputTokens": { "type": "integer", "minimum": 0 }, "temperature": { "type": ["number", "null"], "description": "null where the provider did not apply one" } }, "required": ["modelId", "step", "finishReason", "inputTokens", "outputTokens"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema38 = { "title": "ToolCallEvent", "description": "the model asks for a tool", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "tool" }, "event": { "const": "tool_call" }, "data": { "type": "object", "properties": { "toolName": { "type": "string" }, "args": {}, "callId": { "type": "string" }, "batchId": { "type": "string" }, "batchSize": { "type": "integer", "minimum": 0 }, "stepIndex": { "type": "integer", "minimum": 0 } }, "required": ["toolName", "args", "callId", "batchId", "batchSize", "stepIndex"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema41 = { "title": "KernelStartEvent", "description": "guest code enters a kernel", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "kernel" }, "event": { "const": "kernel_start" }, "data": { "type": "object", "properties": { "runId": { "type": "string" }, "kernel": { "type": "string" }, "codeSha256": { "type": "string" }, "manifestSha256": { "type": "string" }, "limits": { "type": "object", "properties": { "cpuMs": { "type": "integer", "minimum": 0 }, "memoryLimitBytes": { "type": "integer", "minimum": 0 } }, "required": ["cpuMs", "memoryLimitBytes"], "additionalProperties": false }, "callId": { "type": "string" } }, "required": ["runId", "kernel", "codeSha256", "manifestSha256", "limits"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema44 = { "title": "AwaitHumanInputEvent", "description": "a person is asked", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "status" }, "event": { "const": "await_human_input" }, "data": { "type": "object", "properties": { "promptId": { "type": "string" }, "prompt": { "type": "string" }, "step": { "type": "integer", "minimum": 0 } }, "required": ["promptId", "prompt", "step"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema45 = { "title": "GuardrailTripwireEvent", "description": "a guardrail stopped something before it ran", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "status" }, "event": { "const": "guardrail_tripwire" }, "data": { "type": "object", "properties": { "guardrailName": { "type": "string" }, "layer": { "enum": ["input", "output", "tool"] }, "toolName": { "type": "string" }, "metadata": { "type": "object" }, "callId": { "type": "string" } }, "required": ["guardrailName", "layer"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema46 = { "title": "ErrorRecoveryEvent", "description": "the agent goes on after an error", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "status" }, "event": { "const": "error_recovery" }, "data": { "type": "object", "properties": { "strategy": { "type": "string" }, "errorType": { "type": "string" }, "attempt": { "type": "integer", "minimum": 0 }, "maxAttempts": { "type": "integer", "minimum": 0 } }, "required": ["strategy", "errorType", "attempt", "maxAttempts"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema47 = { "title": "StatusEvent", "description": "a phase of the work", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "status" }, "event": { "const": "status" }, "data": { "type": "object", "properties": { "phase": { "type": "string" }, "toolName": { "type": "string" }, "callId": { "type": "string" }, "step": { "type": "integer", "minimum": 0 } }, "required": ["phase"], "additionalProperties": true } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema48 = { "title": "FinalAnswerEvent", "description": "the agent's answer", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "text" }, "event": { "const": "final_answer" }, "data": { "type": "object", "properties": { "answer": { "type": "string" } }, "required": ["answer"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var schema49 = { "title": "ErrorRunEvent", "description": "the run ended with an error", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "text" }, "event": { "const": "error" }, "data": { "type": "object", "properties": { "error": { "type": "string" }, "step": { "type": "integer", "minimum": 0 } }, "required": ["error"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var func1 = require_ucs2length().default;
var schema39 = { "title": "ToolResultEvent", "description": "a tool call ended", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "tool" }, "event": { "const": "tool_result" }, "data": { "type": "object", "properties": { "callId": { "type": "string" }, "toolName": { "type": "string" }, "output": {}, "batchId": { "type": "string" }, "batchSize": { "type": "integer", "minimum": 0 }, "stepIndex": { "type": "integer", "minimum": 0 }, "isUntrusted": { "type": "boolean" }, "error": { "type": "object", "properties": { "code": { "const": "execution_error" }, "message": { "type": "string" }, "denied": { "$ref": "#/$defs/denial" }, "errno": { "type": "string", "description": "why an allowed operation failed: a system code such as ENOENT, or threw, budget, fault for a program, or GUARDRAIL" } }, "required": ["code", "message"], "additionalProperties": false } }, "required": ["callId", "toolName", "output", "batchId", "batchSize", "stepIndex"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.traceId === void 0 && (missing0 = "traceId") || data.parentTraceId === void 0 && (missing0 = "parentTraceId") || data.timestampMs === void 0 && (missing0 = "timestampMs") || data.channel === void 0 && (missing0 = "channel") || data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "traceId" || key0 === "parentTraceId" || key0 === "timestampMs" || key0 === "channel" || key0 === "event" || key0 === "data")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.traceId !== void 0) {
            let data0 = data.traceId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate21.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.parentTraceId !== void 0) {
              let data1 = data.parentTraceId;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate21.errors = [{ instancePath: instancePath + "/parentTraceId", schemaPath: "#/properties/parentTraceId/type", keyword: "type", params: { type: schema39.properties.parentTraceId.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestampMs !== void 0) {
                let data2 = data.timestampMs;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate21.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.channel !== void 0) {
                  const _errs8 = errors;
                  if ("tool" !== data.channel) {
                    validate21.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/const", keyword: "const", params: { allowedValue: "tool" }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.event !== void 0) {
                    const _errs9 = errors;
                    if ("tool_result" !== data.event) {
                      validate21.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "tool_result" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.data !== void 0) {
                      let data5 = data.data;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.callId === void 0 && (missing1 = "callId") || data5.toolName === void 0 && (missing1 = "toolName") || data5.output === void 0 && (missing1 = "output") || data5.batchId === void 0 && (missing1 = "batchId") || data5.batchSize === void 0 && (missing1 = "batchSize") || data5.stepIndex === void 0 && (missing1 = "stepIndex")) {
                            validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs12 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "callId" || key1 === "toolName" || key1 === "output" || key1 === "batchId" || key1 === "batchSize" || key1 === "stepIndex" || key1 === "isUntrusted" || key1 === "error")) {
                                validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs12 === errors) {
                              if (data5.callId !== void 0) {
                                const _errs13 = errors;
                                if (typeof data5.callId !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/data/callId", schemaPath: "#/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data5.toolName !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data5.toolName !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/data/toolName", schemaPath: "#/properties/data/properties/toolName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data5.batchId !== void 0) {
                                    const _errs17 = errors;
                                    if (typeof data5.batchId !== "string") {
                                      validate21.errors = [{ instancePath: instancePath + "/data/batchId", schemaPath: "#/properties/data/properties/batchId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data5.batchSize !== void 0) {
                                      let data9 = data5.batchSize;
                                      const _errs19 = errors;
                                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                        validate21.errors = [{ instancePath: instancePath + "/data/batchSize", schemaPath: "#/properties/data/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs19) {
                                        if (typeof data9 == "number" && isFinite(data9)) {
                                          if (data9 < 0 || isNaN(data9)) {
                                            validate21.errors = [{ instancePath: instancePath + "/data/batchSize", schemaPath: "#/properties/data/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid1 = _errs19 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data5.stepIndex !== void 0) {
                                        let data10 = data5.stepIndex;
                                        const _errs21 = errors;
                                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                          validate21.errors = [{ instancePath: instancePath + "/data/stepIndex", schemaPath: "#/properties/data/properties/stepIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs21) {
                                          if (typeof data10 == "number" && isFinite(data10)) {
                                            if (data10 < 0 || isNaN(data10)) {
                                              validate21.errors = [{ instancePath: instancePath + "/data/stepIndex", schemaPath: "#/properties/data/properties/stepIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid1 = _errs21 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data5.isUntrusted !== void 0) {
                                          const _errs23 = errors;
                                          if (typeof data5.isUntrusted !== "boolean") {
                                            validate21.errors = [{ instancePath: instancePath + "/data/isUntrusted", schemaPath: "#/properties/data/properties/isUntrusted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid1 = _errs23 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data5.error !== void 0) {
                                            let data12 = data5.error;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                let missing2;
                                                if (data12.code === void 0 && (missing2 = "code") || data12.message === void 0 && (missing2 = "message")) {
                                                  validate21.errors = [{ instancePath: instancePath + "/data/error", schemaPath: "#/properties/data/properties/error/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs27 = errors;
                                                  for (const key2 in data12) {
                                                    if (!(key2 === "code" || key2 === "message" || key2 === "denied" || key2 === "errno")) {
                                                      validate21.errors = [{ instancePath: instancePath + "/data/error", schemaPath: "#/properties/data/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs27 === errors) {
                                                    if (data12.code !== void 0) {
                                                      const _errs28 = errors;
                                                      if ("execution_error" !== data12.code) {
                                                        validate21.errors = [{ instancePath: instancePath + "/data/error/code", schemaPath: "#/properties/data/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "execution_error" }, message: "must be equal to constant" }];
                                                        return false;
                                                      }
                                                      var valid2 = _errs28 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data12.message !== void 0) {
                                                        const _errs29 = errors;
                                                        if (typeof data12.message !== "string") {
                                                          validate21.errors = [{ instancePath: instancePath + "/data/error/message", schemaPath: "#/properties/data/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid2 = _errs29 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data12.denied !== void 0) {
                                                          let data15 = data12.denied;
                                                          const _errs31 = errors;
                                                          const _errs32 = errors;
                                                          if (errors === _errs32) {
                                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                              let missing3;
                                                              if (data15.capability === void 0 && (missing3 = "capability") || data15.requested === void 0 && (missing3 = "requested") || data15.rule === void 0 && (missing3 = "rule")) {
                                                                validate21.errors = [{ instancePath: instancePath + "/data/error/denied", schemaPath: "#/$defs/denial/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs34 = errors;
                                                                for (const key3 in data15) {
                                                                  if (!(key3 === "capability" || key3 === "requested" || key3 === "rule")) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/data/error/denied", schemaPath: "#/$defs/denial/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs34 === errors) {
                                                                  if (data15.capability !== void 0) {
                                                                    const _errs35 = errors;
                                                                    if (typeof data15.capability !== "string") {
                                                                      validate21.errors = [{ instancePath: instancePath + "/data/error/denied/capability", schemaPath: "#/$defs/denial/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid4 = _errs35 === errors;
                                                                  } else {
                                                                    var valid4 = true;
                                                                  }
                                                                  if (valid4) {
                                                                    if (data15.requested !== void 0) {
                                                                      const _errs37 = errors;
                                                                      if (typeof data15.requested !== "string") {
                                                                        validate21.errors = [{ instancePath: instancePath + "/data/error/denied/requested", schemaPath: "#/$defs/denial/properties/requested/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid4 = _errs37 === errors;
                                                                    } else {
                                                                      var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                      if (data15.rule !== void 0) {
                                                                        const _errs39 = errors;
                                                                        if (typeof data15.rule !== "string") {
                                                                          validate21.errors = [{ instancePath: instancePath + "/data/error/denied/rule", schemaPath: "#/$defs/denial/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid4 = _errs39 === errors;
                                                                      } else {
                                                                        var valid4 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate21.errors = [{ instancePath: instancePath + "/data/error/denied", schemaPath: "#/$defs/denial/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid2 = _errs31 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data12.errno !== void 0) {
                                                            const _errs41 = errors;
                                                            if (typeof data12.errno !== "string") {
                                                              validate21.errors = [{ instancePath: instancePath + "/data/error/errno", schemaPath: "#/properties/data/properties/error/properties/errno/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid2 = _errs41 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate21.errors = [{ instancePath: instancePath + "/data/error", schemaPath: "#/properties/data/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid1 = _errs25 === errors;
                                          } else {
                                            var valid1 = true;
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
                          validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "title": "KernelEndEvent", "description": "guest code left a kernel", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "const": "kernel" }, "event": { "const": "kernel_end" }, "data": { "type": "object", "properties": { "runId": { "type": "string" }, "kernel": { "type": "string" }, "status": { "enum": ["ok", "threw", "denied", "budget", "fault"] }, "cpuMs": { "type": "number", "minimum": 0 }, "wallMs": { "type": "number", "minimum": 0 }, "peakBytes": { "type": "integer", "minimum": 0 }, "denials": { "type": "array", "items": { "$ref": "#/$defs/denial" } }, "detail": { "type": "string" }, "callId": { "type": "string" } }, "required": ["runId", "kernel", "status", "cpuMs", "wallMs", "peakBytes", "denials"], "additionalProperties": false } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data"], "additionalProperties": false };
var func11 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.traceId === void 0 && (missing0 = "traceId") || data.parentTraceId === void 0 && (missing0 = "parentTraceId") || data.timestampMs === void 0 && (missing0 = "timestampMs") || data.channel === void 0 && (missing0 = "channel") || data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "traceId" || key0 === "parentTraceId" || key0 === "timestampMs" || key0 === "channel" || key0 === "event" || key0 === "data")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.traceId !== void 0) {
            let data0 = data.traceId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate23.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.parentTraceId !== void 0) {
              let data1 = data.parentTraceId;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate23.errors = [{ instancePath: instancePath + "/parentTraceId", schemaPath: "#/properties/parentTraceId/type", keyword: "type", params: { type: schema42.properties.parentTraceId.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestampMs !== void 0) {
                let data2 = data.timestampMs;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate23.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate23.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.channel !== void 0) {
                  const _errs8 = errors;
                  if ("kernel" !== data.channel) {
                    validate23.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/const", keyword: "const", params: { allowedValue: "kernel" }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.event !== void 0) {
                    const _errs9 = errors;
                    if ("kernel_end" !== data.event) {
                      validate23.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "kernel_end" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.data !== void 0) {
                      let data5 = data.data;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.runId === void 0 && (missing1 = "runId") || data5.kernel === void 0 && (missing1 = "kernel") || data5.status === void 0 && (missing1 = "status") || data5.cpuMs === void 0 && (missing1 = "cpuMs") || data5.wallMs === void 0 && (missing1 = "wallMs") || data5.peakBytes === void 0 && (missing1 = "peakBytes") || data5.denials === void 0 && (missing1 = "denials")) {
                            validate23.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs12 = errors;
                            for (const key1 in data5) {
                              if (!func11.call(schema42.properties.data.properties, key1)) {
                                validate23.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs12 === errors) {
                              if (data5.runId !== void 0) {
                                const _errs13 = errors;
                                if (typeof data5.runId !== "string") {
                                  validate23.errors = [{ instancePath: instancePath + "/data/runId", schemaPath: "#/properties/data/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data5.kernel !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data5.kernel !== "string") {
                                    validate23.errors = [{ instancePath: instancePath + "/data/kernel", schemaPath: "#/properties/data/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data5.status !== void 0) {
                                    let data8 = data5.status;
                                    const _errs17 = errors;
                                    if (!(data8 === "ok" || data8 === "threw" || data8 === "denied" || data8 === "budget" || data8 === "fault")) {
                                      validate23.errors = [{ instancePath: instancePath + "/data/status", schemaPath: "#/properties/data/properties/status/enum", keyword: "enum", params: { allowedValues: schema42.properties.data.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data5.cpuMs !== void 0) {
                                      let data9 = data5.cpuMs;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (typeof data9 == "number" && isFinite(data9)) {
                                          if (data9 < 0 || isNaN(data9)) {
                                            validate23.errors = [{ instancePath: instancePath + "/data/cpuMs", schemaPath: "#/properties/data/properties/cpuMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        } else {
                                          validate23.errors = [{ instancePath: instancePath + "/data/cpuMs", schemaPath: "#/properties/data/properties/cpuMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data5.wallMs !== void 0) {
                                        let data10 = data5.wallMs;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (typeof data10 == "number" && isFinite(data10)) {
                                            if (data10 < 0 || isNaN(data10)) {
                                              validate23.errors = [{ instancePath: instancePath + "/data/wallMs", schemaPath: "#/properties/data/properties/wallMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          } else {
                                            validate23.errors = [{ instancePath: instancePath + "/data/wallMs", schemaPath: "#/properties/data/properties/wallMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs20 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data5.peakBytes !== void 0) {
                                          let data11 = data5.peakBytes;
                                          const _errs22 = errors;
                                          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                            validate23.errors = [{ instancePath: instancePath + "/data/peakBytes", schemaPath: "#/properties/data/properties/peakBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs22) {
                                            if (typeof data11 == "number" && isFinite(data11)) {
                                              if (data11 < 0 || isNaN(data11)) {
                                                validate23.errors = [{ instancePath: instancePath + "/data/peakBytes", schemaPath: "#/properties/data/properties/peakBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid1 = _errs22 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data5.denials !== void 0) {
                                            let data12 = data5.denials;
                                            const _errs24 = errors;
                                            if (errors === _errs24) {
                                              if (Array.isArray(data12)) {
                                                var valid2 = true;
                                                const len0 = data12.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  let data13 = data12[i0];
                                                  const _errs26 = errors;
                                                  const _errs27 = errors;
                                                  if (errors === _errs27) {
                                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                      let missing2;
                                                      if (data13.capability === void 0 && (missing2 = "capability") || data13.requested === void 0 && (missing2 = "requested") || data13.rule === void 0 && (missing2 = "rule")) {
                                                        validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0, schemaPath: "#/$defs/denial/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs29 = errors;
                                                        for (const key2 in data13) {
                                                          if (!(key2 === "capability" || key2 === "requested" || key2 === "rule")) {
                                                            validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0, schemaPath: "#/$defs/denial/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs29 === errors) {
                                                          if (data13.capability !== void 0) {
                                                            const _errs30 = errors;
                                                            if (typeof data13.capability !== "string") {
                                                              validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0 + "/capability", schemaPath: "#/$defs/denial/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid4 = _errs30 === errors;
                                                          } else {
                                                            var valid4 = true;
                                                          }
                                                          if (valid4) {
                                                            if (data13.requested !== void 0) {
                                                              const _errs32 = errors;
                                                              if (typeof data13.requested !== "string") {
                                                                validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0 + "/requested", schemaPath: "#/$defs/denial/properties/requested/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid4 = _errs32 === errors;
                                                            } else {
                                                              var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                              if (data13.rule !== void 0) {
                                                                const _errs34 = errors;
                                                                if (typeof data13.rule !== "string") {
                                                                  validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0 + "/rule", schemaPath: "#/$defs/denial/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid4 = _errs34 === errors;
                                                              } else {
                                                                var valid4 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate23.errors = [{ instancePath: instancePath + "/data/denials/" + i0, schemaPath: "#/$defs/denial/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs26 === errors;
                                                  if (!valid2) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/data/denials", schemaPath: "#/properties/data/properties/denials/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid1 = _errs24 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data5.detail !== void 0) {
                                              const _errs36 = errors;
                                              if (typeof data5.detail !== "string") {
                                                validate23.errors = [{ instancePath: instancePath + "/data/detail", schemaPath: "#/properties/data/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid1 = _errs36 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data5.callId !== void 0) {
                                                const _errs38 = errors;
                                                if (typeof data5.callId !== "string") {
                                                  validate23.errors = [{ instancePath: instancePath + "/data/callId", schemaPath: "#/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid1 = _errs38 === errors;
                                              } else {
                                                var valid1 = true;
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
                          validate23.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
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
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.traceId === void 0 && (missing0 = "traceId") || data.parentTraceId === void 0 && (missing0 = "parentTraceId") || data.timestampMs === void 0 && (missing0 = "timestampMs") || data.channel === void 0 && (missing0 = "channel") || data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data")) {
        const err0 = { instancePath, schemaPath: "#/$defs/run_start/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs5 = errors;
        for (const key0 in data) {
          if (!(key0 === "traceId" || key0 === "parentTraceId" || key0 === "timestampMs" || key0 === "channel" || key0 === "event" || key0 === "data")) {
            const err1 = { instancePath, schemaPath: "#/$defs/run_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs5 === errors) {
          if (data.traceId !== void 0) {
            let data0 = data.traceId;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  const err2 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/run_start/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/run_start/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var valid2 = _errs6 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.parentTraceId !== void 0) {
              let data1 = data.parentTraceId;
              const _errs8 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                const err4 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/run_start/properties/parentTraceId/type", keyword: "type", params: { type: schema32.properties.parentTraceId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.timestampMs !== void 0) {
                let data2 = data.timestampMs;
                const _errs10 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err5 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/run_start/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (errors === _errs10) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      const err6 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/run_start/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs10 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.channel !== void 0) {
                  const _errs12 = errors;
                  if ("text" !== data.channel) {
                    const err7 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/run_start/properties/channel/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  var valid2 = _errs12 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.event !== void 0) {
                    const _errs13 = errors;
                    if ("run_start" !== data.event) {
                      const err8 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/run_start/properties/event/const", keyword: "const", params: { allowedValue: "run_start" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                    var valid2 = _errs13 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.data !== void 0) {
                      let data5 = data.data;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.task === void 0 && (missing1 = "task") || data5.agentConfig === void 0 && (missing1 = "agentConfig")) {
                            const err9 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/run_start/properties/data/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          } else {
                            const _errs16 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "task" || key1 === "agentConfig" || key1 === "manifest" || key1 === "sessionId")) {
                                const err10 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/run_start/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err10];
                                } else {
                                  vErrors.push(err10);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs16 === errors) {
                              if (data5.task !== void 0) {
                                const _errs17 = errors;
                                if (typeof data5.task !== "string") {
                                  const err11 = { instancePath: instancePath + "/data/task", schemaPath: "#/$defs/run_start/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err11];
                                  } else {
                                    vErrors.push(err11);
                                  }
                                  errors++;
                                }
                                var valid3 = _errs17 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.agentConfig !== void 0) {
                                  let data7 = data5.agentConfig;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                      let missing2;
                                      if (data7.model === void 0 && (missing2 = "model") || data7.tools === void 0 && (missing2 = "tools") || data7.maxSteps === void 0 && (missing2 = "maxSteps")) {
                                        const err12 = { instancePath: instancePath + "/data/agentConfig", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                        if (vErrors === null) {
                                          vErrors = [err12];
                                        } else {
                                          vErrors.push(err12);
                                        }
                                        errors++;
                                      } else {
                                        const _errs21 = errors;
                                        for (const key2 in data7) {
                                          if (!(key2 === "model" || key2 === "tools" || key2 === "maxSteps")) {
                                            const err13 = { instancePath: instancePath + "/data/agentConfig", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                              vErrors = [err13];
                                            } else {
                                              vErrors.push(err13);
                                            }
                                            errors++;
                                            break;
                                          }
                                        }
                                        if (_errs21 === errors) {
                                          if (data7.model !== void 0) {
                                            const _errs22 = errors;
                                            if (typeof data7.model !== "string") {
                                              const err14 = { instancePath: instancePath + "/data/agentConfig/model", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err14];
                                              } else {
                                                vErrors.push(err14);
                                              }
                                              errors++;
                                            }
                                            var valid4 = _errs22 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data7.tools !== void 0) {
                                              let data9 = data7.tools;
                                              const _errs24 = errors;
                                              if (errors === _errs24) {
                                                if (Array.isArray(data9)) {
                                                  var valid5 = true;
                                                  const len0 = data9.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs26 = errors;
                                                    if (typeof data9[i0] !== "string") {
                                                      const err15 = { instancePath: instancePath + "/data/agentConfig/tools/" + i0, schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/properties/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err15];
                                                      } else {
                                                        vErrors.push(err15);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid5 = _errs26 === errors;
                                                    if (!valid5) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  const err16 = { instancePath: instancePath + "/data/agentConfig/tools", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                  if (vErrors === null) {
                                                    vErrors = [err16];
                                                  } else {
                                                    vErrors.push(err16);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid4 = _errs24 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data7.maxSteps !== void 0) {
                                                let data11 = data7.maxSteps;
                                                const _errs28 = errors;
                                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                  const err17 = { instancePath: instancePath + "/data/agentConfig/maxSteps", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/properties/maxSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err17];
                                                  } else {
                                                    vErrors.push(err17);
                                                  }
                                                  errors++;
                                                }
                                                if (errors === _errs28) {
                                                  if (typeof data11 == "number" && isFinite(data11)) {
                                                    if (data11 < 0 || isNaN(data11)) {
                                                      const err18 = { instancePath: instancePath + "/data/agentConfig/maxSteps", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/properties/maxSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                      if (vErrors === null) {
                                                        vErrors = [err18];
                                                      } else {
                                                        vErrors.push(err18);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                                var valid4 = _errs28 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      const err19 = { instancePath: instancePath + "/data/agentConfig", schemaPath: "#/$defs/run_start/properties/data/properties/agentConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err19];
                                      } else {
                                        vErrors.push(err19);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid3 = _errs19 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.manifest !== void 0) {
                                    let data12 = data5.manifest;
                                    const _errs30 = errors;
                                    if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                                      const err20 = { instancePath: instancePath + "/data/manifest", schemaPath: "#/$defs/run_start/properties/data/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err20];
                                      } else {
                                        vErrors.push(err20);
                                      }
                                      errors++;
                                    }
                                    var valid3 = _errs30 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.sessionId !== void 0) {
                                      const _errs32 = errors;
                                      if (typeof data5.sessionId !== "string") {
                                        const err21 = { instancePath: instancePath + "/data/sessionId", schemaPath: "#/$defs/run_start/properties/data/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err21];
                                        } else {
                                          vErrors.push(err21);
                                        }
                                        errors++;
                                      }
                                      var valid3 = _errs32 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err22 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/run_start/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err22];
                          } else {
                            vErrors.push(err22);
                          }
                          errors++;
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
        }
      }
    } else {
      const err23 = { instancePath, schemaPath: "#/$defs/run_start/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs34 = errors;
  const _errs35 = errors;
  if (errors === _errs35) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.traceId === void 0 && (missing3 = "traceId") || data.parentTraceId === void 0 && (missing3 = "parentTraceId") || data.timestampMs === void 0 && (missing3 = "timestampMs") || data.channel === void 0 && (missing3 = "channel") || data.event === void 0 && (missing3 = "event") || data.data === void 0 && (missing3 = "data")) {
        const err24 = { instancePath, schemaPath: "#/$defs/step_start/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        const _errs37 = errors;
        for (const key3 in data) {
          if (!(key3 === "traceId" || key3 === "parentTraceId" || key3 === "timestampMs" || key3 === "channel" || key3 === "event" || key3 === "data")) {
            const err25 = { instancePath, schemaPath: "#/$defs/step_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
            break;
          }
        }
        if (_errs37 === errors) {
          if (data.traceId !== void 0) {
            let data14 = data.traceId;
            const _errs38 = errors;
            if (errors === _errs38) {
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err26 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/step_start/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/step_start/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            var valid7 = _errs38 === errors;
          } else {
            var valid7 = true;
          }
          if (valid7) {
            if (data.parentTraceId !== void 0) {
              let data15 = data.parentTraceId;
              const _errs40 = errors;
              if (typeof data15 !== "string" && data15 !== null) {
                const err28 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/step_start/properties/parentTraceId/type", keyword: "type", params: { type: schema33.properties.parentTraceId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              var valid7 = _errs40 === errors;
            } else {
              var valid7 = true;
            }
            if (valid7) {
              if (data.timestampMs !== void 0) {
                let data16 = data.timestampMs;
                const _errs42 = errors;
                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                  const err29 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/step_start/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (errors === _errs42) {
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 0 || isNaN(data16)) {
                      const err30 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/step_start/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                var valid7 = _errs42 === errors;
              } else {
                var valid7 = true;
              }
              if (valid7) {
                if (data.channel !== void 0) {
                  const _errs44 = errors;
                  if ("thinking" !== data.channel) {
                    const err31 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/step_start/properties/channel/const", keyword: "const", params: { allowedValue: "thinking" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  var valid7 = _errs44 === errors;
                } else {
                  var valid7 = true;
                }
                if (valid7) {
                  if (data.event !== void 0) {
                    const _errs45 = errors;
                    if ("step_start" !== data.event) {
                      const err32 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/step_start/properties/event/const", keyword: "const", params: { allowedValue: "step_start" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    var valid7 = _errs45 === errors;
                  } else {
                    var valid7 = true;
                  }
                  if (valid7) {
                    if (data.data !== void 0) {
                      let data19 = data.data;
                      const _errs46 = errors;
                      if (errors === _errs46) {
                        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                          let missing4;
                          if (data19.step === void 0 && (missing4 = "step")) {
                            const err33 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/step_start/properties/data/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          } else {
                            const _errs48 = errors;
                            for (const key4 in data19) {
                              if (!(key4 === "step")) {
                                const err34 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/step_start/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err34];
                                } else {
                                  vErrors.push(err34);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs48 === errors) {
                              if (data19.step !== void 0) {
                                let data20 = data19.step;
                                const _errs49 = errors;
                                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                  const err35 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/step_start/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                  if (vErrors === null) {
                                    vErrors = [err35];
                                  } else {
                                    vErrors.push(err35);
                                  }
                                  errors++;
                                }
                                if (errors === _errs49) {
                                  if (typeof data20 == "number" && isFinite(data20)) {
                                    if (data20 < 0 || isNaN(data20)) {
                                      const err36 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/step_start/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                      if (vErrors === null) {
                                        vErrors = [err36];
                                      } else {
                                        vErrors.push(err36);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err37 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/step_start/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                      }
                      var valid7 = _errs46 === errors;
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
    } else {
      const err38 = { instancePath, schemaPath: "#/$defs/step_start/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
  }
  var _valid0 = _errs34 === errors;
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
    const _errs51 = errors;
    const _errs52 = errors;
    if (errors === _errs52) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing5;
        if (data.traceId === void 0 && (missing5 = "traceId") || data.parentTraceId === void 0 && (missing5 = "parentTraceId") || data.timestampMs === void 0 && (missing5 = "timestampMs") || data.channel === void 0 && (missing5 = "channel") || data.event === void 0 && (missing5 = "event") || data.data === void 0 && (missing5 = "data")) {
          const err39 = { instancePath, schemaPath: "#/$defs/thinking_delta/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        } else {
          const _errs54 = errors;
          for (const key5 in data) {
            if (!(key5 === "traceId" || key5 === "parentTraceId" || key5 === "timestampMs" || key5 === "channel" || key5 === "event" || key5 === "data")) {
              const err40 = { instancePath, schemaPath: "#/$defs/thinking_delta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
              break;
            }
          }
          if (_errs54 === errors) {
            if (data.traceId !== void 0) {
              let data21 = data.traceId;
              const _errs55 = errors;
              if (errors === _errs55) {
                if (typeof data21 === "string") {
                  if (func1(data21) < 1) {
                    const err41 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/thinking_delta/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                } else {
                  const err42 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/thinking_delta/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              var valid10 = _errs55 === errors;
            } else {
              var valid10 = true;
            }
            if (valid10) {
              if (data.parentTraceId !== void 0) {
                let data22 = data.parentTraceId;
                const _errs57 = errors;
                if (typeof data22 !== "string" && data22 !== null) {
                  const err43 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/thinking_delta/properties/parentTraceId/type", keyword: "type", params: { type: schema34.properties.parentTraceId.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                var valid10 = _errs57 === errors;
              } else {
                var valid10 = true;
              }
              if (valid10) {
                if (data.timestampMs !== void 0) {
                  let data23 = data.timestampMs;
                  const _errs59 = errors;
                  if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                    const err44 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/thinking_delta/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                  if (errors === _errs59) {
                    if (typeof data23 == "number" && isFinite(data23)) {
                      if (data23 < 0 || isNaN(data23)) {
                        const err45 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/thinking_delta/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid10 = _errs59 === errors;
                } else {
                  var valid10 = true;
                }
                if (valid10) {
                  if (data.channel !== void 0) {
                    const _errs61 = errors;
                    if ("thinking" !== data.channel) {
                      const err46 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/thinking_delta/properties/channel/const", keyword: "const", params: { allowedValue: "thinking" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    var valid10 = _errs61 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data.event !== void 0) {
                      const _errs62 = errors;
                      if ("thinking_delta" !== data.event) {
                        const err47 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/thinking_delta/properties/event/const", keyword: "const", params: { allowedValue: "thinking_delta" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                      var valid10 = _errs62 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.data !== void 0) {
                        let data26 = data.data;
                        const _errs63 = errors;
                        if (errors === _errs63) {
                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            let missing6;
                            if (data26.delta === void 0 && (missing6 = "delta") || data26.step === void 0 && (missing6 = "step")) {
                              const err48 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/thinking_delta/properties/data/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            } else {
                              const _errs65 = errors;
                              for (const key6 in data26) {
                                if (!(key6 === "delta" || key6 === "step")) {
                                  const err49 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/thinking_delta/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err49];
                                  } else {
                                    vErrors.push(err49);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs65 === errors) {
                                if (data26.delta !== void 0) {
                                  const _errs66 = errors;
                                  if (typeof data26.delta !== "string") {
                                    const err50 = { instancePath: instancePath + "/data/delta", schemaPath: "#/$defs/thinking_delta/properties/data/properties/delta/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err50];
                                    } else {
                                      vErrors.push(err50);
                                    }
                                    errors++;
                                  }
                                  var valid11 = _errs66 === errors;
                                } else {
                                  var valid11 = true;
                                }
                                if (valid11) {
                                  if (data26.step !== void 0) {
                                    let data28 = data26.step;
                                    const _errs68 = errors;
                                    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                      const err51 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/thinking_delta/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                      if (vErrors === null) {
                                        vErrors = [err51];
                                      } else {
                                        vErrors.push(err51);
                                      }
                                      errors++;
                                    }
                                    if (errors === _errs68) {
                                      if (typeof data28 == "number" && isFinite(data28)) {
                                        if (data28 < 0 || isNaN(data28)) {
                                          const err52 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/thinking_delta/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err52];
                                          } else {
                                            vErrors.push(err52);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    var valid11 = _errs68 === errors;
                                  } else {
                                    var valid11 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            const err53 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/thinking_delta/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err53];
                            } else {
                              vErrors.push(err53);
                            }
                            errors++;
                          }
                        }
                        var valid10 = _errs63 === errors;
                      } else {
                        var valid10 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        const err54 = { instancePath, schemaPath: "#/$defs/thinking_delta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    var _valid0 = _errs51 === errors;
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
      const _errs70 = errors;
      const _errs71 = errors;
      if (errors === _errs71) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing7;
          if (data.traceId === void 0 && (missing7 = "traceId") || data.parentTraceId === void 0 && (missing7 = "parentTraceId") || data.timestampMs === void 0 && (missing7 = "timestampMs") || data.channel === void 0 && (missing7 = "channel") || data.event === void 0 && (missing7 = "event") || data.data === void 0 && (missing7 = "data")) {
            const err55 = { instancePath, schemaPath: "#/$defs/planning/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          } else {
            const _errs73 = errors;
            for (const key7 in data) {
              if (!(key7 === "traceId" || key7 === "parentTraceId" || key7 === "timestampMs" || key7 === "channel" || key7 === "event" || key7 === "data")) {
                const err56 = { instancePath, schemaPath: "#/$defs/planning/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
                break;
              }
            }
            if (_errs73 === errors) {
              if (data.traceId !== void 0) {
                let data29 = data.traceId;
                const _errs74 = errors;
                if (errors === _errs74) {
                  if (typeof data29 === "string") {
                    if (func1(data29) < 1) {
                      const err57 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/planning/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/planning/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                var valid13 = _errs74 === errors;
              } else {
                var valid13 = true;
              }
              if (valid13) {
                if (data.parentTraceId !== void 0) {
                  let data30 = data.parentTraceId;
                  const _errs76 = errors;
                  if (typeof data30 !== "string" && data30 !== null) {
                    const err59 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/planning/properties/parentTraceId/type", keyword: "type", params: { type: schema35.properties.parentTraceId.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  var valid13 = _errs76 === errors;
                } else {
                  var valid13 = true;
                }
                if (valid13) {
                  if (data.timestampMs !== void 0) {
                    let data31 = data.timestampMs;
                    const _errs78 = errors;
                    if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                      const err60 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/planning/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (errors === _errs78) {
                      if (typeof data31 == "number" && isFinite(data31)) {
                        if (data31 < 0 || isNaN(data31)) {
                          const err61 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/planning/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                      }
                    }
                    var valid13 = _errs78 === errors;
                  } else {
                    var valid13 = true;
                  }
                  if (valid13) {
                    if (data.channel !== void 0) {
                      const _errs80 = errors;
                      if ("thinking" !== data.channel) {
                        const err62 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/planning/properties/channel/const", keyword: "const", params: { allowedValue: "thinking" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                      var valid13 = _errs80 === errors;
                    } else {
                      var valid13 = true;
                    }
                    if (valid13) {
                      if (data.event !== void 0) {
                        const _errs81 = errors;
                        if ("planning" !== data.event) {
                          const err63 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/planning/properties/event/const", keyword: "const", params: { allowedValue: "planning" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                        var valid13 = _errs81 === errors;
                      } else {
                        var valid13 = true;
                      }
                      if (valid13) {
                        if (data.data !== void 0) {
                          let data34 = data.data;
                          const _errs82 = errors;
                          if (errors === _errs82) {
                            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                              let missing8;
                              if (data34.step === void 0 && (missing8 = "step") || data34.plan === void 0 && (missing8 = "plan") || data34.facts === void 0 && (missing8 = "facts")) {
                                const err64 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/planning/properties/data/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err64];
                                } else {
                                  vErrors.push(err64);
                                }
                                errors++;
                              } else {
                                const _errs84 = errors;
                                for (const key8 in data34) {
                                  if (!(key8 === "step" || key8 === "plan" || key8 === "facts")) {
                                    const err65 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/planning/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err65];
                                    } else {
                                      vErrors.push(err65);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs84 === errors) {
                                  if (data34.step !== void 0) {
                                    let data35 = data34.step;
                                    const _errs85 = errors;
                                    if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                      const err66 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/planning/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                      if (vErrors === null) {
                                        vErrors = [err66];
                                      } else {
                                        vErrors.push(err66);
                                      }
                                      errors++;
                                    }
                                    if (errors === _errs85) {
                                      if (typeof data35 == "number" && isFinite(data35)) {
                                        if (data35 < 0 || isNaN(data35)) {
                                          const err67 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/planning/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err67];
                                          } else {
                                            vErrors.push(err67);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    var valid14 = _errs85 === errors;
                                  } else {
                                    var valid14 = true;
                                  }
                                  if (valid14) {
                                    if (data34.plan !== void 0) {
                                      const _errs87 = errors;
                                      if (typeof data34.plan !== "string") {
                                        const err68 = { instancePath: instancePath + "/data/plan", schemaPath: "#/$defs/planning/properties/data/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err68];
                                        } else {
                                          vErrors.push(err68);
                                        }
                                        errors++;
                                      }
                                      var valid14 = _errs87 === errors;
                                    } else {
                                      var valid14 = true;
                                    }
                                    if (valid14) {
                                      if (data34.facts !== void 0) {
                                        const _errs89 = errors;
                                        if (typeof data34.facts !== "string") {
                                          const err69 = { instancePath: instancePath + "/data/facts", schemaPath: "#/$defs/planning/properties/data/properties/facts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err69];
                                          } else {
                                            vErrors.push(err69);
                                          }
                                          errors++;
                                        }
                                        var valid14 = _errs89 === errors;
                                      } else {
                                        var valid14 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err70 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/planning/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err70];
                              } else {
                                vErrors.push(err70);
                              }
                              errors++;
                            }
                          }
                          var valid13 = _errs82 === errors;
                        } else {
                          var valid13 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          const err71 = { instancePath, schemaPath: "#/$defs/planning/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
      var _valid0 = _errs70 === errors;
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
        const _errs91 = errors;
        const _errs92 = errors;
        if (errors === _errs92) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing9;
            if (data.traceId === void 0 && (missing9 = "traceId") || data.parentTraceId === void 0 && (missing9 = "parentTraceId") || data.timestampMs === void 0 && (missing9 = "timestampMs") || data.channel === void 0 && (missing9 = "channel") || data.event === void 0 && (missing9 = "event") || data.data === void 0 && (missing9 = "data")) {
              const err72 = { instancePath, schemaPath: "#/$defs/model_start/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            } else {
              const _errs94 = errors;
              for (const key9 in data) {
                if (!(key9 === "traceId" || key9 === "parentTraceId" || key9 === "timestampMs" || key9 === "channel" || key9 === "event" || key9 === "data")) {
                  const err73 = { instancePath, schemaPath: "#/$defs/model_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs94 === errors) {
                if (data.traceId !== void 0) {
                  let data38 = data.traceId;
                  const _errs95 = errors;
                  if (errors === _errs95) {
                    if (typeof data38 === "string") {
                      if (func1(data38) < 1) {
                        const err74 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/model_start/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    } else {
                      const err75 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/model_start/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  var valid16 = _errs95 === errors;
                } else {
                  var valid16 = true;
                }
                if (valid16) {
                  if (data.parentTraceId !== void 0) {
                    let data39 = data.parentTraceId;
                    const _errs97 = errors;
                    if (typeof data39 !== "string" && data39 !== null) {
                      const err76 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/model_start/properties/parentTraceId/type", keyword: "type", params: { type: schema36.properties.parentTraceId.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    var valid16 = _errs97 === errors;
                  } else {
                    var valid16 = true;
                  }
                  if (valid16) {
                    if (data.timestampMs !== void 0) {
                      let data40 = data.timestampMs;
                      const _errs99 = errors;
                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                        const err77 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/model_start/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                      if (errors === _errs99) {
                        if (typeof data40 == "number" && isFinite(data40)) {
                          if (data40 < 0 || isNaN(data40)) {
                            const err78 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/model_start/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err78];
                            } else {
                              vErrors.push(err78);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid16 = _errs99 === errors;
                    } else {
                      var valid16 = true;
                    }
                    if (valid16) {
                      if (data.channel !== void 0) {
                        const _errs101 = errors;
                        if ("model" !== data.channel) {
                          const err79 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/model_start/properties/channel/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                        var valid16 = _errs101 === errors;
                      } else {
                        var valid16 = true;
                      }
                      if (valid16) {
                        if (data.event !== void 0) {
                          const _errs102 = errors;
                          if ("model_start" !== data.event) {
                            const err80 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/model_start/properties/event/const", keyword: "const", params: { allowedValue: "model_start" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err80];
                            } else {
                              vErrors.push(err80);
                            }
                            errors++;
                          }
                          var valid16 = _errs102 === errors;
                        } else {
                          var valid16 = true;
                        }
                        if (valid16) {
                          if (data.data !== void 0) {
                            let data43 = data.data;
                            const _errs103 = errors;
                            if (errors === _errs103) {
                              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                let missing10;
                                if (data43.modelId === void 0 && (missing10 = "modelId") || data43.step === void 0 && (missing10 = "step")) {
                                  const err81 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_start/properties/data/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err81];
                                  } else {
                                    vErrors.push(err81);
                                  }
                                  errors++;
                                } else {
                                  const _errs105 = errors;
                                  for (const key10 in data43) {
                                    if (!(key10 === "modelId" || key10 === "step")) {
                                      const err82 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_start/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err82];
                                      } else {
                                        vErrors.push(err82);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs105 === errors) {
                                    if (data43.modelId !== void 0) {
                                      const _errs106 = errors;
                                      if (typeof data43.modelId !== "string") {
                                        const err83 = { instancePath: instancePath + "/data/modelId", schemaPath: "#/$defs/model_start/properties/data/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err83];
                                        } else {
                                          vErrors.push(err83);
                                        }
                                        errors++;
                                      }
                                      var valid17 = _errs106 === errors;
                                    } else {
                                      var valid17 = true;
                                    }
                                    if (valid17) {
                                      if (data43.step !== void 0) {
                                        let data45 = data43.step;
                                        const _errs108 = errors;
                                        if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                          const err84 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/model_start/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                          if (vErrors === null) {
                                            vErrors = [err84];
                                          } else {
                                            vErrors.push(err84);
                                          }
                                          errors++;
                                        }
                                        if (errors === _errs108) {
                                          if (typeof data45 == "number" && isFinite(data45)) {
                                            if (data45 < 0 || isNaN(data45)) {
                                              const err85 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/model_start/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                              if (vErrors === null) {
                                                vErrors = [err85];
                                              } else {
                                                vErrors.push(err85);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                        var valid17 = _errs108 === errors;
                                      } else {
                                        var valid17 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err86 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_start/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err86];
                                } else {
                                  vErrors.push(err86);
                                }
                                errors++;
                              }
                            }
                            var valid16 = _errs103 === errors;
                          } else {
                            var valid16 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          } else {
            const err87 = { instancePath, schemaPath: "#/$defs/model_start/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        var _valid0 = _errs91 === errors;
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
          const _errs110 = errors;
          const _errs111 = errors;
          if (errors === _errs111) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing11;
              if (data.traceId === void 0 && (missing11 = "traceId") || data.parentTraceId === void 0 && (missing11 = "parentTraceId") || data.timestampMs === void 0 && (missing11 = "timestampMs") || data.channel === void 0 && (missing11 = "channel") || data.event === void 0 && (missing11 = "event") || data.data === void 0 && (missing11 = "data")) {
                const err88 = { instancePath, schemaPath: "#/$defs/model_done/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              } else {
                const _errs113 = errors;
                for (const key11 in data) {
                  if (!(key11 === "traceId" || key11 === "parentTraceId" || key11 === "timestampMs" || key11 === "channel" || key11 === "event" || key11 === "data")) {
                    const err89 = { instancePath, schemaPath: "#/$defs/model_done/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs113 === errors) {
                  if (data.traceId !== void 0) {
                    let data46 = data.traceId;
                    const _errs114 = errors;
                    if (errors === _errs114) {
                      if (typeof data46 === "string") {
                        if (func1(data46) < 1) {
                          const err90 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/model_done/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                      } else {
                        const err91 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/model_done/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                    }
                    var valid19 = _errs114 === errors;
                  } else {
                    var valid19 = true;
                  }
                  if (valid19) {
                    if (data.parentTraceId !== void 0) {
                      let data47 = data.parentTraceId;
                      const _errs116 = errors;
                      if (typeof data47 !== "string" && data47 !== null) {
                        const err92 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/model_done/properties/parentTraceId/type", keyword: "type", params: { type: schema37.properties.parentTraceId.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                      var valid19 = _errs116 === errors;
                    } else {
                      var valid19 = true;
                    }
                    if (valid19) {
                      if (data.timestampMs !== void 0) {
                        let data48 = data.timestampMs;
                        const _errs118 = errors;
                        if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                          const err93 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/model_done/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err93];
                          } else {
                            vErrors.push(err93);
                          }
                          errors++;
                        }
                        if (errors === _errs118) {
                          if (typeof data48 == "number" && isFinite(data48)) {
                            if (data48 < 0 || isNaN(data48)) {
                              const err94 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/model_done/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err94];
                              } else {
                                vErrors.push(err94);
                              }
                              errors++;
                            }
                          }
                        }
                        var valid19 = _errs118 === errors;
                      } else {
                        var valid19 = true;
                      }
                      if (valid19) {
                        if (data.channel !== void 0) {
                          const _errs120 = errors;
                          if ("model" !== data.channel) {
                            const err95 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/model_done/properties/channel/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err95];
                            } else {
                              vErrors.push(err95);
                            }
                            errors++;
                          }
                          var valid19 = _errs120 === errors;
                        } else {
                          var valid19 = true;
                        }
                        if (valid19) {
                          if (data.event !== void 0) {
                            const _errs121 = errors;
                            if ("model_done" !== data.event) {
                              const err96 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/model_done/properties/event/const", keyword: "const", params: { allowedValue: "model_done" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err96];
                              } else {
                                vErrors.push(err96);
                              }
                              errors++;
                            }
                            var valid19 = _errs121 === errors;
                          } else {
                            var valid19 = true;
                          }
                          if (valid19) {
                            if (data.data !== void 0) {
                              let data51 = data.data;
                              const _errs122 = errors;
                              if (errors === _errs122) {
                                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                  let missing12;
                                  if (data51.modelId === void 0 && (missing12 = "modelId") || data51.step === void 0 && (missing12 = "step") || data51.finishReason === void 0 && (missing12 = "finishReason") || data51.inputTokens === void 0 && (missing12 = "inputTokens") || data51.outputTokens === void 0 && (missing12 = "outputTokens")) {
                                    const err97 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_done/properties/data/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                    if (vErrors === null) {
                                      vErrors = [err97];
                                    } else {
                                      vErrors.push(err97);
                                    }
                                    errors++;
                                  } else {
                                    const _errs124 = errors;
                                    for (const key12 in data51) {
                                      if (!(key12 === "modelId" || key12 === "step" || key12 === "finishReason" || key12 === "inputTokens" || key12 === "outputTokens" || key12 === "temperature")) {
                                        const err98 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_done/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err98];
                                        } else {
                                          vErrors.push(err98);
                                        }
                                        errors++;
                                        break;
                                      }
                                    }
                                    if (_errs124 === errors) {
                                      if (data51.modelId !== void 0) {
                                        const _errs125 = errors;
                                        if (typeof data51.modelId !== "string") {
                                          const err99 = { instancePath: instancePath + "/data/modelId", schemaPath: "#/$defs/model_done/properties/data/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err99];
                                          } else {
                                            vErrors.push(err99);
                                          }
                                          errors++;
                                        }
                                        var valid20 = _errs125 === errors;
                                      } else {
                                        var valid20 = true;
                                      }
                                      if (valid20) {
                                        if (data51.step !== void 0) {
                                          let data53 = data51.step;
                                          const _errs127 = errors;
                                          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                            const err100 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/model_done/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                              vErrors = [err100];
                                            } else {
                                              vErrors.push(err100);
                                            }
                                            errors++;
                                          }
                                          if (errors === _errs127) {
                                            if (typeof data53 == "number" && isFinite(data53)) {
                                              if (data53 < 0 || isNaN(data53)) {
                                                const err101 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/model_done/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                  vErrors = [err101];
                                                } else {
                                                  vErrors.push(err101);
                                                }
                                                errors++;
                                              }
                                            }
                                          }
                                          var valid20 = _errs127 === errors;
                                        } else {
                                          var valid20 = true;
                                        }
                                        if (valid20) {
                                          if (data51.finishReason !== void 0) {
                                            let data54 = data51.finishReason;
                                            const _errs129 = errors;
                                            if (!(data54 === "stop" || data54 === "tool_calls" || data54 === "max_tokens" || data54 === "refusal" || data54 === "error")) {
                                              const err102 = { instancePath: instancePath + "/data/finishReason", schemaPath: "#/$defs/model_done/properties/data/properties/finishReason/enum", keyword: "enum", params: { allowedValues: schema37.properties.data.properties.finishReason.enum }, message: "must be equal to one of the allowed values" };
                                              if (vErrors === null) {
                                                vErrors = [err102];
                                              } else {
                                                vErrors.push(err102);
                                              }
                                              errors++;
                                            }
                                            var valid20 = _errs129 === errors;
                                          } else {
                                            var valid20 = true;
                                          }
                                          if (valid20) {
                                            if (data51.inputTokens !== void 0) {
                                              let data55 = data51.inputTokens;
                                              const _errs130 = errors;
                                              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                const err103 = { instancePath: instancePath + "/data/inputTokens", schemaPath: "#/$defs/model_done/properties/data/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err103];
                                                } else {
                                                  vErrors.push(err103);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs130) {
                                                if (typeof data55 == "number" && isFinite(data55)) {
                                                  if (data55 < 0 || isNaN(data55)) {
                                                    const err104 = { instancePath: instancePath + "/data/inputTokens", schemaPath: "#/$defs/model_done/properties/data/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                      vErrors = [err104];
                                                    } else {
                                                      vErrors.push(err104);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                              }
                                              var valid20 = _errs130 === errors;
                                            } else {
                                              var valid20 = true;
                                            }
                                            if (valid20) {
                                              if (data51.outputTokens !== void 0) {
                                                let data56 = data51.outputTokens;
                                                const _errs132 = errors;
                                                if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                                                  const err105 = { instancePath: instancePath + "/data/outputTokens", schemaPath: "#/$defs/model_done/properties/data/properties/outputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err105];
                                                  } else {
                                                    vErrors.push(err105);
                                                  }
                                                  errors++;
                                                }
                                                if (errors === _errs132) {
                                                  if (typeof data56 == "number" && isFinite(data56)) {
                                                    if (data56 < 0 || isNaN(data56)) {
                                                      const err106 = { instancePath: instancePath + "/data/outputTokens", schemaPath: "#/$defs/model_done/properties/data/properties/outputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                      if (vErrors === null) {
                                                        vErrors = [err106];
                                                      } else {
                                                        vErrors.push(err106);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                                var valid20 = _errs132 === errors;
                                              } else {
                                                var valid20 = true;
                                              }
                                              if (valid20) {
                                                if (data51.temperature !== void 0) {
                                                  let data57 = data51.temperature;
                                                  const _errs134 = errors;
                                                  if (!(typeof data57 == "number" && isFinite(data57)) && data57 !== null) {
                                                    const err107 = { instancePath: instancePath + "/data/temperature", schemaPath: "#/$defs/model_done/properties/data/properties/temperature/type", keyword: "type", params: { type: schema37.properties.data.properties.temperature.type }, message: "must be number,null" };
                                                    if (vErrors === null) {
                                                      vErrors = [err107];
                                                    } else {
                                                      vErrors.push(err107);
                                                    }
                                                    errors++;
                                                  }
                                                  var valid20 = _errs134 === errors;
                                                } else {
                                                  var valid20 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  const err108 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/model_done/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err108];
                                  } else {
                                    vErrors.push(err108);
                                  }
                                  errors++;
                                }
                              }
                              var valid19 = _errs122 === errors;
                            } else {
                              var valid19 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              const err109 = { instancePath, schemaPath: "#/$defs/model_done/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
          var _valid0 = _errs110 === errors;
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
            const _errs136 = errors;
            const _errs137 = errors;
            if (errors === _errs137) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing13;
                if (data.traceId === void 0 && (missing13 = "traceId") || data.parentTraceId === void 0 && (missing13 = "parentTraceId") || data.timestampMs === void 0 && (missing13 = "timestampMs") || data.channel === void 0 && (missing13 = "channel") || data.event === void 0 && (missing13 = "event") || data.data === void 0 && (missing13 = "data")) {
                  const err110 = { instancePath, schemaPath: "#/$defs/tool_call/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                } else {
                  const _errs139 = errors;
                  for (const key13 in data) {
                    if (!(key13 === "traceId" || key13 === "parentTraceId" || key13 === "timestampMs" || key13 === "channel" || key13 === "event" || key13 === "data")) {
                      const err111 = { instancePath, schemaPath: "#/$defs/tool_call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs139 === errors) {
                    if (data.traceId !== void 0) {
                      let data58 = data.traceId;
                      const _errs140 = errors;
                      if (errors === _errs140) {
                        if (typeof data58 === "string") {
                          if (func1(data58) < 1) {
                            const err112 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/tool_call/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err112];
                            } else {
                              vErrors.push(err112);
                            }
                            errors++;
                          }
                        } else {
                          const err113 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/tool_call/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err113];
                          } else {
                            vErrors.push(err113);
                          }
                          errors++;
                        }
                      }
                      var valid22 = _errs140 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data.parentTraceId !== void 0) {
                        let data59 = data.parentTraceId;
                        const _errs142 = errors;
                        if (typeof data59 !== "string" && data59 !== null) {
                          const err114 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/tool_call/properties/parentTraceId/type", keyword: "type", params: { type: schema38.properties.parentTraceId.type }, message: "must be string,null" };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                        var valid22 = _errs142 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data.timestampMs !== void 0) {
                          let data60 = data.timestampMs;
                          const _errs144 = errors;
                          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                            const err115 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/tool_call/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err115];
                            } else {
                              vErrors.push(err115);
                            }
                            errors++;
                          }
                          if (errors === _errs144) {
                            if (typeof data60 == "number" && isFinite(data60)) {
                              if (data60 < 0 || isNaN(data60)) {
                                const err116 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/tool_call/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err116];
                                } else {
                                  vErrors.push(err116);
                                }
                                errors++;
                              }
                            }
                          }
                          var valid22 = _errs144 === errors;
                        } else {
                          var valid22 = true;
                        }
                        if (valid22) {
                          if (data.channel !== void 0) {
                            const _errs146 = errors;
                            if ("tool" !== data.channel) {
                              const err117 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/tool_call/properties/channel/const", keyword: "const", params: { allowedValue: "tool" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err117];
                              } else {
                                vErrors.push(err117);
                              }
                              errors++;
                            }
                            var valid22 = _errs146 === errors;
                          } else {
                            var valid22 = true;
                          }
                          if (valid22) {
                            if (data.event !== void 0) {
                              const _errs147 = errors;
                              if ("tool_call" !== data.event) {
                                const err118 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/tool_call/properties/event/const", keyword: "const", params: { allowedValue: "tool_call" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err118];
                                } else {
                                  vErrors.push(err118);
                                }
                                errors++;
                              }
                              var valid22 = _errs147 === errors;
                            } else {
                              var valid22 = true;
                            }
                            if (valid22) {
                              if (data.data !== void 0) {
                                let data63 = data.data;
                                const _errs148 = errors;
                                if (errors === _errs148) {
                                  if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                    let missing14;
                                    if (data63.toolName === void 0 && (missing14 = "toolName") || data63.args === void 0 && (missing14 = "args") || data63.callId === void 0 && (missing14 = "callId") || data63.batchId === void 0 && (missing14 = "batchId") || data63.batchSize === void 0 && (missing14 = "batchSize") || data63.stepIndex === void 0 && (missing14 = "stepIndex")) {
                                      const err119 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/tool_call/properties/data/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                      if (vErrors === null) {
                                        vErrors = [err119];
                                      } else {
                                        vErrors.push(err119);
                                      }
                                      errors++;
                                    } else {
                                      const _errs150 = errors;
                                      for (const key14 in data63) {
                                        if (!(key14 === "toolName" || key14 === "args" || key14 === "callId" || key14 === "batchId" || key14 === "batchSize" || key14 === "stepIndex")) {
                                          const err120 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/tool_call/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                          if (vErrors === null) {
                                            vErrors = [err120];
                                          } else {
                                            vErrors.push(err120);
                                          }
                                          errors++;
                                          break;
                                        }
                                      }
                                      if (_errs150 === errors) {
                                        if (data63.toolName !== void 0) {
                                          const _errs151 = errors;
                                          if (typeof data63.toolName !== "string") {
                                            const err121 = { instancePath: instancePath + "/data/toolName", schemaPath: "#/$defs/tool_call/properties/data/properties/toolName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err121];
                                            } else {
                                              vErrors.push(err121);
                                            }
                                            errors++;
                                          }
                                          var valid23 = _errs151 === errors;
                                        } else {
                                          var valid23 = true;
                                        }
                                        if (valid23) {
                                          if (data63.callId !== void 0) {
                                            const _errs153 = errors;
                                            if (typeof data63.callId !== "string") {
                                              const err122 = { instancePath: instancePath + "/data/callId", schemaPath: "#/$defs/tool_call/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err122];
                                              } else {
                                                vErrors.push(err122);
                                              }
                                              errors++;
                                            }
                                            var valid23 = _errs153 === errors;
                                          } else {
                                            var valid23 = true;
                                          }
                                          if (valid23) {
                                            if (data63.batchId !== void 0) {
                                              const _errs155 = errors;
                                              if (typeof data63.batchId !== "string") {
                                                const err123 = { instancePath: instancePath + "/data/batchId", schemaPath: "#/$defs/tool_call/properties/data/properties/batchId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err123];
                                                } else {
                                                  vErrors.push(err123);
                                                }
                                                errors++;
                                              }
                                              var valid23 = _errs155 === errors;
                                            } else {
                                              var valid23 = true;
                                            }
                                            if (valid23) {
                                              if (data63.batchSize !== void 0) {
                                                let data67 = data63.batchSize;
                                                const _errs157 = errors;
                                                if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                                                  const err124 = { instancePath: instancePath + "/data/batchSize", schemaPath: "#/$defs/tool_call/properties/data/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err124];
                                                  } else {
                                                    vErrors.push(err124);
                                                  }
                                                  errors++;
                                                }
                                                if (errors === _errs157) {
                                                  if (typeof data67 == "number" && isFinite(data67)) {
                                                    if (data67 < 0 || isNaN(data67)) {
                                                      const err125 = { instancePath: instancePath + "/data/batchSize", schemaPath: "#/$defs/tool_call/properties/data/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                      if (vErrors === null) {
                                                        vErrors = [err125];
                                                      } else {
                                                        vErrors.push(err125);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                                var valid23 = _errs157 === errors;
                                              } else {
                                                var valid23 = true;
                                              }
                                              if (valid23) {
                                                if (data63.stepIndex !== void 0) {
                                                  let data68 = data63.stepIndex;
                                                  const _errs159 = errors;
                                                  if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
                                                    const err126 = { instancePath: instancePath + "/data/stepIndex", schemaPath: "#/$defs/tool_call/properties/data/properties/stepIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                      vErrors = [err126];
                                                    } else {
                                                      vErrors.push(err126);
                                                    }
                                                    errors++;
                                                  }
                                                  if (errors === _errs159) {
                                                    if (typeof data68 == "number" && isFinite(data68)) {
                                                      if (data68 < 0 || isNaN(data68)) {
                                                        const err127 = { instancePath: instancePath + "/data/stepIndex", schemaPath: "#/$defs/tool_call/properties/data/properties/stepIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                          vErrors = [err127];
                                                        } else {
                                                          vErrors.push(err127);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                  }
                                                  var valid23 = _errs159 === errors;
                                                } else {
                                                  var valid23 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err128 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/tool_call/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err128];
                                    } else {
                                      vErrors.push(err128);
                                    }
                                    errors++;
                                  }
                                }
                                var valid22 = _errs148 === errors;
                              } else {
                                var valid22 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                const err129 = { instancePath, schemaPath: "#/$defs/tool_call/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            var _valid0 = _errs136 === errors;
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
              const _errs161 = errors;
              if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs161 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                  if (props0 !== true) {
                    props0 = true;
                  }
                }
                const _errs162 = errors;
                const _errs163 = errors;
                if (errors === _errs163) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing15;
                    if (data.traceId === void 0 && (missing15 = "traceId") || data.parentTraceId === void 0 && (missing15 = "parentTraceId") || data.timestampMs === void 0 && (missing15 = "timestampMs") || data.channel === void 0 && (missing15 = "channel") || data.event === void 0 && (missing15 = "event") || data.data === void 0 && (missing15 = "data")) {
                      const err130 = { instancePath, schemaPath: "#/$defs/kernel_start/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    } else {
                      const _errs165 = errors;
                      for (const key15 in data) {
                        if (!(key15 === "traceId" || key15 === "parentTraceId" || key15 === "timestampMs" || key15 === "channel" || key15 === "event" || key15 === "data")) {
                          const err131 = { instancePath, schemaPath: "#/$defs/kernel_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                          break;
                        }
                      }
                      if (_errs165 === errors) {
                        if (data.traceId !== void 0) {
                          let data69 = data.traceId;
                          const _errs166 = errors;
                          if (errors === _errs166) {
                            if (typeof data69 === "string") {
                              if (func1(data69) < 1) {
                                const err132 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/kernel_start/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err132];
                                } else {
                                  vErrors.push(err132);
                                }
                                errors++;
                              }
                            } else {
                              const err133 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/kernel_start/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err133];
                              } else {
                                vErrors.push(err133);
                              }
                              errors++;
                            }
                          }
                          var valid25 = _errs166 === errors;
                        } else {
                          var valid25 = true;
                        }
                        if (valid25) {
                          if (data.parentTraceId !== void 0) {
                            let data70 = data.parentTraceId;
                            const _errs168 = errors;
                            if (typeof data70 !== "string" && data70 !== null) {
                              const err134 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/kernel_start/properties/parentTraceId/type", keyword: "type", params: { type: schema41.properties.parentTraceId.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err134];
                              } else {
                                vErrors.push(err134);
                              }
                              errors++;
                            }
                            var valid25 = _errs168 === errors;
                          } else {
                            var valid25 = true;
                          }
                          if (valid25) {
                            if (data.timestampMs !== void 0) {
                              let data71 = data.timestampMs;
                              const _errs170 = errors;
                              if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                                const err135 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/kernel_start/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err135];
                                } else {
                                  vErrors.push(err135);
                                }
                                errors++;
                              }
                              if (errors === _errs170) {
                                if (typeof data71 == "number" && isFinite(data71)) {
                                  if (data71 < 0 || isNaN(data71)) {
                                    const err136 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/kernel_start/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                      vErrors = [err136];
                                    } else {
                                      vErrors.push(err136);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid25 = _errs170 === errors;
                            } else {
                              var valid25 = true;
                            }
                            if (valid25) {
                              if (data.channel !== void 0) {
                                const _errs172 = errors;
                                if ("kernel" !== data.channel) {
                                  const err137 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/kernel_start/properties/channel/const", keyword: "const", params: { allowedValue: "kernel" }, message: "must be equal to constant" };
                                  if (vErrors === null) {
                                    vErrors = [err137];
                                  } else {
                                    vErrors.push(err137);
                                  }
                                  errors++;
                                }
                                var valid25 = _errs172 === errors;
                              } else {
                                var valid25 = true;
                              }
                              if (valid25) {
                                if (data.event !== void 0) {
                                  const _errs173 = errors;
                                  if ("kernel_start" !== data.event) {
                                    const err138 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/kernel_start/properties/event/const", keyword: "const", params: { allowedValue: "kernel_start" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err138];
                                    } else {
                                      vErrors.push(err138);
                                    }
                                    errors++;
                                  }
                                  var valid25 = _errs173 === errors;
                                } else {
                                  var valid25 = true;
                                }
                                if (valid25) {
                                  if (data.data !== void 0) {
                                    let data74 = data.data;
                                    const _errs174 = errors;
                                    if (errors === _errs174) {
                                      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                        let missing16;
                                        if (data74.runId === void 0 && (missing16 = "runId") || data74.kernel === void 0 && (missing16 = "kernel") || data74.codeSha256 === void 0 && (missing16 = "codeSha256") || data74.manifestSha256 === void 0 && (missing16 = "manifestSha256") || data74.limits === void 0 && (missing16 = "limits")) {
                                          const err139 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/kernel_start/properties/data/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                          if (vErrors === null) {
                                            vErrors = [err139];
                                          } else {
                                            vErrors.push(err139);
                                          }
                                          errors++;
                                        } else {
                                          const _errs176 = errors;
                                          for (const key16 in data74) {
                                            if (!(key16 === "runId" || key16 === "kernel" || key16 === "codeSha256" || key16 === "manifestSha256" || key16 === "limits" || key16 === "callId")) {
                                              const err140 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/kernel_start/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                              if (vErrors === null) {
                                                vErrors = [err140];
                                              } else {
                                                vErrors.push(err140);
                                              }
                                              errors++;
                                              break;
                                            }
                                          }
                                          if (_errs176 === errors) {
                                            if (data74.runId !== void 0) {
                                              const _errs177 = errors;
                                              if (typeof data74.runId !== "string") {
                                                const err141 = { instancePath: instancePath + "/data/runId", schemaPath: "#/$defs/kernel_start/properties/data/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err141];
                                                } else {
                                                  vErrors.push(err141);
                                                }
                                                errors++;
                                              }
                                              var valid26 = _errs177 === errors;
                                            } else {
                                              var valid26 = true;
                                            }
                                            if (valid26) {
                                              if (data74.kernel !== void 0) {
                                                const _errs179 = errors;
                                                if (typeof data74.kernel !== "string") {
                                                  const err142 = { instancePath: instancePath + "/data/kernel", schemaPath: "#/$defs/kernel_start/properties/data/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err142];
                                                  } else {
                                                    vErrors.push(err142);
                                                  }
                                                  errors++;
                                                }
                                                var valid26 = _errs179 === errors;
                                              } else {
                                                var valid26 = true;
                                              }
                                              if (valid26) {
                                                if (data74.codeSha256 !== void 0) {
                                                  const _errs181 = errors;
                                                  if (typeof data74.codeSha256 !== "string") {
                                                    const err143 = { instancePath: instancePath + "/data/codeSha256", schemaPath: "#/$defs/kernel_start/properties/data/properties/codeSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                      vErrors = [err143];
                                                    } else {
                                                      vErrors.push(err143);
                                                    }
                                                    errors++;
                                                  }
                                                  var valid26 = _errs181 === errors;
                                                } else {
                                                  var valid26 = true;
                                                }
                                                if (valid26) {
                                                  if (data74.manifestSha256 !== void 0) {
                                                    const _errs183 = errors;
                                                    if (typeof data74.manifestSha256 !== "string") {
                                                      const err144 = { instancePath: instancePath + "/data/manifestSha256", schemaPath: "#/$defs/kernel_start/properties/data/properties/manifestSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err144];
                                                      } else {
                                                        vErrors.push(err144);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid26 = _errs183 === errors;
                                                  } else {
                                                    var valid26 = true;
                                                  }
                                                  if (valid26) {
                                                    if (data74.limits !== void 0) {
                                                      let data79 = data74.limits;
                                                      const _errs185 = errors;
                                                      if (errors === _errs185) {
                                                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                          let missing17;
                                                          if (data79.cpuMs === void 0 && (missing17 = "cpuMs") || data79.memoryLimitBytes === void 0 && (missing17 = "memoryLimitBytes")) {
                                                            const err145 = { instancePath: instancePath + "/data/limits", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                            if (vErrors === null) {
                                                              vErrors = [err145];
                                                            } else {
                                                              vErrors.push(err145);
                                                            }
                                                            errors++;
                                                          } else {
                                                            const _errs187 = errors;
                                                            for (const key17 in data79) {
                                                              if (!(key17 === "cpuMs" || key17 === "memoryLimitBytes")) {
                                                                const err146 = { instancePath: instancePath + "/data/limits", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err146];
                                                                } else {
                                                                  vErrors.push(err146);
                                                                }
                                                                errors++;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs187 === errors) {
                                                              if (data79.cpuMs !== void 0) {
                                                                let data80 = data79.cpuMs;
                                                                const _errs188 = errors;
                                                                if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                                                                  const err147 = { instancePath: instancePath + "/data/limits/cpuMs", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/properties/cpuMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err147];
                                                                  } else {
                                                                    vErrors.push(err147);
                                                                  }
                                                                  errors++;
                                                                }
                                                                if (errors === _errs188) {
                                                                  if (typeof data80 == "number" && isFinite(data80)) {
                                                                    if (data80 < 0 || isNaN(data80)) {
                                                                      const err148 = { instancePath: instancePath + "/data/limits/cpuMs", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/properties/cpuMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err148];
                                                                      } else {
                                                                        vErrors.push(err148);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                }
                                                                var valid27 = _errs188 === errors;
                                                              } else {
                                                                var valid27 = true;
                                                              }
                                                              if (valid27) {
                                                                if (data79.memoryLimitBytes !== void 0) {
                                                                  let data81 = data79.memoryLimitBytes;
                                                                  const _errs190 = errors;
                                                                  if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                                                                    const err149 = { instancePath: instancePath + "/data/limits/memoryLimitBytes", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/properties/memoryLimitBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err149];
                                                                    } else {
                                                                      vErrors.push(err149);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  if (errors === _errs190) {
                                                                    if (typeof data81 == "number" && isFinite(data81)) {
                                                                      if (data81 < 0 || isNaN(data81)) {
                                                                        const err150 = { instancePath: instancePath + "/data/limits/memoryLimitBytes", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/properties/memoryLimitBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err150];
                                                                        } else {
                                                                          vErrors.push(err150);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid27 = _errs190 === errors;
                                                                } else {
                                                                  var valid27 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          const err151 = { instancePath: instancePath + "/data/limits", schemaPath: "#/$defs/kernel_start/properties/data/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err151];
                                                          } else {
                                                            vErrors.push(err151);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid26 = _errs185 === errors;
                                                    } else {
                                                      var valid26 = true;
                                                    }
                                                    if (valid26) {
                                                      if (data74.callId !== void 0) {
                                                        const _errs192 = errors;
                                                        if (typeof data74.callId !== "string") {
                                                          const err152 = { instancePath: instancePath + "/data/callId", schemaPath: "#/$defs/kernel_start/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                          if (vErrors === null) {
                                                            vErrors = [err152];
                                                          } else {
                                                            vErrors.push(err152);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid26 = _errs192 === errors;
                                                      } else {
                                                        var valid26 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err153 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/kernel_start/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                          vErrors = [err153];
                                        } else {
                                          vErrors.push(err153);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid25 = _errs174 === errors;
                                  } else {
                                    var valid25 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    const err154 = { instancePath, schemaPath: "#/$defs/kernel_start/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs162 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                    if (props0 !== true) {
                      props0 = true;
                    }
                  }
                  const _errs194 = errors;
                  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs194 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                      if (props0 !== true) {
                        props0 = true;
                      }
                    }
                    const _errs195 = errors;
                    const _errs196 = errors;
                    if (errors === _errs196) {
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing18;
                        if (data.traceId === void 0 && (missing18 = "traceId") || data.parentTraceId === void 0 && (missing18 = "parentTraceId") || data.timestampMs === void 0 && (missing18 = "timestampMs") || data.channel === void 0 && (missing18 = "channel") || data.event === void 0 && (missing18 = "event") || data.data === void 0 && (missing18 = "data")) {
                          const err155 = { instancePath, schemaPath: "#/$defs/await_human_input/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        } else {
                          const _errs198 = errors;
                          for (const key18 in data) {
                            if (!(key18 === "traceId" || key18 === "parentTraceId" || key18 === "timestampMs" || key18 === "channel" || key18 === "event" || key18 === "data")) {
                              const err156 = { instancePath, schemaPath: "#/$defs/await_human_input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err156];
                              } else {
                                vErrors.push(err156);
                              }
                              errors++;
                              break;
                            }
                          }
                          if (_errs198 === errors) {
                            if (data.traceId !== void 0) {
                              let data83 = data.traceId;
                              const _errs199 = errors;
                              if (errors === _errs199) {
                                if (typeof data83 === "string") {
                                  if (func1(data83) < 1) {
                                    const err157 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/await_human_input/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err157];
                                    } else {
                                      vErrors.push(err157);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err158 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/await_human_input/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err158];
                                  } else {
                                    vErrors.push(err158);
                                  }
                                  errors++;
                                }
                              }
                              var valid29 = _errs199 === errors;
                            } else {
                              var valid29 = true;
                            }
                            if (valid29) {
                              if (data.parentTraceId !== void 0) {
                                let data84 = data.parentTraceId;
                                const _errs201 = errors;
                                if (typeof data84 !== "string" && data84 !== null) {
                                  const err159 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/await_human_input/properties/parentTraceId/type", keyword: "type", params: { type: schema44.properties.parentTraceId.type }, message: "must be string,null" };
                                  if (vErrors === null) {
                                    vErrors = [err159];
                                  } else {
                                    vErrors.push(err159);
                                  }
                                  errors++;
                                }
                                var valid29 = _errs201 === errors;
                              } else {
                                var valid29 = true;
                              }
                              if (valid29) {
                                if (data.timestampMs !== void 0) {
                                  let data85 = data.timestampMs;
                                  const _errs203 = errors;
                                  if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
                                    const err160 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/await_human_input/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err160];
                                    } else {
                                      vErrors.push(err160);
                                    }
                                    errors++;
                                  }
                                  if (errors === _errs203) {
                                    if (typeof data85 == "number" && isFinite(data85)) {
                                      if (data85 < 0 || isNaN(data85)) {
                                        const err161 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/await_human_input/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                          vErrors = [err161];
                                        } else {
                                          vErrors.push(err161);
                                        }
                                        errors++;
                                      }
                                    }
                                  }
                                  var valid29 = _errs203 === errors;
                                } else {
                                  var valid29 = true;
                                }
                                if (valid29) {
                                  if (data.channel !== void 0) {
                                    const _errs205 = errors;
                                    if ("status" !== data.channel) {
                                      const err162 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/await_human_input/properties/channel/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                                      if (vErrors === null) {
                                        vErrors = [err162];
                                      } else {
                                        vErrors.push(err162);
                                      }
                                      errors++;
                                    }
                                    var valid29 = _errs205 === errors;
                                  } else {
                                    var valid29 = true;
                                  }
                                  if (valid29) {
                                    if (data.event !== void 0) {
                                      const _errs206 = errors;
                                      if ("await_human_input" !== data.event) {
                                        const err163 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/await_human_input/properties/event/const", keyword: "const", params: { allowedValue: "await_human_input" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err163];
                                        } else {
                                          vErrors.push(err163);
                                        }
                                        errors++;
                                      }
                                      var valid29 = _errs206 === errors;
                                    } else {
                                      var valid29 = true;
                                    }
                                    if (valid29) {
                                      if (data.data !== void 0) {
                                        let data88 = data.data;
                                        const _errs207 = errors;
                                        if (errors === _errs207) {
                                          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                            let missing19;
                                            if (data88.promptId === void 0 && (missing19 = "promptId") || data88.prompt === void 0 && (missing19 = "prompt") || data88.step === void 0 && (missing19 = "step")) {
                                              const err164 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/await_human_input/properties/data/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" };
                                              if (vErrors === null) {
                                                vErrors = [err164];
                                              } else {
                                                vErrors.push(err164);
                                              }
                                              errors++;
                                            } else {
                                              const _errs209 = errors;
                                              for (const key19 in data88) {
                                                if (!(key19 === "promptId" || key19 === "prompt" || key19 === "step")) {
                                                  const err165 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/await_human_input/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                                  if (vErrors === null) {
                                                    vErrors = [err165];
                                                  } else {
                                                    vErrors.push(err165);
                                                  }
                                                  errors++;
                                                  break;
                                                }
                                              }
                                              if (_errs209 === errors) {
                                                if (data88.promptId !== void 0) {
                                                  const _errs210 = errors;
                                                  if (typeof data88.promptId !== "string") {
                                                    const err166 = { instancePath: instancePath + "/data/promptId", schemaPath: "#/$defs/await_human_input/properties/data/properties/promptId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                      vErrors = [err166];
                                                    } else {
                                                      vErrors.push(err166);
                                                    }
                                                    errors++;
                                                  }
                                                  var valid30 = _errs210 === errors;
                                                } else {
                                                  var valid30 = true;
                                                }
                                                if (valid30) {
                                                  if (data88.prompt !== void 0) {
                                                    const _errs212 = errors;
                                                    if (typeof data88.prompt !== "string") {
                                                      const err167 = { instancePath: instancePath + "/data/prompt", schemaPath: "#/$defs/await_human_input/properties/data/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err167];
                                                      } else {
                                                        vErrors.push(err167);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid30 = _errs212 === errors;
                                                  } else {
                                                    var valid30 = true;
                                                  }
                                                  if (valid30) {
                                                    if (data88.step !== void 0) {
                                                      let data91 = data88.step;
                                                      const _errs214 = errors;
                                                      if (!(typeof data91 == "number" && (!(data91 % 1) && !isNaN(data91)) && isFinite(data91))) {
                                                        const err168 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/await_human_input/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                          vErrors = [err168];
                                                        } else {
                                                          vErrors.push(err168);
                                                        }
                                                        errors++;
                                                      }
                                                      if (errors === _errs214) {
                                                        if (typeof data91 == "number" && isFinite(data91)) {
                                                          if (data91 < 0 || isNaN(data91)) {
                                                            const err169 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/await_human_input/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                              vErrors = [err169];
                                                            } else {
                                                              vErrors.push(err169);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                      var valid30 = _errs214 === errors;
                                                    } else {
                                                      var valid30 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            const err170 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/await_human_input/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                              vErrors = [err170];
                                            } else {
                                              vErrors.push(err170);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid29 = _errs207 === errors;
                                      } else {
                                        var valid29 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        const err171 = { instancePath, schemaPath: "#/$defs/await_human_input/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err171];
                        } else {
                          vErrors.push(err171);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs195 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                        if (props0 !== true) {
                          props0 = true;
                        }
                      }
                      const _errs216 = errors;
                      const _errs217 = errors;
                      if (errors === _errs217) {
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing20;
                          if (data.traceId === void 0 && (missing20 = "traceId") || data.parentTraceId === void 0 && (missing20 = "parentTraceId") || data.timestampMs === void 0 && (missing20 = "timestampMs") || data.channel === void 0 && (missing20 = "channel") || data.event === void 0 && (missing20 = "event") || data.data === void 0 && (missing20 = "data")) {
                            const err172 = { instancePath, schemaPath: "#/$defs/guardrail_tripwire/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                            if (vErrors === null) {
                              vErrors = [err172];
                            } else {
                              vErrors.push(err172);
                            }
                            errors++;
                          } else {
                            const _errs219 = errors;
                            for (const key20 in data) {
                              if (!(key20 === "traceId" || key20 === "parentTraceId" || key20 === "timestampMs" || key20 === "channel" || key20 === "event" || key20 === "data")) {
                                const err173 = { instancePath, schemaPath: "#/$defs/guardrail_tripwire/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err173];
                                } else {
                                  vErrors.push(err173);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs219 === errors) {
                              if (data.traceId !== void 0) {
                                let data92 = data.traceId;
                                const _errs220 = errors;
                                if (errors === _errs220) {
                                  if (typeof data92 === "string") {
                                    if (func1(data92) < 1) {
                                      const err174 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/guardrail_tripwire/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err174];
                                      } else {
                                        vErrors.push(err174);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err175 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/guardrail_tripwire/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err175];
                                    } else {
                                      vErrors.push(err175);
                                    }
                                    errors++;
                                  }
                                }
                                var valid32 = _errs220 === errors;
                              } else {
                                var valid32 = true;
                              }
                              if (valid32) {
                                if (data.parentTraceId !== void 0) {
                                  let data93 = data.parentTraceId;
                                  const _errs222 = errors;
                                  if (typeof data93 !== "string" && data93 !== null) {
                                    const err176 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/guardrail_tripwire/properties/parentTraceId/type", keyword: "type", params: { type: schema45.properties.parentTraceId.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err176];
                                    } else {
                                      vErrors.push(err176);
                                    }
                                    errors++;
                                  }
                                  var valid32 = _errs222 === errors;
                                } else {
                                  var valid32 = true;
                                }
                                if (valid32) {
                                  if (data.timestampMs !== void 0) {
                                    let data94 = data.timestampMs;
                                    const _errs224 = errors;
                                    if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                                      const err177 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/guardrail_tripwire/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                      if (vErrors === null) {
                                        vErrors = [err177];
                                      } else {
                                        vErrors.push(err177);
                                      }
                                      errors++;
                                    }
                                    if (errors === _errs224) {
                                      if (typeof data94 == "number" && isFinite(data94)) {
                                        if (data94 < 0 || isNaN(data94)) {
                                          const err178 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/guardrail_tripwire/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err178];
                                          } else {
                                            vErrors.push(err178);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    var valid32 = _errs224 === errors;
                                  } else {
                                    var valid32 = true;
                                  }
                                  if (valid32) {
                                    if (data.channel !== void 0) {
                                      const _errs226 = errors;
                                      if ("status" !== data.channel) {
                                        const err179 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/guardrail_tripwire/properties/channel/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err179];
                                        } else {
                                          vErrors.push(err179);
                                        }
                                        errors++;
                                      }
                                      var valid32 = _errs226 === errors;
                                    } else {
                                      var valid32 = true;
                                    }
                                    if (valid32) {
                                      if (data.event !== void 0) {
                                        const _errs227 = errors;
                                        if ("guardrail_tripwire" !== data.event) {
                                          const err180 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/guardrail_tripwire/properties/event/const", keyword: "const", params: { allowedValue: "guardrail_tripwire" }, message: "must be equal to constant" };
                                          if (vErrors === null) {
                                            vErrors = [err180];
                                          } else {
                                            vErrors.push(err180);
                                          }
                                          errors++;
                                        }
                                        var valid32 = _errs227 === errors;
                                      } else {
                                        var valid32 = true;
                                      }
                                      if (valid32) {
                                        if (data.data !== void 0) {
                                          let data97 = data.data;
                                          const _errs228 = errors;
                                          if (errors === _errs228) {
                                            if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                              let missing21;
                                              if (data97.guardrailName === void 0 && (missing21 = "guardrailName") || data97.layer === void 0 && (missing21 = "layer")) {
                                                const err181 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/guardrail_tripwire/properties/data/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" };
                                                if (vErrors === null) {
                                                  vErrors = [err181];
                                                } else {
                                                  vErrors.push(err181);
                                                }
                                                errors++;
                                              } else {
                                                const _errs230 = errors;
                                                for (const key21 in data97) {
                                                  if (!(key21 === "guardrailName" || key21 === "layer" || key21 === "toolName" || key21 === "metadata" || key21 === "callId")) {
                                                    const err182 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/guardrail_tripwire/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                      vErrors = [err182];
                                                    } else {
                                                      vErrors.push(err182);
                                                    }
                                                    errors++;
                                                    break;
                                                  }
                                                }
                                                if (_errs230 === errors) {
                                                  if (data97.guardrailName !== void 0) {
                                                    const _errs231 = errors;
                                                    if (typeof data97.guardrailName !== "string") {
                                                      const err183 = { instancePath: instancePath + "/data/guardrailName", schemaPath: "#/$defs/guardrail_tripwire/properties/data/properties/guardrailName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err183];
                                                      } else {
                                                        vErrors.push(err183);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid33 = _errs231 === errors;
                                                  } else {
                                                    var valid33 = true;
                                                  }
                                                  if (valid33) {
                                                    if (data97.layer !== void 0) {
                                                      let data99 = data97.layer;
                                                      const _errs233 = errors;
                                                      if (!(data99 === "input" || data99 === "output" || data99 === "tool")) {
                                                        const err184 = { instancePath: instancePath + "/data/layer", schemaPath: "#/$defs/guardrail_tripwire/properties/data/properties/layer/enum", keyword: "enum", params: { allowedValues: schema45.properties.data.properties.layer.enum }, message: "must be equal to one of the allowed values" };
                                                        if (vErrors === null) {
                                                          vErrors = [err184];
                                                        } else {
                                                          vErrors.push(err184);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid33 = _errs233 === errors;
                                                    } else {
                                                      var valid33 = true;
                                                    }
                                                    if (valid33) {
                                                      if (data97.toolName !== void 0) {
                                                        const _errs234 = errors;
                                                        if (typeof data97.toolName !== "string") {
                                                          const err185 = { instancePath: instancePath + "/data/toolName", schemaPath: "#/$defs/guardrail_tripwire/properties/data/properties/toolName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                          if (vErrors === null) {
                                                            vErrors = [err185];
                                                          } else {
                                                            vErrors.push(err185);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid33 = _errs234 === errors;
                                                      } else {
                                                        var valid33 = true;
                                                      }
                                                      if (valid33) {
                                                        if (data97.metadata !== void 0) {
                                                          let data101 = data97.metadata;
                                                          const _errs236 = errors;
                                                          if (!(data101 && typeof data101 == "object" && !Array.isArray(data101))) {
                                                            const err186 = { instancePath: instancePath + "/data/metadata", schemaPath: "#/$defs/guardrail_tripwire/properties/data/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                              vErrors = [err186];
                                                            } else {
                                                              vErrors.push(err186);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid33 = _errs236 === errors;
                                                        } else {
                                                          var valid33 = true;
                                                        }
                                                        if (valid33) {
                                                          if (data97.callId !== void 0) {
                                                            const _errs238 = errors;
                                                            if (typeof data97.callId !== "string") {
                                                              const err187 = { instancePath: instancePath + "/data/callId", schemaPath: "#/$defs/guardrail_tripwire/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err187];
                                                              } else {
                                                                vErrors.push(err187);
                                                              }
                                                              errors++;
                                                            }
                                                            var valid33 = _errs238 === errors;
                                                          } else {
                                                            var valid33 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              const err188 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/guardrail_tripwire/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              if (vErrors === null) {
                                                vErrors = [err188];
                                              } else {
                                                vErrors.push(err188);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid32 = _errs228 === errors;
                                        } else {
                                          var valid32 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err189 = { instancePath, schemaPath: "#/$defs/guardrail_tripwire/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs216 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                          if (props0 !== true) {
                            props0 = true;
                          }
                        }
                        const _errs240 = errors;
                        const _errs241 = errors;
                        if (errors === _errs241) {
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing22;
                            if (data.traceId === void 0 && (missing22 = "traceId") || data.parentTraceId === void 0 && (missing22 = "parentTraceId") || data.timestampMs === void 0 && (missing22 = "timestampMs") || data.channel === void 0 && (missing22 = "channel") || data.event === void 0 && (missing22 = "event") || data.data === void 0 && (missing22 = "data")) {
                              const err190 = { instancePath, schemaPath: "#/$defs/error_recovery/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                              if (vErrors === null) {
                                vErrors = [err190];
                              } else {
                                vErrors.push(err190);
                              }
                              errors++;
                            } else {
                              const _errs243 = errors;
                              for (const key22 in data) {
                                if (!(key22 === "traceId" || key22 === "parentTraceId" || key22 === "timestampMs" || key22 === "channel" || key22 === "event" || key22 === "data")) {
                                  const err191 = { instancePath, schemaPath: "#/$defs/error_recovery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err191];
                                  } else {
                                    vErrors.push(err191);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs243 === errors) {
                                if (data.traceId !== void 0) {
                                  let data103 = data.traceId;
                                  const _errs244 = errors;
                                  if (errors === _errs244) {
                                    if (typeof data103 === "string") {
                                      if (func1(data103) < 1) {
                                        const err192 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/error_recovery/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err192];
                                        } else {
                                          vErrors.push(err192);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err193 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/error_recovery/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err193];
                                      } else {
                                        vErrors.push(err193);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid35 = _errs244 === errors;
                                } else {
                                  var valid35 = true;
                                }
                                if (valid35) {
                                  if (data.parentTraceId !== void 0) {
                                    let data104 = data.parentTraceId;
                                    const _errs246 = errors;
                                    if (typeof data104 !== "string" && data104 !== null) {
                                      const err194 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/error_recovery/properties/parentTraceId/type", keyword: "type", params: { type: schema46.properties.parentTraceId.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err194];
                                      } else {
                                        vErrors.push(err194);
                                      }
                                      errors++;
                                    }
                                    var valid35 = _errs246 === errors;
                                  } else {
                                    var valid35 = true;
                                  }
                                  if (valid35) {
                                    if (data.timestampMs !== void 0) {
                                      let data105 = data.timestampMs;
                                      const _errs248 = errors;
                                      if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
                                        const err195 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/error_recovery/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err195];
                                        } else {
                                          vErrors.push(err195);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs248) {
                                        if (typeof data105 == "number" && isFinite(data105)) {
                                          if (data105 < 0 || isNaN(data105)) {
                                            const err196 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/error_recovery/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                              vErrors = [err196];
                                            } else {
                                              vErrors.push(err196);
                                            }
                                            errors++;
                                          }
                                        }
                                      }
                                      var valid35 = _errs248 === errors;
                                    } else {
                                      var valid35 = true;
                                    }
                                    if (valid35) {
                                      if (data.channel !== void 0) {
                                        const _errs250 = errors;
                                        if ("status" !== data.channel) {
                                          const err197 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/error_recovery/properties/channel/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                                          if (vErrors === null) {
                                            vErrors = [err197];
                                          } else {
                                            vErrors.push(err197);
                                          }
                                          errors++;
                                        }
                                        var valid35 = _errs250 === errors;
                                      } else {
                                        var valid35 = true;
                                      }
                                      if (valid35) {
                                        if (data.event !== void 0) {
                                          const _errs251 = errors;
                                          if ("error_recovery" !== data.event) {
                                            const err198 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/error_recovery/properties/event/const", keyword: "const", params: { allowedValue: "error_recovery" }, message: "must be equal to constant" };
                                            if (vErrors === null) {
                                              vErrors = [err198];
                                            } else {
                                              vErrors.push(err198);
                                            }
                                            errors++;
                                          }
                                          var valid35 = _errs251 === errors;
                                        } else {
                                          var valid35 = true;
                                        }
                                        if (valid35) {
                                          if (data.data !== void 0) {
                                            let data108 = data.data;
                                            const _errs252 = errors;
                                            if (errors === _errs252) {
                                              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                let missing23;
                                                if (data108.strategy === void 0 && (missing23 = "strategy") || data108.errorType === void 0 && (missing23 = "errorType") || data108.attempt === void 0 && (missing23 = "attempt") || data108.maxAttempts === void 0 && (missing23 = "maxAttempts")) {
                                                  const err199 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error_recovery/properties/data/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err199];
                                                  } else {
                                                    vErrors.push(err199);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs254 = errors;
                                                  for (const key23 in data108) {
                                                    if (!(key23 === "strategy" || key23 === "errorType" || key23 === "attempt" || key23 === "maxAttempts")) {
                                                      const err200 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error_recovery/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err200];
                                                      } else {
                                                        vErrors.push(err200);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs254 === errors) {
                                                    if (data108.strategy !== void 0) {
                                                      const _errs255 = errors;
                                                      if (typeof data108.strategy !== "string") {
                                                        const err201 = { instancePath: instancePath + "/data/strategy", schemaPath: "#/$defs/error_recovery/properties/data/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err201];
                                                        } else {
                                                          vErrors.push(err201);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid36 = _errs255 === errors;
                                                    } else {
                                                      var valid36 = true;
                                                    }
                                                    if (valid36) {
                                                      if (data108.errorType !== void 0) {
                                                        const _errs257 = errors;
                                                        if (typeof data108.errorType !== "string") {
                                                          const err202 = { instancePath: instancePath + "/data/errorType", schemaPath: "#/$defs/error_recovery/properties/data/properties/errorType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                          if (vErrors === null) {
                                                            vErrors = [err202];
                                                          } else {
                                                            vErrors.push(err202);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid36 = _errs257 === errors;
                                                      } else {
                                                        var valid36 = true;
                                                      }
                                                      if (valid36) {
                                                        if (data108.attempt !== void 0) {
                                                          let data111 = data108.attempt;
                                                          const _errs259 = errors;
                                                          if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                                                            const err203 = { instancePath: instancePath + "/data/attempt", schemaPath: "#/$defs/error_recovery/properties/data/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                              vErrors = [err203];
                                                            } else {
                                                              vErrors.push(err203);
                                                            }
                                                            errors++;
                                                          }
                                                          if (errors === _errs259) {
                                                            if (typeof data111 == "number" && isFinite(data111)) {
                                                              if (data111 < 0 || isNaN(data111)) {
                                                                const err204 = { instancePath: instancePath + "/data/attempt", schemaPath: "#/$defs/error_recovery/properties/data/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err204];
                                                                } else {
                                                                  vErrors.push(err204);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                          }
                                                          var valid36 = _errs259 === errors;
                                                        } else {
                                                          var valid36 = true;
                                                        }
                                                        if (valid36) {
                                                          if (data108.maxAttempts !== void 0) {
                                                            let data112 = data108.maxAttempts;
                                                            const _errs261 = errors;
                                                            if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112))) {
                                                              const err205 = { instancePath: instancePath + "/data/maxAttempts", schemaPath: "#/$defs/error_recovery/properties/data/properties/maxAttempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              if (vErrors === null) {
                                                                vErrors = [err205];
                                                              } else {
                                                                vErrors.push(err205);
                                                              }
                                                              errors++;
                                                            }
                                                            if (errors === _errs261) {
                                                              if (typeof data112 == "number" && isFinite(data112)) {
                                                                if (data112 < 0 || isNaN(data112)) {
                                                                  const err206 = { instancePath: instancePath + "/data/maxAttempts", schemaPath: "#/$defs/error_recovery/properties/data/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err206];
                                                                  } else {
                                                                    vErrors.push(err206);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                            }
                                                            var valid36 = _errs261 === errors;
                                                          } else {
                                                            var valid36 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err207 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error_recovery/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err207];
                                                } else {
                                                  vErrors.push(err207);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid35 = _errs252 === errors;
                                          } else {
                                            var valid35 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            const err208 = { instancePath, schemaPath: "#/$defs/error_recovery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err208];
                            } else {
                              vErrors.push(err208);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs240 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                            if (props0 !== true) {
                              props0 = true;
                            }
                          }
                          const _errs263 = errors;
                          const _errs264 = errors;
                          if (errors === _errs264) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing24;
                              if (data.traceId === void 0 && (missing24 = "traceId") || data.parentTraceId === void 0 && (missing24 = "parentTraceId") || data.timestampMs === void 0 && (missing24 = "timestampMs") || data.channel === void 0 && (missing24 = "channel") || data.event === void 0 && (missing24 = "event") || data.data === void 0 && (missing24 = "data")) {
                                const err209 = { instancePath, schemaPath: "#/$defs/status/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err209];
                                } else {
                                  vErrors.push(err209);
                                }
                                errors++;
                              } else {
                                const _errs266 = errors;
                                for (const key24 in data) {
                                  if (!(key24 === "traceId" || key24 === "parentTraceId" || key24 === "timestampMs" || key24 === "channel" || key24 === "event" || key24 === "data")) {
                                    const err210 = { instancePath, schemaPath: "#/$defs/status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err210];
                                    } else {
                                      vErrors.push(err210);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs266 === errors) {
                                  if (data.traceId !== void 0) {
                                    let data113 = data.traceId;
                                    const _errs267 = errors;
                                    if (errors === _errs267) {
                                      if (typeof data113 === "string") {
                                        if (func1(data113) < 1) {
                                          const err211 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/status/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err211];
                                          } else {
                                            vErrors.push(err211);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err212 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/status/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err212];
                                        } else {
                                          vErrors.push(err212);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid38 = _errs267 === errors;
                                  } else {
                                    var valid38 = true;
                                  }
                                  if (valid38) {
                                    if (data.parentTraceId !== void 0) {
                                      let data114 = data.parentTraceId;
                                      const _errs269 = errors;
                                      if (typeof data114 !== "string" && data114 !== null) {
                                        const err213 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/status/properties/parentTraceId/type", keyword: "type", params: { type: schema47.properties.parentTraceId.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err213];
                                        } else {
                                          vErrors.push(err213);
                                        }
                                        errors++;
                                      }
                                      var valid38 = _errs269 === errors;
                                    } else {
                                      var valid38 = true;
                                    }
                                    if (valid38) {
                                      if (data.timestampMs !== void 0) {
                                        let data115 = data.timestampMs;
                                        const _errs271 = errors;
                                        if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                                          const err214 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/status/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                          if (vErrors === null) {
                                            vErrors = [err214];
                                          } else {
                                            vErrors.push(err214);
                                          }
                                          errors++;
                                        }
                                        if (errors === _errs271) {
                                          if (typeof data115 == "number" && isFinite(data115)) {
                                            if (data115 < 0 || isNaN(data115)) {
                                              const err215 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/status/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                              if (vErrors === null) {
                                                vErrors = [err215];
                                              } else {
                                                vErrors.push(err215);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                        var valid38 = _errs271 === errors;
                                      } else {
                                        var valid38 = true;
                                      }
                                      if (valid38) {
                                        if (data.channel !== void 0) {
                                          const _errs273 = errors;
                                          if ("status" !== data.channel) {
                                            const err216 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/status/properties/channel/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                                            if (vErrors === null) {
                                              vErrors = [err216];
                                            } else {
                                              vErrors.push(err216);
                                            }
                                            errors++;
                                          }
                                          var valid38 = _errs273 === errors;
                                        } else {
                                          var valid38 = true;
                                        }
                                        if (valid38) {
                                          if (data.event !== void 0) {
                                            const _errs274 = errors;
                                            if ("status" !== data.event) {
                                              const err217 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/status/properties/event/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                                              if (vErrors === null) {
                                                vErrors = [err217];
                                              } else {
                                                vErrors.push(err217);
                                              }
                                              errors++;
                                            }
                                            var valid38 = _errs274 === errors;
                                          } else {
                                            var valid38 = true;
                                          }
                                          if (valid38) {
                                            if (data.data !== void 0) {
                                              let data118 = data.data;
                                              const _errs275 = errors;
                                              if (errors === _errs275) {
                                                if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                                  let missing25;
                                                  if (data118.phase === void 0 && (missing25 = "phase")) {
                                                    const err218 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/status/properties/data/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" };
                                                    if (vErrors === null) {
                                                      vErrors = [err218];
                                                    } else {
                                                      vErrors.push(err218);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data118.phase !== void 0) {
                                                      const _errs278 = errors;
                                                      if (typeof data118.phase !== "string") {
                                                        const err219 = { instancePath: instancePath + "/data/phase", schemaPath: "#/$defs/status/properties/data/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err219];
                                                        } else {
                                                          vErrors.push(err219);
                                                        }
                                                        errors++;
                                                      }
                                                      var valid39 = _errs278 === errors;
                                                    } else {
                                                      var valid39 = true;
                                                    }
                                                    if (valid39) {
                                                      if (data118.toolName !== void 0) {
                                                        const _errs280 = errors;
                                                        if (typeof data118.toolName !== "string") {
                                                          const err220 = { instancePath: instancePath + "/data/toolName", schemaPath: "#/$defs/status/properties/data/properties/toolName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                          if (vErrors === null) {
                                                            vErrors = [err220];
                                                          } else {
                                                            vErrors.push(err220);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid39 = _errs280 === errors;
                                                      } else {
                                                        var valid39 = true;
                                                      }
                                                      if (valid39) {
                                                        if (data118.callId !== void 0) {
                                                          const _errs282 = errors;
                                                          if (typeof data118.callId !== "string") {
                                                            const err221 = { instancePath: instancePath + "/data/callId", schemaPath: "#/$defs/status/properties/data/properties/callId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                              vErrors = [err221];
                                                            } else {
                                                              vErrors.push(err221);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid39 = _errs282 === errors;
                                                        } else {
                                                          var valid39 = true;
                                                        }
                                                        if (valid39) {
                                                          if (data118.step !== void 0) {
                                                            let data122 = data118.step;
                                                            const _errs284 = errors;
                                                            if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                                                              const err222 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/status/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              if (vErrors === null) {
                                                                vErrors = [err222];
                                                              } else {
                                                                vErrors.push(err222);
                                                              }
                                                              errors++;
                                                            }
                                                            if (errors === _errs284) {
                                                              if (typeof data122 == "number" && isFinite(data122)) {
                                                                if (data122 < 0 || isNaN(data122)) {
                                                                  const err223 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/status/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err223];
                                                                  } else {
                                                                    vErrors.push(err223);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                            }
                                                            var valid39 = _errs284 === errors;
                                                          } else {
                                                            var valid39 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err224 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/status/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  if (vErrors === null) {
                                                    vErrors = [err224];
                                                  } else {
                                                    vErrors.push(err224);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid38 = _errs275 === errors;
                                            } else {
                                              var valid38 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err225 = { instancePath, schemaPath: "#/$defs/status/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err225];
                              } else {
                                vErrors.push(err225);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs263 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                              if (props0 !== true) {
                                props0 = true;
                              }
                            }
                            const _errs286 = errors;
                            const _errs287 = errors;
                            if (errors === _errs287) {
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing26;
                                if (data.traceId === void 0 && (missing26 = "traceId") || data.parentTraceId === void 0 && (missing26 = "parentTraceId") || data.timestampMs === void 0 && (missing26 = "timestampMs") || data.channel === void 0 && (missing26 = "channel") || data.event === void 0 && (missing26 = "event") || data.data === void 0 && (missing26 = "data")) {
                                  const err226 = { instancePath, schemaPath: "#/$defs/final_answer/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err226];
                                  } else {
                                    vErrors.push(err226);
                                  }
                                  errors++;
                                } else {
                                  const _errs289 = errors;
                                  for (const key25 in data) {
                                    if (!(key25 === "traceId" || key25 === "parentTraceId" || key25 === "timestampMs" || key25 === "channel" || key25 === "event" || key25 === "data")) {
                                      const err227 = { instancePath, schemaPath: "#/$defs/final_answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err227];
                                      } else {
                                        vErrors.push(err227);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs289 === errors) {
                                    if (data.traceId !== void 0) {
                                      let data123 = data.traceId;
                                      const _errs290 = errors;
                                      if (errors === _errs290) {
                                        if (typeof data123 === "string") {
                                          if (func1(data123) < 1) {
                                            const err228 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/final_answer/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                              vErrors = [err228];
                                            } else {
                                              vErrors.push(err228);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err229 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/final_answer/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err229];
                                          } else {
                                            vErrors.push(err229);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid41 = _errs290 === errors;
                                    } else {
                                      var valid41 = true;
                                    }
                                    if (valid41) {
                                      if (data.parentTraceId !== void 0) {
                                        let data124 = data.parentTraceId;
                                        const _errs292 = errors;
                                        if (typeof data124 !== "string" && data124 !== null) {
                                          const err230 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/final_answer/properties/parentTraceId/type", keyword: "type", params: { type: schema48.properties.parentTraceId.type }, message: "must be string,null" };
                                          if (vErrors === null) {
                                            vErrors = [err230];
                                          } else {
                                            vErrors.push(err230);
                                          }
                                          errors++;
                                        }
                                        var valid41 = _errs292 === errors;
                                      } else {
                                        var valid41 = true;
                                      }
                                      if (valid41) {
                                        if (data.timestampMs !== void 0) {
                                          let data125 = data.timestampMs;
                                          const _errs294 = errors;
                                          if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)) && isFinite(data125))) {
                                            const err231 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/final_answer/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                              vErrors = [err231];
                                            } else {
                                              vErrors.push(err231);
                                            }
                                            errors++;
                                          }
                                          if (errors === _errs294) {
                                            if (typeof data125 == "number" && isFinite(data125)) {
                                              if (data125 < 0 || isNaN(data125)) {
                                                const err232 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/final_answer/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                  vErrors = [err232];
                                                } else {
                                                  vErrors.push(err232);
                                                }
                                                errors++;
                                              }
                                            }
                                          }
                                          var valid41 = _errs294 === errors;
                                        } else {
                                          var valid41 = true;
                                        }
                                        if (valid41) {
                                          if (data.channel !== void 0) {
                                            const _errs296 = errors;
                                            if ("text" !== data.channel) {
                                              const err233 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/final_answer/properties/channel/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                                              if (vErrors === null) {
                                                vErrors = [err233];
                                              } else {
                                                vErrors.push(err233);
                                              }
                                              errors++;
                                            }
                                            var valid41 = _errs296 === errors;
                                          } else {
                                            var valid41 = true;
                                          }
                                          if (valid41) {
                                            if (data.event !== void 0) {
                                              const _errs297 = errors;
                                              if ("final_answer" !== data.event) {
                                                const err234 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/final_answer/properties/event/const", keyword: "const", params: { allowedValue: "final_answer" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err234];
                                                } else {
                                                  vErrors.push(err234);
                                                }
                                                errors++;
                                              }
                                              var valid41 = _errs297 === errors;
                                            } else {
                                              var valid41 = true;
                                            }
                                            if (valid41) {
                                              if (data.data !== void 0) {
                                                let data128 = data.data;
                                                const _errs298 = errors;
                                                if (errors === _errs298) {
                                                  if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                                    let missing27;
                                                    if (data128.answer === void 0 && (missing27 = "answer")) {
                                                      const err235 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/final_answer/properties/data/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err235];
                                                      } else {
                                                        vErrors.push(err235);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs300 = errors;
                                                      for (const key26 in data128) {
                                                        if (!(key26 === "answer")) {
                                                          const err236 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/final_answer/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err236];
                                                          } else {
                                                            vErrors.push(err236);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs300 === errors) {
                                                        if (data128.answer !== void 0) {
                                                          if (typeof data128.answer !== "string") {
                                                            const err237 = { instancePath: instancePath + "/data/answer", schemaPath: "#/$defs/final_answer/properties/data/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                              vErrors = [err237];
                                                            } else {
                                                              vErrors.push(err237);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err238 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/final_answer/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err238];
                                                    } else {
                                                      vErrors.push(err238);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid41 = _errs298 === errors;
                                              } else {
                                                var valid41 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err239 = { instancePath, schemaPath: "#/$defs/final_answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err239];
                                } else {
                                  vErrors.push(err239);
                                }
                                errors++;
                              }
                            }
                            var _valid0 = _errs286 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                                if (props0 !== true) {
                                  props0 = true;
                                }
                              }
                              const _errs303 = errors;
                              const _errs304 = errors;
                              if (errors === _errs304) {
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  let missing28;
                                  if (data.traceId === void 0 && (missing28 = "traceId") || data.parentTraceId === void 0 && (missing28 = "parentTraceId") || data.timestampMs === void 0 && (missing28 = "timestampMs") || data.channel === void 0 && (missing28 = "channel") || data.event === void 0 && (missing28 = "event") || data.data === void 0 && (missing28 = "data")) {
                                    const err240 = { instancePath, schemaPath: "#/$defs/error/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" };
                                    if (vErrors === null) {
                                      vErrors = [err240];
                                    } else {
                                      vErrors.push(err240);
                                    }
                                    errors++;
                                  } else {
                                    const _errs306 = errors;
                                    for (const key27 in data) {
                                      if (!(key27 === "traceId" || key27 === "parentTraceId" || key27 === "timestampMs" || key27 === "channel" || key27 === "event" || key27 === "data")) {
                                        const err241 = { instancePath, schemaPath: "#/$defs/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err241];
                                        } else {
                                          vErrors.push(err241);
                                        }
                                        errors++;
                                        break;
                                      }
                                    }
                                    if (_errs306 === errors) {
                                      if (data.traceId !== void 0) {
                                        let data130 = data.traceId;
                                        const _errs307 = errors;
                                        if (errors === _errs307) {
                                          if (typeof data130 === "string") {
                                            if (func1(data130) < 1) {
                                              const err242 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/error/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err242];
                                              } else {
                                                vErrors.push(err242);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err243 = { instancePath: instancePath + "/traceId", schemaPath: "#/$defs/error/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err243];
                                            } else {
                                              vErrors.push(err243);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid44 = _errs307 === errors;
                                      } else {
                                        var valid44 = true;
                                      }
                                      if (valid44) {
                                        if (data.parentTraceId !== void 0) {
                                          let data131 = data.parentTraceId;
                                          const _errs309 = errors;
                                          if (typeof data131 !== "string" && data131 !== null) {
                                            const err244 = { instancePath: instancePath + "/parentTraceId", schemaPath: "#/$defs/error/properties/parentTraceId/type", keyword: "type", params: { type: schema49.properties.parentTraceId.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err244];
                                            } else {
                                              vErrors.push(err244);
                                            }
                                            errors++;
                                          }
                                          var valid44 = _errs309 === errors;
                                        } else {
                                          var valid44 = true;
                                        }
                                        if (valid44) {
                                          if (data.timestampMs !== void 0) {
                                            let data132 = data.timestampMs;
                                            const _errs311 = errors;
                                            if (!(typeof data132 == "number" && (!(data132 % 1) && !isNaN(data132)) && isFinite(data132))) {
                                              const err245 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/error/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              if (vErrors === null) {
                                                vErrors = [err245];
                                              } else {
                                                vErrors.push(err245);
                                              }
                                              errors++;
                                            }
                                            if (errors === _errs311) {
                                              if (typeof data132 == "number" && isFinite(data132)) {
                                                if (data132 < 0 || isNaN(data132)) {
                                                  const err246 = { instancePath: instancePath + "/timestampMs", schemaPath: "#/$defs/error/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  if (vErrors === null) {
                                                    vErrors = [err246];
                                                  } else {
                                                    vErrors.push(err246);
                                                  }
                                                  errors++;
                                                }
                                              }
                                            }
                                            var valid44 = _errs311 === errors;
                                          } else {
                                            var valid44 = true;
                                          }
                                          if (valid44) {
                                            if (data.channel !== void 0) {
                                              const _errs313 = errors;
                                              if ("text" !== data.channel) {
                                                const err247 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/error/properties/channel/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err247];
                                                } else {
                                                  vErrors.push(err247);
                                                }
                                                errors++;
                                              }
                                              var valid44 = _errs313 === errors;
                                            } else {
                                              var valid44 = true;
                                            }
                                            if (valid44) {
                                              if (data.event !== void 0) {
                                                const _errs314 = errors;
                                                if ("error" !== data.event) {
                                                  const err248 = { instancePath: instancePath + "/event", schemaPath: "#/$defs/error/properties/event/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
                                                  if (vErrors === null) {
                                                    vErrors = [err248];
                                                  } else {
                                                    vErrors.push(err248);
                                                  }
                                                  errors++;
                                                }
                                                var valid44 = _errs314 === errors;
                                              } else {
                                                var valid44 = true;
                                              }
                                              if (valid44) {
                                                if (data.data !== void 0) {
                                                  let data135 = data.data;
                                                  const _errs315 = errors;
                                                  if (errors === _errs315) {
                                                    if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                      let missing29;
                                                      if (data135.error === void 0 && (missing29 = "error")) {
                                                        const err249 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error/properties/data/required", keyword: "required", params: { missingProperty: missing29 }, message: "must have required property '" + missing29 + "'" };
                                                        if (vErrors === null) {
                                                          vErrors = [err249];
                                                        } else {
                                                          vErrors.push(err249);
                                                        }
                                                        errors++;
                                                      } else {
                                                        const _errs317 = errors;
                                                        for (const key28 in data135) {
                                                          if (!(key28 === "error" || key28 === "step")) {
                                                            const err250 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                              vErrors = [err250];
                                                            } else {
                                                              vErrors.push(err250);
                                                            }
                                                            errors++;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs317 === errors) {
                                                          if (data135.error !== void 0) {
                                                            const _errs318 = errors;
                                                            if (typeof data135.error !== "string") {
                                                              const err251 = { instancePath: instancePath + "/data/error", schemaPath: "#/$defs/error/properties/data/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err251];
                                                              } else {
                                                                vErrors.push(err251);
                                                              }
                                                              errors++;
                                                            }
                                                            var valid45 = _errs318 === errors;
                                                          } else {
                                                            var valid45 = true;
                                                          }
                                                          if (valid45) {
                                                            if (data135.step !== void 0) {
                                                              let data137 = data135.step;
                                                              const _errs320 = errors;
                                                              if (!(typeof data137 == "number" && (!(data137 % 1) && !isNaN(data137)) && isFinite(data137))) {
                                                                const err252 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/error/properties/data/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err252];
                                                                } else {
                                                                  vErrors.push(err252);
                                                                }
                                                                errors++;
                                                              }
                                                              if (errors === _errs320) {
                                                                if (typeof data137 == "number" && isFinite(data137)) {
                                                                  if (data137 < 0 || isNaN(data137)) {
                                                                    const err253 = { instancePath: instancePath + "/data/step", schemaPath: "#/$defs/error/properties/data/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err253];
                                                                    } else {
                                                                      vErrors.push(err253);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                              }
                                                              var valid45 = _errs320 === errors;
                                                            } else {
                                                              var valid45 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      const err254 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/error/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                      if (vErrors === null) {
                                                        vErrors = [err254];
                                                      } else {
                                                        vErrors.push(err254);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid44 = _errs315 === errors;
                                                } else {
                                                  var valid44 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  const err255 = { instancePath, schemaPath: "#/$defs/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err255];
                                  } else {
                                    vErrors.push(err255);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs303 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
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
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err256 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err256];
    } else {
      vErrors.push(err256);
    }
    errors++;
    validate20.errors = vErrors;
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
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
var capabilityManifestValidator = validate25;
var pattern4 = new RegExp("^/", "u");
var pattern6 = new RegExp("^tool:[a-z][a-z0-9_]{0,63}$", "u");
var pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "allowedHosts" || key0 === "allowedReadPaths" || key0 === "allowedWritePaths" || key0 === "extraCapabilities" || key0 === "env" || key0 === "cpuMs" || key0 === "memoryLimitBytes")) {
          validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.allowedHosts !== void 0) {
          let data0 = data.allowedHosts;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 300) {
                      validate25.errors = [{ instancePath: instancePath + "/allowedHosts/" + i0, schemaPath: "#/properties/allowedHosts/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate25.errors = [{ instancePath: instancePath + "/allowedHosts/" + i0, schemaPath: "#/properties/allowedHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/allowedHosts/" + i0, schemaPath: "#/properties/allowedHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/allowedHosts", schemaPath: "#/properties/allowedHosts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allowedReadPaths !== void 0) {
            let data2 = data.allowedReadPaths;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data2)) {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data3 = data2[i1];
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 4096) {
                        validate25.errors = [{ instancePath: instancePath + "/allowedReadPaths/" + i1, schemaPath: "#/properties/allowedReadPaths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                        return false;
                      } else {
                        if (!pattern4.test(data3)) {
                          validate25.errors = [{ instancePath: instancePath + "/allowedReadPaths/" + i1, schemaPath: "#/properties/allowedReadPaths/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' }];
                          return false;
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/allowedReadPaths/" + i1, schemaPath: "#/properties/allowedReadPaths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid2 = _errs8 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/allowedReadPaths", schemaPath: "#/properties/allowedReadPaths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.allowedWritePaths !== void 0) {
              let data4 = data.allowedWritePaths;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (Array.isArray(data4)) {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 4096) {
                          validate25.errors = [{ instancePath: instancePath + "/allowedWritePaths/" + i2, schemaPath: "#/properties/allowedWritePaths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                          return false;
                        } else {
                          if (!pattern4.test(data5)) {
                            validate25.errors = [{ instancePath: instancePath + "/allowedWritePaths/" + i2, schemaPath: "#/properties/allowedWritePaths/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' }];
                            return false;
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/allowedWritePaths/" + i2, schemaPath: "#/properties/allowedWritePaths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/allowedWritePaths", schemaPath: "#/properties/allowedWritePaths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.extraCapabilities !== void 0) {
                let data6 = data.extraCapabilities;
                const _errs14 = errors;
                if (errors === _errs14) {
                  if (Array.isArray(data6)) {
                    var valid4 = true;
                    const len3 = data6.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data7 = data6[i3];
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data7 === "string") {
                          if (!pattern6.test(data7)) {
                            validate25.errors = [{ instancePath: instancePath + "/extraCapabilities/" + i3, schemaPath: "#/properties/extraCapabilities/items/pattern", keyword: "pattern", params: { pattern: "^tool:[a-z][a-z0-9_]{0,63}$" }, message: 'must match pattern "^tool:[a-z][a-z0-9_]{0,63}$"' }];
                            return false;
                          }
                        } else {
                          validate25.errors = [{ instancePath: instancePath + "/extraCapabilities/" + i3, schemaPath: "#/properties/extraCapabilities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs16 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/extraCapabilities", schemaPath: "#/properties/extraCapabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data8 = data.env;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      if (Object.keys(data8).length > 1e3) {
                        validate25.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/properties/env/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" }];
                        return false;
                      } else {
                        for (const key1 in data8) {
                          const _errs20 = errors;
                          if (typeof key1 === "string") {
                            if (!pattern7.test(key1)) {
                              const err0 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key1 };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                          }
                          var valid5 = _errs20 === errors;
                          if (!valid5) {
                            const err1 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate25.errors = vErrors;
                            return false;
                            break;
                          }
                        }
                        if (valid5) {
                          for (const key2 in data8) {
                            let data9 = data8[key2];
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (typeof data9 === "string") {
                                if (func1(data9) > 65536) {
                                  validate25.errors = [{ instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                  return false;
                                }
                              } else {
                                validate25.errors = [{ instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid6 = _errs22 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.cpuMs !== void 0) {
                    let data10 = data.cpuMs;
                    const _errs24 = errors;
                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                      validate25.errors = [{ instancePath: instancePath + "/cpuMs", schemaPath: "#/properties/cpuMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs24) {
                      if (typeof data10 == "number" && isFinite(data10)) {
                        if (data10 > 36e5 || isNaN(data10)) {
                          validate25.errors = [{ instancePath: instancePath + "/cpuMs", schemaPath: "#/properties/cpuMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" }];
                          return false;
                        } else {
                          if (data10 < 1 || isNaN(data10)) {
                            validate25.errors = [{ instancePath: instancePath + "/cpuMs", schemaPath: "#/properties/cpuMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.memoryLimitBytes !== void 0) {
                      let data11 = data.memoryLimitBytes;
                      const _errs26 = errors;
                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                        validate25.errors = [{ instancePath: instancePath + "/memoryLimitBytes", schemaPath: "#/properties/memoryLimitBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs26) {
                        if (typeof data11 == "number" && isFinite(data11)) {
                          if (data11 > 2147418112 || isNaN(data11)) {
                            validate25.errors = [{ instancePath: instancePath + "/memoryLimitBytes", schemaPath: "#/properties/memoryLimitBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147418112 }, message: "must be <= 2147418112" }];
                            return false;
                          } else {
                            if (data11 < 1 || isNaN(data11)) {
                              validate25.errors = [{ instancePath: instancePath + "/memoryLimitBytes", schemaPath: "#/properties/memoryLimitBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs26 === errors;
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
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var dpoRecordValidator = validate26;
var schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/dpo-record.schema.json", "title": "DpoRecord", "description": "One preference pair made from two branches of one rollout.", "type": "object", "required": ["schema_version", "prompt", "chosen", "rejected", "reward", "reward_chosen", "reward_rejected", "tool_call_sequence", "rejected_tool_call_sequence", "provenance"], "additionalProperties": true, "properties": { "schema_version": { "type": "string", "const": "rollout-wire/v1" }, "prompt": { "description": "The task both branches were given.", "type": "string", "minLength": 1 }, "chosen": { "description": "The better branch's answer.", "type": "string", "minLength": 1 }, "rejected": { "description": "The worse branch's answer.", "type": "string", "minLength": 1 }, "reward": { "description": "reward_chosen minus reward_rejected; above 0.", "type": "number" }, "reward_chosen": { "description": "Total score of the chosen branch.", "type": "number" }, "reward_rejected": { "description": "Total score of the rejected branch.", "type": "number" }, "tool_call_sequence": { "description": "The chosen branch's tool events, as in its source line.", "type": "array", "items": { "type": "object", "additionalProperties": true } }, "rejected_tool_call_sequence": { "description": "The rejected branch's tool events, as in its source line.", "type": "array", "items": { "type": "object", "additionalProperties": true } }, "provenance": { "description": "The way back to the two source lines.", "type": "object", "required": ["source", "rollout_id", "session_id", "chosen_branch", "rejected_branch", "objective_score", "exported_at_ms", "n_gram_hash", "source_sha256"], "additionalProperties": true, "properties": { "source": { "type": "string", "const": "wasmagent-rollout" }, "rollout_id": { "type": "string", "minLength": 1 }, "session_id": { "description": "The chosen branch's session.", "type": "string" }, "rejected_session_id": { "description": "The rejected branch's session, where it is another one.", "type": "string" }, "chosen_branch": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "rejected_branch": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "objective_score": { "description": "The verifier's scores, 0 to 1; null where only other scores count and the verifier's is unknown.", "type": "object", "required": ["chosen", "rejected"], "additionalProperties": false, "properties": { "chosen": { "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "rejected": { "type": ["number", "null"], "minimum": 0, "maximum": 1 } } }, "exported_at_ms": { "description": "Milliseconds since the Unix epoch.", "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "n_gram_hash": { "description": "First 16 hex digits of the SHA-256 of the prompt's UTF-8 bytes.", "type": "string", "pattern": "^[0-9a-f]{16}$" }, "source_sha256": { "description": "SHA-256 of each source line, without its line end.", "type": "object", "required": ["chosen", "rejected"], "additionalProperties": false, "properties": { "chosen": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "rejected": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } } };
var pattern8 = new RegExp("^[0-9a-f]{16}$", "u");
var pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.prompt === void 0 && (missing0 = "prompt") || data.chosen === void 0 && (missing0 = "chosen") || data.rejected === void 0 && (missing0 = "rejected") || data.reward === void 0 && (missing0 = "reward") || data.reward_chosen === void 0 && (missing0 = "reward_chosen") || data.reward_rejected === void 0 && (missing0 = "reward_rejected") || data.tool_call_sequence === void 0 && (missing0 = "tool_call_sequence") || data.rejected_tool_call_sequence === void 0 && (missing0 = "rejected_tool_call_sequence") || data.provenance === void 0 && (missing0 = "provenance")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schema_version !== void 0) {
          let data0 = data.schema_version;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("rollout-wire/v1" !== data0) {
            validate26.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "rollout-wire/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prompt !== void 0) {
            let data1 = data.prompt;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate26.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate26.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.chosen !== void 0) {
              let data2 = data.chosen;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rejected !== void 0) {
                let data3 = data.rejected;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 === "string") {
                    if (func1(data3) < 1) {
                      validate26.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/properties/rejected/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/properties/rejected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reward !== void 0) {
                  let data4 = data.reward;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && isFinite(data4))) {
                    validate26.errors = [{ instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reward_chosen !== void 0) {
                    let data5 = data.reward_chosen;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && isFinite(data5))) {
                      validate26.errors = [{ instancePath: instancePath + "/reward_chosen", schemaPath: "#/properties/reward_chosen/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reward_rejected !== void 0) {
                      let data6 = data.reward_rejected;
                      const _errs14 = errors;
                      if (!(typeof data6 == "number" && isFinite(data6))) {
                        validate26.errors = [{ instancePath: instancePath + "/reward_rejected", schemaPath: "#/properties/reward_rejected/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.tool_call_sequence !== void 0) {
                        let data7 = data.tool_call_sequence;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data8 = data7[i0];
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                } else {
                                  validate26.errors = [{ instancePath: instancePath + "/tool_call_sequence/" + i0, schemaPath: "#/properties/tool_call_sequence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs18 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate26.errors = [{ instancePath: instancePath + "/tool_call_sequence", schemaPath: "#/properties/tool_call_sequence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.rejected_tool_call_sequence !== void 0) {
                          let data9 = data.rejected_tool_call_sequence;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (Array.isArray(data9)) {
                              var valid2 = true;
                              const len1 = data9.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data10 = data9[i1];
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                  } else {
                                    validate26.errors = [{ instancePath: instancePath + "/rejected_tool_call_sequence/" + i1, schemaPath: "#/properties/rejected_tool_call_sequence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs23 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            } else {
                              validate26.errors = [{ instancePath: instancePath + "/rejected_tool_call_sequence", schemaPath: "#/properties/rejected_tool_call_sequence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.provenance !== void 0) {
                            let data11 = data.provenance;
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                let missing1;
                                if (data11.source === void 0 && (missing1 = "source") || data11.rollout_id === void 0 && (missing1 = "rollout_id") || data11.session_id === void 0 && (missing1 = "session_id") || data11.chosen_branch === void 0 && (missing1 = "chosen_branch") || data11.rejected_branch === void 0 && (missing1 = "rejected_branch") || data11.objective_score === void 0 && (missing1 = "objective_score") || data11.exported_at_ms === void 0 && (missing1 = "exported_at_ms") || data11.n_gram_hash === void 0 && (missing1 = "n_gram_hash") || data11.source_sha256 === void 0 && (missing1 = "source_sha256")) {
                                  validate26.errors = [{ instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data11.source !== void 0) {
                                    let data12 = data11.source;
                                    const _errs29 = errors;
                                    if (typeof data12 !== "string") {
                                      validate26.errors = [{ instancePath: instancePath + "/provenance/source", schemaPath: "#/properties/provenance/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    if ("wasmagent-rollout" !== data12) {
                                      validate26.errors = [{ instancePath: instancePath + "/provenance/source", schemaPath: "#/properties/provenance/properties/source/const", keyword: "const", params: { allowedValue: "wasmagent-rollout" }, message: "must be equal to constant" }];
                                      return false;
                                    }
                                    var valid3 = _errs29 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data11.rollout_id !== void 0) {
                                      let data13 = data11.rollout_id;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (typeof data13 === "string") {
                                          if (func1(data13) < 1) {
                                            validate26.errors = [{ instancePath: instancePath + "/provenance/rollout_id", schemaPath: "#/properties/provenance/properties/rollout_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate26.errors = [{ instancePath: instancePath + "/provenance/rollout_id", schemaPath: "#/properties/provenance/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs31 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data11.session_id !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data11.session_id !== "string") {
                                          validate26.errors = [{ instancePath: instancePath + "/provenance/session_id", schemaPath: "#/properties/provenance/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid3 = _errs33 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data11.rejected_session_id !== void 0) {
                                          const _errs35 = errors;
                                          if (typeof data11.rejected_session_id !== "string") {
                                            validate26.errors = [{ instancePath: instancePath + "/provenance/rejected_session_id", schemaPath: "#/properties/provenance/properties/rejected_session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid3 = _errs35 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data11.chosen_branch !== void 0) {
                                            let data16 = data11.chosen_branch;
                                            const _errs37 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                              validate26.errors = [{ instancePath: instancePath + "/provenance/chosen_branch", schemaPath: "#/properties/provenance/properties/chosen_branch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs37) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 > 4294967295 || isNaN(data16)) {
                                                  validate26.errors = [{ instancePath: instancePath + "/provenance/chosen_branch", schemaPath: "#/properties/provenance/properties/chosen_branch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                                                  return false;
                                                } else {
                                                  if (data16 < 0 || isNaN(data16)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/chosen_branch", schemaPath: "#/properties/provenance/properties/chosen_branch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid3 = _errs37 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data11.rejected_branch !== void 0) {
                                              let data17 = data11.rejected_branch;
                                              const _errs39 = errors;
                                              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                validate26.errors = [{ instancePath: instancePath + "/provenance/rejected_branch", schemaPath: "#/properties/provenance/properties/rejected_branch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs39) {
                                                if (typeof data17 == "number" && isFinite(data17)) {
                                                  if (data17 > 4294967295 || isNaN(data17)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/rejected_branch", schemaPath: "#/properties/provenance/properties/rejected_branch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                                                    return false;
                                                  } else {
                                                    if (data17 < 0 || isNaN(data17)) {
                                                      validate26.errors = [{ instancePath: instancePath + "/provenance/rejected_branch", schemaPath: "#/properties/provenance/properties/rejected_branch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid3 = _errs39 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data11.objective_score !== void 0) {
                                                let data18 = data11.objective_score;
                                                const _errs41 = errors;
                                                if (errors === _errs41) {
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing2;
                                                    if (data18.chosen === void 0 && (missing2 = "chosen") || data18.rejected === void 0 && (missing2 = "rejected")) {
                                                      validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs43 = errors;
                                                      for (const key0 in data18) {
                                                        if (!(key0 === "chosen" || key0 === "rejected")) {
                                                          validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs43 === errors) {
                                                        if (data18.chosen !== void 0) {
                                                          let data19 = data18.chosen;
                                                          const _errs44 = errors;
                                                          if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
                                                            validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/chosen", schemaPath: "#/properties/provenance/properties/objective_score/properties/chosen/type", keyword: "type", params: { type: schema51.properties.provenance.properties.objective_score.properties.chosen.type }, message: "must be number,null" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs44) {
                                                            if (typeof data19 == "number" && isFinite(data19)) {
                                                              if (data19 > 1 || isNaN(data19)) {
                                                                validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/chosen", schemaPath: "#/properties/provenance/properties/objective_score/properties/chosen/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                return false;
                                                              } else {
                                                                if (data19 < 0 || isNaN(data19)) {
                                                                  validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/chosen", schemaPath: "#/properties/provenance/properties/objective_score/properties/chosen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid4 = _errs44 === errors;
                                                        } else {
                                                          var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                          if (data18.rejected !== void 0) {
                                                            let data20 = data18.rejected;
                                                            const _errs46 = errors;
                                                            if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
                                                              validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/rejected", schemaPath: "#/properties/provenance/properties/objective_score/properties/rejected/type", keyword: "type", params: { type: schema51.properties.provenance.properties.objective_score.properties.rejected.type }, message: "must be number,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs46) {
                                                              if (typeof data20 == "number" && isFinite(data20)) {
                                                                if (data20 > 1 || isNaN(data20)) {
                                                                  validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/rejected", schemaPath: "#/properties/provenance/properties/objective_score/properties/rejected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                  return false;
                                                                } else {
                                                                  if (data20 < 0 || isNaN(data20)) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score/rejected", schemaPath: "#/properties/provenance/properties/objective_score/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid4 = _errs46 === errors;
                                                          } else {
                                                            var valid4 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs41 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data11.exported_at_ms !== void 0) {
                                                  let data21 = data11.exported_at_ms;
                                                  const _errs48 = errors;
                                                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs48) {
                                                    if (typeof data21 == "number" && isFinite(data21)) {
                                                      if (data21 > 9007199254740991 || isNaN(data21)) {
                                                        validate26.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                        return false;
                                                      } else {
                                                        if (data21 < 0 || isNaN(data21)) {
                                                          validate26.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid3 = _errs48 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data11.n_gram_hash !== void 0) {
                                                    let data22 = data11.n_gram_hash;
                                                    const _errs50 = errors;
                                                    if (errors === _errs50) {
                                                      if (typeof data22 === "string") {
                                                        if (!pattern8.test(data22)) {
                                                          validate26.errors = [{ instancePath: instancePath + "/provenance/n_gram_hash", schemaPath: "#/properties/provenance/properties/n_gram_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate26.errors = [{ instancePath: instancePath + "/provenance/n_gram_hash", schemaPath: "#/properties/provenance/properties/n_gram_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs50 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data11.source_sha256 !== void 0) {
                                                      let data23 = data11.source_sha256;
                                                      const _errs52 = errors;
                                                      if (errors === _errs52) {
                                                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                          let missing3;
                                                          if (data23.chosen === void 0 && (missing3 = "chosen") || data23.rejected === void 0 && (missing3 = "rejected")) {
                                                            validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256", schemaPath: "#/properties/provenance/properties/source_sha256/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs54 = errors;
                                                            for (const key1 in data23) {
                                                              if (!(key1 === "chosen" || key1 === "rejected")) {
                                                                validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256", schemaPath: "#/properties/provenance/properties/source_sha256/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs54 === errors) {
                                                              if (data23.chosen !== void 0) {
                                                                let data24 = data23.chosen;
                                                                const _errs55 = errors;
                                                                if (errors === _errs55) {
                                                                  if (typeof data24 === "string") {
                                                                    if (!pattern9.test(data24)) {
                                                                      validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256/chosen", schemaPath: "#/properties/provenance/properties/source_sha256/properties/chosen/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256/chosen", schemaPath: "#/properties/provenance/properties/source_sha256/properties/chosen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid5 = _errs55 === errors;
                                                              } else {
                                                                var valid5 = true;
                                                              }
                                                              if (valid5) {
                                                                if (data23.rejected !== void 0) {
                                                                  let data25 = data23.rejected;
                                                                  const _errs57 = errors;
                                                                  if (errors === _errs57) {
                                                                    if (typeof data25 === "string") {
                                                                      if (!pattern9.test(data25)) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256/rejected", schemaPath: "#/properties/provenance/properties/source_sha256/properties/rejected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256/rejected", schemaPath: "#/properties/provenance/properties/source_sha256/properties/rejected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid5 = _errs57 === errors;
                                                                } else {
                                                                  var valid5 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate26.errors = [{ instancePath: instancePath + "/provenance/source_sha256", schemaPath: "#/properties/provenance/properties/source_sha256/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs52 === errors;
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
                                  }
                                }
                              } else {
                                validate26.errors = [{ instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs26 === errors;
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
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var eventLogLineValidator = validate27;
var schema52 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/event-log-line.schema.json", "title": "EventLogLine", "description": "One line of a session log: an agent event in a SHA-256 hash chain.", "type": "object", "properties": { "traceId": { "type": "string", "minLength": 1, "description": "the run this event belongs to" }, "parentTraceId": { "type": ["string", "null"], "description": "the run that started this one (a branch of a job), or null" }, "timestampMs": { "type": "integer", "minimum": 0, "description": "milliseconds since the Unix epoch" }, "channel": { "enum": ["text", "thinking", "model", "tool", "kernel", "status"] }, "event": { "type": "string" }, "data": { "type": "object" }, "seq": { "type": "integer", "minimum": 1, "description": "1 for the first line of a log, then one more each line" }, "prev": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "hash of the line before; 64 zeros on the first line" }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 over the RFC 8785 form of the line without this field" } }, "required": ["traceId", "parentTraceId", "timestampMs", "channel", "event", "data", "seq", "prev", "hash"], "additionalProperties": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.traceId === void 0 && (missing0 = "traceId") || data.parentTraceId === void 0 && (missing0 = "parentTraceId") || data.timestampMs === void 0 && (missing0 = "timestampMs") || data.channel === void 0 && (missing0 = "channel") || data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data") || data.seq === void 0 && (missing0 = "seq") || data.prev === void 0 && (missing0 = "prev") || data.hash === void 0 && (missing0 = "hash")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema52.properties, key0)) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.traceId !== void 0) {
            let data0 = data.traceId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate27.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/traceId", schemaPath: "#/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.parentTraceId !== void 0) {
              let data1 = data.parentTraceId;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate27.errors = [{ instancePath: instancePath + "/parentTraceId", schemaPath: "#/properties/parentTraceId/type", keyword: "type", params: { type: schema52.properties.parentTraceId.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestampMs !== void 0) {
                let data2 = data.timestampMs;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate27.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate27.errors = [{ instancePath: instancePath + "/timestampMs", schemaPath: "#/properties/timestampMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.channel !== void 0) {
                  let data3 = data.channel;
                  const _errs8 = errors;
                  if (!(data3 === "text" || data3 === "thinking" || data3 === "model" || data3 === "tool" || data3 === "kernel" || data3 === "status")) {
                    validate27.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema52.properties.channel.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.event !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.event !== "string") {
                      validate27.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.data !== void 0) {
                      let data5 = data.data;
                      const _errs11 = errors;
                      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                        validate27.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.seq !== void 0) {
                        let data6 = data.seq;
                        const _errs13 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate27.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs13) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 1 || isNaN(data6)) {
                              validate27.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.prev !== void 0) {
                          let data7 = data.prev;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data7 === "string") {
                              if (!pattern9.test(data7)) {
                                validate27.errors = [{ instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.hash !== void 0) {
                            let data8 = data.hash;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data8 === "string") {
                                if (!pattern9.test(data8)) {
                                  validate27.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                  return false;
                                }
                              } else {
                                validate27.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
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
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pilotSummaryValidator = validate28;
var schema53 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/pilot-summary.schema.json", "title": "PilotSummary", "description": "What a pilot run found: one verdict per scenario, with the cases behind it.", "type": "object", "properties": { "schema_version": { "const": "pilot-summary/v1" }, "version": { "type": "string", "minLength": 1 }, "startedAtMs": { "type": "integer" }, "sessionId": { "type": "string", "minLength": 1 }, "kernel": { "type": "string", "minLength": 1 }, "model": { "type": "string", "minLength": 1 }, "node": { "type": "string", "minLength": 1 }, "verdict": { "enum": ["enforced", "bypassed", "inconclusive", "not-run"], "description": "the worst of the scenarios" }, "scenarios": { "type": "array", "items": { "title": "ScenarioResult", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "number": { "type": "integer" }, "title": { "type": "string", "minLength": 1 }, "boundary": { "type": "string", "minLength": 1 }, "verdict": { "enum": ["enforced", "bypassed", "inconclusive", "not-run"] }, "reason": { "type": "string", "description": "why nothing was proven, or what got through" }, "control": { "type": "string" }, "enforced": { "type": "string" }, "utility": { "type": "string" }, "rules": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "what held, as capability/rule" }, "durationMs": { "type": "number" }, "artifacts": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "cases": { "type": "array", "items": { "title": "CaseResult", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "route": { "type": "string", "minLength": 1 }, "control": { "enum": ["effect", "no-effect"] }, "enforced": { "enum": ["held", "effect", "no-proof"] }, "rule": { "type": "string" }, "detail": { "type": "string" }, "proof": { "type": "object", "properties": { "file": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 } }, "required": ["file", "line"], "additionalProperties": false } }, "required": ["id", "route", "control", "enforced"], "additionalProperties": false } }, "utilities": { "type": "array", "items": { "title": "UtilityResult", "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "what": { "type": "string", "minLength": 1 }, "result": { "enum": ["works", "fails"] }, "detail": { "type": "string" } }, "required": ["id", "what", "result"], "additionalProperties": false } } }, "required": ["id", "number", "title", "boundary", "verdict", "control", "enforced", "utility", "rules", "durationMs", "artifacts", "cases", "utilities"], "additionalProperties": false } }, "command": { "type": "string", "minLength": 1, "description": "what to run to repeat this" } }, "required": ["schema_version", "version", "startedAtMs", "sessionId", "kernel", "model", "node", "verdict", "scenarios", "command"], "additionalProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.version === void 0 && (missing0 = "version") || data.startedAtMs === void 0 && (missing0 = "startedAtMs") || data.sessionId === void 0 && (missing0 = "sessionId") || data.kernel === void 0 && (missing0 = "kernel") || data.model === void 0 && (missing0 = "model") || data.node === void 0 && (missing0 = "node") || data.verdict === void 0 && (missing0 = "verdict") || data.scenarios === void 0 && (missing0 = "scenarios") || data.command === void 0 && (missing0 = "command")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema53.properties, key0)) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("pilot-summary/v1" !== data.schema_version) {
              validate28.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "pilot-summary/v1" }, message: "must be equal to constant" }];
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
                    validate28.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.startedAtMs !== void 0) {
                let data2 = data.startedAtMs;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate28.errors = [{ instancePath: instancePath + "/startedAtMs", schemaPath: "#/properties/startedAtMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
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
                        validate28.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.kernel !== void 0) {
                    let data4 = data.kernel;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                          validate28.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.model !== void 0) {
                      let data5 = data.model;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (func1(data5) < 1) {
                            validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.node !== void 0) {
                        let data6 = data.node;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data6 === "string") {
                            if (func1(data6) < 1) {
                              validate28.errors = [{ instancePath: instancePath + "/node", schemaPath: "#/properties/node/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.verdict !== void 0) {
                          let data7 = data.verdict;
                          const _errs15 = errors;
                          if (!(data7 === "enforced" || data7 === "bypassed" || data7 === "inconclusive" || data7 === "not-run")) {
                            validate28.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema53.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.scenarios !== void 0) {
                            let data8 = data.scenarios;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (Array.isArray(data8)) {
                                var valid1 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                      let missing1;
                                      if (data9.id === void 0 && (missing1 = "id") || data9.number === void 0 && (missing1 = "number") || data9.title === void 0 && (missing1 = "title") || data9.boundary === void 0 && (missing1 = "boundary") || data9.verdict === void 0 && (missing1 = "verdict") || data9.control === void 0 && (missing1 = "control") || data9.enforced === void 0 && (missing1 = "enforced") || data9.utility === void 0 && (missing1 = "utility") || data9.rules === void 0 && (missing1 = "rules") || data9.durationMs === void 0 && (missing1 = "durationMs") || data9.artifacts === void 0 && (missing1 = "artifacts") || data9.cases === void 0 && (missing1 = "cases") || data9.utilities === void 0 && (missing1 = "utilities")) {
                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                      } else {
                                        const _errs20 = errors;
                                        for (const key1 in data9) {
                                          if (!func11.call(schema53.properties.scenarios.items.properties, key1)) {
                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs20 === errors) {
                                          if (data9.id !== void 0) {
                                            let data10 = data9.id;
                                            const _errs21 = errors;
                                            if (errors === _errs21) {
                                              if (typeof data10 === "string") {
                                                if (func1(data10) < 1) {
                                                  validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/id", schemaPath: "#/properties/scenarios/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/id", schemaPath: "#/properties/scenarios/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs21 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data9.number !== void 0) {
                                              let data11 = data9.number;
                                              const _errs23 = errors;
                                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/number", schemaPath: "#/properties/scenarios/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              var valid2 = _errs23 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data9.title !== void 0) {
                                                let data12 = data9.title;
                                                const _errs25 = errors;
                                                if (errors === _errs25) {
                                                  if (typeof data12 === "string") {
                                                    if (func1(data12) < 1) {
                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/title", schemaPath: "#/properties/scenarios/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/title", schemaPath: "#/properties/scenarios/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data9.boundary !== void 0) {
                                                  let data13 = data9.boundary;
                                                  const _errs27 = errors;
                                                  if (errors === _errs27) {
                                                    if (typeof data13 === "string") {
                                                      if (func1(data13) < 1) {
                                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/boundary", schemaPath: "#/properties/scenarios/items/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/boundary", schemaPath: "#/properties/scenarios/items/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data9.verdict !== void 0) {
                                                    let data14 = data9.verdict;
                                                    const _errs29 = errors;
                                                    if (!(data14 === "enforced" || data14 === "bypassed" || data14 === "inconclusive" || data14 === "not-run")) {
                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/verdict", schemaPath: "#/properties/scenarios/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema53.properties.scenarios.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data9.reason !== void 0) {
                                                      const _errs30 = errors;
                                                      if (typeof data9.reason !== "string") {
                                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/reason", schemaPath: "#/properties/scenarios/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid2 = _errs30 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data9.control !== void 0) {
                                                        const _errs32 = errors;
                                                        if (typeof data9.control !== "string") {
                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/control", schemaPath: "#/properties/scenarios/items/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid2 = _errs32 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data9.enforced !== void 0) {
                                                          const _errs34 = errors;
                                                          if (typeof data9.enforced !== "string") {
                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/enforced", schemaPath: "#/properties/scenarios/items/properties/enforced/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid2 = _errs34 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data9.utility !== void 0) {
                                                            const _errs36 = errors;
                                                            if (typeof data9.utility !== "string") {
                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utility", schemaPath: "#/properties/scenarios/items/properties/utility/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid2 = _errs36 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data9.rules !== void 0) {
                                                              let data19 = data9.rules;
                                                              const _errs38 = errors;
                                                              if (errors === _errs38) {
                                                                if (Array.isArray(data19)) {
                                                                  var valid3 = true;
                                                                  const len1 = data19.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data20 = data19[i1];
                                                                    const _errs40 = errors;
                                                                    if (errors === _errs40) {
                                                                      if (typeof data20 === "string") {
                                                                        if (func1(data20) < 1) {
                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/rules/" + i1, schemaPath: "#/properties/scenarios/items/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/rules/" + i1, schemaPath: "#/properties/scenarios/items/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid3 = _errs40 === errors;
                                                                    if (!valid3) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/rules", schemaPath: "#/properties/scenarios/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid2 = _errs38 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data9.durationMs !== void 0) {
                                                                let data21 = data9.durationMs;
                                                                const _errs42 = errors;
                                                                if (!(typeof data21 == "number" && isFinite(data21))) {
                                                                  validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/durationMs", schemaPath: "#/properties/scenarios/items/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                  return false;
                                                                }
                                                                var valid2 = _errs42 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data9.artifacts !== void 0) {
                                                                  let data22 = data9.artifacts;
                                                                  const _errs44 = errors;
                                                                  if (errors === _errs44) {
                                                                    if (Array.isArray(data22)) {
                                                                      var valid4 = true;
                                                                      const len2 = data22.length;
                                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                                        let data23 = data22[i2];
                                                                        const _errs46 = errors;
                                                                        if (errors === _errs46) {
                                                                          if (typeof data23 === "string") {
                                                                            if (func1(data23) < 1) {
                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/artifacts/" + i2, schemaPath: "#/properties/scenarios/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/artifacts/" + i2, schemaPath: "#/properties/scenarios/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid4 = _errs46 === errors;
                                                                        if (!valid4) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/artifacts", schemaPath: "#/properties/scenarios/items/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid2 = _errs44 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data9.cases !== void 0) {
                                                                    let data24 = data9.cases;
                                                                    const _errs48 = errors;
                                                                    if (errors === _errs48) {
                                                                      if (Array.isArray(data24)) {
                                                                        var valid5 = true;
                                                                        const len3 = data24.length;
                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                          let data25 = data24[i3];
                                                                          const _errs50 = errors;
                                                                          if (errors === _errs50) {
                                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                              let missing2;
                                                                              if (data25.id === void 0 && (missing2 = "id") || data25.route === void 0 && (missing2 = "route") || data25.control === void 0 && (missing2 = "control") || data25.enforced === void 0 && (missing2 = "enforced")) {
                                                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3, schemaPath: "#/properties/scenarios/items/properties/cases/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs52 = errors;
                                                                                for (const key2 in data25) {
                                                                                  if (!(key2 === "id" || key2 === "route" || key2 === "control" || key2 === "enforced" || key2 === "rule" || key2 === "detail" || key2 === "proof")) {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3, schemaPath: "#/properties/scenarios/items/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs52 === errors) {
                                                                                  if (data25.id !== void 0) {
                                                                                    let data26 = data25.id;
                                                                                    const _errs53 = errors;
                                                                                    if (errors === _errs53) {
                                                                                      if (typeof data26 === "string") {
                                                                                        if (func1(data26) < 1) {
                                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/id", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                          return false;
                                                                                        }
                                                                                      } else {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/id", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid6 = _errs53 === errors;
                                                                                  } else {
                                                                                    var valid6 = true;
                                                                                  }
                                                                                  if (valid6) {
                                                                                    if (data25.route !== void 0) {
                                                                                      let data27 = data25.route;
                                                                                      const _errs55 = errors;
                                                                                      if (errors === _errs55) {
                                                                                        if (typeof data27 === "string") {
                                                                                          if (func1(data27) < 1) {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/route", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/route/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/route", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid6 = _errs55 === errors;
                                                                                    } else {
                                                                                      var valid6 = true;
                                                                                    }
                                                                                    if (valid6) {
                                                                                      if (data25.control !== void 0) {
                                                                                        let data28 = data25.control;
                                                                                        const _errs57 = errors;
                                                                                        if (!(data28 === "effect" || data28 === "no-effect")) {
                                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/control", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/control/enum", keyword: "enum", params: { allowedValues: schema53.properties.scenarios.items.properties.cases.items.properties.control.enum }, message: "must be equal to one of the allowed values" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid6 = _errs57 === errors;
                                                                                      } else {
                                                                                        var valid6 = true;
                                                                                      }
                                                                                      if (valid6) {
                                                                                        if (data25.enforced !== void 0) {
                                                                                          let data29 = data25.enforced;
                                                                                          const _errs58 = errors;
                                                                                          if (!(data29 === "held" || data29 === "effect" || data29 === "no-proof")) {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/enforced", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/enforced/enum", keyword: "enum", params: { allowedValues: schema53.properties.scenarios.items.properties.cases.items.properties.enforced.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid6 = _errs58 === errors;
                                                                                        } else {
                                                                                          var valid6 = true;
                                                                                        }
                                                                                        if (valid6) {
                                                                                          if (data25.rule !== void 0) {
                                                                                            const _errs59 = errors;
                                                                                            if (typeof data25.rule !== "string") {
                                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/rule", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid6 = _errs59 === errors;
                                                                                          } else {
                                                                                            var valid6 = true;
                                                                                          }
                                                                                          if (valid6) {
                                                                                            if (data25.detail !== void 0) {
                                                                                              const _errs61 = errors;
                                                                                              if (typeof data25.detail !== "string") {
                                                                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/detail", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid6 = _errs61 === errors;
                                                                                            } else {
                                                                                              var valid6 = true;
                                                                                            }
                                                                                            if (valid6) {
                                                                                              if (data25.proof !== void 0) {
                                                                                                let data32 = data25.proof;
                                                                                                const _errs63 = errors;
                                                                                                if (errors === _errs63) {
                                                                                                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                                                    let missing3;
                                                                                                    if (data32.file === void 0 && (missing3 = "file") || data32.line === void 0 && (missing3 = "line")) {
                                                                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      const _errs65 = errors;
                                                                                                      for (const key3 in data32) {
                                                                                                        if (!(key3 === "file" || key3 === "line")) {
                                                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                          return false;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs65 === errors) {
                                                                                                        if (data32.file !== void 0) {
                                                                                                          let data33 = data32.file;
                                                                                                          const _errs66 = errors;
                                                                                                          if (errors === _errs66) {
                                                                                                            if (typeof data33 === "string") {
                                                                                                              if (func1(data33) < 1) {
                                                                                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof/file", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof/file", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid7 = _errs66 === errors;
                                                                                                        } else {
                                                                                                          var valid7 = true;
                                                                                                        }
                                                                                                        if (valid7) {
                                                                                                          if (data32.line !== void 0) {
                                                                                                            let data34 = data32.line;
                                                                                                            const _errs68 = errors;
                                                                                                            if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof/line", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            if (errors === _errs68) {
                                                                                                              if (typeof data34 == "number" && isFinite(data34)) {
                                                                                                                if (data34 < 1 || isNaN(data34)) {
                                                                                                                  validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof/line", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                            var valid7 = _errs68 === errors;
                                                                                                          } else {
                                                                                                            var valid7 = true;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3 + "/proof", schemaPath: "#/properties/scenarios/items/properties/cases/items/properties/proof/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid6 = _errs63 === errors;
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
                                                                            } else {
                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases/" + i3, schemaPath: "#/properties/scenarios/items/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid5 = _errs50 === errors;
                                                                          if (!valid5) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/cases", schemaPath: "#/properties/scenarios/items/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid2 = _errs48 === errors;
                                                                  } else {
                                                                    var valid2 = true;
                                                                  }
                                                                  if (valid2) {
                                                                    if (data9.utilities !== void 0) {
                                                                      let data35 = data9.utilities;
                                                                      const _errs70 = errors;
                                                                      if (errors === _errs70) {
                                                                        if (Array.isArray(data35)) {
                                                                          var valid8 = true;
                                                                          const len4 = data35.length;
                                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                                            let data36 = data35[i4];
                                                                            const _errs72 = errors;
                                                                            if (errors === _errs72) {
                                                                              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                                let missing4;
                                                                                if (data36.id === void 0 && (missing4 = "id") || data36.what === void 0 && (missing4 = "what") || data36.result === void 0 && (missing4 = "result")) {
                                                                                  validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4, schemaPath: "#/properties/scenarios/items/properties/utilities/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs74 = errors;
                                                                                  for (const key4 in data36) {
                                                                                    if (!(key4 === "id" || key4 === "what" || key4 === "result" || key4 === "detail")) {
                                                                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4, schemaPath: "#/properties/scenarios/items/properties/utilities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs74 === errors) {
                                                                                    if (data36.id !== void 0) {
                                                                                      let data37 = data36.id;
                                                                                      const _errs75 = errors;
                                                                                      if (errors === _errs75) {
                                                                                        if (typeof data37 === "string") {
                                                                                          if (func1(data37) < 1) {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/id", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/id", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid9 = _errs75 === errors;
                                                                                    } else {
                                                                                      var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                      if (data36.what !== void 0) {
                                                                                        let data38 = data36.what;
                                                                                        const _errs77 = errors;
                                                                                        if (errors === _errs77) {
                                                                                          if (typeof data38 === "string") {
                                                                                            if (func1(data38) < 1) {
                                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/what", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/what", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid9 = _errs77 === errors;
                                                                                      } else {
                                                                                        var valid9 = true;
                                                                                      }
                                                                                      if (valid9) {
                                                                                        if (data36.result !== void 0) {
                                                                                          let data39 = data36.result;
                                                                                          const _errs79 = errors;
                                                                                          if (!(data39 === "works" || data39 === "fails")) {
                                                                                            validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/result", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema53.properties.scenarios.items.properties.utilities.items.properties.result.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid9 = _errs79 === errors;
                                                                                        } else {
                                                                                          var valid9 = true;
                                                                                        }
                                                                                        if (valid9) {
                                                                                          if (data36.detail !== void 0) {
                                                                                            const _errs80 = errors;
                                                                                            if (typeof data36.detail !== "string") {
                                                                                              validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4 + "/detail", schemaPath: "#/properties/scenarios/items/properties/utilities/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid9 = _errs80 === errors;
                                                                                          } else {
                                                                                            var valid9 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities/" + i4, schemaPath: "#/properties/scenarios/items/properties/utilities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid8 = _errs72 === errors;
                                                                            if (!valid8) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0 + "/utilities", schemaPath: "#/properties/scenarios/items/properties/utilities/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid2 = _errs70 === errors;
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
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate28.errors = [{ instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs18 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.command !== void 0) {
                              let data41 = data.command;
                              const _errs82 = errors;
                              if (errors === _errs82) {
                                if (typeof data41 === "string") {
                                  if (func1(data41) < 1) {
                                    validate28.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate28.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs82 === errors;
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
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ppoRecordValidator = validate29;
var schema54 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/ppo-record.schema.json", "title": "PpoRecord", "description": "One answer with its reward, made from one branch whose score is known.", "type": "object", "required": ["schema_version", "prompt", "completion", "reward", "tool_call_sequence", "provenance"], "additionalProperties": true, "properties": { "schema_version": { "type": "string", "const": "rollout-wire/v1" }, "prompt": { "description": "The task the branch was given.", "type": "string", "minLength": 1 }, "completion": { "description": "The branch's answer; may be empty.", "type": "string" }, "reward": { "description": "Total score of the branch.", "type": "number" }, "tool_call_sequence": { "description": "The branch's tool events, as in its source line.", "type": "array", "items": { "type": "object", "additionalProperties": true } }, "provenance": { "description": "The way back to the source line.", "type": "object", "required": ["source", "rollout_id", "session_id", "branch_index", "objective_score", "exported_at_ms", "n_gram_hash", "source_sha256"], "additionalProperties": true, "properties": { "source": { "type": "string", "const": "wasmagent-rollout" }, "rollout_id": { "type": "string", "minLength": 1 }, "session_id": { "type": "string" }, "branch_index": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "objective_score": { "description": "The verifier's score, 0 to 1; null where only other scores count and the verifier's is unknown.", "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "exported_at_ms": { "description": "Milliseconds since the Unix epoch.", "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "n_gram_hash": { "description": "First 16 hex digits of the SHA-256 of the prompt's UTF-8 bytes.", "type": "string", "pattern": "^[0-9a-f]{16}$" }, "source_sha256": { "description": "SHA-256 of the source line, without its line end.", "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.prompt === void 0 && (missing0 = "prompt") || data.completion === void 0 && (missing0 = "completion") || data.reward === void 0 && (missing0 = "reward") || data.tool_call_sequence === void 0 && (missing0 = "tool_call_sequence") || data.provenance === void 0 && (missing0 = "provenance")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schema_version !== void 0) {
          let data0 = data.schema_version;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate29.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("rollout-wire/v1" !== data0) {
            validate29.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "rollout-wire/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prompt !== void 0) {
            let data1 = data.prompt;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate29.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.completion !== void 0) {
              const _errs6 = errors;
              if (typeof data.completion !== "string") {
                validate29.errors = [{ instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reward !== void 0) {
                let data3 = data.reward;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && isFinite(data3))) {
                  validate29.errors = [{ instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tool_call_sequence !== void 0) {
                  let data4 = data.tool_call_sequence;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0];
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          } else {
                            validate29.errors = [{ instancePath: instancePath + "/tool_call_sequence/" + i0, schemaPath: "#/properties/tool_call_sequence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs12 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/tool_call_sequence", schemaPath: "#/properties/tool_call_sequence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.provenance !== void 0) {
                    let data6 = data.provenance;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing1;
                        if (data6.source === void 0 && (missing1 = "source") || data6.rollout_id === void 0 && (missing1 = "rollout_id") || data6.session_id === void 0 && (missing1 = "session_id") || data6.branch_index === void 0 && (missing1 = "branch_index") || data6.objective_score === void 0 && (missing1 = "objective_score") || data6.exported_at_ms === void 0 && (missing1 = "exported_at_ms") || data6.n_gram_hash === void 0 && (missing1 = "n_gram_hash") || data6.source_sha256 === void 0 && (missing1 = "source_sha256")) {
                          validate29.errors = [{ instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data6.source !== void 0) {
                            let data7 = data6.source;
                            const _errs18 = errors;
                            if (typeof data7 !== "string") {
                              validate29.errors = [{ instancePath: instancePath + "/provenance/source", schemaPath: "#/properties/provenance/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if ("wasmagent-rollout" !== data7) {
                              validate29.errors = [{ instancePath: instancePath + "/provenance/source", schemaPath: "#/properties/provenance/properties/source/const", keyword: "const", params: { allowedValue: "wasmagent-rollout" }, message: "must be equal to constant" }];
                              return false;
                            }
                            var valid2 = _errs18 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data6.rollout_id !== void 0) {
                              let data8 = data6.rollout_id;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (typeof data8 === "string") {
                                  if (func1(data8) < 1) {
                                    validate29.errors = [{ instancePath: instancePath + "/provenance/rollout_id", schemaPath: "#/properties/provenance/properties/rollout_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate29.errors = [{ instancePath: instancePath + "/provenance/rollout_id", schemaPath: "#/properties/provenance/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs20 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data6.session_id !== void 0) {
                                const _errs22 = errors;
                                if (typeof data6.session_id !== "string") {
                                  validate29.errors = [{ instancePath: instancePath + "/provenance/session_id", schemaPath: "#/properties/provenance/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid2 = _errs22 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data6.branch_index !== void 0) {
                                  let data10 = data6.branch_index;
                                  const _errs24 = errors;
                                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                    validate29.errors = [{ instancePath: instancePath + "/provenance/branch_index", schemaPath: "#/properties/provenance/properties/branch_index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 > 4294967295 || isNaN(data10)) {
                                        validate29.errors = [{ instancePath: instancePath + "/provenance/branch_index", schemaPath: "#/properties/provenance/properties/branch_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                                        return false;
                                      } else {
                                        if (data10 < 0 || isNaN(data10)) {
                                          validate29.errors = [{ instancePath: instancePath + "/provenance/branch_index", schemaPath: "#/properties/provenance/properties/branch_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid2 = _errs24 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data6.objective_score !== void 0) {
                                    let data11 = data6.objective_score;
                                    const _errs26 = errors;
                                    if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                                      validate29.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/type", keyword: "type", params: { type: schema54.properties.provenance.properties.objective_score.type }, message: "must be number,null" }];
                                      return false;
                                    }
                                    if (errors === _errs26) {
                                      if (typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 > 1 || isNaN(data11)) {
                                          validate29.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                          return false;
                                        } else {
                                          if (data11 < 0 || isNaN(data11)) {
                                            validate29.errors = [{ instancePath: instancePath + "/provenance/objective_score", schemaPath: "#/properties/provenance/properties/objective_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid2 = _errs26 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data6.exported_at_ms !== void 0) {
                                      let data12 = data6.exported_at_ms;
                                      const _errs28 = errors;
                                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                        validate29.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs28) {
                                        if (typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 > 9007199254740991 || isNaN(data12)) {
                                            validate29.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                            return false;
                                          } else {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate29.errors = [{ instancePath: instancePath + "/provenance/exported_at_ms", schemaPath: "#/properties/provenance/properties/exported_at_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid2 = _errs28 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data6.n_gram_hash !== void 0) {
                                        let data13 = data6.n_gram_hash;
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                          if (typeof data13 === "string") {
                                            if (!pattern8.test(data13)) {
                                              validate29.errors = [{ instancePath: instancePath + "/provenance/n_gram_hash", schemaPath: "#/properties/provenance/properties/n_gram_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate29.errors = [{ instancePath: instancePath + "/provenance/n_gram_hash", schemaPath: "#/properties/provenance/properties/n_gram_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs30 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data6.source_sha256 !== void 0) {
                                          let data14 = data6.source_sha256;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (typeof data14 === "string") {
                                              if (!pattern9.test(data14)) {
                                                validate29.errors = [{ instancePath: instancePath + "/provenance/source_sha256", schemaPath: "#/properties/provenance/properties/source_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate29.errors = [{ instancePath: instancePath + "/provenance/source_sha256", schemaPath: "#/properties/provenance/properties/source_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs32 === errors;
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
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var rankedBranchValidator = validate30;
var schema56 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/rollout-branch.schema.json", "title": "RolloutBranch", "description": "One line of a rollout file: one branch of one job. Branches of a job share rollout_id; seed, model and provenance are as the exporter wrote them; fields not listed here may be present and are kept.", "type": "object", "required": ["rollout_id", "task", "branch_index", "temperature", "session_id", "tool_call_sequence", "final_answer"], "additionalProperties": true, "properties": { "schema_version": { "description": "Version of this record.", "type": "string", "const": "rollout-wire/v1" }, "rollout_id": { "description": "Which job the branch belongs to.", "type": "string", "minLength": 1 }, "task": { "description": "What the agent was asked.", "type": "string", "minLength": 1 }, "branch_index": { "description": "Which branch of the job, from 0.", "type": "integer", "minimum": 0, "maximum": 4294967295 }, "temperature": { "description": "Sampling temperature the branch was asked for.", "type": "number" }, "session_id": { "description": "The parent session of the job.", "type": "string" }, "tool_call_sequence": { "description": "Tool events in order, in any of three dialects: {event, data{toolName, args, callId}}, {event, data{name, args}}, or flat {tool_name, arguments|args, result, error?}.", "type": "array", "items": { "type": "object", "additionalProperties": true } }, "final_answer": { "description": "What the agent answered; may be empty.", "type": "string" }, "build_result": { "description": "What a build verifier saw: status, exit_code or exitCode, and whatever else it reports.", "type": ["object", "null"], "additionalProperties": true }, "objective_score": { "description": "The verifier's score, 0 to 1. Absent means unknown, never 0.", "type": "number", "minimum": 0, "maximum": 1 }, "objective_status": { "description": "The verifier's verdict; unknown wins over any score.", "type": "string", "enum": ["pass", "fail", "unknown"] }, "judge_score": { "description": "A model judge's score, 0 to 1; counts only when a weight is given for it.", "type": "number", "minimum": 0, "maximum": 1 }, "rank": { "description": "A rank someone gave before; never trusted, always computed again.", "type": "integer" }, "total_score": { "description": "A total someone gave before; never trusted.", "type": "number" }, "seed": true, "model": true, "provenance": true } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rollout_id === void 0 && (missing0 = "rollout_id") || data.task === void 0 && (missing0 = "task") || data.branch_index === void 0 && (missing0 = "branch_index") || data.temperature === void 0 && (missing0 = "temperature") || data.session_id === void 0 && (missing0 = "session_id") || data.tool_call_sequence === void 0 && (missing0 = "tool_call_sequence") || data.final_answer === void 0 && (missing0 = "final_answer")) {
        validate30.errors = [{ instancePath, schemaPath: "rollout-branch.schema.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schema_version !== void 0) {
          let data0 = data.schema_version;
          const _errs5 = errors;
          if (typeof data0 !== "string") {
            validate30.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "rollout-branch.schema.json/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("rollout-wire/v1" !== data0) {
            validate30.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "rollout-branch.schema.json/properties/schema_version/const", keyword: "const", params: { allowedValue: "rollout-wire/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.rollout_id !== void 0) {
            let data1 = data.rollout_id;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate30.errors = [{ instancePath: instancePath + "/rollout_id", schemaPath: "rollout-branch.schema.json/properties/rollout_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate30.errors = [{ instancePath: instancePath + "/rollout_id", schemaPath: "rollout-branch.schema.json/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid2 = _errs7 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.task !== void 0) {
              let data2 = data.task;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    validate30.errors = [{ instancePath: instancePath + "/task", schemaPath: "rollout-branch.schema.json/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/task", schemaPath: "rollout-branch.schema.json/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid2 = _errs9 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.branch_index !== void 0) {
                let data3 = data.branch_index;
                const _errs11 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate30.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "rollout-branch.schema.json/properties/branch_index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 4294967295 || isNaN(data3)) {
                      validate30.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "rollout-branch.schema.json/properties/branch_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate30.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "rollout-branch.schema.json/properties/branch_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs11 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.temperature !== void 0) {
                  let data4 = data.temperature;
                  const _errs13 = errors;
                  if (!(typeof data4 == "number" && isFinite(data4))) {
                    validate30.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "rollout-branch.schema.json/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                  var valid2 = _errs13 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.session_id !== void 0) {
                    const _errs15 = errors;
                    if (typeof data.session_id !== "string") {
                      validate30.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "rollout-branch.schema.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs15 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.tool_call_sequence !== void 0) {
                      let data6 = data.tool_call_sequence;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (Array.isArray(data6)) {
                          var valid3 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/tool_call_sequence/" + i0, schemaPath: "rollout-branch.schema.json/properties/tool_call_sequence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid3 = _errs19 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate30.errors = [{ instancePath: instancePath + "/tool_call_sequence", schemaPath: "rollout-branch.schema.json/properties/tool_call_sequence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid2 = _errs17 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.final_answer !== void 0) {
                        const _errs22 = errors;
                        if (typeof data.final_answer !== "string") {
                          validate30.errors = [{ instancePath: instancePath + "/final_answer", schemaPath: "rollout-branch.schema.json/properties/final_answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs22 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.build_result !== void 0) {
                          let data9 = data.build_result;
                          const _errs24 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate30.errors = [{ instancePath: instancePath + "/build_result", schemaPath: "rollout-branch.schema.json/properties/build_result/type", keyword: "type", params: { type: schema56.properties.build_result.type }, message: "must be object,null" }];
                            return false;
                          }
                          var valid2 = _errs24 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data.objective_score !== void 0) {
                            let data10 = data.objective_score;
                            const _errs27 = errors;
                            if (errors === _errs27) {
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 > 1 || isNaN(data10)) {
                                  validate30.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "rollout-branch.schema.json/properties/objective_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data10 < 0 || isNaN(data10)) {
                                    validate30.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "rollout-branch.schema.json/properties/objective_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate30.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "rollout-branch.schema.json/properties/objective_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                            }
                            var valid2 = _errs27 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data.objective_status !== void 0) {
                              let data11 = data.objective_status;
                              const _errs29 = errors;
                              if (typeof data11 !== "string") {
                                validate30.errors = [{ instancePath: instancePath + "/objective_status", schemaPath: "rollout-branch.schema.json/properties/objective_status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data11 === "pass" || data11 === "fail" || data11 === "unknown")) {
                                validate30.errors = [{ instancePath: instancePath + "/objective_status", schemaPath: "rollout-branch.schema.json/properties/objective_status/enum", keyword: "enum", params: { allowedValues: schema56.properties.objective_status.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid2 = _errs29 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data.judge_score !== void 0) {
                                let data12 = data.judge_score;
                                const _errs31 = errors;
                                if (errors === _errs31) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 > 1 || isNaN(data12)) {
                                      validate30.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "rollout-branch.schema.json/properties/judge_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                      return false;
                                    } else {
                                      if (data12 < 0 || isNaN(data12)) {
                                        validate30.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "rollout-branch.schema.json/properties/judge_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate30.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "rollout-branch.schema.json/properties/judge_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs31 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data.rank !== void 0) {
                                  let data13 = data.rank;
                                  const _errs33 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate30.errors = [{ instancePath: instancePath + "/rank", schemaPath: "rollout-branch.schema.json/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  var valid2 = _errs33 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data.total_score !== void 0) {
                                    let data14 = data.total_score;
                                    const _errs35 = errors;
                                    if (!(typeof data14 == "number" && isFinite(data14))) {
                                      validate30.errors = [{ instancePath: instancePath + "/total_score", schemaPath: "rollout-branch.schema.json/properties/total_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                    var valid2 = _errs35 === errors;
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
              }
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "rollout-branch.schema.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.rank === void 0 && (missing1 = "rank")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
        return false;
      } else {
        if (data.rank !== void 0) {
          let data15 = data.rank;
          const _errs37 = errors;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            validate30.errors = [{ instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs37) {
            if (typeof data15 == "number" && isFinite(data15)) {
              if (data15 > 4294967295 || isNaN(data15)) {
                validate30.errors = [{ instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                return false;
              } else {
                if (data15 < 1 || isNaN(data15)) {
                  validate30.errors = [{ instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid4 = _errs37 === errors;
        } else {
          var valid4 = true;
        }
        if (valid4) {
          if (data.total_score !== void 0) {
            let data16 = data.total_score;
            const _errs39 = errors;
            if (!(typeof data16 == "number" && isFinite(data16))) {
              validate30.errors = [{ instancePath: instancePath + "/total_score", schemaPath: "#/properties/total_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid4 = _errs39 === errors;
          } else {
            var valid4 = true;
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var rolloutBranchValidator = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rollout_id === void 0 && (missing0 = "rollout_id") || data.task === void 0 && (missing0 = "task") || data.branch_index === void 0 && (missing0 = "branch_index") || data.temperature === void 0 && (missing0 = "temperature") || data.session_id === void 0 && (missing0 = "session_id") || data.tool_call_sequence === void 0 && (missing0 = "tool_call_sequence") || data.final_answer === void 0 && (missing0 = "final_answer")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schema_version !== void 0) {
          let data0 = data.schema_version;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate31.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if ("rollout-wire/v1" !== data0) {
            validate31.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "rollout-wire/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rollout_id !== void 0) {
            let data1 = data.rollout_id;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                  validate31.errors = [{ instancePath: instancePath + "/rollout_id", schemaPath: "#/properties/rollout_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/rollout_id", schemaPath: "#/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.task !== void 0) {
              let data2 = data.task;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.branch_index !== void 0) {
                let data3 = data.branch_index;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate31.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "#/properties/branch_index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 4294967295 || isNaN(data3)) {
                      validate31.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "#/properties/branch_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate31.errors = [{ instancePath: instancePath + "/branch_index", schemaPath: "#/properties/branch_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.temperature !== void 0) {
                  let data4 = data.temperature;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && isFinite(data4))) {
                    validate31.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.session_id !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.session_id !== "string") {
                      validate31.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tool_call_sequence !== void 0) {
                      let data6 = data.tool_call_sequence;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              } else {
                                validate31.errors = [{ instancePath: instancePath + "/tool_call_sequence/" + i0, schemaPath: "#/properties/tool_call_sequence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs16 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/tool_call_sequence", schemaPath: "#/properties/tool_call_sequence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.final_answer !== void 0) {
                        const _errs19 = errors;
                        if (typeof data.final_answer !== "string") {
                          validate31.errors = [{ instancePath: instancePath + "/final_answer", schemaPath: "#/properties/final_answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.build_result !== void 0) {
                          let data9 = data.build_result;
                          const _errs21 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate31.errors = [{ instancePath: instancePath + "/build_result", schemaPath: "#/properties/build_result/type", keyword: "type", params: { type: schema56.properties.build_result.type }, message: "must be object,null" }];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.objective_score !== void 0) {
                            let data10 = data.objective_score;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 > 1 || isNaN(data10)) {
                                  validate31.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "#/properties/objective_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data10 < 0 || isNaN(data10)) {
                                    validate31.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "#/properties/objective_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate31.errors = [{ instancePath: instancePath + "/objective_score", schemaPath: "#/properties/objective_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.objective_status !== void 0) {
                              let data11 = data.objective_status;
                              const _errs26 = errors;
                              if (typeof data11 !== "string") {
                                validate31.errors = [{ instancePath: instancePath + "/objective_status", schemaPath: "#/properties/objective_status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data11 === "pass" || data11 === "fail" || data11 === "unknown")) {
                                validate31.errors = [{ instancePath: instancePath + "/objective_status", schemaPath: "#/properties/objective_status/enum", keyword: "enum", params: { allowedValues: schema56.properties.objective_status.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.judge_score !== void 0) {
                                let data12 = data.judge_score;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 > 1 || isNaN(data12)) {
                                      validate31.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "#/properties/judge_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                      return false;
                                    } else {
                                      if (data12 < 0 || isNaN(data12)) {
                                        validate31.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "#/properties/judge_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate31.errors = [{ instancePath: instancePath + "/judge_score", schemaPath: "#/properties/judge_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.rank !== void 0) {
                                  let data13 = data.rank;
                                  const _errs30 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate31.errors = [{ instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  var valid0 = _errs30 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.total_score !== void 0) {
                                    let data14 = data.total_score;
                                    const _errs32 = errors;
                                    if (!(typeof data14 == "number" && isFinite(data14))) {
                                      validate31.errors = [{ instancePath: instancePath + "/total_score", schemaPath: "#/properties/total_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                    var valid0 = _errs32 === errors;
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
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var scenarioValidator = validate32;
var schema58 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/scenario.schema.json", "title": "Scenario", "description": "One scenario of the pilot as data: what is asked, under which policy, what a hijacked agent does, and what must be seen in each of three arms.", "oneOf": [{ "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "agent" }, "artifact": { "type": "string", "minLength": 1, "description": "file name of the enforced arm's log" }, "watch": { "type": "string", "minLength": 1, "description": "the session that attacks: its log is the artifact" }, "manifest": { "description": "as shipped; in force in every step that does not replace it", "type": "object", "additionalProperties": true }, "guardrails": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "marker": { "type": "string", "minLength": 1, "description": "text whose appearance is the effect; absent: a canary made for the run" }, "canary": { "type": "object", "description": "a file outside every workspace, made for the run, whose content nobody can guess", "properties": { "fileName": { "type": "string", "minLength": 1 } }, "required": ["fileName"], "additionalProperties": false }, "secretFiles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "host files whose first line must not appear either" }, "sessions": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z]+$" }, "operator": { "type": "boolean", "description": "takes the id given with --session" }, "files": { "type": "object", "additionalProperties": { "type": "string" } }, "links": { "type": "object", "additionalProperties": { "type": "string" } } }, "required": ["name"], "additionalProperties": false } }, "arms": { "type": "object", "properties": { "control": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["node-vm"], "description": "control arm only: the program runs without a sandbox" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false }, "enforced": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["node-vm"], "description": "control arm only: the program runs without a sandbox" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false }, "utility": { "type": "object", "properties": { "vars": { "type": "object", "additionalProperties": { "type": "string" }, "description": "values for {{templates}}" }, "bind": { "type": "object", "additionalProperties": { "type": "string" }, "description": "control arm only: gives a session the workspace of another" }, "steps": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "session": { "type": "string", "minLength": 1, "description": "which of the scenario's sessions acts" }, "task": { "type": "string", "minLength": 1 }, "turns": { "type": "string", "minLength": 1, "description": "file with what the scripted model does" }, "manifest": { "description": "replaces the scenario's manifest for this step", "type": "object", "additionalProperties": true }, "opens": { "description": "added to the manifest: the boundary under test, opened (control arm only)", "type": "object", "additionalProperties": true }, "kernel": { "enum": ["node-vm"], "description": "control arm only: the program runs without a sandbox" } }, "required": ["session", "task", "turns"], "additionalProperties": false } } }, "required": ["steps"], "additionalProperties": false } }, "required": ["control", "enforced", "utility"], "additionalProperties": false }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "description": "also the callId of the scripted tool call it is about" }, "route": { "type": "string", "minLength": 1, "description": "how the agent goes for it, for people" }, "held": { "oneOf": [{ "type": "object", "description": "a denial with this capability and one of these rules must be in the log for the call", "properties": { "by": { "const": "policy" }, "capability": { "type": "string", "minLength": 1 }, "rules": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "required": ["by", "capability", "rules"], "additionalProperties": false, "title": "HeldByPolicy" }, { "type": "object", "description": "a guardrail_tripwire of this guardrail must be in the log for the call", "properties": { "by": { "const": "guardrail" }, "guardrail": { "type": "string", "minLength": 1 }, "layer": { "enum": ["input", "output", "tool"] } }, "required": ["by", "guardrail", "layer"], "additionalProperties": false, "title": "HeldByGuardrail" }, { "type": "object", "description": "the host must have looked and found nothing: this system error in the bridge's audit of the call, or, without one, an empty list", "properties": { "by": { "const": "namespace" }, "errno": { "type": "string", "minLength": 1 } }, "required": ["by"], "additionalProperties": false, "title": "HeldByNamespace" }] }, "control": { "type": "string", "minLength": 1, "description": "the case whose control stands for this one, where the route leads nowhere even when the boundary is open" }, "marker": { "type": "string", "minLength": 1, "description": "text whose appearance in the call's result is the effect too, with {{templates}}; for attacks that find out rather than read" } }, "required": ["id", "route", "held"], "additionalProperties": false, "title": "AttackCase" } }, "utility": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "description": "callId of the scripted tool call" }, "what": { "type": "string", "minLength": 1 }, "output": { "type": "string", "minLength": 1, "description": "text that the call's output must hold" } }, "required": ["id", "what", "output"], "additionalProperties": false, "title": "UtilityCase" } } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "artifact", "watch", "manifest", "guardrails", "sessions", "arms", "cases", "utility"], "additionalProperties": false, "title": "AgentScenario" }, { "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "rollout" }, "task": { "type": "string", "minLength": 1 }, "submissionPath": { "type": "string", "minLength": 1 }, "suite": { "type": "string", "minLength": 1, "description": "file with the test suite" }, "manifest": { "description": "manifest fields with {{templates}} still in them; what comes out is parsed as a capability manifest", "type": "object", "additionalProperties": true }, "branches": { "type": "array", "minItems": 2, "items": { "type": "object", "properties": { "temperature": { "type": "number", "minimum": 0, "maximum": 2 }, "candidate": { "type": "string", "minLength": 1, "description": "TypeScript file that the scripted branch writes" }, "answer": { "type": "string", "minLength": 1 }, "expectedScore": { "enum": [0, 1] } }, "required": ["temperature", "candidate", "answer", "expectedScore"], "additionalProperties": false } }, "hostile": { "type": "object", "properties": { "temperature": { "type": "number" }, "candidate": { "type": "string", "minLength": 1 }, "answer": { "type": "string", "minLength": 1 } }, "required": ["temperature", "candidate", "answer"], "additionalProperties": false }, "artifacts": { "type": "object", "properties": { "branches": { "type": "string", "minLength": 1 }, "ranked": { "type": "string", "minLength": 1 } }, "required": ["branches", "ranked"], "additionalProperties": false } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "task", "submissionPath", "suite", "manifest", "branches", "hostile", "artifacts"], "additionalProperties": false, "title": "RolloutScenario" }, { "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1 }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "minLength": 1 }, "goal": { "type": "string", "minLength": 1 }, "threats": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "sections of the threat model" }, "boundary": { "type": "string", "minLength": 1, "description": "what is under test, for people" }, "procedure": { "const": "export" }, "source": { "type": "string", "minLength": 1, "description": "the rollout scenario whose session is exported" }, "planted": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "route": { "type": "string", "minLength": 1, "description": "what is wrong with the row, for people" }, "from": { "type": "integer", "minimum": 0, "description": "branch whose record is copied" }, "set": { "type": "object", "description": "fields replaced in the copy; null removes one" }, "with": { "type": "integer", "minimum": 0, "description": "a second branch planted with it, in the same group" }, "withSet": { "type": "object" }, "listed": { "type": "boolean", "description": "the row's digest is put into the ledger: only the rule under test can refuse it" }, "refusedAs": { "type": "string", "minLength": 1 }, "leavesAs": { "type": "array", "minItems": 1, "items": { "enum": ["dpo", "ppo"] }, "description": "the kinds of training data in which the row must not appear" } }, "required": ["id", "route", "from", "set", "leavesAs", "refusedAs"], "additionalProperties": false, "title": "PlantedRow" } }, "artifacts": { "type": "object", "properties": { "rollouts": { "type": "string", "minLength": 1 }, "dpo": { "type": "string", "minLength": 1 }, "ppo": { "type": "string", "minLength": 1 }, "check": { "type": "string", "minLength": 1 } }, "required": ["rollouts", "dpo", "ppo", "check"], "additionalProperties": false } }, "required": ["id", "number", "title", "goal", "threats", "boundary", "procedure", "source", "planted", "artifacts"], "additionalProperties": false, "title": "ExportScenario" }] };
var pattern15 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern16 = new RegExp("^[a-z]+$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.number === void 0 && (missing0 = "number") || data.title === void 0 && (missing0 = "title") || data.goal === void 0 && (missing0 = "goal") || data.threats === void 0 && (missing0 = "threats") || data.boundary === void 0 && (missing0 = "boundary") || data.procedure === void 0 && (missing0 = "procedure") || data.artifact === void 0 && (missing0 = "artifact") || data.watch === void 0 && (missing0 = "watch") || data.manifest === void 0 && (missing0 = "manifest") || data.guardrails === void 0 && (missing0 = "guardrails") || data.sessions === void 0 && (missing0 = "sessions") || data.arms === void 0 && (missing0 = "arms") || data.cases === void 0 && (missing0 = "cases") || data.utility === void 0 && (missing0 = "utility")) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!func11.call(schema58.oneOf[0].properties, key0)) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.$schema !== void 0) {
            let data0 = data.$schema;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/0/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              } else {
                const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/0/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.id !== void 0) {
              let data1 = data.id;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern15.test(data1)) {
                    const err4 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.number !== void 0) {
                let data2 = data.number;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err6 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/0/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      const err7 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/0/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  }
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.title !== void 0) {
                  let data3 = data.title;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/0/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                      }
                    } else {
                      const err9 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.goal !== void 0) {
                    let data4 = data.goal;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                          const err10 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/0/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err10];
                          } else {
                            vErrors.push(err10);
                          }
                          errors++;
                        }
                      } else {
                        const err11 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/0/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.threats !== void 0) {
                      let data5 = data.threats;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data5)) {
                          var valid2 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (typeof data6 === "string") {
                                if (func1(data6) < 1) {
                                  const err12 = { instancePath: instancePath + "/threats/" + i0, schemaPath: "#/oneOf/0/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                              } else {
                                const err13 = { instancePath: instancePath + "/threats/" + i0, schemaPath: "#/oneOf/0/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          const err14 = { instancePath: instancePath + "/threats", schemaPath: "#/oneOf/0/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                        }
                      }
                      var valid1 = _errs14 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.boundary !== void 0) {
                        let data7 = data.boundary;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data7 === "string") {
                            if (func1(data7) < 1) {
                              const err15 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/0/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                          } else {
                            const err16 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/0/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err16];
                            } else {
                              vErrors.push(err16);
                            }
                            errors++;
                          }
                        }
                        var valid1 = _errs18 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.procedure !== void 0) {
                          const _errs20 = errors;
                          if ("agent" !== data.procedure) {
                            const err17 = { instancePath: instancePath + "/procedure", schemaPath: "#/oneOf/0/properties/procedure/const", keyword: "const", params: { allowedValue: "agent" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err17];
                            } else {
                              vErrors.push(err17);
                            }
                            errors++;
                          }
                          var valid1 = _errs20 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.artifact !== void 0) {
                            let data9 = data.artifact;
                            const _errs21 = errors;
                            if (errors === _errs21) {
                              if (typeof data9 === "string") {
                                if (func1(data9) < 1) {
                                  const err18 = { instancePath: instancePath + "/artifact", schemaPath: "#/oneOf/0/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                }
                              } else {
                                const err19 = { instancePath: instancePath + "/artifact", schemaPath: "#/oneOf/0/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err19];
                                } else {
                                  vErrors.push(err19);
                                }
                                errors++;
                              }
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.watch !== void 0) {
                              let data10 = data.watch;
                              const _errs23 = errors;
                              if (errors === _errs23) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) < 1) {
                                    const err20 = { instancePath: instancePath + "/watch", schemaPath: "#/oneOf/0/properties/watch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err20];
                                    } else {
                                      vErrors.push(err20);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err21 = { instancePath: instancePath + "/watch", schemaPath: "#/oneOf/0/properties/watch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err21];
                                  } else {
                                    vErrors.push(err21);
                                  }
                                  errors++;
                                }
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.manifest !== void 0) {
                                let data11 = data.manifest;
                                const _errs25 = errors;
                                if (errors === _errs25) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                  } else {
                                    const err22 = { instancePath: instancePath + "/manifest", schemaPath: "#/oneOf/0/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err22];
                                    } else {
                                      vErrors.push(err22);
                                    }
                                    errors++;
                                  }
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.guardrails !== void 0) {
                                  let data12 = data.guardrails;
                                  const _errs28 = errors;
                                  if (errors === _errs28) {
                                    if (Array.isArray(data12)) {
                                      var valid3 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1];
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                          if (typeof data13 === "string") {
                                            if (func1(data13) < 1) {
                                              const err23 = { instancePath: instancePath + "/guardrails/" + i1, schemaPath: "#/oneOf/0/properties/guardrails/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err23];
                                              } else {
                                                vErrors.push(err23);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err24 = { instancePath: instancePath + "/guardrails/" + i1, schemaPath: "#/oneOf/0/properties/guardrails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err24];
                                            } else {
                                              vErrors.push(err24);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid3 = _errs30 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      const err25 = { instancePath: instancePath + "/guardrails", schemaPath: "#/oneOf/0/properties/guardrails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err25];
                                      } else {
                                        vErrors.push(err25);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid1 = _errs28 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.marker !== void 0) {
                                    let data14 = data.marker;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                      if (typeof data14 === "string") {
                                        if (func1(data14) < 1) {
                                          const err26 = { instancePath: instancePath + "/marker", schemaPath: "#/oneOf/0/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err26];
                                          } else {
                                            vErrors.push(err26);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err27 = { instancePath: instancePath + "/marker", schemaPath: "#/oneOf/0/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err27];
                                        } else {
                                          vErrors.push(err27);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid1 = _errs32 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.canary !== void 0) {
                                      let data15 = data.canary;
                                      const _errs34 = errors;
                                      if (errors === _errs34) {
                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                          let missing1;
                                          if (data15.fileName === void 0 && (missing1 = "fileName")) {
                                            const err28 = { instancePath: instancePath + "/canary", schemaPath: "#/oneOf/0/properties/canary/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                            if (vErrors === null) {
                                              vErrors = [err28];
                                            } else {
                                              vErrors.push(err28);
                                            }
                                            errors++;
                                          } else {
                                            const _errs36 = errors;
                                            for (const key1 in data15) {
                                              if (!(key1 === "fileName")) {
                                                const err29 = { instancePath: instancePath + "/canary", schemaPath: "#/oneOf/0/properties/canary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                  vErrors = [err29];
                                                } else {
                                                  vErrors.push(err29);
                                                }
                                                errors++;
                                                break;
                                              }
                                            }
                                            if (_errs36 === errors) {
                                              if (data15.fileName !== void 0) {
                                                let data16 = data15.fileName;
                                                const _errs37 = errors;
                                                if (errors === _errs37) {
                                                  if (typeof data16 === "string") {
                                                    if (func1(data16) < 1) {
                                                      const err30 = { instancePath: instancePath + "/canary/fileName", schemaPath: "#/oneOf/0/properties/canary/properties/fileName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                      if (vErrors === null) {
                                                        vErrors = [err30];
                                                      } else {
                                                        vErrors.push(err30);
                                                      }
                                                      errors++;
                                                    }
                                                  } else {
                                                    const err31 = { instancePath: instancePath + "/canary/fileName", schemaPath: "#/oneOf/0/properties/canary/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                                          const err32 = { instancePath: instancePath + "/canary", schemaPath: "#/oneOf/0/properties/canary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err32];
                                          } else {
                                            vErrors.push(err32);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid1 = _errs34 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.secretFiles !== void 0) {
                                        let data17 = data.secretFiles;
                                        const _errs39 = errors;
                                        if (errors === _errs39) {
                                          if (Array.isArray(data17)) {
                                            var valid5 = true;
                                            const len2 = data17.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data18 = data17[i2];
                                              const _errs41 = errors;
                                              if (errors === _errs41) {
                                                if (typeof data18 === "string") {
                                                  if (func1(data18) < 1) {
                                                    const err33 = { instancePath: instancePath + "/secretFiles/" + i2, schemaPath: "#/oneOf/0/properties/secretFiles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                      vErrors = [err33];
                                                    } else {
                                                      vErrors.push(err33);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err34 = { instancePath: instancePath + "/secretFiles/" + i2, schemaPath: "#/oneOf/0/properties/secretFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err34];
                                                  } else {
                                                    vErrors.push(err34);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid5 = _errs41 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          } else {
                                            const err35 = { instancePath: instancePath + "/secretFiles", schemaPath: "#/oneOf/0/properties/secretFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                              vErrors = [err35];
                                            } else {
                                              vErrors.push(err35);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid1 = _errs39 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.sessions !== void 0) {
                                          let data19 = data.sessions;
                                          const _errs43 = errors;
                                          if (errors === _errs43) {
                                            if (Array.isArray(data19)) {
                                              if (data19.length < 1) {
                                                const err36 = { instancePath: instancePath + "/sessions", schemaPath: "#/oneOf/0/properties/sessions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                if (vErrors === null) {
                                                  vErrors = [err36];
                                                } else {
                                                  vErrors.push(err36);
                                                }
                                                errors++;
                                              } else {
                                                var valid6 = true;
                                                const len3 = data19.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data20 = data19[i3];
                                                  const _errs45 = errors;
                                                  if (errors === _errs45) {
                                                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                      let missing2;
                                                      if (data20.name === void 0 && (missing2 = "name")) {
                                                        const err37 = { instancePath: instancePath + "/sessions/" + i3, schemaPath: "#/oneOf/0/properties/sessions/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                        if (vErrors === null) {
                                                          vErrors = [err37];
                                                        } else {
                                                          vErrors.push(err37);
                                                        }
                                                        errors++;
                                                      } else {
                                                        const _errs47 = errors;
                                                        for (const key2 in data20) {
                                                          if (!(key2 === "name" || key2 === "operator" || key2 === "files" || key2 === "links")) {
                                                            const err38 = { instancePath: instancePath + "/sessions/" + i3, schemaPath: "#/oneOf/0/properties/sessions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                              vErrors = [err38];
                                                            } else {
                                                              vErrors.push(err38);
                                                            }
                                                            errors++;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs47 === errors) {
                                                          if (data20.name !== void 0) {
                                                            let data21 = data20.name;
                                                            const _errs48 = errors;
                                                            if (errors === _errs48) {
                                                              if (typeof data21 === "string") {
                                                                if (!pattern16.test(data21)) {
                                                                  const err39 = { instancePath: instancePath + "/sessions/" + i3 + "/name", schemaPath: "#/oneOf/0/properties/sessions/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]+$" }, message: 'must match pattern "^[a-z]+$"' };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err39];
                                                                  } else {
                                                                    vErrors.push(err39);
                                                                  }
                                                                  errors++;
                                                                }
                                                              } else {
                                                                const err40 = { instancePath: instancePath + "/sessions/" + i3 + "/name", schemaPath: "#/oneOf/0/properties/sessions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err40];
                                                                } else {
                                                                  vErrors.push(err40);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var valid7 = _errs48 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data20.operator !== void 0) {
                                                              const _errs50 = errors;
                                                              if (typeof data20.operator !== "boolean") {
                                                                const err41 = { instancePath: instancePath + "/sessions/" + i3 + "/operator", schemaPath: "#/oneOf/0/properties/sessions/items/properties/operator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err41];
                                                                } else {
                                                                  vErrors.push(err41);
                                                                }
                                                                errors++;
                                                              }
                                                              var valid7 = _errs50 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data20.files !== void 0) {
                                                                let data23 = data20.files;
                                                                const _errs52 = errors;
                                                                if (errors === _errs52) {
                                                                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                    for (const key3 in data23) {
                                                                      const _errs55 = errors;
                                                                      if (typeof data23[key3] !== "string") {
                                                                        const err42 = { instancePath: instancePath + "/sessions/" + i3 + "/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/sessions/items/properties/files/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err42];
                                                                        } else {
                                                                          vErrors.push(err42);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      var valid8 = _errs55 === errors;
                                                                      if (!valid8) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    const err43 = { instancePath: instancePath + "/sessions/" + i3 + "/files", schemaPath: "#/oneOf/0/properties/sessions/items/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err43];
                                                                    } else {
                                                                      vErrors.push(err43);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                                var valid7 = _errs52 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data20.links !== void 0) {
                                                                  let data25 = data20.links;
                                                                  const _errs57 = errors;
                                                                  if (errors === _errs57) {
                                                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                      for (const key4 in data25) {
                                                                        const _errs60 = errors;
                                                                        if (typeof data25[key4] !== "string") {
                                                                          const err44 = { instancePath: instancePath + "/sessions/" + i3 + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/sessions/items/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err44];
                                                                          } else {
                                                                            vErrors.push(err44);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid9 = _errs60 === errors;
                                                                        if (!valid9) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err45 = { instancePath: instancePath + "/sessions/" + i3 + "/links", schemaPath: "#/oneOf/0/properties/sessions/items/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err45];
                                                                      } else {
                                                                        vErrors.push(err45);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid7 = _errs57 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      const err46 = { instancePath: instancePath + "/sessions/" + i3, schemaPath: "#/oneOf/0/properties/sessions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                      if (vErrors === null) {
                                                        vErrors = [err46];
                                                      } else {
                                                        vErrors.push(err46);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid6 = _errs45 === errors;
                                                  if (!valid6) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              const err47 = { instancePath: instancePath + "/sessions", schemaPath: "#/oneOf/0/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                              if (vErrors === null) {
                                                vErrors = [err47];
                                              } else {
                                                vErrors.push(err47);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid1 = _errs43 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.arms !== void 0) {
                                            let data27 = data.arms;
                                            const _errs62 = errors;
                                            if (errors === _errs62) {
                                              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                let missing3;
                                                if (data27.control === void 0 && (missing3 = "control") || data27.enforced === void 0 && (missing3 = "enforced") || data27.utility === void 0 && (missing3 = "utility")) {
                                                  const err48 = { instancePath: instancePath + "/arms", schemaPath: "#/oneOf/0/properties/arms/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err48];
                                                  } else {
                                                    vErrors.push(err48);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs64 = errors;
                                                  for (const key5 in data27) {
                                                    if (!(key5 === "control" || key5 === "enforced" || key5 === "utility")) {
                                                      const err49 = { instancePath: instancePath + "/arms", schemaPath: "#/oneOf/0/properties/arms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err49];
                                                      } else {
                                                        vErrors.push(err49);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs64 === errors) {
                                                    if (data27.control !== void 0) {
                                                      let data28 = data27.control;
                                                      const _errs65 = errors;
                                                      if (errors === _errs65) {
                                                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                          let missing4;
                                                          if (data28.steps === void 0 && (missing4 = "steps")) {
                                                            const err50 = { instancePath: instancePath + "/arms/control", schemaPath: "#/oneOf/0/properties/arms/properties/control/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                            if (vErrors === null) {
                                                              vErrors = [err50];
                                                            } else {
                                                              vErrors.push(err50);
                                                            }
                                                            errors++;
                                                          } else {
                                                            const _errs67 = errors;
                                                            for (const key6 in data28) {
                                                              if (!(key6 === "vars" || key6 === "bind" || key6 === "steps")) {
                                                                const err51 = { instancePath: instancePath + "/arms/control", schemaPath: "#/oneOf/0/properties/arms/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err51];
                                                                } else {
                                                                  vErrors.push(err51);
                                                                }
                                                                errors++;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs67 === errors) {
                                                              if (data28.vars !== void 0) {
                                                                let data29 = data28.vars;
                                                                const _errs68 = errors;
                                                                if (errors === _errs68) {
                                                                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                    for (const key7 in data29) {
                                                                      const _errs71 = errors;
                                                                      if (typeof data29[key7] !== "string") {
                                                                        const err52 = { instancePath: instancePath + "/arms/control/vars/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err52];
                                                                        } else {
                                                                          vErrors.push(err52);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      var valid12 = _errs71 === errors;
                                                                      if (!valid12) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    const err53 = { instancePath: instancePath + "/arms/control/vars", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err53];
                                                                    } else {
                                                                      vErrors.push(err53);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                                var valid11 = _errs68 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data28.bind !== void 0) {
                                                                  let data31 = data28.bind;
                                                                  const _errs73 = errors;
                                                                  if (errors === _errs73) {
                                                                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                      for (const key8 in data31) {
                                                                        const _errs76 = errors;
                                                                        if (typeof data31[key8] !== "string") {
                                                                          const err54 = { instancePath: instancePath + "/arms/control/bind/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err54];
                                                                          } else {
                                                                            vErrors.push(err54);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid13 = _errs76 === errors;
                                                                        if (!valid13) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err55 = { instancePath: instancePath + "/arms/control/bind", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err55];
                                                                      } else {
                                                                        vErrors.push(err55);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid11 = _errs73 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data28.steps !== void 0) {
                                                                    let data33 = data28.steps;
                                                                    const _errs78 = errors;
                                                                    if (errors === _errs78) {
                                                                      if (Array.isArray(data33)) {
                                                                        if (data33.length < 1) {
                                                                          const err56 = { instancePath: instancePath + "/arms/control/steps", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err56];
                                                                          } else {
                                                                            vErrors.push(err56);
                                                                          }
                                                                          errors++;
                                                                        } else {
                                                                          var valid14 = true;
                                                                          const len4 = data33.length;
                                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                                            let data34 = data33[i4];
                                                                            const _errs80 = errors;
                                                                            if (errors === _errs80) {
                                                                              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                                                let missing5;
                                                                                if (data34.session === void 0 && (missing5 = "session") || data34.task === void 0 && (missing5 = "task") || data34.turns === void 0 && (missing5 = "turns")) {
                                                                                  const err57 = { instancePath: instancePath + "/arms/control/steps/" + i4, schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err57];
                                                                                  } else {
                                                                                    vErrors.push(err57);
                                                                                  }
                                                                                  errors++;
                                                                                } else {
                                                                                  const _errs82 = errors;
                                                                                  for (const key9 in data34) {
                                                                                    if (!(key9 === "session" || key9 === "task" || key9 === "turns" || key9 === "manifest" || key9 === "opens" || key9 === "kernel")) {
                                                                                      const err58 = { instancePath: instancePath + "/arms/control/steps/" + i4, schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err58];
                                                                                      } else {
                                                                                        vErrors.push(err58);
                                                                                      }
                                                                                      errors++;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs82 === errors) {
                                                                                    if (data34.session !== void 0) {
                                                                                      let data35 = data34.session;
                                                                                      const _errs83 = errors;
                                                                                      if (errors === _errs83) {
                                                                                        if (typeof data35 === "string") {
                                                                                          if (func1(data35) < 1) {
                                                                                            const err59 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err59];
                                                                                            } else {
                                                                                              vErrors.push(err59);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err60 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err60];
                                                                                          } else {
                                                                                            vErrors.push(err60);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid15 = _errs83 === errors;
                                                                                    } else {
                                                                                      var valid15 = true;
                                                                                    }
                                                                                    if (valid15) {
                                                                                      if (data34.task !== void 0) {
                                                                                        let data36 = data34.task;
                                                                                        const _errs85 = errors;
                                                                                        if (errors === _errs85) {
                                                                                          if (typeof data36 === "string") {
                                                                                            if (func1(data36) < 1) {
                                                                                              const err61 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err61];
                                                                                              } else {
                                                                                                vErrors.push(err61);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err62 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err62];
                                                                                            } else {
                                                                                              vErrors.push(err62);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid15 = _errs85 === errors;
                                                                                      } else {
                                                                                        var valid15 = true;
                                                                                      }
                                                                                      if (valid15) {
                                                                                        if (data34.turns !== void 0) {
                                                                                          let data37 = data34.turns;
                                                                                          const _errs87 = errors;
                                                                                          if (errors === _errs87) {
                                                                                            if (typeof data37 === "string") {
                                                                                              if (func1(data37) < 1) {
                                                                                                const err63 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err63];
                                                                                                } else {
                                                                                                  vErrors.push(err63);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err64 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err64];
                                                                                              } else {
                                                                                                vErrors.push(err64);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid15 = _errs87 === errors;
                                                                                        } else {
                                                                                          var valid15 = true;
                                                                                        }
                                                                                        if (valid15) {
                                                                                          if (data34.manifest !== void 0) {
                                                                                            let data38 = data34.manifest;
                                                                                            const _errs89 = errors;
                                                                                            if (errors === _errs89) {
                                                                                              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                                              } else {
                                                                                                const err65 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/manifest", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err65];
                                                                                                } else {
                                                                                                  vErrors.push(err65);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid15 = _errs89 === errors;
                                                                                          } else {
                                                                                            var valid15 = true;
                                                                                          }
                                                                                          if (valid15) {
                                                                                            if (data34.opens !== void 0) {
                                                                                              let data39 = data34.opens;
                                                                                              const _errs92 = errors;
                                                                                              if (errors === _errs92) {
                                                                                                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                                } else {
                                                                                                  const err66 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/opens", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err66];
                                                                                                  } else {
                                                                                                    vErrors.push(err66);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid15 = _errs92 === errors;
                                                                                            } else {
                                                                                              var valid15 = true;
                                                                                            }
                                                                                            if (valid15) {
                                                                                              if (data34.kernel !== void 0) {
                                                                                                const _errs95 = errors;
                                                                                                if (!(data34.kernel === "node-vm")) {
                                                                                                  const err67 = { instancePath: instancePath + "/arms/control/steps/" + i4 + "/kernel", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[0].properties.arms.properties.control.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err67];
                                                                                                  } else {
                                                                                                    vErrors.push(err67);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                                var valid15 = _errs95 === errors;
                                                                                              } else {
                                                                                                var valid15 = true;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                const err68 = { instancePath: instancePath + "/arms/control/steps/" + i4, schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err68];
                                                                                } else {
                                                                                  vErrors.push(err68);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                            var valid14 = _errs80 === errors;
                                                                            if (!valid14) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        const err69 = { instancePath: instancePath + "/arms/control/steps", schemaPath: "#/oneOf/0/properties/arms/properties/control/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err69];
                                                                        } else {
                                                                          vErrors.push(err69);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid11 = _errs78 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          const err70 = { instancePath: instancePath + "/arms/control", schemaPath: "#/oneOf/0/properties/arms/properties/control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err70];
                                                          } else {
                                                            vErrors.push(err70);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid10 = _errs65 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data27.enforced !== void 0) {
                                                        let data41 = data27.enforced;
                                                        const _errs96 = errors;
                                                        if (errors === _errs96) {
                                                          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                            let missing6;
                                                            if (data41.steps === void 0 && (missing6 = "steps")) {
                                                              const err71 = { instancePath: instancePath + "/arms/enforced", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err71];
                                                              } else {
                                                                vErrors.push(err71);
                                                              }
                                                              errors++;
                                                            } else {
                                                              const _errs98 = errors;
                                                              for (const key10 in data41) {
                                                                if (!(key10 === "vars" || key10 === "bind" || key10 === "steps")) {
                                                                  const err72 = { instancePath: instancePath + "/arms/enforced", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err72];
                                                                  } else {
                                                                    vErrors.push(err72);
                                                                  }
                                                                  errors++;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs98 === errors) {
                                                                if (data41.vars !== void 0) {
                                                                  let data42 = data41.vars;
                                                                  const _errs99 = errors;
                                                                  if (errors === _errs99) {
                                                                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                      for (const key11 in data42) {
                                                                        const _errs102 = errors;
                                                                        if (typeof data42[key11] !== "string") {
                                                                          const err73 = { instancePath: instancePath + "/arms/enforced/vars/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err73];
                                                                          } else {
                                                                            vErrors.push(err73);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid17 = _errs102 === errors;
                                                                        if (!valid17) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err74 = { instancePath: instancePath + "/arms/enforced/vars", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err74];
                                                                      } else {
                                                                        vErrors.push(err74);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid16 = _errs99 === errors;
                                                                } else {
                                                                  var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                  if (data41.bind !== void 0) {
                                                                    let data44 = data41.bind;
                                                                    const _errs104 = errors;
                                                                    if (errors === _errs104) {
                                                                      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                        for (const key12 in data44) {
                                                                          const _errs107 = errors;
                                                                          if (typeof data44[key12] !== "string") {
                                                                            const err75 = { instancePath: instancePath + "/arms/enforced/bind/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err75];
                                                                            } else {
                                                                              vErrors.push(err75);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          var valid18 = _errs107 === errors;
                                                                          if (!valid18) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        const err76 = { instancePath: instancePath + "/arms/enforced/bind", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err76];
                                                                        } else {
                                                                          vErrors.push(err76);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid16 = _errs104 === errors;
                                                                  } else {
                                                                    var valid16 = true;
                                                                  }
                                                                  if (valid16) {
                                                                    if (data41.steps !== void 0) {
                                                                      let data46 = data41.steps;
                                                                      const _errs109 = errors;
                                                                      if (errors === _errs109) {
                                                                        if (Array.isArray(data46)) {
                                                                          if (data46.length < 1) {
                                                                            const err77 = { instancePath: instancePath + "/arms/enforced/steps", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err77];
                                                                            } else {
                                                                              vErrors.push(err77);
                                                                            }
                                                                            errors++;
                                                                          } else {
                                                                            var valid19 = true;
                                                                            const len5 = data46.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                              let data47 = data46[i5];
                                                                              const _errs111 = errors;
                                                                              if (errors === _errs111) {
                                                                                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                  let missing7;
                                                                                  if (data47.session === void 0 && (missing7 = "session") || data47.task === void 0 && (missing7 = "task") || data47.turns === void 0 && (missing7 = "turns")) {
                                                                                    const err78 = { instancePath: instancePath + "/arms/enforced/steps/" + i5, schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err78];
                                                                                    } else {
                                                                                      vErrors.push(err78);
                                                                                    }
                                                                                    errors++;
                                                                                  } else {
                                                                                    const _errs113 = errors;
                                                                                    for (const key13 in data47) {
                                                                                      if (!(key13 === "session" || key13 === "task" || key13 === "turns" || key13 === "manifest" || key13 === "opens" || key13 === "kernel")) {
                                                                                        const err79 = { instancePath: instancePath + "/arms/enforced/steps/" + i5, schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err79];
                                                                                        } else {
                                                                                          vErrors.push(err79);
                                                                                        }
                                                                                        errors++;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs113 === errors) {
                                                                                      if (data47.session !== void 0) {
                                                                                        let data48 = data47.session;
                                                                                        const _errs114 = errors;
                                                                                        if (errors === _errs114) {
                                                                                          if (typeof data48 === "string") {
                                                                                            if (func1(data48) < 1) {
                                                                                              const err80 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err80];
                                                                                              } else {
                                                                                                vErrors.push(err80);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err81 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err81];
                                                                                            } else {
                                                                                              vErrors.push(err81);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid20 = _errs114 === errors;
                                                                                      } else {
                                                                                        var valid20 = true;
                                                                                      }
                                                                                      if (valid20) {
                                                                                        if (data47.task !== void 0) {
                                                                                          let data49 = data47.task;
                                                                                          const _errs116 = errors;
                                                                                          if (errors === _errs116) {
                                                                                            if (typeof data49 === "string") {
                                                                                              if (func1(data49) < 1) {
                                                                                                const err82 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err82];
                                                                                                } else {
                                                                                                  vErrors.push(err82);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err83 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err83];
                                                                                              } else {
                                                                                                vErrors.push(err83);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid20 = _errs116 === errors;
                                                                                        } else {
                                                                                          var valid20 = true;
                                                                                        }
                                                                                        if (valid20) {
                                                                                          if (data47.turns !== void 0) {
                                                                                            let data50 = data47.turns;
                                                                                            const _errs118 = errors;
                                                                                            if (errors === _errs118) {
                                                                                              if (typeof data50 === "string") {
                                                                                                if (func1(data50) < 1) {
                                                                                                  const err84 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err84];
                                                                                                  } else {
                                                                                                    vErrors.push(err84);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              } else {
                                                                                                const err85 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err85];
                                                                                                } else {
                                                                                                  vErrors.push(err85);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid20 = _errs118 === errors;
                                                                                          } else {
                                                                                            var valid20 = true;
                                                                                          }
                                                                                          if (valid20) {
                                                                                            if (data47.manifest !== void 0) {
                                                                                              let data51 = data47.manifest;
                                                                                              const _errs120 = errors;
                                                                                              if (errors === _errs120) {
                                                                                                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                                                                                } else {
                                                                                                  const err86 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/manifest", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err86];
                                                                                                  } else {
                                                                                                    vErrors.push(err86);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid20 = _errs120 === errors;
                                                                                            } else {
                                                                                              var valid20 = true;
                                                                                            }
                                                                                            if (valid20) {
                                                                                              if (data47.opens !== void 0) {
                                                                                                let data52 = data47.opens;
                                                                                                const _errs123 = errors;
                                                                                                if (errors === _errs123) {
                                                                                                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                                                                  } else {
                                                                                                    const err87 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/opens", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err87];
                                                                                                    } else {
                                                                                                      vErrors.push(err87);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid20 = _errs123 === errors;
                                                                                              } else {
                                                                                                var valid20 = true;
                                                                                              }
                                                                                              if (valid20) {
                                                                                                if (data47.kernel !== void 0) {
                                                                                                  const _errs126 = errors;
                                                                                                  if (!(data47.kernel === "node-vm")) {
                                                                                                    const err88 = { instancePath: instancePath + "/arms/enforced/steps/" + i5 + "/kernel", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[0].properties.arms.properties.enforced.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err88];
                                                                                                    } else {
                                                                                                      vErrors.push(err88);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                  var valid20 = _errs126 === errors;
                                                                                                } else {
                                                                                                  var valid20 = true;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  const err89 = { instancePath: instancePath + "/arms/enforced/steps/" + i5, schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err89];
                                                                                  } else {
                                                                                    vErrors.push(err89);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid19 = _errs111 === errors;
                                                                              if (!valid19) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          const err90 = { instancePath: instancePath + "/arms/enforced/steps", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err90];
                                                                          } else {
                                                                            vErrors.push(err90);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid16 = _errs109 === errors;
                                                                    } else {
                                                                      var valid16 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            const err91 = { instancePath: instancePath + "/arms/enforced", schemaPath: "#/oneOf/0/properties/arms/properties/enforced/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                              vErrors = [err91];
                                                            } else {
                                                              vErrors.push(err91);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var valid10 = _errs96 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data27.utility !== void 0) {
                                                          let data54 = data27.utility;
                                                          const _errs127 = errors;
                                                          if (errors === _errs127) {
                                                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                              let missing8;
                                                              if (data54.steps === void 0 && (missing8 = "steps")) {
                                                                const err92 = { instancePath: instancePath + "/arms/utility", schemaPath: "#/oneOf/0/properties/arms/properties/utility/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err92];
                                                                } else {
                                                                  vErrors.push(err92);
                                                                }
                                                                errors++;
                                                              } else {
                                                                const _errs129 = errors;
                                                                for (const key14 in data54) {
                                                                  if (!(key14 === "vars" || key14 === "bind" || key14 === "steps")) {
                                                                    const err93 = { instancePath: instancePath + "/arms/utility", schemaPath: "#/oneOf/0/properties/arms/properties/utility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err93];
                                                                    } else {
                                                                      vErrors.push(err93);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs129 === errors) {
                                                                  if (data54.vars !== void 0) {
                                                                    let data55 = data54.vars;
                                                                    const _errs130 = errors;
                                                                    if (errors === _errs130) {
                                                                      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                                        for (const key15 in data55) {
                                                                          const _errs133 = errors;
                                                                          if (typeof data55[key15] !== "string") {
                                                                            const err94 = { instancePath: instancePath + "/arms/utility/vars/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/vars/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err94];
                                                                            } else {
                                                                              vErrors.push(err94);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          var valid22 = _errs133 === errors;
                                                                          if (!valid22) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        const err95 = { instancePath: instancePath + "/arms/utility/vars", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/vars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err95];
                                                                        } else {
                                                                          vErrors.push(err95);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid21 = _errs130 === errors;
                                                                  } else {
                                                                    var valid21 = true;
                                                                  }
                                                                  if (valid21) {
                                                                    if (data54.bind !== void 0) {
                                                                      let data57 = data54.bind;
                                                                      const _errs135 = errors;
                                                                      if (errors === _errs135) {
                                                                        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                          for (const key16 in data57) {
                                                                            const _errs138 = errors;
                                                                            if (typeof data57[key16] !== "string") {
                                                                              const err96 = { instancePath: instancePath + "/arms/utility/bind/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/bind/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err96];
                                                                              } else {
                                                                                vErrors.push(err96);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            var valid23 = _errs138 === errors;
                                                                            if (!valid23) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          const err97 = { instancePath: instancePath + "/arms/utility/bind", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/bind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err97];
                                                                          } else {
                                                                            vErrors.push(err97);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid21 = _errs135 === errors;
                                                                    } else {
                                                                      var valid21 = true;
                                                                    }
                                                                    if (valid21) {
                                                                      if (data54.steps !== void 0) {
                                                                        let data59 = data54.steps;
                                                                        const _errs140 = errors;
                                                                        if (errors === _errs140) {
                                                                          if (Array.isArray(data59)) {
                                                                            if (data59.length < 1) {
                                                                              const err98 = { instancePath: instancePath + "/arms/utility/steps", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err98];
                                                                              } else {
                                                                                vErrors.push(err98);
                                                                              }
                                                                              errors++;
                                                                            } else {
                                                                              var valid24 = true;
                                                                              const len6 = data59.length;
                                                                              for (let i6 = 0; i6 < len6; i6++) {
                                                                                let data60 = data59[i6];
                                                                                const _errs142 = errors;
                                                                                if (errors === _errs142) {
                                                                                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                    let missing9;
                                                                                    if (data60.session === void 0 && (missing9 = "session") || data60.task === void 0 && (missing9 = "task") || data60.turns === void 0 && (missing9 = "turns")) {
                                                                                      const err99 = { instancePath: instancePath + "/arms/utility/steps/" + i6, schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err99];
                                                                                      } else {
                                                                                        vErrors.push(err99);
                                                                                      }
                                                                                      errors++;
                                                                                    } else {
                                                                                      const _errs144 = errors;
                                                                                      for (const key17 in data60) {
                                                                                        if (!(key17 === "session" || key17 === "task" || key17 === "turns" || key17 === "manifest" || key17 === "opens" || key17 === "kernel")) {
                                                                                          const err100 = { instancePath: instancePath + "/arms/utility/steps/" + i6, schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err100];
                                                                                          } else {
                                                                                            vErrors.push(err100);
                                                                                          }
                                                                                          errors++;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs144 === errors) {
                                                                                        if (data60.session !== void 0) {
                                                                                          let data61 = data60.session;
                                                                                          const _errs145 = errors;
                                                                                          if (errors === _errs145) {
                                                                                            if (typeof data61 === "string") {
                                                                                              if (func1(data61) < 1) {
                                                                                                const err101 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err101];
                                                                                                } else {
                                                                                                  vErrors.push(err101);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err102 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/session", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err102];
                                                                                              } else {
                                                                                                vErrors.push(err102);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid25 = _errs145 === errors;
                                                                                        } else {
                                                                                          var valid25 = true;
                                                                                        }
                                                                                        if (valid25) {
                                                                                          if (data60.task !== void 0) {
                                                                                            let data62 = data60.task;
                                                                                            const _errs147 = errors;
                                                                                            if (errors === _errs147) {
                                                                                              if (typeof data62 === "string") {
                                                                                                if (func1(data62) < 1) {
                                                                                                  const err103 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err103];
                                                                                                  } else {
                                                                                                    vErrors.push(err103);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              } else {
                                                                                                const err104 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/task", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err104];
                                                                                                } else {
                                                                                                  vErrors.push(err104);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var valid25 = _errs147 === errors;
                                                                                          } else {
                                                                                            var valid25 = true;
                                                                                          }
                                                                                          if (valid25) {
                                                                                            if (data60.turns !== void 0) {
                                                                                              let data63 = data60.turns;
                                                                                              const _errs149 = errors;
                                                                                              if (errors === _errs149) {
                                                                                                if (typeof data63 === "string") {
                                                                                                  if (func1(data63) < 1) {
                                                                                                    const err105 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/turns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err105];
                                                                                                    } else {
                                                                                                      vErrors.push(err105);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                } else {
                                                                                                  const err106 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/turns", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/turns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err106];
                                                                                                  } else {
                                                                                                    vErrors.push(err106);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var valid25 = _errs149 === errors;
                                                                                            } else {
                                                                                              var valid25 = true;
                                                                                            }
                                                                                            if (valid25) {
                                                                                              if (data60.manifest !== void 0) {
                                                                                                let data64 = data60.manifest;
                                                                                                const _errs151 = errors;
                                                                                                if (errors === _errs151) {
                                                                                                  if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                                  } else {
                                                                                                    const err107 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/manifest", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err107];
                                                                                                    } else {
                                                                                                      vErrors.push(err107);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid25 = _errs151 === errors;
                                                                                              } else {
                                                                                                var valid25 = true;
                                                                                              }
                                                                                              if (valid25) {
                                                                                                if (data60.opens !== void 0) {
                                                                                                  let data65 = data60.opens;
                                                                                                  const _errs154 = errors;
                                                                                                  if (errors === _errs154) {
                                                                                                    if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                                                                                    } else {
                                                                                                      const err108 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/opens", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/opens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err108];
                                                                                                      } else {
                                                                                                        vErrors.push(err108);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid25 = _errs154 === errors;
                                                                                                } else {
                                                                                                  var valid25 = true;
                                                                                                }
                                                                                                if (valid25) {
                                                                                                  if (data60.kernel !== void 0) {
                                                                                                    const _errs157 = errors;
                                                                                                    if (!(data60.kernel === "node-vm")) {
                                                                                                      const err109 = { instancePath: instancePath + "/arms/utility/steps/" + i6 + "/kernel", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[0].properties.arms.properties.utility.properties.steps.items.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err109];
                                                                                                      } else {
                                                                                                        vErrors.push(err109);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                    var valid25 = _errs157 === errors;
                                                                                                  } else {
                                                                                                    var valid25 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    const err110 = { instancePath: instancePath + "/arms/utility/steps/" + i6, schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err110];
                                                                                    } else {
                                                                                      vErrors.push(err110);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid24 = _errs142 === errors;
                                                                                if (!valid24) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            const err111 = { instancePath: instancePath + "/arms/utility/steps", schemaPath: "#/oneOf/0/properties/arms/properties/utility/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err111];
                                                                            } else {
                                                                              vErrors.push(err111);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var valid21 = _errs140 === errors;
                                                                      } else {
                                                                        var valid21 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              const err112 = { instancePath: instancePath + "/arms/utility", schemaPath: "#/oneOf/0/properties/arms/properties/utility/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                              if (vErrors === null) {
                                                                vErrors = [err112];
                                                              } else {
                                                                vErrors.push(err112);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid10 = _errs127 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err113 = { instancePath: instancePath + "/arms", schemaPath: "#/oneOf/0/properties/arms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err113];
                                                } else {
                                                  vErrors.push(err113);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid1 = _errs62 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.cases !== void 0) {
                                              let data67 = data.cases;
                                              const _errs158 = errors;
                                              if (errors === _errs158) {
                                                if (Array.isArray(data67)) {
                                                  if (data67.length < 1) {
                                                    const err114 = { instancePath: instancePath + "/cases", schemaPath: "#/oneOf/0/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                    if (vErrors === null) {
                                                      vErrors = [err114];
                                                    } else {
                                                      vErrors.push(err114);
                                                    }
                                                    errors++;
                                                  } else {
                                                    var valid26 = true;
                                                    const len7 = data67.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                      let data68 = data67[i7];
                                                      const _errs160 = errors;
                                                      if (errors === _errs160) {
                                                        if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                                          let missing10;
                                                          if (data68.id === void 0 && (missing10 = "id") || data68.route === void 0 && (missing10 = "route") || data68.held === void 0 && (missing10 = "held")) {
                                                            const err115 = { instancePath: instancePath + "/cases/" + i7, schemaPath: "#/oneOf/0/properties/cases/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                                                            if (vErrors === null) {
                                                              vErrors = [err115];
                                                            } else {
                                                              vErrors.push(err115);
                                                            }
                                                            errors++;
                                                          } else {
                                                            const _errs162 = errors;
                                                            for (const key18 in data68) {
                                                              if (!(key18 === "id" || key18 === "route" || key18 === "held" || key18 === "control" || key18 === "marker")) {
                                                                const err116 = { instancePath: instancePath + "/cases/" + i7, schemaPath: "#/oneOf/0/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err116];
                                                                } else {
                                                                  vErrors.push(err116);
                                                                }
                                                                errors++;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs162 === errors) {
                                                              if (data68.id !== void 0) {
                                                                let data69 = data68.id;
                                                                const _errs163 = errors;
                                                                if (errors === _errs163) {
                                                                  if (typeof data69 === "string") {
                                                                    if (func1(data69) < 1) {
                                                                      const err117 = { instancePath: instancePath + "/cases/" + i7 + "/id", schemaPath: "#/oneOf/0/properties/cases/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err117];
                                                                      } else {
                                                                        vErrors.push(err117);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  } else {
                                                                    const err118 = { instancePath: instancePath + "/cases/" + i7 + "/id", schemaPath: "#/oneOf/0/properties/cases/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err118];
                                                                    } else {
                                                                      vErrors.push(err118);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                                var valid27 = _errs163 === errors;
                                                              } else {
                                                                var valid27 = true;
                                                              }
                                                              if (valid27) {
                                                                if (data68.route !== void 0) {
                                                                  let data70 = data68.route;
                                                                  const _errs165 = errors;
                                                                  if (errors === _errs165) {
                                                                    if (typeof data70 === "string") {
                                                                      if (func1(data70) < 1) {
                                                                        const err119 = { instancePath: instancePath + "/cases/" + i7 + "/route", schemaPath: "#/oneOf/0/properties/cases/items/properties/route/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err119];
                                                                        } else {
                                                                          vErrors.push(err119);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    } else {
                                                                      const err120 = { instancePath: instancePath + "/cases/" + i7 + "/route", schemaPath: "#/oneOf/0/properties/cases/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err120];
                                                                      } else {
                                                                        vErrors.push(err120);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid27 = _errs165 === errors;
                                                                } else {
                                                                  var valid27 = true;
                                                                }
                                                                if (valid27) {
                                                                  if (data68.held !== void 0) {
                                                                    let data71 = data68.held;
                                                                    const _errs167 = errors;
                                                                    const _errs168 = errors;
                                                                    let valid28 = false;
                                                                    let passing1 = null;
                                                                    const _errs169 = errors;
                                                                    if (errors === _errs169) {
                                                                      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                                        let missing11;
                                                                        if (data71.by === void 0 && (missing11 = "by") || data71.capability === void 0 && (missing11 = "capability") || data71.rules === void 0 && (missing11 = "rules")) {
                                                                          const err121 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err121];
                                                                          } else {
                                                                            vErrors.push(err121);
                                                                          }
                                                                          errors++;
                                                                        } else {
                                                                          const _errs171 = errors;
                                                                          for (const key19 in data71) {
                                                                            if (!(key19 === "by" || key19 === "capability" || key19 === "rules")) {
                                                                              const err122 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err122];
                                                                              } else {
                                                                                vErrors.push(err122);
                                                                              }
                                                                              errors++;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs171 === errors) {
                                                                            if (data71.by !== void 0) {
                                                                              const _errs172 = errors;
                                                                              if ("policy" !== data71.by) {
                                                                                const err123 = { instancePath: instancePath + "/cases/" + i7 + "/held/by", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/by/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err123];
                                                                                } else {
                                                                                  vErrors.push(err123);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                              var valid29 = _errs172 === errors;
                                                                            } else {
                                                                              var valid29 = true;
                                                                            }
                                                                            if (valid29) {
                                                                              if (data71.capability !== void 0) {
                                                                                let data73 = data71.capability;
                                                                                const _errs173 = errors;
                                                                                if (errors === _errs173) {
                                                                                  if (typeof data73 === "string") {
                                                                                    if (func1(data73) < 1) {
                                                                                      const err124 = { instancePath: instancePath + "/cases/" + i7 + "/held/capability", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/capability/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err124];
                                                                                      } else {
                                                                                        vErrors.push(err124);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err125 = { instancePath: instancePath + "/cases/" + i7 + "/held/capability", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err125];
                                                                                    } else {
                                                                                      vErrors.push(err125);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid29 = _errs173 === errors;
                                                                              } else {
                                                                                var valid29 = true;
                                                                              }
                                                                              if (valid29) {
                                                                                if (data71.rules !== void 0) {
                                                                                  let data74 = data71.rules;
                                                                                  const _errs175 = errors;
                                                                                  if (errors === _errs175) {
                                                                                    if (Array.isArray(data74)) {
                                                                                      if (data74.length < 1) {
                                                                                        const err126 = { instancePath: instancePath + "/cases/" + i7 + "/held/rules", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err126];
                                                                                        } else {
                                                                                          vErrors.push(err126);
                                                                                        }
                                                                                        errors++;
                                                                                      } else {
                                                                                        var valid30 = true;
                                                                                        const len8 = data74.length;
                                                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                                                          let data75 = data74[i8];
                                                                                          const _errs177 = errors;
                                                                                          if (errors === _errs177) {
                                                                                            if (typeof data75 === "string") {
                                                                                              if (func1(data75) < 1) {
                                                                                                const err127 = { instancePath: instancePath + "/cases/" + i7 + "/held/rules/" + i8, schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err127];
                                                                                                } else {
                                                                                                  vErrors.push(err127);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err128 = { instancePath: instancePath + "/cases/" + i7 + "/held/rules/" + i8, schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err128];
                                                                                              } else {
                                                                                                vErrors.push(err128);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid30 = _errs177 === errors;
                                                                                          if (!valid30) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      const err129 = { instancePath: instancePath + "/cases/" + i7 + "/held/rules", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err129];
                                                                                      } else {
                                                                                        vErrors.push(err129);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                  var valid29 = _errs175 === errors;
                                                                                } else {
                                                                                  var valid29 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        const err130 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err130];
                                                                        } else {
                                                                          vErrors.push(err130);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var _valid1 = _errs169 === errors;
                                                                    if (_valid1) {
                                                                      valid28 = true;
                                                                      passing1 = 0;
                                                                      var props0 = true;
                                                                    }
                                                                    const _errs179 = errors;
                                                                    if (errors === _errs179) {
                                                                      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                                        let missing12;
                                                                        if (data71.by === void 0 && (missing12 = "by") || data71.guardrail === void 0 && (missing12 = "guardrail") || data71.layer === void 0 && (missing12 = "layer")) {
                                                                          const err131 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err131];
                                                                          } else {
                                                                            vErrors.push(err131);
                                                                          }
                                                                          errors++;
                                                                        } else {
                                                                          const _errs181 = errors;
                                                                          for (const key20 in data71) {
                                                                            if (!(key20 === "by" || key20 === "guardrail" || key20 === "layer")) {
                                                                              const err132 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err132];
                                                                              } else {
                                                                                vErrors.push(err132);
                                                                              }
                                                                              errors++;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs181 === errors) {
                                                                            if (data71.by !== void 0) {
                                                                              const _errs182 = errors;
                                                                              if ("guardrail" !== data71.by) {
                                                                                const err133 = { instancePath: instancePath + "/cases/" + i7 + "/held/by", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/by/const", keyword: "const", params: { allowedValue: "guardrail" }, message: "must be equal to constant" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err133];
                                                                                } else {
                                                                                  vErrors.push(err133);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                              var valid31 = _errs182 === errors;
                                                                            } else {
                                                                              var valid31 = true;
                                                                            }
                                                                            if (valid31) {
                                                                              if (data71.guardrail !== void 0) {
                                                                                let data77 = data71.guardrail;
                                                                                const _errs183 = errors;
                                                                                if (errors === _errs183) {
                                                                                  if (typeof data77 === "string") {
                                                                                    if (func1(data77) < 1) {
                                                                                      const err134 = { instancePath: instancePath + "/cases/" + i7 + "/held/guardrail", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/guardrail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err134];
                                                                                      } else {
                                                                                        vErrors.push(err134);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err135 = { instancePath: instancePath + "/cases/" + i7 + "/held/guardrail", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/guardrail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err135];
                                                                                    } else {
                                                                                      vErrors.push(err135);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var valid31 = _errs183 === errors;
                                                                              } else {
                                                                                var valid31 = true;
                                                                              }
                                                                              if (valid31) {
                                                                                if (data71.layer !== void 0) {
                                                                                  let data78 = data71.layer;
                                                                                  const _errs185 = errors;
                                                                                  if (!(data78 === "input" || data78 === "output" || data78 === "tool")) {
                                                                                    const err136 = { instancePath: instancePath + "/cases/" + i7 + "/held/layer", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/properties/layer/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[0].properties.cases.items.properties.held.oneOf[1].properties.layer.enum }, message: "must be equal to one of the allowed values" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err136];
                                                                                    } else {
                                                                                      vErrors.push(err136);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid31 = _errs185 === errors;
                                                                                } else {
                                                                                  var valid31 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        const err137 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err137];
                                                                        } else {
                                                                          vErrors.push(err137);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var _valid1 = _errs179 === errors;
                                                                    if (_valid1 && valid28) {
                                                                      valid28 = false;
                                                                      passing1 = [passing1, 1];
                                                                    } else {
                                                                      if (_valid1) {
                                                                        valid28 = true;
                                                                        passing1 = 1;
                                                                        if (props0 !== true) {
                                                                          props0 = true;
                                                                        }
                                                                      }
                                                                      const _errs186 = errors;
                                                                      if (errors === _errs186) {
                                                                        if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                                          let missing13;
                                                                          if (data71.by === void 0 && (missing13 = "by")) {
                                                                            const err138 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err138];
                                                                            } else {
                                                                              vErrors.push(err138);
                                                                            }
                                                                            errors++;
                                                                          } else {
                                                                            const _errs188 = errors;
                                                                            for (const key21 in data71) {
                                                                              if (!(key21 === "by" || key21 === "errno")) {
                                                                                const err139 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err139];
                                                                                } else {
                                                                                  vErrors.push(err139);
                                                                                }
                                                                                errors++;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs188 === errors) {
                                                                              if (data71.by !== void 0) {
                                                                                const _errs189 = errors;
                                                                                if ("namespace" !== data71.by) {
                                                                                  const err140 = { instancePath: instancePath + "/cases/" + i7 + "/held/by", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/by/const", keyword: "const", params: { allowedValue: "namespace" }, message: "must be equal to constant" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err140];
                                                                                  } else {
                                                                                    vErrors.push(err140);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var valid32 = _errs189 === errors;
                                                                              } else {
                                                                                var valid32 = true;
                                                                              }
                                                                              if (valid32) {
                                                                                if (data71.errno !== void 0) {
                                                                                  let data80 = data71.errno;
                                                                                  const _errs190 = errors;
                                                                                  if (errors === _errs190) {
                                                                                    if (typeof data80 === "string") {
                                                                                      if (func1(data80) < 1) {
                                                                                        const err141 = { instancePath: instancePath + "/cases/" + i7 + "/held/errno", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/errno/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err141];
                                                                                        } else {
                                                                                          vErrors.push(err141);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    } else {
                                                                                      const err142 = { instancePath: instancePath + "/cases/" + i7 + "/held/errno", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/properties/errno/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err142];
                                                                                      } else {
                                                                                        vErrors.push(err142);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                  var valid32 = _errs190 === errors;
                                                                                } else {
                                                                                  var valid32 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          const err143 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err143];
                                                                          } else {
                                                                            vErrors.push(err143);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var _valid1 = _errs186 === errors;
                                                                      if (_valid1 && valid28) {
                                                                        valid28 = false;
                                                                        passing1 = [passing1, 2];
                                                                      } else {
                                                                        if (_valid1) {
                                                                          valid28 = true;
                                                                          passing1 = 2;
                                                                          if (props0 !== true) {
                                                                            props0 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                    if (!valid28) {
                                                                      const err144 = { instancePath: instancePath + "/cases/" + i7 + "/held", schemaPath: "#/oneOf/0/properties/cases/items/properties/held/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err144];
                                                                      } else {
                                                                        vErrors.push(err144);
                                                                      }
                                                                      errors++;
                                                                    } else {
                                                                      errors = _errs168;
                                                                      if (vErrors !== null) {
                                                                        if (_errs168) {
                                                                          vErrors.length = _errs168;
                                                                        } else {
                                                                          vErrors = null;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid27 = _errs167 === errors;
                                                                  } else {
                                                                    var valid27 = true;
                                                                  }
                                                                  if (valid27) {
                                                                    if (data68.control !== void 0) {
                                                                      let data81 = data68.control;
                                                                      const _errs192 = errors;
                                                                      if (errors === _errs192) {
                                                                        if (typeof data81 === "string") {
                                                                          if (func1(data81) < 1) {
                                                                            const err145 = { instancePath: instancePath + "/cases/" + i7 + "/control", schemaPath: "#/oneOf/0/properties/cases/items/properties/control/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err145];
                                                                            } else {
                                                                              vErrors.push(err145);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        } else {
                                                                          const err146 = { instancePath: instancePath + "/cases/" + i7 + "/control", schemaPath: "#/oneOf/0/properties/cases/items/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err146];
                                                                          } else {
                                                                            vErrors.push(err146);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid27 = _errs192 === errors;
                                                                    } else {
                                                                      var valid27 = true;
                                                                    }
                                                                    if (valid27) {
                                                                      if (data68.marker !== void 0) {
                                                                        let data82 = data68.marker;
                                                                        const _errs194 = errors;
                                                                        if (errors === _errs194) {
                                                                          if (typeof data82 === "string") {
                                                                            if (func1(data82) < 1) {
                                                                              const err147 = { instancePath: instancePath + "/cases/" + i7 + "/marker", schemaPath: "#/oneOf/0/properties/cases/items/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err147];
                                                                              } else {
                                                                                vErrors.push(err147);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          } else {
                                                                            const err148 = { instancePath: instancePath + "/cases/" + i7 + "/marker", schemaPath: "#/oneOf/0/properties/cases/items/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err148];
                                                                            } else {
                                                                              vErrors.push(err148);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var valid27 = _errs194 === errors;
                                                                      } else {
                                                                        var valid27 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          const err149 = { instancePath: instancePath + "/cases/" + i7, schemaPath: "#/oneOf/0/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err149];
                                                          } else {
                                                            vErrors.push(err149);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid26 = _errs160 === errors;
                                                      if (!valid26) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err150 = { instancePath: instancePath + "/cases", schemaPath: "#/oneOf/0/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                  if (vErrors === null) {
                                                    vErrors = [err150];
                                                  } else {
                                                    vErrors.push(err150);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid1 = _errs158 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.utility !== void 0) {
                                                let data83 = data.utility;
                                                const _errs196 = errors;
                                                if (errors === _errs196) {
                                                  if (Array.isArray(data83)) {
                                                    if (data83.length < 1) {
                                                      const err151 = { instancePath: instancePath + "/utility", schemaPath: "#/oneOf/0/properties/utility/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                      if (vErrors === null) {
                                                        vErrors = [err151];
                                                      } else {
                                                        vErrors.push(err151);
                                                      }
                                                      errors++;
                                                    } else {
                                                      var valid33 = true;
                                                      const len9 = data83.length;
                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                        let data84 = data83[i9];
                                                        const _errs198 = errors;
                                                        if (errors === _errs198) {
                                                          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                                            let missing14;
                                                            if (data84.id === void 0 && (missing14 = "id") || data84.what === void 0 && (missing14 = "what") || data84.output === void 0 && (missing14 = "output")) {
                                                              const err152 = { instancePath: instancePath + "/utility/" + i9, schemaPath: "#/oneOf/0/properties/utility/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err152];
                                                              } else {
                                                                vErrors.push(err152);
                                                              }
                                                              errors++;
                                                            } else {
                                                              const _errs200 = errors;
                                                              for (const key22 in data84) {
                                                                if (!(key22 === "id" || key22 === "what" || key22 === "output")) {
                                                                  const err153 = { instancePath: instancePath + "/utility/" + i9, schemaPath: "#/oneOf/0/properties/utility/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err153];
                                                                  } else {
                                                                    vErrors.push(err153);
                                                                  }
                                                                  errors++;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs200 === errors) {
                                                                if (data84.id !== void 0) {
                                                                  let data85 = data84.id;
                                                                  const _errs201 = errors;
                                                                  if (errors === _errs201) {
                                                                    if (typeof data85 === "string") {
                                                                      if (func1(data85) < 1) {
                                                                        const err154 = { instancePath: instancePath + "/utility/" + i9 + "/id", schemaPath: "#/oneOf/0/properties/utility/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err154];
                                                                        } else {
                                                                          vErrors.push(err154);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    } else {
                                                                      const err155 = { instancePath: instancePath + "/utility/" + i9 + "/id", schemaPath: "#/oneOf/0/properties/utility/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err155];
                                                                      } else {
                                                                        vErrors.push(err155);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid34 = _errs201 === errors;
                                                                } else {
                                                                  var valid34 = true;
                                                                }
                                                                if (valid34) {
                                                                  if (data84.what !== void 0) {
                                                                    let data86 = data84.what;
                                                                    const _errs203 = errors;
                                                                    if (errors === _errs203) {
                                                                      if (typeof data86 === "string") {
                                                                        if (func1(data86) < 1) {
                                                                          const err156 = { instancePath: instancePath + "/utility/" + i9 + "/what", schemaPath: "#/oneOf/0/properties/utility/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err156];
                                                                          } else {
                                                                            vErrors.push(err156);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      } else {
                                                                        const err157 = { instancePath: instancePath + "/utility/" + i9 + "/what", schemaPath: "#/oneOf/0/properties/utility/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err157];
                                                                        } else {
                                                                          vErrors.push(err157);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid34 = _errs203 === errors;
                                                                  } else {
                                                                    var valid34 = true;
                                                                  }
                                                                  if (valid34) {
                                                                    if (data84.output !== void 0) {
                                                                      let data87 = data84.output;
                                                                      const _errs205 = errors;
                                                                      if (errors === _errs205) {
                                                                        if (typeof data87 === "string") {
                                                                          if (func1(data87) < 1) {
                                                                            const err158 = { instancePath: instancePath + "/utility/" + i9 + "/output", schemaPath: "#/oneOf/0/properties/utility/items/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err158];
                                                                            } else {
                                                                              vErrors.push(err158);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        } else {
                                                                          const err159 = { instancePath: instancePath + "/utility/" + i9 + "/output", schemaPath: "#/oneOf/0/properties/utility/items/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err159];
                                                                          } else {
                                                                            vErrors.push(err159);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                      var valid34 = _errs205 === errors;
                                                                    } else {
                                                                      var valid34 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            const err160 = { instancePath: instancePath + "/utility/" + i9, schemaPath: "#/oneOf/0/properties/utility/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                              vErrors = [err160];
                                                            } else {
                                                              vErrors.push(err160);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var valid33 = _errs198 === errors;
                                                        if (!valid33) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err161 = { instancePath: instancePath + "/utility", schemaPath: "#/oneOf/0/properties/utility/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                    if (vErrors === null) {
                                                      vErrors = [err161];
                                                    } else {
                                                      vErrors.push(err161);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid1 = _errs196 === errors;
                                              } else {
                                                var valid1 = true;
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
      const err162 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err162];
      } else {
        vErrors.push(err162);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props1 = true;
  }
  const _errs207 = errors;
  if (errors === _errs207) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing15;
      if (data.id === void 0 && (missing15 = "id") || data.number === void 0 && (missing15 = "number") || data.title === void 0 && (missing15 = "title") || data.goal === void 0 && (missing15 = "goal") || data.threats === void 0 && (missing15 = "threats") || data.boundary === void 0 && (missing15 = "boundary") || data.procedure === void 0 && (missing15 = "procedure") || data.task === void 0 && (missing15 = "task") || data.submissionPath === void 0 && (missing15 = "submissionPath") || data.suite === void 0 && (missing15 = "suite") || data.manifest === void 0 && (missing15 = "manifest") || data.branches === void 0 && (missing15 = "branches") || data.hostile === void 0 && (missing15 = "hostile") || data.artifacts === void 0 && (missing15 = "artifacts")) {
        const err163 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      } else {
        const _errs209 = errors;
        for (const key23 in data) {
          if (!func11.call(schema58.oneOf[1].properties, key23)) {
            const err164 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
            break;
          }
        }
        if (_errs209 === errors) {
          if (data.$schema !== void 0) {
            let data88 = data.$schema;
            const _errs210 = errors;
            if (errors === _errs210) {
              if (typeof data88 === "string") {
                if (func1(data88) < 1) {
                  const err165 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/1/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              } else {
                const err166 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/1/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            var valid35 = _errs210 === errors;
          } else {
            var valid35 = true;
          }
          if (valid35) {
            if (data.id !== void 0) {
              let data89 = data.id;
              const _errs212 = errors;
              if (errors === _errs212) {
                if (typeof data89 === "string") {
                  if (!pattern15.test(data89)) {
                    const err167 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                } else {
                  const err168 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              var valid35 = _errs212 === errors;
            } else {
              var valid35 = true;
            }
            if (valid35) {
              if (data.number !== void 0) {
                let data90 = data.number;
                const _errs214 = errors;
                if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
                  const err169 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
                if (errors === _errs214) {
                  if (typeof data90 == "number" && isFinite(data90)) {
                    if (data90 < 1 || isNaN(data90)) {
                      const err170 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                  }
                }
                var valid35 = _errs214 === errors;
              } else {
                var valid35 = true;
              }
              if (valid35) {
                if (data.title !== void 0) {
                  let data91 = data.title;
                  const _errs216 = errors;
                  if (errors === _errs216) {
                    if (typeof data91 === "string") {
                      if (func1(data91) < 1) {
                        const err171 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/1/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err171];
                        } else {
                          vErrors.push(err171);
                        }
                        errors++;
                      }
                    } else {
                      const err172 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  }
                  var valid35 = _errs216 === errors;
                } else {
                  var valid35 = true;
                }
                if (valid35) {
                  if (data.goal !== void 0) {
                    let data92 = data.goal;
                    const _errs218 = errors;
                    if (errors === _errs218) {
                      if (typeof data92 === "string") {
                        if (func1(data92) < 1) {
                          const err173 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/1/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err173];
                          } else {
                            vErrors.push(err173);
                          }
                          errors++;
                        }
                      } else {
                        const err174 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/1/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                    }
                    var valid35 = _errs218 === errors;
                  } else {
                    var valid35 = true;
                  }
                  if (valid35) {
                    if (data.threats !== void 0) {
                      let data93 = data.threats;
                      const _errs220 = errors;
                      if (errors === _errs220) {
                        if (Array.isArray(data93)) {
                          var valid36 = true;
                          const len10 = data93.length;
                          for (let i10 = 0; i10 < len10; i10++) {
                            let data94 = data93[i10];
                            const _errs222 = errors;
                            if (errors === _errs222) {
                              if (typeof data94 === "string") {
                                if (func1(data94) < 1) {
                                  const err175 = { instancePath: instancePath + "/threats/" + i10, schemaPath: "#/oneOf/1/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err175];
                                  } else {
                                    vErrors.push(err175);
                                  }
                                  errors++;
                                }
                              } else {
                                const err176 = { instancePath: instancePath + "/threats/" + i10, schemaPath: "#/oneOf/1/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err176];
                                } else {
                                  vErrors.push(err176);
                                }
                                errors++;
                              }
                            }
                            var valid36 = _errs222 === errors;
                            if (!valid36) {
                              break;
                            }
                          }
                        } else {
                          const err177 = { instancePath: instancePath + "/threats", schemaPath: "#/oneOf/1/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err177];
                          } else {
                            vErrors.push(err177);
                          }
                          errors++;
                        }
                      }
                      var valid35 = _errs220 === errors;
                    } else {
                      var valid35 = true;
                    }
                    if (valid35) {
                      if (data.boundary !== void 0) {
                        let data95 = data.boundary;
                        const _errs224 = errors;
                        if (errors === _errs224) {
                          if (typeof data95 === "string") {
                            if (func1(data95) < 1) {
                              const err178 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/1/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err178];
                              } else {
                                vErrors.push(err178);
                              }
                              errors++;
                            }
                          } else {
                            const err179 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/1/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err179];
                            } else {
                              vErrors.push(err179);
                            }
                            errors++;
                          }
                        }
                        var valid35 = _errs224 === errors;
                      } else {
                        var valid35 = true;
                      }
                      if (valid35) {
                        if (data.procedure !== void 0) {
                          const _errs226 = errors;
                          if ("rollout" !== data.procedure) {
                            const err180 = { instancePath: instancePath + "/procedure", schemaPath: "#/oneOf/1/properties/procedure/const", keyword: "const", params: { allowedValue: "rollout" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err180];
                            } else {
                              vErrors.push(err180);
                            }
                            errors++;
                          }
                          var valid35 = _errs226 === errors;
                        } else {
                          var valid35 = true;
                        }
                        if (valid35) {
                          if (data.task !== void 0) {
                            let data97 = data.task;
                            const _errs227 = errors;
                            if (errors === _errs227) {
                              if (typeof data97 === "string") {
                                if (func1(data97) < 1) {
                                  const err181 = { instancePath: instancePath + "/task", schemaPath: "#/oneOf/1/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err181];
                                  } else {
                                    vErrors.push(err181);
                                  }
                                  errors++;
                                }
                              } else {
                                const err182 = { instancePath: instancePath + "/task", schemaPath: "#/oneOf/1/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err182];
                                } else {
                                  vErrors.push(err182);
                                }
                                errors++;
                              }
                            }
                            var valid35 = _errs227 === errors;
                          } else {
                            var valid35 = true;
                          }
                          if (valid35) {
                            if (data.submissionPath !== void 0) {
                              let data98 = data.submissionPath;
                              const _errs229 = errors;
                              if (errors === _errs229) {
                                if (typeof data98 === "string") {
                                  if (func1(data98) < 1) {
                                    const err183 = { instancePath: instancePath + "/submissionPath", schemaPath: "#/oneOf/1/properties/submissionPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err183];
                                    } else {
                                      vErrors.push(err183);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err184 = { instancePath: instancePath + "/submissionPath", schemaPath: "#/oneOf/1/properties/submissionPath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err184];
                                  } else {
                                    vErrors.push(err184);
                                  }
                                  errors++;
                                }
                              }
                              var valid35 = _errs229 === errors;
                            } else {
                              var valid35 = true;
                            }
                            if (valid35) {
                              if (data.suite !== void 0) {
                                let data99 = data.suite;
                                const _errs231 = errors;
                                if (errors === _errs231) {
                                  if (typeof data99 === "string") {
                                    if (func1(data99) < 1) {
                                      const err185 = { instancePath: instancePath + "/suite", schemaPath: "#/oneOf/1/properties/suite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err185];
                                      } else {
                                        vErrors.push(err185);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err186 = { instancePath: instancePath + "/suite", schemaPath: "#/oneOf/1/properties/suite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err186];
                                    } else {
                                      vErrors.push(err186);
                                    }
                                    errors++;
                                  }
                                }
                                var valid35 = _errs231 === errors;
                              } else {
                                var valid35 = true;
                              }
                              if (valid35) {
                                if (data.manifest !== void 0) {
                                  let data100 = data.manifest;
                                  const _errs233 = errors;
                                  if (errors === _errs233) {
                                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                    } else {
                                      const err187 = { instancePath: instancePath + "/manifest", schemaPath: "#/oneOf/1/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err187];
                                      } else {
                                        vErrors.push(err187);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid35 = _errs233 === errors;
                                } else {
                                  var valid35 = true;
                                }
                                if (valid35) {
                                  if (data.branches !== void 0) {
                                    let data101 = data.branches;
                                    const _errs236 = errors;
                                    if (errors === _errs236) {
                                      if (Array.isArray(data101)) {
                                        if (data101.length < 2) {
                                          const err188 = { instancePath: instancePath + "/branches", schemaPath: "#/oneOf/1/properties/branches/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                          if (vErrors === null) {
                                            vErrors = [err188];
                                          } else {
                                            vErrors.push(err188);
                                          }
                                          errors++;
                                        } else {
                                          var valid37 = true;
                                          const len11 = data101.length;
                                          for (let i11 = 0; i11 < len11; i11++) {
                                            let data102 = data101[i11];
                                            const _errs238 = errors;
                                            if (errors === _errs238) {
                                              if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                let missing16;
                                                if (data102.temperature === void 0 && (missing16 = "temperature") || data102.candidate === void 0 && (missing16 = "candidate") || data102.answer === void 0 && (missing16 = "answer") || data102.expectedScore === void 0 && (missing16 = "expectedScore")) {
                                                  const err189 = { instancePath: instancePath + "/branches/" + i11, schemaPath: "#/oneOf/1/properties/branches/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err189];
                                                  } else {
                                                    vErrors.push(err189);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs240 = errors;
                                                  for (const key24 in data102) {
                                                    if (!(key24 === "temperature" || key24 === "candidate" || key24 === "answer" || key24 === "expectedScore")) {
                                                      const err190 = { instancePath: instancePath + "/branches/" + i11, schemaPath: "#/oneOf/1/properties/branches/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err190];
                                                      } else {
                                                        vErrors.push(err190);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs240 === errors) {
                                                    if (data102.temperature !== void 0) {
                                                      let data103 = data102.temperature;
                                                      const _errs241 = errors;
                                                      if (errors === _errs241) {
                                                        if (typeof data103 == "number" && isFinite(data103)) {
                                                          if (data103 > 2 || isNaN(data103)) {
                                                            const err191 = { instancePath: instancePath + "/branches/" + i11 + "/temperature", schemaPath: "#/oneOf/1/properties/branches/items/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
                                                            if (vErrors === null) {
                                                              vErrors = [err191];
                                                            } else {
                                                              vErrors.push(err191);
                                                            }
                                                            errors++;
                                                          } else {
                                                            if (data103 < 0 || isNaN(data103)) {
                                                              const err192 = { instancePath: instancePath + "/branches/" + i11 + "/temperature", schemaPath: "#/oneOf/1/properties/branches/items/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              if (vErrors === null) {
                                                                vErrors = [err192];
                                                              } else {
                                                                vErrors.push(err192);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                        } else {
                                                          const err193 = { instancePath: instancePath + "/branches/" + i11 + "/temperature", schemaPath: "#/oneOf/1/properties/branches/items/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                          if (vErrors === null) {
                                                            vErrors = [err193];
                                                          } else {
                                                            vErrors.push(err193);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid38 = _errs241 === errors;
                                                    } else {
                                                      var valid38 = true;
                                                    }
                                                    if (valid38) {
                                                      if (data102.candidate !== void 0) {
                                                        let data104 = data102.candidate;
                                                        const _errs243 = errors;
                                                        if (errors === _errs243) {
                                                          if (typeof data104 === "string") {
                                                            if (func1(data104) < 1) {
                                                              const err194 = { instancePath: instancePath + "/branches/" + i11 + "/candidate", schemaPath: "#/oneOf/1/properties/branches/items/properties/candidate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                              if (vErrors === null) {
                                                                vErrors = [err194];
                                                              } else {
                                                                vErrors.push(err194);
                                                              }
                                                              errors++;
                                                            }
                                                          } else {
                                                            const err195 = { instancePath: instancePath + "/branches/" + i11 + "/candidate", schemaPath: "#/oneOf/1/properties/branches/items/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                              vErrors = [err195];
                                                            } else {
                                                              vErrors.push(err195);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                        var valid38 = _errs243 === errors;
                                                      } else {
                                                        var valid38 = true;
                                                      }
                                                      if (valid38) {
                                                        if (data102.answer !== void 0) {
                                                          let data105 = data102.answer;
                                                          const _errs245 = errors;
                                                          if (errors === _errs245) {
                                                            if (typeof data105 === "string") {
                                                              if (func1(data105) < 1) {
                                                                const err196 = { instancePath: instancePath + "/branches/" + i11 + "/answer", schemaPath: "#/oneOf/1/properties/branches/items/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err196];
                                                                } else {
                                                                  vErrors.push(err196);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err197 = { instancePath: instancePath + "/branches/" + i11 + "/answer", schemaPath: "#/oneOf/1/properties/branches/items/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err197];
                                                              } else {
                                                                vErrors.push(err197);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid38 = _errs245 === errors;
                                                        } else {
                                                          var valid38 = true;
                                                        }
                                                        if (valid38) {
                                                          if (data102.expectedScore !== void 0) {
                                                            let data106 = data102.expectedScore;
                                                            const _errs247 = errors;
                                                            if (!(data106 === 0 || data106 === 1)) {
                                                              const err198 = { instancePath: instancePath + "/branches/" + i11 + "/expectedScore", schemaPath: "#/oneOf/1/properties/branches/items/properties/expectedScore/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[1].properties.branches.items.properties.expectedScore.enum }, message: "must be equal to one of the allowed values" };
                                                              if (vErrors === null) {
                                                                vErrors = [err198];
                                                              } else {
                                                                vErrors.push(err198);
                                                              }
                                                              errors++;
                                                            }
                                                            var valid38 = _errs247 === errors;
                                                          } else {
                                                            var valid38 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err199 = { instancePath: instancePath + "/branches/" + i11, schemaPath: "#/oneOf/1/properties/branches/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err199];
                                                } else {
                                                  vErrors.push(err199);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid37 = _errs238 === errors;
                                            if (!valid37) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        const err200 = { instancePath: instancePath + "/branches", schemaPath: "#/oneOf/1/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err200];
                                        } else {
                                          vErrors.push(err200);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid35 = _errs236 === errors;
                                  } else {
                                    var valid35 = true;
                                  }
                                  if (valid35) {
                                    if (data.hostile !== void 0) {
                                      let data107 = data.hostile;
                                      const _errs248 = errors;
                                      if (errors === _errs248) {
                                        if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                          let missing17;
                                          if (data107.temperature === void 0 && (missing17 = "temperature") || data107.candidate === void 0 && (missing17 = "candidate") || data107.answer === void 0 && (missing17 = "answer")) {
                                            const err201 = { instancePath: instancePath + "/hostile", schemaPath: "#/oneOf/1/properties/hostile/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                            if (vErrors === null) {
                                              vErrors = [err201];
                                            } else {
                                              vErrors.push(err201);
                                            }
                                            errors++;
                                          } else {
                                            const _errs250 = errors;
                                            for (const key25 in data107) {
                                              if (!(key25 === "temperature" || key25 === "candidate" || key25 === "answer")) {
                                                const err202 = { instancePath: instancePath + "/hostile", schemaPath: "#/oneOf/1/properties/hostile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                  vErrors = [err202];
                                                } else {
                                                  vErrors.push(err202);
                                                }
                                                errors++;
                                                break;
                                              }
                                            }
                                            if (_errs250 === errors) {
                                              if (data107.temperature !== void 0) {
                                                let data108 = data107.temperature;
                                                const _errs251 = errors;
                                                if (!(typeof data108 == "number" && isFinite(data108))) {
                                                  const err203 = { instancePath: instancePath + "/hostile/temperature", schemaPath: "#/oneOf/1/properties/hostile/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                  if (vErrors === null) {
                                                    vErrors = [err203];
                                                  } else {
                                                    vErrors.push(err203);
                                                  }
                                                  errors++;
                                                }
                                                var valid39 = _errs251 === errors;
                                              } else {
                                                var valid39 = true;
                                              }
                                              if (valid39) {
                                                if (data107.candidate !== void 0) {
                                                  let data109 = data107.candidate;
                                                  const _errs253 = errors;
                                                  if (errors === _errs253) {
                                                    if (typeof data109 === "string") {
                                                      if (func1(data109) < 1) {
                                                        const err204 = { instancePath: instancePath + "/hostile/candidate", schemaPath: "#/oneOf/1/properties/hostile/properties/candidate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                        if (vErrors === null) {
                                                          vErrors = [err204];
                                                        } else {
                                                          vErrors.push(err204);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err205 = { instancePath: instancePath + "/hostile/candidate", schemaPath: "#/oneOf/1/properties/hostile/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err205];
                                                      } else {
                                                        vErrors.push(err205);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid39 = _errs253 === errors;
                                                } else {
                                                  var valid39 = true;
                                                }
                                                if (valid39) {
                                                  if (data107.answer !== void 0) {
                                                    let data110 = data107.answer;
                                                    const _errs255 = errors;
                                                    if (errors === _errs255) {
                                                      if (typeof data110 === "string") {
                                                        if (func1(data110) < 1) {
                                                          const err206 = { instancePath: instancePath + "/hostile/answer", schemaPath: "#/oneOf/1/properties/hostile/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                          if (vErrors === null) {
                                                            vErrors = [err206];
                                                          } else {
                                                            vErrors.push(err206);
                                                          }
                                                          errors++;
                                                        }
                                                      } else {
                                                        const err207 = { instancePath: instancePath + "/hostile/answer", schemaPath: "#/oneOf/1/properties/hostile/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err207];
                                                        } else {
                                                          vErrors.push(err207);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var valid39 = _errs255 === errors;
                                                  } else {
                                                    var valid39 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          const err208 = { instancePath: instancePath + "/hostile", schemaPath: "#/oneOf/1/properties/hostile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err208];
                                          } else {
                                            vErrors.push(err208);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid35 = _errs248 === errors;
                                    } else {
                                      var valid35 = true;
                                    }
                                    if (valid35) {
                                      if (data.artifacts !== void 0) {
                                        let data111 = data.artifacts;
                                        const _errs257 = errors;
                                        if (errors === _errs257) {
                                          if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                            let missing18;
                                            if (data111.branches === void 0 && (missing18 = "branches") || data111.ranked === void 0 && (missing18 = "ranked")) {
                                              const err209 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/1/properties/artifacts/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                              if (vErrors === null) {
                                                vErrors = [err209];
                                              } else {
                                                vErrors.push(err209);
                                              }
                                              errors++;
                                            } else {
                                              const _errs259 = errors;
                                              for (const key26 in data111) {
                                                if (!(key26 === "branches" || key26 === "ranked")) {
                                                  const err210 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/1/properties/artifacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                                                  if (vErrors === null) {
                                                    vErrors = [err210];
                                                  } else {
                                                    vErrors.push(err210);
                                                  }
                                                  errors++;
                                                  break;
                                                }
                                              }
                                              if (_errs259 === errors) {
                                                if (data111.branches !== void 0) {
                                                  let data112 = data111.branches;
                                                  const _errs260 = errors;
                                                  if (errors === _errs260) {
                                                    if (typeof data112 === "string") {
                                                      if (func1(data112) < 1) {
                                                        const err211 = { instancePath: instancePath + "/artifacts/branches", schemaPath: "#/oneOf/1/properties/artifacts/properties/branches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                        if (vErrors === null) {
                                                          vErrors = [err211];
                                                        } else {
                                                          vErrors.push(err211);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err212 = { instancePath: instancePath + "/artifacts/branches", schemaPath: "#/oneOf/1/properties/artifacts/properties/branches/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err212];
                                                      } else {
                                                        vErrors.push(err212);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid40 = _errs260 === errors;
                                                } else {
                                                  var valid40 = true;
                                                }
                                                if (valid40) {
                                                  if (data111.ranked !== void 0) {
                                                    let data113 = data111.ranked;
                                                    const _errs262 = errors;
                                                    if (errors === _errs262) {
                                                      if (typeof data113 === "string") {
                                                        if (func1(data113) < 1) {
                                                          const err213 = { instancePath: instancePath + "/artifacts/ranked", schemaPath: "#/oneOf/1/properties/artifacts/properties/ranked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                          if (vErrors === null) {
                                                            vErrors = [err213];
                                                          } else {
                                                            vErrors.push(err213);
                                                          }
                                                          errors++;
                                                        }
                                                      } else {
                                                        const err214 = { instancePath: instancePath + "/artifacts/ranked", schemaPath: "#/oneOf/1/properties/artifacts/properties/ranked/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err214];
                                                        } else {
                                                          vErrors.push(err214);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var valid40 = _errs262 === errors;
                                                  } else {
                                                    var valid40 = true;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            const err215 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/1/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                              vErrors = [err215];
                                            } else {
                                              vErrors.push(err215);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid35 = _errs257 === errors;
                                      } else {
                                        var valid35 = true;
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
      const err216 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err216];
      } else {
        vErrors.push(err216);
      }
      errors++;
    }
  }
  var _valid0 = _errs207 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props1 !== true) {
        props1 = true;
      }
    }
    const _errs264 = errors;
    if (errors === _errs264) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing19;
        if (data.id === void 0 && (missing19 = "id") || data.number === void 0 && (missing19 = "number") || data.title === void 0 && (missing19 = "title") || data.goal === void 0 && (missing19 = "goal") || data.threats === void 0 && (missing19 = "threats") || data.boundary === void 0 && (missing19 = "boundary") || data.procedure === void 0 && (missing19 = "procedure") || data.source === void 0 && (missing19 = "source") || data.planted === void 0 && (missing19 = "planted") || data.artifacts === void 0 && (missing19 = "artifacts")) {
          const err217 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" };
          if (vErrors === null) {
            vErrors = [err217];
          } else {
            vErrors.push(err217);
          }
          errors++;
        } else {
          const _errs266 = errors;
          for (const key27 in data) {
            if (!func11.call(schema58.oneOf[2].properties, key27)) {
              const err218 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
              break;
            }
          }
          if (_errs266 === errors) {
            if (data.$schema !== void 0) {
              let data114 = data.$schema;
              const _errs267 = errors;
              if (errors === _errs267) {
                if (typeof data114 === "string") {
                  if (func1(data114) < 1) {
                    const err219 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/2/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err219];
                    } else {
                      vErrors.push(err219);
                    }
                    errors++;
                  }
                } else {
                  const err220 = { instancePath: instancePath + "/$schema", schemaPath: "#/oneOf/2/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              }
              var valid41 = _errs267 === errors;
            } else {
              var valid41 = true;
            }
            if (valid41) {
              if (data.id !== void 0) {
                let data115 = data.id;
                const _errs269 = errors;
                if (errors === _errs269) {
                  if (typeof data115 === "string") {
                    if (!pattern15.test(data115)) {
                      const err221 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                      if (vErrors === null) {
                        vErrors = [err221];
                      } else {
                        vErrors.push(err221);
                      }
                      errors++;
                    }
                  } else {
                    const err222 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
                var valid41 = _errs269 === errors;
              } else {
                var valid41 = true;
              }
              if (valid41) {
                if (data.number !== void 0) {
                  let data116 = data.number;
                  const _errs271 = errors;
                  if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                    const err223 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/2/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                  if (errors === _errs271) {
                    if (typeof data116 == "number" && isFinite(data116)) {
                      if (data116 < 1 || isNaN(data116)) {
                        const err224 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/2/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid41 = _errs271 === errors;
                } else {
                  var valid41 = true;
                }
                if (valid41) {
                  if (data.title !== void 0) {
                    let data117 = data.title;
                    const _errs273 = errors;
                    if (errors === _errs273) {
                      if (typeof data117 === "string") {
                        if (func1(data117) < 1) {
                          const err225 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/2/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err225];
                          } else {
                            vErrors.push(err225);
                          }
                          errors++;
                        }
                      } else {
                        const err226 = { instancePath: instancePath + "/title", schemaPath: "#/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err226];
                        } else {
                          vErrors.push(err226);
                        }
                        errors++;
                      }
                    }
                    var valid41 = _errs273 === errors;
                  } else {
                    var valid41 = true;
                  }
                  if (valid41) {
                    if (data.goal !== void 0) {
                      let data118 = data.goal;
                      const _errs275 = errors;
                      if (errors === _errs275) {
                        if (typeof data118 === "string") {
                          if (func1(data118) < 1) {
                            const err227 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/2/properties/goal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err227];
                            } else {
                              vErrors.push(err227);
                            }
                            errors++;
                          }
                        } else {
                          const err228 = { instancePath: instancePath + "/goal", schemaPath: "#/oneOf/2/properties/goal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err228];
                          } else {
                            vErrors.push(err228);
                          }
                          errors++;
                        }
                      }
                      var valid41 = _errs275 === errors;
                    } else {
                      var valid41 = true;
                    }
                    if (valid41) {
                      if (data.threats !== void 0) {
                        let data119 = data.threats;
                        const _errs277 = errors;
                        if (errors === _errs277) {
                          if (Array.isArray(data119)) {
                            var valid42 = true;
                            const len12 = data119.length;
                            for (let i12 = 0; i12 < len12; i12++) {
                              let data120 = data119[i12];
                              const _errs279 = errors;
                              if (errors === _errs279) {
                                if (typeof data120 === "string") {
                                  if (func1(data120) < 1) {
                                    const err229 = { instancePath: instancePath + "/threats/" + i12, schemaPath: "#/oneOf/2/properties/threats/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err229];
                                    } else {
                                      vErrors.push(err229);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err230 = { instancePath: instancePath + "/threats/" + i12, schemaPath: "#/oneOf/2/properties/threats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err230];
                                  } else {
                                    vErrors.push(err230);
                                  }
                                  errors++;
                                }
                              }
                              var valid42 = _errs279 === errors;
                              if (!valid42) {
                                break;
                              }
                            }
                          } else {
                            const err231 = { instancePath: instancePath + "/threats", schemaPath: "#/oneOf/2/properties/threats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err231];
                            } else {
                              vErrors.push(err231);
                            }
                            errors++;
                          }
                        }
                        var valid41 = _errs277 === errors;
                      } else {
                        var valid41 = true;
                      }
                      if (valid41) {
                        if (data.boundary !== void 0) {
                          let data121 = data.boundary;
                          const _errs281 = errors;
                          if (errors === _errs281) {
                            if (typeof data121 === "string") {
                              if (func1(data121) < 1) {
                                const err232 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/2/properties/boundary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err232];
                                } else {
                                  vErrors.push(err232);
                                }
                                errors++;
                              }
                            } else {
                              const err233 = { instancePath: instancePath + "/boundary", schemaPath: "#/oneOf/2/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err233];
                              } else {
                                vErrors.push(err233);
                              }
                              errors++;
                            }
                          }
                          var valid41 = _errs281 === errors;
                        } else {
                          var valid41 = true;
                        }
                        if (valid41) {
                          if (data.procedure !== void 0) {
                            const _errs283 = errors;
                            if ("export" !== data.procedure) {
                              const err234 = { instancePath: instancePath + "/procedure", schemaPath: "#/oneOf/2/properties/procedure/const", keyword: "const", params: { allowedValue: "export" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err234];
                              } else {
                                vErrors.push(err234);
                              }
                              errors++;
                            }
                            var valid41 = _errs283 === errors;
                          } else {
                            var valid41 = true;
                          }
                          if (valid41) {
                            if (data.source !== void 0) {
                              let data123 = data.source;
                              const _errs284 = errors;
                              if (errors === _errs284) {
                                if (typeof data123 === "string") {
                                  if (func1(data123) < 1) {
                                    const err235 = { instancePath: instancePath + "/source", schemaPath: "#/oneOf/2/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err235];
                                    } else {
                                      vErrors.push(err235);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err236 = { instancePath: instancePath + "/source", schemaPath: "#/oneOf/2/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err236];
                                  } else {
                                    vErrors.push(err236);
                                  }
                                  errors++;
                                }
                              }
                              var valid41 = _errs284 === errors;
                            } else {
                              var valid41 = true;
                            }
                            if (valid41) {
                              if (data.planted !== void 0) {
                                let data124 = data.planted;
                                const _errs286 = errors;
                                if (errors === _errs286) {
                                  if (Array.isArray(data124)) {
                                    if (data124.length < 1) {
                                      const err237 = { instancePath: instancePath + "/planted", schemaPath: "#/oneOf/2/properties/planted/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                      if (vErrors === null) {
                                        vErrors = [err237];
                                      } else {
                                        vErrors.push(err237);
                                      }
                                      errors++;
                                    } else {
                                      var valid43 = true;
                                      const len13 = data124.length;
                                      for (let i13 = 0; i13 < len13; i13++) {
                                        let data125 = data124[i13];
                                        const _errs288 = errors;
                                        if (errors === _errs288) {
                                          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                                            let missing20;
                                            if (data125.id === void 0 && (missing20 = "id") || data125.route === void 0 && (missing20 = "route") || data125.from === void 0 && (missing20 = "from") || data125.set === void 0 && (missing20 = "set") || data125.leavesAs === void 0 && (missing20 = "leavesAs") || data125.refusedAs === void 0 && (missing20 = "refusedAs")) {
                                              const err238 = { instancePath: instancePath + "/planted/" + i13, schemaPath: "#/oneOf/2/properties/planted/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                              if (vErrors === null) {
                                                vErrors = [err238];
                                              } else {
                                                vErrors.push(err238);
                                              }
                                              errors++;
                                            } else {
                                              const _errs290 = errors;
                                              for (const key28 in data125) {
                                                if (!func11.call(schema58.oneOf[2].properties.planted.items.properties, key28)) {
                                                  const err239 = { instancePath: instancePath + "/planted/" + i13, schemaPath: "#/oneOf/2/properties/planted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                                                  if (vErrors === null) {
                                                    vErrors = [err239];
                                                  } else {
                                                    vErrors.push(err239);
                                                  }
                                                  errors++;
                                                  break;
                                                }
                                              }
                                              if (_errs290 === errors) {
                                                if (data125.id !== void 0) {
                                                  let data126 = data125.id;
                                                  const _errs291 = errors;
                                                  if (errors === _errs291) {
                                                    if (typeof data126 === "string") {
                                                      if (func1(data126) < 1) {
                                                        const err240 = { instancePath: instancePath + "/planted/" + i13 + "/id", schemaPath: "#/oneOf/2/properties/planted/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                        if (vErrors === null) {
                                                          vErrors = [err240];
                                                        } else {
                                                          vErrors.push(err240);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err241 = { instancePath: instancePath + "/planted/" + i13 + "/id", schemaPath: "#/oneOf/2/properties/planted/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err241];
                                                      } else {
                                                        vErrors.push(err241);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid44 = _errs291 === errors;
                                                } else {
                                                  var valid44 = true;
                                                }
                                                if (valid44) {
                                                  if (data125.route !== void 0) {
                                                    let data127 = data125.route;
                                                    const _errs293 = errors;
                                                    if (errors === _errs293) {
                                                      if (typeof data127 === "string") {
                                                        if (func1(data127) < 1) {
                                                          const err242 = { instancePath: instancePath + "/planted/" + i13 + "/route", schemaPath: "#/oneOf/2/properties/planted/items/properties/route/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                          if (vErrors === null) {
                                                            vErrors = [err242];
                                                          } else {
                                                            vErrors.push(err242);
                                                          }
                                                          errors++;
                                                        }
                                                      } else {
                                                        const err243 = { instancePath: instancePath + "/planted/" + i13 + "/route", schemaPath: "#/oneOf/2/properties/planted/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                          vErrors = [err243];
                                                        } else {
                                                          vErrors.push(err243);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var valid44 = _errs293 === errors;
                                                  } else {
                                                    var valid44 = true;
                                                  }
                                                  if (valid44) {
                                                    if (data125.from !== void 0) {
                                                      let data128 = data125.from;
                                                      const _errs295 = errors;
                                                      if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
                                                        const err244 = { instancePath: instancePath + "/planted/" + i13 + "/from", schemaPath: "#/oneOf/2/properties/planted/items/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                          vErrors = [err244];
                                                        } else {
                                                          vErrors.push(err244);
                                                        }
                                                        errors++;
                                                      }
                                                      if (errors === _errs295) {
                                                        if (typeof data128 == "number" && isFinite(data128)) {
                                                          if (data128 < 0 || isNaN(data128)) {
                                                            const err245 = { instancePath: instancePath + "/planted/" + i13 + "/from", schemaPath: "#/oneOf/2/properties/planted/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                              vErrors = [err245];
                                                            } else {
                                                              vErrors.push(err245);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                      var valid44 = _errs295 === errors;
                                                    } else {
                                                      var valid44 = true;
                                                    }
                                                    if (valid44) {
                                                      if (data125.set !== void 0) {
                                                        let data129 = data125.set;
                                                        const _errs297 = errors;
                                                        if (!(data129 && typeof data129 == "object" && !Array.isArray(data129))) {
                                                          const err246 = { instancePath: instancePath + "/planted/" + i13 + "/set", schemaPath: "#/oneOf/2/properties/planted/items/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          if (vErrors === null) {
                                                            vErrors = [err246];
                                                          } else {
                                                            vErrors.push(err246);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid44 = _errs297 === errors;
                                                      } else {
                                                        var valid44 = true;
                                                      }
                                                      if (valid44) {
                                                        if (data125.with !== void 0) {
                                                          let data130 = data125.with;
                                                          const _errs299 = errors;
                                                          if (!(typeof data130 == "number" && (!(data130 % 1) && !isNaN(data130)) && isFinite(data130))) {
                                                            const err247 = { instancePath: instancePath + "/planted/" + i13 + "/with", schemaPath: "#/oneOf/2/properties/planted/items/properties/with/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                              vErrors = [err247];
                                                            } else {
                                                              vErrors.push(err247);
                                                            }
                                                            errors++;
                                                          }
                                                          if (errors === _errs299) {
                                                            if (typeof data130 == "number" && isFinite(data130)) {
                                                              if (data130 < 0 || isNaN(data130)) {
                                                                const err248 = { instancePath: instancePath + "/planted/" + i13 + "/with", schemaPath: "#/oneOf/2/properties/planted/items/properties/with/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err248];
                                                                } else {
                                                                  vErrors.push(err248);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                          }
                                                          var valid44 = _errs299 === errors;
                                                        } else {
                                                          var valid44 = true;
                                                        }
                                                        if (valid44) {
                                                          if (data125.withSet !== void 0) {
                                                            let data131 = data125.withSet;
                                                            const _errs301 = errors;
                                                            if (!(data131 && typeof data131 == "object" && !Array.isArray(data131))) {
                                                              const err249 = { instancePath: instancePath + "/planted/" + i13 + "/withSet", schemaPath: "#/oneOf/2/properties/planted/items/properties/withSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                              if (vErrors === null) {
                                                                vErrors = [err249];
                                                              } else {
                                                                vErrors.push(err249);
                                                              }
                                                              errors++;
                                                            }
                                                            var valid44 = _errs301 === errors;
                                                          } else {
                                                            var valid44 = true;
                                                          }
                                                          if (valid44) {
                                                            if (data125.listed !== void 0) {
                                                              const _errs303 = errors;
                                                              if (typeof data125.listed !== "boolean") {
                                                                const err250 = { instancePath: instancePath + "/planted/" + i13 + "/listed", schemaPath: "#/oneOf/2/properties/planted/items/properties/listed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err250];
                                                                } else {
                                                                  vErrors.push(err250);
                                                                }
                                                                errors++;
                                                              }
                                                              var valid44 = _errs303 === errors;
                                                            } else {
                                                              var valid44 = true;
                                                            }
                                                            if (valid44) {
                                                              if (data125.refusedAs !== void 0) {
                                                                let data133 = data125.refusedAs;
                                                                const _errs305 = errors;
                                                                if (errors === _errs305) {
                                                                  if (typeof data133 === "string") {
                                                                    if (func1(data133) < 1) {
                                                                      const err251 = { instancePath: instancePath + "/planted/" + i13 + "/refusedAs", schemaPath: "#/oneOf/2/properties/planted/items/properties/refusedAs/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err251];
                                                                      } else {
                                                                        vErrors.push(err251);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  } else {
                                                                    const err252 = { instancePath: instancePath + "/planted/" + i13 + "/refusedAs", schemaPath: "#/oneOf/2/properties/planted/items/properties/refusedAs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err252];
                                                                    } else {
                                                                      vErrors.push(err252);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                                var valid44 = _errs305 === errors;
                                                              } else {
                                                                var valid44 = true;
                                                              }
                                                              if (valid44) {
                                                                if (data125.leavesAs !== void 0) {
                                                                  let data134 = data125.leavesAs;
                                                                  const _errs307 = errors;
                                                                  if (errors === _errs307) {
                                                                    if (Array.isArray(data134)) {
                                                                      if (data134.length < 1) {
                                                                        const err253 = { instancePath: instancePath + "/planted/" + i13 + "/leavesAs", schemaPath: "#/oneOf/2/properties/planted/items/properties/leavesAs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err253];
                                                                        } else {
                                                                          vErrors.push(err253);
                                                                        }
                                                                        errors++;
                                                                      } else {
                                                                        var valid45 = true;
                                                                        const len14 = data134.length;
                                                                        for (let i14 = 0; i14 < len14; i14++) {
                                                                          let data135 = data134[i14];
                                                                          const _errs309 = errors;
                                                                          if (!(data135 === "dpo" || data135 === "ppo")) {
                                                                            const err254 = { instancePath: instancePath + "/planted/" + i13 + "/leavesAs/" + i14, schemaPath: "#/oneOf/2/properties/planted/items/properties/leavesAs/items/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[2].properties.planted.items.properties.leavesAs.items.enum }, message: "must be equal to one of the allowed values" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err254];
                                                                            } else {
                                                                              vErrors.push(err254);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          var valid45 = _errs309 === errors;
                                                                          if (!valid45) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err255 = { instancePath: instancePath + "/planted/" + i13 + "/leavesAs", schemaPath: "#/oneOf/2/properties/planted/items/properties/leavesAs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err255];
                                                                      } else {
                                                                        vErrors.push(err255);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid44 = _errs307 === errors;
                                                                } else {
                                                                  var valid44 = true;
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
                                            const err256 = { instancePath: instancePath + "/planted/" + i13, schemaPath: "#/oneOf/2/properties/planted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                              vErrors = [err256];
                                            } else {
                                              vErrors.push(err256);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid43 = _errs288 === errors;
                                        if (!valid43) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    const err257 = { instancePath: instancePath + "/planted", schemaPath: "#/oneOf/2/properties/planted/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                      vErrors = [err257];
                                    } else {
                                      vErrors.push(err257);
                                    }
                                    errors++;
                                  }
                                }
                                var valid41 = _errs286 === errors;
                              } else {
                                var valid41 = true;
                              }
                              if (valid41) {
                                if (data.artifacts !== void 0) {
                                  let data136 = data.artifacts;
                                  const _errs310 = errors;
                                  if (errors === _errs310) {
                                    if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                      let missing21;
                                      if (data136.rollouts === void 0 && (missing21 = "rollouts") || data136.dpo === void 0 && (missing21 = "dpo") || data136.ppo === void 0 && (missing21 = "ppo") || data136.check === void 0 && (missing21 = "check")) {
                                        const err258 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/2/properties/artifacts/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" };
                                        if (vErrors === null) {
                                          vErrors = [err258];
                                        } else {
                                          vErrors.push(err258);
                                        }
                                        errors++;
                                      } else {
                                        const _errs312 = errors;
                                        for (const key29 in data136) {
                                          if (!(key29 === "rollouts" || key29 === "dpo" || key29 === "ppo" || key29 === "check")) {
                                            const err259 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/2/properties/artifacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                              vErrors = [err259];
                                            } else {
                                              vErrors.push(err259);
                                            }
                                            errors++;
                                            break;
                                          }
                                        }
                                        if (_errs312 === errors) {
                                          if (data136.rollouts !== void 0) {
                                            let data137 = data136.rollouts;
                                            const _errs313 = errors;
                                            if (errors === _errs313) {
                                              if (typeof data137 === "string") {
                                                if (func1(data137) < 1) {
                                                  const err260 = { instancePath: instancePath + "/artifacts/rollouts", schemaPath: "#/oneOf/2/properties/artifacts/properties/rollouts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                  if (vErrors === null) {
                                                    vErrors = [err260];
                                                  } else {
                                                    vErrors.push(err260);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err261 = { instancePath: instancePath + "/artifacts/rollouts", schemaPath: "#/oneOf/2/properties/artifacts/properties/rollouts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err261];
                                                } else {
                                                  vErrors.push(err261);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid46 = _errs313 === errors;
                                          } else {
                                            var valid46 = true;
                                          }
                                          if (valid46) {
                                            if (data136.dpo !== void 0) {
                                              let data138 = data136.dpo;
                                              const _errs315 = errors;
                                              if (errors === _errs315) {
                                                if (typeof data138 === "string") {
                                                  if (func1(data138) < 1) {
                                                    const err262 = { instancePath: instancePath + "/artifacts/dpo", schemaPath: "#/oneOf/2/properties/artifacts/properties/dpo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                      vErrors = [err262];
                                                    } else {
                                                      vErrors.push(err262);
                                                    }
                                                    errors++;
                                                  }
                                                } else {
                                                  const err263 = { instancePath: instancePath + "/artifacts/dpo", schemaPath: "#/oneOf/2/properties/artifacts/properties/dpo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err263];
                                                  } else {
                                                    vErrors.push(err263);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid46 = _errs315 === errors;
                                            } else {
                                              var valid46 = true;
                                            }
                                            if (valid46) {
                                              if (data136.ppo !== void 0) {
                                                let data139 = data136.ppo;
                                                const _errs317 = errors;
                                                if (errors === _errs317) {
                                                  if (typeof data139 === "string") {
                                                    if (func1(data139) < 1) {
                                                      const err264 = { instancePath: instancePath + "/artifacts/ppo", schemaPath: "#/oneOf/2/properties/artifacts/properties/ppo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                      if (vErrors === null) {
                                                        vErrors = [err264];
                                                      } else {
                                                        vErrors.push(err264);
                                                      }
                                                      errors++;
                                                    }
                                                  } else {
                                                    const err265 = { instancePath: instancePath + "/artifacts/ppo", schemaPath: "#/oneOf/2/properties/artifacts/properties/ppo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                      vErrors = [err265];
                                                    } else {
                                                      vErrors.push(err265);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid46 = _errs317 === errors;
                                              } else {
                                                var valid46 = true;
                                              }
                                              if (valid46) {
                                                if (data136.check !== void 0) {
                                                  let data140 = data136.check;
                                                  const _errs319 = errors;
                                                  if (errors === _errs319) {
                                                    if (typeof data140 === "string") {
                                                      if (func1(data140) < 1) {
                                                        const err266 = { instancePath: instancePath + "/artifacts/check", schemaPath: "#/oneOf/2/properties/artifacts/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                        if (vErrors === null) {
                                                          vErrors = [err266];
                                                        } else {
                                                          vErrors.push(err266);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err267 = { instancePath: instancePath + "/artifacts/check", schemaPath: "#/oneOf/2/properties/artifacts/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err267];
                                                      } else {
                                                        vErrors.push(err267);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid46 = _errs319 === errors;
                                                } else {
                                                  var valid46 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      const err268 = { instancePath: instancePath + "/artifacts", schemaPath: "#/oneOf/2/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err268];
                                      } else {
                                        vErrors.push(err268);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid41 = _errs310 === errors;
                                } else {
                                  var valid41 = true;
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
        const err269 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
    }
    var _valid0 = _errs264 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props1 !== true) {
          props1 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err270 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err270];
    } else {
      vErrors.push(err270);
    }
    errors++;
    validate32.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate32.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate32.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  agentEventValidator,
  capabilityManifestValidator,
  dpoRecordValidator,
  eventLogLineValidator,
  pilotSummaryValidator,
  ppoRecordValidator,
  rankedBranchValidator,
  rolloutBranchValidator,
  scenarioValidator
};
