const MAX_FIELDS = 1000;
const OTHER_FIELDS = '(other fields)';

/**
 * Counts findings by field and rule. Fields are named by the data, so their number is bounded: what is found in fields past
 * the bound is counted together.
 */
export class RedactionCounts {
  readonly #fields = new Map<string, Map<string, number>>();

  add(field: string, rule: string, count = 1): void {
    const rules = this.#rulesOf(field);
    rules.set(rule, (rules.get(rule) ?? 0) + count);
  }

  /** Adds what another part counted. */
  merge(other: RedactionCounts): void {
    for (const [field, rules] of other.#fields) {
      for (const [rule, count] of rules) this.add(field, rule, count);
    }
  }

  get total(): number {
    let total = 0;
    for (const rules of this.#fields.values()) for (const count of rules.values()) total += count;
    return total;
  }

  /** Returns `{field: {rule: count}}` with sorted keys: the same for any order of the records. */
  toJSON(): Record<string, Record<string, number>> {
    return Object.fromEntries(sorted(this.#fields).map(([field, rules]) => [field, Object.fromEntries(sorted(rules))]));
  }

  #rulesOf(field: string): Map<string, number> {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    if (this.#fields.size >= MAX_FIELDS && field !== OTHER_FIELDS) return this.#rulesOf(OTHER_FIELDS);
    const rules = new Map<string, number>();
    this.#fields.set(field, rules);
    return rules;
  }
}

// By UTF-16 units, so that the order does not depend on a locale.
function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
