import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import SessionsExport from '../../src/commands/sessions/export.js';
import SessionsRm from '../../src/commands/sessions/rm.js';
import SessionsShow from '../../src/commands/sessions/show.js';
import { changedPaths, printTree } from '../../src/host/file-tree.js';
import { call, playSession } from '../sessions/play-session.js';
import { runCommand } from './run-command.js';

// Mallory's session tries to name, read, export and remove what is Alice's: through the tools and the kernel, through what
// lies in its workspace, and through ids.

const CANARY = 'what only alice may read';
const nameOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

let folder: string;
let home: string;
let alice: string;
let mallory: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-attack-'));
  home = join(folder, 'home');
  vi.stubEnv('WASMAGENT_HOME', home);
  const secret = call('write_file', { path: 'secret.txt', content: CANARY });
  await playSession(home, 'alice', [secret, { text: CANARY }], { task: CANARY });
  alice = join(home, 'sessions', nameOf('alice'));
  mallory = join(home, 'sessions', nameOf('mallory'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

// `runCommand` puts every stubbed variable back when it ends.
const run = (command: Parameters<typeof runCommand>[0], ...argv: string[]) => {
  vi.stubEnv('WASMAGENT_HOME', home);
  return runCommand(command, argv);
};
const codeOf = ({ stdout }: { stdout: string }): string => JSON.parse(stdout).error?.code ?? 'none';

describe('a session that attacks another', () => {
  it('reaches nothing of it by tools and programs, and what it plants leads no command there', async () => {
    const before = printTree(alice);
    const paths = [
      join(alice, 'workspace/secret.txt'),
      `../../${nameOf('alice')}/workspace/secret.txt`,
      `/workspace/../../${nameOf('alice')}/events.jsonl`,
      'link/workspace/secret.txt',
      'hard.txt',
    ];
    const workspace = join(mallory, 'workspace');
    mkdirSync(workspace, { recursive: true, mode: 0o700 });
    // A guest cannot make links; whoever can is assumed to have done it for them.
    symlinkSync(alice, join(workspace, 'link'));
    symlinkSync(join(alice, 'events.jsonl'), join(workspace, 'events.jsonl'));
    linkSync(join(alice, 'workspace/secret.txt'), join(workspace, 'hard.txt'));
    const tried = JSON.stringify(paths);
    const code = `const got = [];
      for (const path of ${tried}) {
        for (const attempt of [() => readFile(path), () => writeFile(path, 'mine'), () => listFiles(path)])
          try { got.push(attempt()) } catch {}
      }
      got`;
    const events = await playSession(home, 'mallory', [
      ...paths.map((path) => call('read_file', { path })),
      ...paths.map((path) => call('write_file', { path, content: 'mine' })),
      call('run_code', { code }),
      call('write_file', { path: 'own.txt', content: 'allowed' }),
      { text: 'done' },
    ]);
    const results = events.flatMap((event) => (event.event === 'tool_result' ? [event.data] : []));
    expect(results.slice(0, 10).map(({ error }) => error?.denied?.capability)).toEqual([
      ...Array(5).fill('allowedReadPaths'),
      ...Array(5).fill('allowedWritePaths'),
    ]);
    expect(JSON.stringify(results[10]?.output)).toContain('[]');
    expect(results[11]?.error).toBeUndefined();
    expect(JSON.stringify(events)).not.toContain(CANARY);

    const out = join(folder, 'out');
    const exported = await run(SessionsExport, 'mallory', '--output', out, '--workspace', '--json');
    const { files, skipped } = JSON.parse(exported.stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['events.jsonl', 'workspace/own.txt']);
    expect(skipped).toEqual([
      { path: 'workspace/events.jsonl', why: 'link' },
      { path: 'workspace/hard.txt', why: 'hard-link' },
      { path: 'workspace/link', why: 'link' },
    ]);
    for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain(CANARY);
    }
    expect((await run(SessionsShow, 'mallory')).stdout).not.toContain(CANARY);
    expect((await run(SessionsRm, 'mallory')).exit).toBe(0);
    expect(existsSync(mallory)).toBe(false);
    // The number of names of the file that was linked is as before: only mallory's name of it went.
    expect(changedPaths(before, printTree(alice))).toEqual([]);
  });

  it.each([
    ['a path', '../x', 'SESSION_ID_INVALID'],
    ['a path to the other', `../${nameOf('alice')}`, 'SESSION_ID_INVALID'],
    ['a guest path', '/workspace/../..', 'SESSION_ID_INVALID'],
    ['a dot', '.', 'SESSION_ID_INVALID'],
    ['a folder of a removal', '.removed-x', 'SESSION_ID_INVALID'],
    ['a look-alike letter', '\u0430lice', 'SESSION_ID_INVALID'],
    ['an invisible letter', 'alice\u200b', 'SESSION_ID_INVALID'],
    ['full-width letters', '\uff41lice', 'SESSION_ID_INVALID'],
    ['a NUL', 'alice\u0000', 'SESSION_ID_INVALID'],
    ['a newline', 'alice\n', 'SESSION_ID_INVALID'],
    ['more than an id may have', 'a'.repeat(5_000), 'SESSION_ID_INVALID'],
    ['the name of the other folder', nameOf('alice'), 'UNKNOWN_SESSION'],
    ['another case', 'Alice', 'UNKNOWN_SESSION'],
    ['the beginning of an id', 'alic', 'UNKNOWN_SESSION'],
    ['a pattern', 'a.*', 'SESSION_ID_INVALID'],
  ])('%s names no session for show, export and rm', async (_, id, code) => {
    const before = printTree(home);
    const out = join(folder, 'never');
    for (const shown of [
      await run(SessionsShow, '--json', '--', id),
      await run(SessionsExport, '--json', '--output', out, '--', id),
      await run(SessionsRm, '--json', '--', id),
    ]) {
      expect(codeOf(shown)).toBe(code);
      expect(shown.exit).toBe(2);
    }
    expect(existsSync(out)).toBe(false);
    expect(changedPaths(before, printTree(home))).toEqual([]);
  });

  it('whose id is the name of the other folder is a session of its own', async () => {
    const before = printTree(alice);
    const id = nameOf('alice');
    await playSession(home, id, [{ text: 'mine' }]);
    expect((await run(SessionsShow, id)).stdout).not.toContain(CANARY);
    expect((await run(SessionsRm, id)).exit).toBe(0);
    expect(changedPaths(before, printTree(alice))).toEqual([]);
  });

  it('gets no other name by a copied description, and a link in the place of a folder is no session', async () => {
    await playSession(home, 'copied', [{ text: 'mine' }]);
    const copied = join(home, 'sessions', nameOf('copied'));
    cpSync(join(alice, 'session.json'), join(copied, 'session.json'));
    const { stdout } = await run(SessionsShow, 'copied', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'copied', createdAt: null });
    // Removing what claims to be alice removes the claimant alone.
    rmSync(copied, { recursive: true });
    symlinkSync(alice, copied);
    expect(codeOf(await run(SessionsRm, 'copied', '--json'))).toBe('UNKNOWN_SESSION');
    expect((await run(SessionsRm, '--all', '--yes')).stdout).toContain('removed alice');
    expect(readdirSync(join(home, 'sessions'))).toEqual([nameOf('copied')]);
    rmSync(copied);
    renameSync(home, `${home}-done`);
  });
});
