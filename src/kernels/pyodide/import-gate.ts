import { type ImportRule, ruleFor } from './import-table.js';

/** Told of every refusal once the gate is locked. Both are called from inside the interpreter, at its deepest point. */
export interface GateListener {
  /** An import was answered with an error number, and calling it meant reaching outside. */
  answered(name: string): void;
  /** An import was refused. Must not return: the interpreter is in no state to go on. */
  refused(name: string): never;
}

/** A function that a module imports. */
export type ImportedFunction = (...args: unknown[]) => unknown;

/** Makes the function that takes the place of an imported one. */
export type ImportOverride = (original: ImportedFunction) => ImportedFunction;

/**
 * Stands between the WebAssembly module and everything it imports. Until `lock` it lets every call through, so that the
 * interpreter can start; afterwards the table decides. The functions are replaced in the import objects themselves:
 * what the runtime looks up there later, by name or through a function pointer, is the gated one too.
 */
export class ImportGate {
  readonly #listener: GateListener;
  readonly #gated = new WeakSet<object>();
  readonly #overrides: ReadonlyMap<string, ImportOverride>;
  #isLocked = false;

  /** @param overrides what takes the place of imports that the table allows, by name. */
  constructor(listener: GateListener, overrides: ReadonlyMap<string, ImportOverride> = new Map()) {
    this.#listener = listener;
    this.#overrides = overrides;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** From here on the table decides; there is no way back. */
  lock(): void {
    this.#isLocked = true;
  }

  /** Gates every function of a module's imports, in place. Tables that were gated before are left as they are. */
  guard(imports: WebAssembly.Imports): void {
    for (const [module, table] of Object.entries(imports)) {
      // The global offset table holds addresses of functions that are gated where they are imported.
      if (module.startsWith('GOT.') || this.#gated.has(table)) continue;
      this.#gated.add(table);
      for (const [name, value] of Object.entries(table)) {
        if (isFunction(value)) table[name] = this.#gate(name, value);
      }
    }
  }

  #gate(name: string, original: ImportedFunction): ImportedFunction {
    const override = this.#overrides.get(name);
    const called = override === undefined ? original : override(original);
    const rule = ruleFor(name);
    if (rule.kind !== 'allowed') {
      const decide = this.#decide.bind(this, name, rule);
      return withProperties((...args) => (this.#isLocked ? decide() : called(...args)), original);
    }
    const guarded = rule.failure === undefined ? called : this.#failSoftly(called, rule.failure);
    return guarded === original ? original : withProperties(guarded, original);
  }

  /** Answers with an error number where the runtime's own code throws, once a guest may be the reason. */
  #failSoftly(called: ImportedFunction, failure: number): ImportedFunction {
    return (...args) => {
      try {
        return called(...args);
      } catch (error) {
        if (!this.#isLocked) throw error;
        return failure;
      }
    };
  }

  #decide(name: string, rule: Exclude<ImportRule, { kind: 'allowed' }>): number | null {
    if (rule.kind === 'refused') return this.#listener.refused(name);
    if (rule.isAttempt) this.#listener.answered(name);
    return rule.answer;
  }
}

function isFunction(value: unknown): value is ImportedFunction {
  return typeof value === 'function';
}

/** The runtime keeps signatures and the like as properties of imported functions. */
function withProperties(target: ImportedFunction, source: ImportedFunction): ImportedFunction {
  const own = Object.getOwnPropertyDescriptors(source);
  for (const [key, descriptor] of Object.entries(own)) {
    if (!['length', 'name', 'prototype', 'arguments', 'caller'].includes(key)) {
      Object.defineProperty(target, key, descriptor);
    }
  }
  return target;
}
