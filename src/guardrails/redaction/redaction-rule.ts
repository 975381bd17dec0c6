/**
 * One shape of secret or personal data, as data. A scan runs `pattern` only where one of `keywords` stands; the tripwire
 * runs it over the whole text.
 */
export interface RedactionRule {
  /** Names the kind in placeholders, counts and reports: `github-token`. Several rules may share it. */
  readonly id: string;
  /** Lower-case literals; each match of `pattern` starts with one of them, in any case. A digit stands for any digit. */
  readonly keywords: readonly string[];
  /**
   * Has no flag but `i`, and takes linear time on any text; every repetition is bounded, as an engine's stack is. What is replaced is the group `secret`, which ends the match,
   * or else the whole match; a group `before`, which ends where the match starts, is replaced with it.
   */
  readonly pattern: RegExp;
  /** Judges what the pattern found: a checksum, enough entropy, no well-known example. `next` is the character behind. */
  readonly accept?: (secret: string, next: string) => boolean;
  /** What extends an accepted secret, again and again, to an end past the bounds of the pattern; sticky. */
  readonly tail?: RegExp;
}

/**
 * Fits where one of the characters stands before and is none by itself: the `n` of a `\\n` in JSON text, the last digit of
 * `\\u000a` or `%0A`, the end of a colour in what a terminal shows. To be used in a lookbehind.
 */
export function after(characters: string): string {
  return `(?<=${characters})(?<!\\\\(?:[nrtbf]|x[\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4})|%[\\dA-Fa-f]{2}|\\[[\\d;]{0,16}m)`;
}

const OPEN_END = /(\[[^\]]{1,40}\])\{(\d+),\}$/;
const MAX_BODY = 128;

/**
 * Makes the rule of a token that starts with a prefix of its provider. `body` is a pattern, which may end in a repetition
 * without a bound (`[a-z]{20,}`); a letter or a digit before the prefix means that the prefix is the end of a word.
 */
export function tokenRule(
  id: string,
  prefixes: readonly string[],
  body: string,
  accept?: RedactionRule['accept'],
): RedactionRule {
  const prefix = prefixes.map(escapePattern).join('|');
  const [, characters] = OPEN_END.exec(body) ?? [];
  const bounded = body.replace(OPEN_END, `$1{$2,${MAX_BODY}}`);
  return {
    id,
    keywords: prefixes.map((each) => each.toLowerCase()),
    // The boundary stands behind the literal, so that the engine can skip to the literal.
    pattern: new RegExp(`(?:${prefix})(?<!${after('[A-Za-z0-9]')}(?:${prefix}))${bounded}`),
    ...(accept === undefined ? {} : { accept }),
    ...(characters === undefined ? {} : { tail: new RegExp(`${characters}{1,${MAX_BODY}}`, 'y') }),
  };
}

/**
 * Makes the rule of a value without a prefix of its own, which only an assignment to a name betrays: `DD_API_KEY=...`,
 * `"datadog": "..."`. Any case of the names counts, and the value must not go on behind the pattern.
 */
export function assignedRule(
  id: string,
  names: readonly string[],
  value: string,
  accept?: RedactionRule['accept'],
): RedactionRule {
  return {
    id,
    keywords: names,
    pattern: new RegExp(
      `(?:${names.map(escapePattern).join('|')})[\\w .-]{0,24}${ASSIGN}(?<secret>${value})(?![\\w/+-])`,
      'i',
    ),
    ...(accept === undefined ? {} : { accept }),
  };
}

/** The pattern of what stands between a name and its value: `=`, `": "`, ` => '`, and JSON that was quoted again. */
export const ASSIGN = '["\'`\\\\\\]]{0,4}[ \\t]{0,4}(?:=>|:=|[=:,])[ \\t]{0,4}["\'`\\\\]{0,4}';

/** Escapes what a literal may hold that means something in a pattern. */
export function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
