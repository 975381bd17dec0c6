import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClock } from '../../src/host/clock.js';
import { newSessionId, parseSessionId } from '../../src/sessions/session-id.js';
import { SessionStore } from '../../src/sessions/session-store.js';

const EVENT = {
  traceId: 't',
  parentTraceId: null,
  timestampMs: 1,
  channel: 'text',
  event: 'final_answer',
  data: { answer: 'x' },
} as const;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-store-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the session store', () => {
  it('keeps sessions in folders that no id, and no prefix of an id, spells', () => {
    const store = new SessionStore(root);
    const [a, b] = [parseSessionId('alice'), parseSessionId('alice-2')];
    const [first, second] = [store.open(a), store.open(b)];
    expect(basename(first.folder)).toMatch(/^[0-9a-f]{32}$/);
    expect(basename(second.folder)).not.toContain(basename(first.folder).slice(0, 8));
    expect(first.workspaceRoot).not.toBe(second.workspaceRoot);
    expect(statSync(first.folder).mode & 0o077).toBe(0);
    first.close();
    second.close();
  });

  it('leaves nothing of a new session in which nothing happened, and all of any other', () => {
    const store = new SessionStore(root);
    const open = (id: string) => store.open(parseSessionId(id), { leaveNoEmpty: true });
    const folders = () => readdirSync(join(root, 'sessions'));
    open('asked-wrongly').close();
    expect(folders()).toEqual([]);
    // Somebody's, though nothing happened in it yet.
    store.open(parseSessionId('made')).close();
    open('made').close();
    const written = open('written');
    writeFileSync(join(written.workspaceRoot, 'a.txt'), 'x');
    written.close();
    const logged = open('logged');
    logged.log.append(EVENT);
    logged.close();
    expect(folders()).toHaveLength(3);
    open('asked-wrongly').close();
    expect(folders()).toHaveLength(3);
  });

  it('leaves nothing of a new session that could not be opened, or whose first event found no room', () => {
    const folders = () => readdirSync(join(root, 'sessions'));
    const full = new SessionStore(root, { limits: { storeBytes: 0 } });
    expect(() => full.open(parseSessionId('no-room'))).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    expect(folders()).toEqual([]);
    const store = new SessionStore(root, { limits: { logBytes: 10 } });
    const session = store.open(parseSessionId('small-log'), { leaveNoEmpty: true });
    expect(() => session.log.append(EVENT)).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    session.close();
    expect(folders()).toEqual([]);
  });

  it('leaves a session that has events as it is when it cannot be opened, or the next event finds no room', () => {
    const id = parseSessionId('kept');
    const first = new SessionStore(root).open(id, { leaveNoEmpty: true });
    first.log.append(EVENT);
    first.close();
    const log = () => readFileSync(join(first.folder, 'events.jsonl'), 'utf8');
    const before = log();
    const full = new SessionStore(root, { limits: { storeBytes: 0 } });
    expect(() => full.open(id)).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    expect(log()).toBe(before);
    const again = new SessionStore(root, { limits: { logBytes: 10 } }).open(id, { leaveNoEmpty: true });
    expect(() => again.log.append(EVENT)).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    again.close();
    expect(log().startsWith(before)).toBe(true);
  });

  it.each(['rollouts.jsonl', 'workspace/a.txt', 'jobs/j/branch-0/workspace/a.txt'])(
    'leaves a folder without a log as it is when it holds %s and cannot be opened',
    (name) => {
      const id = parseSessionId('old');
      const { folder, close } = new SessionStore(root).open(id);
      close();
      for (const own of ['events.jsonl', 'session.json']) rmSync(join(folder, own));
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'x');
      const full = new SessionStore(root, { limits: { storeBytes: 0 } });
      expect(() => full.open(id)).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
      expect(readFileSync(join(folder, name), 'utf8')).toBe('x');
    },
  );

  it('gives every branch of a job a workspace outside the session workspace', () => {
    const session = new SessionStore(root).open(newSessionId(openClock()));
    const branches = [0, 1].map((index) => session.branchWorkspace('job', index));
    expect(new Set([session.workspaceRoot, ...branches]).size).toBe(3);
    for (const branch of branches) expect(branch.startsWith(`${session.workspaceRoot}/`)).toBe(false);
    session.close();
  });

  it('lets one writer at a time into a session, and the next one in after it', () => {
    const store = new SessionStore(root);
    const id = parseSessionId('busy');
    const first = store.open(id);
    expect(() => store.open(id)).toThrowError(expect.objectContaining({ code: 'SESSION_BUSY' }));
    first.close();
    store.open(id).close();
  });

  it('takes over the lock of a process that is gone', () => {
    const store = new SessionStore(root);
    const id = parseSessionId('crashed');
    const { folder, close } = store.open(id);
    close();
    // No process has this number: Linux and macOS give out far smaller ones.
    writeFileSync(join(folder, 'lock'), '999999999');
    store.open(id).close();
  });

  it.each(['', '../x', 'a/b', '.hidden', 'a b', 'x'.repeat(129), 'a\u0000', 'ünïcode'])('refuses the id %j', (id) => {
    expect(() => parseSessionId(id)).toThrowError(expect.objectContaining({ code: 'SESSION_ID_INVALID' }));
  });

  it('accepts a UUID as the operator gives it', () => {
    expect(parseSessionId('3b241101-e2bb-4255-8caf-4136c566a962')).toBe('3b241101-e2bb-4255-8caf-4136c566a962');
  });
});
