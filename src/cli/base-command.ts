import { Command, type Interfaces } from '@oclif/core';
import type { ExitCode } from '../errors.js';
import { type ErrorReport, reportError, toErrorReport } from './report-error.js';
import { safeJson } from './strip-controls.js';

/**
 * What every command shares: `--json` alone on stdout, notes on stderr, and exit codes that do not depend on the mode.
 * A command's `run` returns its typed result; text is printed beside it, so the two cannot drift apart.
 */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = true;

  /** Prints a line of the result on stdout; silent with `--json`. */
  protected print(line = ''): void {
    if (!this.jsonEnabled()) process.stdout.write(`${line}\n`);
  }

  /** Prints a line beside the result, on stderr, in both modes. */
  protected note(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** Ends the command with this code after its output is written. */
  protected exitWith(code: ExitCode): void {
    process.exitCode = code;
  }

  /** One JSON document; guest- and model-controlled text in it cannot move the cursor of whoever prints it. */
  override logJson(json: unknown): void {
    process.stdout.write(`${safeJson(json)}\n`);
  }

  protected override async catch(error: Interfaces.CommandError): Promise<void> {
    reportError(error, { json: this.jsonEnabled() });
  }

  protected override toErrorJson(error: unknown): ErrorReport {
    return toErrorReport(error);
  }
}
