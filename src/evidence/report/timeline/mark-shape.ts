import { html, type Markup } from '../markup.js';
import type { MarkKind } from './timeline.js';

/** The shape of an event on a branch: each kind has its own, so that none is told by colour alone. */
export function markShape(kind: MarkKind, x: number, y: number): Markup {
  switch (kind) {
    case 'model':
      return html`<circle class="hollow" cx="${x}" cy="${y}" r="4"/>`;
    case 'call':
      return html`<rect class="solid" x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2"/>`;
    case 'kernel':
      return html`<path class="hollow" d="M${x} ${y - 7}l7 7l-7 7l-7 -7z"/>`;
    case 'result':
      return html`<path class="stroke" d="M${x - 5} ${y}l4 4l7 -8"/>`;
    case 'answer':
      return html`<path class="solid" d="M${x - 5} ${y - 7}l11 7l-11 7z"/>`;
    case 'refusal':
    case 'error':
      return html`<path class="stroke" d="M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10"/>`;
  }
}

/** What the shapes mean, for a legend. */
export const MARK_WORDS: readonly (readonly [kind: MarkKind, words: string])[] = [
  ['model', 'model turn'],
  ['call', 'tool call'],
  ['kernel', 'program ended in its kernel'],
  ['result', 'tool answered'],
  ['refusal', 'refused or failed'],
  ['answer', 'final answer'],
];
