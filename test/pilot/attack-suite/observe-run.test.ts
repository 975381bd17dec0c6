import { describe, expect, it } from 'vitest';
import type { AttackHeader } from '../../../src/contracts/attack-header.generated.js';
import type { Denial, KernelRun } from '../../../src/contracts/kernel.js';
import { judgeClosed } from '../../../src/pilot/attack-suite/judge-attack.js';
import { observeRun, type Sighting } from '../../../src/pilot/attack-suite/observe-run.js';
import { readAttack } from '../../../src/pilot/attack-suite/read-attack.js';
import { DENY_ALL } from '../../../src/policy/manifest.js';

const DENIAL: Denial = { capability: 'allowedReadPaths', requested: '/secret', rule: 'empty-list' };
const RUN: KernelRun = {
  outcome: { status: 'ok', value: 7, logs: [] },
  cpuMs: 1,
  wallMs: 2,
  peakBytes: 100,
  denials: [],
  dropped: 0,
};
const QUIET: Sighting = {
  run: RUN,
  audited: [],
  toolsRun: [],
  canaries: ['the-canary'],
  otherTokens: ['the-other'],
  trapHits: 0,
  changedPaths: [],
  leftProcesses: 0,
  signals: 0,
  busyMs: 20,
  isRealmChanged: false,
  isNextClean: true,
  isSound: true,
};

function observe(changed: Partial<Sighting>, header: Partial<AttackHeader> = {}) {
  const whole = { class: 'tools', attempt: 'some attempt', effect: 'tool', ends: ['ok'], bare: true, ...header };
  const attack = readAttack('javascript/tools/x', 'javascript', `// attack ${JSON.stringify(whole)}\n1\n`);
  const observed = observeRun(attack, DENY_ALL, { ...QUIET, ...changed });
  return { observed, judged: judgeClosed(attack.header, observed) };
}

const outcome = (value: KernelRun['outcome'], rest: Partial<KernelRun> = {}): Partial<Sighting> => ({
  run: { ...RUN, ...rest, outcome: value },
});

describe('what the host sees of a run', () => {
  it('is nothing after a program that did no harm', () => {
    const { observed, judged } = observe({});
    expect(observed).toEqual({ end: 'ok', denials: [], effects: [] });
    expect(judged).toEqual({ result: 'held' });
  });

  it.each<[string, Partial<Sighting>, string]>([
    ['a canary in the value', outcome({ status: 'ok', value: { a: ['x the-canary y'] }, logs: [] }), 'canary'],
    ['a canary as a key', outcome({ status: 'ok', value: { 'the-canary': 1 }, logs: [] }), 'canary'],
    ['a canary in a line', outcome({ status: 'ok', value: 1, logs: [{ level: 'log', text: 'the-canary' }] }), 'canary'],
    [
      'a canary in an error',
      outcome({ status: 'threw', error: { name: 'E', message: 'the-canary' }, logs: [] }),
      'canary',
    ],
    ['a mark of another run', outcome({ status: 'ok', value: 'the-other', logs: [] }), 'crossed'],
    ['a connection to the trap', { trapHits: 1 }, 'network'],
    ['a change outside', { changedPaths: ['/outside/new.txt'] }, 'files'],
    ['a process that was left', { leftProcesses: 1 }, 'process'],
    ['a signal', { signals: 1 }, 'signal'],
    ['more time than it had', { run: { ...RUN, cpuMs: DENY_ALL.cpuMs + 501 } }, 'time'],
    ['more memory than it had', { run: { ...RUN, peakBytes: DENY_ALL.memoryLimitBytes + 1 } }, 'memory'],
    ['a changed realm', { isRealmChanged: true }, 'realm'],
    ['a blocked event loop', { busyMs: 101 }, 'blocked'],
    ['a next run that is not clean', { isNextClean: false }, 'residue'],
    ['a tool that is not listed', { toolsRun: ['wipe'] }, 'tool'],
    ['a denial that nobody gave', { run: { ...RUN, denials: [DENIAL] } }, 'forged'],
    [
      'an outcome that is denied, without a denial on the record',
      outcome({ status: 'denied', denial: DENIAL, error: { name: '', message: '' }, logs: [] }),
      'forged',
    ],
  ])('is an effect: %s', (_what, changed, effect) => {
    const { observed, judged } = observe(changed);
    expect(observed.effects).toEqual([effect]);
    expect(judged.result).toBe('effect');
  });

  it('is a forgery when the value is another than the true one', () => {
    expect(observe({}, { effect: 'forged', value: 8 }).observed.effects).toEqual(['forged']);
    expect(observe({}, { effect: 'forged', value: 7 }).observed.effects).toEqual([]);
  });

  it('is the end of the process only for an attempt that is after it; else a fault, which proves nothing', () => {
    const died = outcome({ status: 'fault', fault: { cause: 'child-died', detail: '' }, logs: [] });
    expect(observe(died, { effect: 'ended' }).judged.result).toBe('effect');
    expect(observe(died).judged.result).toBe('no-proof');
  });

  it('proves nothing when the end is not one of those named, or a denial is not on record', () => {
    expect(observe(outcome({ status: 'threw', error: { name: '', message: '' }, logs: [] })).judged.result).toBe(
      'no-proof',
    );
    expect(observe({}, { denials: ['allowedReadPaths/empty-list'] }).judged.result).toBe('no-proof');
    const denied = { run: { ...RUN, denials: [DENIAL] }, audited: [DENIAL] };
    expect(observe(denied, { denials: ['allowedReadPaths/empty-list'] }).judged.result).toBe('held');
  });

  it('proves nothing about a kernel that did not work before', () => {
    const { observed, judged } = observe({ isSound: false, isNextClean: false });
    expect(observed.effects).toEqual([]);
    expect(judged.result).toBe('no-proof');
  });
});
