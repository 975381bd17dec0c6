import { html, type Markup } from './markup.js';

/** One cell of a table: its content, and the class it is laid out by. */
export type Cell = Markup;

/**
 * A table with its caption, which can be scrolled on its own where it is wider than the page. The first cell of each row
 * is the row's heading. On narrow pages a `stacked` table shows each row as a card, with the column's name at each cell.
 */
export function table({
  id,
  caption,
  head,
  rows,
  kind = 'wide',
  columns = 'even',
}: {
  /** Unique on the page. */
  id: string;
  caption: Markup;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  kind?: 'wide' | 'stacked';
  /** How the width is shared out; `even` leaves it to what is in the cells, `short` ones stand two by two when stacked. */
  columns?: 'even' | 'short' | 'cases' | 'entries';
}): Markup {
  return html`<div class="scroll ${kind} ${columns}" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = html``, ...rest]) =>
    html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td data-label="${head[index + 1] ?? ''}">${cell}</td>`)}</tr>\n`,
)}</tbody></table></div>`;
}
