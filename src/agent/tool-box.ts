import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { CodeGuardrail } from '../contracts/guardrail.js';
import type { GuestLanguage, HostBridge, KernelByLanguage, KernelRun, ManifestInForce } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { ToolAnswer, ToolRequest } from '../contracts/model.js';
import type { Tool, ToolContext, ToolOutcome } from '../contracts/tool.js';
import { createBridge } from '../host/bridge.js';
import type { Clock } from '../host/clock.js';
import type { KernelPool, SessionKernels } from '../kernels/kernel-pool.js';
import { toRecorded } from '../policy/decision.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { programLanguage, runCode } from '../tools/run-code.js';
import { EventQueue } from './event-queue.js';
import type { EventData, EventName, EventSource } from './events.js';

export interface ToolBoxOptions {
  tools: readonly Tool[];
  manifest: ManifestInForce;
  /** Real path of what the agent sees as `/workspace`; undefined: it has none. */
  workspaceRoot: string | undefined;
  /** Where this session's kernels come from. */
  pool: KernelPool;
  /** What `run_code` can run. */
  kernels: KernelByLanguage;
  /** Another session under the same manifest is likely to follow. */
  expectMore?: boolean;
  guardrails: readonly CodeGuardrail[];
  clock: Clock;
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
  return {
    async *answer(request, batch) {
      const call = new ToolCall(options, request, batch, kernels);
      const outcome = yield* call.follow();
      yield call.result(outcome);
      return toAnswer(request.callId, outcome);
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
  #guestCalls = 0;

  constructor(options: ToolBoxOptions, request: ToolRequest, batch: Batch, kernels: SessionKernels) {
    this.#options = options;
    this.#request = request;
    this.#batch = batch;
    this.#kernels = kernels;
    this.#dispatcher = new Dispatcher(options.tools, (tool, args) => this.#passGuardrails(tool, args));
  }

  /** Runs the call and yields what it sets off as it happens: an effect is in the log before the next one. */
  follow(): AsyncGenerator<AgentEvent, ToolOutcome> {
    const { name, args } = this.#request;
    return this.#events.follow(this.#dispatcher.call(name, args, this.#context()), this.#options.signal);
  }

  result(outcome: ToolOutcome): AgentEvent {
    const { callId, name } = this.#request;
    return this.#options.source.make('tool_result', {
      callId,
      toolName: name,
      ...this.#batch,
      ...toResultData(outcome),
    });
  }

  #emit<E extends EventName>(event: E, data: EventData<E>): void {
    this.#events.add(this.#options.source.make(event, data));
  }

  async #passGuardrails(tool: Tool, args: Record<string, unknown>): Promise<ToolOutcome | undefined> {
    const code = args['code'];
    if (tool.name !== runCode.name || typeof code !== 'string') return undefined;
    for (const guardrail of this.#options.guardrails) {
      const findings = await guardrail.inspect(code, this.#options.manifest, programLanguage(args));
      const [first] = findings;
      if (first === undefined) continue;
      this.#emit('guardrail_tripwire', {
        guardrailName: guardrail.name,
        layer: guardrail.layer,
        toolName: tool.name,
        callId: this.#request.callId,
        metadata: { findings },
      });
      return {
        status: 'failed',
        code: 'GUARDRAIL',
        message: `${guardrail.name} stopped the program before it ran: ${first.pattern} at line ${first.line}`,
      };
    }
    return undefined;
  }

  #context(): ToolContext {
    return { bridge: this.#bridge(), runCode: (code, language) => this.#runCode(code, language) };
  }

  /** A bridge with quotas of its own. What guest code does through a tool is charged to the run it is part of. */
  #bridge(): HostBridge {
    const { manifest, workspaceRoot } = this.#options;
    const bridge: HostBridge = createBridge({
      manifest,
      ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
      dispatch: (name, args) => this.#dispatchFromGuest(name, args, bridge),
      onAudit: (record) => this.#emit('status', { phase: 'audit', callId: this.#request.callId, ...record }),
    });
    return bridge;
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
    const run = await kernel.run(code, { bridge: this.#bridge() });
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

  async #dispatchFromGuest(name: string, args: unknown, bridge: HostBridge): Promise<ToolOutcome> {
    this.#guestCalls += 1;
    const callId = `${this.#request.callId}/guest-${this.#guestCalls}`;
    const batch = { batchId: `${this.#batch.batchId}/guest`, batchSize: 1, stepIndex: this.#batch.stepIndex };
    // Guest code can make many calls with large arguments; the log keeps the head of each text.
    this.#emit('tool_call', { toolName: toRecorded(name), args: mapStrings(args, toRecorded), callId, ...batch });
    const outcome = await this.#dispatcher.call(name, args, { bridge });
    const result = mapStrings(toResultData(outcome), toRecorded);
    this.#emit('tool_result', { callId, toolName: toRecorded(name), ...batch, ...result });
    return outcome;
  }
}

type ResultData = Pick<EventData<'tool_result'>, 'output' | 'isUntrusted' | 'error'>;

function toResultData(outcome: ToolOutcome): ResultData {
  if (outcome.status === 'ok') {
    return { output: outcome.output, ...(outcome.untrusted === true ? { isUntrusted: true } : {}) };
  }
  const output = outcome.output ?? null;
  if (outcome.status === 'denied') {
    const denied = { ...outcome.denial };
    return { output, error: { code: 'execution_error', message: outcome.message, denied } };
  }
  return { output, error: { code: 'execution_error', message: outcome.message, errno: outcome.code } };
}

function toAnswer(callId: string, outcome: ToolOutcome): ToolAnswer {
  if (outcome.status === 'ok') {
    const text = typeof outcome.output === 'string' ? outcome.output : JSON.stringify(outcome.output);
    return { callId, text, isError: false, isUntrusted: outcome.untrusted === true };
  }
  return { callId, text: `Error: ${outcome.message}`, isError: true, isUntrusted: false };
}
