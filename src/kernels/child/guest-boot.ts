/** What the guest's side is told before guest code runs; sent into the guest's realm as JSON text. */
export interface GuestSettings {
  env: Readonly<Record<string, string>>;
  maxCallChars: number;
  maxLogChars: number;
  maxErrorChars: number;
  maxResultChars: number;
}

/** What the kernel keeps of the guest's realm; none of it is reachable by guest code. */
export interface GuestHooks {
  /** Waits for a program's completion value and returns it as JSON: `null` for what JSON has no form for, `''` when it is too long. */
  settle(program: Promise<{ value: unknown }>): Promise<string>;
  /** An uncaught error as JSON: `name`, `message`, and `denial`, the index of the refusal it stands for or -1. */
  describe(error: unknown): string;
}

/** Strings in, a string out: all that passes between a guest's realm and the kernel. */
export type HostText = (first: string, second: string) => string;

/**
 * Builds the guest's world, inside the guest's realm: its source text is evaluated there, so it must use nothing but
 * its parameters and the language. Guest code can replace every builtin and every prototype. So whatever the kernel
 * relies on later is captured here first; nothing below iterates, destructures an array or reads a property that a
 * prototype could supply; and no text that the kernel reads is made from an object, which `toJSON` could rewrite.
 * @param call host operation and JSON arguments in, JSON reply out (see `toReplyText`).
 * @param log console level and JSON string in; the answer means nothing.
 */
export function bootGuest(call: HostText, log: HostText, settingsText: string): GuestHooks {
  const { parse, stringify } = JSON;
  const { apply, ownKeys, defineProperty, get } = Reflect;
  const { create, freeze } = Object;
  const toText = String;
  const PlainError = Error;
  const WrongType = TypeError;
  const bind =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (self: unknown, ...args: A): R =>
      apply(method, self, args);
  const cut = bind(String.prototype.slice);
  const toLower = bind(String.prototype.toLowerCase);
  const denials = new WeakMap<object, number>();
  const recall = bind(denials.get);
  const remember = bind(denials.set);
  const settings: GuestSettings = parse(settingsText);
  const { env: granted, maxCallChars, maxLogChars, maxErrorChars, maxResultChars } = settings;

  const quote = (text: string): string => stringify(text);
  const define = (target: object, name: PropertyKey, value: unknown, enumerable: boolean): void => {
    // Without a prototype: an inherited `get` would make the descriptor invalid.
    const descriptor = create(null);
    descriptor.value = value;
    descriptor.enumerable = enumerable;
    descriptor.writable = true;
    descriptor.configurable = true;
    defineProperty(target, name, descriptor);
  };
  const copyRecord = (source: object): Record<string, string> => {
    const copy = create(null);
    const keys = ownKeys(source);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at];
      if (typeof key === 'string') copy[key] = toText(get(source, key));
    }
    return copy;
  };
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  const readText = (source: object, key: string, missing: string): string => {
    try {
      const found: unknown = get(source, key);
      return typeof found === 'string' ? cut(found, 0, maxErrorChars) : missing;
    } catch {
      return missing;
    }
  };
  const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? toText(value) : value);

  const makeError = (message: string, code: string): Error => {
    const error = new PlainError(message);
    define(error, 'code', code, true);
    return error;
  };
  const ask = (operation: string, args: string): unknown => {
    if (args.length > maxCallChars) throw makeError(`${operation}: the arguments are too large`, 'E2BIG');
    const reply: unknown[] = parse(call(operation, args));
    if (reply[0] === 'ok') return reply[1];
    if (reply[0] !== 'denied') throw makeError(toText(reply[2]), toText(reply[1]));
    const error = makeError(toText(reply[2]), 'EDENIED');
    define(error, 'name', 'CapabilityDenied', false);
    define(error, 'capability', reply[3], true);
    define(error, 'requested', reply[4], true);
    define(error, 'rule', reply[5], true);
    // Only here, with the host's own answer in hand, does an error become the sign of a refusal.
    remember(denials, error, Number(reply[1]));
    throw error;
  };
  const text = (operation: string, name: string, value: unknown): string => {
    if (typeof value !== 'string') throw new WrongType(`${operation}: ${name} must be a string`);
    return quote(value);
  };
  const readRequest = (init: unknown): string => {
    if (!isObject(init)) return '';
    const request = create(null);
    const method = get(init, 'method');
    const headers = get(init, 'headers');
    const body = get(init, 'body');
    if (method !== undefined) request.method = toText(method);
    if (isObject(headers)) request.headers = copyRecord(headers);
    if (body !== undefined && body !== null) {
      if (typeof body !== 'string') throw new WrongType('fetch: body must be a string');
      request.body = body;
    }
    return `,${stringify(request)}`;
  };
  const lookUpHeader = {
    get(this: object, name: unknown): string | null {
      const value: unknown = get(this, toLower(toText(name)));
      return typeof value === 'string' ? value : null;
    },
  };
  const toResponse = (answer: object): object => {
    const status = Number(get(answer, 'status'));
    const body = toText(get(answer, 'body'));
    const headers = create(freeze(lookUpHeader));
    const sent = copyRecord(Object(get(answer, 'headers')));
    const names = ownKeys(sent);
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      if (typeof name === 'string') define(headers, name, sent[name], true);
    }
    const response = {
      status,
      ok: status >= 200 && status < 300,
      url: toText(get(answer, 'url')),
      headers,
      async text() {
        return body;
      },
      async json() {
        return parse(body);
      },
    };
    return response;
  };

  const show = (value: unknown): string => {
    if (typeof value === 'string') return cut(value, 0, maxLogChars);
    if (typeof value === 'bigint') return `${toText(value)}n`;
    if (typeof value === 'function') return '[function]';
    if (!isObject(value)) return toText(value);
    if (value instanceof PlainError) return `${readText(value, 'name', 'Error')}: ${readText(value, 'message', '')}`;
    try {
      return cut(stringify(value, bigintAsText) ?? 'undefined', 0, maxLogChars);
    } catch {
      return '[object]';
    }
  };
  const printer =
    (level: string) =>
    (...items: unknown[]): void => {
      let line = '';
      for (let at = 0; at < items.length && line.length < maxLogChars; at += 1) {
        line += at === 0 ? show(items[at]) : ` ${show(items[at])}`;
      }
      log(level, quote(cut(line, 0, maxLogChars)));
    };

  const env = freeze(copyRecord(granted));
  const print = printer('log');
  const world: Record<string, unknown> = {
    readFile: (path: unknown) => ask('readFile', `[${text('readFile', 'path', path)}]`),
    writeFile: (path: unknown, content: unknown) =>
      ask('writeFile', `[${text('writeFile', 'path', path)},${text('writeFile', 'text', content)}]`),
    listFiles: (path: unknown) => ask('listFiles', `[${text('listFiles', 'path', path)}]`),
    deleteFile: (path: unknown) => ask('deleteFile', `[${text('deleteFile', 'path', path)}]`),
    fetch: async (url: unknown, init: unknown) =>
      toResponse(Object(ask('fetch', `[${text('fetch', 'url', url)}${readRequest(init)}]`))),
    callTool: (name: unknown, args: unknown = {}) =>
      ask('callTool', `[${text('callTool', 'name', name)},${stringify(args) ?? 'null'}]`),
    print,
    console: {
      log: print,
      info: printer('info'),
      warn: printer('warn'),
      error: printer('error'),
      debug: printer('debug'),
    },
    env,
    process: freeze({ env }),
  };
  const names = ownKeys(world);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    if (name !== undefined) define(globalThis, name, world[toText(name)], false);
  }
  // A hook that the engine calls with the frames of the functions above would hand them to the guest.
  const noHook = create(null);
  noHook.value = undefined;
  noHook.writable = false;
  noHook.configurable = false;
  defineProperty(PlainError, 'prepareStackTrace', noHook);

  return {
    async settle(program) {
      const { value } = await program;
      const result = stringify(await value, bigintAsText) ?? 'null';
      return result.length > maxResultChars ? '' : result;
    },
    describe(error) {
      const name = isObject(error) ? readText(error, 'name', 'Error') : 'Error';
      const message = isObject(error) ? readText(error, 'message', '') : cut(toText(error), 0, maxErrorChars);
      const denial = isObject(error) ? (recall(denials, error) ?? -1) : -1;
      return `{"name":${quote(name)},"message":${quote(message)},"denial":${denial}}`;
    },
  };
}
