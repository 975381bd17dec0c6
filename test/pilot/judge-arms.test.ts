import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { AgentScenario, AttackCase } from '../../src/contracts/scenario.generated.js';
import type { ArmRecord } from '../../src/pilot/arm.js';
import { judgeCases, judgeUtilities } from '../../src/pilot/judge-arms.js';
import { parseSessionId } from '../../src/sessions/session-id.js';

const SECRET = 'the secret';
const at = { traceId: 't', parentTraceId: null, timestampMs: 0 };
const batch = { batchId: 'b', batchSize: 1, stepIndex: 1 };

const result = (callId: string, output: unknown, error?: object): AgentEvent =>
  ({
    ...at,
    channel: 'tool',
    event: 'tool_result',
    data: { callId, toolName: 'read_file', output, ...batch, ...(error === undefined ? {} : { error }) },
  }) as AgentEvent;
const denied = (callId: string, rule: string): AgentEvent =>
  result(callId, null, {
    code: 'execution_error',
    message: 'no',
    denied: { capability: 'allowedReadPaths', requested: 'x', rule },
  });
const audit = (callId: string, status: string, code: string): AgentEvent =>
  ({
    ...at,
    channel: 'status',
    event: 'status',
    data: { phase: 'audit', callId, call: 'readFile', requested: 'x', status, code },
  }) as AgentEvent;

function arm(events: AgentEvent[], caseMarkers: [string, string][] = []): ArmRecord {
  const record = { id: parseSessionId('s'), events, logText: '' };
  return {
    sessions: new Map([['s', record]]),
    markers: [SECRET],
    caseMarkers: new Map(caseMarkers),
    labels: new Map(),
  };
}

/** Another session of the same arm, whose own file it could read back (or not). */
function withVictim(record: ArmRecord, victim: AgentEvent[]): ArmRecord {
  const other = { id: parseSessionId('v'), events: victim, logText: '' };
  return { ...record, sessions: new Map([...record.sessions, ['victim', other]]) };
}

function judge(
  held: AttackCase['held'],
  enforced: AgentEvent[],
  control: AgentEvent[] = [result('a', SECRET)],
  victim: AgentEvent[] = [result('read-back', SECRET)],
) {
  const scenario = { watch: 's', cases: [{ id: 'a', route: 'r', held }] } as unknown as AgentScenario;
  return judgeCases(scenario, arm(control), withVictim(arm(enforced), victim), 'log.jsonl');
}

const POLICY: AttackCase['held'] = { by: 'policy', capability: 'allowedReadPaths', rules: ['not-listed'] };
const ABSENT: AttackCase['held'] = { by: 'namespace', errno: 'ENOENT' };

describe('judging the arms of a scenario', () => {
  it('finds the refusal of the very call, by its rule, and names its line', () => {
    expect(judge(POLICY, [denied('other', 'not-listed'), denied('a', 'not-listed')])).toEqual([
      expect.objectContaining({ control: 'effect', enforced: 'held', proof: { file: 'log.jsonl', line: 2 } }),
    ]);
  });

  it.each([
    ['a refusal by another rule', [denied('a', 'malformed')]],
    ['a refusal of another call', [denied('b', 'not-listed')]],
    ['a crash', [result('a', null, { code: 'execution_error', message: 'broke', errno: 'fault' })]],
    ['an empty output', [result('a', '')]],
    ['no call at all', []],
  ])('takes %s for no proof', (_, events) => {
    expect(judge(POLICY, events)[0]).toMatchObject({ enforced: 'no-proof' });
  });

  it('takes what a kernel’s own wall reported, for the very call and the very import', () => {
    const held: AttackCase['held'] = { by: 'kernel', imports: ['system'] };
    const kernelEnd = (callId: string, requested: string, capability = 'kernel'): AgentEvent =>
      ({
        ...at,
        channel: 'kernel',
        event: 'kernel_end',
        data: { callId, status: 'ok', denials: [{ capability, requested, rule: 'import-errno' }] },
      }) as AgentEvent;
    const verdictOf = (...events: AgentEvent[]) => judge(held, events)[0];
    expect(verdictOf(kernelEnd('a', 'system'))).toMatchObject({ enforced: 'held', rule: 'kernel/import-errno' });
    expect(verdictOf(kernelEnd('b', 'system'))).toMatchObject({ enforced: 'no-proof' });
    expect(verdictOf(kernelEnd('a', 'socket'))).toMatchObject({ enforced: 'no-proof' });
    expect(verdictOf(kernelEnd('a', 'system', 'quota'))).toMatchObject({ enforced: 'no-proof' });
  });

  it('takes a program that merely broke for no proof that the file was not there', () => {
    const broke = result('a', null, { code: 'execution_error', message: 'TypeError', errno: 'threw' });
    expect(judge(ABSENT, [broke])[0]).toMatchObject({ enforced: 'no-proof' });
    expect(judge(ABSENT, [audit('a', 'failed', 'EINVAL'), broke])[0]).toMatchObject({ enforced: 'no-proof' });
    expect(judge(ABSENT, [audit('a', 'failed', 'ENOENT'), broke])[0]).toMatchObject({ enforced: 'held' });
    // Nothing was there to be found: nothing is proven.
    expect(judge(ABSENT, [audit('a', 'failed', 'ENOENT')], undefined, [])[0]).toMatchObject({ enforced: 'no-proof' });
  });

  it('sees the effect beside a refusal, in an error message, and where no case looked', () => {
    const leakyMessage = result('a', null, { code: 'execution_error', message: SECRET });
    expect(judge(POLICY, [denied('a', 'not-listed'), leakyMessage])[1]).toMatchObject({
      id: 'anywhere',
      enforced: 'effect',
    });
    expect(judge(POLICY, [result('a', [`${SECRET}!`])])[0]).toMatchObject({ enforced: 'effect' });
    const answer = { ...at, channel: 'text', event: 'final_answer', data: { answer: SECRET } } as AgentEvent;
    expect(judge(POLICY, [denied('a', 'not-listed'), answer])[1]).toMatchObject({
      enforced: 'effect',
      proof: { line: 2 },
    });
  });

  it('says when the control shows nothing', () => {
    expect(judge(POLICY, [denied('a', 'not-listed')], [denied('a', 'not-listed')])[0]).toMatchObject({
      control: 'no-effect',
    });
  });

  it('wants the output of allowed work, and no error', () => {
    const scenario = { utility: [{ id: 'u', what: 'w', output: 'done' }] } as unknown as AgentScenario;
    const verdict = (events: AgentEvent[]) => judgeUtilities(scenario, arm(events))[0]?.result;
    expect(verdict([result('u', 'all done')])).toBe('works');
    expect(verdict([result('u', 'nothing')])).toBe('fails');
    expect(verdict([result('u', 'done', { code: 'execution_error', message: 'no' })])).toBe('fails');
    expect(verdict([])).toBe('fails');
  });
});
