import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { CodeGuardrail } from '../contracts/guardrail.js';
import type { HostBridge, Kernel, KernelProvider, KernelRun, ManifestInForce } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { ToolAnswer, ToolRequest } from '../contracts/model.js';
import type { Tool, ToolContext, ToolOutcome } from '../contracts/tool.js';
import { createBridge } from '../host/bridge.js';
import type { Clock } from '../host/clock.js';
import { toRecorded } from '../policy/decision.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import { Dispatcher } from '../tools/dispatcher.js';
import type { EventData, EventName, EventSource } from './events.js';

export interface ToolBoxOptions {
  tools: readonly Tool[];
  manifest: ManifestInForce;
  /** Real path of what the agent sees as `/workspace`; undefined: it has none. */
  workspaceRoot: string | undefined;
  kernel: KernelProvider;
  guardrails: readonly CodeGuardrail[];
  clock: Clock;
  source: EventSource;
}

/** Where a call stands among the calls of its turn. */
export interface Batch {
  batchId: string;
  batchSize: number;
  stepIndex: number;
}

/** What answers an agent's tool calls: the dispatcher, the kernel behind `run_code`, and the events of both. */
export interface ToolBox {
  answer(request: ToolRequest, batch: Batch): AsyncGenerator<AgentEvent, ToolAnswer>;
  /** Ends the kernel. */
  close(): Promise<void>;
}

/** Opens a tool box; the kernel starts with the first program. */
export function openToolBox(options: ToolBoxOptions): ToolBox {
  let kernel: Promise<Kernel> | undefined;
  return {
    async *answer(request, batch) {
      const call = new ToolCall(options, request, batch, () => {
        kernel ??= options.kernel.start(options.manifest);
        return kernel;
      });
      const outcome = yield* call.follow();
      yield call.result(outcome);
      return toAnswer(request.callId, outcome);
    },
    async close() {
      const started = await kernel?.catch(() => undefined);
      await started?.[Symbol.asyncDispose]();
    },
  };
}

/** One tool call of the model, and what it sets off: guardrails, a kernel run, tool calls made by guest code. */
class ToolCall {
  readonly #pending: AgentEvent[] = [];
  #wake: () => void = () => undefined;
  readonly #options: ToolBoxOptions;
  readonly #request: ToolRequest;
  readonly #batch: Batch;
  readonly #kernel: () => Promise<Kernel>;
  readonly #dispatcher: Dispatcher;
  #guestCalls = 0;

  constructor(options: ToolBoxOptions, request: ToolRequest, batch: Batch, kernel: () => Promise<Kernel>) {
    this.#options = options;
    this.#request = request;
    this.#batch = batch;
    this.#kernel = kernel;
    this.#dispatcher = new Dispatcher(options.tools, async (tool, args) => this.#passGuardrails(tool, args));
  }

  /** Runs the call and yields what it sets off as it happens: an effect is in the log before the next one. */
  async *follow(): AsyncGenerator<AgentEvent, ToolOutcome> {
    let ended = false;
    const running = this.#dispatcher.call(this.#request.name, this.#request.args, this.#context()).finally(() => {
      ended = true;
      this.#wake();
    });
    // Whoever follows hears of a failure from the await below.
    running.catch(() => undefined);
    while (!ended || this.#pending.length > 0) {
      const next = this.#pending.shift();
      if (next !== undefined) yield next;
      else if (!ended) await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return await running;
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
    this.#pending.push(this.#options.source.make(event, data));
    this.#wake();
  }

  #passGuardrails(tool: Tool, args: Record<string, unknown>): ToolOutcome | undefined {
    const code = args['code'];
    if (tool.name !== 'run_code' || typeof code !== 'string') return undefined;
    for (const guardrail of this.#options.guardrails) {
      const findings = guardrail.inspect(code, this.#options.manifest);
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
    return { bridge: this.#bridge(), runCode: (code) => this.#runCode(code) };
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

  async #runCode(code: string): Promise<KernelRun> {
    const { kernel, manifest, clock } = this.#options;
    const running = await this.#kernel();
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
    const run = await running.run(code, { bridge: this.#bridge() });
    this.#emit('kernel_end', {
      runId,
      kernel: kernel.descriptor.name,
      status: run.outcome.status,
      // Measured times differ from run to run; a fixed clock promises the same bytes.
      cpuMs: clock.fixed ? 0 : Math.round(run.cpuMs * 1000) / 1000,
      wallMs: clock.fixed ? 0 : Math.round(run.wallMs * 1000) / 1000,
      peakBytes: run.peakBytes,
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
