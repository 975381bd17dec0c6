import { EXIT } from '../errors.js';
import { toOutputError } from '../host/data-file/output-error.js';
import { packageVersion } from '../host/package-root.js';
import { reportError } from './report-error.js';

/** 128 plus SIGPIPE: never 0 before a verdict is reached. */
const SIGPIPE_EXIT = 141;

/** Runs the command line and sets the exit code. `--version` is answered before oclif is loaded: scripts ask it often. */
export async function start(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => endWithout('stdout', error));
  process.stderr.on('error', (error: NodeJS.ErrnoException) => endWithout('stderr', error));
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    process.stdout.write(
      `@wasmagent/cli/${packageVersion()} ${process.platform}-${process.arch} node-${process.version}\n`,
    );
    return;
  }
  const { runCommandLine } = await import('./run-command-line.js');
  await runCommandLine(argv);
}

/** Ends the process at its first failed write: whoever reads the other stream or the exit code learns why. */
function endWithout(stream: 'stdout' | 'stderr', error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') {
    // Nobody hears the notes any more; the work and its verdict go on.
    if (stream === 'stderr') return;
    // A reader that has seen enough (`| head`): ended as SIGPIPE would, unless the result was already known.
    process.exit(process.exitCode ?? SIGPIPE_EXIT);
  }
  // As text even with --json: its document had to go to stdout.
  if (stream === 'stdout') {
    const hint = 'check where the output is sent to';
    reportError(toOutputError(stream, error, { hint }), { json: false });
  }
  process.exit(EXIT.environment);
}
