import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectBudget, expectDenial, expectValue, type LanguageCases, MIB, text } from './case.js';

/** What every JavaScript kernel must hold. */
export const JAVASCRIPT_CASES: LanguageCases = {
  allowedReadPaths: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => 'readFile("/workspace/a.txt")',
      expect: expectDenial('allowedReadPaths', 'empty-list'),
    },
    'works when open': {
      manifest: () => ({ allowedReadPaths: ['/workspace'] }),
      program: () => '[readFile("/workspace/a.txt"), listFiles("/workspace").includes("a.txt")]',
      expect: expectValue(['content of a', true]),
    },
    'denied when nearly right': {
      manifest: ({ folder }) => ({ allowedReadPaths: [`${folder}/allowed`] }),
      program: ({ folder }) => `
        const seen = [];
        for (const path of ${text([`${folder}/allowed-evil/x.txt`, `${folder}/allowed/../allowed-evil/x.txt`])}) {
          try { seen.push(readFile(path)) } catch (e) { if (e.code !== 'EDENIED') throw e }
        }
        if (seen.length > 0) throw seen;
        readFile(${text(`${folder}/allowed/link.txt`)})`,
      expect: ({ outcome, denials }) => {
        expect(outcome).toMatchObject({ status: 'denied', denial: { capability: 'allowedReadPaths' } });
        expect(denials).toHaveLength(3);
      },
    },
  },
  allowedWritePaths: {
    'denied when closed': {
      manifest: () => ({ allowedReadPaths: ['/workspace'] }),
      program: () => 'writeFile("/workspace/new.txt", "x")',
      expect: (run, world) => {
        expectDenial('allowedWritePaths', 'empty-list')(run, world);
        expect(existsSync(join(world.workspace, 'new.txt'))).toBe(false);
      },
    },
    'works when open': {
      manifest: () => ({ allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] }),
      program: () =>
        'writeFile("/workspace/b.txt", "made"); const read = readFile("/workspace/b.txt"); deleteFile("/workspace/b.txt"); read',
      expect: (run, world) => {
        expectValue('made')(run);
        expect(existsSync(join(world.workspace, 'b.txt'))).toBe(false);
      },
    },
    'denied when nearly right': {
      manifest: ({ folder }) => ({ allowedReadPaths: ['/'], allowedWritePaths: [`${folder}/allowed`] }),
      program: ({ folder }) => `
        for (const path of ${text([`${folder}/allowed-evil/x.txt`, `${folder}/allowed/link.txt`])}) {
          try { writeFile(path, "overwritten") } catch (e) { if (e.code !== 'EDENIED') throw e }
        }
        deleteFile(${text(`${folder}/allowed-evil/x.txt`)})`,
      expect: ({ outcome, denials }, { folder }) => {
        expect(outcome).toMatchObject({ status: 'denied', denial: { capability: 'allowedWritePaths' } });
        expect(denials).toHaveLength(3);
        expect(readFileSync(join(folder, 'allowed-evil/x.txt'), 'utf8')).toBe('outside');
      },
    },
  },
  allowedHosts: {
    'denied when closed': {
      manifest: () => ({}),
      program: ({ port }) => `await fetch("http://127.0.0.1:${port}/")`,
      expect: expectDenial('allowedHosts', 'empty-list'),
    },
    'works when open': {
      manifest: ({ port }) => ({ allowedHosts: [`127.0.0.1:${port}`] }),
      program: ({ port }) => `const r = await fetch("http://127.0.0.1:${port}/"); [r.status, await r.text()]`,
      expect: expectValue([200, 'answered']),
    },
    'denied when nearly right': {
      manifest: ({ otherPort }) => ({ allowedHosts: [`127.0.0.1:${otherPort}`] }),
      program: ({ port }) => `
        for (const host of ["localhost", "127.1", "2130706433", "[::1]", "127.0.0.1.nip.test"]) {
          await fetch("http://" + host + ":${port}/").then(() => { throw host }, (e) => { if (e.code !== "EDENIED") throw e });
        }
        await fetch("http://127.0.0.1:${port}/")`,
      expect: ({ outcome, denials }, { effects }) => {
        expect(outcome).toMatchObject({ status: 'denied', denial: { capability: 'allowedHosts' } });
        expect(denials).toHaveLength(6);
        expect(effects).toEqual([]);
      },
    },
  },
  extraCapabilities: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => 'callTool("echo", { a: 1 })',
      expect: expectDenial('extraCapabilities', 'empty-list'),
    },
    'works when open': {
      manifest: () => ({ extraCapabilities: ['tool:echo'] }),
      program: () => 'callTool("echo", { a: 1 })',
      expect: expectValue({ a: 1 }),
    },
    'denied when nearly right': {
      manifest: () => ({ extraCapabilities: ['tool:echoes', 'tool:ech'] }),
      program: () => `
        for (const name of ["__proto__", "constructor", "Echo", "echo ", "tool:echoes"]) {
          try { callTool(name, {}) } catch (e) { if (e.code !== "EDENIED") throw e; continue }
          throw name;
        }
        callTool("echo", { a: 1 })`,
      expect: expectDenial('extraCapabilities', 'not-listed', 6),
    },
  },
  env: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => '[Object.keys(env), Object.keys(process.env), typeof process.env.PATH]',
      expect: expectValue([[], [], 'undefined']),
    },
    'works when open': {
      manifest: () => ({ env: { TOKEN: 'granted' } }),
      program: () => '[env.TOKEN, process.env.TOKEN]',
      expect: expectValue(['granted', 'granted']),
    },
    'denied when nearly right': {
      manifest: () => ({ env: { CANARY: 'granted' } }),
      program: () => '[Object.keys(env), env.WASMAGENT_CANARY ?? null, env.canary ?? null, env["CANARY "] ?? null]',
      expect: expectValue([['CANARY'], null, null, null]),
    },
  },
  cpuMs: {
    'denied when closed': {
      manifest: () => ({ cpuMs: 100 }),
      program: () => 'for (;;);',
      expect: expectBudget('cpuMs', 100),
    },
    'works when open': {
      manifest: () => ({ cpuMs: 3000 }),
      program: () => 'const end = Date.now() + 200; while (Date.now() < end); "done"',
      expect: expectValue('done'),
    },
    'denied when nearly right': {
      manifest: () => ({ cpuMs: 150 }),
      program: () => 'const end = Date.now() + 200; while (Date.now() < end); "done"',
      expect: expectBudget('cpuMs', 150),
    },
  },
  memoryLimitBytes: {
    'denied when closed': {
      manifest: () => ({ memoryLimitBytes: 32 * MIB }),
      program: () => 'const all = []; for (;;) all.push(new Uint8Array(1e6).fill(1))',
      expect: (run) => {
        expectBudget('memoryLimitBytes', 32 * MIB)(run);
        expect(run.peakBytes).toBeLessThanOrEqual(32 * MIB);
      },
    },
    'works when open': {
      manifest: () => ({ memoryLimitBytes: 128 * MIB }),
      program: () => 'const all = []; for (let i = 0; i < 32; i++) all.push(new Uint8Array(1e6).fill(1)); all.length',
      expect: (run) => {
        expectValue(32)(run);
        expect(run.peakBytes).toBeGreaterThan(32e6);
      },
    },
    'denied when nearly right': {
      manifest: () => ({ memoryLimitBytes: 32 * MIB }),
      program: () => 'const all = []; for (let i = 0; i < 32; i++) all.push(new Uint8Array(1e6).fill(1)); all.length',
      expect: (run) => {
        expectBudget('memoryLimitBytes', 32 * MIB)(run);
        expect(run.peakBytes).toBeLessThanOrEqual(32 * MIB);
      },
    },
  },
};
