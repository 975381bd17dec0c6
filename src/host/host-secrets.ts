import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.js';

/** A variable in the environment of this process. */
export interface PlantedVariable extends Disposable {
  readonly name: string;
  readonly value: string;
}

/** Puts a variable into this process's environment, for as long as it is not disposed of. */
export function plantVariable(name: string, value: string): PlantedVariable {
  process.env[name] = value;
  return {
    name,
    value,
    [Symbol.dispose]() {
      delete process.env[name];
    },
  };
}

/** Texts about this host that no guest is ever told: where the kernels and Node lie, and the search path. */
export function knownOnlyToHost(): string[] {
  const path = process.env['PATH'] ?? '';
  return [join(PACKAGE_ROOT, 'dist/kernels/'), process.execPath, ...(path.includes(':') ? [path] : [])];
}
