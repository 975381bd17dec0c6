import type { Clock } from '../../host/clock.js';
import { knownOnlyToHost, type PlantedVariable, plantVariable } from '../../host/host-secrets.js';
import { type SignalWatch, watchSignal } from '../../host/watch-signal.js';

/** The only signal that an attack program may send to the host: by default it would end it. */
export const HOST_SIGNAL = 'SIGUSR2';

/** What all runs of a suite share: the host that they attack. */
export class AttackHost implements Disposable {
  readonly clock: Clock;
  readonly variable: PlantedVariable;
  readonly signals: SignalWatch;
  /** Texts that only this host knows, besides the secrets of a run. */
  readonly knowledge: readonly string[];
  /** Tokens of the runs that are under way. */
  readonly liveTokens = new Set<string>();

  constructor(clock: Clock) {
    this.clock = clock;
    this.variable = plantVariable('WASMAGENT_ATTACK_SECRET', clock.newToken('attack'));
    this.signals = watchSignal(HOST_SIGNAL);
    this.knowledge = [this.variable.value, ...knownOnlyToHost()];
  }

  [Symbol.dispose](): void {
    this.variable[Symbol.dispose]();
    this.signals[Symbol.dispose]();
  }
}
