import type {
  CodeGuardrail,
  GuardedCall,
  GuardrailContext,
  GuardrailTrip,
  Redactor,
  ToolGuardrail,
} from '../contracts/guardrail.js';
import type { GuestLanguage, ManifestInForce } from '../contracts/kernel.js';
import type { Tool, ToolOutcome } from '../contracts/tool.js';
import { programLanguage, runCode } from '../tools/run-code.js';
import type { EventData } from './events.js';
import { guardrailContext } from './guardrail-context.js';
import type { Spending } from './spending.js';

/** What the guardrails of a run's tool calls are, and what they are told. */
export interface GuardrailGateOptions {
  /** What the agent is to do: what calls are held against. */
  task: string;
  manifest: ManifestInForce;
  guardrails: readonly CodeGuardrail[];
  /** Asked about every call, of the model and of guest code, before anybody is asked to approve it and before it runs. */
  toolGuardrails?: readonly ToolGuardrail[];
  /** Takes secrets out of every event, and so out of what the model is told. Absent: nothing is taken out. */
  redactor?: Redactor;
  /** What the run has spent: guardrails with a model of their own are charged to it. */
  spending: Spending;
  signal?: AbortSignal;
}

/** Tells what comes about while a call is looked at. */
export type EmitGuardrailEvent = <E extends 'guardrail_tripwire' | 'status'>(event: E, data: EventData<E>) => void;

/**
 * Asks the guardrails about a call whose arguments have the tool's shape, those that cost nothing first. Undefined: it
 * may go on; an outcome is the call's result, and says what to do now.
 * @throws the signal's reason
 */
export async function passGuardrails(
  options: GuardrailGateOptions,
  call: { tool: Tool; args: Record<string, unknown>; callId: string },
  emit: EmitGuardrailEvent,
): Promise<ToolOutcome | undefined> {
  return (await passCodeGuardrails(options, call, emit)) ?? (await passToolGuardrails(options, call, emit));
}

async function passCodeGuardrails(
  options: GuardrailGateOptions,
  { tool, args, callId }: { tool: Tool; args: Record<string, unknown>; callId: string },
  emit: EmitGuardrailEvent,
): Promise<ToolOutcome | undefined> {
  const code = args['code'];
  if (tool.name !== runCode.name || typeof code !== 'string') return undefined;
  return await inspectProgram(options, { code, language: programLanguage(args), toolName: tool.name, callId }, emit);
}

/** Code that a call is about to run, whether it is the call's argument or comes from files. */
export interface GuardedProgram {
  code: string;
  language: GuestLanguage;
  toolName: string;
  callId: string;
}

/** Asks the code guardrails about a program. Undefined: it may run; an outcome says which of them stopped it. */
export async function inspectProgram(
  { guardrails, manifest }: Pick<GuardrailGateOptions, 'guardrails' | 'manifest'>,
  { code, language, toolName, callId }: GuardedProgram,
  emit: EmitGuardrailEvent,
): Promise<ToolOutcome | undefined> {
  for (const guardrail of guardrails) {
    const { name, layer } = guardrail;
    const findings = await guardrail.inspect(code, manifest, language);
    const [first] = findings;
    if (first === undefined) continue;
    emit('guardrail_tripwire', { guardrailName: name, layer, toolName, callId, metadata: { findings } });
    return stopped(`${name} stopped the program before it ran: ${first.pattern} at line ${first.line}`);
  }
  return undefined;
}

async function passToolGuardrails(
  options: GuardrailGateOptions,
  { tool, args, callId }: { tool: Tool; args: Record<string, unknown>; callId: string },
  emit: EmitGuardrailEvent,
): Promise<ToolOutcome | undefined> {
  const { toolGuardrails = [], redactor, spending } = options;
  if (toolGuardrails.length === 0) return undefined;
  // Guest code knows the secrets that it was granted, and a second model is a model.
  const call = { toolName: tool.name, args: cleanArgs(args, redactor) };
  for (const guardrail of toolGuardrails) {
    const { name, layer } = guardrail;
    // Guest code could otherwise have questions asked past the ceiling.
    if (spending.isOver) return stopped(`${name} cannot be asked about this call: ${spending.explain()}`);
    const context = guardrailContext(name, { ...options, callId }, (data) => emit('status', data));
    const trip = await inspectCall(guardrail, call, context);
    if (trip === undefined) continue;
    const metadata = { reason: trip.reason, ...trip.metadata };
    emit('guardrail_tripwire', { guardrailName: name, layer, toolName: tool.name, callId, metadata });
    return stopped(
      `${name} stopped this call before it ran: ${trip.reason}. Nothing was done. Go on with what the task asks for, or say in the answer why it cannot be done.`,
    );
  }
  return undefined;
}

function stopped(message: string): ToolOutcome {
  return { status: 'failed', code: 'GUARDRAIL', message };
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

// Arguments stay an object; should a redactor make something else of them, nothing of them is shown.
function cleanArgs(args: Record<string, unknown>, redactor: Redactor | undefined): Record<string, unknown> {
  if (redactor === undefined) return args;
  const clean = redactor.value(args);
  return typeof clean === 'object' && clean !== null ? { ...clean } : {};
}
