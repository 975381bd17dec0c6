/** Limits that the system holds on a kernel child, whatever happens inside it. */
export interface ProcessWalls {
  /** Processor seconds over the child's whole life, all threads together. */
  cpuSeconds: number;
  /** Writable memory in KiB beyond what Node maps for itself: heap and WebAssembly memories together. */
  dataKib: number;
}

// Measured: 90 MiB on Node 20 and 22, 616 MiB on 24 and 26, where V8 maps all room for machine code as writable.
const NODE_OWN_KIB = (Number(process.versions.node.split('.')[0]) < 23 ? 128 : 640) * 1024;

/** A program and its arguments, to be started without a shell reading any of them. */
export interface CommandLine {
  file: string;
  args: readonly string[];
}

/** The only shell that is used; its path never comes from an environment. */
const SHELL = '/bin/sh';

// Values come in as positional parameters: nothing is ever interpolated into the script.
// Each limit has its own exit status, so that the host can say which wall could not be put up.
const LIMIT_SCRIPT = [
  'ulimit -c 0 || exit 91',
  'ulimit -f 0 || exit 92',
  'ulimit -n 64 || exit 93',
  'ulimit -t "$1" || exit 94',
  'ulimit -d "$2" || exit 95',
  // A parser bomb needs room to fail in: Node's own limit (--stack-size) stays well below this.
  'ulimit -s 16384 || exit 96',
  'shift 2',
  'exec "$0" "$@"',
].join('; ');

const WALL_BY_STATUS: ReadonlyMap<number, string> = new Map([
  [91, 'no core dumps (ulimit -c)'],
  [92, 'no file writes (ulimit -f)'],
  [93, 'open files (ulimit -n)'],
  [94, 'processor time (ulimit -t)'],
  [95, 'writable memory (ulimit -d)'],
  [96, 'stack size (ulimit -s)'],
]);

/** Puts the resource limits in front of a command. */
export function withResourceLimits(walls: ProcessWalls, command: CommandLine): CommandLine {
  return {
    file: SHELL,
    args: [
      '-c',
      LIMIT_SCRIPT,
      command.file,
      String(walls.cpuSeconds),
      String(NODE_OWN_KIB + walls.dataKib),
      ...command.args,
    ],
  };
}

/** The name of the wall that could not be put up, from the exit status of a child that never started. */
export function missingWall(exitStatus: number | null): string | undefined {
  return exitStatus === null ? undefined : WALL_BY_STATUS.get(exitStatus);
}
