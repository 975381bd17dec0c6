import type { Intrinsics } from './intrinsics.js';

/**
 * Makes `structuredClone`, as the HTML standard has it, for what this realm has: primitives and their objects, dates,
 * regular expressions, buffers and views, maps, sets, errors, lists and records, with cycles. Functions, symbols, shared
 * memory and objects of other kinds are refused. Nesting deeper than the engine's stack fails as recursion does. Runs in
 * the guest's realm, see `captureIntrinsics`.
 */
export function makeStructuredClone(kit: Intrinsics): (value: unknown, options?: unknown) => unknown {
  const { apply, box, ownKeys, get, define, create, getOwnPropertyDescriptor, newList, toNumber, toText, WrongType } =
    kit;
  const { AnyMap, Bytes, PlainError, uncurry, uncurryGetter, isInstance, isObject, passes } = kit;
  const { webError, isBuffer, isView, viewParts } = kit;
  const isArray = Array.isArray;
  const { construct } = Reflect;
  const AnySet = Set;
  const AnyDate = Date;
  const Pattern = RegExp;
  const Buffers = ArrayBuffer;
  const AnyView = DataView;
  const recall = uncurry(AnyMap.prototype.get);
  const remember = uncurry(AnyMap.prototype.set);
  const eachOfMap = uncurry(AnyMap.prototype.forEach);
  const isMap = uncurryGetter(AnyMap.prototype, 'size');
  const addToSet = uncurry(AnySet.prototype.add);
  const eachOfSet = uncurry(AnySet.prototype.forEach);
  const isSet = uncurryGetter(AnySet.prototype, 'size');
  const timeOf = uncurry(AnyDate.prototype.getTime);
  const sourceOf = uncurryGetter(Pattern.prototype, 'source');
  const copyBytes = uncurry(Bytes.prototype.set);
  const boxed = [
    uncurry(Number.prototype.valueOf),
    uncurry(String.prototype.valueOf),
    uncurry(Boolean.prototype.valueOf),
    uncurry(BigInt.prototype.valueOf),
  ];
  const symbolOf = uncurry(Symbol.prototype.valueOf);
  // What a realm has of the newer parts differs: the control kernel's has less.
  const getterOf = (target: object, name: string) =>
    getOwnPropertyDescriptor(target, name) === undefined ? undefined : uncurryGetter(target, name);
  const resizable = getterOf(Buffers.prototype, 'resizable');
  const mostBytes = getterOf(Buffers.prototype, 'maxByteLength');
  const detached = getterOf(Buffers.prototype, 'detached');
  const methodOf = (target: object, name: string) => {
    const method: unknown = get(target, name);
    return typeof method === 'function' ? (self: unknown): unknown => apply(method, self, newList()) : undefined;
  };
  const transfer = methodOf(Buffers.prototype, 'transfer');
  const errorMark: unknown = get(PlainError, 'isError');
  const isError = (value: unknown): boolean =>
    typeof errorMark === 'function' ? errorMark(value) === true : isInstance(PlainError, value);

  const flags: { letter: string; isSet: (pattern: unknown) => unknown }[] = [];
  const addFlag = (letter: string, name: string): void => {
    const isSet = getterOf(Pattern.prototype, name);
    if (isSet !== undefined) flags[flags.length] = { letter, isSet };
  };
  addFlag('d', 'hasIndices');
  addFlag('g', 'global');
  addFlag('i', 'ignoreCase');
  addFlag('m', 'multiline');
  addFlag('s', 'dotAll');
  addFlag('u', 'unicode');
  addFlag('v', 'unicodeSets');
  addFlag('y', 'sticky');
  type ViewType = new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;
  const viewTypes: Record<string, ViewType> = create(null);
  for (const bits of ['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'BigInt64', 'BigUint64']) {
    viewTypes[bits + 'Array'] = get(globalThis, bits + 'Array');
  }
  for (const bits of ['Float16', 'Float32', 'Float64']) viewTypes[bits + 'Array'] = get(globalThis, bits + 'Array');
  type ErrorType = new (message?: string) => Error;
  const errorTypes: Record<string, ErrorType> = create(null);
  for (const kind of ['Eval', 'Range', 'Reference', 'Syntax', 'Type', 'URI']) {
    errorTypes[kind + 'Error'] = get(globalThis, kind + 'Error');
  }
  const uncloneable = [Promise, WeakMap, WeakSet, WeakRef, FinalizationRegistry];

  const refuse = (what: string): Error => webError('structuredClone: ' + what + ' cannot be cloned', 'DataCloneError');
  // The compiler's library does not know of buffers that can grow.
  const makeResizable = (size: number, maxByteLength: number): ArrayBuffer =>
    construct(Buffers, [size, { maxByteLength }]);
  const copyBuffer = (buffer: ArrayBuffer): ArrayBuffer => {
    if (detached?.(buffer) === true) throw refuse('a buffer that is gone');
    const source = new Bytes(buffer);
    const size = toNumber(viewParts.typed.bytes(source));
    const copy =
      resizable?.(buffer) === true && mostBytes !== undefined
        ? makeResizable(size, toNumber(mostBytes(buffer)))
        : new Buffers(size);
    copyBytes(new Bytes(copy), source);
    return copy;
  };

  /** Clones one value; `done` holds what was cloned already, so that cycles and shared parts stay what they are. */
  const clone = (value: unknown, done: Map<unknown, unknown>): unknown => {
    if (typeof value === 'symbol') throw refuse('a symbol');
    if (typeof value === 'function') throw refuse('a function');
    if (!isObject(value)) return value;
    const before = recall(done, value);
    if (before !== undefined) return before;
    const keep = <T>(copy: T): T => {
      remember(done, value, copy);
      return copy;
    };
    for (let at = 0; at < boxed.length; at += 1) {
      const unbox = boxed[at];
      if (unbox !== undefined && passes(unbox, value)) return keep(box(unbox(value)));
    }
    if (passes(symbolOf, value)) throw refuse('a symbol');
    if (passes(timeOf, value)) return keep(new AnyDate(toNumber(timeOf(value))));
    if (passes(sourceOf, value) && value !== Pattern.prototype) return keep(clonePattern(value));
    if (isBuffer(value)) return keep(copyBuffer(value));
    if (isView(value)) return keep(cloneView(value, done));
    if (passes(isMap, value)) return cloneMap(value, keep(new AnyMap<unknown, unknown>()), done);
    if (passes(isSet, value)) return cloneSet(value, keep(new AnySet<unknown>()), done);
    if (isError(value)) return cloneError(value, done);
    for (let at = 0; at < uncloneable.length; at += 1) {
      if (isInstance(uncloneable[at], value)) throw refuse('an object of this kind');
    }
    if (passes(sharedSize, value)) throw refuse('shared memory');
    if (!isArray(value)) return cloneMembers(value, keep({}), done);
    const list: unknown[] = keep([]);
    list.length = toNumber(get(value, 'length'));
    return cloneMembers(value, list, done);
  };
  const sharedSize = uncurryGetter(SharedArrayBuffer.prototype, 'byteLength');
  const clonePattern = (pattern: object): RegExp => {
    let letters = '';
    for (let at = 0; at < flags.length; at += 1) {
      const flag = flags[at];
      if (flag?.isSet(pattern) === true) letters += flag.letter;
    }
    return new Pattern(toText(sourceOf(pattern)), letters);
  };
  const cloneView = (view: ArrayBufferView, done: Map<unknown, unknown>): ArrayBufferView => {
    const tag = viewParts.typed.tag(view);
    const parts = tag === undefined ? viewParts.data : viewParts.typed;
    const buffer = clone(parts.buffer(view), done);
    if (!isBuffer(buffer)) throw refuse('a view of shared memory');
    const offset = toNumber(parts.offset(view));
    const Type = typeof tag === 'string' ? viewTypes[tag] : undefined;
    return Type === undefined
      ? new AnyView(buffer, offset, toNumber(parts.bytes(view)))
      : new Type(buffer, offset, toNumber(viewParts.typed.length(view)));
  };
  const cloneMap = (source: object, copy: Map<unknown, unknown>, done: Map<unknown, unknown>): object => {
    // Listed first: cloning runs getters, and they may change the map.
    const entries = newList<unknown>();
    eachOfMap(source, (value, key) => {
      entries[entries.length] = key;
      entries[entries.length] = value;
    });
    for (let at = 0; at < entries.length; at += 2)
      remember(copy, clone(entries[at], done), clone(entries[at + 1], done));
    return copy;
  };
  const cloneSet = (source: object, copy: Set<unknown>, done: Map<unknown, unknown>): object => {
    const members = newList<unknown>();
    eachOfSet(source, (value) => {
      members[members.length] = value;
    });
    for (let at = 0; at < members.length; at += 1) addToSet(copy, clone(members[at], done));
    return copy;
  };
  const cloneError = (error: object, done: Map<unknown, unknown>): Error => {
    const name = toText(get(error, 'name') ?? 'Error');
    const Type = errorTypes[name] ?? PlainError;
    const own = (key: string): unknown => getOwnPropertyDescriptor(error, key)?.value;
    const message = own('message');
    const copy = new Type();
    remember(done, error, copy);
    if (message !== undefined) define(copy, 'message', toText(message), false);
    const stack = own('stack');
    define(copy, 'stack', typeof stack === 'string' ? stack : '', false);
    if (getOwnPropertyDescriptor(error, 'cause') !== undefined) define(copy, 'cause', clone(own('cause'), done), false);
    return copy;
  };
  const cloneMembers = (source: object, copy: object, done: Map<unknown, unknown>): object => {
    const keys = ownKeys(source);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at];
      // A getter that ran before may have removed it.
      if (typeof key !== 'string' || getOwnPropertyDescriptor(source, key)?.enumerable !== true) continue;
      define(copy, key, clone(get(source, key), done), true);
    }
    return copy;
  };
  const readTransfer = (options: unknown): ArrayBuffer[] => {
    const wanted: unknown = isObject(options) ? get(options, 'transfer') : undefined;
    const buffers = newList<ArrayBuffer>();
    if (wanted === undefined) return buffers;
    if (!isObject(wanted)) throw new WrongType('structuredClone: transfer must be a list');
    const count = toNumber(get(wanted, 'length'));
    for (let at = 0; at < count; at += 1) {
      const buffer: unknown = get(wanted, at);
      if (transfer === undefined || !isBuffer(buffer) || detached?.(buffer) === true)
        throw refuse('what is to be moved');
      for (let other = 0; other < at; other += 1) if (buffers[other] === buffer) throw refuse('a buffer moved twice');
      buffers[at] = buffer;
    }
    return buffers;
  };

  return function structuredClone(value: unknown, options?: unknown): unknown {
    const moved = readTransfer(options);
    const copy = clone(value, new AnyMap());
    // Only now: a value that cannot be cloned leaves its buffers where they were.
    for (let at = 0; at < moved.length; at += 1) transfer?.(moved[at]);
    return copy;
  };
}
