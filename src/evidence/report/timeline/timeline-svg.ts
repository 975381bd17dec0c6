import { toneOfStatus } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { shorten } from '../visible-text.js';
import { markShape } from './mark-shape.js';
import type { Timeline, TimelineBranch, TimelineMark } from './timeline.js';

const WIDTH = 960;
const LEFT = 132;
const RIGHT = 220;
const LANE = 92;
const TOP = 20;
const AXIS = 40;
/** Between two labels; a mark that stands nearer than this to the one before has none. */
const LABEL_GAP = 74;

/** No picture is larger than this; the table beside it has everything. */
export const MAX_LANES = 24;
const MAX_MARKS = 400;

/**
 * Draws the branches over the sequence of the log: calls, results, refusals and answers on each, then what the verifier
 * said and the rank. By sequence and not by the clock: the order is what the hash chain holds.
 */
export function drawTimeline({ branches, events }: Timeline, id: string): Markup {
  const lanes = branches.slice(0, MAX_LANES);
  const height = TOP + lanes.length * LANE + AXIS;
  const inner = WIDTH - LEFT - RIGHT;
  const x = (seq: number): number => round(LEFT + (events <= 1 ? 0 : ((seq - 1) / (events - 1)) * inner));
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">Branches over the sequence of the log</title>
<desc id="${id}-desc">${lanes.map((branch) => html`${describe(branch)} `)}</desc>
${lanes.map((branch, index) => drawLane(branch, TOP + index * LANE, x))}${drawAxis(events, TOP + lanes.length * LANE, x)}
</svg>`;
}

function describe({ name, first, last, verdict, rank }: TimelineBranch): string {
  const judged = verdict === undefined ? 'not judged' : `verifier: ${verdict.status}`;
  return `${name}: events ${first} to ${last}, ${judged}${rank === undefined ? '' : `, rank ${rank}`}.`;
}

function drawLane(branch: TimelineBranch, top: number, x: (seq: number) => number): Markup {
  const { name, temperature, first, last, marks, verdict, rank } = branch;
  const middle = top + 50;
  const end = verdict?.seq ?? last;
  return html`<g>
<line class="rule" x1="0" y1="${top + LANE - 4}" x2="${WIDTH}" y2="${top + LANE - 4}"/>
<text class="lane" x="0" y="${middle - 3}">${shorten(name, 14)}</text>
<text class="note" x="0" y="${middle + 14}">${temperature === undefined ? '' : `temperature ${temperature}`}</text>
<rect class="bar" x="${x(first) - 12}" y="${middle - 14}" width="${round(x(end) - x(first) + 24)}" height="28" rx="14"/>
${drawMarks(marks.slice(0, MAX_MARKS), middle, x)}${verdict === undefined ? NOTHING : drawVerdict(verdict, rank, middle, x)}
</g>\n`;
}

function drawMarks(marks: readonly TimelineMark[], middle: number, x: (seq: number) => number): Markup {
  let labelled = Number.NEGATIVE_INFINITY;
  return html`${marks.map(({ seq, kind, label }) => {
    const at = x(seq);
    const isLabelled = (kind === 'call' || kind === 'refusal') && at - labelled >= LABEL_GAP;
    if (isLabelled) labelled = at;
    return html`<g class="at ${kind}"><title>${`event ${seq}: ${kind} ${shorten(label, 60)}`}</title>${markShape(kind, at, middle)}${isLabelled ? html`<text class="label" x="${at}" y="${middle - 24}">${shorten(label, 12)}</text>` : NOTHING}</g>`;
  })}`;
}

function drawVerdict(
  { seq, status, score }: NonNullable<TimelineBranch['verdict']>,
  rank: number | undefined,
  middle: number,
  x: (seq: number) => number,
): Markup {
  const tone = toneOfStatus(status);
  const at = x(seq);
  const chip = WIDTH - RIGHT + 44;
  const said = `${shorten(status, 10)}${score === undefined ? '' : `, score ${score}`}`;
  return html`<line class="lead ${tone}" x1="${at + 11}" y1="${middle}" x2="${chip}" y2="${middle}"/>
<g class="verdict ${tone}"><title>${`event ${seq}: verifier says ${status}`}</title><path d="M${at - 9} ${middle - 10}h18v10q0 9 -9 12q-9 -3 -9 -12z"/></g>
<rect class="chip ${tone}" x="${chip}" y="${middle - 14}" width="112" height="28" rx="4"/>
<text class="said ${tone}" x="${chip + 56}" y="${middle + 5}">${said}</text>
${rank === undefined ? NOTHING : html`<text class="rank${rank === 1 ? ' first' : ''}" x="${WIDTH}" y="${middle + 5}">rank ${rank}</text>`}`;
}

function drawAxis(events: number, top: number, x: (seq: number) => number): Markup {
  const step = Math.max(1, Math.ceil(events / 8 / 5) * 5);
  const ticks = [1, ...Array.from({ length: Math.floor(events / step) }, (_, index) => (index + 1) * step)];
  return html`<g class="axis"><text class="note" x="0" y="${top + 22}">event in the log</text>${ticks.map(
    (seq) =>
      html`<line x1="${x(seq)}" y1="${top + 2}" x2="${x(seq)}" y2="${top + 7}"/><text class="tick" x="${x(seq)}" y="${top + 22}">${seq}</text>`,
  )}</g>`;
}

/** Two decimals are more than a screen can show, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
