import { createHash } from 'node:crypto';
import type { EventLogLine } from '../../../contracts/event-log-line.generated.js';
import { type PlacedBranch, rankTimeline } from './rank-timeline.js';
import type { Timeline, TimelineMark } from './timeline.js';

/**
 * Reads what a session did from its log: a lane for each run, and for each branch of a job what the verifier said.
 * @param rolloutsText the session's rollouts, JSON Lines: the temperature of a branch is taken from the line whose digest
 * the log holds.
 */
export function readTimeline(lines: readonly EventLogLine[], rolloutsText = ''): Timeline {
  const temperatures = readTemperatures(rolloutsText);
  const lanes = new Map<string, PlacedBranch>();
  let latest: PlacedBranch | undefined;
  let task = '';
  for (const { traceId, seq, event, data } of lines) {
    const facts = new Map<string, unknown>(Object.entries(data));
    if (event === 'run_start') {
      task ||= textOf(facts.get('task'));
      latest = { name: `run ${lanes.size + 1}`, first: seq, last: seq, marks: [] };
      lanes.set(traceId, latest);
    } else if (facts.get('phase') === 'rollout_recorded' && latest !== undefined) {
      // Branches run one after the other: what is recorded is the one that ran last.
      closeBranch(latest, seq, facts, temperatures);
    }
    const lane = lanes.get(traceId);
    if (lane === undefined) continue;
    lane.last = seq;
    const mark = toMark(event, facts);
    if (mark !== undefined) lane.marks.push({ seq, ...mark });
  }
  return { events: lines.length, task, branches: rankTimeline([...lanes.values()]) };
}

function closeBranch(
  branch: PlacedBranch,
  seq: number,
  facts: ReadonlyMap<string, unknown>,
  temperatures: ReadonlyMap<string, number>,
): void {
  const [index, score] = [facts.get('branchIndex'), facts.get('objectiveScore')];
  if (typeof index === 'number') {
    branch.name = `branch ${index}`;
    branch.branchIndex = index;
  }
  branch.rolloutId = textOf(facts.get('rolloutId'));
  branch.verdict = {
    seq,
    status: textOf(facts.get('objectiveStatus')) || 'unknown',
    ...(typeof score === 'number' ? { score } : {}),
  };
  const temperature = temperatures.get(textOf(facts.get('sha256')));
  if (temperature !== undefined) branch.temperature = temperature;
}

function toMark(event: string, facts: ReadonlyMap<string, unknown>): Omit<TimelineMark, 'seq'> | undefined {
  switch (event) {
    case 'model_done':
      return { kind: 'model', label: 'model turn' };
    case 'tool_call':
      return { kind: 'call', label: textOf(facts.get('toolName')) };
    case 'tool_result':
      return { kind: facts.get('error') === undefined ? 'result' : 'refusal', label: textOf(facts.get('toolName')) };
    case 'guardrail_tripwire':
      return { kind: 'refusal', label: textOf(facts.get('guardrailName')) };
    case 'kernel_end':
      return { kind: 'kernel', label: textOf(facts.get('kernel')) };
    case 'final_answer':
      return { kind: 'answer', label: 'answer' };
    case 'error':
      return { kind: 'error', label: 'error' };
    default:
      return undefined;
  }
}

/** Temperatures of recorded branches, by the SHA-256 of their lines. */
function readTemperatures(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const temperature = temperatureIn(line);
    if (temperature !== undefined) found.set(createHash('sha256').update(line, 'utf8').digest('hex'), temperature);
  }
  return found;
}

function temperatureIn(line: string): number | undefined {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('temperature' in record)) return undefined;
    return typeof record.temperature === 'number' ? record.temperature : undefined;
  } catch {
    // A line that is torn or no JSON has no temperature; that it is wrong is for check-schema to say.
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
