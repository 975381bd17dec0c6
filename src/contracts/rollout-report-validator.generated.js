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
var rolloutReportValidator = validate36;
var schema62 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://wasmagent.dev/schemas/rollout-report.schema.json", "title": "RolloutReport", "description": "What became of every record, group and pair of a run of rank-rollout: whatever goes in comes out or is counted under a reason.", "type": "object", "properties": { "schema_version": { "const": "rollout-report/v1" }, "version": { "description": "of wasmagent", "type": "string", "minLength": 1 }, "exportedAtMs": { "type": "integer" }, "options": { "title": "ReportOptions", "type": "object", "properties": { "weights": { "title": "ReportWeights", "type": "object", "properties": { "objective": { "type": "number" }, "judge": { "type": "number" }, "votes": { "type": "number" } }, "required": ["objective", "judge", "votes"], "additionalProperties": false }, "pairs": { "title": "ReportPairPolicy", "type": "object", "properties": { "strategy": { "enum": ["best-worst", "best-all", "all"] }, "maxPairsPerGroup": { "type": ["integer", "null"], "minimum": 1 }, "minMargin": { "type": "number", "minimum": 0 }, "seed": { "type": "integer" }, "passingTotal": { "type": "number" }, "includeDenied": { "type": "boolean" }, "excludeContaminated": { "type": "boolean" } }, "required": ["strategy", "maxPairsPerGroup", "minMargin", "seed", "passingTotal", "includeDenied", "excludeContaminated"], "additionalProperties": false }, "other": { "description": "the other options that changed the result, by the names of their flags", "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null"] } } }, "required": ["weights", "pairs", "other"], "additionalProperties": false }, "inputs": { "type": "array", "items": { "title": "ReportInput", "type": "object", "properties": { "path": { "type": "string" }, "bytes": { "description": "uncompressed", "type": "integer", "minimum": 0 }, "records": { "description": "lines that are not blank", "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "bytes", "records"], "additionalProperties": false } }, "records": { "title": "RecordAccount", "description": "in = ranked + the sum of leftOut; ranked = known + unknown.", "type": "object", "properties": { "in": { "type": "integer", "minimum": 0 }, "ranked": { "type": "integer", "minimum": 0 }, "known": { "description": "ranked, with a known total", "type": "integer", "minimum": 0 }, "unknown": { "description": "ranked, without one", "type": "integer", "minimum": 0 }, "conflicts": { "description": "that contradict themselves about how the branch did", "type": "integer", "minimum": 0 }, "leftOut": { "description": "records that were not ranked, by reason", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "required": ["in", "ranked", "known", "unknown", "conflicts", "leftOut"], "additionalProperties": false }, "groups": { "title": "GroupAccount", "description": "in = withPair + the sum of noPair.", "type": "object", "properties": { "in": { "type": "integer", "minimum": 0 }, "withPair": { "type": "integer", "minimum": 0 }, "noPair": { "description": "groups without a pair, by reason", "type": "object", "properties": { "tied-pass": { "type": "integer", "minimum": 0 }, "tied-fail": { "type": "integer", "minimum": 0 }, "unknown": { "type": "integer", "minimum": 0 }, "single": { "type": "integer", "minimum": 0 }, "identical": { "type": "integer", "minimum": 0 }, "empty": { "type": "integer", "minimum": 0 }, "task-mismatch": { "type": "integer", "minimum": 0 }, "boundary-attacked": { "type": "integer", "minimum": 0 }, "contaminated": { "type": "integer", "minimum": 0 }, "below-margin": { "type": "integer", "minimum": 0 } }, "required": ["tied-pass", "tied-fail", "unknown", "single", "identical", "empty", "task-mismatch", "boundary-attacked", "contaminated", "below-margin"], "additionalProperties": false } }, "required": ["in", "withPair", "noPair"], "additionalProperties": false }, "members": { "description": "what became of each ranked record when its group was paired; adds up to records.ranked", "type": "object", "properties": { "paired": { "type": "integer", "minimum": 0 }, "unpaired": { "type": "integer", "minimum": 0 }, "unknown": { "type": "integer", "minimum": 0 }, "boundary-attacked": { "type": "integer", "minimum": 0 }, "contaminated": { "type": "integer", "minimum": 0 } }, "required": ["paired", "unpaired", "unknown", "boundary-attacked", "contaminated"], "additionalProperties": false }, "pairs": { "title": "PairAccount", "description": "candidates = made + the sum of refused + notTaken.", "type": "object", "properties": { "candidates": { "description": "all twos of branches of one group", "type": "integer", "minimum": 0 }, "made": { "type": "integer", "minimum": 0 }, "refused": { "description": "twos that the rules refuse, by the first reason; answers are compared only as far as the strategy needs it", "type": "object", "properties": { "unknown": { "type": "integer", "minimum": 0 }, "tied": { "type": "integer", "minimum": 0 }, "boundary-attacked": { "type": "integer", "minimum": 0 }, "contaminated": { "type": "integer", "minimum": 0 }, "below-margin": { "type": "integer", "minimum": 0 }, "task-mismatch": { "type": "integer", "minimum": 0 }, "empty": { "type": "integer", "minimum": 0 }, "identical": { "type": "integer", "minimum": 0 } }, "required": ["unknown", "tied", "boundary-attacked", "contaminated", "below-margin", "task-mismatch", "empty", "identical"], "additionalProperties": false }, "notTaken": { "description": "twos that the strategy or the maximum did not ask for", "type": "integer", "minimum": 0 } }, "required": ["candidates", "made", "refused", "notTaken"], "additionalProperties": false }, "rows": { "description": "one entry for every output that has rows", "type": "array", "items": { "title": "RowAccount", "description": "candidates = written + the sum of leftOut.", "type": "object", "properties": { "kind": { "description": "the output's kind, as in outputs", "type": "string" }, "candidates": { "description": "pairs or records that could become rows", "type": "integer", "minimum": 0 }, "written": { "type": "integer", "minimum": 0 }, "leftOut": { "description": "those that did not, by reason", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "required": ["kind", "candidates", "written", "leftOut"], "additionalProperties": false } }, "redaction": { "description": "replacements by field, then rule", "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "contamination": { "title": "ContaminationAccount", "description": "overlaps with the evaluation set", "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "first": { "type": "array", "items": { "title": "ContaminationFinding", "type": "object", "properties": { "rollout_id": { "type": "string" }, "branch_index": { "type": "integer", "minimum": 0 }, "field": { "type": "string" }, "containment": { "type": "number", "minimum": 0, "maximum": 1 }, "start": { "description": "where the overlap begins, in UTF-16 code units", "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "evalSet": { "type": "string" }, "evalLine": { "type": "integer", "minimum": 1 } }, "required": ["rollout_id", "branch_index", "field"], "additionalProperties": false } } }, "required": ["total", "first"], "additionalProperties": false }, "duplicates": { "title": "DuplicateAccount", "description": "rows that repeat an earlier one", "type": "object", "properties": { "exact": { "type": "integer", "minimum": 0 }, "near": { "type": "integer", "minimum": 0 } }, "required": ["exact", "near"], "additionalProperties": false }, "votes": { "$ref": "#/$defs/votes" }, "statistics": { "$ref": "#/$defs/statistics" }, "outputs": { "type": "array", "items": { "title": "ReportOutput", "type": "object", "properties": { "kind": { "type": "string" }, "path": { "type": "string" }, "records": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["kind", "path", "records", "bytes"], "additionalProperties": false } }, "notes": { "type": "array", "items": { "type": "string" } } }, "required": ["schema_version", "version", "exportedAtMs", "options", "inputs", "records", "groups", "members", "pairs", "rows", "statistics", "outputs", "notes"], "additionalProperties": false, "$defs": { "rate": { "title": "Rate", "description": "How many of how many, with the interval that it says something about.", "type": "object", "properties": { "hits": { "type": "integer", "minimum": 0 }, "of": { "type": "integer", "minimum": 0 }, "rate": { "description": "null where there is nothing to count", "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "low": { "description": "of the 95 % Wilson interval", "type": "number", "minimum": 0, "maximum": 1 }, "high": { "type": "number", "minimum": 0, "maximum": 1 } }, "required": ["hits", "of", "rate", "low", "high"], "additionalProperties": false }, "lengths": { "title": "LengthSummary", "type": "object", "properties": { "mean": { "type": ["number", "null"] }, "median": { "description": "exact up to 2,047, within 0.05 % above", "type": ["number", "null"] } }, "required": ["mean", "median"], "additionalProperties": false }, "lengthPair": { "title": "LengthComparison", "type": "object", "properties": { "chosen": { "$ref": "#/$defs/lengths" }, "rejected": { "$ref": "#/$defs/lengths" }, "chosenLonger": { "$ref": "#/$defs/rate" }, "equal": { "description": "pairs whose answers are equally long", "type": "integer", "minimum": 0 } }, "required": ["chosen", "rejected", "chosenLonger", "equal"], "additionalProperties": false, "description": "chosenLonger: of the pairs whose answers are not equally long." }, "winRate": { "title": "WinRate", "type": "object", "properties": { "value": { "type": ["number", "string"] }, "won": { "$ref": "#/$defs/rate" }, "ties": { "type": "integer", "minimum": 0 } }, "required": ["value", "won", "ties"], "additionalProperties": false, "description": "How branches of one value did against those of other values in the same group. won: of the comparisons that are no tie." }, "comparison": { "title": "ComparisonReport", "description": "Two named conditions over the same tasks.", "type": "object", "properties": { "field": { "enum": ["temperature", "model"] }, "values": { "type": "array", "items": { "type": ["number", "string"] }, "minItems": 2, "maxItems": 2 }, "tasks": { "description": "groups with one known outcome for each of the two values", "type": "integer", "minimum": 0 }, "bothPass": { "type": "integer", "minimum": 0 }, "onlyFirst": { "description": "the first value passes, the second fails", "type": "integer", "minimum": 0 }, "onlySecond": { "type": "integer", "minimum": 0 }, "bothFail": { "type": "integer", "minimum": 0 }, "first": { "$ref": "#/$defs/rate" }, "second": { "$ref": "#/$defs/rate" }, "pValue": { "description": "exact McNemar test, two-sided", "type": "number", "minimum": 0, "maximum": 1 }, "severalBranches": { "description": "tasks where a value has several branches, of which that with the lowest branch_index counts", "type": "integer", "minimum": 0 }, "leftOut": { "type": "object", "properties": { "missing": { "description": "groups without a branch of one of the values", "type": "integer", "minimum": 0 }, "unknown": { "description": "groups where the outcome that counts is unknown", "type": "integer", "minimum": 0 } }, "required": ["missing", "unknown"], "additionalProperties": false } }, "required": ["field", "values", "tasks", "bothPass", "onlyFirst", "onlySecond", "bothFail", "first", "second", "pValue", "severalBranches", "leftOut"], "additionalProperties": false }, "statistics": { "title": "StatisticsReport", "type": "object", "properties": { "passingTotal": { "description": "a branch passes from this total on", "type": "number" }, "branches": { "title": "BranchStatistics", "type": "object", "properties": { "passed": { "$ref": "#/$defs/rate" }, "unknown": { "type": "integer", "minimum": 0 } }, "required": ["passed", "unknown"], "additionalProperties": false, "description": "passed: of the branches whose total is known." }, "groups": { "title": "GroupStatistics", "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "mixed": { "description": "with a pass and a failure", "type": "integer", "minimum": 0 }, "allPass": { "type": "integer", "minimum": 0 }, "allFail": { "type": "integer", "minimum": 0 }, "unknown": { "description": "without any known total", "type": "integer", "minimum": 0 }, "mixedShare": { "$ref": "#/$defs/rate" }, "listed": { "description": "the first groups, in the order of the input", "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "first": { "type": "array", "items": { "title": "GroupPassRate", "type": "object", "properties": { "rollout_id": { "type": "string" }, "passed": { "$ref": "#/$defs/rate" }, "unknown": { "type": "integer", "minimum": 0 } }, "required": ["rollout_id", "passed", "unknown"], "additionalProperties": false } } }, "required": ["total", "first"], "additionalProperties": false } }, "required": ["total", "mixed", "allPass", "allFail", "unknown", "mixedShare", "listed"], "additionalProperties": false, "description": "mixedShare: of the groups with a known total." }, "passAtK": { "type": "array", "items": { "title": "PassAtK", "type": "object", "properties": { "k": { "type": "integer", "minimum": 1 }, "estimate": { "description": "unbiased, the mean over the groups", "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "standardError": { "description": "of that mean; null below two groups", "type": ["number", "null"], "minimum": 0 }, "groups": { "description": "with at least k known outcomes", "type": "integer", "minimum": 0 }, "leftOut": { "description": "with fewer", "type": "integer", "minimum": 0 } }, "required": ["k", "estimate", "standardError", "groups", "leftOut"], "additionalProperties": false } }, "winRates": { "title": "WinRates", "type": "object", "properties": { "temperature": { "type": "array", "items": { "$ref": "#/$defs/winRate" } }, "model": { "type": "array", "items": { "$ref": "#/$defs/winRate" } }, "notTracked": { "description": "comparisons of branches whose value is beyond the first 100 of its field", "type": "integer", "minimum": 0 } }, "required": ["temperature", "model", "notTracked"], "additionalProperties": false }, "lengths": { "title": "LengthStatistics", "type": "object", "properties": { "pairs": { "type": "integer", "minimum": 0 }, "characters": { "$ref": "#/$defs/lengthPair" }, "words": { "$ref": "#/$defs/lengthPair" } }, "required": ["pairs", "characters", "words"], "additionalProperties": false, "description": "Lengths of the answers of pairs, as they are in the input: before redaction, and also where a pair became no row. characters: code points; words: runs of characters that are no white space." }, "comparison": { "$ref": "#/$defs/comparison" } }, "required": ["passingTotal", "branches", "groups", "passAtK", "winRates", "lengths"], "additionalProperties": false }, "votes": { "title": "VoteReport", "description": "What became of the votes: records = votes + invalid, votes = used + unconnected + absentBranch + absentRollout. firstWon: of the votes that are no tie; far from one half, judges look at the place. opposite: of the comparisons that a judge made in both orders, those with opposite winners, which count as tied.", "type": "object", "properties": { "records": { "description": "lines of the votes file that are not blank", "type": "integer", "minimum": 0 }, "invalid": { "type": "integer", "minimum": 0 }, "votes": { "type": "integer", "minimum": 0 }, "used": { "type": "integer", "minimum": 0 }, "unconnected": { "description": "on branches outside the largest part of the group that votes connect", "type": "integer", "minimum": 0 }, "absentBranch": { "description": "on a branch that was not ranked", "type": "integer", "minimum": 0 }, "absentRollout": { "description": "on a rollout that was not ranked", "type": "integer", "minimum": 0 }, "branchesKnown": { "description": "ranked branches with a strength", "type": "integer", "minimum": 0 }, "branchesUnknown": { "description": "ranked branches without one", "type": "integer", "minimum": 0 }, "notConverged": { "description": "groups whose strengths still moved after the last round", "type": "integer", "minimum": 0 }, "firstWon": { "$ref": "#/$defs/rate" }, "opposite": { "$ref": "#/$defs/rate" } }, "required": ["records", "invalid", "votes", "used", "unconnected", "absentBranch", "absentRollout", "branchesKnown", "branchesUnknown", "notConverged", "firstWon", "opposite"], "additionalProperties": false } } };
var func11 = Object.prototype.hasOwnProperty;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var schema63 = { "title": "VoteReport", "description": "What became of the votes: records = votes + invalid, votes = used + unconnected + absentBranch + absentRollout. firstWon: of the votes that are no tie; far from one half, judges look at the place. opposite: of the comparisons that a judge made in both orders, those with opposite winners, which count as tied.", "type": "object", "properties": { "records": { "description": "lines of the votes file that are not blank", "type": "integer", "minimum": 0 }, "invalid": { "type": "integer", "minimum": 0 }, "votes": { "type": "integer", "minimum": 0 }, "used": { "type": "integer", "minimum": 0 }, "unconnected": { "description": "on branches outside the largest part of the group that votes connect", "type": "integer", "minimum": 0 }, "absentBranch": { "description": "on a branch that was not ranked", "type": "integer", "minimum": 0 }, "absentRollout": { "description": "on a rollout that was not ranked", "type": "integer", "minimum": 0 }, "branchesKnown": { "description": "ranked branches with a strength", "type": "integer", "minimum": 0 }, "branchesUnknown": { "description": "ranked branches without one", "type": "integer", "minimum": 0 }, "notConverged": { "description": "groups whose strengths still moved after the last round", "type": "integer", "minimum": 0 }, "firstWon": { "$ref": "#/$defs/rate" }, "opposite": { "$ref": "#/$defs/rate" } }, "required": ["records", "invalid", "votes", "used", "unconnected", "absentBranch", "absentRollout", "branchesKnown", "branchesUnknown", "notConverged", "firstWon", "opposite"], "additionalProperties": false };
var schema64 = { "title": "Rate", "description": "How many of how many, with the interval that it says something about.", "type": "object", "properties": { "hits": { "type": "integer", "minimum": 0 }, "of": { "type": "integer", "minimum": 0 }, "rate": { "description": "null where there is nothing to count", "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "low": { "description": "of the 95 % Wilson interval", "type": "number", "minimum": 0, "maximum": 1 }, "high": { "type": "number", "minimum": 0, "maximum": 1 } }, "required": ["hits", "of", "rate", "low", "high"], "additionalProperties": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.records === void 0 && (missing0 = "records") || data.invalid === void 0 && (missing0 = "invalid") || data.votes === void 0 && (missing0 = "votes") || data.used === void 0 && (missing0 = "used") || data.unconnected === void 0 && (missing0 = "unconnected") || data.absentBranch === void 0 && (missing0 = "absentBranch") || data.absentRollout === void 0 && (missing0 = "absentRollout") || data.branchesKnown === void 0 && (missing0 = "branchesKnown") || data.branchesUnknown === void 0 && (missing0 = "branchesUnknown") || data.notConverged === void 0 && (missing0 = "notConverged") || data.firstWon === void 0 && (missing0 = "firstWon") || data.opposite === void 0 && (missing0 = "opposite")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema63.properties, key0)) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.records !== void 0) {
            let data0 = data.records;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate37.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate37.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.invalid !== void 0) {
              let data1 = data.invalid;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate37.errors = [{ instancePath: instancePath + "/invalid", schemaPath: "#/properties/invalid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate37.errors = [{ instancePath: instancePath + "/invalid", schemaPath: "#/properties/invalid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.votes !== void 0) {
                let data2 = data.votes;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate37.errors = [{ instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate37.errors = [{ instancePath: instancePath + "/votes", schemaPath: "#/properties/votes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.used !== void 0) {
                  let data3 = data.used;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate37.errors = [{ instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate37.errors = [{ instancePath: instancePath + "/used", schemaPath: "#/properties/used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unconnected !== void 0) {
                    let data4 = data.unconnected;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate37.errors = [{ instancePath: instancePath + "/unconnected", schemaPath: "#/properties/unconnected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate37.errors = [{ instancePath: instancePath + "/unconnected", schemaPath: "#/properties/unconnected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.absentBranch !== void 0) {
                      let data5 = data.absentBranch;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate37.errors = [{ instancePath: instancePath + "/absentBranch", schemaPath: "#/properties/absentBranch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate37.errors = [{ instancePath: instancePath + "/absentBranch", schemaPath: "#/properties/absentBranch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.absentRollout !== void 0) {
                        let data6 = data.absentRollout;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate37.errors = [{ instancePath: instancePath + "/absentRollout", schemaPath: "#/properties/absentRollout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate37.errors = [{ instancePath: instancePath + "/absentRollout", schemaPath: "#/properties/absentRollout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.branchesKnown !== void 0) {
                          let data7 = data.branchesKnown;
                          const _errs16 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate37.errors = [{ instancePath: instancePath + "/branchesKnown", schemaPath: "#/properties/branchesKnown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate37.errors = [{ instancePath: instancePath + "/branchesKnown", schemaPath: "#/properties/branchesKnown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.branchesUnknown !== void 0) {
                            let data8 = data.branchesUnknown;
                            const _errs18 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate37.errors = [{ instancePath: instancePath + "/branchesUnknown", schemaPath: "#/properties/branchesUnknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs18) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate37.errors = [{ instancePath: instancePath + "/branchesUnknown", schemaPath: "#/properties/branchesUnknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.notConverged !== void 0) {
                              let data9 = data.notConverged;
                              const _errs20 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate37.errors = [{ instancePath: instancePath + "/notConverged", schemaPath: "#/properties/notConverged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs20) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate37.errors = [{ instancePath: instancePath + "/notConverged", schemaPath: "#/properties/notConverged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.firstWon !== void 0) {
                                let data10 = data.firstWon;
                                const _errs22 = errors;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    let missing1;
                                    if (data10.hits === void 0 && (missing1 = "hits") || data10.of === void 0 && (missing1 = "of") || data10.rate === void 0 && (missing1 = "rate") || data10.low === void 0 && (missing1 = "low") || data10.high === void 0 && (missing1 = "high")) {
                                      validate37.errors = [{ instancePath: instancePath + "/firstWon", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                      return false;
                                    } else {
                                      const _errs25 = errors;
                                      for (const key1 in data10) {
                                        if (!(key1 === "hits" || key1 === "of" || key1 === "rate" || key1 === "low" || key1 === "high")) {
                                          validate37.errors = [{ instancePath: instancePath + "/firstWon", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs25 === errors) {
                                        if (data10.hits !== void 0) {
                                          let data11 = data10.hits;
                                          const _errs26 = errors;
                                          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                            validate37.errors = [{ instancePath: instancePath + "/firstWon/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs26) {
                                            if (typeof data11 == "number" && isFinite(data11)) {
                                              if (data11 < 0 || isNaN(data11)) {
                                                validate37.errors = [{ instancePath: instancePath + "/firstWon/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid2 = _errs26 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data10.of !== void 0) {
                                            let data12 = data10.of;
                                            const _errs28 = errors;
                                            if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                              validate37.errors = [{ instancePath: instancePath + "/firstWon/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs28) {
                                              if (typeof data12 == "number" && isFinite(data12)) {
                                                if (data12 < 0 || isNaN(data12)) {
                                                  validate37.errors = [{ instancePath: instancePath + "/firstWon/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid2 = _errs28 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data10.rate !== void 0) {
                                              let data13 = data10.rate;
                                              const _errs30 = errors;
                                              if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                                validate37.errors = [{ instancePath: instancePath + "/firstWon/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                                return false;
                                              }
                                              if (errors === _errs30) {
                                                if (typeof data13 == "number" && isFinite(data13)) {
                                                  if (data13 > 1 || isNaN(data13)) {
                                                    validate37.errors = [{ instancePath: instancePath + "/firstWon/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                    return false;
                                                  } else {
                                                    if (data13 < 0 || isNaN(data13)) {
                                                      validate37.errors = [{ instancePath: instancePath + "/firstWon/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid2 = _errs30 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data10.low !== void 0) {
                                                let data14 = data10.low;
                                                const _errs32 = errors;
                                                if (errors === _errs32) {
                                                  if (typeof data14 == "number" && isFinite(data14)) {
                                                    if (data14 > 1 || isNaN(data14)) {
                                                      validate37.errors = [{ instancePath: instancePath + "/firstWon/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                      return false;
                                                    } else {
                                                      if (data14 < 0 || isNaN(data14)) {
                                                        validate37.errors = [{ instancePath: instancePath + "/firstWon/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate37.errors = [{ instancePath: instancePath + "/firstWon/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                  }
                                                }
                                                var valid2 = _errs32 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data10.high !== void 0) {
                                                  let data15 = data10.high;
                                                  const _errs34 = errors;
                                                  if (errors === _errs34) {
                                                    if (typeof data15 == "number" && isFinite(data15)) {
                                                      if (data15 > 1 || isNaN(data15)) {
                                                        validate37.errors = [{ instancePath: instancePath + "/firstWon/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                        return false;
                                                      } else {
                                                        if (data15 < 0 || isNaN(data15)) {
                                                          validate37.errors = [{ instancePath: instancePath + "/firstWon/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    } else {
                                                      validate37.errors = [{ instancePath: instancePath + "/firstWon/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
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
                                  } else {
                                    validate37.errors = [{ instancePath: instancePath + "/firstWon", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.opposite !== void 0) {
                                  let data16 = data.opposite;
                                  const _errs36 = errors;
                                  const _errs37 = errors;
                                  if (errors === _errs37) {
                                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                      let missing2;
                                      if (data16.hits === void 0 && (missing2 = "hits") || data16.of === void 0 && (missing2 = "of") || data16.rate === void 0 && (missing2 = "rate") || data16.low === void 0 && (missing2 = "low") || data16.high === void 0 && (missing2 = "high")) {
                                        validate37.errors = [{ instancePath: instancePath + "/opposite", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                      } else {
                                        const _errs39 = errors;
                                        for (const key2 in data16) {
                                          if (!(key2 === "hits" || key2 === "of" || key2 === "rate" || key2 === "low" || key2 === "high")) {
                                            validate37.errors = [{ instancePath: instancePath + "/opposite", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs39 === errors) {
                                          if (data16.hits !== void 0) {
                                            let data17 = data16.hits;
                                            const _errs40 = errors;
                                            if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                              validate37.errors = [{ instancePath: instancePath + "/opposite/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs40) {
                                              if (typeof data17 == "number" && isFinite(data17)) {
                                                if (data17 < 0 || isNaN(data17)) {
                                                  validate37.errors = [{ instancePath: instancePath + "/opposite/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs40 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data16.of !== void 0) {
                                              let data18 = data16.of;
                                              const _errs42 = errors;
                                              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                validate37.errors = [{ instancePath: instancePath + "/opposite/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs42) {
                                                if (typeof data18 == "number" && isFinite(data18)) {
                                                  if (data18 < 0 || isNaN(data18)) {
                                                    validate37.errors = [{ instancePath: instancePath + "/opposite/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid4 = _errs42 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data16.rate !== void 0) {
                                                let data19 = data16.rate;
                                                const _errs44 = errors;
                                                if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
                                                  validate37.errors = [{ instancePath: instancePath + "/opposite/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs44) {
                                                  if (typeof data19 == "number" && isFinite(data19)) {
                                                    if (data19 > 1 || isNaN(data19)) {
                                                      validate37.errors = [{ instancePath: instancePath + "/opposite/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                      return false;
                                                    } else {
                                                      if (data19 < 0 || isNaN(data19)) {
                                                        validate37.errors = [{ instancePath: instancePath + "/opposite/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                if (data16.low !== void 0) {
                                                  let data20 = data16.low;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) {
                                                    if (typeof data20 == "number" && isFinite(data20)) {
                                                      if (data20 > 1 || isNaN(data20)) {
                                                        validate37.errors = [{ instancePath: instancePath + "/opposite/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                        return false;
                                                      } else {
                                                        if (data20 < 0 || isNaN(data20)) {
                                                          validate37.errors = [{ instancePath: instancePath + "/opposite/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    } else {
                                                      validate37.errors = [{ instancePath: instancePath + "/opposite/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid4 = _errs46 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data16.high !== void 0) {
                                                    let data21 = data16.high;
                                                    const _errs48 = errors;
                                                    if (errors === _errs48) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 > 1 || isNaN(data21)) {
                                                          validate37.errors = [{ instancePath: instancePath + "/opposite/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                          return false;
                                                        } else {
                                                          if (data21 < 0 || isNaN(data21)) {
                                                            validate37.errors = [{ instancePath: instancePath + "/opposite/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      } else {
                                                        validate37.errors = [{ instancePath: instancePath + "/opposite/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs48 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate37.errors = [{ instancePath: instancePath + "/opposite", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs36 === errors;
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
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "title": "StatisticsReport", "type": "object", "properties": { "passingTotal": { "description": "a branch passes from this total on", "type": "number" }, "branches": { "title": "BranchStatistics", "type": "object", "properties": { "passed": { "$ref": "#/$defs/rate" }, "unknown": { "type": "integer", "minimum": 0 } }, "required": ["passed", "unknown"], "additionalProperties": false, "description": "passed: of the branches whose total is known." }, "groups": { "title": "GroupStatistics", "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "mixed": { "description": "with a pass and a failure", "type": "integer", "minimum": 0 }, "allPass": { "type": "integer", "minimum": 0 }, "allFail": { "type": "integer", "minimum": 0 }, "unknown": { "description": "without any known total", "type": "integer", "minimum": 0 }, "mixedShare": { "$ref": "#/$defs/rate" }, "listed": { "description": "the first groups, in the order of the input", "type": "object", "properties": { "total": { "type": "integer", "minimum": 0 }, "first": { "type": "array", "items": { "title": "GroupPassRate", "type": "object", "properties": { "rollout_id": { "type": "string" }, "passed": { "$ref": "#/$defs/rate" }, "unknown": { "type": "integer", "minimum": 0 } }, "required": ["rollout_id", "passed", "unknown"], "additionalProperties": false } } }, "required": ["total", "first"], "additionalProperties": false } }, "required": ["total", "mixed", "allPass", "allFail", "unknown", "mixedShare", "listed"], "additionalProperties": false, "description": "mixedShare: of the groups with a known total." }, "passAtK": { "type": "array", "items": { "title": "PassAtK", "type": "object", "properties": { "k": { "type": "integer", "minimum": 1 }, "estimate": { "description": "unbiased, the mean over the groups", "type": ["number", "null"], "minimum": 0, "maximum": 1 }, "standardError": { "description": "of that mean; null below two groups", "type": ["number", "null"], "minimum": 0 }, "groups": { "description": "with at least k known outcomes", "type": "integer", "minimum": 0 }, "leftOut": { "description": "with fewer", "type": "integer", "minimum": 0 } }, "required": ["k", "estimate", "standardError", "groups", "leftOut"], "additionalProperties": false } }, "winRates": { "title": "WinRates", "type": "object", "properties": { "temperature": { "type": "array", "items": { "$ref": "#/$defs/winRate" } }, "model": { "type": "array", "items": { "$ref": "#/$defs/winRate" } }, "notTracked": { "description": "comparisons of branches whose value is beyond the first 100 of its field", "type": "integer", "minimum": 0 } }, "required": ["temperature", "model", "notTracked"], "additionalProperties": false }, "lengths": { "title": "LengthStatistics", "type": "object", "properties": { "pairs": { "type": "integer", "minimum": 0 }, "characters": { "$ref": "#/$defs/lengthPair" }, "words": { "$ref": "#/$defs/lengthPair" } }, "required": ["pairs", "characters", "words"], "additionalProperties": false, "description": "Lengths of the answers of pairs, as they are in the input: before redaction, and also where a pair became no row. characters: code points; words: runs of characters that are no white space." }, "comparison": { "$ref": "#/$defs/comparison" } }, "required": ["passingTotal", "branches", "groups", "passAtK", "winRates", "lengths"], "additionalProperties": false };
var schema70 = { "title": "WinRate", "type": "object", "properties": { "value": { "type": ["number", "string"] }, "won": { "$ref": "#/$defs/rate" }, "ties": { "type": "integer", "minimum": 0 } }, "required": ["value", "won", "ties"], "additionalProperties": false, "description": "How branches of one value did against those of other values in the same group. won: of the comparisons that are no tie." };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.won === void 0 && (missing0 = "won") || data.ties === void 0 && (missing0 = "ties")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "value" || key0 === "won" || key0 === "ties")) {
            validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== void 0) {
            let data0 = data.value;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
              validate40.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema70.properties.value.type }, message: "must be number,string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.won !== void 0) {
              let data1 = data.won;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.hits === void 0 && (missing1 = "hits") || data1.of === void 0 && (missing1 = "of") || data1.rate === void 0 && (missing1 = "rate") || data1.low === void 0 && (missing1 = "low") || data1.high === void 0 && (missing1 = "high")) {
                    validate40.errors = [{ instancePath: instancePath + "/won", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs7 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "hits" || key1 === "of" || key1 === "rate" || key1 === "low" || key1 === "high")) {
                        validate40.errors = [{ instancePath: instancePath + "/won", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data1.hits !== void 0) {
                        let data2 = data1.hits;
                        const _errs8 = errors;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate40.errors = [{ instancePath: instancePath + "/won/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs8) {
                          if (typeof data2 == "number" && isFinite(data2)) {
                            if (data2 < 0 || isNaN(data2)) {
                              validate40.errors = [{ instancePath: instancePath + "/won/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.of !== void 0) {
                          let data3 = data1.of;
                          const _errs10 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                            validate40.errors = [{ instancePath: instancePath + "/won/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs10) {
                            if (typeof data3 == "number" && isFinite(data3)) {
                              if (data3 < 0 || isNaN(data3)) {
                                validate40.errors = [{ instancePath: instancePath + "/won/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.rate !== void 0) {
                            let data4 = data1.rate;
                            const _errs12 = errors;
                            if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                              validate40.errors = [{ instancePath: instancePath + "/won/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                              return false;
                            }
                            if (errors === _errs12) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 > 1 || isNaN(data4)) {
                                  validate40.errors = [{ instancePath: instancePath + "/won/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data4 < 0 || isNaN(data4)) {
                                    validate40.errors = [{ instancePath: instancePath + "/won/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid2 = _errs12 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.low !== void 0) {
                              let data5 = data1.low;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 > 1 || isNaN(data5)) {
                                    validate40.errors = [{ instancePath: instancePath + "/won/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                    return false;
                                  } else {
                                    if (data5 < 0 || isNaN(data5)) {
                                      validate40.errors = [{ instancePath: instancePath + "/won/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate40.errors = [{ instancePath: instancePath + "/won/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs14 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.high !== void 0) {
                                let data6 = data1.high;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 > 1 || isNaN(data6)) {
                                      validate40.errors = [{ instancePath: instancePath + "/won/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                      return false;
                                    } else {
                                      if (data6 < 0 || isNaN(data6)) {
                                        validate40.errors = [{ instancePath: instancePath + "/won/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate40.errors = [{ instancePath: instancePath + "/won/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs16 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate40.errors = [{ instancePath: instancePath + "/won", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ties !== void 0) {
                let data7 = data.ties;
                const _errs18 = errors;
                if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                  validate40.errors = [{ instancePath: instancePath + "/ties", schemaPath: "#/properties/ties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs18) {
                  if (typeof data7 == "number" && isFinite(data7)) {
                    if (data7 < 0 || isNaN(data7)) {
                      validate40.errors = [{ instancePath: instancePath + "/ties", schemaPath: "#/properties/ties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs18 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "title": "LengthSummary", "type": "object", "properties": { "mean": { "type": ["number", "null"] }, "median": { "description": "exact up to 2,047, within 0.05 % above", "type": ["number", "null"] } }, "required": ["mean", "median"], "additionalProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.chosen === void 0 && (missing0 = "chosen") || data.rejected === void 0 && (missing0 = "rejected") || data.chosenLonger === void 0 && (missing0 = "chosenLonger") || data.equal === void 0 && (missing0 = "equal")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "chosen" || key0 === "rejected" || key0 === "chosenLonger" || key0 === "equal")) {
            validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.chosen !== void 0) {
            let data0 = data.chosen;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.mean === void 0 && (missing1 = "mean") || data0.median === void 0 && (missing1 = "median")) {
                  validate43.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/$defs/lengths/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs5 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "mean" || key1 === "median")) {
                      validate43.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/$defs/lengths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs5 === errors) {
                    if (data0.mean !== void 0) {
                      let data1 = data0.mean;
                      const _errs6 = errors;
                      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
                        validate43.errors = [{ instancePath: instancePath + "/chosen/mean", schemaPath: "#/$defs/lengths/properties/mean/type", keyword: "type", params: { type: schema73.properties.mean.type }, message: "must be number,null" }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.median !== void 0) {
                        let data2 = data0.median;
                        const _errs8 = errors;
                        if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
                          validate43.errors = [{ instancePath: instancePath + "/chosen/median", schemaPath: "#/$defs/lengths/properties/median/type", keyword: "type", params: { type: schema73.properties.median.type }, message: "must be number,null" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/$defs/lengths/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rejected !== void 0) {
              let data3 = data.rejected;
              const _errs10 = errors;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing2;
                  if (data3.mean === void 0 && (missing2 = "mean") || data3.median === void 0 && (missing2 = "median")) {
                    validate43.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/$defs/lengths/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                    return false;
                  } else {
                    const _errs13 = errors;
                    for (const key2 in data3) {
                      if (!(key2 === "mean" || key2 === "median")) {
                        validate43.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/$defs/lengths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs13 === errors) {
                      if (data3.mean !== void 0) {
                        let data4 = data3.mean;
                        const _errs14 = errors;
                        if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                          validate43.errors = [{ instancePath: instancePath + "/rejected/mean", schemaPath: "#/$defs/lengths/properties/mean/type", keyword: "type", params: { type: schema73.properties.mean.type }, message: "must be number,null" }];
                          return false;
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.median !== void 0) {
                          let data5 = data3.median;
                          const _errs16 = errors;
                          if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                            validate43.errors = [{ instancePath: instancePath + "/rejected/median", schemaPath: "#/$defs/lengths/properties/median/type", keyword: "type", params: { type: schema73.properties.median.type }, message: "must be number,null" }];
                            return false;
                          }
                          var valid4 = _errs16 === errors;
                        } else {
                          var valid4 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate43.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/$defs/lengths/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.chosenLonger !== void 0) {
                let data6 = data.chosenLonger;
                const _errs18 = errors;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    let missing3;
                    if (data6.hits === void 0 && (missing3 = "hits") || data6.of === void 0 && (missing3 = "of") || data6.rate === void 0 && (missing3 = "rate") || data6.low === void 0 && (missing3 = "low") || data6.high === void 0 && (missing3 = "high")) {
                      validate43.errors = [{ instancePath: instancePath + "/chosenLonger", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                      return false;
                    } else {
                      const _errs21 = errors;
                      for (const key3 in data6) {
                        if (!(key3 === "hits" || key3 === "of" || key3 === "rate" || key3 === "low" || key3 === "high")) {
                          validate43.errors = [{ instancePath: instancePath + "/chosenLonger", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs21 === errors) {
                        if (data6.hits !== void 0) {
                          let data7 = data6.hits;
                          const _errs22 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate43.errors = [{ instancePath: instancePath + "/chosenLonger/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs22) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate43.errors = [{ instancePath: instancePath + "/chosenLonger/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid6 = _errs22 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data6.of !== void 0) {
                            let data8 = data6.of;
                            const _errs24 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate43.errors = [{ instancePath: instancePath + "/chosenLonger/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs24) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate43.errors = [{ instancePath: instancePath + "/chosenLonger/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid6 = _errs24 === errors;
                          } else {
                            var valid6 = true;
                          }
                          if (valid6) {
                            if (data6.rate !== void 0) {
                              let data9 = data6.rate;
                              const _errs26 = errors;
                              if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
                                validate43.errors = [{ instancePath: instancePath + "/chosenLonger/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                return false;
                              }
                              if (errors === _errs26) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 1 || isNaN(data9)) {
                                    validate43.errors = [{ instancePath: instancePath + "/chosenLonger/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                    return false;
                                  } else {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate43.errors = [{ instancePath: instancePath + "/chosenLonger/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid6 = _errs26 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data6.low !== void 0) {
                                let data10 = data6.low;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 > 1 || isNaN(data10)) {
                                      validate43.errors = [{ instancePath: instancePath + "/chosenLonger/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                      return false;
                                    } else {
                                      if (data10 < 0 || isNaN(data10)) {
                                        validate43.errors = [{ instancePath: instancePath + "/chosenLonger/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate43.errors = [{ instancePath: instancePath + "/chosenLonger/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs28 === errors;
                              } else {
                                var valid6 = true;
                              }
                              if (valid6) {
                                if (data6.high !== void 0) {
                                  let data11 = data6.high;
                                  const _errs30 = errors;
                                  if (errors === _errs30) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 > 1 || isNaN(data11)) {
                                        validate43.errors = [{ instancePath: instancePath + "/chosenLonger/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                      } else {
                                        if (data11 < 0 || isNaN(data11)) {
                                          validate43.errors = [{ instancePath: instancePath + "/chosenLonger/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate43.errors = [{ instancePath: instancePath + "/chosenLonger/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs30 === errors;
                                } else {
                                  var valid6 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate43.errors = [{ instancePath: instancePath + "/chosenLonger", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs18 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.equal !== void 0) {
                  let data12 = data.equal;
                  const _errs32 = errors;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    validate43.errors = [{ instancePath: instancePath + "/equal", schemaPath: "#/properties/equal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs32) {
                    if (typeof data12 == "number" && isFinite(data12)) {
                      if (data12 < 0 || isNaN(data12)) {
                        validate43.errors = [{ instancePath: instancePath + "/equal", schemaPath: "#/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
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
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema76 = { "title": "ComparisonReport", "description": "Two named conditions over the same tasks.", "type": "object", "properties": { "field": { "enum": ["temperature", "model"] }, "values": { "type": "array", "items": { "type": ["number", "string"] }, "minItems": 2, "maxItems": 2 }, "tasks": { "description": "groups with one known outcome for each of the two values", "type": "integer", "minimum": 0 }, "bothPass": { "type": "integer", "minimum": 0 }, "onlyFirst": { "description": "the first value passes, the second fails", "type": "integer", "minimum": 0 }, "onlySecond": { "type": "integer", "minimum": 0 }, "bothFail": { "type": "integer", "minimum": 0 }, "first": { "$ref": "#/$defs/rate" }, "second": { "$ref": "#/$defs/rate" }, "pValue": { "description": "exact McNemar test, two-sided", "type": "number", "minimum": 0, "maximum": 1 }, "severalBranches": { "description": "tasks where a value has several branches, of which that with the lowest branch_index counts", "type": "integer", "minimum": 0 }, "leftOut": { "type": "object", "properties": { "missing": { "description": "groups without a branch of one of the values", "type": "integer", "minimum": 0 }, "unknown": { "description": "groups where the outcome that counts is unknown", "type": "integer", "minimum": 0 } }, "required": ["missing", "unknown"], "additionalProperties": false } }, "required": ["field", "values", "tasks", "bothPass", "onlyFirst", "onlySecond", "bothFail", "first", "second", "pValue", "severalBranches", "leftOut"], "additionalProperties": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.field === void 0 && (missing0 = "field") || data.values === void 0 && (missing0 = "values") || data.tasks === void 0 && (missing0 = "tasks") || data.bothPass === void 0 && (missing0 = "bothPass") || data.onlyFirst === void 0 && (missing0 = "onlyFirst") || data.onlySecond === void 0 && (missing0 = "onlySecond") || data.bothFail === void 0 && (missing0 = "bothFail") || data.first === void 0 && (missing0 = "first") || data.second === void 0 && (missing0 = "second") || data.pValue === void 0 && (missing0 = "pValue") || data.severalBranches === void 0 && (missing0 = "severalBranches") || data.leftOut === void 0 && (missing0 = "leftOut")) {
        validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema76.properties, key0)) {
            validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== void 0) {
            let data0 = data.field;
            const _errs2 = errors;
            if (!(data0 === "temperature" || data0 === "model")) {
              validate46.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema76.properties.field.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.values !== void 0) {
              let data1 = data.values;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 2) {
                    validate46.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                    return false;
                  } else {
                    if (data1.length < 2) {
                      validate46.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs5 = errors;
                        if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
                          validate46.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema76.properties.values.items.type }, message: "must be number,string" }];
                          return false;
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate46.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tasks !== void 0) {
                let data3 = data.tasks;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate46.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate46.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.bothPass !== void 0) {
                  let data4 = data.bothPass;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate46.errors = [{ instancePath: instancePath + "/bothPass", schemaPath: "#/properties/bothPass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate46.errors = [{ instancePath: instancePath + "/bothPass", schemaPath: "#/properties/bothPass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.onlyFirst !== void 0) {
                    let data5 = data.onlyFirst;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate46.errors = [{ instancePath: instancePath + "/onlyFirst", schemaPath: "#/properties/onlyFirst/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate46.errors = [{ instancePath: instancePath + "/onlyFirst", schemaPath: "#/properties/onlyFirst/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.onlySecond !== void 0) {
                      let data6 = data.onlySecond;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate46.errors = [{ instancePath: instancePath + "/onlySecond", schemaPath: "#/properties/onlySecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            validate46.errors = [{ instancePath: instancePath + "/onlySecond", schemaPath: "#/properties/onlySecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.bothFail !== void 0) {
                        let data7 = data.bothFail;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate46.errors = [{ instancePath: instancePath + "/bothFail", schemaPath: "#/properties/bothFail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate46.errors = [{ instancePath: instancePath + "/bothFail", schemaPath: "#/properties/bothFail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.first !== void 0) {
                          let data8 = data.first;
                          const _errs17 = errors;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              let missing1;
                              if (data8.hits === void 0 && (missing1 = "hits") || data8.of === void 0 && (missing1 = "of") || data8.rate === void 0 && (missing1 = "rate") || data8.low === void 0 && (missing1 = "low") || data8.high === void 0 && (missing1 = "high")) {
                                validate46.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs20 = errors;
                                for (const key1 in data8) {
                                  if (!(key1 === "hits" || key1 === "of" || key1 === "rate" || key1 === "low" || key1 === "high")) {
                                    validate46.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs20 === errors) {
                                  if (data8.hits !== void 0) {
                                    let data9 = data8.hits;
                                    const _errs21 = errors;
                                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                      validate46.errors = [{ instancePath: instancePath + "/first/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data9 == "number" && isFinite(data9)) {
                                        if (data9 < 0 || isNaN(data9)) {
                                          validate46.errors = [{ instancePath: instancePath + "/first/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data8.of !== void 0) {
                                      let data10 = data8.of;
                                      const _errs23 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        validate46.errors = [{ instancePath: instancePath + "/first/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs23) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 < 0 || isNaN(data10)) {
                                            validate46.errors = [{ instancePath: instancePath + "/first/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs23 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data8.rate !== void 0) {
                                        let data11 = data8.rate;
                                        const _errs25 = errors;
                                        if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                                          validate46.errors = [{ instancePath: instancePath + "/first/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                          return false;
                                        }
                                        if (errors === _errs25) {
                                          if (typeof data11 == "number" && isFinite(data11)) {
                                            if (data11 > 1 || isNaN(data11)) {
                                              validate46.errors = [{ instancePath: instancePath + "/first/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                              return false;
                                            } else {
                                              if (data11 < 0 || isNaN(data11)) {
                                                validate46.errors = [{ instancePath: instancePath + "/first/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid3 = _errs25 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data8.low !== void 0) {
                                          let data12 = data8.low;
                                          const _errs27 = errors;
                                          if (errors === _errs27) {
                                            if (typeof data12 == "number" && isFinite(data12)) {
                                              if (data12 > 1 || isNaN(data12)) {
                                                validate46.errors = [{ instancePath: instancePath + "/first/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                              } else {
                                                if (data12 < 0 || isNaN(data12)) {
                                                  validate46.errors = [{ instancePath: instancePath + "/first/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate46.errors = [{ instancePath: instancePath + "/first/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs27 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data8.high !== void 0) {
                                            let data13 = data8.high;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (typeof data13 == "number" && isFinite(data13)) {
                                                if (data13 > 1 || isNaN(data13)) {
                                                  validate46.errors = [{ instancePath: instancePath + "/first/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                  return false;
                                                } else {
                                                  if (data13 < 0 || isNaN(data13)) {
                                                    validate46.errors = [{ instancePath: instancePath + "/first/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate46.errors = [{ instancePath: instancePath + "/first/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs29 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate46.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.second !== void 0) {
                            let data14 = data.second;
                            const _errs31 = errors;
                            const _errs32 = errors;
                            if (errors === _errs32) {
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing2;
                                if (data14.hits === void 0 && (missing2 = "hits") || data14.of === void 0 && (missing2 = "of") || data14.rate === void 0 && (missing2 = "rate") || data14.low === void 0 && (missing2 = "low") || data14.high === void 0 && (missing2 = "high")) {
                                  validate46.errors = [{ instancePath: instancePath + "/second", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs34 = errors;
                                  for (const key2 in data14) {
                                    if (!(key2 === "hits" || key2 === "of" || key2 === "rate" || key2 === "low" || key2 === "high")) {
                                      validate46.errors = [{ instancePath: instancePath + "/second", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs34 === errors) {
                                    if (data14.hits !== void 0) {
                                      let data15 = data14.hits;
                                      const _errs35 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        validate46.errors = [{ instancePath: instancePath + "/second/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs35) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate46.errors = [{ instancePath: instancePath + "/second/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs35 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data14.of !== void 0) {
                                        let data16 = data14.of;
                                        const _errs37 = errors;
                                        if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                          validate46.errors = [{ instancePath: instancePath + "/second/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs37) {
                                          if (typeof data16 == "number" && isFinite(data16)) {
                                            if (data16 < 0 || isNaN(data16)) {
                                              validate46.errors = [{ instancePath: instancePath + "/second/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid5 = _errs37 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data14.rate !== void 0) {
                                          let data17 = data14.rate;
                                          const _errs39 = errors;
                                          if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
                                            validate46.errors = [{ instancePath: instancePath + "/second/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                            return false;
                                          }
                                          if (errors === _errs39) {
                                            if (typeof data17 == "number" && isFinite(data17)) {
                                              if (data17 > 1 || isNaN(data17)) {
                                                validate46.errors = [{ instancePath: instancePath + "/second/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                              } else {
                                                if (data17 < 0 || isNaN(data17)) {
                                                  validate46.errors = [{ instancePath: instancePath + "/second/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid5 = _errs39 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data14.low !== void 0) {
                                            let data18 = data14.low;
                                            const _errs41 = errors;
                                            if (errors === _errs41) {
                                              if (typeof data18 == "number" && isFinite(data18)) {
                                                if (data18 > 1 || isNaN(data18)) {
                                                  validate46.errors = [{ instancePath: instancePath + "/second/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                  return false;
                                                } else {
                                                  if (data18 < 0 || isNaN(data18)) {
                                                    validate46.errors = [{ instancePath: instancePath + "/second/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate46.errors = [{ instancePath: instancePath + "/second/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                            }
                                            var valid5 = _errs41 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data14.high !== void 0) {
                                              let data19 = data14.high;
                                              const _errs43 = errors;
                                              if (errors === _errs43) {
                                                if (typeof data19 == "number" && isFinite(data19)) {
                                                  if (data19 > 1 || isNaN(data19)) {
                                                    validate46.errors = [{ instancePath: instancePath + "/second/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                    return false;
                                                  } else {
                                                    if (data19 < 0 || isNaN(data19)) {
                                                      validate46.errors = [{ instancePath: instancePath + "/second/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate46.errors = [{ instancePath: instancePath + "/second/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                  return false;
                                                }
                                              }
                                              var valid5 = _errs43 === errors;
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
                                validate46.errors = [{ instancePath: instancePath + "/second", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.pValue !== void 0) {
                              let data20 = data.pValue;
                              const _errs45 = errors;
                              if (errors === _errs45) {
                                if (typeof data20 == "number" && isFinite(data20)) {
                                  if (data20 > 1 || isNaN(data20)) {
                                    validate46.errors = [{ instancePath: instancePath + "/pValue", schemaPath: "#/properties/pValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                    return false;
                                  } else {
                                    if (data20 < 0 || isNaN(data20)) {
                                      validate46.errors = [{ instancePath: instancePath + "/pValue", schemaPath: "#/properties/pValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate46.errors = [{ instancePath: instancePath + "/pValue", schemaPath: "#/properties/pValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs45 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.severalBranches !== void 0) {
                                let data21 = data.severalBranches;
                                const _errs47 = errors;
                                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                  validate46.errors = [{ instancePath: instancePath + "/severalBranches", schemaPath: "#/properties/severalBranches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs47) {
                                  if (typeof data21 == "number" && isFinite(data21)) {
                                    if (data21 < 0 || isNaN(data21)) {
                                      validate46.errors = [{ instancePath: instancePath + "/severalBranches", schemaPath: "#/properties/severalBranches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs47 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.leftOut !== void 0) {
                                  let data22 = data.leftOut;
                                  const _errs49 = errors;
                                  if (errors === _errs49) {
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                      let missing3;
                                      if (data22.missing === void 0 && (missing3 = "missing") || data22.unknown === void 0 && (missing3 = "unknown")) {
                                        validate46.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                        return false;
                                      } else {
                                        const _errs51 = errors;
                                        for (const key3 in data22) {
                                          if (!(key3 === "missing" || key3 === "unknown")) {
                                            validate46.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs51 === errors) {
                                          if (data22.missing !== void 0) {
                                            let data23 = data22.missing;
                                            const _errs52 = errors;
                                            if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                              validate46.errors = [{ instancePath: instancePath + "/leftOut/missing", schemaPath: "#/properties/leftOut/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs52) {
                                              if (typeof data23 == "number" && isFinite(data23)) {
                                                if (data23 < 0 || isNaN(data23)) {
                                                  validate46.errors = [{ instancePath: instancePath + "/leftOut/missing", schemaPath: "#/properties/leftOut/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid6 = _errs52 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data22.unknown !== void 0) {
                                              let data24 = data22.unknown;
                                              const _errs54 = errors;
                                              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                validate46.errors = [{ instancePath: instancePath + "/leftOut/unknown", schemaPath: "#/properties/leftOut/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs54) {
                                                if (typeof data24 == "number" && isFinite(data24)) {
                                                  if (data24 < 0 || isNaN(data24)) {
                                                    validate46.errors = [{ instancePath: instancePath + "/leftOut/unknown", schemaPath: "#/properties/leftOut/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs54 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate46.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs49 === errors;
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
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.passingTotal === void 0 && (missing0 = "passingTotal") || data.branches === void 0 && (missing0 = "branches") || data.groups === void 0 && (missing0 = "groups") || data.passAtK === void 0 && (missing0 = "passAtK") || data.winRates === void 0 && (missing0 = "winRates") || data.lengths === void 0 && (missing0 = "lengths")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "passingTotal" || key0 === "branches" || key0 === "groups" || key0 === "passAtK" || key0 === "winRates" || key0 === "lengths" || key0 === "comparison")) {
            validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.passingTotal !== void 0) {
            let data0 = data.passingTotal;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate39.errors = [{ instancePath: instancePath + "/passingTotal", schemaPath: "#/properties/passingTotal/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.branches !== void 0) {
              let data1 = data.branches;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.passed === void 0 && (missing1 = "passed") || data1.unknown === void 0 && (missing1 = "unknown")) {
                    validate39.errors = [{ instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs6 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "passed" || key1 === "unknown")) {
                        validate39.errors = [{ instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs6 === errors) {
                      if (data1.passed !== void 0) {
                        let data2 = data1.passed;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                            let missing2;
                            if (data2.hits === void 0 && (missing2 = "hits") || data2.of === void 0 && (missing2 = "of") || data2.rate === void 0 && (missing2 = "rate") || data2.low === void 0 && (missing2 = "low") || data2.high === void 0 && (missing2 = "high")) {
                              validate39.errors = [{ instancePath: instancePath + "/branches/passed", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              const _errs10 = errors;
                              for (const key2 in data2) {
                                if (!(key2 === "hits" || key2 === "of" || key2 === "rate" || key2 === "low" || key2 === "high")) {
                                  validate39.errors = [{ instancePath: instancePath + "/branches/passed", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs10 === errors) {
                                if (data2.hits !== void 0) {
                                  let data3 = data2.hits;
                                  const _errs11 = errors;
                                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                                    validate39.errors = [{ instancePath: instancePath + "/branches/passed/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs11) {
                                    if (typeof data3 == "number" && isFinite(data3)) {
                                      if (data3 < 0 || isNaN(data3)) {
                                        validate39.errors = [{ instancePath: instancePath + "/branches/passed/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs11 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data2.of !== void 0) {
                                    let data4 = data2.of;
                                    const _errs13 = errors;
                                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                                      validate39.errors = [{ instancePath: instancePath + "/branches/passed/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs13) {
                                      if (typeof data4 == "number" && isFinite(data4)) {
                                        if (data4 < 0 || isNaN(data4)) {
                                          validate39.errors = [{ instancePath: instancePath + "/branches/passed/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data2.rate !== void 0) {
                                      let data5 = data2.rate;
                                      const _errs15 = errors;
                                      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                                        validate39.errors = [{ instancePath: instancePath + "/branches/passed/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                        return false;
                                      }
                                      if (errors === _errs15) {
                                        if (typeof data5 == "number" && isFinite(data5)) {
                                          if (data5 > 1 || isNaN(data5)) {
                                            validate39.errors = [{ instancePath: instancePath + "/branches/passed/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                            return false;
                                          } else {
                                            if (data5 < 0 || isNaN(data5)) {
                                              validate39.errors = [{ instancePath: instancePath + "/branches/passed/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data2.low !== void 0) {
                                        let data6 = data2.low;
                                        const _errs17 = errors;
                                        if (errors === _errs17) {
                                          if (typeof data6 == "number" && isFinite(data6)) {
                                            if (data6 > 1 || isNaN(data6)) {
                                              validate39.errors = [{ instancePath: instancePath + "/branches/passed/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                              return false;
                                            } else {
                                              if (data6 < 0 || isNaN(data6)) {
                                                validate39.errors = [{ instancePath: instancePath + "/branches/passed/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate39.errors = [{ instancePath: instancePath + "/branches/passed/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs17 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data2.high !== void 0) {
                                          let data7 = data2.high;
                                          const _errs19 = errors;
                                          if (errors === _errs19) {
                                            if (typeof data7 == "number" && isFinite(data7)) {
                                              if (data7 > 1 || isNaN(data7)) {
                                                validate39.errors = [{ instancePath: instancePath + "/branches/passed/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                              } else {
                                                if (data7 < 0 || isNaN(data7)) {
                                                  validate39.errors = [{ instancePath: instancePath + "/branches/passed/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate39.errors = [{ instancePath: instancePath + "/branches/passed/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
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
                              }
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/branches/passed", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.unknown !== void 0) {
                          let data8 = data1.unknown;
                          const _errs21 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                            validate39.errors = [{ instancePath: instancePath + "/branches/unknown", schemaPath: "#/properties/branches/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs21) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 0 || isNaN(data8)) {
                                validate39.errors = [{ instancePath: instancePath + "/branches/unknown", schemaPath: "#/properties/branches/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs21 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groups !== void 0) {
                let data9 = data.groups;
                const _errs23 = errors;
                if (errors === _errs23) {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    let missing3;
                    if (data9.total === void 0 && (missing3 = "total") || data9.mixed === void 0 && (missing3 = "mixed") || data9.allPass === void 0 && (missing3 = "allPass") || data9.allFail === void 0 && (missing3 = "allFail") || data9.unknown === void 0 && (missing3 = "unknown") || data9.mixedShare === void 0 && (missing3 = "mixedShare") || data9.listed === void 0 && (missing3 = "listed")) {
                      validate39.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                      return false;
                    } else {
                      const _errs25 = errors;
                      for (const key3 in data9) {
                        if (!(key3 === "total" || key3 === "mixed" || key3 === "allPass" || key3 === "allFail" || key3 === "unknown" || key3 === "mixedShare" || key3 === "listed")) {
                          validate39.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs25 === errors) {
                        if (data9.total !== void 0) {
                          let data10 = data9.total;
                          const _errs26 = errors;
                          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                            validate39.errors = [{ instancePath: instancePath + "/groups/total", schemaPath: "#/properties/groups/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs26) {
                            if (typeof data10 == "number" && isFinite(data10)) {
                              if (data10 < 0 || isNaN(data10)) {
                                validate39.errors = [{ instancePath: instancePath + "/groups/total", schemaPath: "#/properties/groups/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid4 = _errs26 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data9.mixed !== void 0) {
                            let data11 = data9.mixed;
                            const _errs28 = errors;
                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                              validate39.errors = [{ instancePath: instancePath + "/groups/mixed", schemaPath: "#/properties/groups/properties/mixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs28) {
                              if (typeof data11 == "number" && isFinite(data11)) {
                                if (data11 < 0 || isNaN(data11)) {
                                  validate39.errors = [{ instancePath: instancePath + "/groups/mixed", schemaPath: "#/properties/groups/properties/mixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid4 = _errs28 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data9.allPass !== void 0) {
                              let data12 = data9.allPass;
                              const _errs30 = errors;
                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                validate39.errors = [{ instancePath: instancePath + "/groups/allPass", schemaPath: "#/properties/groups/properties/allPass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs30) {
                                if (typeof data12 == "number" && isFinite(data12)) {
                                  if (data12 < 0 || isNaN(data12)) {
                                    validate39.errors = [{ instancePath: instancePath + "/groups/allPass", schemaPath: "#/properties/groups/properties/allPass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid4 = _errs30 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data9.allFail !== void 0) {
                                let data13 = data9.allFail;
                                const _errs32 = errors;
                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                  validate39.errors = [{ instancePath: instancePath + "/groups/allFail", schemaPath: "#/properties/groups/properties/allFail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs32) {
                                  if (typeof data13 == "number" && isFinite(data13)) {
                                    if (data13 < 0 || isNaN(data13)) {
                                      validate39.errors = [{ instancePath: instancePath + "/groups/allFail", schemaPath: "#/properties/groups/properties/allFail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid4 = _errs32 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data9.unknown !== void 0) {
                                  let data14 = data9.unknown;
                                  const _errs34 = errors;
                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                    validate39.errors = [{ instancePath: instancePath + "/groups/unknown", schemaPath: "#/properties/groups/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs34) {
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 < 0 || isNaN(data14)) {
                                        validate39.errors = [{ instancePath: instancePath + "/groups/unknown", schemaPath: "#/properties/groups/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid4 = _errs34 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data9.mixedShare !== void 0) {
                                    let data15 = data9.mixedShare;
                                    const _errs36 = errors;
                                    const _errs37 = errors;
                                    if (errors === _errs37) {
                                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        let missing4;
                                        if (data15.hits === void 0 && (missing4 = "hits") || data15.of === void 0 && (missing4 = "of") || data15.rate === void 0 && (missing4 = "rate") || data15.low === void 0 && (missing4 = "low") || data15.high === void 0 && (missing4 = "high")) {
                                          validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                          return false;
                                        } else {
                                          const _errs39 = errors;
                                          for (const key4 in data15) {
                                            if (!(key4 === "hits" || key4 === "of" || key4 === "rate" || key4 === "low" || key4 === "high")) {
                                              validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs39 === errors) {
                                            if (data15.hits !== void 0) {
                                              let data16 = data15.hits;
                                              const _errs40 = errors;
                                              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs40) {
                                                if (typeof data16 == "number" && isFinite(data16)) {
                                                  if (data16 < 0 || isNaN(data16)) {
                                                    validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs40 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data15.of !== void 0) {
                                                let data17 = data15.of;
                                                const _errs42 = errors;
                                                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                  validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs42) {
                                                  if (typeof data17 == "number" && isFinite(data17)) {
                                                    if (data17 < 0 || isNaN(data17)) {
                                                      validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid6 = _errs42 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data15.rate !== void 0) {
                                                  let data18 = data15.rate;
                                                  const _errs44 = errors;
                                                  if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
                                                    validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs44) {
                                                    if (typeof data18 == "number" && isFinite(data18)) {
                                                      if (data18 > 1 || isNaN(data18)) {
                                                        validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                        return false;
                                                      } else {
                                                        if (data18 < 0 || isNaN(data18)) {
                                                          validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid6 = _errs44 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data15.low !== void 0) {
                                                    let data19 = data15.low;
                                                    const _errs46 = errors;
                                                    if (errors === _errs46) {
                                                      if (typeof data19 == "number" && isFinite(data19)) {
                                                        if (data19 > 1 || isNaN(data19)) {
                                                          validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                          return false;
                                                        } else {
                                                          if (data19 < 0 || isNaN(data19)) {
                                                            validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      } else {
                                                        validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid6 = _errs46 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data15.high !== void 0) {
                                                      let data20 = data15.high;
                                                      const _errs48 = errors;
                                                      if (errors === _errs48) {
                                                        if (typeof data20 == "number" && isFinite(data20)) {
                                                          if (data20 > 1 || isNaN(data20)) {
                                                            validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                            return false;
                                                          } else {
                                                            if (data20 < 0 || isNaN(data20)) {
                                                              validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        } else {
                                                          validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                      } else {
                                        validate39.errors = [{ instancePath: instancePath + "/groups/mixedShare", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs36 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data9.listed !== void 0) {
                                      let data21 = data9.listed;
                                      const _errs50 = errors;
                                      if (errors === _errs50) {
                                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                          let missing5;
                                          if (data21.total === void 0 && (missing5 = "total") || data21.first === void 0 && (missing5 = "first")) {
                                            validate39.errors = [{ instancePath: instancePath + "/groups/listed", schemaPath: "#/properties/groups/properties/listed/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                            return false;
                                          } else {
                                            const _errs52 = errors;
                                            for (const key5 in data21) {
                                              if (!(key5 === "total" || key5 === "first")) {
                                                validate39.errors = [{ instancePath: instancePath + "/groups/listed", schemaPath: "#/properties/groups/properties/listed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs52 === errors) {
                                              if (data21.total !== void 0) {
                                                let data22 = data21.total;
                                                const _errs53 = errors;
                                                if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                  validate39.errors = [{ instancePath: instancePath + "/groups/listed/total", schemaPath: "#/properties/groups/properties/listed/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs53) {
                                                  if (typeof data22 == "number" && isFinite(data22)) {
                                                    if (data22 < 0 || isNaN(data22)) {
                                                      validate39.errors = [{ instancePath: instancePath + "/groups/listed/total", schemaPath: "#/properties/groups/properties/listed/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid7 = _errs53 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data21.first !== void 0) {
                                                  let data23 = data21.first;
                                                  const _errs55 = errors;
                                                  if (errors === _errs55) {
                                                    if (Array.isArray(data23)) {
                                                      var valid8 = true;
                                                      const len0 = data23.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data24 = data23[i0];
                                                        const _errs57 = errors;
                                                        if (errors === _errs57) {
                                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                            let missing6;
                                                            if (data24.rollout_id === void 0 && (missing6 = "rollout_id") || data24.passed === void 0 && (missing6 = "passed") || data24.unknown === void 0 && (missing6 = "unknown")) {
                                                              validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0, schemaPath: "#/properties/groups/properties/listed/properties/first/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs59 = errors;
                                                              for (const key6 in data24) {
                                                                if (!(key6 === "rollout_id" || key6 === "passed" || key6 === "unknown")) {
                                                                  validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0, schemaPath: "#/properties/groups/properties/listed/properties/first/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs59 === errors) {
                                                                if (data24.rollout_id !== void 0) {
                                                                  const _errs60 = errors;
                                                                  if (typeof data24.rollout_id !== "string") {
                                                                    validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/rollout_id", schemaPath: "#/properties/groups/properties/listed/properties/first/items/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid9 = _errs60 === errors;
                                                                } else {
                                                                  var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                  if (data24.passed !== void 0) {
                                                                    let data26 = data24.passed;
                                                                    const _errs62 = errors;
                                                                    const _errs63 = errors;
                                                                    if (errors === _errs63) {
                                                                      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                        let missing7;
                                                                        if (data26.hits === void 0 && (missing7 = "hits") || data26.of === void 0 && (missing7 = "of") || data26.rate === void 0 && (missing7 = "rate") || data26.low === void 0 && (missing7 = "low") || data26.high === void 0 && (missing7 = "high")) {
                                                                          validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed", schemaPath: "#/$defs/rate/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs65 = errors;
                                                                          for (const key7 in data26) {
                                                                            if (!(key7 === "hits" || key7 === "of" || key7 === "rate" || key7 === "low" || key7 === "high")) {
                                                                              validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed", schemaPath: "#/$defs/rate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs65 === errors) {
                                                                            if (data26.hits !== void 0) {
                                                                              let data27 = data26.hits;
                                                                              const _errs66 = errors;
                                                                              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                                                validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/hits", schemaPath: "#/$defs/rate/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs66) {
                                                                                if (typeof data27 == "number" && isFinite(data27)) {
                                                                                  if (data27 < 0 || isNaN(data27)) {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/hits", schemaPath: "#/$defs/rate/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid11 = _errs66 === errors;
                                                                            } else {
                                                                              var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                              if (data26.of !== void 0) {
                                                                                let data28 = data26.of;
                                                                                const _errs68 = errors;
                                                                                if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                                                  validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/of", schemaPath: "#/$defs/rate/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs68) {
                                                                                  if (typeof data28 == "number" && isFinite(data28)) {
                                                                                    if (data28 < 0 || isNaN(data28)) {
                                                                                      validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/of", schemaPath: "#/$defs/rate/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid11 = _errs68 === errors;
                                                                              } else {
                                                                                var valid11 = true;
                                                                              }
                                                                              if (valid11) {
                                                                                if (data26.rate !== void 0) {
                                                                                  let data29 = data26.rate;
                                                                                  const _errs70 = errors;
                                                                                  if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/rate", schemaPath: "#/$defs/rate/properties/rate/type", keyword: "type", params: { type: schema64.properties.rate.type }, message: "must be number,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs70) {
                                                                                    if (typeof data29 == "number" && isFinite(data29)) {
                                                                                      if (data29 > 1 || isNaN(data29)) {
                                                                                        validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/rate", schemaPath: "#/$defs/rate/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        if (data29 < 0 || isNaN(data29)) {
                                                                                          validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/rate", schemaPath: "#/$defs/rate/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid11 = _errs70 === errors;
                                                                                } else {
                                                                                  var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                  if (data26.low !== void 0) {
                                                                                    let data30 = data26.low;
                                                                                    const _errs72 = errors;
                                                                                    if (errors === _errs72) {
                                                                                      if (typeof data30 == "number" && isFinite(data30)) {
                                                                                        if (data30 > 1 || isNaN(data30)) {
                                                                                          validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/low", schemaPath: "#/$defs/rate/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          if (data30 < 0 || isNaN(data30)) {
                                                                                            validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/low", schemaPath: "#/$defs/rate/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/low", schemaPath: "#/$defs/rate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid11 = _errs72 === errors;
                                                                                  } else {
                                                                                    var valid11 = true;
                                                                                  }
                                                                                  if (valid11) {
                                                                                    if (data26.high !== void 0) {
                                                                                      let data31 = data26.high;
                                                                                      const _errs74 = errors;
                                                                                      if (errors === _errs74) {
                                                                                        if (typeof data31 == "number" && isFinite(data31)) {
                                                                                          if (data31 > 1 || isNaN(data31)) {
                                                                                            validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/high", schemaPath: "#/$defs/rate/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            if (data31 < 0 || isNaN(data31)) {
                                                                                              validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/high", schemaPath: "#/$defs/rate/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed/high", schemaPath: "#/$defs/rate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid11 = _errs74 === errors;
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
                                                                        validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/passed", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid9 = _errs62 === errors;
                                                                  } else {
                                                                    var valid9 = true;
                                                                  }
                                                                  if (valid9) {
                                                                    if (data24.unknown !== void 0) {
                                                                      let data32 = data24.unknown;
                                                                      const _errs76 = errors;
                                                                      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                                        validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/unknown", schemaPath: "#/properties/groups/properties/listed/properties/first/items/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs76) {
                                                                        if (typeof data32 == "number" && isFinite(data32)) {
                                                                          if (data32 < 0 || isNaN(data32)) {
                                                                            validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0 + "/unknown", schemaPath: "#/properties/groups/properties/listed/properties/first/items/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid9 = _errs76 === errors;
                                                                    } else {
                                                                      var valid9 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate39.errors = [{ instancePath: instancePath + "/groups/listed/first/" + i0, schemaPath: "#/properties/groups/properties/listed/properties/first/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid8 = _errs57 === errors;
                                                        if (!valid8) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate39.errors = [{ instancePath: instancePath + "/groups/listed/first", schemaPath: "#/properties/groups/properties/listed/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs55 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate39.errors = [{ instancePath: instancePath + "/groups/listed", schemaPath: "#/properties/groups/properties/listed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs50 === errors;
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
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs23 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.passAtK !== void 0) {
                  let data33 = data.passAtK;
                  const _errs78 = errors;
                  if (errors === _errs78) {
                    if (Array.isArray(data33)) {
                      var valid12 = true;
                      const len1 = data33.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data34 = data33[i1];
                        const _errs80 = errors;
                        if (errors === _errs80) {
                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                            let missing8;
                            if (data34.k === void 0 && (missing8 = "k") || data34.estimate === void 0 && (missing8 = "estimate") || data34.standardError === void 0 && (missing8 = "standardError") || data34.groups === void 0 && (missing8 = "groups") || data34.leftOut === void 0 && (missing8 = "leftOut")) {
                              validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1, schemaPath: "#/properties/passAtK/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                              return false;
                            } else {
                              const _errs82 = errors;
                              for (const key8 in data34) {
                                if (!(key8 === "k" || key8 === "estimate" || key8 === "standardError" || key8 === "groups" || key8 === "leftOut")) {
                                  validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1, schemaPath: "#/properties/passAtK/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs82 === errors) {
                                if (data34.k !== void 0) {
                                  let data35 = data34.k;
                                  const _errs83 = errors;
                                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                    validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/k", schemaPath: "#/properties/passAtK/items/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs83) {
                                    if (typeof data35 == "number" && isFinite(data35)) {
                                      if (data35 < 1 || isNaN(data35)) {
                                        validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/k", schemaPath: "#/properties/passAtK/items/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid13 = _errs83 === errors;
                                } else {
                                  var valid13 = true;
                                }
                                if (valid13) {
                                  if (data34.estimate !== void 0) {
                                    let data36 = data34.estimate;
                                    const _errs85 = errors;
                                    if (!(typeof data36 == "number" && isFinite(data36)) && data36 !== null) {
                                      validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/estimate", schemaPath: "#/properties/passAtK/items/properties/estimate/type", keyword: "type", params: { type: schema66.properties.passAtK.items.properties.estimate.type }, message: "must be number,null" }];
                                      return false;
                                    }
                                    if (errors === _errs85) {
                                      if (typeof data36 == "number" && isFinite(data36)) {
                                        if (data36 > 1 || isNaN(data36)) {
                                          validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/estimate", schemaPath: "#/properties/passAtK/items/properties/estimate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                          return false;
                                        } else {
                                          if (data36 < 0 || isNaN(data36)) {
                                            validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/estimate", schemaPath: "#/properties/passAtK/items/properties/estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid13 = _errs85 === errors;
                                  } else {
                                    var valid13 = true;
                                  }
                                  if (valid13) {
                                    if (data34.standardError !== void 0) {
                                      let data37 = data34.standardError;
                                      const _errs87 = errors;
                                      if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
                                        validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/standardError", schemaPath: "#/properties/passAtK/items/properties/standardError/type", keyword: "type", params: { type: schema66.properties.passAtK.items.properties.standardError.type }, message: "must be number,null" }];
                                        return false;
                                      }
                                      if (errors === _errs87) {
                                        if (typeof data37 == "number" && isFinite(data37)) {
                                          if (data37 < 0 || isNaN(data37)) {
                                            validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/standardError", schemaPath: "#/properties/passAtK/items/properties/standardError/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid13 = _errs87 === errors;
                                    } else {
                                      var valid13 = true;
                                    }
                                    if (valid13) {
                                      if (data34.groups !== void 0) {
                                        let data38 = data34.groups;
                                        const _errs89 = errors;
                                        if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                          validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/groups", schemaPath: "#/properties/passAtK/items/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs89) {
                                          if (typeof data38 == "number" && isFinite(data38)) {
                                            if (data38 < 0 || isNaN(data38)) {
                                              validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/groups", schemaPath: "#/properties/passAtK/items/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid13 = _errs89 === errors;
                                      } else {
                                        var valid13 = true;
                                      }
                                      if (valid13) {
                                        if (data34.leftOut !== void 0) {
                                          let data39 = data34.leftOut;
                                          const _errs91 = errors;
                                          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                            validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/leftOut", schemaPath: "#/properties/passAtK/items/properties/leftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs91) {
                                            if (typeof data39 == "number" && isFinite(data39)) {
                                              if (data39 < 0 || isNaN(data39)) {
                                                validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1 + "/leftOut", schemaPath: "#/properties/passAtK/items/properties/leftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid13 = _errs91 === errors;
                                        } else {
                                          var valid13 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/passAtK/" + i1, schemaPath: "#/properties/passAtK/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid12 = _errs80 === errors;
                        if (!valid12) {
                          break;
                        }
                      }
                    } else {
                      validate39.errors = [{ instancePath: instancePath + "/passAtK", schemaPath: "#/properties/passAtK/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs78 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.winRates !== void 0) {
                    let data40 = data.winRates;
                    const _errs93 = errors;
                    if (errors === _errs93) {
                      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        let missing9;
                        if (data40.temperature === void 0 && (missing9 = "temperature") || data40.model === void 0 && (missing9 = "model") || data40.notTracked === void 0 && (missing9 = "notTracked")) {
                          validate39.errors = [{ instancePath: instancePath + "/winRates", schemaPath: "#/properties/winRates/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                          return false;
                        } else {
                          const _errs95 = errors;
                          for (const key9 in data40) {
                            if (!(key9 === "temperature" || key9 === "model" || key9 === "notTracked")) {
                              validate39.errors = [{ instancePath: instancePath + "/winRates", schemaPath: "#/properties/winRates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs95 === errors) {
                            if (data40.temperature !== void 0) {
                              let data41 = data40.temperature;
                              const _errs96 = errors;
                              if (errors === _errs96) {
                                if (Array.isArray(data41)) {
                                  var valid15 = true;
                                  const len2 = data41.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    const _errs98 = errors;
                                    if (!validate40(data41[i2], { instancePath: instancePath + "/winRates/temperature/" + i2, parentData: data41, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid15 = _errs98 === errors;
                                    if (!valid15) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate39.errors = [{ instancePath: instancePath + "/winRates/temperature", schemaPath: "#/properties/winRates/properties/temperature/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid14 = _errs96 === errors;
                            } else {
                              var valid14 = true;
                            }
                            if (valid14) {
                              if (data40.model !== void 0) {
                                let data43 = data40.model;
                                const _errs99 = errors;
                                if (errors === _errs99) {
                                  if (Array.isArray(data43)) {
                                    var valid16 = true;
                                    const len3 = data43.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs101 = errors;
                                      if (!validate40(data43[i3], { instancePath: instancePath + "/winRates/model/" + i3, parentData: data43, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid16 = _errs101 === errors;
                                      if (!valid16) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate39.errors = [{ instancePath: instancePath + "/winRates/model", schemaPath: "#/properties/winRates/properties/model/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid14 = _errs99 === errors;
                              } else {
                                var valid14 = true;
                              }
                              if (valid14) {
                                if (data40.notTracked !== void 0) {
                                  let data45 = data40.notTracked;
                                  const _errs102 = errors;
                                  if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                    validate39.errors = [{ instancePath: instancePath + "/winRates/notTracked", schemaPath: "#/properties/winRates/properties/notTracked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs102) {
                                    if (typeof data45 == "number" && isFinite(data45)) {
                                      if (data45 < 0 || isNaN(data45)) {
                                        validate39.errors = [{ instancePath: instancePath + "/winRates/notTracked", schemaPath: "#/properties/winRates/properties/notTracked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid14 = _errs102 === errors;
                                } else {
                                  var valid14 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate39.errors = [{ instancePath: instancePath + "/winRates", schemaPath: "#/properties/winRates/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs93 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lengths !== void 0) {
                      let data46 = data.lengths;
                      const _errs104 = errors;
                      if (errors === _errs104) {
                        if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                          let missing10;
                          if (data46.pairs === void 0 && (missing10 = "pairs") || data46.characters === void 0 && (missing10 = "characters") || data46.words === void 0 && (missing10 = "words")) {
                            validate39.errors = [{ instancePath: instancePath + "/lengths", schemaPath: "#/properties/lengths/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                            return false;
                          } else {
                            const _errs106 = errors;
                            for (const key10 in data46) {
                              if (!(key10 === "pairs" || key10 === "characters" || key10 === "words")) {
                                validate39.errors = [{ instancePath: instancePath + "/lengths", schemaPath: "#/properties/lengths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs106 === errors) {
                              if (data46.pairs !== void 0) {
                                let data47 = data46.pairs;
                                const _errs107 = errors;
                                if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                  validate39.errors = [{ instancePath: instancePath + "/lengths/pairs", schemaPath: "#/properties/lengths/properties/pairs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs107) {
                                  if (typeof data47 == "number" && isFinite(data47)) {
                                    if (data47 < 0 || isNaN(data47)) {
                                      validate39.errors = [{ instancePath: instancePath + "/lengths/pairs", schemaPath: "#/properties/lengths/properties/pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid17 = _errs107 === errors;
                              } else {
                                var valid17 = true;
                              }
                              if (valid17) {
                                if (data46.characters !== void 0) {
                                  const _errs109 = errors;
                                  if (!validate43(data46.characters, { instancePath: instancePath + "/lengths/characters", parentData: data46, parentDataProperty: "characters", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid17 = _errs109 === errors;
                                } else {
                                  var valid17 = true;
                                }
                                if (valid17) {
                                  if (data46.words !== void 0) {
                                    const _errs110 = errors;
                                    if (!validate43(data46.words, { instancePath: instancePath + "/lengths/words", parentData: data46, parentDataProperty: "words", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid17 = _errs110 === errors;
                                  } else {
                                    var valid17 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/lengths", schemaPath: "#/properties/lengths/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs104 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.comparison !== void 0) {
                        const _errs111 = errors;
                        if (!validate46(data.comparison, { instancePath: instancePath + "/comparison", parentData: data, parentDataProperty: "comparison", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs111 === errors;
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
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema_version === void 0 && (missing0 = "schema_version") || data.version === void 0 && (missing0 = "version") || data.exportedAtMs === void 0 && (missing0 = "exportedAtMs") || data.options === void 0 && (missing0 = "options") || data.inputs === void 0 && (missing0 = "inputs") || data.records === void 0 && (missing0 = "records") || data.groups === void 0 && (missing0 = "groups") || data.members === void 0 && (missing0 = "members") || data.pairs === void 0 && (missing0 = "pairs") || data.rows === void 0 && (missing0 = "rows") || data.statistics === void 0 && (missing0 = "statistics") || data.outputs === void 0 && (missing0 = "outputs") || data.notes === void 0 && (missing0 = "notes")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func11.call(schema62.properties, key0)) {
            validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schema_version !== void 0) {
            const _errs2 = errors;
            if ("rollout-report/v1" !== data.schema_version) {
              validate36.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "rollout-report/v1" }, message: "must be equal to constant" }];
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
                    validate36.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exportedAtMs !== void 0) {
                let data2 = data.exportedAtMs;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate36.errors = [{ instancePath: instancePath + "/exportedAtMs", schemaPath: "#/properties/exportedAtMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.options !== void 0) {
                  let data3 = data.options;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.weights === void 0 && (missing1 = "weights") || data3.pairs === void 0 && (missing1 = "pairs") || data3.other === void 0 && (missing1 = "other")) {
                        validate36.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs9 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "weights" || key1 === "pairs" || key1 === "other")) {
                            validate36.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs9 === errors) {
                          if (data3.weights !== void 0) {
                            let data4 = data3.weights;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                let missing2;
                                if (data4.objective === void 0 && (missing2 = "objective") || data4.judge === void 0 && (missing2 = "judge") || data4.votes === void 0 && (missing2 = "votes")) {
                                  validate36.errors = [{ instancePath: instancePath + "/options/weights", schemaPath: "#/properties/options/properties/weights/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs12 = errors;
                                  for (const key2 in data4) {
                                    if (!(key2 === "objective" || key2 === "judge" || key2 === "votes")) {
                                      validate36.errors = [{ instancePath: instancePath + "/options/weights", schemaPath: "#/properties/options/properties/weights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs12 === errors) {
                                    if (data4.objective !== void 0) {
                                      let data5 = data4.objective;
                                      const _errs13 = errors;
                                      if (!(typeof data5 == "number" && isFinite(data5))) {
                                        validate36.errors = [{ instancePath: instancePath + "/options/weights/objective", schemaPath: "#/properties/options/properties/weights/properties/objective/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                      var valid2 = _errs13 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data4.judge !== void 0) {
                                        let data6 = data4.judge;
                                        const _errs15 = errors;
                                        if (!(typeof data6 == "number" && isFinite(data6))) {
                                          validate36.errors = [{ instancePath: instancePath + "/options/weights/judge", schemaPath: "#/properties/options/properties/weights/properties/judge/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data4.votes !== void 0) {
                                          let data7 = data4.votes;
                                          const _errs17 = errors;
                                          if (!(typeof data7 == "number" && isFinite(data7))) {
                                            validate36.errors = [{ instancePath: instancePath + "/options/weights/votes", schemaPath: "#/properties/options/properties/weights/properties/votes/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                          var valid2 = _errs17 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate36.errors = [{ instancePath: instancePath + "/options/weights", schemaPath: "#/properties/options/properties/weights/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.pairs !== void 0) {
                              let data8 = data3.pairs;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                  let missing3;
                                  if (data8.strategy === void 0 && (missing3 = "strategy") || data8.maxPairsPerGroup === void 0 && (missing3 = "maxPairsPerGroup") || data8.minMargin === void 0 && (missing3 = "minMargin") || data8.seed === void 0 && (missing3 = "seed") || data8.passingTotal === void 0 && (missing3 = "passingTotal") || data8.includeDenied === void 0 && (missing3 = "includeDenied") || data8.excludeContaminated === void 0 && (missing3 = "excludeContaminated")) {
                                    validate36.errors = [{ instancePath: instancePath + "/options/pairs", schemaPath: "#/properties/options/properties/pairs/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    const _errs21 = errors;
                                    for (const key3 in data8) {
                                      if (!(key3 === "strategy" || key3 === "maxPairsPerGroup" || key3 === "minMargin" || key3 === "seed" || key3 === "passingTotal" || key3 === "includeDenied" || key3 === "excludeContaminated")) {
                                        validate36.errors = [{ instancePath: instancePath + "/options/pairs", schemaPath: "#/properties/options/properties/pairs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs21 === errors) {
                                      if (data8.strategy !== void 0) {
                                        let data9 = data8.strategy;
                                        const _errs22 = errors;
                                        if (!(data9 === "best-worst" || data9 === "best-all" || data9 === "all")) {
                                          validate36.errors = [{ instancePath: instancePath + "/options/pairs/strategy", schemaPath: "#/properties/options/properties/pairs/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema62.properties.options.properties.pairs.properties.strategy.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid3 = _errs22 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data8.maxPairsPerGroup !== void 0) {
                                          let data10 = data8.maxPairsPerGroup;
                                          const _errs23 = errors;
                                          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
                                            validate36.errors = [{ instancePath: instancePath + "/options/pairs/maxPairsPerGroup", schemaPath: "#/properties/options/properties/pairs/properties/maxPairsPerGroup/type", keyword: "type", params: { type: schema62.properties.options.properties.pairs.properties.maxPairsPerGroup.type }, message: "must be integer,null" }];
                                            return false;
                                          }
                                          if (errors === _errs23) {
                                            if (typeof data10 == "number" && isFinite(data10)) {
                                              if (data10 < 1 || isNaN(data10)) {
                                                validate36.errors = [{ instancePath: instancePath + "/options/pairs/maxPairsPerGroup", schemaPath: "#/properties/options/properties/pairs/properties/maxPairsPerGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid3 = _errs23 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data8.minMargin !== void 0) {
                                            let data11 = data8.minMargin;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/options/pairs/minMargin", schemaPath: "#/properties/options/properties/pairs/properties/minMargin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              } else {
                                                validate36.errors = [{ instancePath: instancePath + "/options/pairs/minMargin", schemaPath: "#/properties/options/properties/pairs/properties/minMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs25 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data8.seed !== void 0) {
                                              let data12 = data8.seed;
                                              const _errs27 = errors;
                                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                validate36.errors = [{ instancePath: instancePath + "/options/pairs/seed", schemaPath: "#/properties/options/properties/pairs/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              var valid3 = _errs27 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data8.passingTotal !== void 0) {
                                                let data13 = data8.passingTotal;
                                                const _errs29 = errors;
                                                if (!(typeof data13 == "number" && isFinite(data13))) {
                                                  validate36.errors = [{ instancePath: instancePath + "/options/pairs/passingTotal", schemaPath: "#/properties/options/properties/pairs/properties/passingTotal/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                  return false;
                                                }
                                                var valid3 = _errs29 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data8.includeDenied !== void 0) {
                                                  const _errs31 = errors;
                                                  if (typeof data8.includeDenied !== "boolean") {
                                                    validate36.errors = [{ instancePath: instancePath + "/options/pairs/includeDenied", schemaPath: "#/properties/options/properties/pairs/properties/includeDenied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid3 = _errs31 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data8.excludeContaminated !== void 0) {
                                                    const _errs33 = errors;
                                                    if (typeof data8.excludeContaminated !== "boolean") {
                                                      validate36.errors = [{ instancePath: instancePath + "/options/pairs/excludeContaminated", schemaPath: "#/properties/options/properties/pairs/properties/excludeContaminated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs33 === errors;
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
                                  validate36.errors = [{ instancePath: instancePath + "/options/pairs", schemaPath: "#/properties/options/properties/pairs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs19 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data3.other !== void 0) {
                                let data16 = data3.other;
                                const _errs35 = errors;
                                if (errors === _errs35) {
                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                    for (const key4 in data16) {
                                      let data17 = data16[key4];
                                      const _errs38 = errors;
                                      if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && data17 !== null) {
                                        validate36.errors = [{ instancePath: instancePath + "/options/other/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/options/properties/other/additionalProperties/type", keyword: "type", params: { type: schema62.properties.options.properties.other.additionalProperties.type }, message: "must be string,number,boolean,null" }];
                                        return false;
                                      }
                                      var valid4 = _errs38 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate36.errors = [{ instancePath: instancePath + "/options/other", schemaPath: "#/properties/options/properties/other/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs35 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate36.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.inputs !== void 0) {
                    let data18 = data.inputs;
                    const _errs40 = errors;
                    if (errors === _errs40) {
                      if (Array.isArray(data18)) {
                        var valid5 = true;
                        const len0 = data18.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data19 = data18[i0];
                          const _errs42 = errors;
                          if (errors === _errs42) {
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                              let missing4;
                              if (data19.path === void 0 && (missing4 = "path") || data19.bytes === void 0 && (missing4 = "bytes") || data19.records === void 0 && (missing4 = "records")) {
                                validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs44 = errors;
                                for (const key5 in data19) {
                                  if (!(key5 === "path" || key5 === "bytes" || key5 === "records" || key5 === "sha256")) {
                                    validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs44 === errors) {
                                  if (data19.path !== void 0) {
                                    const _errs45 = errors;
                                    if (typeof data19.path !== "string") {
                                      validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/path", schemaPath: "#/properties/inputs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid6 = _errs45 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data19.bytes !== void 0) {
                                      let data21 = data19.bytes;
                                      const _errs47 = errors;
                                      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                        validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/bytes", schemaPath: "#/properties/inputs/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs47) {
                                        if (typeof data21 == "number" && isFinite(data21)) {
                                          if (data21 < 0 || isNaN(data21)) {
                                            validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/bytes", schemaPath: "#/properties/inputs/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid6 = _errs47 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data19.records !== void 0) {
                                        let data22 = data19.records;
                                        const _errs49 = errors;
                                        if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                          validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/records", schemaPath: "#/properties/inputs/items/properties/records/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs49) {
                                          if (typeof data22 == "number" && isFinite(data22)) {
                                            if (data22 < 0 || isNaN(data22)) {
                                              validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/records", schemaPath: "#/properties/inputs/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid6 = _errs49 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data19.sha256 !== void 0) {
                                          let data23 = data19.sha256;
                                          const _errs51 = errors;
                                          if (errors === _errs51) {
                                            if (typeof data23 === "string") {
                                              if (!pattern4.test(data23)) {
                                                validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/sha256", schemaPath: "#/properties/inputs/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0 + "/sha256", schemaPath: "#/properties/inputs/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs51 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate36.errors = [{ instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid5 = _errs42 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        validate36.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs40 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.records !== void 0) {
                      let data24 = data.records;
                      const _errs53 = errors;
                      if (errors === _errs53) {
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                          let missing5;
                          if (data24.in === void 0 && (missing5 = "in") || data24.ranked === void 0 && (missing5 = "ranked") || data24.known === void 0 && (missing5 = "known") || data24.unknown === void 0 && (missing5 = "unknown") || data24.conflicts === void 0 && (missing5 = "conflicts") || data24.leftOut === void 0 && (missing5 = "leftOut")) {
                            validate36.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                            return false;
                          } else {
                            const _errs55 = errors;
                            for (const key6 in data24) {
                              if (!(key6 === "in" || key6 === "ranked" || key6 === "known" || key6 === "unknown" || key6 === "conflicts" || key6 === "leftOut")) {
                                validate36.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs55 === errors) {
                              if (data24.in !== void 0) {
                                let data25 = data24.in;
                                const _errs56 = errors;
                                if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                  validate36.errors = [{ instancePath: instancePath + "/records/in", schemaPath: "#/properties/records/properties/in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs56) {
                                  if (typeof data25 == "number" && isFinite(data25)) {
                                    if (data25 < 0 || isNaN(data25)) {
                                      validate36.errors = [{ instancePath: instancePath + "/records/in", schemaPath: "#/properties/records/properties/in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid7 = _errs56 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data24.ranked !== void 0) {
                                  let data26 = data24.ranked;
                                  const _errs58 = errors;
                                  if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                    validate36.errors = [{ instancePath: instancePath + "/records/ranked", schemaPath: "#/properties/records/properties/ranked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs58) {
                                    if (typeof data26 == "number" && isFinite(data26)) {
                                      if (data26 < 0 || isNaN(data26)) {
                                        validate36.errors = [{ instancePath: instancePath + "/records/ranked", schemaPath: "#/properties/records/properties/ranked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid7 = _errs58 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data24.known !== void 0) {
                                    let data27 = data24.known;
                                    const _errs60 = errors;
                                    if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                      validate36.errors = [{ instancePath: instancePath + "/records/known", schemaPath: "#/properties/records/properties/known/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs60) {
                                      if (typeof data27 == "number" && isFinite(data27)) {
                                        if (data27 < 0 || isNaN(data27)) {
                                          validate36.errors = [{ instancePath: instancePath + "/records/known", schemaPath: "#/properties/records/properties/known/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid7 = _errs60 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data24.unknown !== void 0) {
                                      let data28 = data24.unknown;
                                      const _errs62 = errors;
                                      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                        validate36.errors = [{ instancePath: instancePath + "/records/unknown", schemaPath: "#/properties/records/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs62) {
                                        if (typeof data28 == "number" && isFinite(data28)) {
                                          if (data28 < 0 || isNaN(data28)) {
                                            validate36.errors = [{ instancePath: instancePath + "/records/unknown", schemaPath: "#/properties/records/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid7 = _errs62 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data24.conflicts !== void 0) {
                                        let data29 = data24.conflicts;
                                        const _errs64 = errors;
                                        if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                          validate36.errors = [{ instancePath: instancePath + "/records/conflicts", schemaPath: "#/properties/records/properties/conflicts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs64) {
                                          if (typeof data29 == "number" && isFinite(data29)) {
                                            if (data29 < 0 || isNaN(data29)) {
                                              validate36.errors = [{ instancePath: instancePath + "/records/conflicts", schemaPath: "#/properties/records/properties/conflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid7 = _errs64 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data24.leftOut !== void 0) {
                                          let data30 = data24.leftOut;
                                          const _errs66 = errors;
                                          if (errors === _errs66) {
                                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                              for (const key7 in data30) {
                                                let data31 = data30[key7];
                                                const _errs69 = errors;
                                                if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                  validate36.errors = [{ instancePath: instancePath + "/records/leftOut/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/records/properties/leftOut/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs69) {
                                                  if (typeof data31 == "number" && isFinite(data31)) {
                                                    if (data31 < 0 || isNaN(data31)) {
                                                      validate36.errors = [{ instancePath: instancePath + "/records/leftOut/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/records/properties/leftOut/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid8 = _errs69 === errors;
                                                if (!valid8) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate36.errors = [{ instancePath: instancePath + "/records/leftOut", schemaPath: "#/properties/records/properties/leftOut/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid7 = _errs66 === errors;
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
                          validate36.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs53 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.groups !== void 0) {
                        let data32 = data.groups;
                        const _errs71 = errors;
                        if (errors === _errs71) {
                          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                            let missing6;
                            if (data32.in === void 0 && (missing6 = "in") || data32.withPair === void 0 && (missing6 = "withPair") || data32.noPair === void 0 && (missing6 = "noPair")) {
                              validate36.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                              return false;
                            } else {
                              const _errs73 = errors;
                              for (const key8 in data32) {
                                if (!(key8 === "in" || key8 === "withPair" || key8 === "noPair")) {
                                  validate36.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs73 === errors) {
                                if (data32.in !== void 0) {
                                  let data33 = data32.in;
                                  const _errs74 = errors;
                                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                    validate36.errors = [{ instancePath: instancePath + "/groups/in", schemaPath: "#/properties/groups/properties/in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs74) {
                                    if (typeof data33 == "number" && isFinite(data33)) {
                                      if (data33 < 0 || isNaN(data33)) {
                                        validate36.errors = [{ instancePath: instancePath + "/groups/in", schemaPath: "#/properties/groups/properties/in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid9 = _errs74 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data32.withPair !== void 0) {
                                    let data34 = data32.withPair;
                                    const _errs76 = errors;
                                    if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                      validate36.errors = [{ instancePath: instancePath + "/groups/withPair", schemaPath: "#/properties/groups/properties/withPair/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs76) {
                                      if (typeof data34 == "number" && isFinite(data34)) {
                                        if (data34 < 0 || isNaN(data34)) {
                                          validate36.errors = [{ instancePath: instancePath + "/groups/withPair", schemaPath: "#/properties/groups/properties/withPair/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid9 = _errs76 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data32.noPair !== void 0) {
                                      let data35 = data32.noPair;
                                      const _errs78 = errors;
                                      if (errors === _errs78) {
                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                          let missing7;
                                          if (data35["tied-pass"] === void 0 && (missing7 = "tied-pass") || data35["tied-fail"] === void 0 && (missing7 = "tied-fail") || data35.unknown === void 0 && (missing7 = "unknown") || data35.single === void 0 && (missing7 = "single") || data35.identical === void 0 && (missing7 = "identical") || data35.empty === void 0 && (missing7 = "empty") || data35["task-mismatch"] === void 0 && (missing7 = "task-mismatch") || data35["boundary-attacked"] === void 0 && (missing7 = "boundary-attacked") || data35.contaminated === void 0 && (missing7 = "contaminated") || data35["below-margin"] === void 0 && (missing7 = "below-margin")) {
                                            validate36.errors = [{ instancePath: instancePath + "/groups/noPair", schemaPath: "#/properties/groups/properties/noPair/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                            return false;
                                          } else {
                                            const _errs80 = errors;
                                            for (const key9 in data35) {
                                              if (!func11.call(schema62.properties.groups.properties.noPair.properties, key9)) {
                                                validate36.errors = [{ instancePath: instancePath + "/groups/noPair", schemaPath: "#/properties/groups/properties/noPair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs80 === errors) {
                                              if (data35["tied-pass"] !== void 0) {
                                                let data36 = data35["tied-pass"];
                                                const _errs81 = errors;
                                                if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                  validate36.errors = [{ instancePath: instancePath + "/groups/noPair/tied-pass", schemaPath: "#/properties/groups/properties/noPair/properties/tied-pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs81) {
                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                    if (data36 < 0 || isNaN(data36)) {
                                                      validate36.errors = [{ instancePath: instancePath + "/groups/noPair/tied-pass", schemaPath: "#/properties/groups/properties/noPair/properties/tied-pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid10 = _errs81 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                              if (valid10) {
                                                if (data35["tied-fail"] !== void 0) {
                                                  let data37 = data35["tied-fail"];
                                                  const _errs83 = errors;
                                                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                    validate36.errors = [{ instancePath: instancePath + "/groups/noPair/tied-fail", schemaPath: "#/properties/groups/properties/noPair/properties/tied-fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs83) {
                                                    if (typeof data37 == "number" && isFinite(data37)) {
                                                      if (data37 < 0 || isNaN(data37)) {
                                                        validate36.errors = [{ instancePath: instancePath + "/groups/noPair/tied-fail", schemaPath: "#/properties/groups/properties/noPair/properties/tied-fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid10 = _errs83 === errors;
                                                } else {
                                                  var valid10 = true;
                                                }
                                                if (valid10) {
                                                  if (data35.unknown !== void 0) {
                                                    let data38 = data35.unknown;
                                                    const _errs85 = errors;
                                                    if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                      validate36.errors = [{ instancePath: instancePath + "/groups/noPair/unknown", schemaPath: "#/properties/groups/properties/noPair/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs85) {
                                                      if (typeof data38 == "number" && isFinite(data38)) {
                                                        if (data38 < 0 || isNaN(data38)) {
                                                          validate36.errors = [{ instancePath: instancePath + "/groups/noPair/unknown", schemaPath: "#/properties/groups/properties/noPair/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid10 = _errs85 === errors;
                                                  } else {
                                                    var valid10 = true;
                                                  }
                                                  if (valid10) {
                                                    if (data35.single !== void 0) {
                                                      let data39 = data35.single;
                                                      const _errs87 = errors;
                                                      if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                        validate36.errors = [{ instancePath: instancePath + "/groups/noPair/single", schemaPath: "#/properties/groups/properties/noPair/properties/single/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs87) {
                                                        if (typeof data39 == "number" && isFinite(data39)) {
                                                          if (data39 < 0 || isNaN(data39)) {
                                                            validate36.errors = [{ instancePath: instancePath + "/groups/noPair/single", schemaPath: "#/properties/groups/properties/noPair/properties/single/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid10 = _errs87 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data35.identical !== void 0) {
                                                        let data40 = data35.identical;
                                                        const _errs89 = errors;
                                                        if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                          validate36.errors = [{ instancePath: instancePath + "/groups/noPair/identical", schemaPath: "#/properties/groups/properties/noPair/properties/identical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs89) {
                                                          if (typeof data40 == "number" && isFinite(data40)) {
                                                            if (data40 < 0 || isNaN(data40)) {
                                                              validate36.errors = [{ instancePath: instancePath + "/groups/noPair/identical", schemaPath: "#/properties/groups/properties/noPair/properties/identical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid10 = _errs89 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data35.empty !== void 0) {
                                                          let data41 = data35.empty;
                                                          const _errs91 = errors;
                                                          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                            validate36.errors = [{ instancePath: instancePath + "/groups/noPair/empty", schemaPath: "#/properties/groups/properties/noPair/properties/empty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs91) {
                                                            if (typeof data41 == "number" && isFinite(data41)) {
                                                              if (data41 < 0 || isNaN(data41)) {
                                                                validate36.errors = [{ instancePath: instancePath + "/groups/noPair/empty", schemaPath: "#/properties/groups/properties/noPair/properties/empty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid10 = _errs91 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data35["task-mismatch"] !== void 0) {
                                                            let data42 = data35["task-mismatch"];
                                                            const _errs93 = errors;
                                                            if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                              validate36.errors = [{ instancePath: instancePath + "/groups/noPair/task-mismatch", schemaPath: "#/properties/groups/properties/noPair/properties/task-mismatch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs93) {
                                                              if (typeof data42 == "number" && isFinite(data42)) {
                                                                if (data42 < 0 || isNaN(data42)) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/groups/noPair/task-mismatch", schemaPath: "#/properties/groups/properties/noPair/properties/task-mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid10 = _errs93 === errors;
                                                          } else {
                                                            var valid10 = true;
                                                          }
                                                          if (valid10) {
                                                            if (data35["boundary-attacked"] !== void 0) {
                                                              let data43 = data35["boundary-attacked"];
                                                              const _errs95 = errors;
                                                              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/groups/noPair/boundary-attacked", schemaPath: "#/properties/groups/properties/noPair/properties/boundary-attacked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs95) {
                                                                if (typeof data43 == "number" && isFinite(data43)) {
                                                                  if (data43 < 0 || isNaN(data43)) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/groups/noPair/boundary-attacked", schemaPath: "#/properties/groups/properties/noPair/properties/boundary-attacked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid10 = _errs95 === errors;
                                                            } else {
                                                              var valid10 = true;
                                                            }
                                                            if (valid10) {
                                                              if (data35.contaminated !== void 0) {
                                                                let data44 = data35.contaminated;
                                                                const _errs97 = errors;
                                                                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/groups/noPair/contaminated", schemaPath: "#/properties/groups/properties/noPair/properties/contaminated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs97) {
                                                                  if (typeof data44 == "number" && isFinite(data44)) {
                                                                    if (data44 < 0 || isNaN(data44)) {
                                                                      validate36.errors = [{ instancePath: instancePath + "/groups/noPair/contaminated", schemaPath: "#/properties/groups/properties/noPair/properties/contaminated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid10 = _errs97 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                              if (valid10) {
                                                                if (data35["below-margin"] !== void 0) {
                                                                  let data45 = data35["below-margin"];
                                                                  const _errs99 = errors;
                                                                  if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/groups/noPair/below-margin", schemaPath: "#/properties/groups/properties/noPair/properties/below-margin/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs99) {
                                                                    if (typeof data45 == "number" && isFinite(data45)) {
                                                                      if (data45 < 0 || isNaN(data45)) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/groups/noPair/below-margin", schemaPath: "#/properties/groups/properties/noPair/properties/below-margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid10 = _errs99 === errors;
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
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate36.errors = [{ instancePath: instancePath + "/groups/noPair", schemaPath: "#/properties/groups/properties/noPair/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid9 = _errs78 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate36.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs71 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.members !== void 0) {
                          let data46 = data.members;
                          const _errs101 = errors;
                          if (errors === _errs101) {
                            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                              let missing8;
                              if (data46.paired === void 0 && (missing8 = "paired") || data46.unpaired === void 0 && (missing8 = "unpaired") || data46.unknown === void 0 && (missing8 = "unknown") || data46["boundary-attacked"] === void 0 && (missing8 = "boundary-attacked") || data46.contaminated === void 0 && (missing8 = "contaminated")) {
                                validate36.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                return false;
                              } else {
                                const _errs103 = errors;
                                for (const key10 in data46) {
                                  if (!(key10 === "paired" || key10 === "unpaired" || key10 === "unknown" || key10 === "boundary-attacked" || key10 === "contaminated")) {
                                    validate36.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs103 === errors) {
                                  if (data46.paired !== void 0) {
                                    let data47 = data46.paired;
                                    const _errs104 = errors;
                                    if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                      validate36.errors = [{ instancePath: instancePath + "/members/paired", schemaPath: "#/properties/members/properties/paired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs104) {
                                      if (typeof data47 == "number" && isFinite(data47)) {
                                        if (data47 < 0 || isNaN(data47)) {
                                          validate36.errors = [{ instancePath: instancePath + "/members/paired", schemaPath: "#/properties/members/properties/paired/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid11 = _errs104 === errors;
                                  } else {
                                    var valid11 = true;
                                  }
                                  if (valid11) {
                                    if (data46.unpaired !== void 0) {
                                      let data48 = data46.unpaired;
                                      const _errs106 = errors;
                                      if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                        validate36.errors = [{ instancePath: instancePath + "/members/unpaired", schemaPath: "#/properties/members/properties/unpaired/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs106) {
                                        if (typeof data48 == "number" && isFinite(data48)) {
                                          if (data48 < 0 || isNaN(data48)) {
                                            validate36.errors = [{ instancePath: instancePath + "/members/unpaired", schemaPath: "#/properties/members/properties/unpaired/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid11 = _errs106 === errors;
                                    } else {
                                      var valid11 = true;
                                    }
                                    if (valid11) {
                                      if (data46.unknown !== void 0) {
                                        let data49 = data46.unknown;
                                        const _errs108 = errors;
                                        if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                          validate36.errors = [{ instancePath: instancePath + "/members/unknown", schemaPath: "#/properties/members/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs108) {
                                          if (typeof data49 == "number" && isFinite(data49)) {
                                            if (data49 < 0 || isNaN(data49)) {
                                              validate36.errors = [{ instancePath: instancePath + "/members/unknown", schemaPath: "#/properties/members/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid11 = _errs108 === errors;
                                      } else {
                                        var valid11 = true;
                                      }
                                      if (valid11) {
                                        if (data46["boundary-attacked"] !== void 0) {
                                          let data50 = data46["boundary-attacked"];
                                          const _errs110 = errors;
                                          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                                            validate36.errors = [{ instancePath: instancePath + "/members/boundary-attacked", schemaPath: "#/properties/members/properties/boundary-attacked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs110) {
                                            if (typeof data50 == "number" && isFinite(data50)) {
                                              if (data50 < 0 || isNaN(data50)) {
                                                validate36.errors = [{ instancePath: instancePath + "/members/boundary-attacked", schemaPath: "#/properties/members/properties/boundary-attacked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid11 = _errs110 === errors;
                                        } else {
                                          var valid11 = true;
                                        }
                                        if (valid11) {
                                          if (data46.contaminated !== void 0) {
                                            let data51 = data46.contaminated;
                                            const _errs112 = errors;
                                            if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                              validate36.errors = [{ instancePath: instancePath + "/members/contaminated", schemaPath: "#/properties/members/properties/contaminated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs112) {
                                              if (typeof data51 == "number" && isFinite(data51)) {
                                                if (data51 < 0 || isNaN(data51)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/members/contaminated", schemaPath: "#/properties/members/properties/contaminated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid11 = _errs112 === errors;
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
                              validate36.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs101 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.pairs !== void 0) {
                            let data52 = data.pairs;
                            const _errs114 = errors;
                            if (errors === _errs114) {
                              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                let missing9;
                                if (data52.candidates === void 0 && (missing9 = "candidates") || data52.made === void 0 && (missing9 = "made") || data52.refused === void 0 && (missing9 = "refused") || data52.notTaken === void 0 && (missing9 = "notTaken")) {
                                  validate36.errors = [{ instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                  return false;
                                } else {
                                  const _errs116 = errors;
                                  for (const key11 in data52) {
                                    if (!(key11 === "candidates" || key11 === "made" || key11 === "refused" || key11 === "notTaken")) {
                                      validate36.errors = [{ instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs116 === errors) {
                                    if (data52.candidates !== void 0) {
                                      let data53 = data52.candidates;
                                      const _errs117 = errors;
                                      if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                        validate36.errors = [{ instancePath: instancePath + "/pairs/candidates", schemaPath: "#/properties/pairs/properties/candidates/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs117) {
                                        if (typeof data53 == "number" && isFinite(data53)) {
                                          if (data53 < 0 || isNaN(data53)) {
                                            validate36.errors = [{ instancePath: instancePath + "/pairs/candidates", schemaPath: "#/properties/pairs/properties/candidates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid12 = _errs117 === errors;
                                    } else {
                                      var valid12 = true;
                                    }
                                    if (valid12) {
                                      if (data52.made !== void 0) {
                                        let data54 = data52.made;
                                        const _errs119 = errors;
                                        if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                                          validate36.errors = [{ instancePath: instancePath + "/pairs/made", schemaPath: "#/properties/pairs/properties/made/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs119) {
                                          if (typeof data54 == "number" && isFinite(data54)) {
                                            if (data54 < 0 || isNaN(data54)) {
                                              validate36.errors = [{ instancePath: instancePath + "/pairs/made", schemaPath: "#/properties/pairs/properties/made/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid12 = _errs119 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data52.refused !== void 0) {
                                          let data55 = data52.refused;
                                          const _errs121 = errors;
                                          if (errors === _errs121) {
                                            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                              let missing10;
                                              if (data55.unknown === void 0 && (missing10 = "unknown") || data55.tied === void 0 && (missing10 = "tied") || data55["boundary-attacked"] === void 0 && (missing10 = "boundary-attacked") || data55.contaminated === void 0 && (missing10 = "contaminated") || data55["below-margin"] === void 0 && (missing10 = "below-margin") || data55["task-mismatch"] === void 0 && (missing10 = "task-mismatch") || data55.empty === void 0 && (missing10 = "empty") || data55.identical === void 0 && (missing10 = "identical")) {
                                                validate36.errors = [{ instancePath: instancePath + "/pairs/refused", schemaPath: "#/properties/pairs/properties/refused/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                return false;
                                              } else {
                                                const _errs123 = errors;
                                                for (const key12 in data55) {
                                                  if (!(key12 === "unknown" || key12 === "tied" || key12 === "boundary-attacked" || key12 === "contaminated" || key12 === "below-margin" || key12 === "task-mismatch" || key12 === "empty" || key12 === "identical")) {
                                                    validate36.errors = [{ instancePath: instancePath + "/pairs/refused", schemaPath: "#/properties/pairs/properties/refused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs123 === errors) {
                                                  if (data55.unknown !== void 0) {
                                                    let data56 = data55.unknown;
                                                    const _errs124 = errors;
                                                    if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                                                      validate36.errors = [{ instancePath: instancePath + "/pairs/refused/unknown", schemaPath: "#/properties/pairs/properties/refused/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs124) {
                                                      if (typeof data56 == "number" && isFinite(data56)) {
                                                        if (data56 < 0 || isNaN(data56)) {
                                                          validate36.errors = [{ instancePath: instancePath + "/pairs/refused/unknown", schemaPath: "#/properties/pairs/properties/refused/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid13 = _errs124 === errors;
                                                  } else {
                                                    var valid13 = true;
                                                  }
                                                  if (valid13) {
                                                    if (data55.tied !== void 0) {
                                                      let data57 = data55.tied;
                                                      const _errs126 = errors;
                                                      if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                                                        validate36.errors = [{ instancePath: instancePath + "/pairs/refused/tied", schemaPath: "#/properties/pairs/properties/refused/properties/tied/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs126) {
                                                        if (typeof data57 == "number" && isFinite(data57)) {
                                                          if (data57 < 0 || isNaN(data57)) {
                                                            validate36.errors = [{ instancePath: instancePath + "/pairs/refused/tied", schemaPath: "#/properties/pairs/properties/refused/properties/tied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid13 = _errs126 === errors;
                                                    } else {
                                                      var valid13 = true;
                                                    }
                                                    if (valid13) {
                                                      if (data55["boundary-attacked"] !== void 0) {
                                                        let data58 = data55["boundary-attacked"];
                                                        const _errs128 = errors;
                                                        if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                                                          validate36.errors = [{ instancePath: instancePath + "/pairs/refused/boundary-attacked", schemaPath: "#/properties/pairs/properties/refused/properties/boundary-attacked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs128) {
                                                          if (typeof data58 == "number" && isFinite(data58)) {
                                                            if (data58 < 0 || isNaN(data58)) {
                                                              validate36.errors = [{ instancePath: instancePath + "/pairs/refused/boundary-attacked", schemaPath: "#/properties/pairs/properties/refused/properties/boundary-attacked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid13 = _errs128 === errors;
                                                      } else {
                                                        var valid13 = true;
                                                      }
                                                      if (valid13) {
                                                        if (data55.contaminated !== void 0) {
                                                          let data59 = data55.contaminated;
                                                          const _errs130 = errors;
                                                          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                                                            validate36.errors = [{ instancePath: instancePath + "/pairs/refused/contaminated", schemaPath: "#/properties/pairs/properties/refused/properties/contaminated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs130) {
                                                            if (typeof data59 == "number" && isFinite(data59)) {
                                                              if (data59 < 0 || isNaN(data59)) {
                                                                validate36.errors = [{ instancePath: instancePath + "/pairs/refused/contaminated", schemaPath: "#/properties/pairs/properties/refused/properties/contaminated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid13 = _errs130 === errors;
                                                        } else {
                                                          var valid13 = true;
                                                        }
                                                        if (valid13) {
                                                          if (data55["below-margin"] !== void 0) {
                                                            let data60 = data55["below-margin"];
                                                            const _errs132 = errors;
                                                            if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                                                              validate36.errors = [{ instancePath: instancePath + "/pairs/refused/below-margin", schemaPath: "#/properties/pairs/properties/refused/properties/below-margin/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs132) {
                                                              if (typeof data60 == "number" && isFinite(data60)) {
                                                                if (data60 < 0 || isNaN(data60)) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/pairs/refused/below-margin", schemaPath: "#/properties/pairs/properties/refused/properties/below-margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid13 = _errs132 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                          if (valid13) {
                                                            if (data55["task-mismatch"] !== void 0) {
                                                              let data61 = data55["task-mismatch"];
                                                              const _errs134 = errors;
                                                              if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/pairs/refused/task-mismatch", schemaPath: "#/properties/pairs/properties/refused/properties/task-mismatch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs134) {
                                                                if (typeof data61 == "number" && isFinite(data61)) {
                                                                  if (data61 < 0 || isNaN(data61)) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/pairs/refused/task-mismatch", schemaPath: "#/properties/pairs/properties/refused/properties/task-mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid13 = _errs134 === errors;
                                                            } else {
                                                              var valid13 = true;
                                                            }
                                                            if (valid13) {
                                                              if (data55.empty !== void 0) {
                                                                let data62 = data55.empty;
                                                                const _errs136 = errors;
                                                                if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/pairs/refused/empty", schemaPath: "#/properties/pairs/properties/refused/properties/empty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs136) {
                                                                  if (typeof data62 == "number" && isFinite(data62)) {
                                                                    if (data62 < 0 || isNaN(data62)) {
                                                                      validate36.errors = [{ instancePath: instancePath + "/pairs/refused/empty", schemaPath: "#/properties/pairs/properties/refused/properties/empty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid13 = _errs136 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data55.identical !== void 0) {
                                                                  let data63 = data55.identical;
                                                                  const _errs138 = errors;
                                                                  if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/pairs/refused/identical", schemaPath: "#/properties/pairs/properties/refused/properties/identical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs138) {
                                                                    if (typeof data63 == "number" && isFinite(data63)) {
                                                                      if (data63 < 0 || isNaN(data63)) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/pairs/refused/identical", schemaPath: "#/properties/pairs/properties/refused/properties/identical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid13 = _errs138 === errors;
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
                                                }
                                              }
                                            } else {
                                              validate36.errors = [{ instancePath: instancePath + "/pairs/refused", schemaPath: "#/properties/pairs/properties/refused/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid12 = _errs121 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                        if (valid12) {
                                          if (data52.notTaken !== void 0) {
                                            let data64 = data52.notTaken;
                                            const _errs140 = errors;
                                            if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                                              validate36.errors = [{ instancePath: instancePath + "/pairs/notTaken", schemaPath: "#/properties/pairs/properties/notTaken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs140) {
                                              if (typeof data64 == "number" && isFinite(data64)) {
                                                if (data64 < 0 || isNaN(data64)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/pairs/notTaken", schemaPath: "#/properties/pairs/properties/notTaken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid12 = _errs140 === errors;
                                          } else {
                                            var valid12 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate36.errors = [{ instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs114 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.rows !== void 0) {
                              let data65 = data.rows;
                              const _errs142 = errors;
                              if (errors === _errs142) {
                                if (Array.isArray(data65)) {
                                  var valid14 = true;
                                  const len1 = data65.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data66 = data65[i1];
                                    const _errs144 = errors;
                                    if (errors === _errs144) {
                                      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                        let missing11;
                                        if (data66.kind === void 0 && (missing11 = "kind") || data66.candidates === void 0 && (missing11 = "candidates") || data66.written === void 0 && (missing11 = "written") || data66.leftOut === void 0 && (missing11 = "leftOut")) {
                                          validate36.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                          return false;
                                        } else {
                                          const _errs146 = errors;
                                          for (const key13 in data66) {
                                            if (!(key13 === "kind" || key13 === "candidates" || key13 === "written" || key13 === "leftOut")) {
                                              validate36.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs146 === errors) {
                                            if (data66.kind !== void 0) {
                                              const _errs147 = errors;
                                              if (typeof data66.kind !== "string") {
                                                validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/kind", schemaPath: "#/properties/rows/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid15 = _errs147 === errors;
                                            } else {
                                              var valid15 = true;
                                            }
                                            if (valid15) {
                                              if (data66.candidates !== void 0) {
                                                let data68 = data66.candidates;
                                                const _errs149 = errors;
                                                if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
                                                  validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/candidates", schemaPath: "#/properties/rows/items/properties/candidates/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs149) {
                                                  if (typeof data68 == "number" && isFinite(data68)) {
                                                    if (data68 < 0 || isNaN(data68)) {
                                                      validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/candidates", schemaPath: "#/properties/rows/items/properties/candidates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid15 = _errs149 === errors;
                                              } else {
                                                var valid15 = true;
                                              }
                                              if (valid15) {
                                                if (data66.written !== void 0) {
                                                  let data69 = data66.written;
                                                  const _errs151 = errors;
                                                  if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                                                    validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/written", schemaPath: "#/properties/rows/items/properties/written/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs151) {
                                                    if (typeof data69 == "number" && isFinite(data69)) {
                                                      if (data69 < 0 || isNaN(data69)) {
                                                        validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/written", schemaPath: "#/properties/rows/items/properties/written/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid15 = _errs151 === errors;
                                                } else {
                                                  var valid15 = true;
                                                }
                                                if (valid15) {
                                                  if (data66.leftOut !== void 0) {
                                                    let data70 = data66.leftOut;
                                                    const _errs153 = errors;
                                                    if (errors === _errs153) {
                                                      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                        for (const key14 in data70) {
                                                          let data71 = data70[key14];
                                                          const _errs156 = errors;
                                                          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                                                            validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/leftOut/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/items/properties/leftOut/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs156) {
                                                            if (typeof data71 == "number" && isFinite(data71)) {
                                                              if (data71 < 0 || isNaN(data71)) {
                                                                validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/leftOut/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/items/properties/leftOut/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid16 = _errs156 === errors;
                                                          if (!valid16) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate36.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/leftOut", schemaPath: "#/properties/rows/items/properties/leftOut/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid15 = _errs153 === errors;
                                                  } else {
                                                    var valid15 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate36.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid14 = _errs144 === errors;
                                    if (!valid14) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate36.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs142 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.redaction !== void 0) {
                                let data72 = data.redaction;
                                const _errs158 = errors;
                                if (errors === _errs158) {
                                  if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                    for (const key15 in data72) {
                                      let data73 = data72[key15];
                                      const _errs161 = errors;
                                      if (errors === _errs161) {
                                        if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                          for (const key16 in data73) {
                                            let data74 = data73[key16];
                                            const _errs164 = errors;
                                            if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                                              validate36.errors = [{ instancePath: instancePath + "/redaction/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/redaction/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs164) {
                                              if (typeof data74 == "number" && isFinite(data74)) {
                                                if (data74 < 0 || isNaN(data74)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/redaction/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/redaction/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid18 = _errs164 === errors;
                                            if (!valid18) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate36.errors = [{ instancePath: instancePath + "/redaction/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/redaction/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid17 = _errs161 === errors;
                                      if (!valid17) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate36.errors = [{ instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs158 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.contamination !== void 0) {
                                  let data75 = data.contamination;
                                  const _errs166 = errors;
                                  if (errors === _errs166) {
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                      let missing12;
                                      if (data75.total === void 0 && (missing12 = "total") || data75.first === void 0 && (missing12 = "first")) {
                                        validate36.errors = [{ instancePath: instancePath + "/contamination", schemaPath: "#/properties/contamination/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                        return false;
                                      } else {
                                        const _errs168 = errors;
                                        for (const key17 in data75) {
                                          if (!(key17 === "total" || key17 === "first")) {
                                            validate36.errors = [{ instancePath: instancePath + "/contamination", schemaPath: "#/properties/contamination/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs168 === errors) {
                                          if (data75.total !== void 0) {
                                            let data76 = data75.total;
                                            const _errs169 = errors;
                                            if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                              validate36.errors = [{ instancePath: instancePath + "/contamination/total", schemaPath: "#/properties/contamination/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs169) {
                                              if (typeof data76 == "number" && isFinite(data76)) {
                                                if (data76 < 0 || isNaN(data76)) {
                                                  validate36.errors = [{ instancePath: instancePath + "/contamination/total", schemaPath: "#/properties/contamination/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid19 = _errs169 === errors;
                                          } else {
                                            var valid19 = true;
                                          }
                                          if (valid19) {
                                            if (data75.first !== void 0) {
                                              let data77 = data75.first;
                                              const _errs171 = errors;
                                              if (errors === _errs171) {
                                                if (Array.isArray(data77)) {
                                                  var valid20 = true;
                                                  const len2 = data77.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    let data78 = data77[i2];
                                                    const _errs173 = errors;
                                                    if (errors === _errs173) {
                                                      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                        let missing13;
                                                        if (data78.rollout_id === void 0 && (missing13 = "rollout_id") || data78.branch_index === void 0 && (missing13 = "branch_index") || data78.field === void 0 && (missing13 = "field")) {
                                                          validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2, schemaPath: "#/properties/contamination/properties/first/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs175 = errors;
                                                          for (const key18 in data78) {
                                                            if (!(key18 === "rollout_id" || key18 === "branch_index" || key18 === "field" || key18 === "containment" || key18 === "start" || key18 === "end" || key18 === "evalSet" || key18 === "evalLine")) {
                                                              validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2, schemaPath: "#/properties/contamination/properties/first/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs175 === errors) {
                                                            if (data78.rollout_id !== void 0) {
                                                              const _errs176 = errors;
                                                              if (typeof data78.rollout_id !== "string") {
                                                                validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/rollout_id", schemaPath: "#/properties/contamination/properties/first/items/properties/rollout_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid21 = _errs176 === errors;
                                                            } else {
                                                              var valid21 = true;
                                                            }
                                                            if (valid21) {
                                                              if (data78.branch_index !== void 0) {
                                                                let data80 = data78.branch_index;
                                                                const _errs178 = errors;
                                                                if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/branch_index", schemaPath: "#/properties/contamination/properties/first/items/properties/branch_index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs178) {
                                                                  if (typeof data80 == "number" && isFinite(data80)) {
                                                                    if (data80 < 0 || isNaN(data80)) {
                                                                      validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/branch_index", schemaPath: "#/properties/contamination/properties/first/items/properties/branch_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid21 = _errs178 === errors;
                                                              } else {
                                                                var valid21 = true;
                                                              }
                                                              if (valid21) {
                                                                if (data78.field !== void 0) {
                                                                  const _errs180 = errors;
                                                                  if (typeof data78.field !== "string") {
                                                                    validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/field", schemaPath: "#/properties/contamination/properties/first/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid21 = _errs180 === errors;
                                                                } else {
                                                                  var valid21 = true;
                                                                }
                                                                if (valid21) {
                                                                  if (data78.containment !== void 0) {
                                                                    let data82 = data78.containment;
                                                                    const _errs182 = errors;
                                                                    if (errors === _errs182) {
                                                                      if (typeof data82 == "number" && isFinite(data82)) {
                                                                        if (data82 > 1 || isNaN(data82)) {
                                                                          validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/containment", schemaPath: "#/properties/contamination/properties/first/items/properties/containment/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                          return false;
                                                                        } else {
                                                                          if (data82 < 0 || isNaN(data82)) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/containment", schemaPath: "#/properties/contamination/properties/first/items/properties/containment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/containment", schemaPath: "#/properties/contamination/properties/first/items/properties/containment/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid21 = _errs182 === errors;
                                                                  } else {
                                                                    var valid21 = true;
                                                                  }
                                                                  if (valid21) {
                                                                    if (data78.start !== void 0) {
                                                                      let data83 = data78.start;
                                                                      const _errs184 = errors;
                                                                      if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/start", schemaPath: "#/properties/contamination/properties/first/items/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs184) {
                                                                        if (typeof data83 == "number" && isFinite(data83)) {
                                                                          if (data83 < 0 || isNaN(data83)) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/start", schemaPath: "#/properties/contamination/properties/first/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid21 = _errs184 === errors;
                                                                    } else {
                                                                      var valid21 = true;
                                                                    }
                                                                    if (valid21) {
                                                                      if (data78.end !== void 0) {
                                                                        let data84 = data78.end;
                                                                        const _errs186 = errors;
                                                                        if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
                                                                          validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/end", schemaPath: "#/properties/contamination/properties/first/items/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs186) {
                                                                          if (typeof data84 == "number" && isFinite(data84)) {
                                                                            if (data84 < 0 || isNaN(data84)) {
                                                                              validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/end", schemaPath: "#/properties/contamination/properties/first/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid21 = _errs186 === errors;
                                                                      } else {
                                                                        var valid21 = true;
                                                                      }
                                                                      if (valid21) {
                                                                        if (data78.evalSet !== void 0) {
                                                                          const _errs188 = errors;
                                                                          if (typeof data78.evalSet !== "string") {
                                                                            validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/evalSet", schemaPath: "#/properties/contamination/properties/first/items/properties/evalSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid21 = _errs188 === errors;
                                                                        } else {
                                                                          var valid21 = true;
                                                                        }
                                                                        if (valid21) {
                                                                          if (data78.evalLine !== void 0) {
                                                                            let data86 = data78.evalLine;
                                                                            const _errs190 = errors;
                                                                            if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                                                                              validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/evalLine", schemaPath: "#/properties/contamination/properties/first/items/properties/evalLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs190) {
                                                                              if (typeof data86 == "number" && isFinite(data86)) {
                                                                                if (data86 < 1 || isNaN(data86)) {
                                                                                  validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2 + "/evalLine", schemaPath: "#/properties/contamination/properties/first/items/properties/evalLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid21 = _errs190 === errors;
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
                                                      } else {
                                                        validate36.errors = [{ instancePath: instancePath + "/contamination/first/" + i2, schemaPath: "#/properties/contamination/properties/first/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid20 = _errs173 === errors;
                                                    if (!valid20) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate36.errors = [{ instancePath: instancePath + "/contamination/first", schemaPath: "#/properties/contamination/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid19 = _errs171 === errors;
                                            } else {
                                              var valid19 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate36.errors = [{ instancePath: instancePath + "/contamination", schemaPath: "#/properties/contamination/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs166 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.duplicates !== void 0) {
                                    let data87 = data.duplicates;
                                    const _errs192 = errors;
                                    if (errors === _errs192) {
                                      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                        let missing14;
                                        if (data87.exact === void 0 && (missing14 = "exact") || data87.near === void 0 && (missing14 = "near")) {
                                          validate36.errors = [{ instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                          return false;
                                        } else {
                                          const _errs194 = errors;
                                          for (const key19 in data87) {
                                            if (!(key19 === "exact" || key19 === "near")) {
                                              validate36.errors = [{ instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs194 === errors) {
                                            if (data87.exact !== void 0) {
                                              let data88 = data87.exact;
                                              const _errs195 = errors;
                                              if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
                                                validate36.errors = [{ instancePath: instancePath + "/duplicates/exact", schemaPath: "#/properties/duplicates/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs195) {
                                                if (typeof data88 == "number" && isFinite(data88)) {
                                                  if (data88 < 0 || isNaN(data88)) {
                                                    validate36.errors = [{ instancePath: instancePath + "/duplicates/exact", schemaPath: "#/properties/duplicates/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid22 = _errs195 === errors;
                                            } else {
                                              var valid22 = true;
                                            }
                                            if (valid22) {
                                              if (data87.near !== void 0) {
                                                let data89 = data87.near;
                                                const _errs197 = errors;
                                                if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                                                  validate36.errors = [{ instancePath: instancePath + "/duplicates/near", schemaPath: "#/properties/duplicates/properties/near/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs197) {
                                                  if (typeof data89 == "number" && isFinite(data89)) {
                                                    if (data89 < 0 || isNaN(data89)) {
                                                      validate36.errors = [{ instancePath: instancePath + "/duplicates/near", schemaPath: "#/properties/duplicates/properties/near/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid22 = _errs197 === errors;
                                              } else {
                                                var valid22 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate36.errors = [{ instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs192 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.votes !== void 0) {
                                      const _errs199 = errors;
                                      if (!validate37(data.votes, { instancePath: instancePath + "/votes", parentData: data, parentDataProperty: "votes", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs199 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.statistics !== void 0) {
                                        const _errs200 = errors;
                                        if (!validate39(data.statistics, { instancePath: instancePath + "/statistics", parentData: data, parentDataProperty: "statistics", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs200 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.outputs !== void 0) {
                                          let data92 = data.outputs;
                                          const _errs201 = errors;
                                          if (errors === _errs201) {
                                            if (Array.isArray(data92)) {
                                              var valid23 = true;
                                              const len3 = data92.length;
                                              for (let i3 = 0; i3 < len3; i3++) {
                                                let data93 = data92[i3];
                                                const _errs203 = errors;
                                                if (errors === _errs203) {
                                                  if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                    let missing15;
                                                    if (data93.kind === void 0 && (missing15 = "kind") || data93.path === void 0 && (missing15 = "path") || data93.records === void 0 && (missing15 = "records") || data93.bytes === void 0 && (missing15 = "bytes")) {
                                                      validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs205 = errors;
                                                      for (const key20 in data93) {
                                                        if (!(key20 === "kind" || key20 === "path" || key20 === "records" || key20 === "bytes" || key20 === "sha256")) {
                                                          validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs205 === errors) {
                                                        if (data93.kind !== void 0) {
                                                          const _errs206 = errors;
                                                          if (typeof data93.kind !== "string") {
                                                            validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid24 = _errs206 === errors;
                                                        } else {
                                                          var valid24 = true;
                                                        }
                                                        if (valid24) {
                                                          if (data93.path !== void 0) {
                                                            const _errs208 = errors;
                                                            if (typeof data93.path !== "string") {
                                                              validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/path", schemaPath: "#/properties/outputs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid24 = _errs208 === errors;
                                                          } else {
                                                            var valid24 = true;
                                                          }
                                                          if (valid24) {
                                                            if (data93.records !== void 0) {
                                                              let data96 = data93.records;
                                                              const _errs210 = errors;
                                                              if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/records", schemaPath: "#/properties/outputs/items/properties/records/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs210) {
                                                                if (typeof data96 == "number" && isFinite(data96)) {
                                                                  if (data96 < 0 || isNaN(data96)) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/records", schemaPath: "#/properties/outputs/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid24 = _errs210 === errors;
                                                            } else {
                                                              var valid24 = true;
                                                            }
                                                            if (valid24) {
                                                              if (data93.bytes !== void 0) {
                                                                let data97 = data93.bytes;
                                                                const _errs212 = errors;
                                                                if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97))) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/bytes", schemaPath: "#/properties/outputs/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs212) {
                                                                  if (typeof data97 == "number" && isFinite(data97)) {
                                                                    if (data97 < 0 || isNaN(data97)) {
                                                                      validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/bytes", schemaPath: "#/properties/outputs/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid24 = _errs212 === errors;
                                                              } else {
                                                                var valid24 = true;
                                                              }
                                                              if (valid24) {
                                                                if (data93.sha256 !== void 0) {
                                                                  let data98 = data93.sha256;
                                                                  const _errs214 = errors;
                                                                  if (errors === _errs214) {
                                                                    if (typeof data98 === "string") {
                                                                      if (!pattern4.test(data98)) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/sha256", schemaPath: "#/properties/outputs/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3 + "/sha256", schemaPath: "#/properties/outputs/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid24 = _errs214 === errors;
                                                                } else {
                                                                  var valid24 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate36.errors = [{ instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid23 = _errs203 === errors;
                                                if (!valid23) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate36.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs201 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.notes !== void 0) {
                                            let data99 = data.notes;
                                            const _errs216 = errors;
                                            if (errors === _errs216) {
                                              if (Array.isArray(data99)) {
                                                var valid25 = true;
                                                const len4 = data99.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                  const _errs218 = errors;
                                                  if (typeof data99[i4] !== "string") {
                                                    validate36.errors = [{ instancePath: instancePath + "/notes/" + i4, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid25 = _errs218 === errors;
                                                  if (!valid25) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate36.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs216 === errors;
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
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  rolloutReportValidator
};
