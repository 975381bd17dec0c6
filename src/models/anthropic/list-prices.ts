/** List prices of one family of models, in US dollars per million tokens. */
export interface ListPrice {
  /** The model's id without the date at its end. */
  family: string;
  input: number;
  output: number;
  /** Tokens read from the prompt cache. */
  cacheRead: number;
  /** Higher prices for a whole request whose prompt is longer. */
  longPrompt?: { aboveTokens: number; input: number; output: number; cacheRead: number };
}

/**
 * The page the prices were read from and the day they stood there. What is reckoned with them is an estimate: no
 * discount, region or service tier is known here, and prices change.
 */
export const LIST_PRICES_SOURCE = {
  page: 'https://platform.claude.com/docs/en/about-claude/pricing',
  asOf: '2026-10-24',
} as const;

/** What writing to the prompt cache costs, as a share of the input price (kept for 5 minutes, kept for 1 hour). */
export const CACHE_WRITE_FACTORS = { fiveMinutes: 1.25, oneHour: 2 } as const;

/** Known prices. A family that is not here has no known price: none is guessed from a name that looks alike. */
export const LIST_PRICES: readonly ListPrice[] = [
  { family: 'claude-fable-5-1', input: 10, output: 50, cacheRead: 0.25 },
  { family: 'claude-fable-5', input: 10, output: 50, cacheRead: 1 },
  { family: 'claude-opus-5-5', input: 4, output: 20, cacheRead: 0.2 },
  { family: 'claude-opus-5', input: 5, output: 25, cacheRead: 0.5 },
  { family: 'claude-opus-4-8', input: 5, output: 25, cacheRead: 0.5 },
  { family: 'claude-opus-4-7', input: 5, output: 25, cacheRead: 0.5 },
  { family: 'claude-opus-4-6', input: 5, output: 25, cacheRead: 0.5 },
  { family: 'claude-opus-4-5', input: 5, output: 25, cacheRead: 0.5 },
  { family: 'claude-sonnet-5-5', input: 2, output: 10, cacheRead: 0.1 },
  { family: 'claude-sonnet-5', input: 2, output: 10, cacheRead: 0.2 },
  { family: 'claude-sonnet-4-6', input: 3, output: 15, cacheRead: 0.3 },
  { family: 'claude-sonnet-4-5', input: 3, output: 15, cacheRead: 0.3 },
  {
    family: 'claude-haiku-5-5',
    input: 0.1,
    output: 0.5,
    cacheRead: 0.01,
    longPrompt: { aboveTokens: 100_000, input: 0.5, output: 2.5, cacheRead: 0.05 },
  },
  { family: 'claude-haiku-4-5', input: 1, output: 5, cacheRead: 0.1 },
];
