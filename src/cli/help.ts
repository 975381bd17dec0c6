import { Help } from '@oclif/core/help';

/** oclif's help, with the exit codes below the list of commands: CI jobs branch on them. */
export default class WasmagentHelp extends Help {
  override formatRoot(): string {
    const exits = [
      '0  all is well: every boundary held, every record is valid',
      '1  a finding: something got through, a record is wrong, a program did not end well',
      '2  a mistake in the call: flags, manifest, an input that cannot be read',
      '3  no finding either way: inconclusive, not run, no records',
      '4  not on this machine: no sandbox, nothing writable',
      '5  a session log is not the chain that was written',
    ];
    return `${super.formatRoot()}\n\n${this.section('EXIT CODES', exits.join('\n'))}`;
  }
}
