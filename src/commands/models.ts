import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import type { ModelReport } from '../contracts/model-report.generated.js';

/** Lists the models. */
export default class Models extends BaseCommand {
  static override summary = 'List the models: how each is named, whether it can be asked here, and why not.';
  static override description =
    `A key is read from the environment only: ANTHROPIC_API_KEY, else ANTHROPIC_AUTH_TOKEN. ANTHROPIC_BASE_URL may name a local server that speaks /v1/messages, which needs no key. ANTHROPIC_MODEL is what 'anthropic' alone stands for. Without --check nothing is asked over the network; with it, the endpoint is asked for its list of models, and no model is run.

Exit codes: 0 listed, 4 with --check, where the endpoint cannot be asked or does not answer.`;
  static override examples = [
    { description: 'What can be asked here', command: '<%= config.bin %> models' },
    { description: 'Whether the endpoint answers, as JSON', command: '<%= config.bin %> models --check --json' },
  ];
  static override flags = {
    check: Flags.boolean({ description: 'ask the endpoint which models it knows' }),
  };

  async run(): Promise<ModelReport> {
    const { flags } = await this.parse(Models);
    const [{ listModels }, { formatModels }, { paintFor }] = await Promise.all([
      import('../cli/list-models.js'),
      import('../cli/format-models.js'),
      import('../cli/theme.js'),
    ]);
    const { report, exit } = await listModels(flags);
    this.print(formatModels(report, paintFor(process.stdout)));
    this.exitWith(exit);
    return report;
  }
}
