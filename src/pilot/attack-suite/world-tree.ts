import type { FileTree } from '../../host/file-tree.js';

/** Secrets of one run that lie in files; no program is told any of them. */
export interface FileCanaries {
  outside: string;
  evil: string;
  neighbour: string;
}

const WORKSPACE = 'session/workspace';
const LOOKALIKE = 'allоwed';

/** What stands in a world of attacks: one session's workspace, and everything around it that is none of its business. */
export function worldTree(root: string, { outside, evil, neighbour }: FileCanaries): FileTree {
  return {
    files: {
      [`${WORKSPACE}/note.txt`]: 'a note in the workspace',
      [`${WORKSPACE}/a\\b/secret.txt`]: outside,
      'outside/secret.txt': outside,
      'outside/linked.txt': outside,
      'outside/changeable.txt': 'as it was',
      'allowed/note.txt': 'a note that may be read',
      'allowed-evil/secret.txt': evil,
      [`${LOOKALIKE}/secret.txt`]: evil,
      'neighbour/workspace/secret.txt': neighbour,
      'x.txt': outside,
    },
    links: {
      [`${WORKSPACE}/link-out`]: `${root}/outside/secret.txt`,
      [`${WORKSPACE}/link-folder`]: `${root}/outside`,
      [`${WORKSPACE}/dangling`]: `${root}/outside/new.txt`,
      [`${WORKSPACE}/loop`]: 'loop',
      'allowed/link': '../outside',
      'allowed/link.txt': '../outside/secret.txt',
    },
    hardLinks: {
      [`${WORKSPACE}/hard.txt`]: 'outside/linked.txt',
      'allowed/hard.txt': 'outside/linked.txt',
    },
  };
}

/** The host's path of the workspace in a world. */
export function workspaceIn(root: string): string {
  return `${root}/${WORKSPACE}`;
}

/** The templates that name places of a world. */
export function placesIn(root: string): [name: string, path: string][] {
  return [
    ['world.folder', root],
    ['workspace.folder', workspaceIn(root)],
    ['outside.folder', `${root}/outside`],
    ['outside.file', `${root}/outside/secret.txt`],
    ['outside.changeable', `${root}/outside/changeable.txt`],
    ['outside.new', `${root}/outside/new.txt`],
    ['allowed.folder', `${root}/allowed`],
    ['evil.folder', `${root}/allowed-evil`],
    ['evil.file', `${root}/allowed-evil/secret.txt`],
    ['lookalike.folder', `${root}/${LOOKALIKE}`],
    ['lookalike.file', `${root}/${LOOKALIKE}/secret.txt`],
    ['neighbour.folder', `${root}/neighbour/workspace`],
    ['neighbour.file', `${root}/neighbour/workspace/secret.txt`],
  ];
}
