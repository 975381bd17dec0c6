/** Returns what stands in the place of a secret: typed, the same for every secret of its kind, safe inside JSON. */
export function placeholderFor(rule: string): string {
  return `[REDACTED:${rule}]`;
}

/** Says whether a text holds something shaped like a placeholder; text can forge one, so it proves nothing. */
export function holdsPlaceholder(text: string): boolean {
  return text.includes('[REDACTED:');
}

/** Returns the text without placeholders of the given rules. Others were not put there by this program. */
export function withoutPlaceholders(text: string, isRule: (rule: string) => boolean): string {
  if (!holdsPlaceholder(text)) return text;
  return text.replace(/\[REDACTED:([a-z0-9-]{1,40})\]/g, (whole, rule: string) => (isRule(rule) ? '' : whole));
}
