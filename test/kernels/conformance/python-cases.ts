import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectBudget, expectDenial, expectValue, type LanguageCases, MIB, text } from './case.js';

/** A limit that leaves a Python program some 32 MiB beside its interpreter. */
const SMALL = 64 * MIB;

/** What every Python kernel must hold. */
export const PYTHON_CASES: LanguageCases = {
  allowedReadPaths: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => 'read_file("/workspace/a.txt")',
      expect: expectDenial('allowedReadPaths', 'empty-list'),
    },
    'works when open': {
      manifest: () => ({ allowedReadPaths: ['/workspace'] }),
      program: () => '[read_file("/workspace/a.txt"), "a.txt" in list_files("/workspace")]',
      expect: expectValue(['content of a', true]),
    },
    'denied when nearly right': {
      manifest: ({ folder }) => ({ allowedReadPaths: [`${folder}/allowed`] }),
      program: ({ folder }) => `
seen = []
for path in ${text([`${folder}/allowed-evil/x.txt`, `${folder}/allowed/../allowed-evil/x.txt`])}:
    try:
        seen.append(read_file(path))
    except CapabilityDenied:
        pass
assert not seen, seen
read_file(${text(`${folder}/allowed/link.txt`)})`,
      expect: ({ outcome, denials }) => {
        expect(outcome).toMatchObject({ status: 'denied', denial: { capability: 'allowedReadPaths' } });
        expect(denials).toHaveLength(3);
      },
    },
  },
  allowedWritePaths: {
    'denied when closed': {
      manifest: () => ({ allowedReadPaths: ['/workspace'] }),
      program: () => 'write_file("/workspace/new.txt", "x")',
      expect: (run, world) => {
        expectDenial('allowedWritePaths', 'empty-list')(run, world);
        expect(existsSync(join(world.workspace, 'new.txt'))).toBe(false);
      },
    },
    'works when open': {
      manifest: () => ({ allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] }),
      program: () => `
write_file("/workspace/b.txt", "made")
read = read_file("/workspace/b.txt")
delete_file("/workspace/b.txt")
read`,
      expect: (run, world) => {
        expectValue('made')(run);
        expect(existsSync(join(world.workspace, 'b.txt'))).toBe(false);
      },
    },
    'denied when nearly right': {
      manifest: ({ folder }) => ({ allowedReadPaths: ['/'], allowedWritePaths: [`${folder}/allowed`] }),
      program: ({ folder }) => `
for path in ${text([`${folder}/allowed-evil/x.txt`, `${folder}/allowed/link.txt`])}:
    try:
        write_file(path, "overwritten")
    except CapabilityDenied:
        pass
delete_file(${text(`${folder}/allowed-evil/x.txt`)})`,
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
      program: ({ port }) => `fetch("http://127.0.0.1:${port}/")`,
      expect: expectDenial('allowedHosts', 'empty-list'),
    },
    'works when open': {
      manifest: ({ port }) => ({ allowedHosts: [`127.0.0.1:${port}`] }),
      program: ({ port }) => `r = await fetch("http://127.0.0.1:${port}/")\n[r.status, r.ok, r.text]`,
      expect: expectValue([200, true, 'answered']),
    },
    'denied when nearly right': {
      manifest: ({ otherPort }) => ({ allowedHosts: [`127.0.0.1:${otherPort}`] }),
      program: ({ port }) => `
for host in ["localhost", "127.1", "2130706433", "[::1]", "127.0.0.1.nip.test"]:
    try:
        fetch("http://" + host + ":${port}/")
        raise RuntimeError(host)
    except CapabilityDenied:
        pass
fetch("http://127.0.0.1:${port}/")`,
      expect: expectDenial('allowedHosts', 'not-listed', 6),
    },
  },
  extraCapabilities: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => 'call_tool("echo", {"a": 1})',
      expect: expectDenial('extraCapabilities', 'empty-list'),
    },
    'works when open': {
      manifest: () => ({ extraCapabilities: ['tool:echo'] }),
      program: () => '[call_tool("echo", {"a": 1}), call_tool("echo", b=2)]',
      expect: expectValue([{ a: 1 }, { b: 2 }]),
    },
    'denied when nearly right': {
      manifest: () => ({ extraCapabilities: ['tool:echoes', 'tool:ech'] }),
      program: () => `
for name in ["__proto__", "constructor", "Echo", "echo ", "tool:echoes"]:
    try:
        call_tool(name)
        raise RuntimeError(name)
    except CapabilityDenied:
        pass
call_tool("echo", a=1)`,
      expect: expectDenial('extraCapabilities', 'not-listed', 6),
    },
  },
  env: {
    'denied when closed': {
      manifest: () => ({}),
      program: () => 'import os\n[dict(env), dict(os.environ), os.getenv("PATH")]',
      expect: expectValue([{}, {}, null]),
    },
    'works when open': {
      manifest: () => ({ env: { TOKEN: 'granted' } }),
      program: () => 'import os\n[env["TOKEN"], os.environ["TOKEN"], os.getenvb(b"TOKEN").decode()]',
      expect: expectValue(['granted', 'granted', 'granted']),
    },
    'denied when nearly right': {
      manifest: () => ({ env: { CANARY: 'granted' } }),
      program: () =>
        'import os\n[list(os.environ), os.getenv("WASMAGENT_CANARY"), env.get("canary"), env.get("CANARY ")]',
      expect: expectValue([['CANARY'], null, null, null]),
    },
  },
  cpuMs: {
    'denied when closed': {
      manifest: () => ({ cpuMs: 100 }),
      program: () => 'while True: pass',
      expect: expectBudget('cpuMs', 100),
    },
    'works when open': {
      manifest: () => ({ cpuMs: 3000 }),
      program: () => 'import time\nend = time.time() + 0.2\nwhile time.time() < end: pass\n"done"',
      expect: expectValue('done'),
    },
    'denied when nearly right': {
      manifest: () => ({ cpuMs: 150 }),
      program: () => 'import time\nend = time.time() + 0.2\nwhile time.time() < end: pass\n"done"',
      expect: expectBudget('cpuMs', 150),
    },
  },
  memoryLimitBytes: {
    'denied when closed': {
      manifest: () => ({ memoryLimitBytes: SMALL }),
      program: () => 'kept = []\nwhile True: kept.append(bytearray(1_000_000))',
      expect: (run) => {
        expectBudget('memoryLimitBytes', SMALL)(run);
        expect(run.peakBytes).toBeLessThanOrEqual(SMALL);
      },
    },
    'works when open': {
      manifest: () => ({ memoryLimitBytes: 128 * MIB }),
      program: () => 'len([bytearray(1_000_000) for _ in range(48)])',
      expect: (run) => {
        expectValue(48)(run);
        expect(run.peakBytes).toBeGreaterThan(48e6);
      },
    },
    'denied when nearly right': {
      manifest: () => ({ memoryLimitBytes: SMALL }),
      program: () => 'len([bytearray(1_000_000) for _ in range(48)])',
      expect: (run) => {
        expectBudget('memoryLimitBytes', SMALL)(run);
        expect(run.peakBytes).toBeLessThanOrEqual(SMALL);
      },
    },
  },
};
