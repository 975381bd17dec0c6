import type { WriteStream } from 'node:tty';
import { type ErrorCode, EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { LineFiller } from './run-view/line-filler.js';
import { safeJson, stripControls } from './strip-controls.js';

const DEFAULT_COLUMNS = 80;
/** What a line that goes on begins with. */
const INDENT = '    ';

/** What `--json` prints on stdout for a failed command. */
export interface ErrorReport {
  error: { code: ErrorCode; message: string; exit: ExitCode; suggestions: readonly string[]; ref: string };
}

/**
 * Says what went wrong in one place: text on stderr, or one JSON document on stdout; then sets the exit code.
 * Never prints a stack trace unless `DEBUG` is set.
 */
export function reportError(error: unknown, { json }: { json: boolean }): void {
  const exit = oclifExit(error);
  if (exit === EXIT.ok) return;
  const report = toErrorReport(error);
  process.exitCode = report.error.exit;
  if (json) process.stdout.write(`${safeJson(report)}\n`);
  else process.stderr.write(formatError(report, process.stderr));
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${stripControls(error.stack ?? '')}\n`);
}

/** The machine-readable form of any error. An error we did not foresee is our bug: code `BUG`, exit 70. */
export function toErrorReport(error: unknown): ErrorReport {
  const known = asWasmagentError(error);
  return {
    error: {
      code: known.code,
      message: stripControls(known.message),
      exit: known.exit,
      suggestions: known.suggestions.map(stripControls),
      ref: `docs/errors.md#${known.code.toLowerCase()}`,
    },
  };
}

/**
 * What an error repeats of others (a server, a file) stands on lines that begin with ours: it has no line ends of its own,
 * and where a terminal would break a long line, we do, so that nothing of theirs comes to stand at its left edge.
 */
function formatError({ error }: ErrorReport, { isTTY, columns }: Pick<WriteStream, 'isTTY' | 'columns'>): string {
  const lines = [`Error: ${error.message}   (${error.code})`, ...error.suggestions.map((hint) => `  Try: ${hint}`)]
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .flatMap((line) => (isTTY ? brokenAt(line, columns || DEFAULT_COLUMNS) : line));
  return `${lines.join('\n')}\n`;
}

function brokenAt(line: string, columns: number): string[] {
  const filler = new LineFiller(columns - INDENT.length);
  return [...filler.push(line), ...filler.end()].map((piece, index) => (index === 0 ? piece : `${INDENT}${piece}`));
}

function asWasmagentError(error: unknown): WasmagentError {
  if (error instanceof WasmagentError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // oclif marks what the user typed wrongly: parser errors carry `parse`, thrown CLI errors carry `oclif.exit`.
  if (error instanceof Error && ('parse' in error || 'oclif' in error)) {
    const text = (message.split('\n')[0] ?? message).replace(/\.?\s*See more help with --help$/, '');
    const detail = message
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '' && !line.startsWith('See more help'));
    const details = detail.map((line) => line.trim()).join('; ');
    const said = `${text} ${details}`.trim().replace(/^The following errors? occurred: /, '');
    const [, one, other] = /(--[a-z-]+)=.*? cannot also be provided when using (--[a-z-]+)/.exec(said) ?? [];
    return new WasmagentError('USAGE', said, {
      suggestions: [
        ...(one === undefined ? [] : [`leave out ${one}`, `leave out ${other}`]),
        'add --help to the command to see its flags and examples',
      ],
    });
  }
  return new WasmagentError('BUG', `this should not happen: ${message}`, {
    suggestions: ['set DEBUG=1 to see where it happened, and report it with that output'],
  });
}

function oclifExit(error: unknown): number | undefined {
  const exit =
    error instanceof Error && 'oclif' in error ? (error.oclif as { exit?: number } | undefined)?.exit : undefined;
  return typeof exit === 'number' ? exit : undefined;
}
