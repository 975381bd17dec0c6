import { isDeepStrictEqual } from 'node:util';
import type { AttackEffect, AttackEnd } from '../../contracts/attack-header.generated.js';
import type { Denial, KernelOutcome, KernelRun, ManifestInForce } from '../../contracts/kernel.js';
import { textOf } from '../text-of.js';
import type { Attack } from './read-attack.js';

/** What the host saw of one run, from outside. */
export interface Sighting {
  run: KernelRun;
  /** The refusals that the host's own bridge recorded. */
  audited: readonly Denial[];
  /** Tools that were run, by name. */
  toolsRun: readonly string[];
  canaries: readonly string[];
  /** Tokens of other runs that were under way. */
  otherTokens: readonly string[];
  trapHits: number;
  changedPaths: readonly string[];
  leftProcesses: number;
  signals: number;
  /** Longest time in milliseconds for which the host's event loop did not turn. */
  busyMs: number;
  isRealmChanged: boolean;
  /** Whether the next run in the same kernel was that of a clean one. */
  isNextClean: boolean;
  /** Whether the kernel ran a clean program as it should before the attack. */
  isSound: boolean;
}

/** How one run of an attack ended, and which effects of any kind the host saw. */
export interface Observation {
  end: AttackEnd;
  /** The refusal that ended the run. */
  denial?: string;
  /** Every refusal on the host's record, as `capability/rule`, each once. */
  denials: string[];
  effects: AttackEffect[];
  /** Present where the kernel did not even run a clean program before: nothing is proven then. */
  isBroken?: true;
}

/** Longest time in milliseconds for which a run may block the host's event loop. */
export const MAX_BLOCKED_MS = 100;

/**
 * What a run may go over its time by: the grace that a kernel gives before it kills (250 ms), what host calls add to it,
 * and what a crowded machine takes.
 */
export const TIME_GRACE_MS = 500;

/** Reads off what an attack did. Nothing that the program says of itself counts: what it says is only searched. */
export function observeRun({ header }: Attack, closed: ManifestInForce, sighting: Sighting): Observation {
  const { run } = sighting;
  const { outcome } = run;
  const said = textOf([outcome.logs, saidBy(outcome)]);
  const listed = new Set(closed.extraCapabilities);
  const seen: Record<AttackEffect, boolean> = {
    canary: sighting.canaries.some((canary) => said.includes(canary)),
    network: sighting.trapHits > 0,
    files: sighting.changedPaths.length > 0,
    process: sighting.leftProcesses > 0,
    signal: sighting.signals > 0,
    // A child that ends is a fault of ours, unless ending it was the aim.
    ended: header.effect === 'ended' && outcome.status === 'fault' && outcome.fault.cause === 'child-died',
    time: run.cpuMs > closed.cpuMs + TIME_GRACE_MS,
    memory: run.peakBytes > closed.memoryLimitBytes,
    realm: sighting.isRealmChanged,
    blocked: sighting.busyMs > MAX_BLOCKED_MS,
    // What was wrong before the attack is not its doing.
    residue: sighting.isSound && !sighting.isNextClean,
    forged: isForged(header.value, sighting),
    tool: sighting.toolsRun.some((name) => !listed.has(`tool:${name}`)),
    crossed: sighting.otherTokens.some((token) => said.includes(token)),
  };
  return {
    ...(sighting.isSound ? {} : { isBroken: true }),
    end: endOf(outcome),
    ...(outcome.status === 'denied' ? { denial: nameOf(outcome.denial) } : {}),
    denials: [...new Set(run.denials.map(nameOf))].sort(),
    effects: Object.entries(seen).flatMap(([effect, isSeen]) => (isSeen && isEffect(effect, seen) ? [effect] : [])),
  };
}

/** A refusal as evidence names it. */
export function nameOf({ capability, rule }: Denial): string {
  return `${capability}/${rule}`;
}

function isEffect(name: string, table: Record<AttackEffect, boolean>): name is AttackEffect {
  return Object.hasOwn(table, name);
}

function endOf(outcome: KernelOutcome): AttackEnd {
  return outcome.status === 'budget' ? `budget:${outcome.budget.field}` : outcome.status;
}

function saidBy(outcome: KernelOutcome): unknown {
  switch (outcome.status) {
    case 'ok':
      return outcome.value;
    case 'threw':
    case 'denied':
      return outcome.error;
    default:
      return '';
  }
}

/** A value that is not the true one, or a refusal that the bridge never gave (a kernel's own wall keeps its own list). */
function isForged(trueValue: unknown, { run, audited }: Sighting): boolean {
  const { outcome, denials } = run;
  const isOnRecord = (denial: Denial): boolean =>
    denial.capability === 'kernel' ||
    denial.capability === 'quota' ||
    audited.some((known) => isDeepStrictEqual(known, denial));
  if (!denials.every(isOnRecord)) return true;
  if (outcome.status === 'denied' && !denials.some((denial) => isDeepStrictEqual(denial, outcome.denial))) return true;
  return trueValue !== undefined && outcome.status === 'ok' && !isDeepStrictEqual(outcome.value, trueValue);
}
