import { html, type Markup } from './markup.js';

/** How something came out; each tone has a colour and a shape of its own. */
export type Tone = 'ok' | 'bad' | 'warn' | 'idle';

const SHAPES: Readonly<Record<Tone, Markup>> = {
  ok: html`<path d="M3.5 8.5l3 3 6-7"/>`,
  bad: html`<path d="M4 4l8 8M12 4l-8 8"/>`,
  warn: html`<path d="M8 3.5v6M8 12v.5"/>`,
  idle: html`<path d="M4 8h8"/>`,
};

/** A word with the tone it is said in: never by its colour alone. */
export function mark(tone: Tone, word: string): Markup {
  return html`<span class="mark ${tone}"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">${SHAPES[tone]}</svg>${word}</span>`;
}

/** The tone of a verdict, of a case and of an arm. */
export const TONES = {
  enforced: 'ok',
  bypassed: 'bad',
  inconclusive: 'warn',
  'not-run': 'idle',
} as const satisfies Record<string, Tone>;

/** The tone of what a verifier said. */
export function toneOfStatus(status: string): Tone {
  if (status === 'pass') return 'ok';
  return status === 'fail' ? 'bad' : 'warn';
}
