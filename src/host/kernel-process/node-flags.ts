/** What `lockedNodeFlags` must know of the Node that will run the child. */
export interface NodeOptions {
  /** Whether that Node has this option; unknown options would end it at start. */
  has(option: string): boolean;
}

/**
 * The options that lock a Node child down: no file but `readPaths` (absolute, resolved), no files written, no child
 * processes, workers or addons, no code from strings, a small heap.
 * @returns undefined when this Node has no permission model, or a path cannot be granted exactly.
 */
export function lockedNodeFlags(readPaths: readonly string[], node: NodeOptions): string[] | undefined {
  const permission = ['--permission', '--experimental-permission'].find((option) => node.has(option));
  // The permission model reads `*` as a wildcard, and older versions a comma as a separator: both would grant more.
  if (permission === undefined || readPaths.some((path) => /[*,]/.test(path))) return undefined;
  return [
    permission,
    ...readPaths.map((path) => `--allow-fs-read=${path}`),
    '--disallow-code-generation-from-strings',
    '--no-addons',
    '--max-old-space-size=256',
    '--stack-size=3900',
    '--no-warnings',
    // node:sqlite opens files past the permission model; WebSocket is one client less.
    ...['--experimental-sqlite', '--experimental-websocket']
      .filter((option) => node.has(option))
      .map((option) => option.replace('--', '--no-')),
  ];
}
