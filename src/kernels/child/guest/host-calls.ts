import type { Intrinsics } from './intrinsics.js';

/** Strings in, a string out: all that passes between a guest's realm and the kernel. */
export type HostText = (first: string, second: string) => string;

/** The functions that ask the host, and what tells its refusals from errors that look like one. */
export interface HostCalls {
  readonly globals: Record<string, unknown>;
  /** The place of the refusal that this very error stands for in the host's own list, or -1. */
  denialOf(error: unknown): number;
}

/**
 * Makes the guest's host functions. Runs in the guest's realm, see `captureIntrinsics`.
 * @param call host operation and JSON arguments in, JSON reply out (see `toReplyText`).
 * @param addressOf the text of a URL object; undefined for anything else.
 */
export function makeHostCalls(
  kit: Intrinsics,
  call: HostText,
  maxCallChars: number,
  addressOf: (value: unknown) => string | undefined,
): HostCalls {
  const { box, parse, stringify, ownKeys, get, create, freeze, toText, toNumber, PlainError, WrongType } = kit;
  const { uncurry, toLower, define, isObject, copyRecord } = kit;
  const denials = new WeakMap<object, number>();
  const recall = uncurry(denials.get);
  const remember = uncurry(denials.set);

  const makeError = (message: string, code: string): Error => {
    const error = new PlainError(message);
    define(error, 'code', code, true);
    return error;
  };
  /** The error that a reply of the host stands for; `reply` is the host's own. */
  const toError = (reply: unknown[]): Error => {
    if (reply[0] !== 'denied') return makeError(toText(reply[2]), toText(reply[1]));
    const error = makeError(toText(reply[2]), 'EDENIED');
    define(error, 'name', 'CapabilityDenied', false);
    define(error, 'capability', reply[3], true);
    define(error, 'requested', reply[4], true);
    define(error, 'rule', reply[5], true);
    // Only here, with the host's own answer in hand, does an error become the sign of a refusal.
    remember(denials, error, toNumber(reply[1]));
    return error;
  };
  const ask = (operation: string, args: string): unknown => {
    if (args.length > maxCallChars) throw makeError(operation + ': the arguments are too large', 'E2BIG');
    const reply: unknown[] = parse(call(operation, args));
    if (reply[0] === 'ok') return reply[1];
    throw toError(reply);
  };
  const quoted = (operation: string, name: string, value: unknown): string => {
    if (typeof value !== 'string') throw new WrongType(operation + ': ' + name + ' must be a string');
    return stringify(value);
  };
  const toArguments = (value: unknown): string => stringify(value) ?? 'null';
  const askTools = (requests: unknown): unknown[] => {
    if (!isObject(requests)) throw new WrongType('callTools: the calls must be a list');
    const count = toNumber(get(requests, 'length'));
    if (!(count >= 0)) throw new WrongType('callTools: the calls must be a list');
    let text = '';
    for (let at = 0; at < count && text.length <= maxCallChars; at += 1) {
      const request = get(requests, at);
      if (!isObject(request)) throw new WrongType('callTools: each call must be { name, args }');
      const name = quoted('callTools', 'name', get(request, 'name'));
      const args = get(request, 'args');
      text += (at === 0 ? '' : ',') + '[' + name + ',' + (args === undefined ? '{}' : toArguments(args)) + ']';
    }
    const results: unknown[] = [];
    if (count < 1) return results;
    const replies: unknown = ask('callTools', '[' + text + ']');
    for (let at = 0; at < count; at += 1) {
      const reply: unknown[] = box(get(box(replies), at));
      const result =
        reply[0] === 'ok' ? { status: 'fulfilled', value: reply[1] } : { status: 'rejected', reason: toError(reply) };
      define(results, at, result, true);
    }
    return results;
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
    return ',' + stringify(request);
  };
  const lookUpHeader = {
    get(this: object, name: unknown): string | null {
      const value: unknown = get(this, toLower(toText(name)));
      return typeof value === 'string' ? value : null;
    },
  };
  freeze(lookUpHeader);
  const toResponse = (answer: object): object => {
    const status = toNumber(get(answer, 'status'));
    const body = toText(get(answer, 'body'));
    const headers = create(lookUpHeader);
    const sent = copyRecord(box(get(answer, 'headers')));
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

  return {
    globals: {
      readFile: (path: unknown) => ask('readFile', '[' + quoted('readFile', 'path', path) + ']'),
      writeFile: (path: unknown, content: unknown) =>
        ask('writeFile', '[' + quoted('writeFile', 'path', path) + ',' + quoted('writeFile', 'text', content) + ']'),
      listFiles: (path: unknown) => ask('listFiles', '[' + quoted('listFiles', 'path', path) + ']'),
      deleteFile: (path: unknown) => ask('deleteFile', '[' + quoted('deleteFile', 'path', path) + ']'),
      fetch: async (url: unknown, init: unknown) => {
        const address = quoted('fetch', 'url', addressOf(url) ?? url);
        return toResponse(box(ask('fetch', '[' + address + readRequest(init) + ']')));
      },
      callTool: (name: unknown, args: unknown = {}) =>
        ask('callTool', '[' + quoted('callTool', 'name', name) + ',' + toArguments(args) + ']'),
      callTools: askTools,
    },
    denialOf: (error) => (isObject(error) ? (recall(denials, error) ?? -1) : -1),
  };
}
