import type { ApprovalAnswer, ApprovalEffect, ApprovalQuestion, Approver } from '../../contracts/approval.js';
import type { Clock } from '../../host/clock.js';
import { findRequiringRule } from '../../policy/approval/find-rule.js';
import type { ApprovalRule, ApprovalRules } from '../../policy/approval/rule.js';
import { rulesDigest } from '../../policy/approval/rules-digest.js';

/** Until when an answer counts, where nothing else is said. */
export const DEFAULT_APPROVAL_TIMEOUT_MS = 5 * 60 * 1000;

export interface ApprovalDeskOptions {
  rules: ApprovalRules;
  /** Absent: nobody can be asked, and what needs approval is denied. */
  approver?: Approver;
  timeoutMs?: number;
  clock: Clock;
}

/** What is put to the approver, and what it would be approved for. */
export interface Plea extends Omit<ApprovalQuestion, 'promptId' | 'expiresAtMs'> {
  /** The very same call has the same key: arguments, the places they lead to, and what a change was made for. */
  key: string;
}

/** A question that was approved for the session, and by whom. */
export interface SessionGrant {
  promptId: string;
  answeredBy: string;
}

/** Who is told how a question goes, and what ends it early. */
export interface PleaListener {
  /** While it waited its turn, the very same call was approved for the session. */
  onReused(grant: SessionGrant): void;
  onAsked(question: ApprovalQuestion): void;
  onSettled(question: Pick<ApprovalQuestion, 'promptId'>, answer: Settlement): void;
  signal?: AbortSignal;
}

/** How a plea ended. `no-approver`: there is none, or it broke. */
export type Settlement = ApprovalAnswer | { outcome: 'no-approver' };

/**
 * Where the approvals of one session are asked for: one question at a time, each until it expires. What was approved for
 * the session is kept in memory and ends with the process.
 */
export class ApprovalDesk {
  readonly #options: ApprovalDeskOptions;
  /** By key. */
  readonly #granted = new Map<string, SessionGrant>();
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(options: ApprovalDeskOptions) {
    this.#options = options;
  }

  /** False: what needs approval is denied. */
  get hasApprover(): boolean {
    return this.#options.approver !== undefined;
  }

  /** What a run's log says of the policy in force. */
  describe(): { rules: string; rulesSha256: string; timeoutMs: number; hasApprover: boolean } {
    const { rules, timeoutMs = DEFAULT_APPROVAL_TIMEOUT_MS } = this.#options;
    return { rules: rules.name, rulesSha256: rulesDigest(rules), timeoutMs, hasApprover: this.hasApprover };
  }

  /** The rule by which somebody must approve, or undefined. */
  ruleFor(effect: ApprovalEffect): ApprovalRule | undefined {
    return findRequiringRule(this.#options.rules, effect);
  }

  /** What was approved for the session and is the very same call, or undefined. */
  earlierGrant(key: string): SessionGrant | undefined {
    return this.#granted.get(key);
  }

  /** Asks, in turn. Never rejects: an approver that breaks approves nothing. */
  async settle(plea: Plea, listener: PleaListener): Promise<Settlement> {
    const { approver } = this.#options;
    if (approver === undefined) return { outcome: 'no-approver' };
    const turn = this.#lastTurn.then(() => this.#ask(approver, plea, listener));
    this.#lastTurn = turn.catch(() => undefined);
    return await turn;
  }

  async #ask(approver: Approver, { key, ...shown }: Plea, listener: PleaListener): Promise<Settlement> {
    if (listener.signal?.aborted === true) return { outcome: 'expired' };
    const earlier = this.#granted.get(key);
    if (earlier !== undefined) {
      listener.onReused(earlier);
      return { outcome: 'approved', scope: 'session', answeredBy: earlier.answeredBy };
    }
    const { clock, timeoutMs = DEFAULT_APPROVAL_TIMEOUT_MS } = this.#options;
    const promptId = clock.newId('prompt');
    const question = Object.freeze({ ...shown, promptId, expiresAtMs: clock.nowMs() + timeoutMs });
    listener.onAsked(question);
    const answer = await this.#answerInTime(approver, question, timeoutMs, listener.signal);
    if (answer.outcome === 'approved' && answer.scope === 'session') {
      this.#granted.set(key, { promptId, answeredBy: answer.answeredBy });
    }
    listener.onSettled(question, answer);
    return answer;
  }

  async #answerInTime(
    approver: Approver,
    question: ApprovalQuestion,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Settlement> {
    const end = new AbortController();
    const endWithRun = (): void => end.abort(signal?.reason);
    let timer: NodeJS.Timeout | undefined;
    signal?.addEventListener('abort', endWithRun, { once: true });
    try {
      const expired = new Promise<Settlement>((resolve) => {
        end.signal.addEventListener('abort', () => resolve({ outcome: 'expired' }), { once: true });
        timer = setTimeout(() => end.abort(new Error('nobody answered in time')), timeoutMs);
      });
      const answer = await Promise.race([askSafely(approver, question, end.signal), expired]);
      // A machine that slept stops timers, and not the clock.
      return this.#options.clock.nowMs() >= question.expiresAtMs ? { outcome: 'expired' } : answer;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', endWithRun);
    }
  }
}

/** Only a plain yes is one: whatever else comes back, or is thrown, approves nothing. */
async function askSafely(approver: Approver, question: ApprovalQuestion, signal: AbortSignal): Promise<Settlement> {
  try {
    const answer = await approver.ask(question, signal);
    if (signal.aborted) return { outcome: 'expired' };
    switch (answer.outcome) {
      case 'approved':
        return { ...answer, scope: answer.scope === 'session' ? 'session' : 'once' };
      case 'rejected':
      case 'expired':
        return answer;
      default:
        return { outcome: 'no-approver' };
    }
  } catch {
    return { outcome: signal.aborted ? 'expired' : 'no-approver' };
  }
}
