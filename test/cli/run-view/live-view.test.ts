import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { call, eventsWith, kernelEnd, other, RUN_START, result } from './made-events.js';
import { openTestView } from './open-test-view.js';
import { anyControl, isForeign, isOurs } from './our-lines.js';

const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
const denied = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };

describe('the live view of a run', () => {
  it('says of each call what became of it, and why', async () => {
    await using test = openTest();
    const events = [
      RUN_START,
      other('step'),
      other('model'),
      call('c1'),
      result('c1', 'from the file'),
      call('c2', 'read_file', { path: '/etc/passwd' }),
      result('c2', null, { code: 'execution_error', message: 'Access denied', denied }),
      result('c3', null, { code: 'execution_error', message: 'no such file', errno: 'ENOENT' }),
      kernelEnd([denied]),
      other('tripped', 'eval'),
      other('retry', 'overloaded_error'),
      call('c4', 'write_file'),
    ];
    for (const event of events) test.view.onEvent(event);
    expect(test.lines()).toEqual([
      'call    read_file',
      '│ {"path":"notes.txt"}',
      'ok      read_file',
      '│ from the file',
      'call    read_file',
      '│ {"path":"/etc/passwd"}',
      'denied  read_file by allowedReadPaths/not-listed',
      '│ Access denied',
      'failed  read_file: ENOENT',
      '│ no such file',
      'kernel  quickjs denied, 12 ms, peak 3.0 MB, 1 denied: allowedReadPaths/not-listed',
      'tripped codeGuardrail (input)',
      '│ {"reason":"eval"}',
      'retry   attempt 1 of 5 failed; what it said until then counts for nothing',
      '│ overloaded_error',
      'call    write_file',
      '│ {"path":"notes.txt"}',
      'running write_file',
      'so far  step 3 of 20, 2,310 tokens in, 410 out, $0.0123, 1 denied',
    ]);
  });

  it('shows a call that waits for approval as waiting', async () => {
    await using test = openTest();
    for (const event of [RUN_START, call('c1', 'write_file'), other('waiting')]) test.view.onEvent(event);
    expect(test.lines()).toContain('waiting write_file needs approval, rule dotfiles');
    expect(test.lines()).toContain('waiting write_file, for approval');
  });

  it('gives a tool that is not offered no name in a line of ours', async () => {
    await using test = openTest();
    for (const event of [RUN_START, call('c1', 'ok')]) test.view.onEvent(event);
    expect(test.lines().slice(0, 2)).toEqual(['call    a tool that is not offered', '│ ok']);
  });

  it('shows what the model says while it says it, and of its thinking the beginning', async () => {
    await using test = openTest();
    test.view.onEvent(RUN_START);
    test.view.onDelta({ kind: 'thinking', text: 'a\nb\nc\nd\ne\n' });
    test.view.onDelta({ kind: 'text', text: 'It sa' });
    test.view.note('drawn');
    expect(test.lines().slice(0, 5)).toEqual(['│ a', '│ b', '│ c', 'note    drawn', '│ It sa']);
    test.view.onDelta({ kind: 'text', text: 'ys: x' });
    test.view.onEvent(other('model'));
    expect(test.lines()).toContain('│ It says: x');
    expect(test.lines()).toContain("        (2 more lines of the model's)");
  });

  it.each<[isShown: boolean, when: string, pieces: { kind: 'text' | 'thinking'; text: string }[]]>([
    [
      true,
      'came in pieces',
      [
        { kind: 'text', text: 'from ' },
        { kind: 'text', text: 'model' },
      ],
    ],
    [
      true,
      'came after some thinking',
      [
        { kind: 'thinking', text: 'a\nb\nc\nd\ne\n' },
        { kind: 'text', text: 'from model' },
      ],
    ],
    [false, 'came whole', []],
    [false, 'is not what came in pieces', [{ kind: 'text', text: 'from mode' }]],
    [false, 'was thought, and not said', [{ kind: 'thinking', text: 'from model' }]],
  ])('has shown the answer: %s where it %s', async (isShown, _, pieces) => {
    await using test = openTest();
    test.view.onEvent(RUN_START);
    for (const piece of pieces) test.view.onDelta(piece);
    expect(test.view.hasShownAnswer).toBe(false);
    for (const event of [other('model'), other('answer', 'from model')]) test.view.onEvent(event);
    expect(test.view.hasShownAnswer).toBe(isShown);
  });

  it('has not shown an answer of more lines than it shows', async () => {
    await using test = openTest();
    const answer = 'x\n'.repeat(1001);
    test.view.onEvent(RUN_START);
    test.view.onDelta({ kind: 'text', text: answer });
    for (const event of [other('model'), other('answer', answer)]) test.view.onEvent(event);
    expect(test.view.hasShownAnswer).toBe(false);
  });

  it('ends with what the run came to, as its last line', async () => {
    const test = openTest();
    for (const event of [RUN_START, other('step'), other('answer')]) test.view.onEvent(event);
    await test.view[Symbol.asyncDispose]();
    const last = test.frames.findLast((frame) => frame.trim() !== '');
    expect(last).toContain('end     the agent gave its answer; step 3 of 20');
  });

  it('lets no text leave its gutter, move the cursor or fill the screen, at any width', async () => {
    // Every text goes through a real terminal too, in terminal.test.ts.
    const texts = HOSTILE_TEXTS.filter(({ length }, index) => length < 5000 && (isAll || index % 2 === 0));
    for (const [index, text] of texts.entries()) {
      await using test = openTest({ columns: [20, 41, 80][index % 3] ?? 80, rows: 8 });
      for (const event of eventsWith(text)) test.view.onEvent(event);
      const said = text.slice(0, 500);
      const [first, second] = [said.slice(0, 77), said.slice(77)];
      for (const piece of [first, second]) test.view.onDelta({ kind: 'text', text: piece });
      test.view.onEvent(call('c9'));
      test.view.onDelta({ kind: 'thinking', text: said });
      test.view.note(said.slice(0, 200));
      for (const line of test.lines()) {
        expect(isForeign(line) || isOurs(line), line).toBe(true);
        expect(line).not.toMatch(anyControl);
      }
    }
  });

  it('says everything in words: without colours it is the same text', async () => {
    const picture = async (hasColors: boolean): Promise<string> => {
      await using test = openTest({ hasColors });
      for (const event of eventsWith('x')) test.view.onEvent(event);
      return test.lines().join('\n');
    };
    const [colored, plain] = [await picture(true), await picture(false)];
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31mdenied');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('ends the run at the first Ctrl-C and the process at the second', async () => {
    await using test = openTest();
    test.type('\u0003', 0);
    expect(test.view.interrupted.reason).toMatchObject({ code: 'INTERRUPTED', exit: 130 });
    expect(test.exits).toEqual([]);
    test.type('\u0003', 0);
    expect(test.exits).toEqual([130]);
  });

  it('gives the terminal back: no raw mode, plain pastes, a cursor', async () => {
    const listeners = process.listenerCount('SIGTERM');
    const test = openTest();
    expect(process.listenerCount('SIGTERM')).toBeGreaterThan(listeners);
    expect(test.raw).toEqual([true]);
    test.view.note('drawn');
    await test.view[Symbol.asyncDispose]();
    expect(test.raw).toEqual([true, false]);
    expect(test.written.join('')).toBe('\u001b[?2004h\u001b[?2004l\u001b[?25h');
    expect(process.listenerCount('SIGTERM')).toBe(listeners);
  });
});

function openTest(options?: Parameters<typeof openTestView>[0]) {
  const test = openTestView(options);
  return Object.assign(test, { [Symbol.asyncDispose]: () => test.view[Symbol.asyncDispose]() });
}
