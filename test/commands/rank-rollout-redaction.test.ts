import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import CheckSchema from '../../src/commands/check-schema.js';
import RankRollout from '../../src/commands/rank-rollout.js';
import { madeUp } from '../guardrails/redaction/made-up-secrets.js';
import { sampleBranch } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

// A rule that does not see what it should stands for any fault of redaction.
const blind = vi.hoisted(() => ({ on: false }));
vi.mock('../../src/guardrails/redaction/redact-text.js', async (original) => {
  const real = await original<typeof import('../../src/guardrails/redaction/redact-text.js')>();
  const redactText: typeof real.redactText = (text) => (blind.on ? { text, findings: [] } : real.redactText(text));
  return { ...real, redactText };
});

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, [...argv, '--timestamp', '0']);

const TOKEN = `gh${'p'}_${madeUp('alnum', 36)}`;
const KEY_TOKEN = `np${'m'}_${madeUp('alnum', 36)}`;
const EMAILS = ['jane.doe', 'john.roe'].map((name) => [name, 'acme-widgets.net'].join('@'));
const [EMAIL = '', OTHER_EMAIL = ''] = EMAILS;
const SECRETS = [TOKEN, KEY_TOKEN, ...EMAILS];
const HARMLESS = 'npm i react@18.2.0; git clone git@github.com:org/repo.git';

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
