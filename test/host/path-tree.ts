import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOST_PATH_VIEW } from '../../src/host/path-view.js';
import { parseManifest } from '../../src/policy/manifest.js';
import type { PathWorld } from '../../src/policy/paths.js';

/** What every file inside the allowed folders holds. */
export const INSIDE = 'inside';
/** What every file outside of them holds: reading it is an escape. */
export const OUTSIDE = 'OUTSIDE-CANARY';

/** A real folder with an allowed part, an outside, and links of every kind between them. */
export interface PathTree {
  /** Real path of the whole. */
  top: string;
  /** Real path of the workspace. */
  workspace: string;
  world: PathWorld;
  /** Lays everything anew. */
  rebuild(): void;
  remove(): void;
}

const FILES = {
  'ws/a.txt': INSIDE,
  'ws/dir/b.txt': INSIDE,
  'ws/dir/sub/c.txt': INSIDE,
  'ws/deep/1/2/3/d.txt': INSIDE,
  'ws/a b': INSIDE,
  'ws/b\u{301}.txt': INSIDE,
  'ws/workspace/a.txt': INSIDE,
  'ws-evil/a.txt': OUTSIDE,
  'allowed/f.txt': INSIDE,
  'allowed/sub/g.txt': INSIDE,
  'allowed-evil/f.txt': OUTSIDE,
  'outside/secret.txt': OUTSIDE,
  'outside/ws/a.txt': OUTSIDE,
};

/** Link name below the top, and what it says; `TOP` stands for the real path of the top. */
const LINKS = {
  'ws/lfile': 'a.txt',
  'ws/ldir': 'dir',
  'ws/labs': 'TOP/ws/dir',
  'ws/lup': '..',
  'ws/lout': 'TOP/outside',
  'ws/loutrel': '../outside',
  'ws/loutfile': 'TOP/outside/secret.txt',
  'ws/lchain': 'lchain2',
  'ws/lchain2': './lchain3/',
  'ws/lchain3': 'dir',
  'ws/lchainout': 'lchainout2',
  'ws/lchainout2': 'lout',
  'ws/loopa': 'loopb',
  'ws/loopb': 'loopa',
  'ws/lself': 'lself',
  'ws/ldang': 'nothing',
  'ws/ldangout': 'TOP/outside/nothing',
  'ws/lroot': '/',
  'ws/lproc': '/proc/self/root',
  'ws/lwind': 'dir/../../outside/../ws/dir',
  'ws/lback': '../ws',
  'ws/lallowed': 'TOP/allowed',
  'ws/levil': '../ws-evil',
  'ws/dir/lup': '..',
  'ws/dir/lupup': '../..',
  'ws/deep/1/2/lfar': '../../../../outside',
  'allowed/back': 'TOP/ws',
  'allowed/out': '../outside',
  'allowed/evil': '../allowed-evil',
  'outside/in': 'TOP/ws',
  toallowed: 'allowed',
};

/** Makes the tree under the system's temporary folder; the manifest lists `/workspace` and `<top>/allowed`. */
export function makePathTree(): PathTree {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-paths-')));
  const workspace = join(top, 'ws');
  const lists = ['/workspace', join(top, 'allowed')];
  const tree: PathTree = {
    top,
    workspace,
    world: {
      manifest: parseManifest({ allowedReadPaths: lists, allowedWritePaths: lists }, 'test'),
      workspaceRoot: workspace,
      view: HOST_PATH_VIEW,
    },
    rebuild: () => layOut(top),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
  tree.rebuild();
  return tree;
}

function layOut(top: string): void {
  for (const name of ['ws', 'ws-evil', 'allowed', 'allowed-evil', 'outside', 'toallowed']) {
    rmSync(join(top, name), { recursive: true, force: true });
  }
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), content);
  }
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target.replace('TOP', top), join(top, name));
  linkSync(join(top, 'outside/secret.txt'), join(top, 'ws/hardout'));
  linkSync(join(top, 'ws/a.txt'), join(top, 'ws/dir/hardin'));
}

/** Makes a named pipe; Node has no call for it. */
export function makePipe(path: string): void {
  execFileSync('mkfifo', [path]);
}
