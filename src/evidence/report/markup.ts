import { createHash } from 'node:crypto';
import { toVisibleText } from './visible-text.js';

/** What may stand in a template: text is escaped, markup is not escaped twice, and there is no third kind. */
export type Interpolation = string | number | Markup | readonly Markup[];

/** HTML that `html` made: every text in it is escaped already. Nothing else can make one. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** Joins a template's own text with what is put into it; for `html` and `styleElement`. */
  static join(strings: readonly string[], values: readonly Interpolation[]): Markup {
    let text = strings[0] ?? '';
    for (const [index, value] of values.entries()) {
      // Outside quotes a space would end the attribute and begin another.
      if (strings[index]?.endsWith('=')) throw new Error('an attribute in a template has no quotes');
      text += toText(value) + (strings[index + 1] ?? '');
    }
    return new Markup(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** Makes markup from a template; whatever is put into it is escaped, for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: Interpolation[]): Markup {
  return Markup.join(strings, values);
}

/** No markup: where a part is left out. */
export const NOTHING: Markup = html``;

/** A `style` element, and the source expression by which a content security policy lets it in. */
export function styleElement(css: string): { element: Markup; source: string } {
  // Nothing in a style sheet is escaped, so nothing in it may end it.
  if (css.includes('<') || css.includes('&')) throw new Error('a style sheet cannot hold markup');
  return {
    element: Markup.join([`<style>${css}</style>`], []),
    source: `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`,
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function toText(value: Interpolation): string {
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.join('');
  return toVisibleText(String(value)).replace(/[&<>"'`]/g, (found) => ESCAPES[found] ?? '');
}
