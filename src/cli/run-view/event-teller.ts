import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { plainWord, type Row } from './rows.js';

type EventOf<Name extends AgentEvent['event']> = Extract<AgentEvent, { event: Name }>;

/** Characters of a foreign text that are looked at when only its beginning is told. */
const LOOKED_AT = 20_000;

/** Characters of a call's arguments that are told. */
const ARGS_CHARS = 160;

const MEGABYTE = 1024 * 1024;

/** Turns the events of a run, or of the branches of a job, into rows for people. Remembers what the host said of each run. */
export class EventTeller {
  readonly #outputLines: number;
  readonly #offered = new Set<string>();
  readonly #branches = new Map<string, number>();

  /** @param outputLines how many lines of a tool's output are told */
  constructor({ outputLines = 0 }: { outputLines?: number } = {}) {
    this.#outputLines = outputLines;
  }

  /** What there is to tell about an event; nothing for events that say nothing new. */
  tell(event: AgentEvent): Row[] {
    const [first, ...rest] = this.#tell(event);
    if (first?.by !== 'host') return first === undefined ? [] : [first, ...rest];
    return [{ ...first, text: this.inBranch(first.text, event.traceId) }, ...rest];
  }

  /** Words about a run, with the branch that it is where a task is tried in several. */
  inBranch(text: string, traceId: string): string {
    const branch = this.#branches.get(traceId);
    return branch === undefined ? text : `${text} (branch ${branch})`;
  }

  #tell({ event, data, traceId }: AgentEvent): Row[] {
    switch (event) {
      case 'run_start':
        for (const name of data.agentConfig.tools) this.#offered.add(name);
        if (data.branchIndex !== undefined) this.#branches.set(traceId, data.branchIndex);
        return [];
      case 'tool_call':
        return [host('call', this.toolName(data.toolName)), ...this.#strangeName(data.toolName), args(data.args)];
      case 'tool_result':
        return this.#result(data);
      case 'kernel_end':
        return kernel(data);
      case 'await_human_input':
        // The host names what is asked about: a tool that it offers, or a function of the bridge that guest code called.
        return [host('waiting', `${wordOr(data.toolName)} needs approval, rule ${wordOr(data.ruleId)}`, 'yellow')];
      case 'guardrail_tripwire':
        return [host('tripped', `${wordOr(data.guardrailName)} (${data.layer})`, 'red'), ...reason(data.metadata)];
      case 'error_recovery': {
        const { attempt, maxAttempts, errorType } = data;
        const text = `attempt ${attempt} of ${maxAttempts} failed; what it said until then counts for nothing`;
        return [host('retry', text, 'yellow'), foreign(errorType)];
      }
      case 'error':
        return [host('error', 'the run ended without an answer', 'red'), foreign(data.error)];
      default:
        return [];
    }
  }

  /** The name of a tool that the host offers; a model may ask for tools that there are not, under any name. */
  toolName(name: string | undefined): string {
    return name !== undefined && this.#offered.has(name) ? wordOr(name) : 'a tool that is not offered';
  }

  #strangeName(name: string): Row[] {
    return this.#offered.has(name) ? [] : [foreign(name)];
  }

  #result({ toolName, output, error }: EventOf<'tool_result'>['data']): Row[] {
    const name = this.toolName(toolName);
    if (error === undefined) {
      const shown =
        this.#outputLines === 0 ? [] : [foreign(asText(output), { maxLines: this.#outputLines, style: 'dim' })];
      return [host('ok', name, 'green'), ...shown];
    }
    const { denied, errno, message } = error;
    if (denied !== undefined) {
      const { capability, rule } = denied;
      return [host('denied', `${name} by ${wordOr(capability)}/${wordOr(rule)}`, 'red'), foreign(message)];
    }
    return [host('failed', errno === undefined ? name : `${name}: ${wordOr(errno)}`, 'yellow'), foreign(message)];
  }
}

/** A row of the host's own words. */
export function host(word: string, text: string, style?: Row['style']): Row {
  return { by: 'host', word, text, ...(style === undefined ? {} : { style }) };
}

function foreign(text: string, options: { maxLines?: number; style?: Row['style'] } = {}): Row {
  const { maxLines = 5, style } = options;
  return { by: 'other', text: text.slice(0, LOOKED_AT), maxLines, ...(style === undefined ? {} : { style }) };
}

function args(value: unknown): Row {
  const text = asText(value);
  return foreign(text.length <= ARGS_CHARS ? text : `${text.slice(0, ARGS_CHARS)}… (${text.length} characters)`);
}

function kernel({ kernel: name, status, cpuMs, peakBytes, denials, detail }: EventOf<'kernel_end'>['data']): Row[] {
  const refused = denials.map(({ capability, rule }) => `${wordOr(capability)}/${wordOr(rule)}`);
  const counted = refused.length === 0 ? 'no denials' : `${refused.length} denied: ${[...new Set(refused)].join(', ')}`;
  const usage = `${Math.round(cpuMs)} ms, peak ${(peakBytes / MEGABYTE).toFixed(1)} MB`;
  const text = `${wordOr(name)} ${status}, ${usage}, ${counted}`;
  return [host('kernel', text, 'dim'), ...(detail === undefined || detail === '' ? [] : [foreign(detail)])];
}

function reason(metadata: object | undefined): Row[] {
  return metadata === undefined || Object.keys(metadata).length === 0 ? [] : [foreign(JSON.stringify(metadata))];
}

function wordOr(name: string | undefined): string {
  return (name === undefined ? undefined : plainWord(name)) ?? 'of a name not shown';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
