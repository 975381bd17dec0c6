import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSessions } from '../../src/cli/sessions/list-sessions.js';
import { parseSessionId, sessionFolderName } from '../../src/sessions/session-id.js';
import { readMetadata } from '../../src/sessions/session-metadata.js';
import { SessionShelf } from '../../src/sessions/session-shelf.js';

const ID = parseSessionId('one');
const NAME = sessionFolderName(ID);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-metadata-'));
  mkdirSync(join(root, 'sessions', NAME), { recursive: true, mode: 0o700 });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(fields: object): void {
  const data = { version: 1, id: ID, createdMs: 1, lastUsedMs: 2, lastRun: null, ...fields };
  writeFileSync(join(root, 'sessions', NAME, 'session.json'), JSON.stringify(data), { mode: 0o600 });
}

it.each([9_007_199_254_740_991, 8_640_000_000_000_001, -8_640_000_000_000_001, '5', 1.5, null])(
  'a time that no date can hold says nothing of a session, and stops no list: %s',
  (time) => {
    write({ createdMs: time });
    expect(readMetadata(join(root, 'sessions'), NAME)).toMatchObject({ id: ID, createdMs: null, lastUsedMs: 2 });
    expect(listSessions(new SessionShelf(root), 10).sessions).toMatchObject([{ id: ID, createdAt: null }]);
    write({ lastUsedMs: time });
    expect(readMetadata(join(root, 'sessions'), NAME)).toBeUndefined();
    expect(listSessions(new SessionShelf(root), 10).total).toBe(1);
  },
);

it('the last time that a date can hold is one', () => {
  write({ createdMs: 8_640_000_000_000_000 });
  expect(listSessions(new SessionShelf(root), 10).sessions[0]?.createdAt).toBe('+275760-09-13T00:00:00.000Z');
});
