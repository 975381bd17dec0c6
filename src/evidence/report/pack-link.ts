import { html, type Markup } from './markup.js';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/**
 * A link to a file of the pack, with the line it is about. A name that no file of a pack has (it may come out of a log) is
 * text and no link: it could lead out of the pack, or be a script.
 */
export function packLink(file: string, line?: number): Markup {
  const text = line === undefined ? file : `${file}:${line}`;
  if (!NAME.test(file)) return html`<code>${text}</code>`;
  // The dot keeps what stands before a colon from being read as a scheme.
  return html`<a class="file" href="./${file}">${text}</a>`;
}
