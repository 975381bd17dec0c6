/**
 * The guest's side of `run_tests` for JavaScript: `test`, `describe`, hooks, `assert` and `expect`, and what runs them.
 * It is called with its configuration as JSON and the modules as functions, and its result is a report as JSON, which
 * the host checks: it judges nothing that the host relies on. What it uses itself is captured before a module runs.
 */
export const JAVASCRIPT_HARNESS = `(function (text, load) {
  'use strict';
  const { parse, stringify } = JSON, { apply, ownKeys } = Reflect, { is, getPrototypeOf } = Object, { isArray } = Array;
  const { nonce, links, harness } = parse(text);
  const cut = (value, length) => { const all = String(value); return all.length > length ? all.slice(0, length) + '…' : all; };
  const show = (value) => {
    if (typeof value === 'string') return cut(stringify(value), 300);
    if (typeof value === 'function') return '[function ' + value.name + ']';
    if (typeof value === 'bigint') return value + 'n';
    if (value instanceof Error) return value.name + ': ' + cut(value.message, 300);
    if (value instanceof Map || value instanceof Set) return value.constructor.name + ' ' + show([...value]);
    if (value instanceof RegExp) return String(value);
    if (typeof value !== 'object' || value === null) return is(value, -0) ? '-0' : String(value);
    try { return cut(stringify(value), 300); } catch { return '[object]'; }
  };

  class AssertionError extends Error {
    constructor(message) { super(message); this.name = 'AssertionError'; }
  }
  const fail = (message) => { throw new AssertionError(message); };

  const equals = (a, b, strict, pairs) => {
    if (is(a, b)) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (pairs.some(([x, y]) => x === a && y === b)) return true;
    const seen = [...pairs, [a, b]];
    if (getPrototypeOf(a) !== getPrototypeOf(b) && (strict || isArray(a) !== isArray(b))) return false;
    if (a instanceof Date && b instanceof Date) return is(a.getTime(), b.getTime());
    if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
    if (a instanceof Error && b instanceof Error) return a.name === b.name && a.message === b.message;
    if (a instanceof Promise || b instanceof Promise || a instanceof WeakMap || a instanceof WeakSet) return false;
    if (a instanceof Set || b instanceof Set || a instanceof Map || b instanceof Map) {
      if (!(a instanceof Set && b instanceof Set) && !(a instanceof Map && b instanceof Map)) return false;
      if (a.size !== b.size) return false;
      const left = [...b];
      return [...a].every((item) => {
        const at = left.findIndex((other) => equals(item, other, strict, seen));
        if (at < 0) return false;
        left.splice(at, 1);
        return true;
      });
    }
    if (isArray(a) && a.length !== b.length) return false;
    const keys = (value) => ownKeys(value).filter((key) => key !== 'length' || !isArray(value))
      .filter((key) => Object.getOwnPropertyDescriptor(value, key).enumerable && (strict || value[key] !== undefined));
    const names = keys(a);
    return names.length === keys(b).length && names.every((key) => Object.hasOwn(b, key) && equals(a[key], b[key], strict, seen));
  };
  const contains = (whole, part) => {
    if (typeof part !== 'object' || part === null || typeof whole !== 'object' || whole === null) return equals(whole, part, false, []);
    if (isArray(part)) return isArray(whole) && whole.length === part.length && part.every((item, at) => contains(whole[at], item));
    if (getPrototypeOf(part) !== Object.prototype) return equals(whole, part, false, []);
    return ownKeys(part).every((key) => key in whole && contains(whole[key], part[key]));
  };
  const fits = (error, wanted) => {
    if (wanted === undefined) return true;
    const message = String(error instanceof Error ? error.message : error);
    if (typeof wanted === 'string') return message.includes(wanted);
    if (wanted instanceof RegExp) return wanted.test(message);
    if (typeof wanted === 'function') return wanted.prototype !== undefined && error instanceof wanted;
    return contains(error, wanted);
  };
  const textOf = (message, fallback) => message instanceof Error ? message : new AssertionError(message === undefined ? fallback : String(message));
  const need = (holds, message, fallback) => { if (!holds) throw textOf(message, fallback); };
  const thrownBy = (run) => {
    if (typeof run !== 'function') fail('a function is needed, to see whether it throws');
    try { run(); } catch (error) { return [error]; }
    return [];
  };
  // Like Node's, a function that is no class is asked about the error.
  const accepts = (error, wanted) => {
    if (wanted instanceof RegExp) return wanted.test(String(error));
    if (typeof wanted === 'function' && wanted !== Error && !(wanted.prototype instanceof Error)) return wanted.prototype !== undefined && error instanceof wanted || wanted(error) === true;
    return fits(error, wanted);
  };

  const assert = (value, message) => need(value, message, show(value) + ' is not truthy');
  const rejection = async (subject) => {
    try { await (typeof subject === 'function' ? subject() : subject); } catch (error) { return [error]; }
    return [];
  };
  Object.assign(assert, {
    AssertionError,
    ok: assert,
    strict: assert,
    fail: (message) => { throw textOf(message, 'failed'); },
    equal: (a, b, m) => need(is(a, b), m, show(a) + ' is not ' + show(b)),
    notEqual: (a, b, m) => need(!is(a, b), m, show(a) + ' is what it must not be'),
    deepEqual: (a, b, m) => need(equals(a, b, true, []), m, show(a) + ' does not equal ' + show(b)),
    notDeepEqual: (a, b, m) => need(!equals(a, b, true, []), m, show(a) + ' equals what it must not'),
    match: (a, pattern, m) => need(pattern.test(a), m, show(a) + ' does not match ' + pattern),
    doesNotMatch: (a, pattern, m) => need(!pattern.test(a), m, show(a) + ' matches ' + pattern),
    throws: (run, wanted, m) => {
      const [thrown] = thrownBy(run).map((error) => ({ error }));
      need(thrown !== undefined, m, 'nothing was thrown');
      if (typeof wanted !== 'string') need(accepts(thrown.error, wanted), m, show(thrown.error) + ' is not what was to be thrown');
    },
    doesNotThrow: (run, m) => need(thrownBy(run).length === 0, typeof m === 'string' ? m : undefined, 'something was thrown'),
    rejects: (subject, wanted, m) => track((async () => {
      const [thrown] = (await rejection(subject)).map((error) => ({ error }));
      need(thrown !== undefined, m, 'the promise was not rejected');
      if (typeof wanted !== 'string') need(accepts(thrown.error, wanted), m, show(thrown.error) + ' is not what was to be thrown');
    })()),
    doesNotReject: (subject, m) => track((async () => need((await rejection(subject)).length === 0, m, 'the promise was rejected'))()),
  });
  assert.strictEqual = assert.equal;
  assert.notStrictEqual = assert.notEqual;
  assert.deepStrictEqual = assert.deepEqual;
  assert.notDeepStrictEqual = assert.notDeepEqual;

  const MATCHERS = {
    toBe: (a, b) => [is(a, b), 'be ' + show(b)],
    toEqual: (a, b) => [equals(a, b, false, []), 'equal ' + show(b)],
    toStrictEqual: (a, b) => [equals(a, b, true, []), 'strictly equal ' + show(b)],
    toMatchObject: (a, b) => [contains(a, b), 'match ' + show(b)],
    toBeTruthy: (a) => [Boolean(a), 'be truthy'],
    toBeFalsy: (a) => [!a, 'be falsy'],
    toBeNull: (a) => [a === null, 'be null'],
    toBeUndefined: (a) => [a === undefined, 'be undefined'],
    toBeDefined: (a) => [a !== undefined, 'be defined'],
    toBeNaN: (a) => [is(a, NaN), 'be NaN'],
    toBeTypeOf: (a, b) => [typeof a === b, 'be of type ' + b],
    toBeInstanceOf: (a, b) => [a instanceof b, 'be an instance of ' + b.name],
    toBeGreaterThan: (a, b) => [a > b, 'be greater than ' + show(b)],
    toBeGreaterThanOrEqual: (a, b) => [a >= b, 'be at least ' + show(b)],
    toBeLessThan: (a, b) => [a < b, 'be less than ' + show(b)],
    toBeLessThanOrEqual: (a, b) => [a <= b, 'be at most ' + show(b)],
    toBeCloseTo: (a, b, digits = 2) => [is(a, b) || Math.abs(a - b) < 10 ** -digits / 2, 'be close to ' + show(b)],
    toContain: (a, b) => [typeof a === 'string' ? a.includes(b) : [...a].includes(b), 'contain ' + show(b)],
    toContainEqual: (a, b) => [[...a].some((item) => equals(item, b, false, [])), 'contain ' + show(b)],
    toHaveLength: (a, b) => [a.length === b, 'have length ' + b],
    toHaveProperty: (a, path, ...value) => {
      const steps = isArray(path) ? path : String(path).split('.');
      let at = a;
      for (const step of steps) {
        if (at === null || at === undefined || !(step in Object(at))) return [false, 'have ' + show(path)];
        at = at[step];
      }
      return [value.length === 0 || equals(at, value[0], false, []), 'have ' + show(path) + (value.length === 0 ? '' : ' equal to ' + show(value[0]))];
    },
    toMatch: (a, b) => [typeof b === 'string' ? a.includes(b) : b.test(a), 'match ' + show(b)],
    toThrow: (a, wanted) => {
      const thrown = thrownBy(a);
      return [thrown.length > 0 && fits(thrown[0], wanted), 'throw ' + (wanted === undefined ? '' : show(wanted)) + (thrown.length > 0 ? ', but threw ' + show(thrown[0]) : '')];
    },
  };
  MATCHERS.toThrowError = MATCHERS.toThrow;
  const expectations = (judge) => {
    const object = {};
    for (const name of ownKeys(MATCHERS)) object[name] = (...args) => judge((subject) => apply(MATCHERS[name], undefined, [subject, ...args]));
    return object;
  };
  const decide = (subject, judged, negated, message) => {
    const [holds, wish] = judged;
    if (holds === negated) fail((message === undefined ? '' : message + ': ') + 'expected ' + show(subject) + (negated ? ' not' : '') + ' to ' + wish);
  };
  const expect = (subject, message) => {
    const settled = (wanted, negated) => expectations((matcher) => track((async () => {
      let value;
      let rejected = false;
      try { value = await (typeof subject === 'function' ? subject() : subject); } catch (error) { value = error; rejected = true; }
      if (rejected !== (wanted === 'rejects')) fail('expected the promise to be ' + (wanted === 'rejects' ? 'rejected' : 'resolved') + ', but it came to ' + show(value));
      decide(value, matcher(value), negated, message);
    })()));
    const now = (negated) => expectations((matcher) => decide(subject, matcher(subject), negated, message));
    const later = (wanted) => ({ ...thrower(settled(wanted, false), subject, wanted, false), not: thrower(settled(wanted, true), subject, wanted, true) });
    return { ...now(false), not: now(true), resolves: later('resolves'), rejects: later('rejects') };
  };
  // A rejection is thrown again for toThrow, which takes a function.
  const thrower = (object, subject, wanted, negated) => {
    if (wanted !== 'rejects') return object;
    const again = (expected) => track((async () => {
      const thrown = await rejection(subject);
      if (thrown.length === 0) fail('expected the promise to be rejected');
      decide(thrown[0], MATCHERS.toThrow(() => { throw thrown[0]; }, expected), negated);
    })());
    return { ...object, toThrow: again, toThrowError: again };
  };

  let isOpen = true;
  let waiting = [];
  // An expectation that nobody waits for would let its test pass before it is decided.
  const track = (promise) => {
    const entry = { isSettled: false };
    const done = () => { entry.isSettled = true; };
    promise.then(done, done);
    waiting[waiting.length] = entry;
    return promise;
  };

  const newSuite = (name, parent, skip) => ({ name, parent, skip, before: [], after: [], each: [], last: [], begun: false });
  const tests = [];
  let suite = newSuite('', undefined, false);
  const requireOpen = () => { if (!isOpen) throw new Error('tests and suites are declared before the first test runs, not inside one'); };
  const add = (skip) => (name, second, third) => {
    requireOpen();
    const body = typeof second === 'function' ? second : third;
    if (!skip && typeof body !== 'function') throw new TypeError('a test needs a function: ' + name);
    const names = [String(name)];
    for (let at = suite; at !== undefined; at = at.parent) if (at.name !== '') names.unshift(at.name);
    tests[tests.length] = { name: cut(names.join(' > '), 300), body, suite, skip: skip || suite.skip };
  };
  const group = (skip) => (name, second, third) => {
    requireOpen();
    const body = typeof second === 'function' ? second : third;
    if (typeof body !== 'function') throw new TypeError('a suite needs a function: ' + name);
    const outer = suite;
    suite = newSuite(String(name), outer, skip || outer.skip);
    try {
      if (body() instanceof Promise) throw new TypeError('a suite must not be async: ' + name);
    } finally {
      suite = outer;
    }
  };
  const hook = (list) => (body) => { requireOpen(); suite[list][suite[list].length] = body; };
  const test = add(false);
  const describe = group(false);
  test.skip = add(true);
  test.todo = add(true);
  describe.skip = group(true);
  const api = {
    test, it: test, describe, suite: describe, expect, assert,
    beforeAll: hook('before'), afterAll: hook('after'), beforeEach: hook('each'), afterEach: hook('last'),
    before: hook('before'), after: hook('after'),
  };
  Object.assign(test, api);

  const modules = [];
  const given = (name) => name.includes('assert') ? assert : test;
  const open = (at) => {
    if (modules[at] !== undefined) return modules[at].exports;
    const module = { exports: {} };
    modules[at] = module;
    const require = (name) => Object.hasOwn(links[at], name) ? open(links[at][name]) : harness.includes(name) ? given(name) : fail('cannot import ' + name);
    load(at, api, module.exports, module, require);
    return module.exports;
  };

  const describeError = (error) => {
    try {
      if (!(error instanceof Error)) return ['threw ' + show(error), ''];
      return [cut(error.name + ': ' + error.message, 2000), cut(error.stack, 4000)];
    } catch { return ['threw something that cannot be described', '']; }
  };
  const suitesOf = (leaf) => { const list = []; for (let at = leaf; at !== undefined; at = at.parent) list.unshift(at); return list; };
  const runHooks = async (hooks) => { for (const body of hooks) await body({}); };
  const runOne = async ({ body, suite }) => {
    const suites = suitesOf(suite);
    waiting = [];
    if (body.length > 0) fail('a test takes no arguments here: return a promise instead of calling done');
    for (const each of suites) {
      if (each.begun) { if (each.fault !== undefined) throw each.fault.error; continue; }
      each.begun = true;
      try { await runHooks(each.before); } catch (error) { each.fault = { error }; throw error; }
    }
    try {
      for (const { each } of suites) await runHooks(each);
      await body();
      if (waiting.some(({ isSettled }) => !isSettled)) fail('an expectation was not awaited');
    } finally {
      for (const { last } of suites.reverse()) await runHooks(last);
    }
  };
  const closeSuites = async (from, to) => {
    const staying = to === undefined ? [] : suitesOf(to);
    for (const each of suitesOf(from).reverse()) if (!staying.includes(each) && each.begun) await runHooks(each.after);
  };

  return (async () => {
    const report = { nonce, planned: [], results: [], errors: [] };
    const note = (error) => { report.errors[report.errors.length] = describeError(error); };
    try { open(0); } catch (error) { note(error); }
    isOpen = false;
    const count = tests.length;
    for (let at = 0; at < count; at += 1) report.planned[at] = tests[at].name;
    for (let at = 0; at < count; at += 1) {
      const one = tests[at];
      if (one.skip) { report.results[at] = [at, 'skipped', '', '']; continue; }
      try {
        await runOne(one);
        report.results[at] = [at, 'passed', '', ''];
      } catch (error) {
        report.results[at] = [at, 'failed', ...describeError(error)];
      }
      const next = tests.slice(at + 1).find(({ skip }) => !skip);
      try { await closeSuites(one.suite, next === undefined ? undefined : next.suite); } catch (error) { note(error); }
    }
    return stringify(report);
  })();
})`;
