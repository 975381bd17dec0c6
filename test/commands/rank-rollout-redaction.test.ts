import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import CheckSchema from '../../src/commands/check-schema.js';
import RankRollout from '../../src/commands/rank-rollout.js';
import { madeUp } from '../guardrails/redaction/made-up-secrets.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

// A rule that does not see what it should stands for any fault of redaction.
const blind = vi.hoisted(() => ({ on: false }));
vi.mock('../../src/guardrails/redaction/redact-text.js', async (original) => {
  const real = await original<typeof import('../../src/guardrails/redaction/redact-text.js')>();
  const redactText: typeof real.redactText = (text) => (blind.on ? { text, findings: [] } : real.redactText(text));
  return { ...real, redactText };
});

// Arguments that are other than they were when redaction saw them stand for any fault of reading them.
const reading = vi.hoisted((): { arguments: Record<string, unknown> | undefined } => ({ arguments: undefined }));
vi.mock('../../src/rollout/export/tool-turns.js', async (original) => {
  const real = await original<typeof import('../../src/rollout/export/tool-turns.js')>();
  const readToolTurns: typeof real.readToolTurns = (events) => {
    const turns = real.readToolTurns(events);
    const { arguments: args } = reading;
    if (args === undefined || typeof turns === 'string') return turns;
    return turns.map((turn) => turn.map((call) => ({ ...call, arguments: args })));
  };
  return { ...real, readToolTurns };
});

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, [...argv, '--timestamp', '0']);

const TOKEN = `gh${'p'}_${madeUp('alnum', 36)}`;
const OTHER_TOKEN = `gh${'p'}_${madeUp('alnum', 36, 2)}`;
const KEY_TOKEN = `np${'m'}_${madeUp('alnum', 36)}`;
const EMAILS = ['jane.doe', 'john.roe'].map((name) => [name, 'acme-widgets.net'].join('@'));
const [EMAIL = '', OTHER_EMAIL = ''] = EMAILS;
const SECRETS = [TOKEN, OTHER_TOKEN, KEY_TOKEN, ...EMAILS];
const HARMLESS = 'npm i react@18.2.0; git clone git@github.com:org/repo.git';

const LONG = 'How many of the nine planets that were known in those days have moons of their own that anybody saw';
const TASK = `Publish for ${EMAIL}. ${HARMLESS}`;
// Big integers, an order of keys that is no alphabet's, a prototype that is none; secrets in arguments, results, keys.
const EVENTS =
  `[{"event":"tool_call","data":{"toolName":"fetch","args":{"z":12345678901234567890,"url":"https://x.test/?t=${TOKEN}","a":1.50},"callId":"c1"}},` +
  `{"event":"tool_result","data":{"toolName":"fetch","callId":"c1","output":{"seats":{"${EMAIL}":1,"${OTHER_EMAIL}":2},"${KEY_TOKEN}":"owner ${EMAIL}",` +
  `"meta":{"__proto__":{"to":"${EMAIL}"},"n":1}}}}]`;

function line(branch: number, score: number, answer: string, events = EVENTS): string {
  const record = sampleBranch({ task: TASK, branch_index: branch, objective_score: score, final_answer: answer });
  return JSON.stringify(record).replace('"tool_call_sequence":[]', `"tool_call_sequence":${events}`);
}
const GOOD = line(0, 1, `Done with ${TOKEN}`);
const BAD = line(1, 0, HARMLESS, '[]');
const writeInput = (): string => folder.write('in.jsonl', `${GOOD}\n${BAD}\n`);

const holdsSecret = (text: string): boolean => SECRETS.some((secret) => text.includes(secret));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is in the two branches together, by field and rule. */
const COUNTS = {
  '/task': { email: 2 },
  '/final_answer': { 'github-token': 1 },
  '/tool_call_sequence/*/data/args/url': { 'github-token': 1 },
};

describe('redaction of training rows', () => {
  it.each([
    ['--dpo', ['--dpo', 'OUT']],
    ['--ppo', ['--ppo', 'OUT']],
    ['--export of whole trajectories', ['--format', 'trl', '--trajectory', 'full', '--export', 'OUT']],
    ['--export of labelled branches', ['--format', 'trl', '--type', 'kto', '--trajectory', 'full', '--export', 'OUT']],
  ])('leaves no secret in %s, wherever it stood, and counts each by field and rule', async (_, flags) => {
    const out = flags.map((flag) => (flag === 'OUT' ? folder.path('rows.jsonl') : flag));
    const run = await rank(writeInput(), ...out, '--output', folder.path('ranked'), '--report', folder.path('report'));
    expect(run).toMatchObject({ exit: 0 });
    const rows = folder.read('rows.jsonl');
    expect(holdsSecret(rows)).toBe(false);
    for (const rule of ['email', 'github-token', 'npm-token']) expect(rows).toContain(`[REDACTED:${rule}]`);
    expect(rows).toContain(HARMLESS);
    const report = JSON.parse(folder.read('report'));
    expect(report.redaction).toMatchObject(COUNTS);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
    const found = Object.values<Record<string, number>>(report.redaction).flatMap((rules) => Object.values(rules));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(9);
    expect(run.stdout).toMatch(/^secrets and personal data +9$/m);
    // What is ranked is evidence: the same bytes, whatever they hold.
    expect(folder.lines('ranked')[0]).toBe(`${GOOD.slice(0, -1)},"rank":1,"total_score":1}`);
  });

  it('counts the rows of each output in its own card, and all of them in the report', async () => {
    const rows = ['--format', 'openai', '--export', folder.path('rows.jsonl'), '--ppo', folder.path('ppo')];
    const { stdout } = await rank(writeInput(), ...rows);
    expect(stdout).toMatch(/^secrets and personal data +18$/m);
    expect(folder.read('rows.card.md')).toMatch(/replaced by typed placeholders: 9\./);
  });

  it('keeps big integers, spellings of numbers, the order of keys and both of two redacted keys', async () => {
    await rank(writeInput(), '--ppo', folder.path('ppo'));
    const [first = ''] = folder.lines('ppo');
    expect(first).toContain(
      '"args":{"z":12345678901234567890,"url":"https://x.test/?t=[REDACTED:github-token]","a":1.50}',
    );
    expect(first).toContain('"seats":{"[REDACTED:email]":1,"[REDACTED:email] (2)":2},"[REDACTED:npm-token]":"owner ');
  });

  it('hashes the prompt that is written, points at the line that was read, and passes the check against it', async () => {
    const input = writeInput();
    await rank(input, '--dpo', folder.path('dpo'), '--ppo', folder.path('ppo'));
    const row = JSON.parse(folder.read('dpo'));
    expect(row.provenance).toMatchObject({
      n_gram_hash: sha256(row.prompt).slice(0, 16),
      source_sha256: { chosen: sha256(GOOD), rejected: sha256(BAD) },
    });
    const files = ['--dpo', folder.path('dpo'), '--ppo', folder.path('ppo')];
    expect(await runCommand(CheckSchema, [...files, '--rollouts', input])).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('2 as in their rollouts'),
    });
  });

  it('report counts the same and changes nothing; off looks for nothing', async () => {
    const args = [writeInput(), '--dpo', folder.path('dpo'), '--ppo', folder.path('ppo'), '--json'];
    const redacted = JSON.parse((await rank(...args)).stdout);
    const counted = JSON.parse((await rank(...args, '--redact', 'report')).stdout);
    const rows = [folder.read('dpo'), folder.read('ppo')];
    const off = JSON.parse((await rank(...args, '--redact', 'off')).stdout);
    expect(counted.redaction).toEqual(redacted.redaction);
    expect(off.redaction).toEqual({});
    expect(rows).toEqual([folder.read('dpo'), folder.read('ppo')]);
    expect(JSON.parse(rows[0] ?? '')).toMatchObject({ prompt: TASK, chosen: `Done with ${TOKEN}` });
    expect(rows[1]).toContain(EVENTS);
  });

  it('leaves a line without secrets as the bytes it has', async () => {
    const events = '[ {"tool_name":"x", "args":{"n":1e2,"é":"\\u00e9"},"result":"ok"} ]';
    folder.write('in.jsonl', `${line(0, 1, 'yes', events).replace(EMAIL, 'you')}\n`);
    await rank(folder.path('in.jsonl'), '--ppo', folder.path('ppo'));
    expect(folder.read('ppo')).toContain(`"tool_call_sequence":${events}`);
  });

  const ESCAPED = `{"k":"${TOKEN.replace('g', '\\u0067')}","note":"${EMAIL.replace('@', '\\u0040')}"}`;
  const callWith = (args: unknown, result: unknown) => JSON.stringify([{ tool_name: 't', arguments: args, result }]);

  it.each(['trl', 'openai', 'llamafactory', 'axolotl'])(
    'sees through the escapes of arguments in JSON text, which %s rows have as values',
    async (format) => {
      const events = callWith(ESCAPED, JSON.stringify({ stdout: `ok\n${TOKEN}\n` }));
      folder.write('in.jsonl', `${line(0, 1, 'yes', events)}\n`);
      const flags = [
        '--format',
        format,
        '--type',
        'sft',
        '--trajectory',
        'full',
        '--export',
        folder.path('rows.jsonl'),
      ];
      expect(await rank(folder.path('in.jsonl'), ...flags)).toMatchObject({ exit: 0 });
      const rows = folder.read('rows.jsonl');
      expect(holdsSecret(rows)).toBe(false);
      expect(rows.match(/\[REDACTED:github-token\]/g)).toHaveLength(2);
      expect(rows.match(/\[REDACTED:email\]/g)).toHaveLength(2);
    },
  );

  it('stops the run when arguments hold what redaction did not see, once they are read', async () => {
    folder.write('in.jsonl', `${line(0, 1, 'yes', callWith({ n: 1 }, 'r')).replace(EMAIL, 'you')}\n`);
    const flags = ['--format', 'trl', '--type', 'sft', '--trajectory', 'full', '--export', folder.path('rows.jsonl')];
    reading.arguments = { key: TOKEN };
    const run = await rank(folder.path('in.jsonl'), ...flags).finally(() => (reading.arguments = undefined));
    expect(run).toMatchObject({ exit: 70, stdout: '' });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('redacts ids and the names of models wherever they are written, and keeps different ones apart', async () => {
    const branches = [0, 1].map((branch_index) =>
      sampleBranch({
        rollout_id: EMAIL,
        session_id: [TOKEN, OTHER_TOKEN][branch_index] ?? '',
        model: `m-${OTHER_EMAIL}`,
        branch_index,
        objective_score: 1 - branch_index,
        final_answer: `answer ${branch_index}`,
      }),
    );
    const lonely = sampleBranch({ rollout_id: OTHER_EMAIL, objective_score: 1 });
    const input = folder.write('in.jsonl', `${toLines([...branches, lonely])}{"rollout_id":"${EMAIL}"}\n`);
    const verl = ['--format', 'verl', '--type', 'prompts', '--export', folder.path('verl.json')];
    const files = ['dpo', 'ppo', 'report'].flatMap((name) => [`--${name}`, folder.path(name)]);
    const run = await rank(input, ...files, '--skip-invalid', '--json');
    expect(run).toMatchObject({ exit: 0 });
    const prompts = await rank(input, ...verl, '--skip-invalid');
    expect(prompts).toMatchObject({ exit: 0 });
    for (const name of folder.list().filter((file) => file !== 'in.jsonl')) {
      expect(holdsSecret(folder.read(name)), name).toBe(false);
    }
    expect(holdsSecret(run.stdout + run.stderr + prompts.stdout)).toBe(false);
    const id = `[REDACTED:email]#${sha256(EMAIL).slice(0, 12)}`;
    const { provenance } = JSON.parse(folder.read('dpo'));
    expect(provenance).toMatchObject({
      rollout_id: id,
      session_id: `[REDACTED:github-token]#${sha256(TOKEN).slice(0, 12)}`,
      rejected_session_id: `[REDACTED:github-token]#${sha256(OTHER_TOKEN).slice(0, 12)}`,
    });
    expect(JSON.parse(folder.lines('verl.json')[0] ?? '')).toMatchObject({ extra_info: { rollout_id: id } });
    const summary = JSON.parse(run.stdout);
    expect(summary.groupsWithoutPair.first).toEqual([
      { rollout_id: `[REDACTED:email]#${sha256(OTHER_EMAIL).slice(0, 12)}`, reason: expect.any(String) },
    ]);
    expect(summary.redaction).toMatchObject({ '/rollout_id': { email: expect.any(Number) } });
    const rows = ['--dpo', folder.path('dpo'), '--ppo', folder.path('ppo')];
    const valid = folder.write('valid.jsonl', toLines([...branches, lonely]));
    expect(await runCommand(CheckSchema, [...rows, '--rollouts', valid])).toMatchObject({ exit: 0 });
    const off = await rank(input, ...files, '--skip-invalid', '--json', '--redact', 'off');
    expect(JSON.parse(off.stdout).groupsWithoutPair.first).toMatchObject([{ rollout_id: OTHER_EMAIL }]);
  });

  it('keeps calls joined to their results when their ids are redacted', async () => {
    const ids = [TOKEN, OTHER_TOKEN];
    const calls = ids.map((callId) => ({ event: 'tool_call', data: { toolName: 'read', args: { callId }, callId } }));
    const results = ids.map((callId, at) => ({
      event: 'tool_result',
      data: { callId, toolName: 'read', output: `${at}` },
    }));
    const events = JSON.stringify([...calls, ...results.reverse()]);
    folder.write('in.jsonl', `${line(0, 1, 'yes', events)}\n`);
    const flags = ['--format', 'trl', '--type', 'sft', '--trajectory', 'full', '--export', folder.path('rows.jsonl')];
    expect(await rank(folder.path('in.jsonl'), ...flags)).toMatchObject({ exit: 0 });
    expect(folder.lines('rows.jsonl')).toHaveLength(1);
    expect(holdsSecret(folder.read('rows.jsonl'))).toBe(false);
  });

  it('names the line and not the id when a branch overlaps the evaluation set', async () => {
    const input = folder.write(
      'in.jsonl',
      toLines([sampleBranch({ rollout_id: EMAIL, objective_score: 1, task: LONG })]),
    );
    const evalSet = ['--eval-set', folder.write('eval.jsonl', toLines([{ question: LONG }]))];
    const run = await rank(input, '--ppo', folder.path('ppo'), ...evalSet, '--on-contaminated', 'fail');
    expect(run).toMatchObject({ exit: 1 });
    expect(run.stderr).toContain(`${input}:1`);
    expect(holdsSecret(run.stderr)).toBe(false);
  });

  it.each([['--dpo'], ['--ppo'], ['--export']])(
    'stops the run and writes no file when a rule did not do its work, for %s',
    async (flag) => {
      const format = flag === '--export' ? ['--format', 'trl'] : [];
      const outputs = [flag, folder.path('rows.jsonl'), '--output', folder.path('ranked')];
      const inTexts = [line(0, 1, 'yes', '[]'), line(1, 0, 'no', '[]')];
      const inEvents = [line(0, 1, 'yes'), line(1, 0, 'no')].map((text) => text.replace(EMAIL, 'you'));
      for (const lines of [inTexts, inEvents]) {
        const input = folder.write('in.jsonl', lines.join('\n'));
        blind.on = true;
        const run = await rank(input, ...outputs, ...format).finally(() => (blind.on = false));
        expect(run).toMatchObject({ exit: 70, stdout: '' });
        expect(run.stderr).toContain('(BUG)');
        expect(holdsSecret(run.stderr)).toBe(false);
        expect(folder.list()).toEqual(['in.jsonl']);
      }
    },
  );
});
