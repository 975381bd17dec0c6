import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { runBranches } from '../../../src/cli/run/run-branches.js';
import type { RunFlags } from '../../../src/cli/run/run-flags.js';
import { madeUp } from '../../guardrails/redaction/made-up-secrets.js';
import { openFakeMessagesApi } from '../../models/fake-messages-api.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { flagsOf } from './in-process.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  return () => vi.unstubAllEnvs();
});

const TOKEN = `ghp_${madeUp('alnum', 36)}`;
/** Long enough to be none of the words around it, short enough to stand in a line that is cut. */
const PIECE = TOKEN.slice(0, 12);

/** All that is written of a job: the file of --rollout, the session's own records, its log, the events and the report. */
async function written(flags: Partial<RunFlags>): Promise<string> {
  const paths = { rollout: folder.path('rollouts.jsonl'), events: folder.path('events.jsonl') };
  const request = { argument: `Use ${TOKEN}`, file: undefined, isPiped: false, json: true, tell: () => undefined };
  const { report } = await runBranches(request, flagsOf({ ...paths, ...flags }), 1);
  const files = [paths.rollout, paths.events, report.sessionRollouts, report.log.path];
  return [JSON.stringify(report), ...files.map((path) => readFileSync(path, 'utf8'))].join('\n');
}

const script = (): string =>
  folder.write(
    'turns.json',
    JSON.stringify([
      { toolCalls: [{ id: 'c', name: 'write_file', args: { path: 'a.txt', content: TOKEN } }] },
      { toolCalls: [{ id: 'd', name: 'read_file', args: { path: 'a.txt' } }] },
      { text: `It is ${TOKEN}` },
    ]),
  );
/** Quotes the secret where the record cuts its lines. */
const judge = (): string =>
  folder.write(
    'check.js',
    `const text = readFile('/workspace/a.txt');
     console.log('.'.repeat(219) + ' ' + text);
     throw new Error('.'.repeat(972) + ' ' + text);`,
  );

it('writes no secret of a branch, nor a piece of one, into any record: task, calls, results, answer, what the judge quotes', async () => {
  const kept = await written({ script: script(), verify: judge() });
  expect(kept).not.toContain(PIECE);
  const [record = ''] = readFileSync(folder.path('rollouts.jsonl'), 'utf8').split('\n');
  const { build_result: result, ...rest } = JSON.parse(record);
  expect(result).toMatchObject({ verifier: 'program', status: 'failed', error: expect.stringContaining('[REDACTED') });
  expect(result.output[0]).toContain('[REDACTED');
  expect(rest).toMatchObject({ task: 'Use [REDACTED:github-token]', final_answer: 'It is [REDACTED:github-token]' });
});

it.each([
  ['', 'no such token: [REDACTED:github-token]'],
  // The secret stands where a message of a server is cut.
  ['. '.repeat(235), 'no such token:…'],
])('writes none that a server quotes into the failure of a branch, after "%s"', async (before, said) => {
  const body = { error: { type: 'x', message: `${before}no such token: ${TOKEN}` } };
  await using api = await openFakeMessagesApi([{ status: 401, body }]);
  vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
  const kept = await written({ model: 'anthropic/local' });
  expect(kept).not.toContain(PIECE);
  expect(kept).toContain(said);
});

it('is kept from them by the redactor: without one each of them holds it', async () => {
  const kept = await written({ script: script(), verify: judge(), redact: 'off' });
  expect(kept.split('\n').filter((line) => line.includes(PIECE)).length).toBeGreaterThan(4);
});
