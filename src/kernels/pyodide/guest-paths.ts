import type { ImportOverride } from './import-gate.js';

/** Bytes of the longest path that a guest may name; what its interpreter's own headers say. */
export const MAX_PATH_BYTES = 4_096;

const ENAMETOOLONG = 37;

/** The imports that take paths, and which of their arguments are the paths' addresses. */
const PATH_ARGUMENTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['__syscall_chdir', [0]],
  ['__syscall_chmod', [0]],
  ['__syscall_faccessat', [1]],
  ['__syscall_fchmodat2', [1]],
  ['__syscall_fchownat', [1]],
  ['__syscall_lstat64', [0]],
  ['__syscall_mkdirat', [1]],
  ['__syscall_newfstatat', [1]],
  ['__syscall_openat', [1]],
  ['__syscall_readlinkat', [1]],
  ['__syscall_renameat', [1, 3]],
  ['__syscall_rmdir', [0]],
  ['__syscall_stat64', [0]],
  ['__syscall_statfs64', [0]],
  ['__syscall_symlinkat', [0, 2]],
  ['__syscall_truncate64', [0]],
  ['__syscall_unlinkat', [1]],
  ['__syscall_utimensat', [1]],
]);

/**
 * Overrides that answer a path which is too long with an error. The runtime takes any length, and turns each path into
 * a list of its names: a hundred megabytes of slashes would be more than the child can hold.
 * @param read the interpreter's memory as it is at the time of the call.
 */
export function boundedPaths(read: () => Uint8Array): ReadonlyMap<string, ImportOverride> {
  const isTooLong = (address: unknown): boolean => {
    const start = Number(address) >>> 0;
    return (
      read()
        .subarray(start, start + MAX_PATH_BYTES)
        .indexOf(0) === -1
    );
  };
  return new Map(
    [...PATH_ARGUMENTS].map(([name, places]) => [
      name,
      (original) =>
        (...args) =>
          places.some((place) => isTooLong(args[place])) ? -ENAMETOOLONG : original(...args),
    ]),
  );
}
