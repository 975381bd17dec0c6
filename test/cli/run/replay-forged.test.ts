import { writeFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenedModel } from '../../../src/cli/run/open-model.js';
import type { RunView } from '../../../src/cli/run/run-view.js';
import type { Approver } from '../../../src/contracts/approval.js';
import type { RecordingLine } from '../../../src/contracts/recording.generated.js';
import { recordingValidator } from '../../../src/contracts/recording-validator.generated.js';
import { WasmagentError } from '../../../src/errors.js';
import { RecordingWriter } from '../../../src/models/recording.js';
import { NO, scriptedApprover, YES } from '../../agent/approvals/scripted-approver.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { run } from './in-process.js';

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
// A judge that is never reached, so that the recording has failures in it.
vi.mock('../../../src/cli/run/open-judge-model.js', () => ({
  openJudgeModel: () => ({ id: 'judge', respond: () => Promise.reject(new TypeError('the line is dead')) }),
}));
// A model whose every turn takes two tries.
vi.mock('../../../src/cli/run/open-model.js', async (original) => {
  const { openModel } = await original<typeof import('../../../src/cli/run/open-model.js')>();
  return {
    openModel: async (flags: Parameters<typeof openModel>[0]): Promise<OpenedModel> => {
      const { model, isPriced } = await openModel(flags);
      return {
        isPriced,
        model: {
          id: model.id,
          respond: (request) => {
            request.onRetry?.({ errorType: 'overloaded_error', attempt: 1, maxAttempts: 5, delayMs: 1 });
            return model.respond(request);
          },
        },
      };
    },
  };
});

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  return () => vi.unstubAllEnvs();
});

/** What may be changed and is the same run still, and why it says nothing. */
const WITHOUT_MEANING = new Map([
  ['header/workspace/files', 'whoever replays is told that the workspace is another; what differs by it diverges'],
  ['header/workspace/sha256', 'as above'],
  ['header/policy/guardrailModel', 'no model is asked; its recorded failures and turns say whose they are'],
  ['header/policy/redact', 'nothing was there to take out'],
  ['header/policy/maxInputChars', 'the task is no longer than either'],
  ['failure/errorName', 'only a wait that was given up is told apart from other failures'],
  ['turn/retries/delayMs', 'how long a model was waited for is in no event'],
]);

type Json = Record<string, unknown>;
/** A change of one value: where, by kinds and not by counts, and the lines with it. */
interface Forgery {
  where: string;
  lines: Json[];
}

/** Other values of the same sort, and of any sort that the schema could have there. */
function othersThan(value: unknown): unknown[] {
  if (typeof value === 'string')
    return [...new Set([value.replace(/^./, (c) => (c === 'a' ? 'b' : 'a')), `${value}x`]), ...WORDS].filter(
      (other) => other !== value,
    );
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  return [1, 'x', 'a'.repeat(64)];
}
const WORDS = [
  'off',
  'pii',
  'closed',
  'open',
  'classifier',
  'code',
  'user',
  'assistant',
  'rejected',
  'once',
  'session',
  'stop',
  'tool_calls',
  'now',
  'elapsed',
  'delete',
  'write',
  'require',
  'deny',
  'input',
  'output',
];

function* leaves(value: unknown, path: string[]): Generator<[string[], unknown]> {
  if (typeof value !== 'object' || value === null) return yield [path, value];
  for (const [name, below] of Object.entries(value)) yield* leaves(below, [...path, name]);
}

function changed(line: Json, path: readonly string[], value: unknown): Json {
  const copy = structuredClone(line);
  let at: Json = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Json;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

/** Every field of every kind of line, each changed once; every kind of line doubled, and left out. */
function* forgeries(lines: readonly Json[]): Generator<Forgery> {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const event = line['event'] as Json | undefined;
    const kind = [line['kind'], event?.['event'], (event?.['data'] as Json | undefined)?.['phase'], line['what']]
      .filter(Boolean)
      .join('.');
    const withLine = (...others: Json[]): Json[] => lines.toSpliced(index, 1, ...others);
    // An event is held against what happens as a whole, so one field stands for all.
    const fields = [...leaves(line, [])];
    for (const [path, value] of event === undefined ? fields : fields.slice(-1)) {
      const where = [kind, ...path.filter((name) => !/^\d+$/.test(name))].join('/');
      // The digest at the end is written anew each time.
      if (seen.has(where) || where === 'end/sha256') continue;
      seen.add(where);
      const forged = othersThan(value).map((each) => changed(line, path, each));
      // Where no other value is a line at all, that is what must be refused.
      const other = forged.find((each) => recordingValidator(each)) ?? forged[0];
      if (other !== undefined) yield { where, lines: withLine(other) };
    }
    if (seen.has(kind)) continue;
    seen.add(kind);
    // What follows a question is waited for, longer than a test may take; the tests of Replay have it.
    if (kind === 'event.await_human_input') continue;
    yield { where: `${kind} twice`, lines: withLine(line, line) };
    yield { where: `no ${kind}`, lines: withLine() };
  }
}

function write(lines: readonly Json[]): void {
  let text = '';
  let ended = false;
  const writer = new RecordingWriter((line) => {
    text += line;
  });
  for (const line of lines) {
    if (line['kind'] !== 'end') writer.add(line as unknown as Parameters<RecordingWriter['add']>[0]);
    // The end has its digest anew, as somebody would write it who means to deceive.
    else if (ended) text += `${JSON.stringify(line)}\n`;
    else writer.end(String(line['stop']));
    ended ||= line['kind'] === 'end';
  }
  writeFileSync(folder.path('forged.jsonl'), text);
}

it('is refused or diverges with any one field of a recording changed, unless the field says nothing', async () => {
  const answers = [YES, NO];
  person = scriptedApprover(() => answers.shift() ?? NO);
  const env = (id: string) => ({ id, name: 'write_file', args: { path: '.env', content: id } });
  const script = folder.write(
    'turns.json',
    JSON.stringify([{ thinking: 'hm', toolCalls: [env('a'), env('b')] }, { text: 'done' }]),
  );
  const record = folder.path('recording.jsonl');
  const flags = {
    script,
    session: 'mine',
    temperature: '0.5',
    'max-input': 100,
    guardrail: ['classifier'],
    'guardrail-model': 'local',
    'guardrail-on-error': 'open',
  };
  await run('before', { ...flags, script: folder.write('before.json', '[{"text":"well"}]') });
  await run('the task', { ...flags, record });
  const lines = folder.lines('recording.jsonl').map((line) => JSON.parse(line) as Json & RecordingLine);
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(
    new Set(['header', 'drawn', 'event', 'turn', 'failure', 'answer', 'end']),
  );
  person = undefined;
  const replay = async (): Promise<string | undefined> =>
    await run(undefined, { replay: folder.path('forged.jsonl') }).then(
      ({ report }) => report.stop,
      (error: unknown) => (error instanceof WasmagentError ? error.code : String(error)),
    );
  write(lines);
  expect(await replay()).toBe('answer');
  const same: string[] = [];
  for (const { where, lines: forged } of forgeries(lines)) {
    write(forged);
    const came = await replay();
    if (came === 'answer') same.push(where);
    else expect(['REPLAY_DIVERGED', 'INPUT_MALFORMED'], where).toContain(came);
  }
  expect(same.sort()).toEqual([...WITHOUT_MEANING.keys()].sort());
});
