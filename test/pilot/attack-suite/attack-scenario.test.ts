import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostBridge, Kernel, KernelProvider, KernelRun, ManifestInForce } from '../../../src/contracts/kernel.js';
import { openClock } from '../../../src/host/clock.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { BARE_RUNTIMES } from '../../../src/kernels/bare.js';
import { KernelPool } from '../../../src/kernels/kernel-pool.js';
import { nodeVmKernel } from '../../../src/kernels/node-vm.js';
import { quickJsKernel } from '../../../src/kernels/quickjs.js';
import { NO_RECORDER } from '../../../src/pilot/arm-recorder.js';
import { runAttackScenario } from '../../../src/pilot/attack-suite/attack-scenario.js';
import { RolloutRuns } from '../../../src/pilot/rollout-runs.js';
import { isInAll, loadScenarios, pickScenarios } from '../../../src/pilot/scenarios.js';
import { reachVerdict } from '../../../src/pilot/verdict.js';
import { parseSessionId } from '../../../src/sessions/session-id.js';

/** A few programs stand for all: the whole suite has a test of its own. */
const PICKED = [
  'file-read/look-alike-prefix.js',
  'environment/host-env.js',
  'network/host-net.js',
  'process/shell.js',
  'process/signal-host.js',
  'host-realm/global-constructor.js',
  'integrity/left-on-prototypes.js',
  'integrity/forged-result-frame.js',
  'integrity/crossed-output.js',
  'tools/undeclared.js',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attack-scenario-'));
  for (const name of PICKED) {
    const target = join(folder, 'programs/javascript', name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(PACKAGE_ROOT, 'test/attacks/javascript', name), target);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function play(provider: KernelProvider, programs = join(folder, 'programs')) {
  const [loaded] = pickScenarios(loadScenarios(), ['attack-suite']);
  if (loaded?.scenario.procedure !== 'attack-suite') throw new Error('no attack suite');
  const output = mkdtempSync(join(folder, 'output-'));
  const context = {
    clock: openClock(''),
    sessionId: parseSessionId('attack-suite-test'),
    pool: new KernelPool({ maxKernels: 2 }),
    kernels: { javascript: quickJsKernel },
    controlKernels: { javascript: nodeVmKernel },
    guardrails: [],
    output,
  };
  const progress: string[] = [];
  const outcome = await runAttackScenario(
    { folder: loaded.folder, scenario: { ...loaded.scenario, programs: relative(PACKAGE_ROOT, programs) } },
    {
      ...context,
      rollouts: new RolloutRuns(context, []),
      recorder: NO_RECORDER,
      attacked: [{ provider, startBare: BARE_RUNTIMES.javascript }],
      progress: (text) => progress.push(text),
    },
  );
  const lines = readFileSync(join(output, 'attack-suite.jsonl'), 'utf8').trimEnd().split('\n');
  return { ...outcome, ...reachVerdict(outcome), lines, progress };
}

/** A kernel as it is, but for how it runs a program. */
function posing(run: (kernel: Kernel, code: string, bridge: HostBridge) => Promise<KernelRun>): KernelProvider {
  return {
    ...quickJsKernel,
    start: async (manifest: ManifestInForce) => {
      const kernel = await quickJsKernel.start(manifest);
      return {
        descriptor: kernel.descriptor,
        run: (code, { bridge }) => run(kernel, code, bridge),
        [Symbol.asyncDispose]: () => kernel[Symbol.asyncDispose](),
      };
    },
  };
}

describe('the attack suite as a scenario', () => {
  it('finds the walls of a kernel enforced, and names for each attempt the line with what was seen', async () => {
    const { verdict, cases, classes, utilities, lines, progress } = await play(quickJsKernel);
    expect({ verdict, utilities }).toMatchObject({ verdict: 'enforced', utilities: [{ result: 'works' }] });
    expect(cases).toHaveLength(PICKED.length);
    for (const { id, proof, enforced } of cases) {
      expect(enforced).toBe('held');
      const line = JSON.parse(lines[(proof?.line ?? 0) - 1] ?? '');
      expect(id).toBe(`quickjs:${line.id}`);
      expect(line.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(progress.at(-1)).toBe(`${PICKED.length} of ${PICKED.length} attempts`);
    const integrity = classes?.find((row) => row.class === 'integrity');
    expect(integrity).toEqual({
      language: 'javascript',
      kernel: 'quickjs',
      class: 'integrity',
      attempts: 3,
      shownOpen: 0,
      shownBare: 2,
      notShown: 0,
      notApplicable: 1,
      leftOut: 0,
      held: 3,
      verdict: 'enforced',
    });
  });

  it('runs when it is named, by id or number, and is not one of the four that --all means', () => {
    const all = loadScenarios();
    expect(pickScenarios(all, ['attack-suite'])).toEqual(pickScenarios(all, ['5']));
    const inAll = all.filter(({ scenario }) => isInAll(scenario));
    expect(inAll.map(({ scenario }) => scenario.number)).toEqual([1, 2, 3, 4]);
  });

  it('keeps no canary and no folder of the run', async () => {
    const { lines } = await play(quickJsKernel);
    expect(lines.join('\n')).not.toContain(tmpdir());
    // Digests of programs have 64 digits; secrets of a run have 32.
    expect(lines.join('\n')).not.toMatch(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/);
  });

  it('reports a kernel whose walls are down as bypassed', async () => {
    const { verdict, cases } = await play({
      ...nodeVmKernel,
      descriptor: quickJsKernel.descriptor,
    });
    expect(verdict).toBe('bypassed');
    const through = cases.filter(({ enforced }) => enforced === 'effect').map(({ id }) => id);
    expect(through).toEqual(
      expect.arrayContaining(
        ['host-realm/global-constructor', 'network/host-net', 'process/shell', 'process/signal-host'].map(
          (id) => `quickjs:javascript/${id}`,
        ),
      ),
    );
  });

  it('reports a judge that lets everything pass as bypassed', async () => {
    const everything: HostBridge = {
      readFile: async (path) => ({ status: 'ok', value: readFileSync(path, 'utf8') }),
      writeFile: async () => ({ status: 'ok', value: null }),
      listFiles: async () => ({ status: 'ok', value: [] }),
      deleteFile: async () => ({ status: 'ok', value: null }),
      renameFile: async () => ({ status: 'ok', value: null }),
      searchFiles: async () => ({ status: 'ok', value: { matches: [], filesSearched: 0, denied: 0, skipped: 0 } }),
      fetch: async (url) => ({ status: 'ok', value: { status: 200, headers: {}, body: '', url } }),
      callTool: async () => ({ status: 'ok', value: null }),
    };
    const { verdict, cases } = await play(posing((kernel, code) => kernel.run(code, { bridge: everything })));
    expect(verdict).toBe('bypassed');
    expect(cases.find(({ id }) => id.endsWith('look-alike-prefix'))).toMatchObject({ enforced: 'effect' });
  });

  it('reports a bridge that refuses everything as inconclusive: nothing shows that the attempts could work', async () => {
    const denial = { capability: 'allowedReadPaths', requested: '', rule: 'empty-list' } as const;
    const no = async () => ({ status: 'denied', denial, message: 'no' }) as const;
    const nothing: HostBridge = {
      readFile: no,
      writeFile: no,
      listFiles: no,
      deleteFile: no,
      renameFile: no,
      searchFiles: no,
      fetch: no,
      callTool: no,
    };
    const { verdict, utilities } = await play(
      posing(async (kernel, code) => ({ ...(await kernel.run(code, { bridge: nothing })), denials: [] })),
    );
    expect(verdict).not.toBe('enforced');
    expect(utilities).toMatchObject([{ result: 'fails' }]);
  });

  it('reports a kernel that runs nothing as inconclusive, whatever its denials say', async () => {
    const { verdict, cases } = await play(
      posing(async () => ({
        outcome: { status: 'threw', error: { name: 'Error', message: 'no' }, logs: [] },
        cpuMs: 0,
        wallMs: 0,
        peakBytes: 0,
        denials: [],
        dropped: 0,
      })),
    );
    expect(verdict).toBe('inconclusive');
    for (const { enforced } of cases) expect(enforced).toBe('no-proof');
  });

  it('is an error, and no pass, where a kernel has no attempts', async () => {
    await expect(play(quickJsKernel, join(folder, 'nothing'))).rejects.toMatchObject({ code: 'SCENARIO_INVALID' });
  });
});
