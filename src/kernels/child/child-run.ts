import type { HostBridge, KernelOutcome, KernelRun, LogLine } from '../../contracts/kernel.js';
import type { KernelProcess, ProcessEnd } from '../../host/kernel-process/kernel-process.js';
import { denyImport } from '../../policy/imports.js';
import { CallDesk } from './call-desk.js';
import {
  BOOT_TIMEOUT_MS,
  HOST_CALL_TIMEOUT_MS,
  KILL_GRACE_MS,
  MAX_GRACE_MS,
  MAX_IMPORTS,
  MAX_LOG_CHARS,
  MAX_LOG_LINES,
  TRANSFER_MS,
} from './limits.js';
import { type OutcomeFacts, toFaultCause, toOutcome } from './outcome.js';
import { type ChildMessage, type HostOperation, parseChildMessage, type RunMessage } from './protocol.js';
import { RunClock } from './run-clock.js';

/** One run of one program in one child. */
export interface ChildRunOptions {
  request: Omit<RunMessage, 'type'>;
  memoryLimitBytes: number;
  bridge: HostBridge;
  waitedMs: (() => number) | undefined;
  hostCallTimeoutMs: number | undefined;
  bootTimeoutMs: number | undefined;
}

/** How often a host call is looked at, at most, once its time is nearly up and somebody is still asked. */
const MIN_LOOK_MS = 50;

type Phase = 'starting' | 'computing' | 'calling' | 'over';

/**
 * Runs one program in a child and measures it. Resolves with a result for everything a guest or a child can do: a child
 * that says anything out of turn, or nothing in time, is killed. When it resolves, the child is idle or gone.
 */
export function runInChild(child: KernelProcess, options: ChildRunOptions): Promise<KernelRun> {
  return new Promise((resolve) => new ChildRun(child, options, resolve).start());
}

class ChildRun {
  readonly #child: KernelProcess;
  readonly #options: ChildRunOptions;
  readonly #resolve: (run: KernelRun) => void;
  readonly #desk: CallDesk;
  readonly #clock = new RunClock();
  readonly #wall = new RunClock();
  readonly #logs: LogLine[] = [];
  #phase: Phase = 'starting';
  #logChars = 0;
  #dropped = 0;
  #peakBytes = 0;
  #imports = 0;
  #graceMs = KILL_GRACE_MS;
  #timer: NodeJS.Timeout | undefined;
  /** The outcome that the host decided on when it killed the child. */
  #verdict: KernelOutcome | undefined;

  constructor(child: KernelProcess, options: ChildRunOptions, resolve: (run: KernelRun) => void) {
    this.#child = child;
    this.#options = options;
    this.#resolve = resolve;
    this.#desk = new CallDesk(options.bridge);
  }

  start(): void {
    this.#wall.resume();
    this.#child.hold();
    this.#child.onMessage = (header, body) => this.#take(header, body);
    void this.#child.ended.then((end) => this.#afterEnd(end));
    this.#child.send(JSON.stringify({ type: 'run', ...this.#options.request } satisfies RunMessage));
    // Until `started` no guest code runs, so a child that does not get that far is not over the guest's budget.
    this.#arm(this.#options.bootTimeoutMs ?? BOOT_TIMEOUT_MS, () =>
      this.#stop({
        status: 'fault',
        fault: { cause: 'boot-timeout', detail: 'the program was not started in time' },
        logs: this.#logs,
      }),
    );
  }

  #take(header: unknown, body: Buffer | undefined): void {
    if (this.#isOver() || this.#verdict !== undefined) return;
    const known = parseChildMessage(header, body);
    if (known === undefined || !this.#accepts(known.type)) this.#breach(`out of turn: ${known?.type ?? 'unknown'}`);
    else this.#handle(known);
  }

  #accepts(type: ChildMessage['type']): boolean {
    return type === 'started' ? this.#phase === 'starting' : type !== 'ready' && this.#phase === 'computing';
  }

  #handle(message: ChildMessage): void {
    switch (message.type) {
      case 'ready':
        break;
      case 'started':
        this.#phase = 'computing';
        this.#clock.resume();
        this.#armKill();
        break;
      case 'memory':
        this.#peakBytes = Math.max(this.#peakBytes, message.bytes);
        break;
      case 'log':
        this.#keepLine(message);
        break;
      case 'dropped':
        this.#dropped = Math.max(this.#dropped, message.count);
        break;
      case 'call':
        void this.#answer(message.operation, message.args);
        break;
      case 'answered-import':
        this.#refuseImport(message.name, 'import-errno');
        break;
      case 'done':
        if (message.end === 'refused-import') this.#refuseImport(message.name, 'import-refused');
        if (message.isLast) this.#child.kill();
        this.#finish(toOutcome(message, this.#facts()));
    }
  }

  #refuseImport(name: string, rule: 'import-errno' | 'import-refused'): void {
    this.#imports += 1;
    // A child reports an import once; there are fewer imports than this.
    if (this.#imports > MAX_IMPORTS) this.#breach('too many imports');
    else this.#desk.denials.push(denyImport(name, rule).denial);
  }

  #keepLine({ level, text }: LogLine): void {
    this.#logChars += text.length;
    this.#logs.push({ level, text });
    // The child keeps the cap; one that does not is no longer the program we started.
    if (this.#logChars > MAX_LOG_CHARS || this.#logs.length > MAX_LOG_LINES) this.#breach('too many log lines');
  }

  async #answer(operation: HostOperation, args: Buffer): Promise<void> {
    this.#phase = 'calling';
    this.#clock.pause();
    this.#armHostCall(operation);
    const reply = await this.#desk.answer(operation, args);
    // The run may have ended while the host was busy.
    if (this.#isOver() || this.#verdict !== undefined) return;
    this.#phase = 'computing';
    const transferMs = TRANSFER_MS.perCall + TRANSFER_MS.perByte * (args.length + reply.length);
    // Grace that grew with every call could be saved up and spent on one long builtin.
    this.#graceMs = Math.min(MAX_GRACE_MS, this.#graceMs + transferMs);
    this.#child.send(reply);
    this.#clock.resume();
    this.#armKill();
  }

  /** Ends a call that the host does not answer. A person who is asked takes longer, and that is not the host's doing. */
  #armHostCall(operation: HostOperation): void {
    const { hostCallTimeoutMs = HOST_CALL_TIMEOUT_MS, waitedMs = () => 0 } = this.#options;
    const busyMs = (): number => performance.now() - waitedMs();
    const startedMs = busyMs();
    const check = (): void => {
      const leftMs = hostCallTimeoutMs - (busyMs() - startedMs);
      if (leftMs > 1) {
        // While somebody is asked nothing is used up, and looking again and again would keep the host busy.
        this.#arm(Math.max(leftMs, MIN_LOOK_MS), check);
        return;
      }
      this.#stop({
        status: 'fault',
        fault: { cause: 'host-call-timeout', detail: `${operation} was not answered in time` },
        logs: this.#logs,
      });
    };
    this.#arm(hostCallTimeoutMs, check);
  }

  #armKill(): void {
    const { cpuMs } = this.#options.request;
    const leftMs = cpuMs + this.#graceMs - this.#clock.elapsedMs();
    this.#arm(Math.max(0, leftMs), () =>
      this.#stop({ status: 'budget', budget: { field: 'cpuMs', limit: cpuMs }, logs: this.#logs }),
    );
  }

  #isOver(): boolean {
    return this.#phase === 'over';
  }

  #arm(delayMs: number, act: () => void): void {
    clearTimeout(this.#timer);
    // A host that was busy itself finds the timer due before it has read an answer that is already there, so it looks
    // for one first.
    const timer = setTimeout(() => {
      setImmediate(() => {
        if (timer === this.#timer && !this.#isOver()) act();
      });
    }, delayMs);
    this.#timer = timer;
  }

  #breach(detail: string): void {
    this.#stop({ status: 'fault', fault: { cause: 'protocol', detail }, logs: this.#logs });
  }

  /** Kills the child; the outcome is told when it is gone. */
  #stop(verdict: KernelOutcome): void {
    this.#verdict ??= verdict;
    this.#clock.pause();
    this.#child.kill();
  }

  #afterEnd(end: ProcessEnd): void {
    if (this.#isOver()) return;
    const fault: KernelOutcome = {
      status: 'fault',
      fault: { cause: toFaultCause(end.cause), detail: end.detail },
      logs: this.#logs,
    };
    this.#finish(this.#verdict ?? fault);
  }

  #finish(outcome: KernelOutcome): void {
    this.#phase = 'over';
    clearTimeout(this.#timer);
    this.#clock.pause();
    // From here on the child has nothing to say: whatever it sends now is out of turn.
    this.#child.onMessage = undefined;
    this.#child.release();
    this.#resolve({
      outcome,
      cpuMs: this.#clock.elapsedMs(),
      wallMs: this.#wall.elapsedMs(),
      peakBytes: this.#peakBytes,
      denials: [...this.#desk.denials],
      dropped: this.#dropped,
    });
  }

  #facts(): OutcomeFacts {
    return {
      cpuMs: this.#options.request.cpuMs,
      memoryLimitBytes: this.#options.memoryLimitBytes,
      denials: this.#desk.denials,
      logs: this.#logs,
    };
  }
}
