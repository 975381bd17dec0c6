import type { HostText } from './host-calls.js';
import type { Intrinsics } from './intrinsics.js';

/** `URL` and `URLSearchParams`, and how to tell a URL of theirs from an object that looks like one. */
export interface UrlClasses {
  readonly globals: Record<string, unknown>;
  /** The address of a URL object; undefined for anything else. */
  addressOf(value: unknown): string | undefined;
}

/**
 * Makes `URL` and `URLSearchParams`. The parser is the child's own: texts go out and texts come back, so that a guest's
 * URL means what the host's means. Runs in the guest's realm, see `captureIntrinsics`.
 * @param ask `url`, `url-set`, `query` or `query-text`, and JSON in; JSON, or `''` for no answer, out.
 */
export function makeUrlClasses(kit: Intrinsics, ask: HostText): UrlClasses {
  const { parse, stringify, apply, get, ownKeys, getOwnPropertyDescriptor, define, defineProperty, create } = kit;
  const { toText, WrongType, isObject, newList, named, uncurry, slice } = kit;
  const sort = uncurry(Array.prototype.sort);
  const wellFormed = uncurry(String.prototype.toWellFormed ?? toText);
  const ITERATOR: typeof Symbol.iterator = Symbol.iterator;

  /** Reads a JSON list of texts into one that inherits nothing. */
  const readTexts = (json: string): string[] => {
    const texts = newList<string>();
    const parsed: unknown[] = json === '' ? [] : parse(json);
    for (let at = 0; at < parsed.length; at += 1) texts[at] = toText(parsed[at]);
    return texts;
  };
  const copyTexts = (texts: readonly string[]): string[] => {
    const copy = newList<string>();
    for (let at = 0; at < texts.length; at += 1) copy[at] = texts[at] ?? '';
    return copy;
  };
  const writeTexts = (texts: readonly string[]): string => {
    let json = '[';
    for (let at = 0; at < texts.length; at += 1) json += (at === 0 ? '' : ',') + stringify(texts[at]);
    return json + ']';
  };
  const toScalars = (value: unknown): string => wellFormed(toText(value));

  let watch: (params: URLSearchParams, tell: (query: string) => void) => void = () => {};
  let replace: (params: URLSearchParams, query: string) => void = () => {};

  class URLSearchParams {
    /** Names and values in turn. */
    #texts: string[] = newList();
    #tell: ((query: string) => void) | undefined;

    static {
      watch = (params, tell) => {
        params.#tell = tell;
      };
      replace = (params, query) => {
        params.#read(query);
      };
    }

    constructor(init: unknown = '') {
      if (!isObject(init)) this.#read(toScalars(init));
      else if (#texts in init) this.#texts = copyTexts(init.#texts);
      else if (get(init, ITERATOR) !== undefined) this.#readPairs(init);
      else this.#readRecord(init);
    }
    get size(): number {
      return this.#texts.length / 2;
    }
    append(name: unknown, value: unknown): void {
      this.#add(toScalars(name), toScalars(value));
      this.#changed();
    }
    delete(name: unknown, value?: unknown): void {
      const wanted = toScalars(name);
      const only = value === undefined ? undefined : toScalars(value);
      this.#keep((at) => this.#texts[at] !== wanted || (only !== undefined && this.#texts[at + 1] !== only));
      this.#changed();
    }
    get(name: unknown): string | null {
      const at = this.#find(toScalars(name));
      return at < 0 ? null : (this.#texts[at + 1] ?? null);
    }
    getAll(name: unknown): string[] {
      const wanted = toScalars(name);
      const found: string[] = [];
      for (let at = 0; at < this.#texts.length; at += 2) {
        if (this.#texts[at] === wanted) define(found, found.length, this.#texts[at + 1], true);
      }
      return found;
    }
    has(name: unknown, value?: unknown): boolean {
      return this.#find(toScalars(name), value === undefined ? undefined : toScalars(value)) >= 0;
    }
    set(name: unknown, value: unknown): void {
      const wanted = toScalars(name);
      const text = toScalars(value);
      const first = this.#find(wanted);
      if (first < 0) this.#add(wanted, text);
      else {
        this.#texts[first + 1] = text;
        this.#keep((at) => at === first || this.#texts[at] !== wanted);
      }
      this.#changed();
    }
    sort(): void {
      const order = newList<number>();
      for (let at = 0; at < this.#texts.length; at += 2) order[order.length] = at;
      const texts = this.#texts;
      const compare = (one: number, other: number): number => {
        const a = texts[one] ?? '';
        const b = texts[other] ?? '';
        return a < b ? -1 : a > b ? 1 : one - other;
      };
      sort(order, compare as never);
      this.#texts = newList();
      for (let at = 0; at < order.length; at += 1) {
        const from = order[at] ?? 0;
        this.#add(texts[from] ?? '', texts[from + 1] ?? '');
      }
      this.#changed();
    }
    forEach(callback: unknown, self?: unknown): void {
      if (typeof callback !== 'function') throw new WrongType('forEach: the callback must be a function');
      for (let at = 0; at < this.#texts.length; at += 2) {
        apply(callback, self, [this.#texts[at + 1], this.#texts[at], this]);
      }
    }
    *entries(): Generator<[string, string]> {
      for (let at = 0; at < this.#texts.length; at += 2) yield [this.#texts[at] ?? '', this.#texts[at + 1] ?? ''];
    }
    *keys(): Generator<string> {
      for (let at = 0; at < this.#texts.length; at += 2) yield this.#texts[at] ?? '';
    }
    *values(): Generator<string> {
      for (let at = 1; at < this.#texts.length; at += 2) yield this.#texts[at] ?? '';
    }
    toString(): string {
      return this.#write();
    }
    #write(): string {
      const json = ask('query-text', writeTexts(this.#texts));
      if (json === '') throw new WrongType('URLSearchParams: the query is too long');
      return toText(parse(json));
    }
    #read(query: string): void {
      const json = ask('query', writeTexts([query]));
      if (json === '') throw new WrongType('URLSearchParams: the query is too long');
      this.#texts = readTexts(json);
    }
    #readPairs(init: object): void {
      // What the guest's own iterator says; each pair is one, too.
      for (const pair of init as Iterable<unknown>) {
        if (!isObject(pair)) throw new WrongType('URLSearchParams: each entry must be a pair');
        const texts = newList<string>();
        for (const text of pair as Iterable<unknown>) texts[texts.length] = toScalars(text);
        if (texts.length !== 2) throw new WrongType('URLSearchParams: each entry must be a pair');
        this.#add(texts[0] ?? '', texts[1] ?? '');
      }
    }
    #readRecord(init: object): void {
      const keys = ownKeys(init);
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at];
        if (typeof key !== 'string' || getOwnPropertyDescriptor(init, key)?.enumerable !== true) continue;
        this.#add(toScalars(key), toScalars(get(init, key)));
      }
    }
    #add(name: string, value: string): void {
      const at = this.#texts.length;
      this.#texts[at] = name;
      this.#texts[at + 1] = value;
    }
    #find(name: string, value?: string): number {
      for (let at = 0; at < this.#texts.length; at += 2) {
        if (this.#texts[at] === name && (value === undefined || this.#texts[at + 1] === value)) return at;
      }
      return -1;
    }
    #keep(isKept: (at: number) => boolean): void {
      const kept = newList<string>();
      for (let at = 0; at < this.#texts.length; at += 2) {
        if (!isKept(at)) continue;
        const to = kept.length;
        kept[to] = this.#texts[at] ?? '';
        kept[to + 1] = this.#texts[at + 1] ?? '';
      }
      this.#texts = kept;
    }
    #changed(): void {
      this.#tell?.(this.#write());
    }
  }
  define(URLSearchParams.prototype, ITERATOR, URLSearchParams.prototype.entries, false);

  /** The parts of an address, in the order in which the child lists them. */
  const PARTS = [
    'href',
    'origin',
    'protocol',
    'username',
    'password',
    'host',
    'hostname',
    'port',
    'pathname',
    'search',
    'hash',
  ] as const;
  const SEARCH = 9;
  const parseUrl = (address: unknown, base: unknown): string[] | undefined => {
    const text = toScalars(address);
    const json = ask('url', writeTexts(base === undefined ? [text] : [text, toScalars(base)]));
    return json === '' ? undefined : readTexts(json);
  };
  let partOf: (url: unknown, at: number) => string = () => '';
  let setPart: (url: unknown, name: string, value: unknown) => void = () => {};
  let addressOf: (value: unknown) => string | undefined = () => undefined;

  class URL {
    #parts: string[];
    #params: URLSearchParams | undefined;

    static {
      const own = (url: unknown): URL => {
        if (!isObject(url) || !(#parts in url)) throw new WrongType('this is not a URL');
        return url;
      };
      partOf = (url, at) => own(url).#parts[at] ?? '';
      setPart = (url, name, value) => {
        const self = own(url);
        const json = ask('url-set', writeTexts([self.#parts[0] ?? '', name, toScalars(value)]));
        if (json === '' && name === 'href') throw new WrongType('this is not a valid URL');
        // What cannot be set stays as it is.
        if (json === '') return;
        self.#parts = readTexts(json);
        if (self.#params !== undefined && (name === 'href' || name === 'search')) {
          replace(self.#params, slice(self.#parts[SEARCH] ?? '', 1));
        }
      };
      addressOf = (value) => (isObject(value) && #parts in value ? value.#parts[0] : undefined);
    }

    constructor(address: unknown, base?: unknown) {
      const parts = parseUrl(address, base);
      if (parts === undefined) {
        const error = new WrongType('this is not a valid URL');
        define(error, 'code', 'ERR_INVALID_URL', true);
        throw error;
      }
      this.#parts = parts;
    }
    static canParse(address: unknown, base?: unknown): boolean {
      return parseUrl(address, base) !== undefined;
    }
    static parse(address: unknown, base?: unknown): URL | null {
      return parseUrl(address, base) === undefined ? null : new URL(address, base);
    }
    get searchParams(): URLSearchParams {
      if (this.#params === undefined) {
        const params = new URLSearchParams(slice(this.#parts[SEARCH] ?? '', 1));
        watch(params, (query) => {
          const json = ask('url-set', writeTexts([this.#parts[0] ?? '', 'search', query]));
          if (json === '') throw new WrongType('URL: the query is too long');
          this.#parts = readTexts(json);
        });
        this.#params = params;
      }
      return this.#params;
    }
    toString(): string {
      return this.#parts[0] ?? '';
    }
    toJSON(): string {
      return this.#parts[0] ?? '';
    }
  }
  for (let at = 0; at < PARTS.length; at += 1) {
    const name = PARTS[at] ?? '';
    const accessor = create(null);
    accessor.get = function (this: unknown) {
      return partOf(this, at);
    };
    if (name !== 'origin') {
      accessor.set = function (this: unknown, value: unknown) {
        setPart(this, name, value);
      };
    }
    accessor.enumerable = true;
    accessor.configurable = true;
    defineProperty(URL.prototype, name, accessor);
  }

  return {
    globals: { URL: named(URL, 'URL'), URLSearchParams: named(URLSearchParams, 'URLSearchParams') },
    addressOf: (value) => addressOf(value),
  };
}
