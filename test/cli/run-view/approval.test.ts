import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { QUIET_MS } from '../../../src/cli/run-view/key-gate.js';
import { GUTTER } from '../../../src/cli/run-view/rows.js';
import type { ApprovalAnswer, ApprovalQuestion } from '../../../src/contracts/approval.js';
import { WasmagentError } from '../../../src/errors.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { openTestView } from './open-test-view.js';
import { anyControl, isForeign, isOurs } from './our-lines.js';

const never = new AbortController().signal;
const ask = (args: Record<string, unknown>, paths = ['x']): Partial<ApprovalQuestion> => ({
  effect: { toolName: 'run_code', op: 'run', paths, args, realPaths: [], fromGuest: false },
});

/** Whether a question was answered by now. */
async function settled(answer: Promise<ApprovalAnswer>): Promise<ApprovalAnswer | 'open'> {
  await Promise.resolve();
  return Promise.race([answer, new Promise<'open'>((resolve) => setImmediate(() => resolve('open')))]);
}

describe('an approval question on the screen', () => {
  it('shows the tool, what it does, every path, the rule, the digest and the keys', async () => {
    await using test = openTest();
    void test.view.approver.ask(test.question(), never);
    const lines = test.lines();
    expect(lines).toContain('ask     the model wants write_file (write); rule dotfiles asks you');
    expect(lines).toContain(`${GUTTER}"./.env"`);
    expect(lines).toContain(`        these arguments: sha256 ${'a'.repeat(64)}`);
    expect(lines.at(-1)).toBe('        y: once, s: this session, n, Enter or Esc: no; 60 s left');
  });

  it.each([
    ['y', { outcome: 'approved', scope: 'once', answeredBy: 'terminal' }, 'allowed write_file once, by you'],
    [
      's',
      { outcome: 'approved', scope: 'session', answeredBy: 'terminal' },
      'allowed write_file for this session, by you',
    ],
    ['n', { outcome: 'rejected', answeredBy: 'terminal' }, 'refused write_file, by you'],
    ['\r', { outcome: 'rejected', answeredBy: 'terminal' }, 'refused write_file, by you'],
    ['\u001b', { outcome: 'rejected', answeredBy: 'terminal' }, 'refused write_file, by you'],
  ])('is answered by %j, and the verdict stays on the screen as a word', async (key, answer, line) => {
    await using test = openTest();
    const asked = test.view.approver.ask(test.question(), never);
    test.type(key);
    expect(await asked).toEqual(answer);
    expect(test.lines()).toContain(line);
  });

  it('is not answered by what was typed before it could be read, nor by a paste', async () => {
    await using test = openTest();
    test.type('y');
    const asked = test.view.approver.ask(test.question(), never);
    for (const chunk of ['y', 's', 'yyy']) test.type(chunk, 50);
    test.type('\u001b[200~y\u001b[201~', 1000);
    test.type('yes\r', 1000);
    expect(await settled(asked)).toBe('open');
    test.type('y');
    expect(await asked).toMatchObject({ outcome: 'approved' });
  });

  it('is not answered by a key that was read late, and may have been typed before the question was there', async () => {
    await using test = openTest();
    const asked = test.view.approver.ask(test.question(), never);
    test.type('y', 5000, { isBusy: true });
    expect(await settled(asked)).toBe('open');
    test.type('y');
    expect(await asked).toMatchObject({ outcome: 'approved' });
  });

  it('is not answered by a key that waited while the event loop stood still, and is by one that is pressed later', async () => {
    await using test = openTest({ isTimed: true });
    const typist = spawn('sh', ['-c', 'while read go; do printf y; done'], { stdio: ['pipe', 'pipe', 'ignore'] });
    test.typeFrom(typist.stdout);
    const read = once(typist.stdout, 'data');
    await once(typist, 'spawn');
    const asked = test.view.approver.ask(test.question(), never);
    typist.stdin.write('\n');
    // The key waits in the pipe until this thread goes on.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, QUIET_MS + 300);
    await read;
    expect(await settled(asked)).toBe('open');
    // A busy machine may stand still once more.
    for (let press = 0; press < 10 && (await settled(asked)) === 'open'; press += 1) {
      await sleep(QUIET_MS + 200);
      typist.stdin.write('\n');
      await once(typist.stdout, 'data');
    }
    expect(await asked).toMatchObject({ outcome: 'approved' });
    typist.stdin.end();
  });

  it('is a denial and the end of the run at Ctrl-C, at once', async () => {
    await using test = openTest();
    const asked = test.view.approver.ask(test.question(), never);
    test.type('\u0003', 0);
    expect(await asked).toMatchObject({ outcome: 'rejected', reason: 'interrupted' });
    expect(test.view.interrupted.reason).toBeInstanceOf(WasmagentError);
    expect(test.view.interrupted.reason).toMatchObject({ code: 'INTERRUPTED', exit: 130 });
    expect(await test.view.approver.ask(test.question(), never)).toMatchObject({ outcome: 'rejected' });
  });

  it('expires when nobody answers, and an answer in the very moment after is none', async () => {
    await using test = openTest();
    const soon = { expiresAtMs: test.question().expiresAtMs - 60_000 + 20 };
    expect(await test.view.approver.ask(test.question(soon), never)).toEqual({ outcome: 'expired' });
    expect(test.lines()).toContain('expired write_file: nobody answered in time, which is a no');
    const late = test.view.approver.ask(test.question(), never);
    test.type('y', 60_001);
    expect(await late).toEqual({ outcome: 'expired' });
  });

  it('that comes too late is not shown at all', async () => {
    await using test = openTest();
    expect(await test.view.approver.ask(test.question({ expiresAtMs: 1 }), never)).toEqual({ outcome: 'expired' });
  });

  it('is withdrawn when the run ends first', async () => {
    await using test = openTest();
    const run = new AbortController();
    const asked = test.view.approver.ask(test.question(), run.signal);
    run.abort(new Error('over'));
    await expect(asked).rejects.toThrow('over');
    expect(test.lines().join('\n')).not.toContain('asks you');
  });

  it('is denied when the terminal goes away or the view ends', async () => {
    await using test = openTest();
    const asked = test.view.approver.ask(test.question(), never);
    test.hangUp();
    expect(await asked).toMatchObject({ outcome: 'rejected' });
    await using other = openTest();
    const left = other.view.approver.ask(other.question(), never);
    await other.view[Symbol.asyncDispose]();
    expect(await left).toMatchObject({ outcome: 'rejected' });
  });

  it('waits its turn behind another, and asks for a quiet of its own', async () => {
    await using test = openTest();
    const first = test.view.approver.ask(test.question(), never);
    const second = test.view.approver.ask(test.question({ ruleId: 'deletes' }), never);
    expect(test.lines().join('\n')).toContain('1 more wait');
    test.type('y');
    expect(await first).toMatchObject({ outcome: 'approved' });
    expect(test.lines().join('\n')).toContain('rule deletes asks you');
    test.type('y', 100);
    expect(await settled(second)).toBe('open');
    test.type('n');
    expect(await second).toMatchObject({ outcome: 'rejected' });
  });
});

describe('what is asked for', () => {
  it('says how much of it is above and below, and is not approved before its end was shown', async () => {
    await using test = openTest({ rows: 20 });
    const code = Array.from({ length: 200 }, (_, index) => `step(${index});\n`).join('');
    const asked = test.view.approver.ask(test.question(ask({ code })), never);
    expect(test.lines().join('\n')).toMatch(/lines 1-\d+ of 204: 0 above, \d+ below/);
    test.type('y');
    expect(await settled(asked)).toBe('open');
    test.type(' ');
    expect(test.lines().join('\n')).toMatch(/: \d\d above, \d+ below/);
    test.type('G');
    expect(test.lines().join('\n')).toMatch(/ 0 below/);
    expect(test.lines()).toContain(`${GUTTER}step(199);`);
    test.type('y');
    expect(await asked).toMatchObject({ outcome: 'approved' });
  });

  it('can be paged through without missing a line', async () => {
    await using test = openTest({ rows: 16 });
    const code = Array.from({ length: 60 }, (_, index) => `step(${index});\n`).join('');
    void test.view.approver.ask(test.question(ask({ code })), never);
    const seen = new Set<string>();
    for (let page = 0; page < 20; page += 1) {
      for (const line of test.lines()) seen.add(line);
      test.type(' ');
    }
    for (let index = 0; index < 60; index += 1) expect(seen).toContain(`${GUTTER}step(${index});`);
  });

  it('is not approved on a screen that is too small to show it', async () => {
    await using test = openTest({ rows: 5, columns: 20 });
    const asked = test.view.approver.ask(test.question(), never);
    test.type('y');
    expect(await settled(asked)).toBe('open');
    test.type('n');
    expect(await asked).toMatchObject({ outcome: 'rejected' });
  });

  it('must be looked at again after the screen changed', async () => {
    await using test = openTest({ rows: 24 });
    const asked = test.view.approver.ask(test.question(ask({ code: 'x();\n'.repeat(8) })), never);
    Object.assign(test.screen, { columns: 30, rows: 14 });
    test.screen.emit('resize');
    test.type('y');
    expect(await settled(asked)).toBe('open');
  });

  it('is a diff where a file is changed, and says that text has no newline at its end', async () => {
    await using test = openTest();
    const effect = { ...test.question().effect, args: { path: './.env', content: 'A=1\nTOKEN=new' } };
    void test.view.approver.ask(test.question({ effect, before: 'A=1\nTOKEN=old\n' }), never);
    const lines = test.lines();
    for (const line of [' A=1', '-TOKEN=old', '+TOKEN=new']) expect(lines).toContain(`${GUTTER}${line}`);
    expect(lines).toContain(`${GUTTER}\\\\ No newline at end of file`);
  });

  const moved = { bytes: 9, sha256: 'b'.repeat(64), text: 'TOKEN=1\nx', isWhole: true };
  const move = {
    effect: {
      toolName: 'rename_file',
      op: 'rename' as const,
      paths: ['a.txt', '.env'],
      realPaths: [],
      args: { from: 'a.txt', to: '.env' },
      fromGuest: false,
    },
    moved,
  };

  it('is a file that is moved with its size, its digest and its text, to the end of it', async () => {
    await using test = openTest();
    void test.view.approver.ask(test.question(move), never);
    expect(test.lines()).toContain('moved   9 bytes, sha256 bbbbbbbbbbbbbbbb...');
    for (const line of ['TOKEN=1', 'x']) expect(test.lines()).toContain(`${GUTTER}${line}`);
    await using other = openTest();
    const asked = other.view.approver.ask(
      other.question({ ...move, moved: { ...moved, text: 'x\n'.repeat(500) } }),
      never,
    );
    other.type('y');
    expect(await settled(asked)).toBe('open');
    other.type('G');
    other.type('y');
    expect(await asked).toMatchObject({ outcome: 'approved' });
  });

  it('is a diff where a file that is moved replaces another, and says what is lost', async () => {
    await using test = openTest();
    const replaced = { bytes: 8, sha256: 'c'.repeat(64), text: 'TOKEN=0\n', isWhole: true };
    void test.view.approver.ask(test.question({ ...move, replaced }), never);
    expect(test.lines()).toContain('lost    what stands at the target: 8 bytes, sha256 cccccccccccccccc...');
    for (const line of ['-TOKEN=0', '+TOKEN=1']) expect(test.lines()).toContain(`${GUTTER}${line}`);
  });

  it('says of a file that is moved what is not shown of it', async () => {
    await using test = openTest();
    const large = { bytes: 20_000_000, text: 'TOKEN=1\n', isWhole: false };
    const replaced = { bytes: 8, sha256: 'c'.repeat(64), isWhole: true };
    void test.view.approver.ask(test.question({ ...move, moved: large, replaced }), never);
    const text = test.lines().join('\n');
    expect(text).toContain('20000000 bytes, too large for a digest; only its beginning is shown');
    expect(text).toContain('8 bytes, sha256 cccccccccccccccc...; no text, or not to be read');
    expect(test.lines()).toContain(`${GUTTER}TOKEN=1`);
  });

  it('is shown whole where there is no diff, with what cannot be seen as escapes', async () => {
    await using test = openTest();
    const code = 'if (isAdmin\u202e) { //\u2066 ok\u2069\n\tgo("\\n\u200b");\n}';
    void test.view.approver.ask(test.question(ask({ code, language: 'javascript' })), never);
    const lines = test.lines();
    expect(lines).toContain(`${GUTTER}if (isAdmin\\u202e) { //\\u2066 ok\\u2069`);
    expect(lines).toContain(`${GUTTER}\\tgo("\\\\n\\u{200b}");`);
    expect(lines).toContain(`${GUTTER}  "language": "javascript"`);
    expect(lines.join('\n')).toContain('no newline at its end');
  });

  it('stays behind the gutter at every width and for every hostile text, and leaves the screen a line', async () => {
    for (const [index, text] of HOSTILE_TEXTS.entries()) {
      if (text.length < 5000) {
        const columns = [20, 33, 80][index % 3] ?? 80;
        await using test = openTest({ columns, rows: 24 });
        const over = {
          ...ask({ [text.slice(0, 50)]: text, code: `${text}\n` }, [text]),
          ruleId: text,
          before: text,
          moved: { ...moved, text },
        };
        void test.view.approver.ask(test.question(over), never);
        test.type('G');
        expect(test.lines().length).toBeLessThan(24);
        for (const line of test.lines()) {
          expect(isForeign(line) || isOurs(line), line).toBe(true);
          expect(line).not.toMatch(anyControl);
        }
      }
    }
  });
});

function openTest(size?: { columns?: number; rows?: number; isTimed?: boolean }) {
  const test = openTestView(size);
  return Object.assign(test, { [Symbol.asyncDispose]: () => test.view[Symbol.asyncDispose]() });
}
