import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClock } from '../../src/host/clock.js';
import { newSessionId, parseSessionId } from '../../src/sessions/session-id.js';
import { SessionStore } from '../../src/sessions/session-store.js';

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
    const event = {
      traceId: 't',
      parentTraceId: null,
      timestampMs: 1,
      channel: 'text',
      event: 'final_answer',
    } as const;
    logged.log.append({ ...event, data: { answer: 'x' } });
    logged.close();
    expect(folders()).toHaveLength(3);
    open('asked-wrongly').close();
    expect(folders()).toHaveLength(3);
  });

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
