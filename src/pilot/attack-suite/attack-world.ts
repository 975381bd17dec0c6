import type { GuestLanguage } from '../../contracts/kernel.js';
import { changedPaths, holdOpen, printTree, replantTree, type TreePrint } from '../../host/file-tree.js';
import { type LoopbackSite, type LoopbackTrap, openSite, openTrap } from '../../host/loopback-trap.js';
import { makeScratchFolder, type ScratchFolder } from '../../host/private-folder.js';
import { type AttackHost, HOST_SIGNAL } from './attack-host.js';
import { placesIn, workspaceIn, worldTree } from './world-tree.js';

/** A name that resolves to this machine: what DNS rebinding leads to. */
export const REBIND_HOST = 'rebind.attack.test';

const SLOW_MS = 400;
const LARGE_BYTES = 4 * 1024 * 1024;

/** One run's surroundings as they were when it began. */
export interface Scene {
  /** Templates of programs and manifests. */
  values: ReadonlyMap<string, string>;
  /** Texts whose appearance in what a run says is an effect. */
  canaries: readonly string[];
  token: string;
  marker: string;
  workspaceRoot: string;
  /** Connections to the trap so far. */
  trapHits(): number;
  /** Paths that changed, of those that `mayChange` does not hold. */
  changedPaths(): string[];
  /** Takes the token back: the run is over. */
  end(): void;
}

/** One place to attack in: a folder, a trap and a site of its own, used by one run after the other. */
export class AttackWorld implements AsyncDisposable {
  readonly host: AttackHost;
  readonly #scratch: ScratchFolder;
  readonly #trap: LoopbackTrap;
  readonly #site: LoopbackSite;
  /** A file outside that the host has open: what a program would find among the host's descriptors. */
  #held: Disposable | undefined;

  private constructor(host: AttackHost, scratch: ScratchFolder, trap: LoopbackTrap, site: LoopbackSite) {
    this.host = host;
    this.#scratch = scratch;
    this.#trap = trap;
    this.#site = site;
  }

  static async open(host: AttackHost): Promise<AttackWorld> {
    const scratch = makeScratchFolder('attack');
    const trap = await openTrap();
    return new AttackWorld(host, scratch, trap, await openSiteBeside(trap.port));
  }

  /** Plants everything anew, with new secrets. `mayChange` names folders that the run is allowed to write in. */
  renew(mayChange: (values: ReadonlyMap<string, string>) => readonly string[]): Scene {
    const { path: root } = this.#scratch;
    const secret = (): string => this.host.clock.newToken('attack');
    const canaries = { outside: secret(), evil: secret(), neighbour: secret() };
    const trapCanary = secret();
    const token = secret();
    const marker = `attack-marker-${secret()}`;
    this.#held?.[Symbol.dispose]();
    replantTree(root, worldTree(root, canaries));
    this.#held = holdOpen(`${root}/outside/secret.txt`);
    this.#trap.rearm(trapCanary);
    this.host.liveTokens.add(token);
    const values = new Map([
      ...placesIn(root),
      ...this.#ports(),
      ['process.marker', marker],
      ['host.signal', HOST_SIGNAL],
      ['host.secret', this.host.variable.value],
      ['self.token', token],
    ]);
    const skipped = mayChange(values);
    const before: TreePrint = printTree(root, skipped);
    return {
      values,
      canaries: [...Object.values(canaries), trapCanary, ...this.host.knowledge],
      token,
      marker,
      workspaceRoot: workspaceIn(root),
      trapHits: () => this.#trap.hits,
      changedPaths: () => changedPaths(before, printTree(root, skipped)),
      end: () => this.host.liveTokens.delete(token),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#held?.[Symbol.dispose]();
    await this.#trap[Symbol.asyncDispose]();
    await this.#site[Symbol.asyncDispose]();
    this.#scratch.remove();
  }

  #ports(): [string, string][] {
    const { port: trap } = this.#trap;
    const { port: site } = this.#site;
    return [
      ['trap.port', String(trap)],
      ['trap.url', `http://127.0.0.1:${trap}/`],
      ['site.port', String(site)],
      ['site.url', `http://127.0.0.1:${site}/`],
      ['rebind.host', REBIND_HOST],
    ];
  }
}

/** Only the rebinding name exists: no attempt ever asks a real name server. */
export async function resolveInWorld(host: string): Promise<string[]> {
  return host === REBIND_HOST ? ['127.0.0.1'] : [];
}

/** The values that a program may see, as they are written inside a string in double quotes. */
export function escapeForQuotes(values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...values]
      .filter(([name]) => name !== 'host.secret')
      .map(([name, value]) => [name, JSON.stringify(value).slice(1, -1)]),
  );
}

/** Limits of a closed manifest that does not name its own. */
export const CLOSED_LIMITS: Readonly<Record<GuestLanguage, { cpuMs: number; memoryLimitBytes: number }>> = {
  javascript: { cpuMs: 2_000, memoryLimitBytes: 64 * 1024 * 1024 },
  python: { cpuMs: 5_000, memoryLimitBytes: 256 * 1024 * 1024 },
};

function openSiteBeside(trapPort: number): Promise<LoopbackSite> {
  return openSite((request, response) => {
    switch (request.url) {
      case '/redirect':
        response.writeHead(302, { location: `http://127.0.0.1:${trapPort}/` }).end();
        break;
      case '/slow':
        setTimeout(() => response.end('late'), SLOW_MS);
        break;
      case '/large':
        response.end('x'.repeat(LARGE_BYTES));
        break;
      default:
        response.end('the site');
    }
  });
}
