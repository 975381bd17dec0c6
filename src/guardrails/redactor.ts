import type { Redactor } from '../contracts/guardrail.js';
import { placeholderFor } from './redaction/placeholder.js';
import { redactLines } from './redaction/redact-lines.js';
import type { WantsRule } from './redaction/redact-text.js';
import { redactValue } from './redaction/redact-value.js';
import { UNSETTLED } from './redaction/rules/all-rules.js';
import { PERSONAL_DATA_RULES } from './redaction/rules/personal-data.js';
import { sensitivityOf } from './redaction/sensitive-name.js';

const MAX_ROUNDS = 4;
// A shorter value stands in many a word.
const MIN_KNOWN = 8;
const PERSONAL = new Set(PERSONAL_DATA_RULES.map(({ id }) => id));
const isSecret: WantsRule = (rule) => !PERSONAL.has(rule);

/**
 * Opens the redactor of a run: of secrets, or of personal data too (`pii`). `env` is the guest's environment: the value of a variable whose name tells of a secret is
 * taken out wherever it stands, whatever its shape.
 */
export function openRedactor(kind: 'secrets' | 'pii', env: Readonly<Record<string, string>> = {}): Redactor {
  const known = knownSecrets(env);
  const wants = kind === 'pii' ? undefined : isSecret;
  const redact = (value: unknown): unknown => {
    let current = value;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const next = redactValue(redactLines(current, known), IGNORED, wants);
      if (next === current) return current;
      current = next;
    }
    return placeholderFor(UNSETTLED);
  };
  return { text: (text) => String(redact(text)), value: redact };
}

const IGNORED = (): void => undefined;

// As they are, and as JSON text spells them. The longest first, so that none is cut by one that it holds.
function knownSecrets(env: Readonly<Record<string, string>>): string[] {
  const values = Object.entries(env).flatMap(([name, value]) => (sensitivityOf(name) === undefined ? [] : [value]));
  const spelled = values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  return [...new Set(spelled)].filter((value) => value.length >= MIN_KNOWN).sort((a, b) => b.length - a.length);
}
