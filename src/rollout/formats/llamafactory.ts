import { toJsonText } from '../export/json-text.js';
import type { Message } from '../export/row-parts.js';
import type { ToolCall } from '../export/tool-turns.js';
import { singleAnswer, taskOf } from './single-message.js';
import type { ConfigFacts, TrainerFormat } from './trainer-format.js';

/**
 * LLaMA-Factory (`src/llamafactory/data/converter.py`, sharegpt): `conversations` alternate between human or
 * observation and gpt or function_call; of a pair, `chosen` and `rejected` are one message each. A prompt alone is
 * read in the alpaca layout, which knows rows without a response.
 */
export const llamafactory: TrainerFormat = {
  arrow: true,
  toRow(parts) {
    switch (parts.type) {
      case 'dpo':
      case 'reward': {
        const chosen = singleAnswer(parts.chosen);
        const rejected = singleAnswer(parts.rejected);
        if (chosen === undefined || rejected === undefined) return 'several-turns-after-divergence';
        return {
          conversations: parts.prompt.map(toShareGpt),
          chosen: { from: 'gpt', value: chosen },
          rejected: { from: 'gpt', value: rejected },
        };
      }
      case 'kto':
        return { conversations: [...parts.prompt, ...parts.completion].map(toShareGpt), kto_tag: parts.desirable };
      case 'sft':
        return { conversations: [...parts.prompt, ...parts.completion].map(toShareGpt) };
      case 'prompts':
        return { instruction: taskOf(parts.prompt) };
    }
  },
  withTools: (row, specs) => ({ ...row, tools: toJsonText(specs.map((spec) => spec.function)) }),
  config: toYaml,
};

function toShareGpt(message: Message): { from: string; value: string } {
  switch (message.kind) {
    case 'task':
      return { from: 'human', value: message.text };
    case 'answer':
      return { from: 'gpt', value: message.text };
    case 'calls': {
      const calls = message.calls.map(({ name, arguments: args }) => ({ name, arguments: args }));
      return { from: 'function_call', value: toJsonText(calls.length === 1 ? calls[0] : calls) };
    }
    case 'results':
      return { from: 'observation', value: toObservation(message.calls) };
  }
}

// Positions alternate, so the results of parallel calls share one message: a JSON list in the order of the calls.
function toObservation(calls: readonly ToolCall[]): string {
  const [first, ...more] = calls;
  return first !== undefined && more.length === 0 ? first.result : toJsonText(calls.map(({ result }) => result));
}

const STAGES = { dpo: 'dpo', reward: 'rm', kto: 'kto', sft: 'sft', prompts: 'ppo' } as const;

function toYaml({ name, type }: ConfigFacts): string {
  return [
    '# Usage: llamafactory-cli train THIS_FILE (in the folder of dataset_info.json)',
    'model_name_or_path: MODEL',
    'template: TEMPLATE_OF_THE_MODEL',
    `stage: ${STAGES[type]}`,
    'do_train: true',
    'finetuning_type: lora',
    ...(type === 'prompts' ? ['reward_model: REWARD_MODEL'] : []),
    'dataset_dir: .',
    `dataset: ${JSON.stringify(name)}`,
    'output_dir: output',
    '',
  ].join('\n');
}

/** The entry of the data set in `dataset_info.json`. */
export function toDatasetInfoEntry({ dataFile, type }: ConfigFacts, hasTools: boolean): Record<string, unknown> {
  if (type === 'prompts') return { file_name: dataFile, formatting: 'alpaca', columns: { prompt: 'instruction' } };
  const ranking = type === 'dpo' || type === 'reward';
  return {
    file_name: dataFile,
    formatting: 'sharegpt',
    ...(ranking ? { ranking: true } : {}),
    columns: {
      messages: 'conversations',
      ...(ranking ? { chosen: 'chosen', rejected: 'rejected' } : {}),
      ...(type === 'kto' ? { kto_tag: 'kto_tag' } : {}),
      ...(hasTools ? { tools: 'tools' } : {}),
    },
    tags: {
      role_tag: 'from',
      content_tag: 'value',
      user_tag: 'human',
      assistant_tag: 'gpt',
      observation_tag: 'observation',
      function_tag: 'function_call',
    },
  };
}
