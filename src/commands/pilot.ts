import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { CI_FLAGS, chooseExit } from '../cli/ci-flags.js';
import { KERNEL_FLAGS, maxKernels } from '../cli/kernel-flags.js';
import { openPilotModel, PILOT_MODEL_FLAGS } from '../cli/pilot-model-flags.js';
import type { PilotSummary } from '../contracts/pilot-summary.generated.js';
import { WasmagentError } from '../errors.js';

interface ScenarioListing {
  id: string;
  number: number;
  title: string;
  goal: string;
  /** Whether `--all` runs it. */
  inAll: boolean;
  /** Roughly how long it runs, where that is long. */
  takes?: string;
}

/** Runs the pilot's scenarios: commands/pilot.ts holds flags and output, src/pilot what happens. */
export default class Pilot extends BaseCommand {
  static override summary = 'Prove offline that an agent is held by policy: run the scenarios and keep the evidence.';
  static override description =
    `Each scenario runs in three arms. Control: with the boundary opened, the attack must work, or the test is vacuous.
Enforced: as shipped, it must fail, with the refusal on record. Utility: the allowed work must still be done.
No key and no network are needed: the agent is a script that plays a hijacked model.
--model lets a real model play the enforced and the utility arm as well, in plain words. Its results stand apart and are
a sample of how one model behaved: they neither lower nor raise a verdict, and a model that did not try shows nothing.

Exit codes: 0 every boundary enforced, 1 one was bypassed, by the script or by a real model, 3 nothing proven either way,
4 no sandbox could be set up, or the real model could not be asked. What a real model did not try changes no exit code.
--fail-on and --exit-zero change what a CI job is told, never what the evidence says.`;
  static override examples = [
    { description: 'Run all scenarios; evidence goes to artifacts/', command: '<%= config.bin %> pilot --all' },
    {
      description: 'One scenario, by number, into another folder',
      command: '<%= config.bin %> pilot 1 --output evidence',
    },
    {
      description: 'Reproducible evidence',
      command: 'SOURCE_DATE_EPOCH=1767225600 <%= config.bin %> pilot --all --session demo',
    },
    {
      description: 'Evidence that says who made it',
      command: '<%= config.bin %> pilot --all --sign-key key.pem',
    },
    {
      description: 'Some two hundred attack programs against every kernel',
      command: '<%= config.bin %> pilot attack-suite',
    },
    {
      description: 'In CI: red only where something got through, with reports for the machines',
      command: '<%= config.bin %> pilot --all --fail-on bypassed --junit pilot.xml --sarif pilot.sarif',
    },
    {
      description: 'Go on after a crash or Ctrl-C: the same command, and what had a verdict is kept',
      command: '<%= config.bin %> pilot --all --resume',
    },
    {
      description: 'A real model on the same scenarios, with the key from the environment',
      command: '<%= config.bin %> pilot --all --model claude-sonnet-5-5 --max-cost 0.50',
    },
    { description: 'What there is', command: '<%= config.bin %> pilot --list' },
  ];
  static override args = {
    scenario: Args.string({
      description: 'scenarios to run, by id or number; several can be named',
      multiple: true,
      ignoreStdin: true,
    }),
  };
  static override flags = {
    all: Flags.boolean({ description: 'run every scenario but the attack suite', exclusive: ['list'] }),
    list: Flags.boolean({ description: 'list the scenarios and run nothing' }),
    output: Flags.string({ char: 'o', description: 'folder for the evidence', default: 'artifacts', helpValue: 'DIR' }),
    resume: Flags.boolean({
      description:
        'go on with a run that was stopped in the output folder: scenarios with a verdict are kept, the others run from ' +
        'their beginning, and the evidence says so. Without it a stopped run is started over',
      exclusive: ['list'],
    }),
    ...KERNEL_FLAGS,
    ...PILOT_MODEL_FLAGS,
    session: Flags.string({ description: 'id of the pilot session (default: a new one)', helpValue: 'ID' }),
    'sign-key': Flags.string({
      description:
        'sign the evidence with this Ed25519 key: a PEM file, or env:NAME (default: a key made for the run, and the ' +
        'label self-attested)',
      helpValue: 'KEY',
    }),
    screenshot: Flags.boolean({
      description:
        'picture the branch timeline of scenario 3 (default: where a browser is there, and not under SOURCE_DATE_EPOCH)',
      allowNo: true,
    }),
    ...CI_FLAGS,
  };

  async run(): Promise<PilotSummary | { scenarios: ScenarioListing[] }> {
    const { args, flags } = await this.parse(Pilot);
    const { isInAll, loadScenarios, pickScenarios } = await import('../pilot/scenarios.js');
    const all = loadScenarios();
    const names = args.scenario ?? [];
    if (flags.list)
      return this.#list(
        all.map(({ scenario }) => {
          const { id, number, title, goal } = scenario;
          const takes = 'takes' in scenario ? { takes: scenario.takes } : {};
          return { id, number, title, goal, inAll: isInAll(scenario), ...takes };
        }),
      );
    if (flags.all && names.length > 0) {
      throw new WasmagentError('USAGE', 'name scenarios or give --all, not both', {
        suggestions: ['wasmagent pilot --all'],
      });
    }
    if (!flags.all && names.length === 0) {
      throw new WasmagentError('USAGE', 'which scenarios? Nothing was named', {
        suggestions: ['wasmagent pilot --all', 'wasmagent pilot --list'],
      });
    }
    const picked = flags.all ? all.filter(({ scenario }) => isInAll(scenario)) : pickScenarios(all, names);
    const asksModel = picked.some(({ scenario }) => 'model' in scenario && scenario.model !== undefined);
    if (flags.model !== undefined && !asksModel) {
      throw new WasmagentError('USAGE', 'none of these scenarios asks a model anything', {
        suggestions: ['wasmagent pilot --all --model NAME', 'leave --model out'],
      });
    }
    // Before a folder is made or a line of evidence written.
    const realModel = await openPilotModel(flags, (line) => this.note(line));
    const { CiOutputs } = await import('../cli/ci-outputs.js');
    await using outputs = await CiOutputs.open(flags, flags.output);
    const { openPilot } = await import('../pilot/open-pilot.js');
    const pilot = await openPilot({
      output: flags.output,
      resume: flags.resume,
      session: flags.session,
      kernels: flags.kernel,
      maxKernels: maxKernels(flags),
      scenarios: all,
      signKey: flags['sign-key'],
      screenshot: flags.screenshot,
      realModel,
      tell: (line) => this.note(line),
      toCommand: (kernels) => repeatCommand(names, kernels, flags),
    });
    const { runPilot } = await import('../cli/run-pilot.js');
    try {
      const { summary, exit, error } = await runPilot(pilot, picked, (line) => this.note(line));
      await outputs.write(summary, flags.output);
      const [{ formatPilotReport }, { paintFor }] = await Promise.all([
        import('../cli/pilot-report.js'),
        import('../cli/theme.js'),
      ]);
      this.print(formatPilotReport(summary, flags.output, paintFor(process.stdout)));
      // The evidence of the other scenarios is written; the error is told all the same, with its own code.
      if (error !== undefined) throw error;
      const chosen = chooseExit(summary, flags);
      if (chosen !== exit) this.note(`The verdicts stand for exit code ${exit}; as asked, it is ${chosen}.`);
      this.exitWith(chosen);
      return summary;
    } finally {
      await pilot.close();
    }
  }

  #list(scenarios: ScenarioListing[]): { scenarios: ScenarioListing[] } {
    for (const { id, number, title, goal, inAll, takes } of scenarios) {
      const apart = inAll ? '' : `\n   not part of --all; takes ${takes}`;
      this.print(`${number}. ${id}\n   ${title}\n   ${goal}${apart}`);
    }
    return { scenarios };
  }
}

/** What to type to run the same again, into whichever folder. */
function repeatCommand(
  names: readonly string[],
  kernels: readonly string[],
  flags: {
    all: boolean;
    'max-kernels'?: number | undefined;
    model?: string | undefined;
    'max-cost'?: string | undefined;
    price?: string | undefined;
    session?: string | undefined;
    screenshot?: boolean | undefined;
  },
): string {
  return [
    'wasmagent pilot',
    ...(flags.all ? ['--all'] : names),
    ...kernels.map((name) => `--kernel ${name}`),
    ...(flags['max-kernels'] === undefined ? [] : [`--max-kernels ${flags['max-kernels']}`]),
    ...(flags.model === undefined ? [] : [`--model ${flags.model}`]),
    ...(flags['max-cost'] === undefined ? [] : [`--max-cost ${flags['max-cost']}`]),
    ...(flags.price === undefined ? [] : [`--price ${flags.price}`]),
    ...(flags.session === undefined ? [] : [`--session ${flags.session}`]),
    ...(flags.screenshot === undefined ? [] : [flags.screenshot ? '--screenshot' : '--no-screenshot']),
  ].join(' ');
}
