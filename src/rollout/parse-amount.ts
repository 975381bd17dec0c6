/** The number from 0 on that a text spells in decimal, such as `.5` or `1e3`; undefined where it spells none. */
export function parseAmount(text: string): number | undefined {
  const amount = Number(text);
  return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(amount) ? amount : undefined;
}
