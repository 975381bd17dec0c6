import { Args, Command, Flags } from '@oclif/core';
import { loadHelpClass } from '@oclif/core/help';

/** `wasmagent help [COMMAND]`: the same text as `--help`. */
export default class HelpCommand extends Command {
  static override summary = 'Show help for wasmagent or for one of its commands.';
  static override strict = false;
  static override args = { command: Args.string({ description: 'command to explain' }) };
  static override flags = { all: Flags.boolean({ char: 'n', description: 'include nested commands' }) };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(HelpCommand);
    const Help = await loadHelpClass(this.config);
    await new Help(this.config, { all: flags.all }).showHelp(argv.map(String));
  }
}
