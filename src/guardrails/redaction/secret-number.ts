import { isPaymentCard } from './payment-card.js';
import { SECRET_FIELD } from './rules/all-rules.js';
import { toSnakeCase } from './sensitive-name.js';

const NAME =
  /(?:^|_)(?:password|passwd|passphrase|passcode|pwd|[a-z0-9]+_pass|pin|pin_?(?:code|number)|ssn|social_security(?:_(?:number|no))?|(?:credit_|debit_|payment_|bank_)card|credit_?card|debit_?card|card_?(?:number|num|no)|cc_?(?:number|num|no))(?:_(?:value|\d))?$/;
// Fewer digits are counts, sizes and years.
const MIN_SECRET = 100_000;

/** Says whether a name tells of a secret that may be digits alone: a password, a PIN, the number of a card or a person. */
export function isNumberName(name: string): boolean {
  return NAME.test(toSnakeCase(name));
}

/** Returns the rule that a number under these names is to be replaced by; undefined for an ordinary number. */
export function ruleOfNumber(number: number, names: readonly string[]): string | undefined {
  if (number < MIN_SECRET || !Number.isInteger(number)) return undefined;
  if (Number.isSafeInteger(number) && isPaymentCard(String(number))) return 'payment-card';
  return names.some(isNumberName) ? SECRET_FIELD : undefined;
}

/** Returns a number, or what a `LosslessNumber` stands for, as a number; undefined for everything else. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('isLosslessNumber' in value)) return undefined;
  return value.isLosslessNumber === true ? Number(String(value)) : undefined;
}
