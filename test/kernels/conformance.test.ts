import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KernelDescriptor, KernelRun } from '../../src/contracts/kernel.js';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import { createBridge } from '../../src/host/bridge.js';
import { KERNELS } from '../../src/kernels/registry.js';
import { parseManifest } from '../../src/policy/manifest.js';

const MIB = 1024 * 1024;

/** The world outside the sandbox in which every case is played. */
interface World {
  folder: string;
  workspace: string;
  port: number;
  otherPort: number;
  /** Requests that reached a server, tools that were run: what an attack would have achieved. */
  effects: string[];
}

/** One case: the program runs under the manifest, and `expect` says what must be seen, inside and outside. */
interface Case {
  manifest: (world: World) => CapabilityManifest;
  program: (world: World) => string;
  expect: (run: KernelRun, world: World) => void;
}

/** The three cases that every enforced field must have. */
interface FieldCases {
  'denied when closed': Case;
  'works when open': Case;
  'denied when nearly right': Case;
}

const expectValue =
  (value: unknown) =>
  ({ outcome, denials }: KernelRun): void => {
    expect(outcome).toMatchObject({ status: 'ok', value });
    expect(denials).toEqual([]);
  };
const expectDenial =
  (capability: keyof CapabilityManifest, rule: string, count = 1) =>
  ({ outcome, denials }: KernelRun, world: World): void => {
    expect(outcome).toMatchObject({ status: 'denied', denial: { capability, rule } });
    expect(denials).toHaveLength(count);
    expect(world.effects).toEqual([]);
  };
const expectBudget = (field: string, limit: number) => (run: KernelRun) => {
  expect(run.outcome).toMatchObject({ status: 'budget', budget: { field, limit } });
};
const text = (value: unknown): string => JSON.stringify(value);

const JAVASCRIPT_CASES: Record<keyof CapabilityManifest, FieldCases> = {
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

const CASES: Record<KernelDescriptor['language'], Partial<Record<keyof CapabilityManifest, FieldCases>>> = {
  javascript: JAVASCRIPT_CASES,
  python: {},
};

let world: World;
const servers: Server[] = [];

async function listen(): Promise<number> {
  const server = createServer((request, response) => {
    world.effects.push(`${request.method} ${request.url}`);
    response.end('answered');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

beforeAll(async () => {
  // A variable of the host that no guest may see.
  process.env['WASMAGENT_CANARY'] = 'of the host';
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'conformance-')));
  const workspace = join(folder, 'workspace');
  for (const name of ['workspace', 'allowed', 'allowed-evil']) mkdirSync(join(folder, name));
  writeFileSync(join(workspace, 'a.txt'), 'content of a');
  writeFileSync(join(folder, 'allowed-evil/x.txt'), 'outside');
  symlinkSync(join(folder, 'allowed-evil/x.txt'), join(folder, 'allowed/link.txt'));
  world = { folder, workspace, port: 0, otherPort: 0, effects: [] };
  world.port = await listen();
  world.otherPort = await listen();
});
afterAll(async () => {
  delete process.env['WASMAGENT_CANARY'];
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(world.folder, { recursive: true });
});

describe.each(KERNELS.map((provider) => ({ name: provider.descriptor.name, provider })))(
  'the $name kernel holds what its table says',
  ({ provider }) => {
    const { enforces, language } = provider.descriptor;
    for (const [field, level] of Object.entries(enforces)) {
      if (level !== 'enforced') continue;
      const cases = Object.entries(CASES[language]).find(([name]) => name === field)?.[1];

      it(`${field} is claimed as enforced and has cases`, () => {
        expect(Object.keys(cases ?? {})).toEqual(['denied when closed', 'works when open', 'denied when nearly right']);
      });

      it.each(Object.entries(cases ?? {}))(`${field}: %s`, async (_name, { manifest, program, expect: check }) => {
        world.effects.length = 0;
        const inForce = parseManifest(manifest(world), 'conformance');
        const bridge = createBridge({
          manifest: inForce,
          workspaceRoot: world.workspace,
          dispatch: async (name, args) => {
            world.effects.push(`tool ${name}`);
            return { status: 'ok', output: args };
          },
        });
        await using kernel = await provider.start(inForce);
        check(await kernel.run(program(world), { bridge }), world);
      });
    }

    it('claims something about every field of a manifest', () => {
      expect(Object.keys(enforces).sort()).toEqual(Object.keys(parseManifest({}, 'empty')).sort());
    });
  },
);
