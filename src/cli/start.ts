import { EXIT } from '../errors.js';
import { packageVersion } from '../host/package-root.js';

/** Runs the command line and sets the exit code. `--version` is answered before oclif is loaded: scripts ask it often. */
export async function start(): Promise<void> {
  // A reader that has seen enough (`| head`) is no error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
      throw error;
    });
  }
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
