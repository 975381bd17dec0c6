import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWatched } from '../../../src/cli/run-view/is-watched.js';
import { openPlainView } from '../../../src/cli/run-view/plain-view.js';
import { showAnswer } from '../../../src/cli/run-view/show-answer.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { call, eventsWith, other, RUN_START, result } from './made-events.js';
import { anyControl, isForeign, isOurs } from './our-lines.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function openTest(stream: { isTTY?: boolean; columns?: number } = {}) {
  const told: string[] = [];
  return { view: openPlainView((line) => told.push(line), stream), lines: () => told };
}

describe('a run without a terminal', () => {
  it('is told in lines, and nobody can be asked', async () => {
    const { view, lines } = openTest();
    const denied = { capability: 'allowedHosts', requested: 'a.com', rule: 'empty-list' };
    const refused = result('c1', null, { code: 'execution_error', message: 'Access denied: a.com', denied });
    for (const event of [RUN_START, call('c1'), refused, result('c2', 'x'), other('tripped')]) view.onEvent(event);
    view.onDelta({ kind: 'text', text: 'not told\n' });
    view.note('kept');
    await view[Symbol.asyncDispose]();
    expect(lines()).toEqual([
      'call    read_file',
      '│ {"path":"notes.txt"}',
      'denied  read_file by allowedHosts/empty-list',
      '│ Access denied: a.com',
      'ok      read_file',
      'tripped codeGuardrail (input)',
      '│ {"reason":"x"}',
      'note    kept',
    ]);
    expect(view.approver).toBeUndefined();
  });

  it('names what is asked about as the host does, and a branch by the number that its record has', async () => {
    const { view, lines } = openTest();
    const waiting = other('waiting');
    if (RUN_START.event !== 'run_start' || waiting.event !== 'await_human_input') throw new Error('other events');
    view.onEvent({ ...RUN_START, parentTraceId: 'job', data: { ...RUN_START.data, branchIndex: 2 } });
    // A program's own call of the bridge: no tool that is offered has this name.
    view.onEvent({ ...waiting, data: { ...waiting.data, toolName: 'writeFile' } });
    await view[Symbol.asyncDispose]();
    expect(lines()).toEqual(['waiting writeFile needs approval, rule dotfiles (branch 2)']);
  });

  it('keeps foreign text behind the gutter, as lines of a log and as lines of a narrow terminal', async () => {
    for (const stream of [{}, { isTTY: true, columns: 30 }]) {
      const { view, lines } = openTest(stream);
      for (const event of HOSTILE_TEXTS.filter(({ length }) => length < 20_000).flatMap(eventsWith))
        view.onEvent(event);
      await view[Symbol.asyncDispose]();
      for (const line of lines()) {
        expect(isForeign(line) || isOurs(line), line).toBe(true);
        expect(line).not.toMatch(anyControl);
        if (stream.columns !== undefined) expect(line.length).toBeLessThan(30);
      }
    }
  });

  it('ends in good order at the first Ctrl-C, and at once at the second', async () => {
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const { view } = openTest();
    process.emit('SIGINT', 'SIGINT');
    expect(view.interrupted.reason).toMatchObject({ code: 'INTERRUPTED', exit: 130 });
    expect(exit).not.toHaveBeenCalled();
    process.emit('SIGINT', 'SIGINT');
    expect(exit).toHaveBeenCalledWith(130);
    await view[Symbol.asyncDispose]();
  });
});

describe('a person watches', () => {
  const terminal = { isTTY: true };
  const at = { json: false, stderr: terminal, stdin: terminal };

  it('where both stderr and stdin are terminals, and nothing says otherwise', () => {
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('CI', undefined);
    expect(isWatched({ ...at, env: {} })).toBe(true);
    expect(isWatched({ ...at, json: true, env: {} })).toBe(false);
    expect(isWatched({ ...at, stderr: {}, env: {} })).toBe(false);
    expect(isWatched({ ...at, stdin: {}, env: {} })).toBe(false);
    // Where ink draws nothing, no question may be asked.
    for (const env of [{ CI: '' }, { CI: 'true' }, { CONTINUOUS_INTEGRATION: '1' }]) {
      expect(isWatched({ ...at, env })).toBe(false);
    }
    vi.stubEnv('CI', 'true');
    expect(isWatched({ ...at, env: {} })).toBe(false);
    vi.stubEnv('CI', undefined);
    vi.stubEnv('TERM', 'dumb');
    expect(isWatched({ ...at, env: {} })).toBe(false);
  });
});

describe('the answer on stdout', () => {
  it('is behind the gutter on a terminal, and one text without controls in a pipe', () => {
    const answer = 'ok      write_file\u001b[2J\n';
    expect(showAnswer(answer, {})).toBe('ok      write_file\\x1b[2J\n');
    expect(showAnswer(answer, { isTTY: true, columns: 80 })).toBe('│ ok      write_file\\x1b[2J');
  });
});
