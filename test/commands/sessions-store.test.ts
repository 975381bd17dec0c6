import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionList } from '../../src/cli/sessions/list-sessions.js';
import type { RemovalReport } from '../../src/cli/sessions/remove-sessions.js';
import SessionsExport from '../../src/commands/sessions/export.js';
import SessionsList from '../../src/commands/sessions/list.js';
import SessionsRm from '../../src/commands/sessions/rm.js';
import SessionsShow from '../../src/commands/sessions/show.js';
import { inspectChain } from '../../src/evidence/inspect-chain.js';
import { AppendFile } from '../../src/host/append-file.js';
import { openClock } from '../../src/host/clock.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { SessionStore } from '../../src/sessions/session-store.js';
import { setAside } from '../../src/sessions/set-aside.js';
import { playSession } from '../sessions/play-session.js';
import { buildChild, killChild, startChild } from '../sessions/start-child.js';
import { runCommand } from './run-command.js';

const DAY = 86_400;
const NOW = 1_700_000_000;
const nameOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

let program: string;
let home: string;
beforeAll(async () => {
  const built = mkdtempSync(join(tmpdir(), 'wasmagent-child-'));
  program = await buildChild(built);
  return () => rmSync(built, { recursive: true });
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wasmagent-sessions-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const folderOf = (id: string): string => join(home, 'sessions', nameOf(id));
/** A session that was used last some days before now. */
const makeSession = (id: string, days = 0): void => {
  new SessionStore(home, { clock: openClock(String(NOW - days * DAY)) }).open(parseSessionId(id)).close();
};
const run = async (command: Parameters<typeof runCommand>[0], ...argv: string[]) => {
  vi.stubEnv('WASMAGENT_HOME', home);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(NOW));
  const { stdout, exit } = await runCommand(command, [...argv, '--json']);
  const report = JSON.parse(stdout);
  return { report, exit, code: report.error?.code };
};
const list = async (...argv: string[]): Promise<SessionList> => (await run(SessionsList, ...argv)).report;

describe('sessions list', () => {
  it('has the session that was used last first, keeps to its limit, and makes no store', async () => {
    expect(await list()).toEqual({ store: null, total: 0, sessions: [] });
    expect(existsSync(join(home, 'sessions'))).toBe(false);
    makeSession('old', 2);
    await playSession(home, 'new', [{ text: 'x' }], { clock: openClock(String(NOW)) });
    makeSession('older', 9);
    const { sessions } = await list();
    expect(sessions.map(({ id, model, inUse }) => ({ id, model, inUse }))).toEqual([
      { id: 'new', model: 'scripted', inUse: false },
      { id: 'old', model: null, inUse: false },
      { id: 'older', model: null, inUse: false },
    ]);
    expect(sessions[0]).toMatchObject({ folder: nameOf('new'), createdAt: '2023-11-14T22:13:20.000Z' });
    expect(sessions[0]?.lines).toBe(
      inspectChain(readFileSync(join(folderOf('new'), 'events.jsonl'), 'utf8')).lines.length,
    );
    expect(sessions[0]?.bytes).toBeGreaterThan(1000);
    expect(await list('--limit', '1')).toMatchObject({ total: 3, sessions: [{ id: 'new' }] });
  });

  it('lists a session that is older than its description by its folder, and keeps what a task says out of it', async () => {
    await playSession(home, 'old', [{ text: 'x' }], { task: 'a private task' });
    expect(readFileSync(join(folderOf('old'), 'session.json'), 'utf8')).not.toContain('private');
    rmSync(join(folderOf('old'), 'session.json'));
    utimesSync(join(folderOf('old'), 'events.jsonl'), NOW - DAY, NOW - DAY);
    expect(await list()).toMatchObject({
      sessions: [{ id: null, folder: nameOf('old'), createdAt: null, lastUsedAt: '2023-11-13T22:13:20.000Z' }],
    });
    makeSession('old');
    expect(await list()).toMatchObject({ sessions: [{ id: 'old', createdAt: null }] });
  });

  it.each(['', '[]', '{"version":1}', 'not json', 'null'])(
    'is not misled by a description that is %j',
    async (text) => {
      makeSession('s');
      writeFileSync(join(folderOf('s'), 'session.json'), text);
      expect(await list()).toMatchObject({ sessions: [{ id: null, folder: nameOf('s') }] });
    },
  );
});

describe('sessions show', () => {
  it('exits 5 for a log with a changed line, and tells a torn tail from it', async () => {
    await playSession(home, 's', [{ text: 'x' }], { task: 'a task' });
    const log = join(folderOf('s'), 'events.jsonl');
    const text = readFileSync(log, 'utf8');
    appendFileSync(log, '{"torn');
    const { report, exit } = await run(SessionsShow, 's');
    expect(report).toMatchObject({
      log: { lines: text.split('\n').length - 1, tornBytes: 6 },
      runs: [{ task: 'a task' }],
    });
    expect(exit).toBe(0);
    writeFileSync(log, text.replace('a task', 'b task'));
    expect(await run(SessionsShow, 's')).toMatchObject({ code: 'CHAIN_BROKEN', exit: 5 });
    const out = join(home, 'out');
    expect(await run(SessionsExport, 's', '--output', out)).toMatchObject({ code: 'CHAIN_BROKEN', exit: 5 });
    expect(existsSync(out)).toBe(false);
  });
});

describe('sessions export', () => {
  it('writes the chain and the rollouts byte for byte, and digests that fit', async () => {
    await playSession(home, 's', [{ text: 'x' }]);
    const rollouts = new AppendFile(join(folderOf('s'), 'rollouts.jsonl'));
    rollouts.append('{"rollout_id":"r"}');
    rollouts.close();
    const out = join(home, 'made/out');
    const { report } = await run(SessionsExport, 's', '--output', out);
    for (const name of ['events.jsonl', 'rollouts.jsonl'])
      expect(readFileSync(join(out, name))).toEqual(readFileSync(join(folderOf('s'), name)));
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toEqual(report);
    for (const { path, bytes, sha256 } of report.files) {
      const content = readFileSync(join(out, path));
      expect({ bytes, sha256 }).toEqual({
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    expect(await run(SessionsExport, 's', '--output', out)).toMatchObject({ code: 'OUTPUT_CONFLICT' });
  });

  it('writes the events alone into one file, as a chain or as a stream', async () => {
    await playSession(home, 's', [{ text: 'x' }]);
    const [chain, stream] = [join(home, 'e.jsonl'), join(home, 'e.sse')];
    await run(SessionsExport, 's', '--output', chain);
    await run(SessionsExport, 's', '--output', stream, '--format', 'sse');
    const { lines } = inspectChain(readFileSync(chain, 'utf8'));
    const frames = readFileSync(stream, 'utf8').split('\n\n');
    expect(frames.slice(0, -2).map((frame) => /^id: (\d{12})\nevent: (\w+)\n/.exec(frame)?.slice(1))).toEqual(
      lines.map(({ seq, event }) => [String(seq).padStart(12, '0'), event]),
    );
    expect(frames.slice(-2)).toEqual(['data: [DONE]', '']);
  });

  it.each([
    ['a folder in the store', ['--output', 'sessions/x'], 'OUTPUT_CONFLICT'],
    ['a file in the session itself', ['--output', `sessions/${nameOf('s')}/workspace/e.jsonl`], 'OUTPUT_CONFLICT'],
    ['a workspace in one file', ['--output', 'e.jsonl', '--workspace'], 'USAGE'],
  ])('refuses %s', async (_, [flag = '', path = '', ...more], code) => {
    makeSession('s');
    expect(await run(SessionsExport, 's', flag, join(home, path), ...more)).toMatchObject({ code });
    expect(readdirSync(home)).toEqual(['sessions']);
  });
});

describe('sessions rm', () => {
  it('removes what it is told to, says how much that was, and leaves the rest', async () => {
    for (const [id, days] of [
      ['a', 0],
      ['b', 29],
      ['c', 31],
      ['d', 40],
    ] as const)
      makeSession(id, days);
    const { report } = await run(SessionsRm, '--older-than', '30d');
    expect((report as RemovalReport).removed.map(({ id }) => id).sort()).toEqual(['c', 'd']);
    expect(report.bytes).toBeGreaterThan(0);
    expect(await run(SessionsRm, 'a', 'missing')).toMatchObject({ code: 'UNKNOWN_SESSION' });
    expect((await list()).total).toBe(2);
    await run(SessionsRm, 'a', 'a');
    expect((await list()).sessions.map(({ id }) => id)).toEqual(['b']);
  });

  it.each([
    ['nothing', []],
    ['all without --yes', ['--all']],
    ['all and one', ['a', '--all', '--yes']],
    ['no span', ['--older-than', '30']],
    ['a span of nothing', ['--older-than', '0d']],
  ])('asked for %s removes none', async (_, argv) => {
    makeSession('a', 400);
    expect(await run(SessionsRm, ...argv)).toMatchObject({ code: 'USAGE', exit: 2 });
    expect((await list()).total).toBe(1);
  });

  it('that was killed half-way is finished by the next command, and the id is free meanwhile', async () => {
    await playSession(home, 's', [{ text: 'x' }]);
    setAside(join(home, 'sessions'), nameOf('s'));
    expect(readdirSync(join(home, 'sessions'))).toEqual([expect.stringMatching(/^\.removed-/)]);
    expect(await list()).toMatchObject({ total: 0 });
    expect(readdirSync(join(home, 'sessions'))).toEqual([]);
    makeSession('s');
    expect((await list()).total).toBe(1);
  });
});

describe('another process', () => {
  it('that works in a session keeps it from being removed or opened; killed, it leaves a session that goes on', async () => {
    makeSession('idle');
    const child = await startChild(program, 'hold', home, 's');
    try {
      expect((await list()).sessions.find(({ id }) => id === 's')).toMatchObject({ inUse: true });
      expect(await run(SessionsRm, 'idle', 's')).toMatchObject({ code: 'SESSION_BUSY', exit: 4 });
      expect(() => makeSession('s')).toThrowError(expect.objectContaining({ code: 'SESSION_BUSY' }));
      expect((await run(SessionsRm, '--all', '--yes')).report).toMatchObject({
        removed: [{ id: 'idle' }],
        inUse: [{ id: 's' }],
      });
      expect((await run(SessionsShow, 's')).report).toMatchObject({ inUse: true, runs: [{ end: 'unfinished' }] });
    } finally {
      await killChild(child);
    }
    expect((await list()).sessions).toMatchObject([{ id: 's', inUse: false, lines: 1 }]);
    makeSession('s');
    expect((await run(SessionsShow, 's')).report).toMatchObject({ inUse: false, log: { lines: 1, tornBytes: 0 } });
    expect((await run(SessionsRm, 's')).report).toMatchObject({ removed: [{ id: 's' }] });
  });

  it('that is killed in the middle of an export leaves no half of it in its place', async () => {
    makeSession('s');
    await killChild(await startChild(program, 'export', home, 'out'));
    expect(existsSync(join(home, 'out'))).toBe(false);
    expect(await run(SessionsExport, 's', '--output', join(home, 'out'))).toMatchObject({ exit: 0 });
    expect(readdirSync(join(home, 'out')).sort()).toEqual(['events.jsonl', 'manifest.json']);
  });
});
