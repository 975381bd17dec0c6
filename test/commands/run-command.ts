import { format } from 'node:util';
import type { Command, Config } from '@oclif/core';
import { vi } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

/** What a user sees of a command: both streams and the exit code. */
export interface CommandRun {
  stdout: string;
  stderr: string;
  /** Both, as they came. */
  shown: string;
  exit: number;
}

/** A command that can be made, unlike the abstract `typeof Command`. */
type CommandClass = typeof Command & (new (argv: string[], config: Config) => Command);

/** Runs a command class in this process, as the command line would. */
export async function runCommand(command: CommandClass, argv: readonly string[]): Promise<CommandRun> {
  const run = { stdout: '', stderr: '', shown: '', exit: 0 };
  const before = process.exitCode;
  const nodeEnv = process.env['NODE_ENV'];
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk, ...rest: unknown[]) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      run[name] += text;
      run.shown += text;
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    }),
  );
  // oclif prints JSON through the console, which vitest keeps to itself; and it warns of itself when not in production.
  const log = vi.spyOn(console, 'log').mockImplementation((...args) => {
    const line = `${format(...args)}\n`;
    run.stdout += line;
    run.shown += line;
  });
  vi.stubEnv('NODE_ENV', 'production');
  try {
    process.exitCode = undefined;
    await command.run([...argv], PACKAGE_ROOT);
    run.exit = Number(process.exitCode ?? 0);
  } finally {
    for (const spy of [...spies, log]) spy.mockRestore();
    // Not all of them: the next command of the same test is to find the store that the test set, not the user's.
    vi.stubEnv('NODE_ENV', nodeEnv);
    process.exitCode = before;
  }
  return run;
}
