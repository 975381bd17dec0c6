import { setTimeout as sleep } from 'node:timers/promises';
import type { AttackEffect } from '../../contracts/attack-header.generated.js';
import type { Denial, HostBridge, Kernel, KernelProvider, ManifestInForce } from '../../contracts/kernel.js';
import type { CapabilityManifest } from '../../contracts/manifest.generated.js';
import { createBridge } from '../../host/bridge.js';
import { endMarkedProcesses, findMarkedProcesses } from '../../host/marked-processes.js';
import { watchEventLoop } from '../../host/watch-event-loop.js';
import type { StartBare } from '../../kernels/bare.js';
import { addToManifest, parseManifest } from '../../policy/manifest.js';
import { fillTemplates } from '../templates.js';
import { attackTools } from './attack-tools.js';
import { type AttackWorld, CLOSED_LIMITS, escapeForQuotes, resolveInWorld, type Scene } from './attack-world.js';
import { isClean, runClean } from './clean-run.js';
import { type FreshRun, KernelShelf } from './kernel-shelf.js';
import { type Observation, observeRun, type Sighting } from './observe-run.js';
import type { Attack } from './read-attack.js';
import { isRealmChanged, printRealm } from './realm-print.js';

/** `closed`: as under test. `open`: the same kernel, a larger manifest. `bare`: the same manifest, no sandbox. */
export type AttackArm = 'closed' | 'open' | 'bare';

/** What programs of one language run in. */
export interface AttackedKernel {
  provider: KernelProvider;
  /** The plain runtime of the same language, where there is one. */
  startBare: StartBare | undefined;
}

/** What the bare runtime of an attempt gets at least, since it may be slow to start what the program asks for. */
const BARE_CPU_MS = 5_000;
const FETCH_TIMEOUT_MS = 2_000;
/** The plain runtimes do not say what memory a program takes. */
const BARE_FRESH: FreshRun = { isClean: true, peakBytes: 0 };
/** What a program sent off before it ended has arrived by then, on the loopback interface. */
const SETTLE_MS = 10;

/** Effects measured against the clock: another program's work on this machine can look like them, but not every time. */
const MAX_LOOKS = 3;
const CLOCK_EFFECTS: ReadonlySet<AttackEffect> = new Set(['time', 'blocked']);

/** Runs attacks one after the other in one world, each in kernels of the session that the world stands for. */
export class AttackRunner implements AsyncDisposable {
  readonly #world: AttackWorld;
  readonly #shelf = new KernelShelf(tryOut);

  constructor(world: AttackWorld) {
    this.#world = world;
  }

  /** The arms in which an attempt has to be seen. */
  static armsOf({ header }: Attack): AttackArm[] {
    return [
      'closed',
      ...(header.open === undefined ? [] : (['open'] as const)),
      ...(header.bare === true ? (['bare'] as const) : []),
    ];
  }

  /**
   * Runs an attack in one arm. An effect that only the clock shows is looked at again, in a world made anew: it
   * counts when it is there every time.
   * @throws WasmagentError `SCENARIO_INVALID` for templates or manifests that are wrong, `KERNEL_UNAVAILABLE`
   */
  async run(attack: Attack, arm: AttackArm, attacked: AttackedKernel): Promise<Observation> {
    for (let look = 1; ; look += 1) {
      const observed = await this.#runOnce(attack, arm, attacked);
      const { effects } = observed;
      const isByClock = effects.length > 0 && effects.every((effect) => CLOCK_EFFECTS.has(effect));
      if (arm !== 'closed' || !isByClock || look === MAX_LOOKS) return observed;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#shelf[Symbol.asyncDispose]();
  }

  async #runOnce(attack: Attack, arm: AttackArm, attacked: AttackedKernel): Promise<Observation> {
    let closed: ManifestInForce | undefined;
    const scene = this.#world.renew((values) => {
      closed = closedManifest(attack, values);
      return writableIn(closed, values);
    });
    closed ??= closedManifest(attack, scene.values);
    try {
      if (arm === 'bare') {
        await using kernel = await this.#startBare(closed, attacked);
        return await this.#observe(attack, { closed, inForce: closed, scene, kernel, fresh: BARE_FRESH, isBare: true });
      }
      const inForce = arm === 'open' ? openedManifest(attack, closed, scene.values) : closed;
      const { kernel, fresh } = await this.#shelf.take(attacked.provider, inForce);
      const observed = await this.#observe(attack, { closed, inForce, scene, kernel, fresh, isBare: false });
      if (observed.effects.length > 0 || observed.end === 'fault') {
        await this.#shelf.discard(attacked.provider, inForce);
      }
      return observed;
    } finally {
      scene.end();
    }
  }

  async #startBare(closed: ManifestInForce, { startBare, provider }: AttackedKernel): Promise<Kernel> {
    // Without a plain runtime there is nothing to compare with: the sandbox itself takes its place, and shows nothing.
    const manifest = { ...closed, cpuMs: Math.max(closed.cpuMs, BARE_CPU_MS) };
    const { name, value } = this.#world.host.variable;
    return startBare === undefined ? await provider.start(manifest) : await startBare(manifest, { [name]: value });
  }

  async #observe(attack: Attack, stage: Stage): Promise<Observation> {
    const { scene, closed, inForce, kernel } = stage;
    const { host } = this.#world;
    const audited: Denial[] = [];
    const toolsRun: string[] = [];
    const bridge = openBridge(inForce, scene, { audited, toolsRun });
    const code = fillTemplates(programOf(attack), escapeForQuotes(scene.values), attack.id);
    const signalsBefore = host.signals.count;
    const realmBefore = printRealm();
    const watch = watchEventLoop();
    const run = await kernel.run(code, { bridge, filename: attack.language === 'python' ? 'attack.py' : 'attack.js' });
    watch.stop();
    const next = await runClean(kernel, openBridge(inForce, scene, { audited: [], toolsRun: [] }));
    if (stage.isBare) await kernel[Symbol.asyncDispose]();
    await sleep(SETTLE_MS);
    const sighting: Sighting = {
      run,
      audited,
      toolsRun,
      canaries: canariesFor(attack, scene),
      otherTokens: [...host.liveTokens].filter((token) => token !== scene.token),
      trapHits: scene.trapHits(),
      changedPaths: scene.changedPaths(),
      leftProcesses: attack.source.includes('{{process.marker}}') ? findMarkedProcesses(scene.marker).length : 0,
      signals: host.signals.count - signalsBefore,
      busyMs: watch.longestBusyMs(),
      isRealmChanged: isRealmChanged(realmBefore, printRealm()),
      // Memory has come back when the next run is as small as one in a fresh kernel.
      isNextClean: isClean(next, inForce) && next.peakBytes <= stage.fresh.peakBytes,
      isSound: stage.fresh.isClean,
    };
    if (sighting.leftProcesses > 0) endMarkedProcesses(scene.marker);
    return observeRun(attack, closed, sighting);
  }
}

interface Stage {
  closed: ManifestInForce;
  inForce: ManifestInForce;
  scene: Scene;
  kernel: Kernel;
  fresh: FreshRun;
  isBare: boolean;
}

/** Whether an attempt must be the only one under way: a signal does not say who sent it. */
export function isExclusive({ source }: Attack): boolean {
  return source.includes('{{host.signal}}');
}

function closedManifest({ id, language, header }: Attack, values: ReadonlyMap<string, string>): ManifestInForce {
  return parseManifest(
    { ...CLOSED_LIMITS[language], ...fillTemplates({ ...header.closed }, values, id) },
    `${id}: closed`,
  );
}

function openedManifest({ id, header }: Attack, closed: ManifestInForce, values: ReadonlyMap<string, string>) {
  const additions: CapabilityManifest = fillTemplates({ ...header.open }, values, id);
  return addToManifest(closed, additions, `${id}: open`);
}

/** The first line speaks to the suite, and holds texts that no program may see. */
function programOf({ source }: Attack): string {
  const end = source.indexOf('\n');
  return end < 0 ? '' : source.slice(end);
}

/** The host's paths of the folders that a manifest lets a program write in. */
function writableIn({ allowedWritePaths }: ManifestInForce, values: ReadonlyMap<string, string>): string[] {
  const workspace = values.get('workspace.folder') ?? '';
  return allowedWritePaths.map((path) =>
    path.startsWith('/workspace') ? path.replace('/workspace', workspace) : path,
  );
}

/** Where the workspace lies is a secret too, unless the program was told. */
function canariesFor({ source }: Attack, { canaries, workspaceRoot }: Scene): readonly string[] {
  return /\{\{(?:workspace|world)\./.test(source) ? canaries : [...canaries, workspaceRoot];
}

function openBridge(
  manifest: ManifestInForce,
  { workspaceRoot }: Scene,
  { audited, toolsRun }: { audited: Denial[]; toolsRun: string[] },
): HostBridge {
  const tools = attackTools(toolsRun);
  const bridge: HostBridge = createBridge({
    manifest,
    workspaceRoot,
    dispatch: (name, args) => tools(name, args, bridge),
    onAudit: ({ denial }) => {
      if (denial !== undefined) audited.push(denial);
    },
    fetchTimeoutMs: FETCH_TIMEOUT_MS,
    resolver: resolveInWorld,
  });
  return bridge;
}

/** Runs the clean program in a fresh kernel. */
async function tryOut(kernel: Kernel, manifest: ManifestInForce): Promise<FreshRun> {
  const run = await runClean(kernel, createBridge({ manifest }));
  return { isClean: isClean(run, manifest), peakBytes: run.peakBytes };
}
