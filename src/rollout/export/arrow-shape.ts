import { isLosslessNumber } from 'lossless-json';
import { isJsonObject } from './is-json-object.js';
import { toJsonText } from './json-text.js';

/** Fields of one object, and of all objects of a file together: an object that would pass them is written as text. */
const MAX_FIELDS_OF_OBJECT = 256;
const MAX_FIELDS = 2048;
const MAX_DEPTH = 32;

const INT64_LIMIT = 2n ** 63n;

// What Arrow's JSON reader takes for a time instead of a string.
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}(?::?\d{2}(?::?\d{2})?)?Z?)?$/;

/** What Arrow takes the values at one place of a row for; `text` is what no one type fits. */
export type ArrowKind = 'null' | 'bool' | 'int' | 'float' | 'string' | 'list' | 'struct' | 'text';

/**
 * The widest type of the values at one place of all rows, by the rules of Arrow's JSON reader: null fits anything, an
 * int fits a float, objects are joined field by field. Where values do not fit one type, or an int does not fit the
 * float that the place would be read as, every value of the place is written as JSON text.
 */
export class ArrowShape {
  kind: ArrowKind = 'null';
  /** Fields of a struct, in the order they were first seen. */
  readonly fields = new Map<string, ArrowShape>();
  /** Type of a list's items. */
  item: ArrowShape | undefined;
  /** Whether every string seen here would be read as a time. */
  onlyTimestamps = true;
  #someTimestamps = false;
  /** Where it is in a row: keys, and null for every item of a list. */
  readonly steps: readonly (string | null)[];
  readonly #root: { fields: number; ids: number };
  readonly #depth: number;
  readonly #id: number;
  #exact = false;

  constructor(parent?: ArrowShape, step: string | null = null) {
    this.steps = parent === undefined ? [] : [...parent.steps, step];
    this.#root = parent === undefined ? { fields: 0, ids: 0 } : parent.#root;
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
    this.#id = this.#root.ids;
    this.#root.ids += 2;
  }

  /** Where it is in a row, such as `chosen[].content`. */
  get path(): string {
    return this.steps.reduce<string>((path, step) => {
      if (step === null) return `${path}[]`;
      return path === '' ? step : `${path}.${step}`;
    }, '');
  }

  /** Takes a value in; what of the type it shows is added to `shown`. */
  widen(value: unknown, shown: Set<number>): void {
    if (value === null || value === undefined) return;
    shown.add(this.#id);
    if (this.kind === 'text') return;
    const kind = this.#kindOf(value);
    if (kind === 'float' || isNoTime(value)) shown.add(this.#id + 1);
    this.kind = this.#join(kind);
    if (this.#exact && this.kind === 'float') this.kind = 'text';
    if (this.kind === 'struct' && isJsonObject(value)) this.#widenFields(value, shown);
    if (this.kind === 'list' && Array.isArray(value)) {
      this.item ??= new ArrowShape(this);
      for (const each of value) this.item.widen(each, shown);
    }
    if (isNoTime(value)) this.onlyTimestamps = false;
    else if (kind === 'string') this.#someTimestamps = true;
  }

  /** What rows must show, together, for the whole type to be known: the same numbers that `widen` adds to `shown`. */
  needed(into = new Set<number>()): Set<number> {
    if (this.kind === 'null') return into;
    into.add(this.#id);
    // Times alone would make a type of times, which a later text does not fit.
    const mixed = this.kind === 'string' && this.#someTimestamps && !this.onlyTimestamps;
    if (this.kind === 'float' || mixed) into.add(this.#id + 1);
    for (const field of this.kind === 'struct' ? this.fields.values() : []) field.needed(into);
    if (this.kind === 'list') this.item?.needed(into);
    return into;
  }

  /** This place and all below it. */
  *places(): Generator<ArrowShape> {
    yield this;
    for (const field of this.kind === 'struct' ? this.fields.values() : []) yield* field.places();
    if (this.kind === 'list' && this.item !== undefined) yield* this.item.places();
  }

  /** JSON text of a value in this type: every field is there, null where the value has none. */
  write(value: unknown): string {
    if (value === null || value === undefined) return 'null';
    if (this.kind === 'text') return toJsonText(toJsonText(value));
    if (this.kind === 'struct' && isJsonObject(value)) {
      const members = [...this.fields].map(
        ([key, field]) => `${toJsonText(key)}:${field.write(Object.hasOwn(value, key) ? value[key] : null)}`,
      );
      return `{${members.join(',')}}`;
    }
    if (this.kind === 'list' && Array.isArray(value)) {
      const { item } = this;
      return `[${value.map((each) => item?.write(each) ?? 'null').join(',')}]`;
    }
    return toJsonText(value);
  }

  #kindOf(value: unknown): ArrowKind {
    if (typeof value === 'string') return 'string';
    if (typeof value === 'boolean') return 'bool';
    if (typeof value === 'number' || isLosslessNumber(value)) return this.#kindOfNumber(String(value));
    return this.#depth >= MAX_DEPTH ? 'text' : Array.isArray(value) ? 'list' : 'struct';
  }

  #kindOfNumber(digits: string): ArrowKind {
    if (!/^-?\d+$/.test(digits)) return Number.isFinite(Number(digits)) ? 'float' : 'text';
    const whole = BigInt(digits);
    if (whole >= INT64_LIMIT || whole < -INT64_LIMIT) return 'text';
    if (!Number.isSafeInteger(Number(whole))) this.#exact = true;
    return 'int';
  }

  #join(kind: ArrowKind): ArrowKind {
    if (this.kind === 'null' || this.kind === kind) return kind;
    const numbers = (this.kind === 'int' && kind === 'float') || (this.kind === 'float' && kind === 'int');
    return numbers ? 'float' : 'text';
  }

  #widenFields(value: Record<string, unknown>, shown: Set<number>): void {
    for (const [key, each] of Object.entries(value)) {
      const field = this.fields.get(key) ?? this.#addField(key);
      if (field === undefined) {
        this.kind = 'text';
        return;
      }
      field.widen(each, shown);
    }
  }

  #addField(key: string): ArrowShape | undefined {
    if (this.fields.size >= MAX_FIELDS_OF_OBJECT || this.#root.fields >= MAX_FIELDS) return undefined;
    this.#root.fields += 1;
    const field = new ArrowShape(this, key);
    this.fields.set(key, field);
    return field;
  }
}

function isNoTime(value: unknown): boolean {
  return typeof value === 'string' && !TIMESTAMP.test(value);
}
