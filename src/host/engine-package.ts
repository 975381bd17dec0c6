import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EngineInfo } from '../contracts/kernel.js';
import { missing } from './kernel-process/kernel-process.js';
import { PACKAGE_ROOT } from './package-root.js';

/** An npm package that a kernel's engine comes from. */
export interface EnginePackage {
  /** Absolute path of one of its files, by its export (`./pyodide.asm.wasm`). @throws WasmagentError `KERNEL_UNAVAILABLE` */
  resolve(subpath: string): string;
  /** Version and digests of what is installed. @throws WasmagentError `KERNEL_UNAVAILABLE` */
  describe(subpaths: readonly string[]): Promise<EngineInfo>;
}

/** Looks up an engine's package as this package's own dependency; nothing of it is loaded. */
export function enginePackage(name: string): EnginePackage {
  const require = createRequire(join(PACKAGE_ROOT, 'package.json'));
  const resolve = (subpath: string): string => {
    try {
      return require.resolve(join(name, subpath));
    } catch (error) {
      throw missing(`the engine file ${join(name, subpath)}`, error);
    }
  };
  return {
    resolve,
    describe: async (subpaths) => {
      const { version }: { version: string } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));
      const files = await Promise.all(
        subpaths.map(async (subpath) => {
          const bytes = await readFile(resolve(subpath));
          return {
            name: join(name, subpath),
            bytes: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          };
        }),
      );
      return { package: name, version, files };
    },
  };
}
