import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolloutBranchValidator } from '../../src/contracts/validators.generated.js';
import type { BranchFacts } from '../../src/rollout/branch-facts.js';
import { isBlank } from '../../src/rollout/is-blank.js';
import { parseBranch } from '../../src/rollout/parse-branch.js';
import { parseRecord } from '../../src/rollout/parse-record.js';
import { SHORT_BYTES, scanBranch } from '../../src/rollout/scan-branch.js';
import { branchLine, damagedLine } from './branch-lines.js';
import { sampleBranch } from './sample-branch.js';
import { readStrictly } from './strict-json.js';

function factsOf(branch: BranchFacts | undefined): object | undefined {
  if (branch === undefined) return undefined;
  const { rolloutId, branchIndex, sessionId, temperature, model, ranked, blankAnswer, scores, record } = branch;
  const { objective_score, objective_status, build_result, judge_score, failure } = scores;
  return {
    ...{ rolloutId, branchIndex, sessionId, temperature, model, ranked, blankAnswer, record },
    ...{ objective_score, objective_status, build_result, judge_score, failure },
  };
}

const pair = (line: string) => Buffer.from(JSON.stringify(sampleBranch()).replace(/}$/, `,${line}}`));

describe('parseBranch', () => {
  it('accepts exactly the lines that a strict reader and the schema accept, and reads the same values from them', () => {
    let accepted = 0;
    fc.assert(
      fc.property(damagedLine, (line) => {
        const expected = readStrictly(line);
        const valid = rolloutBranchValidator(expected);
        const { value, fault } = parseBranch(line, 7);
        expect(value !== undefined).toBe(valid);
        expect(fault).toEqual(parseRecord(line, rolloutBranchValidator, 7).fault);
        if (value === undefined || !valid) return;
        accepted += 1;
        expect(value.record).toEqual(expected);
        expect(factsOf(value)).toMatchObject({
          rolloutId: expected.rollout_id,
          sessionId: expected.session_id,
          model: typeof expected.model === 'string' ? expected.model : undefined,
          build_result: expected.build_result,
          blankAnswer: isBlank(expected.final_answer),
          ranked: 'rank' in expected || 'total_score' in expected,
        });
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(250);
  });

  it.each([
    ['a key that is also written as an escape', '"é":1,"\\u00e9":2', 'DUPLICATE_KEY'],
    ['a key twice beyond ASCII', '"日":1,"日":2', 'DUPLICATE_KEY'],
    ['a key twice in a tool event', '"x":[{"a":{"é":1,"é":1}}]', 'DUPLICATE_KEY'],
    ['a number that overflows under such a key', '"é":1e999', 'NON_FINITE_NUMBER'],
  ])('refuses %s', (_, members, code) => {
    expect(parseBranch(pair(members)).fault).toMatchObject({ code });
  });

  it('keeps apart two keys whose bytes an escape spells', () => {
    const { value } = parseBranch(pair('"é":1,"\\u00c3\\u00a9":2'));
    expect(value?.record).toMatchObject({ é: 1, 'Ã©': 2 });
  });

  it('may ask of strings only whether they are empty: the schema has no other rule about length or pattern', () => {
    const schema = readFileSync(new URL('../../schemas/rollout-branch.schema.json', import.meta.url), 'utf8');
    expect(schema).not.toMatch(/"(?:maxLength|pattern|format|patternProperties|propertyNames|uniqueItems)"/);
    expect(schema.match(/"minLength": \d+/g)?.filter((rule) => rule !== '"minLength": 1')).toEqual([]);
  });
});

// Blanks after a record are nothing, and make a line long enough that fields are picked from it.
const lengthen = (line: string | Buffer) => Buffer.concat([Buffer.from(line), Buffer.alloc(SHORT_BYTES, ' ')]);

describe('scanBranch', () => {
  it('reads from every valid line what the strict reading reads', () => {
    let accepted = 0;
    fc.assert(
      fc.property(branchLine, (line) => {
        const strict = parseBranch(Buffer.from(line)).value;
        if (strict === undefined) return;
        accepted += 1;
        for (const bytes of [Buffer.from(line), lengthen(line)]) {
          expect(factsOf(scanBranch(bytes).value)).toEqual(factsOf(strict));
        }
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(250);
  });

  it('refuses no line that the strict reading accepts, and never fails', () => {
    fc.assert(
      fc.property(damagedLine, fc.boolean(), (damaged, long) => {
        const line = long ? lengthen(damaged) : damaged;
        const { value, fault } = scanBranch(line, 3);
        if (value === undefined) expect(fault).toEqual(parseBranch(line, 3).fault);
      }),
      { numRuns: 600 },
    );
  });

  it('trusts what ranking does not need, until the whole record is asked for', () => {
    const line = Buffer.from(JSON.stringify({ ...sampleBranch(), tool_call_sequence: 'none', final_answer: 7 }));
    expect(parseBranch(line).fault).toMatchObject({ pointer: '/tool_call_sequence' });
    const { value } = scanBranch(line);
    expect(value).toMatchObject({ rolloutId: 'job-1', branchIndex: 0 });
    expect(() => value?.record).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'SCHEMA_TYPE' }) }),
    );
  });

  const inner = '{"error":{"denied":{"capability":"allowedReadPaths"}}}';
  it.each([
    ['a refusal', { tool: 'read', error: { denied: { capability: 'allowedHosts' } } }],
    ['a refusal by its sentence', { error: 'Access denied: /etc is not in allowedReadPaths' }],
    ['a tripwire', { event: 'guardrail_tripwire', data: { guardrailName: 'g' } }],
    ['an error of a guardrail', { error: { code: 'GUARDRAIL', message: 'g stopped it' } }],
    ['an error of a guest', { error: { code: 'EDENIED' } }],
    ['an error by its name', { error: { name: 'CapabilityDenied' } }],
    ['counts of a kernel', { type: 'kernel_end', denials: 2 }],
    ['a status', { type: 'status', denial: { capability: 'allowedHosts' } }],
    ['JSON text', { event: 'tool_result', data: { callId: 'c', result: inner } }],
    ['escaped JSON text', { event: 'tool_result', data: { result: inner.replace('denied', '\\u0064eni\\u0065d') } }],
  ])('sees %s, whichever of its characters are escaped', (_, event) => {
    const events = JSON.stringify([{ event: 'tool_call', data: { toolName: 'read', args: { path: 'é' } } }, event]);
    const [before, after] = JSON.stringify({ ...sampleBranch(), tool_call_sequence: '<>' }).split('"<>"');
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (which) => {
        let at = 0;
        const escaped = events.replace(/(?<!\\)[A-Za-z]|(?<=\\u)[0-9]/g, (letter) => {
          at += 1;
          return which[at % which.length] ? `\\u00${letter.charCodeAt(0).toString(16)}` : letter;
        });
        const line = lengthen(`${before}${escaped}${after}`);
        expect(parseBranch(line).value?.attackedBoundary).toBe(true);
        expect(scanBranch(line).value?.attackedBoundary).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('sees a refusal in JSON text whose own escapes are escaped', () => {
    const result = '"{\\"\\\\u\\u0030064enied\\":{}}"';
    expect(JSON.parse(JSON.parse(result))).toEqual({ denied: {} });
    const line = JSON.stringify({ ...sampleBranch(), tool_call_sequence: '<>' });
    const bytes = lengthen(line.replace('"<>"', () => `[{"output":{"error":${result}}}]`));
    expect(parseBranch(bytes).value?.attackedBoundary).toBe(true);
    expect(scanBranch(bytes).value?.attackedBoundary).toBe(true);
  });

  it('refuses tool events that it must look at and cannot read, and lets others be', () => {
    const line = (events: string) =>
      lengthen(JSON.stringify({ ...sampleBranch(), tool_call_sequence: '<>' }).replace('"<>"', events));
    const judge = (events: string) => () => scanBranch(line(events)).value?.attackedBoundary;
    expect(judge('[{"note":1,"note":2}]')()).toBe(false);
    expect(judge('[{"note":"d\\u00e9j\\u00e0","note":2}]')()).toBe(false);
    for (const [events, code] of [
      ['[{"denied":1,"denied":null}]', 'DUPLICATE_KEY'],
      ['[{"denied":nothing}]', 'JSON_SYNTAX'],
      ['{"denied":1}', 'SCHEMA_TYPE'],
    ] as const) {
      expect(judge(events)).toThrow(expect.objectContaining({ fault: expect.objectContaining({ code }) }));
    }
  });

  it.each([
    ['{"rollout_id":"a"', 'JSON_SYNTAX'],
    ['{"rollout_id":"a"}', 'SCHEMA_REQUIRED'],
    ['nonsense', 'JSON_SYNTAX'],
    [pair('"objective_score":2').toString(), 'SCHEMA_MAXIMUM'],
    [JSON.stringify(sampleBranch()).replace('"branch_index":0', '"branch_index":x'), 'JSON_SYNTAX'],
    [JSON.stringify({ ...sampleBranch(), final_answer: undefined }), 'SCHEMA_REQUIRED'],
  ])('still refuses a line that it cannot read: %.40s', (line, code) => {
    expect(scanBranch(Buffer.from(line)).fault).toMatchObject({ code });
  });
});
