import type { TrainingFormatName, TrainingType, Trajectory } from './training-sample.js';

/** How one trainer reads rows of one type. */
export interface TypeEntry {
  trajectories: readonly Trajectory[];
  /** Columns of a row, in order. */
  columns: string;
  /** One line that trains; DATA is the data file without its ending, capitals in it are the reader's to fill in. */
  command: string;
}

/** What one trainer reads. */
export interface FormatEntry {
  trainer: string;
  /** Repository and files of the loader that was read. */
  loader: string;
  /** Endings a data file may have; the first is the usual one. */
  endings: readonly string[];
  /** Ending of the file that starts the training; absent where training is not local. */
  configEnding?: '.py' | '.sh' | '.yaml';
  types: Partial<Record<TrainingType, TypeEntry>>;
  /** Why the other types and trajectories are refused, as the end of a sentence. */
  reads: string;
}

const FINAL = ['final'] as const;
const FULL = ['final', 'full'] as const;
const PAIRS = ['final', 'full', 'divergence'] as const;
const ONE_MESSAGE = ['final', 'divergence'] as const;

const WHEN_TOOLS = '[, tools]';

/** What `--format`, `--type` and `--trajectory` go together, and how the file is trained on. */
export const FORMAT_TABLE: Record<TrainingFormatName, FormatEntry> = {
  wire: {
    trainer: "this project's own records",
    loader: 'schemas/dpo-record.schema.json',
    endings: ['.jsonl'],
    types: {
      dpo: {
        trajectories: FINAL,
        columns: 'prompt, chosen, rejected, reward, tool_call_sequence, rejected_tool_call_sequence, provenance, ...',
        command: 'wasmagent check-schema DATA.jsonl',
      },
    },
    reads:
      'the wire has two kinds of training records: pairs (--type dpo, always with the tool events of both branches) and ' +
      '(prompt, completion, reward) records (--ppo FILE)',
  },
  trl: {
    trainer: 'TRL',
    loader:
      'huggingface/trl: trl/data_utils.py, trl/trainer/{dpo,kto,reward,sft,grpo}_trainer.py; ' +
      'huggingface/datasets: src/datasets/packaged_modules/json/json.py',
    endings: ['.jsonl', '.json'],
    configEnding: '.py',
    types: {
      dpo: {
        trajectories: PAIRS,
        columns: `prompt, chosen, rejected${WHEN_TOOLS}`,
        command: 'python DATA.train.py MODEL',
      },
      kto: {
        trajectories: FULL,
        columns: `prompt, completion, label${WHEN_TOOLS}`,
        command: 'python DATA.train.py MODEL',
      },
      reward: {
        trajectories: PAIRS,
        columns: `prompt, chosen, rejected, margin${WHEN_TOOLS}`,
        command: 'python DATA.train.py MODEL',
      },
      sft: {
        trajectories: FULL,
        columns: `final: prompt, completion; full: messages${WHEN_TOOLS}`,
        command: 'python DATA.train.py MODEL',
      },
      prompts: { trajectories: FINAL, columns: 'prompt', command: 'python DATA.train.py MODEL REWARD_MODEL' },
    },
    reads: 'TRL parts two branches only in pairs, and a prompt has no trajectory',
  },
  openrlhf: {
    trainer: 'OpenRLHF',
    loader: 'OpenRLHF/OpenRLHF: openrlhf/datasets/{reward,sft,prompts,unpaired_preference}_dataset.py',
    endings: ['.jsonl', '.json'],
    configEnding: '.sh',
    types: {
      dpo: { trajectories: FINAL, columns: 'prompt, chosen, rejected', command: 'sh DATA.train.sh MODEL' },
      kto: { trajectories: FINAL, columns: 'messages, label', command: 'sh DATA.train.sh MODEL' },
      reward: { trajectories: FINAL, columns: 'prompt, chosen, rejected, margin', command: 'sh DATA.train.sh MODEL' },
      sft: { trajectories: FINAL, columns: 'prompt, completion', command: 'sh DATA.train.sh MODEL' },
      prompts: { trajectories: FINAL, columns: 'prompt, label', command: 'sh DATA.train.sh MODEL REWARD_MODEL' },
    },
    reads:
      'OpenRLHF hands messages to the chat template without the tools and with the nulls that Arrow adds to tool calls, ' +
      'so only final answers train as they were given',
  },
  llamafactory: {
    trainer: 'LLaMA-Factory',
    loader: 'hiyouga/LLaMA-Factory: src/llamafactory/data/{converter,parser,formatter}.py, data/README.md',
    endings: ['.jsonl', '.json'],
    configEnding: '.yaml',
    types: {
      dpo: {
        trajectories: ONE_MESSAGE,
        columns: `conversations, chosen, rejected${WHEN_TOOLS}`,
        command: 'llamafactory-cli train DATA.train.yaml',
      },
      kto: {
        trajectories: FULL,
        columns: `conversations, kto_tag${WHEN_TOOLS}`,
        command: 'llamafactory-cli train DATA.train.yaml',
      },
      reward: {
        trajectories: ONE_MESSAGE,
        columns: `conversations, chosen, rejected${WHEN_TOOLS}`,
        command: 'llamafactory-cli train DATA.train.yaml',
      },
      sft: {
        trajectories: FULL,
        columns: `conversations${WHEN_TOOLS}`,
        command: 'llamafactory-cli train DATA.train.yaml',
      },
      prompts: { trajectories: FINAL, columns: 'instruction', command: 'llamafactory-cli train DATA.train.yaml' },
    },
    reads:
      'LLaMA-Factory takes one message as chosen and one as rejected: turns that both branches share can stand before ' +
      'them (divergence), different ones cannot',
  },
  axolotl: {
    trainer: 'Axolotl',
    loader:
      'axolotl-ai-cloud/axolotl: src/axolotl/prompt_strategies/{chat_template.py,dpo,kto,bradley_terry}, docs/rlhf.qmd',
    endings: ['.jsonl', '.json'],
    configEnding: '.yaml',
    types: {
      dpo: { trajectories: FINAL, columns: 'prompt, chosen, rejected', command: 'axolotl train DATA.train.yaml' },
      kto: { trajectories: FINAL, columns: 'prompt, completion, label', command: 'axolotl train DATA.train.yaml' },
      reward: {
        trajectories: FINAL,
        columns: 'system, input, chosen, rejected',
        command: 'axolotl train DATA.train.yaml',
      },
      sft: { trajectories: FULL, columns: `messages${WHEN_TOOLS}`, command: 'axolotl train DATA.train.yaml' },
    },
    reads:
      'the preference strategies of Axolotl keep the role and the text of a message and drop its tool calls, and its ' +
      'GRPO reads prompts only through a transform of your own (--format trl --type prompts needs none)',
  },
  verl: {
    trainer: 'verl',
    loader: 'volcengine/verl: verl/utils/dataset/{rl_dataset,multiturn_sft_dataset}.py',
    endings: ['.parquet', '.json'],
    configEnding: '.sh',
    types: {
      sft: { trajectories: FULL, columns: 'messages', command: 'sh DATA.train.sh MODEL' },
      prompts: {
        trajectories: FINAL,
        columns: 'data_source, prompt, ability, reward_model, extra_info',
        command: 'sh DATA.train.sh MODEL REWARD_FUNCTION.py',
      },
    },
    reads:
      'verl trains on prompts (with a reward function) and on conversations (sft); no trainer of it reads preferences',
  },
  openai: {
    trainer: 'OpenAI fine-tuning',
    loader: 'developers.openai.com: guides on direct preference optimization, supervised and reinforcement fine-tuning',
    endings: ['.jsonl'],
    types: {
      dpo: {
        trajectories: ONE_MESSAGE,
        columns: 'input {messages, tools, parallel_tool_calls}, preferred_output, non_preferred_output',
        command: 'upload DATA.jsonl with purpose fine-tune, then create a job with method dpo (online only)',
      },
      sft: {
        trajectories: FULL,
        columns: `messages${WHEN_TOOLS}`,
        command: 'upload DATA.jsonl with purpose fine-tune, then create a job with method supervised (online only)',
      },
      prompts: {
        trajectories: FINAL,
        columns: 'messages, reference_answer',
        command: 'upload DATA.jsonl with purpose fine-tune, then create a job with method reinforcement (online only)',
      },
    },
    reads:
      'OpenAI compares the last assistant message of two outputs (turns that both branches share can stand before it: ' +
      'divergence), and reads no labels and no reward pairs',
  },
};
