import { createHash } from 'node:crypto';
import type { ApprovalEffect, ApprovalQuestion } from '../../contracts/approval.js';
import type { Tool, ToolOutcome } from '../../contracts/tool.js';
import type { EffectGate, GrantedEffect, MovedLook } from '../../host/effect-gate.js';
import { callDigest } from '../../policy/approval/call-digest.js';
import { deny, type Refusal, toRecorded } from '../../policy/decision.js';
import type { EventData } from '../events.js';
import type { ApprovalDesk, PleaListener, SessionGrant, Settlement } from './approval-desk.js';
import { WaitMeter } from './wait-meter.js';

/** Questions that one call of the model may lead to: a program must not wear down whoever answers them. */
const MAX_QUESTIONS = 16;

/** Where the approvals of one call of the model are told, and what ends them. */
export interface CallSeat {
  stepIndex: number;
  branchIndex?: number;
  /** Where a path leads that a program is to be run at. */
  realPlaces(path: string): string[];
  emit<E extends 'await_human_input' | 'status'>(event: E, data: EventData<E>): void;
  signal?: AbortSignal;
}

/** The gates of one tool call: before it runs, and at each of its effects. An approval is for the call and ends with it. */
export interface ToolGates {
  beforeRun(tool: Tool, args: Readonly<Record<string, unknown>>): Promise<ToolOutcome | undefined>;
  atEffect: EffectGate;
}

/** Something that may need approval. */
interface Judged {
  callId: string;
  effect: ApprovalEffect;
  /** As a denial names it. */
  requested: string;
  content?: string;
  readBefore?: () => string | undefined;
  lookAtMoved?: () => MovedLook;
  findRealPaths?: () => readonly string[];
}

/** The files of an effect at one moment. */
interface Seen {
  before: string | undefined;
  look: MovedLook | undefined;
}

/** The approvals that one call of the model needs: its own, and those of what its program does. */
export class CallApprovals {
  readonly #desk: ApprovalDesk;
  readonly #seat: CallSeat;
  readonly #meter = new WaitMeter();
  #questions = 0;

  constructor(desk: ApprovalDesk, seat: CallSeat) {
    this.#desk = desk;
    this.#seat = seat;
  }

  /** Milliseconds that somebody has been waited for. */
  get waitedMs(): number {
    return this.#meter.waitedMs;
  }

  /** The gates of one tool call, which guest code or the model makes. */
  forTool(callId: string, fromGuest: boolean): ToolGates {
    let call: { tool: Tool; args: Readonly<Record<string, unknown>> } | undefined;
    let isApproved = false;
    const judge = async (judged: Judged): Promise<Refusal | undefined> => {
      if (isApproved) return undefined;
      const verdict = await this.#judge(judged);
      isApproved = verdict === 'approved';
      return typeof verdict === 'string' ? undefined : verdict;
    };
    return {
      beforeRun: async (tool, args) => {
        call = { tool, args };
        const declared = tool.effect?.(args);
        // Anything but a run is asked about where it happens: nobody is to judge what policy then denies.
        if (tool.readOnly || (declared !== undefined && declared.op !== 'run')) return undefined;
        const { paths } = declared ?? { paths: [] };
        const realPaths = paths.flatMap((path) => this.#seat.realPlaces(path));
        const effect = { toolName: tool.name, op: 'run', paths, realPaths, args, fromGuest } as const;
        const refusal = await judge({ callId, effect, requested: `tool:${tool.name}` });
        return refusal === undefined ? undefined : toOutcome(refusal);
      },
      atEffect: async (granted) => {
        // Nothing is done for a tool before its arguments are known.
        if (call === undefined) return deny('approval', granted.requested, 'malformed');
        const { tool, args } = call;
        const declared = tool.effect?.(args);
        // A patch writes a whole file, and changes no more than it is long.
        const sizeChars = declared?.op === granted.op ? declared.sizeChars : granted.content?.length;
        const effect = toEffect(granted, { toolName: tool.name, args, fromGuest, sizeChars });
        return await judge({ ...toJudged(granted, callId), effect });
      },
    };
  }

  /** The gate of what guest code does by itself: each effect is a call of its own. */
  forGuest(callId: string): EffectGate {
    return async (granted) => {
      const { call: toolName, args, content } = granted;
      const effect = toEffect(granted, { toolName, args, fromGuest: true, sizeChars: content?.length });
      const verdict = await this.#judge({ ...toJudged(granted, callId), effect });
      return typeof verdict === 'string' ? undefined : verdict;
    };
  }

  async #judge(judged: Judged): Promise<Refusal | 'free' | 'approved'> {
    const { effect, requested, content, readBefore, lookAtMoved, findRealPaths } = judged;
    const rule = this.#desk.ruleFor(effect);
    if (rule === undefined) return 'free';
    const refuse = (why: Exclude<Settlement['outcome'], 'approved'> | 'args-changed' | 'malformed', reason = '') => {
      const refusal = deny('approval', requested, why);
      return { ...refusal, message: `${refusal.message} (rule ${rule.id})${reason === '' ? '' : `: ${reason}`}` };
    };
    const argsSha256 = callDigest(effect.toolName, effect.args);
    if (argsSha256 === undefined) return refuse('malformed');
    const see = (): Seen => ({ before: readBefore?.(), look: lookAtMoved?.() });
    const pin = ({ before, look }: Seen): string => {
      // A rename names a file and not what is in it: guest code could put something else there while it is asked about.
      if (look !== undefined) return look.pin;
      // What a tool makes of a file and its arguments was made for that file as it was: a patch must not be laid over
      // another text than the one that was shown. Where the arguments hold all that is written, they say all there is.
      return content === undefined || Object.values(effect.args).includes(content) ? '' : digestOf(before);
    };
    const seen = see();
    const madeFor = pin(seen);
    const key = JSON.stringify([argsSha256, effect.op, effect.realPaths, madeFor]);
    const asked = { callId: judged.callId, effect, argsSha256, ruleId: rule.id };
    const earlier = this.#desk.earlierGrant(key);
    if (earlier !== undefined) {
      this.#tellReused(asked, earlier);
      return 'approved';
    }
    this.#questions += 1;
    const isOneTooMany = this.#questions > MAX_QUESTIONS;
    if (!this.#desk.hasApprover) {
      // A program must not fill the log either.
      if (!isOneTooMany) this.#tell(asked, 'approval_unasked', { outcome: 'no-approver' });
      return refuse('no-approver');
    }
    if (isOneTooMany) return deny('quota', requested, 'questions');
    const { branchIndex } = this.#seat;
    const shown = {
      effect: Object.freeze(effect),
      argsSha256,
      ruleId: rule.id,
      ...(branchIndex === undefined ? {} : { branchIndex }),
      ...(content === undefined ? {} : { after: content }),
      ...toShown(seen),
    };
    const settled = await this.#meter.during(() => this.#desk.settle({ ...shown, key }, this.#listen(asked)));
    if (settled.outcome !== 'approved') {
      return refuse(settled.outcome, settled.outcome === 'rejected' ? settled.reason : undefined);
    }
    const isThere = findRealPaths === undefined || areSame(findRealPaths(), effect.realPaths);
    return isThere && pin(see()) === madeFor ? 'approved' : refuse('args-changed');
  }

  #listen(asked: Asked): PleaListener {
    const { emit, stepIndex, signal } = this.#seat;
    const { callId, effect, argsSha256, ruleId } = asked;
    return {
      onReused: (grant) => this.#tellReused(asked, grant),
      onAsked: ({ promptId, expiresAtMs }) =>
        emit('await_human_input', {
          promptId,
          prompt: toRecorded(`${effect.toolName}: ${effect.op} ${describe(effect)}`.trim()),
          step: stepIndex,
          callId,
          toolName: effect.toolName,
          argsSha256,
          ruleId,
          expiresAtMs,
        }),
      onSettled: ({ promptId }, answer) => this.#tell(asked, 'approval_answered', { promptId, ...answer }),
      ...(signal === undefined ? {} : { signal }),
    };
  }

  #tellReused(asked: Asked, grant: SessionGrant): void {
    this.#tell(asked, 'approval_reused', { ...grant, outcome: 'approved', scope: 'session' });
  }

  #tell(
    { callId, effect, argsSha256, ruleId }: Asked,
    phase: string,
    answer: Settlement & { promptId?: string },
  ): void {
    const { emit, stepIndex } = this.#seat;
    emit('status', { phase, ...answer, callId, toolName: effect.toolName, step: stepIndex, argsSha256, ruleId });
  }
}

type Asked = Pick<ApprovalQuestion, 'effect' | 'argsSha256' | 'ruleId'> & { callId: string };

function toShown({ before, look }: Seen): Pick<ApprovalQuestion, 'before' | 'moved' | 'replaced'> {
  const { moved, replaced } = look ?? {};
  return {
    ...(before === undefined ? {} : { before }),
    ...(moved === undefined ? {} : { moved }),
    ...(replaced === undefined ? {} : { replaced }),
  };
}

function toEffect(
  { op, paths, realPaths }: GrantedEffect,
  { sizeChars, ...call }: Pick<ApprovalEffect, 'toolName' | 'args' | 'fromGuest'> & { sizeChars: number | undefined },
): ApprovalEffect {
  return { ...call, op, paths, realPaths, ...(sizeChars === undefined ? {} : { sizeChars }) };
}

function toJudged(
  { requested, content, readBefore, lookAtMoved, findRealPaths, op }: GrantedEffect,
  callId: string,
): Omit<Judged, 'effect'> {
  return {
    callId,
    requested,
    findRealPaths,
    ...(lookAtMoved === undefined ? {} : { lookAtMoved }),
    ...(content === undefined ? {} : { content }),
    ...(op === 'write' ? { readBefore } : {}),
  };
}

function describe({ paths, args }: ApprovalEffect): string {
  if (paths.length > 0) return paths.join(' to ');
  const url = args['url'];
  return typeof url === 'string' ? url : '';
}

/** In any order: that of the names of one file is the folder's. */
function areSame(now: readonly string[], before: readonly string[]): boolean {
  return now.length === before.length && now.every((path) => before.includes(path));
}

function digestOf(text: string | undefined): string {
  return text === undefined ? 'none' : createHash('sha256').update(text, 'utf8').digest('hex');
}

function toOutcome({ denial, message }: Refusal): ToolOutcome {
  return { status: 'denied', denial, message };
}
