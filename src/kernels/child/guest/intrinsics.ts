/**
 * Captures what the guest's world is made of, inside the guest's realm and before guest code runs. Guest code can replace
 * every builtin and every prototype afterwards; what is captured here stays what it was.
 *
 * The rules for all functions of this folder, whose source texts are evaluated in the guest's realm: use nothing but
 * parameters, the language and what was captured, also no global by its name; no iteration, spread or array destructuring
 * (a guest's iterator would run), no template with a part to fill in (QuickJS calls `String.prototype.concat` for it), no
 * element of an array without an own one there (a prototype's setter would run), no method of a builtin by name. Records
 * have no prototype, and neither have lists. What runs while the world is built is free of the rules.
 */
export function captureIntrinsics() {
  const { parse, stringify } = JSON;
  const { apply, ownKeys, defineProperty, get, setPrototypeOf, getPrototypeOf, getOwnPropertyDescriptor } = Reflect;
  const TAG: typeof Symbol.toStringTag = Symbol.toStringTag;
  const box = Object;
  const { create, freeze } = box;
  const { floor, max } = Math;
  const toText = String;
  const toNumber = Number;
  const PlainError = Error;
  const WrongType = TypeError;
  const Bytes = Uint8Array;
  const AnyMap = Map;
  const { call, bind } = Function.prototype;
  /** The method as a function that takes what it works on as its first argument. */
  const uncurry = <A extends unknown[], R>(method: (...args: A) => R): ((self: unknown, ...args: A) => R) =>
    apply(bind, call, [method]);
  /** Likewise for the getter of an accessor property. */
  const uncurryGetter = (target: object, name: PropertyKey): ((self: unknown) => unknown) => {
    const getter = getOwnPropertyDescriptor(target, name)?.get;
    if (getter === undefined) throw new WrongType('no accessor ' + toText(name));
    return uncurry(getter);
  };
  const typedArray: object = Object(getPrototypeOf(Bytes.prototype));
  const isInstance: (type: unknown, value: unknown) => boolean = uncurry(Function.prototype[Symbol.hasInstance]);
  const slice = uncurry(String.prototype.slice);
  const define = (target: object, name: PropertyKey, value: unknown, enumerable: boolean): void => {
    // Without a prototype: an inherited `get` would make the descriptor invalid.
    const descriptor = create(null);
    descriptor.value = value;
    descriptor.enumerable = enumerable;
    descriptor.writable = true;
    descriptor.configurable = true;
    defineProperty(target, name, descriptor);
  };
  /** A list that inherits nothing: an element that is set becomes its own, whatever a guest put on a prototype. */
  const newList = <T>(): T[] => {
    const list: T[] = [];
    setPrototypeOf(list, null);
    return list;
  };
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  const copyRecord = (source: object): Record<string, string> => {
    const copy = create(null);
    const keys = ownKeys(source);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at];
      if (typeof key === 'string') copy[key] = toText(get(source, key));
    }
    return copy;
  };
  // Not every realm has it: the control kernel's does not.
  const WebError = typeof DOMException === 'function' ? DOMException : undefined;
  /** An error of the web's own kind, told by its name. */
  const webError = (message: string, name: string): Error => {
    if (WebError !== undefined) return new WebError(message, name);
    const error = new PlainError(message);
    define(error, 'name', name, false);
    return error;
  };
  /** Gives a class the tag by which the web's own are told. */
  const named = <T extends object>(type: T, tag: string): T => {
    const descriptor = create(null);
    descriptor.value = tag;
    descriptor.configurable = true;
    defineProperty(box(get(type, 'prototype')), TAG, descriptor);
    return type;
  };
  const bufferSize = uncurryGetter(ArrayBuffer.prototype, 'byteLength');
  const sharedSize = uncurryGetter(SharedArrayBuffer.prototype, 'byteLength');
  const isView = ArrayBuffer.isView;
  const viewParts = {
    typed: {
      buffer: uncurryGetter(typedArray, 'buffer'),
      offset: uncurryGetter(typedArray, 'byteOffset'),
      bytes: uncurryGetter(typedArray, 'byteLength'),
      length: uncurryGetter(typedArray, 'length'),
      tag: uncurryGetter(typedArray, Symbol.toStringTag),
    },
    data: {
      buffer: uncurryGetter(DataView.prototype, 'buffer'),
      offset: uncurryGetter(DataView.prototype, 'byteOffset'),
      bytes: uncurryGetter(DataView.prototype, 'byteLength'),
    },
  };
  const passes = (check: (value: unknown) => unknown, value: unknown): boolean => {
    try {
      check(value);
      return true;
    } catch {
      return false;
    }
  };
  /** Whether it is an ArrayBuffer, told by the engine's own mark and by no property. */
  const isBuffer = (value: unknown): value is ArrayBuffer => passes(bufferSize, value);
  const isShared = (value: unknown): value is SharedArrayBuffer => passes(sharedSize, value);
  /** The bytes of a buffer or view, not copied; undefined for anything else. There are none where the buffer is gone. */
  const bytesOf = (source: unknown): Uint8Array | undefined => {
    const isWhole = isBuffer(source) || isShared(source);
    if (!isWhole && !isView(source)) return undefined;
    try {
      if (isWhole) return new Bytes(source);
      const parts = viewParts.typed.tag(source) === undefined ? viewParts.data : viewParts.typed;
      const buffer = parts.buffer(source);
      const held = isBuffer(buffer) || isShared(buffer) ? buffer : undefined;
      return held === undefined
        ? new Bytes(0)
        : new Bytes(held, toNumber(parts.offset(source)), toNumber(parts.bytes(source)));
    } catch {
      return new Bytes(0);
    }
  };
  const kit = {
    parse,
    stringify,
    apply,
    ownKeys,
    defineProperty,
    get,
    setPrototypeOf,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    box,
    create,
    freeze,
    floor,
    max,
    toText,
    toNumber,
    PlainError,
    WrongType,
    Bytes,
    AnyMap,
    uncurry,
    uncurryGetter,
    isInstance,
    slice,
    codeAt: uncurry(String.prototype.charCodeAt),
    fromCode: String.fromCharCode,
    toLower: uncurry(String.prototype.toLowerCase),
    define,
    newList,
    isObject,
    copyRecord,
    webError,
    named,
    isView,
    viewParts,
    passes,
    isBuffer,
    bytesOf,
  };
  return kit;
}

/** What was captured; see `captureIntrinsics`. */
export type Intrinsics = ReturnType<typeof captureIntrinsics>;
