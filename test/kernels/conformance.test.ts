import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuestLanguage } from '../../src/contracts/kernel.js';
import { createBridge } from '../../src/host/bridge.js';
import { startChildKernel } from '../../src/kernels/child/child-kernel.js';
import { KERNELS } from '../../src/kernels/registry.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';
import type { LanguageCases, World } from './conformance/case.js';
import { JAVASCRIPT_CASES } from './conformance/javascript-cases.js';
import { PYTHON_CASES } from './conformance/python-cases.js';

// Made from each kernel's own table: a field that is claimed as enforced is tried closed, open and nearly right, and a
// kernel that claims one without cases fails here.
const CASES: Record<GuestLanguage, LanguageCases> = { javascript: JAVASCRIPT_CASES, python: PYTHON_CASES };

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

    const asked = {
      allowedHosts: ['example.com'],
      allowedReadPaths: ['/workspace'],
      allowedWritePaths: ['/workspace'],
      extraCapabilities: ['tool:echo'],
      env: { A: '1' },
      cpuMs: 17,
      memoryLimitBytes: 77 * 1024 * 1024,
    };
    it.each(Object.entries(asked))('refuses %s where it does not claim to hold it', async (field, value) => {
      const descriptor = { ...provider.descriptor, enforces: { ...enforces, [field]: 'unsupported' as const } };
      const inForce = parseManifest({ [field]: value }, 'conformance');
      const spawn = () => Promise.reject(new Error('it was started'));
      const started = startChildKernel({ descriptor, manifest: inForce, spawn });
      await expect(started).rejects.toMatchObject({ code: 'LIMIT_UNSUPPORTED' });
      await expect(startChildKernel({ descriptor, manifest: DENY_ALL, spawn })).rejects.toThrow('it was started');
    });

    it('claims something about every field of a manifest', () => {
      expect(Object.keys(enforces).sort()).toEqual(Object.keys(parseManifest({}, 'empty')).sort());
    });
  },
);
