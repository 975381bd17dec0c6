import type { HostText } from './host-calls.js';
import type { Intrinsics } from './intrinsics.js';

/**
 * Makes `console` and `print`: lines of text by level, sent at once. Values are shown as JSON; there are no format
 * specifiers. Runs in the guest's realm, see `captureIntrinsics`.
 * @param log console level and JSON string in; the answer means nothing.
 * @param now milliseconds on a clock that never goes back.
 */
export function makeConsole(
  kit: Intrinsics,
  log: HostText,
  limits: { maxLogChars: number; maxErrorChars: number },
  now: () => number,
): Record<string, unknown> {
  const { stringify, ownKeys, get, create, toText, toNumber, PlainError, slice, isInstance, isObject, floor } = kit;
  const { maxLogChars, maxErrorChars } = limits;
  const MAX_INDENT = 64;
  const MAX_ROWS = 1000;
  const counts = create(null);
  const timers = create(null);
  let indent = '';

  const readText = (source: object, key: string, missing: string): string => {
    try {
      const found: unknown = get(source, key);
      return typeof found === 'string' ? slice(found, 0, maxErrorChars) : missing;
    } catch {
      return missing;
    }
  };
  const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? toText(value) : value);
  const show = (value: unknown): string => {
    if (typeof value === 'string') return slice(value, 0, maxLogChars);
    if (typeof value === 'bigint') return toText(value) + 'n';
    if (typeof value === 'function') return '[function]';
    if (!isObject(value)) return toText(value);
    if (isInstance(PlainError, value)) {
      return readText(value, 'name', 'Error') + ': ' + readText(value, 'message', '');
    }
    try {
      return slice(stringify(value, bigintAsText) ?? 'undefined', 0, maxLogChars);
    } catch {
      return '[object]';
    }
  };
  const join = (items: unknown[], from: number): string => {
    let line = '';
    for (let at = from; at < items.length && line.length < maxLogChars; at += 1) {
      line += at === from ? show(items[at]) : ' ' + show(items[at]);
    }
    return line;
  };
  const send = (level: string, line: string): void => {
    log(level, stringify(slice(indent + line, 0, maxLogChars)));
  };
  const printer =
    (level: string) =>
    (...items: unknown[]): void =>
      send(level, join(items, 0));
  const labelOf = (label: unknown): string => (label === undefined ? 'default' : toText(label));
  const elapsed = (label: string): string | undefined => {
    const startedAt = timers[label];
    return startedAt === undefined ? undefined : label + ': ' + floor((now() - startedAt) * 1000) / 1000 + 'ms';
  };
  const openGroup = (...items: unknown[]): void => {
    if (items.length > 0) send('log', join(items, 0));
    if (indent.length < MAX_INDENT) indent += '  ';
  };
  /** One row as text: the members of an object by name, anything else as a value. */
  const showRow = (value: unknown): string => {
    if (!isObject(value) || typeof value === 'function') return show(value);
    const keys = ownKeys(value);
    let line = '';
    for (let at = 0; at < keys.length && line.length < maxLogChars; at += 1) {
      const key = keys[at];
      // An array's own length is no column.
      if (typeof key === 'string' && key !== 'length')
        line += (line === '' ? '' : ' | ') + key + ': ' + show(get(value, key));
    }
    return line;
  };
  const print = printer('log');

  return {
    print,
    console: {
      log: print,
      info: printer('info'),
      warn: printer('warn'),
      error: printer('error'),
      debug: printer('debug'),
      trace(...items: unknown[]) {
        const line = join(items, 0);
        const { stack } = new PlainError();
        send('debug', 'Trace' + (line === '' ? '' : ': ' + line) + '\n' + toText(stack));
      },
      assert(condition: unknown, ...items: unknown[]) {
        if (condition) return;
        const line = join(items, 0);
        send('error', line === '' ? 'Assertion failed' : 'Assertion failed: ' + line);
      },
      dir: (value: unknown) => send('log', show(value)),
      dirxml: print,
      table(rows: unknown) {
        if (!isObject(rows)) return print(rows);
        const keys = ownKeys(rows);
        for (let at = 0; at < keys.length && at < MAX_ROWS; at += 1) {
          const key = keys[at];
          if (typeof key === 'string' && key !== 'length') send('log', key + ' | ' + showRow(get(rows, key)));
        }
      },
      group: openGroup,
      groupCollapsed: openGroup,
      groupEnd() {
        indent = slice(indent, 2);
      },
      count(label: unknown) {
        const name = labelOf(label);
        counts[name] = toNumber(counts[name] ?? 0) + 1;
        send('log', name + ': ' + counts[name]);
      },
      countReset(label: unknown) {
        counts[labelOf(label)] = 0;
      },
      time(label: unknown) {
        timers[labelOf(label)] = now();
      },
      timeLog(label: unknown, ...items: unknown[]) {
        const line = elapsed(labelOf(label));
        if (line !== undefined) send('log', items.length === 0 ? line : line + ' ' + join(items, 0));
      },
      timeEnd(label: unknown) {
        const name = labelOf(label);
        const line = elapsed(name);
        if (line === undefined) return;
        delete timers[name];
        send('log', line);
      },
      clear() {},
    },
  };
}
