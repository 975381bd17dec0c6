import { join } from 'node:path';
import { countLines } from '../../host/count-lines.js';
import { measureTree } from '../../host/tree-size.js';
import type { SessionShelf } from '../../sessions/session-shelf.js';
import { oneLine } from '../strip-controls.js';
import { formatBytes } from './format-bytes.js';
import { readChain } from './read-chain.js';
import { requireSession } from './require-session.js';
import { type RunSummary, summariseRuns } from './summarise-runs.js';

/** What `sessions show --json` prints. */
export interface SessionReport {
  id: string;
  folder: string;
  createdAt: string | null;
  lastUsedAt: string;
  inUse: boolean;
  bytes: number;
  /** The chain as it was verified. `tornBytes`: what stands after its last whole line. */
  log: { path: string; lines: number; head: string; tornBytes: number };
  rollouts: number;
  runs: RunSummary[];
}

/**
 * Says what happened in a session, from its verified log.
 * @throws WasmagentError `SESSION_ID_INVALID`, `UNKNOWN_SESSION`, `CHAIN_BROKEN`
 */
export function showSession(shelf: SessionShelf, text: string): SessionReport {
  const { id, folder, createdMs, lastUsedMs, inUse } = requireSession(shelf, text);
  const { events, head, tornBytes } = readChain(folder);
  return {
    id,
    folder,
    createdAt: createdMs === null ? null : new Date(createdMs).toISOString(),
    lastUsedAt: new Date(lastUsedMs).toISOString(),
    inUse,
    bytes: measureTree(folder),
    log: { path: join(folder, 'events.jsonl'), lines: events.length, head, tornBytes },
    rollouts: countLines(join(folder, 'rollouts.jsonl')),
    runs: summariseRuns(events),
  };
}

/** The report for people. */
export function formatSession(report: SessionReport): string {
  const { id, createdAt, lastUsedAt, inUse, bytes, log, rollouts, runs } = report;
  const torn =
    log.tornBytes === 0
      ? []
      : [`torn      ${log.tornBytes} bytes after the last whole line: its writer was killed, or is writing`];
  return [
    `session   ${id}${inUse ? '   (in use)' : ''}`,
    `created   ${createdAt ?? 'not recorded'}`,
    `last used ${lastUsedAt}`,
    `size      ${formatBytes(bytes)}`,
    `chain     verified: ${log.lines} lines, head ${log.head}`,
    ...torn,
    ...(rollouts === 0 ? [] : [`rollouts  ${rollouts}`]),
    ...runs.flatMap((run, index) => ['', ...formatRun(run, index + 1)]),
  ].join('\n');
}

function formatRun(run: RunSummary, number: number): string[] {
  const cost = run.costUsd === null ? 'cost not known' : `$${run.costUsd.toFixed(4)}`;
  return [
    `run ${number}     ${run.startedAt}   ${oneLine(run.model, 80)}${run.parentTraceId === null ? '' : '   (a branch)'}`,
    `  task    ${oneLine(run.task, 200)}`,
    `  steps   ${run.steps}, tool calls ${run.toolCalls}, tokens ${run.inputTokens} in, ${run.outputTokens} out, ${cost}`,
    ...run.denials.map(
      ({ capability, rule, requested }) => `  denied  ${oneLine(capability)}/${oneLine(rule)}: ${oneLine(requested)}`,
    ),
    ...run.approvals.map(
      ({ toolName, ruleId, outcome, answeredBy }) =>
        `  asked   ${oneLine(toolName ?? '-')} (${oneLine(ruleId ?? '-')}): ${oneLine(outcome ?? 'no answer on record')}${answeredBy === null ? '' : ` by ${oneLine(answeredBy)}`}`,
    ),
    ...run.guardrails.map(({ guardrailName, layer }) => `  tripped ${oneLine(guardrailName)} (${layer})`),
    `  ${run.end.padEnd(7)} ${run.text ?? ''}`.trimEnd(),
  ];
}
