import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Redactor } from '../contracts/guardrail.js';
import type { GuestLanguage, HostBridge, KernelByLanguage, KernelRun } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { ToolAnswer, ToolRequest } from '../contracts/model.js';
import type { CleanLines, Tool, ToolContext, ToolOutcome } from '../contracts/tool.js';
import { openBridge } from '../host/bridge.js';
import type { EffectGate } from '../host/effect-gate.js';
import { realPlaces } from '../host/real-names.js';
import type { KernelPool, SessionKernels } from '../kernels/kernel-pool.js';
import { MAX_RECORDED_LENGTH, toRecorded } from '../policy/decision.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import type { SpaceLedger } from '../policy/space-ledger.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { shortenOutput } from '../tools/shorten-output.js';
import type { ApprovalDesk } from './approvals/approval-desk.js';
import { CallApprovals } from './approvals/call-approvals.js';
import { EventQueue } from './event-queue.js';
import type { EventData, EventName, EventOf, EventSource } from './events.js';
import { type GuardrailGateOptions, inspectProgram, passGuardrails } from './guardrail-gate.js';
import { lineCleaner } from './line-cleaner.js';
import { type Fencing, toAnswer, toResultData } from './tool-answer.js';

// A private key of 8192 bits, in base64.
const MAX_SECRET_LENGTH = 8_192;

export interface ToolBoxOptions extends GuardrailGateOptions, Fencing {
  tools: readonly Tool[];
  /** Real path of what the agent sees as `/workspace`; undefined: it has none. */
  workspaceRoot: string | undefined;
  /** Real path of the store of all sessions, which stays shut whatever the manifest lists; absent: nothing does. */
  sealedRoot?: string;
  /** What the session's folder may hold; absent: only the quotas of each run count. */
  space?: SpaceLedger;
  /** Where this session's kernels come from. */
  pool: KernelPool;
  /** What `run_code` can run. */
  kernels: KernelByLanguage;
  /** Another session under the same manifest is likely to follow. */
  expectMore?: boolean;
  /** Where approvals are asked for; absent: nothing needs one. One desk serves all runs of a session. */
  approvals?: ApprovalDesk;
  /** Which branch of its job the run is; absent: it is none. */
  branchIndex?: number;
  source: EventSource;
  /** Ends a call that is under way: its kernel is ended, not waited for. */
  signal?: AbortSignal;
}

/** Where a call stands among the calls of its turn. */
export interface Batch {
  batchId: string;
  batchSize: number;
  stepIndex: number;
}

/** What answers an agent's tool calls: the dispatcher, the kernels behind `run_code`, and the events of both. */
export interface ToolBox {
  answer(request: ToolRequest, batch: Batch): AsyncGenerator<AgentEvent, ToolAnswer>;
  /** Ends the session's kernels. */
  close(): Promise<void>;
}

/** Opens a tool box; a kernel starts with the first program for it. */
export function openToolBox(options: ToolBoxOptions): ToolBox {
  const { pool, manifest, expectMore = false } = options;
  const kernels = pool.session(manifest, { expectMore });
  const limits = new Map(options.tools.map(({ name, answer }) => [name, answer]));
  return {
    async *answer(request, batch) {
      const call = new ToolCall(options, request, batch, kernels);
      // Secrets go first: a cut could leave half of one, which nobody would find.
      const whole = withoutSecrets(yield* call.follow(), options.redactor);
      const outcome = shortenOutput(whole, limits.get(request.name));
      const result = call.result(outcome);
      yield result;
      return toAnswer(request.callId, result.data, options);
    },
    async close() {
      await kernels[Symbol.asyncDispose]();
    },
  };
}

/** One tool call of the model, and what it sets off: guardrails, a kernel run, tool calls made by guest code. */
class ToolCall {
  readonly #events = new EventQueue();
  readonly #options: ToolBoxOptions;
  readonly #request: ToolRequest;
  readonly #batch: Batch;
  readonly #kernels: SessionKernels;
  readonly #dispatcher: Dispatcher;
  readonly #approvals: CallApprovals | undefined;
  readonly #cleaning: { cleanLines?: CleanLines };
  #guestCalls = 0;
  /** Calls of one program at once are asked about one after the other: what one costs is known before the next. */
  #asked: Promise<unknown> = Promise.resolve();

  constructor(options: ToolBoxOptions, request: ToolRequest, batch: Batch, kernels: SessionKernels) {
    this.#options = options;
    this.#request = request;
    this.#batch = batch;
    this.#kernels = kernels;
    this.#dispatcher = this.#dispatcherOf(request.callId);
    const { approvals, signal, branchIndex, redactor } = options;
    this.#cleaning = redactor === undefined ? {} : { cleanLines: lineCleaner(redactor) };
    this.#approvals =
      approvals &&
      new CallApprovals(approvals, {
        stepIndex: batch.stepIndex,
        realPlaces: (path) => realPlaces(options, path),
        emit: (event, data) => this.#emit(event, data),
        ...(branchIndex === undefined ? {} : { branchIndex }),
        ...(signal === undefined ? {} : { signal }),
      });
  }

  /** Runs the call and yields what it sets off as it happens: an effect is in the log before the next one. */
  follow(): AsyncGenerator<AgentEvent, ToolOutcome> {
    const { callId, name, args } = this.#request;
    const gates = this.#approvals?.forTool(callId, false);
    const context = this.#context(gates?.atEffect);
    return this.#events.follow(this.#dispatcher.call(name, args, context, gates?.beforeRun), this.#options.signal);
  }

  result(outcome: ToolOutcome): EventOf<'tool_result'> {
    const { callId, name } = this.#request;
    return this.#options.source.make('tool_result', {
      callId,
      toolName: name,
      ...this.#batch,
      ...toResultData(outcome, this.#options),
    });
  }

  #emit<E extends EventName>(event: E, data: EventData<E>): void {
    this.#events.add(this.#options.source.make(event, data));
  }

  /** The way to a tool for one call, whose guardrails name it. */
  #dispatcherOf(callId: string): Dispatcher {
    return new Dispatcher(this.#options.tools, (tool, args) => {
      const asked = this.#asked.then(() =>
        passGuardrails(this.#options, { tool, args, callId }, (event, data) => this.#emit(event, data)),
      );
      this.#asked = asked.catch(() => undefined);
      return asked;
    });
  }

  #context(gate: EffectGate | undefined): ToolContext {
    const { callId, name: toolName } = this.#request;
    return {
      ...this.#cleaning,
      bridge: this.#openBridge()(gate),
      runCode: (code, language) => this.#runCode(code, language),
      inspectCode: (code, language) =>
        inspectProgram(this.#options, { code, language, toolName, callId }, (event, data) => this.#emit(event, data)),
    };
  }

  /** A bridge with quotas of its own. What guest code does through a tool is charged to the run it is part of. */
  #openBridge(): (gate: EffectGate | undefined) => HostBridge {
    const { manifest, workspaceRoot, sealedRoot, space } = this.#options;
    const open = openBridge({
      manifest,
      ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
      ...(sealedRoot === undefined ? {} : { sealedRoot }),
      ...(space === undefined ? {} : { space }),
      ...this.#cleaning,
      dispatch: (name, args) => this.#dispatchFromGuest(name, args, open),
      onAudit: (record) => this.#emit('status', { phase: 'audit', callId: this.#request.callId, ...record }),
    });
    return open;
  }

  async #runCode(code: string, language: GuestLanguage): Promise<KernelRun | undefined> {
    const { kernels, manifest, clock } = this.#options;
    const provider = kernels[language];
    if (provider === undefined) return undefined;
    using lease = await this.#kernels.lease(provider);
    const { kernel } = lease;
    const { callId } = this.#request;
    const runId = clock.newId('kernel-run');
    const { cpuMs, memoryLimitBytes } = manifest;
    this.#emit('kernel_start', {
      runId,
      kernel: kernel.descriptor.name,
      codeSha256: createHash('sha256').update(code, 'utf8').digest('hex'),
      manifestSha256: manifestDigest(manifest),
      limits: { cpuMs, memoryLimitBytes },
      callId,
    });
    const approvals = this.#approvals;
    const run = await kernel.run(code, {
      bridge: this.#openBridge()(approvals?.forGuest(callId)),
      ...(approvals === undefined ? {} : { waitedMs: () => approvals.waitedMs }),
    });
    this.#emit('kernel_end', {
      runId,
      kernel: kernel.descriptor.name,
      status: run.outcome.status,
      ...clock.measured(run),
      denials: run.denials.map((denial) => ({ ...denial })),
      ...(run.outcome.status === 'fault' ? { detail: run.outcome.fault.cause } : {}),
      callId,
    });
    return run;
  }

  /** What the log keeps of a guest's data: the head of each text, cut only where no secret is cut with it. */
  #toKept<T>(data: T): T {
    const { redactor } = this.#options;
    if (redactor === undefined) return mapStrings(data, toRecorded);
    // As much more as the longest secret may have beyond the cut.
    const head = mapStrings(data, (text) => text.slice(0, MAX_RECORDED_LENGTH + MAX_SECRET_LENGTH));
    return mapStrings(redactor.value(head) as T, toRecorded);
  }

  async #dispatchFromGuest(
    name: string,
    args: unknown,
    open: (gate: EffectGate | undefined) => HostBridge,
  ): Promise<ToolOutcome> {
    this.#guestCalls += 1;
    const callId = `${this.#request.callId}/guest-${this.#guestCalls}`;
    const batch = { batchId: `${this.#batch.batchId}/guest`, batchSize: 1, stepIndex: this.#batch.stepIndex };
    // Guest code can make many calls with large arguments; the log keeps the head of each text.
    this.#emit('tool_call', { toolName: toRecorded(name), args: this.#toKept(args), callId, ...batch });
    const gates = this.#approvals?.forTool(callId, true);
    const bridge = open(gates?.atEffect);
    const outcome = await this.#dispatcherOf(callId).call(name, args, { ...this.#cleaning, bridge }, gates?.beforeRun);
    const result = this.#toKept(toResultData(outcome, this.#options));
    this.#emit('tool_result', { callId, toolName: toRecorded(name), ...batch, ...result });
    return outcome;
  }
}

function withoutSecrets(outcome: ToolOutcome, redactor: Redactor | undefined): ToolOutcome {
  if (redactor === undefined) return outcome;
  if (outcome.status === 'ok') return { ...outcome, output: redactor.value(outcome.output) };
  const output = outcome.output === undefined ? {} : { output: redactor.value(outcome.output) };
  return { ...outcome, message: redactor.text(outcome.message), ...output };
}
