import { Help } from '@oclif/core/help';

/** oclif's help, with the exit codes under every command: CI jobs branch on them. */
export default class WasmagentHelp extends Help {
  override formatRoot(): string {
    const exits = [
      '0  done; every boundary under test was enforced; every record valid',
      '1  a judgement went against the subject (boundary bypassed, record invalid, guest program failed)',
      '2  asked wrongly (flags, configuration, unreadable input)',
      '3  nothing proven either way (inconclusive, not run, no records)',
      '4  the environment cannot do it (sandbox missing, nothing writable)',
      '5  an evidence pack failed verification',
    ];
    return `${super.formatRoot()}\n\n${this.section('EXIT CODES', exits.join('\n'))}`;
  }
}
