import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type {
  CodeGuardrail,
  GuardedCall,
  GuardrailContext,
  GuardrailTrip,
  Redactor,
  ToolGuardrail,
} from '../contracts/guardrail.js';
import type { GuestLanguage, HostBridge, KernelByLanguage, KernelRun, ManifestInForce } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { ToolAnswer, ToolRequest } from '../contracts/model.js';
import type { Tool, ToolContext, ToolOutcome } from '../contracts/tool.js';
import { fence } from '../guardrails/fence.js';
import { createBridge } from '../host/bridge.js';
import type { Clock } from '../host/clock.js';
import type { KernelPool, SessionKernels } from '../kernels/kernel-pool.js';
import { MAX_RECORDED_LENGTH, toRecorded } from '../policy/decision.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { programLanguage, runCode } from '../tools/run-code.js';
import { EventQueue } from './event-queue.js';
import type { EventData, EventName, EventOf, EventSource } from './events.js';
import { guardrailContext } from './guardrail-context.js';
import type { Spending } from './spending.js';

// A private key of 8192 bits, in base64.
const MAX_SECRET_LENGTH = 8_192;

export interface ToolBoxOptions {
  /** What the agent is to do: what calls are held against. */
  task: string;
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
  /** Asked about every call, of the model and of guest code, before anybody is asked to approve it and before it runs. */
  toolGuardrails?: readonly ToolGuardrail[];
  /** Takes secrets out of every event, and so out of what the model is told. Absent: nothing is taken out. */
  redactor?: Redactor;
  /** Untrusted output stands between marks that say so, in what the model is told. */
  fenceUntrusted?: boolean;
  clock: Clock;
  source: EventSource;
  /** What the run has spent: guardrails with a model of their own are charged to it. */
  spending: Spending;
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
      const result = call.result(outcome);
      yield result;
      // Made of the event, so that the model is told what the log holds and nothing beside it.
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
  #guestCalls = 0;

  constructor(options: ToolBoxOptions, request: ToolRequest, batch: Batch, kernels: SessionKernels) {
    this.#options = options;
    this.#request = request;
    this.#batch = batch;
    this.#kernels = kernels;
    this.#dispatcher = this.#dispatcherOf(request.callId);
  }

  /** Runs the call and yields what it sets off as it happens: an effect is in the log before the next one. */
  follow(): AsyncGenerator<AgentEvent, ToolOutcome> {
    const { name, args } = this.#request;
    return this.#events.follow(this.#dispatcher.call(name, args, this.#context()), this.#options.signal);
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
    return new Dispatcher(
      this.#options.tools,
      async (tool, args) =>
        (await this.#passCodeGuardrails(tool, args, callId)) ?? (await this.#passToolGuardrails(tool, args, callId)),
    );
  }

  async #passToolGuardrails(
    tool: Tool,
    args: Record<string, unknown>,
    callId: string,
  ): Promise<ToolOutcome | undefined> {
    const { toolGuardrails = [], redactor, spending } = this.#options;
    // Guest code knows what it was granted, and a second model is a model.
    const call = toolGuardrails.length === 0 ? args : cleanArgs(args, redactor);
    for (const guardrail of toolGuardrails) {
      // Guest code could have questions asked without end.
      if (spending.isOver)
        return {
          status: 'failed',
          code: 'GUARDRAIL',
          message: `${guardrail.name} cannot be asked: ${spending.explain()}`,
        };
      const context = guardrailContext(guardrail.name, { ...this.#options, callId }, (data) =>
        this.#emit('status', data),
      );
      const trip = await inspectCall(guardrail, { toolName: tool.name, args: call }, context);
      if (trip === undefined) continue;
      const { reason, metadata } = trip;
      this.#emit('guardrail_tripwire', {
        guardrailName: guardrail.name,
        layer: guardrail.layer,
        toolName: tool.name,
        callId,
        metadata: { reason, ...metadata },
      });
      return {
        status: 'failed',
        code: 'GUARDRAIL',
        message: `${guardrail.name} stopped this call before it ran: ${reason}. Nothing was done. Go on with what the task asks for, or say in the answer why it cannot be done.`,
      };
    }
    return undefined;
  }

  async #passCodeGuardrails(
    tool: Tool,
    args: Record<string, unknown>,
    callId: string,
  ): Promise<ToolOutcome | undefined> {
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
        callId,
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

  /** What the log keeps of a guest's data: the head of each text, cut only where no secret is cut with it. */
  #toKept<T>(data: T): T {
    const { redactor } = this.#options;
    if (redactor === undefined) return mapStrings(data, toRecorded);
    // As much more as the longest secret may have beyond the cut.
    const head = mapStrings(data, (text) => text.slice(0, MAX_RECORDED_LENGTH + MAX_SECRET_LENGTH));
    return mapStrings(redactor.value(head) as T, toRecorded);
  }

  async #dispatchFromGuest(name: string, args: unknown, bridge: HostBridge): Promise<ToolOutcome> {
    this.#guestCalls += 1;
    const callId = `${this.#request.callId}/guest-${this.#guestCalls}`;
    const batch = { batchId: `${this.#batch.batchId}/guest`, batchSize: 1, stepIndex: this.#batch.stepIndex };
    // Guest code can make many calls with large arguments; the log keeps the head of each text.
    this.#emit('tool_call', { toolName: toRecorded(name), args: this.#toKept(args), callId, ...batch });
    const outcome = await this.#dispatcherOf(callId).call(name, args, { bridge });
    const result = this.#toKept(toResultData(outcome, this.#options));
    this.#emit('tool_result', { callId, toolName: toRecorded(name), ...batch, ...result });
    return outcome;
  }
}

// A guardrail that breaks has let nothing pass.
async function inspectCall(
  guardrail: ToolGuardrail,
  call: GuardedCall,
  context: GuardrailContext,
): Promise<GuardrailTrip | undefined> {
  try {
    return await guardrail.inspect(call, context);
  } catch {
    context.signal?.throwIfAborted();
    return { reason: 'the guardrail itself failed', metadata: { verdict: 'threw' } };
  }
}

// A call's arguments stay an object; should a redactor make something else of them, nothing of them is shown.
function cleanArgs(args: Record<string, unknown>, redactor: Redactor | undefined): Record<string, unknown> {
  if (redactor === undefined) return args;
  const clean = redactor.value(args);
  return typeof clean === 'object' && clean !== null ? { ...clean } : {};
}

type ResultData = Pick<EventData<'tool_result'>, 'output' | 'isUntrusted' | 'error'>;
type Marking = Pick<ToolBoxOptions, 'fenceUntrusted'>;

function toResultData(outcome: ToolOutcome, { fenceUntrusted = false }: Marking): ResultData {
  if (outcome.status === 'ok') return { output: outcome.output, ...marked(outcome.untrusted === true) };
  const output = outcome.output ?? null;
  // A program chooses the message of what it throws, and the path that it is denied.
  const mark = marked(fenceUntrusted && (outcome.untrusted === true || outcome.output !== undefined));
  if (outcome.status === 'denied') {
    const denied = { ...outcome.denial };
    return { output, ...mark, error: { code: 'execution_error', message: outcome.message, denied } };
  }
  return { output, ...mark, error: { code: 'execution_error', message: outcome.message, errno: outcome.code } };
}

function marked(isUntrusted: boolean): { isUntrusted?: true } {
  return isUntrusted ? { isUntrusted } : {};
}

function toAnswer(
  callId: string,
  { output, isUntrusted = false, error }: ResultData,
  { clock, fenceUntrusted = false }: Pick<ToolBoxOptions, 'clock' | 'fenceUntrusted'>,
): ToolAnswer {
  const isError = error !== undefined;
  const plain = typeof output === 'string' ? output : JSON.stringify(output);
  const text = isError ? `Error: ${error.message}` : plain;
  if (!isUntrusted || !fenceUntrusted) return { callId, text, isError, isUntrusted };
  return { callId, text: fence(text, () => clock.newToken('fence')), unfenced: text, isError, isUntrusted };
}
