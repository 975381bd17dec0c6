import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { inspectChain } from '../../src/evidence/inspect-chain.js';
import { createBridge } from '../../src/host/bridge.js';
import { measureTree } from '../../src/host/tree-size.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { readSessionLimits } from '../../src/sessions/session-limits.js';
import { type Session, SessionStore } from '../../src/sessions/session-store.js';
import { call, playSession } from './play-session.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-space-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const MANIFEST = parseManifest({ allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] }, 'the manifest');
const bridgeOf = ({ workspaceRoot, space }: Pick<Session, 'workspaceRoot' | 'space'>) =>
  createBridge({ manifest: MANIFEST, workspaceRoot, space });
const answer = (text: string): AgentEvent => ({
  traceId: 't',
  parentTraceId: null,
  timestampMs: 7,
  channel: 'text',
  event: 'final_answer',
  data: { answer: text },
});

describe('the room of a session', () => {
  it('is one for all of its runs: a write beyond it is denied, up to it allowed, and a delete gives room back', async () => {
    const session = new SessionStore(root, { limits: { workspaceBytes: 100 } }).open(parseSessionId('s'));
    expect(await bridgeOf(session).writeFile('a', 'x'.repeat(60))).toMatchObject({ status: 'ok' });
    // Another run, another bridge, the same room.
    const bridge = bridgeOf(session);
    expect(await bridge.writeFile('b', 'x'.repeat(41))).toMatchObject({
      status: 'denied',
      denial: { capability: 'quota', requested: 'b', rule: 'session-bytes' },
    });
    expect(existsSync(join(session.workspaceRoot, 'b'))).toBe(false);
    expect(await bridge.writeFile('b', 'x'.repeat(40))).toMatchObject({ status: 'ok' });
    expect(await bridge.writeFile('a', 'x'.repeat(59))).toMatchObject({ status: 'ok' });
    expect(await bridge.deleteFile('a')).toMatchObject({ status: 'ok' });
    expect(await bridge.writeFile('c', 'x'.repeat(61))).toMatchObject({ status: 'denied' });
    expect(await bridge.writeFile('c', 'x'.repeat(60))).toMatchObject({ status: 'ok' });
    session.close();
  });

  it('is not made more by moving its own files, and is by moving others in', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-outside-')));
    writeFileSync(join(outside, 'big'), 'x'.repeat(60));
    const session = new SessionStore(root, { limits: { workspaceBytes: 100 } }).open(parseSessionId('s'));
    const manifest = parseManifest(
      { allowedReadPaths: ['/workspace', outside], allowedWritePaths: ['/workspace', outside] },
      'the manifest',
    );
    const bridge = createBridge({ manifest, workspaceRoot: session.workspaceRoot, space: session.space });
    await bridge.writeFile('a', 'x'.repeat(60));
    expect(await bridge.renameFile('a', 'b')).toMatchObject({ status: 'ok' });
    expect(session.space.usedBytes).toBe(60);
    expect(await bridge.renameFile(join(outside, 'big'), 'big')).toMatchObject({
      status: 'denied',
      denial: { capability: 'quota', rule: 'session-bytes' },
    });
    expect(await bridge.renameFile('b', join(outside, 'b'))).toMatchObject({ status: 'ok' });
    expect(session.space.usedBytes).toBe(0);
    expect(await bridge.renameFile(join(outside, 'big'), 'big')).toMatchObject({ status: 'ok' });
    session.close();
    rmSync(outside, { recursive: true });
  });

  it('counts the workspaces of its branches, and what an earlier process left', async () => {
    const store = new SessionStore(root, { limits: { workspaceBytes: 100 } });
    const session = store.open(parseSessionId('s'));
    const branch = { workspaceRoot: session.branchWorkspace('job', 0), space: session.space };
    expect(await bridgeOf(branch).writeFile('a', 'x'.repeat(90))).toMatchObject({ status: 'ok' });
    session.close();
    const again = store.open(parseSessionId('s'));
    expect(await bridgeOf(again).writeFile('a', 'x'.repeat(11))).toMatchObject({ denial: { rule: 'session-bytes' } });
    again.close();
  });

  it('does not count a folder that the operator gave', async () => {
    const own = join(root, 'own');
    mkdirSync(own);
    const session = new SessionStore(root, { limits: { workspaceBytes: 10 } }).open(parseSessionId('s'), {
      workspaceRoot: own,
    });
    expect(await bridgeOf(session).writeFile('a', 'x'.repeat(100))).toMatchObject({ status: 'ok' });
    session.close();
  });

  it('is never more than asked for, whatever is written and deleted', async () => {
    const store = new SessionStore(root, { limits: { workspaceBytes: 50 } });
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c/d'), fc.nat(60));
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(step, { maxLength: 8 }), async (id, steps) => {
        const session = store.open(parseSessionId(id));
        for (const [path, bytes] of steps) {
          const bridge = bridgeOf(session);
          await (bytes === 0 ? bridge.deleteFile(path) : bridge.writeFile(path, 'x'.repeat(bytes)));
          const measured = measureTree(session.workspaceRoot);
          expect(session.space.usedBytes).toBe(measured);
          expect(measured).toBeLessThanOrEqual(50);
        }
        session.close();
      }),
      { numRuns: 12 },
    );
  });

  it('holds a program in a kernel too, whose log has the denial', async () => {
    const code = 'let rule; try { writeFile("a", "x".repeat(1000)) } catch (e) { rule = e.rule } rule';
    const events = await playSession(root, 's', [call('run_code', { code }), { text: 'done' }], {
      limits: { workspaceBytes: 999 },
    });
    expect(events).toContainEqual(
      expect.objectContaining({
        event: 'kernel_end',
        data: expect.objectContaining({
          denials: [{ capability: 'quota', requested: 'a', rule: 'session-bytes' }],
        }),
      }),
    );
  });
});

describe('the room of the store', () => {
  it('is shared: what one session has, another has not', async () => {
    const store = new SessionStore(root, { limits: { storeBytes: 6_000 } });
    const first = store.open(parseSessionId('first'));
    expect(await bridgeOf(first).writeFile('a', 'x'.repeat(5_000))).toMatchObject({ status: 'ok' });
    first.close();
    const second = store.open(parseSessionId('second'));
    expect(await bridgeOf(second).writeFile('a', 'x'.repeat(1_000))).toMatchObject({ denial: { rule: 'store-bytes' } });
    expect(await bridgeOf(second).writeFile('a', 'x')).toMatchObject({ status: 'ok' });
    second.close();
  });

  it('that is used up opens no session', () => {
    new SessionStore(root).open(parseSessionId('first')).close();
    const full = new SessionStore(root, { limits: { storeBytes: 10 } });
    expect(() => full.open(parseSessionId('second'))).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
  });
});

describe('the log of a session', () => {
  it('that would go beyond its cap stops the run, says so in its last line, and stays a chain', () => {
    const store = new SessionStore(root, { limits: { logBytes: 2_000 } });
    const session = store.open(parseSessionId('s'));
    const { log } = session;
    const write = (): void => {
      for (let count = 0; count < 100; count += 1) log.append(answer('x'.repeat(100)));
    };
    expect(write).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    const full = readFileSync(log.path);
    expect(write).toThrowError(expect.objectContaining({ code: 'SESSION_FULL' }));
    expect(readFileSync(log.path)).toEqual(full);
    const { lines, fault } = inspectChain(full.toString('utf8'));
    expect(fault).toBeUndefined();
    expect(lines.at(-1)).toMatchObject({ timestampMs: 7, data: { phase: 'log_full', maxBytes: 2_000 } });
    session.close();
  });
});

describe('readSessionLimits', () => {
  it('takes whole bytes, and its defaults where nothing is set', () => {
    expect(readSessionLimits({ WASMAGENT_SESSION_MAX_BYTES: '1', WASMAGENT_STORE_MAX_BYTES: '' })).toEqual({
      workspaceBytes: 1,
      logBytes: 64 * 1024 * 1024,
      storeBytes: 4096 * 1024 * 1024,
    });
  });

  it.each(['0', '-1', '1e9', '1.5', ' 1', '10MB', '99999999999999999'])('refuses %j', (text) => {
    for (const name of [
      'WASMAGENT_SESSION_MAX_BYTES',
      'WASMAGENT_SESSION_LOG_MAX_BYTES',
      'WASMAGENT_STORE_MAX_BYTES',
    ]) {
      expect(() => readSessionLimits({ [name]: text })).toThrowError(expect.objectContaining({ code: 'USAGE' }));
    }
  });
});
