import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunFlags } from '../../../src/cli/run/run-flags.js';
import type { RunView } from '../../../src/cli/run/run-view.js';
import type { ApprovalAnswer, Approver } from '../../../src/contracts/approval.js';
import { RecordingWriter } from '../../../src/models/recording.js';
import { FOR_SESSION, NO, noAnswer, scriptedApprover, YES } from '../../agent/approvals/scripted-approver.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { run } from './in-process.js';

/** Whoever sits at the terminal; undefined: nobody does. */
let person: Approver | undefined;
vi.mock('../../../src/cli/run-view/open-run-view.js', () => ({
  openRunView: async (): Promise<RunView> => ({
    onEvent: () => undefined,
    onDelta: () => undefined,
    note: () => undefined,
    hasShownAnswer: false,
    approver: person,
    interrupted: new AbortController().signal,
    [Symbol.asyncDispose]: async () => undefined,
  }),
}));

const folder = useTemporaryFolder();
/** Fails whoever asks: what is replayed is asked of nobody. */
const unwanted = scriptedApprover(() => {
  throw new Error('somebody was asked');
});
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  person = undefined;
  unwanted.questions.length = 0;
  return () => vi.unstubAllEnvs();
});

const call = (id: string, name: string, args: object) => ({ toolCalls: [{ id, name, args }] });
const write = (id: string, content = 'A=1') => call(id, 'write_file', { path: '.env', content });
const DIVERGED = { code: 'REPLAY_DIVERGED' };

/** Records a run in which this is what the person says, in turn. */
async function record(turns: object[], answers: (ApprovalAnswer | 'late' | 'breaks')[], flags: Partial<RunFlags> = {}) {
  const left = [...answers];
  person = scriptedApprover((question, signal) => {
    const answer = left.shift();
    if (answer === 'late') return noAnswer(question, signal);
    if (answer === undefined || answer === 'breaks') throw new Error('the terminal is gone');
    return answer;
  });
  const script = folder.write('turns.json', JSON.stringify([...turns, { text: 'done' }]));
  const paths = { events: folder.path('recorded.jsonl'), record: folder.path('recording.jsonl') };
  return await run('the task', { script, ...paths, ...flags });
}

async function again(flags: Partial<RunFlags> = {}) {
  person = unwanted;
  const outcome = run(undefined, {
    replay: folder.path('recording.jsonl'),
    events: folder.path('again.jsonl'),
    ...flags,
  });
  return await outcome.finally(() => expect(unwanted.questions).toEqual([]));
}

const isSame = () => expect(folder.read('again.jsonl')).toBe(folder.read('recorded.jsonl'));

/** Writes the recording anew with its lines changed, as somebody would who means to deceive. */
function forge(change: (line: Record<string, unknown>) => object | undefined): void {
  let text = '';
  const writer = new RecordingWriter((line) => {
    text += line;
  });
  for (const line of folder.lines('recording.jsonl').slice(0, -1)) {
    const changed = change(JSON.parse(line) as Record<string, unknown>);
    if (changed !== undefined) writer.add(changed as Parameters<RecordingWriter['add']>[0]);
  }
  writer.end('answer');
  folder.write('recording.jsonl', text);
}

describe('the replay of a run in which somebody was asked', () => {
  it('gives byte-identical events without asking anybody: approved, rejected, not answered, broken and for the session', async () => {
    const { report } = await record(
      [write('a'), write('b', 'B'), write('c', 'C'), write('d', 'D'), write('e', 'E'), write('f', 'E')],
      [YES, NO, 'late', 'breaks', FOR_SESSION],
      { 'approval-timeout': 1 },
    );
    expect(report.approvals.map(({ outcome, isReused }) => (isReused ? 'reused' : outcome))).toEqual([
      'approved',
      'rejected',
      'expired',
      'no-approver',
      'approved',
      'reused',
    ]);
    expect(report.approvals[0]).toMatchObject({
      callId: 'a',
      ruleId: 'env-files',
      scope: 'once',
      answeredBy: 'tester',
    });
    expect(report.approvals[5]?.promptId).toBe(report.approvals[4]?.promptId);
    const { log: _, ...kept } = report;
    expect((await again()).report).toEqual({ ...kept, log: null });
    isSame();
  });

  it('also where guest code asks, and for code that a guardrail stops', async () => {
    const code = `
      await callTool("write_file", { path: ".env", content: "x" });
      await writeFile(".npmrc", "y");`;
    await record(
      [
        call('w', 'write_file', { path: 'a.txt', content: 'x' }),
        call('js', 'run_code', { code }),
        call('bad', 'run_code', { code: 'require("child_process")' }),
      ],
      [YES, YES, YES, NO, YES, YES],
      { approval: 'strict', guardrail: ['code'], 'allow-tool': ['write_file'] },
    );
    await again({ 'allow-tool': ['write_file'] });
    isSame();
    expect(folder.read('recorded.jsonl')).toContain('codeGuardrail');
  });

  it('denies again what was denied since there was nobody to ask', async () => {
    const script = folder.write('turns.json', JSON.stringify([write('a'), { text: 'done' }]));
    await run('the task', { script, record: folder.path('recording.jsonl'), events: folder.path('recorded.jsonl') });
    await again();
    isSame();
  });

  it('takes rules, guardrails and redaction from the recording, the rules without their file', async () => {
    const rules = folder.write('rules.json', '{"version":1,"rules":[{"id":"all","match":{},"verdict":"require"}]}');
    await record([call('w', 'write_file', { path: 'a.txt', content: 'x' })], [YES], {
      approval: rules,
      'max-input': 100,
      redact: 'pii',
    });
    await again();
    isSame();
    const [header = ''] = folder.lines('recording.jsonl');
    expect(JSON.parse(header).policy).toMatchObject({
      approval: { name: rules, rules: [{ id: 'all' }], hasApprover: true },
      guardrails: [{ name: 'max-input', layers: ['input'] }],
      redact: 'pii',
      fenceUntrusted: true,
    });
    const copy = folder.write('copy.yaml', 'version: 1\nrules:\n  - { id: all, match: {}, verdict: require }\n');
    await again({ approval: copy, 'max-input': 100, redact: 'pii', 'approval-timeout': 300 });
    isSame();
  });

  it('does not begin under another policy than was recorded, and names the setting', async () => {
    await record([write('a')], [YES]);
    const others: [Partial<RunFlags>, string][] = [
      [{ approval: 'permissive' }, '/approval/'],
      [{ approval: 'strict' }, '/approval/'],
      [{ 'approval-timeout': 299 }, '/approval/timeoutMs'],
      [{ guardrail: ['code'] }, '/guardrails'],
      [{ 'max-input': 100 }, '/guardrails'],
      [{ redact: 'off' }, '/redact'],
    ];
    for (const [flags, place] of others) {
      await expect(again(flags)).rejects.toMatchObject({ ...DIVERGED, message: expect.stringContaining(place) });
    }
    expect(existsSync(folder.path('again.jsonl'))).toBe(false);
  });

  it('needs the forbidden phrases again, which are not in the recording', async () => {
    const phrases = folder.write('phrases.txt', 'Project Falcon\n');
    await record([write('a')], [YES], { 'forbidden-phrases': phrases });
    expect(folder.read('recording.jsonl').toLowerCase()).not.toContain('falcon');
    await expect(again()).rejects.toMatchObject({ code: 'USAGE' });
    folder.write('phrases.txt', 'Project Eagle\n');
    await expect(again({ 'forbidden-phrases': phrases })).rejects.toMatchObject(DIVERGED);
    folder.write('phrases.txt', 'project  falcon\n');
    await again({ 'forbidden-phrases': phrases });
    isSame();
  });
});

describe('a recorded approval', () => {
  it('is for the place that was shown: the same call with a link behind its name is not carried out', async () => {
    const workspace = folder.path('work');
    mkdirSync(workspace);
    mkdirSync(`${workspace}/own`);
    await record([call('w', 'write_file', { path: 'own/.env', content: 'x' })], [YES], { workspace });
    const other = folder.path('other');
    mkdirSync(other);
    mkdirSync(`${other}/.git`);
    symlinkSync('.git', `${other}/own`);
    await expect(again({ workspace: other, approval: 'balanced' })).rejects.toMatchObject(DIVERGED);
    expect(existsSync(`${other}/.git/.env`)).toBe(false);
  });

  it.each(['taken out', 'moved'])('is no approval where it was %s', async (how) => {
    await record([write('a'), write('b', 'B')], [YES, NO]);
    let held: object | undefined;
    forge((line) => {
      if (line['kind'] !== 'answer') return line;
      const first = held;
      held ??= line;
      return how === 'moved' && first !== undefined ? first : undefined;
    });
    const workspace = folder.path('work');
    mkdirSync(workspace);
    await expect(again({ workspace, approval: 'balanced' })).rejects.toMatchObject(DIVERGED);
    // The one that was moved is still the answer to what it was given for, and the run ends at the other.
    if (how === 'taken out') expect(existsSync(`${workspace}/.env`)).toBe(false);
  });

  it('counts in a folder of the operator only when the rules are named: a recording cannot speak for them', async () => {
    const workspace = folder.path('work');
    mkdirSync(workspace);
    await record([write('a')], [YES]);
    await expect(again({ workspace })).rejects.toMatchObject({ code: 'USAGE' });
    expect(existsSync(`${workspace}/.env`)).toBe(false);
    await again({ workspace, approval: 'balanced' });
    expect(existsSync(`${workspace}/.env`)).toBe(true);
  });

  it('is not needed under rules that ask nobody, and neither do those count there unnamed, whatever they are called', async () => {
    const workspace = folder.path('work');
    mkdirSync(workspace);
    await record([write('a')], [], { approval: 'permissive' });
    forge((line) => {
      if (line['kind'] !== 'header') return line;
      const policy = line['policy'] as { approval: object };
      return { ...line, policy: { ...policy, approval: { ...policy.approval, name: 'strict' } } };
    });
    await expect(again({ workspace })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(again({ workspace, approval: 'strict' })).rejects.toMatchObject(DIVERGED);
    expect(existsSync(`${workspace}/.env`)).toBe(false);
  });
});
