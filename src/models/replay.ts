import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Approver } from '../contracts/approval.js';
import type { Model, ModelRequest } from '../contracts/model.js';
import type { RecordingFailure, RecordingHeader, RecordingTurn } from '../contracts/recording.generated.js';
import { WasmagentError } from '../errors.js';
import type { Clock } from '../host/clock.js';
import { type ReplayClock, replayClock } from '../host/record-clock.js';
import { parseJson } from '../policy/parse-json.js';
import { firstDifference } from './first-difference.js';
import type { Recording } from './recording.js';
import { type ReplayApprover, replayApprover } from './replay-approver.js';
import { seenDigest } from './seen-digest.js';

/** With a question open and no event for this long, beside what a program may take, none will come. */
const MAX_QUIET_MS = 60_000;
/** Longest piece of a value that a message shows. */
const MAX_SHOWN = 80;

/** What must be as it was before anything is run: a replay under another policy is another run. */
export type Precondition =
  | 'task'
  | 'systemSha256'
  | 'tools'
  | 'toolsSha256'
  | 'manifest'
  | 'manifestSha256'
  | 'kernels'
  | 'policy';

const PRECONDITIONS: readonly [Precondition, string][] = [
  ['task', 'the task is'],
  ['systemSha256', 'the instructions above the conversation are'],
  ['tools', 'the tools are'],
  ['toolsSha256', 'what the model is told about its tools is'],
  ['manifest', 'the manifest is'],
  ['manifestSha256', 'the digest of the manifest is'],
  ['kernels', 'the kernels are'],
  ['policy', 'what needs approval, the guardrails or the redaction are'],
];

/**
 * A recorded run that is run again: the model's turns, what approvers answered, and times, ids and figures come from the recording, everything
 * else really happens. Each event is held against the recorded one as it comes; the first that differs ends the run.
 */
export class Replay {
  readonly header: RecordingHeader;
  /** Hands out the recorded times, ids and figures. */
  readonly clock: ReplayClock;
  readonly #recording: Recording;
  readonly #turns = new Map<string, (RecordingTurn | RecordingFailure)[]>();
  readonly #approver: ReplayApprover;
  /** Told of the next event. */
  #onNext: (() => void) | undefined;
  readonly #onDivergence: (error: WasmagentError) => void;
  #told = 0;
  #step = 0;
  #divergence: WasmagentError | undefined;

  /**
   * @param clock hands out what was not recorded, after the run has become another one.
   * @param onDivergence told once, at the first difference: the run must end there.
   */
  constructor(recording: Recording, clock: Clock, onDivergence: (error: WasmagentError) => void) {
    this.#recording = recording;
    this.header = recording.header;
    this.#onDivergence = onDivergence;
    for (const turn of recording.turns) this.#turns.set(turn.by, [...(this.#turns.get(turn.by) ?? []), turn]);
    this.#approver = replayApprover({
      answers: recording.answers,
      whenDue: (promptId, signal) => this.#whenDue(promptId, signal),
      diverge: (what) => this.#diverge(what),
    });
    this.clock = replayClock(recording.draws, clock, (what) => this.#diverge(`it asked for one more ${what}`));
  }

  /** Compares what a run is made of. @throws WasmagentError `REPLAY_DIVERGED` naming what is not as it was */
  assertSame(today: Pick<RecordingHeader, Precondition>): void {
    for (const [name, what] of PRECONDITIONS) {
      const found = firstDifference(this.header[name], today[name]);
      if (found === undefined) continue;
      const { pointer, recorded, now } = found;
      throw diverged(0, `${what} not as recorded: ${pointer} ${show(now)} in place of ${show(recorded)}`);
    }
  }

  /** The model whose turns were recorded for this asker, `agent` or a guardrail. Its id is the recorded one. */
  model(by = 'agent'): Model {
    const [first] = this.#turns.get(by) ?? [];
    // The header says who the agent asks; a turn of anybody else's is none of this run.
    const id = by === 'agent' || first === undefined ? this.header.modelId : first.modelId;
    return {
      id,
      respond: async (request) => {
        const next = this.#turns.get(by)?.shift();
        if (next === undefined) throw this.#diverge(`${by} asked the model once more`);
        if (next.modelId !== id) throw this.#diverge(`${by} was answered by another model than ${show(id)}`);
        if (next.seenSha256 !== seenDigest(request))
          throw this.#diverge(`what ${by} tells the model is not what was told`);
        playRetries(next, request);
        if (next.kind === 'failure') throw fail(next, request);
        return next.turn;
      },
    };
  }

  /** Gives the recorded answers; undefined where nobody could be asked. Nobody is asked in either case. */
  get approver(): Approver | undefined {
    return this.header.policy.approval.hasApprover ? this.#approver : undefined;
  }

  /** Holds an event against the recorded one. The event of a difference itself is told and not compared. */
  check(event: AgentEvent): void {
    if (this.#divergence !== undefined) return;
    if (event.event === 'step_start') this.#step = event.data.step;
    const recorded = this.#recording.events[this.#told];
    this.#told += 1;
    this.#onNext?.();
    if (recorded === undefined) return void this.#diverge(`there is one more event, ${name(event)}`);
    // Into JSON and back: what JSON cannot hold was not recorded either.
    const found = firstDifference(recorded, parseJson(JSON.stringify(event)));
    if (found === undefined) return;
    if (recorded.event !== event.event)
      return void this.#diverge(`there is ${name(event)} in place of ${name(recorded)}`);
    this.#diverge(
      `${name(event)} has another ${found.pointer}: ${show(found.now)} in place of ${show(found.recorded)}`,
    );
  }

  /**
   * Says that the run has ended, and how. What it had no use for belongs to another run.
   * @throws WasmagentError `REPLAY_DIVERGED` when it was another one, ended too early or otherwise, or left something over
   */
  finish(stop: string): void {
    const { events, end } = this.#recording;
    const missing = events[this.#told];
    if (missing !== undefined) this.#diverge(`it ended before ${name(missing)}`);
    if (stop !== end.stop) this.#diverge(`it ended with ${show(stop)} in place of ${show(end.stop)}`);
    const unused = this.#unused();
    if (unused !== undefined) this.#diverge(`it made no use of ${unused}`);
    if (this.#divergence !== undefined) throw this.#divergence;
  }

  /** One question is asked at a time, so no two wait for one event. */
  async #whenDue(promptId: string, signal: AbortSignal): Promise<void> {
    const before = this.#recording.events.findIndex(
      ({ event, data }) =>
        event === 'status' && pick(data, 'phase') === 'approval_answered' && pick(data, 'promptId') === promptId,
    );
    while (before > this.#told) {
      // A recording that was changed may say that something came which never will.
      const isNext = await this.#comesNext(signal);
      if (signal.aborted) return;
      if (!isNext) throw this.#diverge(`nothing more happened before ${show(promptId)} was answered`);
    }
  }

  /** Whether an event comes; false also when nobody waits for it any more. */
  async #comesNext(signal: AbortSignal): Promise<boolean> {
    const cpuMs = pick(this.header.manifest, 'cpuMs');
    const quietMs = MAX_QUIET_MS + (typeof cpuMs === 'number' ? cpuMs : 0);
    return await new Promise<boolean>((resolve) => {
      const settle = (isNext: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        this.#onNext = undefined;
        resolve(isNext);
      };
      const stop = (): void => settle(false);
      const timer = setTimeout(stop, quietMs);
      signal.addEventListener('abort', stop, { once: true });
      this.#onNext = () => settle(true);
    });
  }

  #unused(): string | undefined {
    for (const [by, [next]] of this.#turns) {
      if (next !== undefined) return `a turn that was recorded for ${show(by)}`;
    }
    const { unused: answer } = this.#approver;
    if (answer !== undefined) return `the answer to ${show(answer.promptId)}`;
    const { unused: drawn } = this.clock;
    return drawn === undefined ? undefined : `one more ${show(drawn)}`;
  }

  #diverge(what: string): WasmagentError {
    if (this.#divergence !== undefined) return this.#divergence;
    this.#divergence = diverged(this.#step, what);
    this.#onDivergence(this.#divergence);
    return this.#divergence;
  }
}

/** What is told of a failure is its name: whoever asks tells apart only an answer that was not waited for. */
function fail({ errorName, spent }: RecordingFailure, request: ModelRequest): Error {
  if (spent !== undefined) request.onCut?.(spent);
  // Whether it could have been tried again nobody asks any more; a run that ends for want of money has to be asked.
  request.mayTryAgain?.();
  return new DOMException('the recorded call failed', errorName);
}

function playRetries({ retries }: Pick<RecordingTurn, 'retries'>, request: ModelRequest): void {
  for (const { spent, ...retry } of retries) {
    if (spent !== undefined) request.onCut?.(spent);
    request.onRetry?.(retry);
  }
}

function diverged(step: number, what: string): WasmagentError {
  const where = step === 0 ? 'before the first step' : `in step ${step}`;
  return new WasmagentError('REPLAY_DIVERGED', `the run is another one than was recorded, ${where}: ${what}`, {
    suggestions: [
      'replay it with the manifest, the tools and the workspace of the recorded run',
      'programs and tools that read the time, the network or chance do not repeat',
    ],
  });
}

function name({ event, data }: { event: string; data: object }): string {
  const callId = 'callId' in data && typeof data.callId === 'string' ? ` of call ${data.callId}` : '';
  const toolName = 'toolName' in data && typeof data.toolName === 'string' ? ` (${data.toolName})` : '';
  return `${event}${callId}${toolName}`;
}

function pick(data: object, field: string): unknown {
  return new Map<string, unknown>(Object.entries(data)).get(field);
}

function show(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
