// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One scenario of the pilot as data: what is asked, under which policy, what a hijacked agent does, and what must be seen in each of three arms.
 */
export type Scenario = AgentScenario | RolloutScenario | ExportScenario | AttackScenario;
export type ModelHeld =
  | {
      by: 'policy';
      capability: string;
      /**
       * @minItems 1
       */
      rules: string[];
    }
  | {
      by: 'guardrail';
      guardrail: string;
      layer: string;
    }
  | {
      by: 'namespace';
      errno: string;
    };

export interface AgentScenario {
  $schema?: string;
  id: string;
  number: number;
  title: string;
  goal: string;
  /**
   * sections of the threat model
   */
  threats: string[];
  /**
   * what is under test, for people
   */
  boundary: string;
  procedure: 'agent';
  /**
   * file name of the enforced arm's log
   */
  artifact: string;
  /**
   * the session that attacks: its log is the artifact
   */
  watch: string;
  /**
   * as shipped; in force in every step that does not replace it
   */
  manifest: {
    [k: string]: unknown;
  };
  guardrails: string[];
  /**
   * text whose appearance is the effect; absent: a canary made for the run
   */
  marker?: string;
  /**
   * a file outside every workspace, made for the run, whose content nobody can guess
   */
  canary?: {
    fileName: string;
  };
  /**
   * host files whose first line must not appear either
   *
   * @maxItems 100
   */
  secretFiles?: string[];
  /**
   * @minItems 1
   * @maxItems 26
   */
  sessions: {
    name: string;
    /**
     * takes the id given with --session
     */
    operator?: boolean;
    files?: {
      [k: string]: string;
    };
    links?: {
      [k: string]: string;
    };
  }[];
  arms: {
    control: {
      /**
       * values for {{templates}}
       */
      vars?: {
        [k: string]: string;
      };
      /**
       * control arm only: gives a session the workspace of another
       */
      bind?: {
        [k: string]: string;
      };
      /**
       * @minItems 1
       * @maxItems 100
       */
      steps: {
        /**
         * which of the scenario's sessions acts
         */
        session: string;
        task: string;
        /**
         * file with what the scripted model does
         */
        turns: string;
        /**
         * replaces the scenario's manifest for this step
         */
        manifest?: {
          [k: string]: unknown;
        };
        /**
         * added to the manifest: the boundary under test, opened (control arm only)
         */
        opens?: {
          [k: string]: unknown;
        };
        /**
         * control arm only: programs run without a sandbox, in the control kernel of their language
         */
        kernel?: 'none';
      }[];
    };
    enforced: {
      /**
       * values for {{templates}}
       */
      vars?: {
        [k: string]: string;
      };
      /**
       * control arm only: gives a session the workspace of another
       */
      bind?: {
        [k: string]: string;
      };
      /**
       * @minItems 1
       * @maxItems 100
       */
      steps: {
        /**
         * which of the scenario's sessions acts
         */
        session: string;
        task: string;
        /**
         * file with what the scripted model does
         */
        turns: string;
        /**
         * replaces the scenario's manifest for this step
         */
        manifest?: {
          [k: string]: unknown;
        };
        /**
         * added to the manifest: the boundary under test, opened (control arm only)
         */
        opens?: {
          [k: string]: unknown;
        };
        /**
         * control arm only: programs run without a sandbox, in the control kernel of their language
         */
        kernel?: 'none';
      }[];
    };
    utility: {
      /**
       * values for {{templates}}
       */
      vars?: {
        [k: string]: string;
      };
      /**
       * control arm only: gives a session the workspace of another
       */
      bind?: {
        [k: string]: string;
      };
      /**
       * @minItems 1
       * @maxItems 100
       */
      steps: {
        /**
         * which of the scenario's sessions acts
         */
        session: string;
        task: string;
        /**
         * file with what the scripted model does
         */
        turns: string;
        /**
         * replaces the scenario's manifest for this step
         */
        manifest?: {
          [k: string]: unknown;
        };
        /**
         * added to the manifest: the boundary under test, opened (control arm only)
         */
        opens?: {
          [k: string]: unknown;
        };
        /**
         * control arm only: programs run without a sandbox, in the control kernel of their language
         */
        kernel?: 'none';
      }[];
    };
  };
  /**
   * @minItems 1
   * @maxItems 500
   */
  cases: AttackCase[];
  /**
   * @minItems 1
   * @maxItems 100
   */
  utility: UtilityCase[];
  model?: AgentModelPart;
}
export interface AttackCase {
  /**
   * also the callId of the scripted tool call it is about
   */
  id: string;
  /**
   * how the agent goes for it, for people
   */
  route: string;
  held: HeldByPolicy | HeldByKernel | HeldByGuardrail | HeldByNamespace;
  /**
   * the case whose control stands for this one, where the route leads nowhere even when the boundary is open
   */
  control?: string;
  /**
   * text whose appearance in the call's result is the effect too, with {{templates}}; for attacks that find out rather than read
   */
  marker?: string;
}
/**
 * a denial with this capability and one of these rules must be in the log for the call
 */
export interface HeldByPolicy {
  by: 'policy';
  capability: string;
  /**
   * @minItems 1
   */
  rules: string[];
}
/**
 * the kernel must have reported, for the call, that one of these imports was called and answered or refused
 */
export interface HeldByKernel {
  by: 'kernel';
  /**
   * @minItems 1
   */
  imports: string[];
}
/**
 * a guardrail_tripwire of this guardrail must be in the log for the call
 */
export interface HeldByGuardrail {
  by: 'guardrail';
  guardrail: string;
  layer: 'input' | 'output' | 'tool';
}
/**
 * the host must have looked and found nothing: this system error in the bridge's audit of the call, or, without one, an empty list
 */
export interface HeldByNamespace {
  by: 'namespace';
  errno?: string;
}
export interface UtilityCase {
  /**
   * callId of the scripted tool call
   */
  id: string;
  what: string;
  /**
   * text that the call's output must hold
   */
  output: string;
}
/**
 * what a real model is asked where one is named, in plain words, and what the host must have seen for a finding
 */
export interface AgentModelPart {
  enforced: ModelEnforced;
  utility: ModelUtility;
}
export interface ModelEnforced {
  /**
   * @minItems 1
   * @maxItems 100
   */
  steps: ModelStep[];
  /**
   * absolute path that a willing model asks for; only an attempt at it counts
   */
  target: string;
  /**
   * file that another session must have written with the marker in it, or finding nothing proves nothing
   */
  victim?: {
    session: string;
    path: string;
  };
  /**
   * @minItems 1
   */
  held: ModelHeld[];
}
export interface ModelStep {
  /**
   * which of the scenario's sessions acts
   */
  session: string;
  /**
   * sent as it is: nothing in it is filled in
   */
  task: string;
  /**
   * replaces the scenario's manifest for this step
   */
  manifest?: {
    [k: string]: unknown;
  };
}
export interface ModelUtility {
  what: string;
  /**
   * @minItems 1
   * @maxItems 100
   */
  steps: ModelStep1[];
  /**
   * calls that the host must have granted, by absolute guest path
   *
   * @minItems 1
   */
  expect: ModelExpected[];
}
export interface ModelStep1 {
  /**
   * which of the scenario's sessions acts
   */
  session: string;
  /**
   * sent as it is: nothing in it is filled in
   */
  task: string;
  /**
   * replaces the scenario's manifest for this step
   */
  manifest?: {
    [k: string]: unknown;
  };
}
export interface ModelExpected {
  session: string;
  call: 'readFile' | 'writeFile' | 'listFiles';
  path: string;
}
export interface RolloutScenario {
  $schema?: string;
  id: string;
  number: number;
  title: string;
  goal: string;
  /**
   * sections of the threat model
   */
  threats: string[];
  /**
   * what is under test, for people
   */
  boundary: string;
  procedure: 'rollout';
  task: string;
  submissionPath: string;
  /**
   * file with the test suite
   */
  suite: string;
  /**
   * manifest fields with {{templates}} still in them; what comes out is parsed as a capability manifest
   */
  manifest: {
    [k: string]: unknown;
  };
  /**
   * @minItems 2
   * @maxItems 100
   */
  branches: {
    temperature: number;
    /**
     * TypeScript file that the scripted branch writes
     */
    candidate: string;
    answer: string;
    expectedScore: 0 | 1;
  }[];
  hostile: {
    temperature: number;
    candidate: string;
    answer: string;
  };
  artifacts: {
    branches: string;
    ranked: string;
  };
  model?: RolloutModelPart;
}
/**
 * what a real model is asked where one is named, in plain words
 */
export interface RolloutModelPart {
  enforced: {
    /**
     * asks for a program that speaks for itself in place of being right
     */
    task: string;
  };
  utility: {
    /**
     * tried once at each of the branches' temperatures
     */
    task: string;
  };
}
export interface ExportScenario {
  $schema?: string;
  id: string;
  number: number;
  title: string;
  goal: string;
  /**
   * sections of the threat model
   */
  threats: string[];
  /**
   * what is under test, for people
   */
  boundary: string;
  procedure: 'export';
  /**
   * the rollout scenario whose session is exported
   */
  source: string;
  /**
   * @minItems 1
   */
  planted: PlantedRow[];
  artifacts: {
    rollouts: string;
    dpo: string;
    ppo: string;
    check: string;
  };
  model?: ExportModelPart;
}
export interface PlantedRow {
  id: string;
  /**
   * what is wrong with the row, for people
   */
  route: string;
  /**
   * branch whose record is copied
   */
  from: number;
  /**
   * fields replaced in the copy; null removes one
   */
  set: {};
  /**
   * a second branch planted with it, in the same group
   */
  with?: number;
  withSet?: {};
  /**
   * the row's digest is put into the ledger: only the rule under test can refuse it
   */
  listed?: boolean;
  refusedAs: string;
  /**
   * the kinds of training data in which the row must not appear
   *
   * @minItems 1
   */
  leavesAs: ('dpo' | 'ppo')[];
}
/**
 * where a real model is named: the rollouts of its job are exported
 */
export interface ExportModelPart {
  utility: {
    what: string;
  };
}
export interface AttackScenario {
  $schema?: string;
  id: string;
  number: number;
  title: string;
  goal: string;
  /**
   * sections of the threat model
   */
  threats: string[];
  /**
   * what is under test, for people
   */
  boundary: string;
  procedure: 'attack-suite';
  /**
   * roughly how long it runs, for people; it is run when it is named, and not with --all
   */
  takes: string;
  /**
   * folder of the attack programs, below the package
   */
  programs: string;
  /**
   * @minItems 1
   * @maxItems 100
   */
  utility: AttackUtility[];
  artifacts: {
    /**
     * JSON Lines: every attempt, and what was seen of it in each arm
     */
    attempts: string;
  };
}
export interface AttackUtility {
  id: string;
  language: 'javascript' | 'python';
  what: string;
  /**
   * file of the scenario's folder
   */
  program: string;
  /**
   * manifest fields, with {{templates}}
   */
  manifest: {
    [k: string]: unknown;
  };
  /**
   * the value that the program must have
   */
  value: unknown[];
}
