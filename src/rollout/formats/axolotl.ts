import { WasmagentError } from '../../errors.js';
import { toJsonText } from '../export/json-text.js';
import { toChatMessages } from './chat-messages.js';
import { answerOf, taskOf } from './single-message.js';
import type { ConfigFacts, TrainerFormat } from './trainer-format.js';

/**
 * Axolotl (`src/axolotl/prompt_strategies`): strings for preferences, since its strategies keep the role and the
 * content of a message and drop its tool calls; messages for supervised training, where it parses `arguments` and
 * `parameters` that are JSON text and takes nulls out.
 */
export const axolotl: TrainerFormat = {
  arrow: true,
  toRow(parts) {
    const prompt = taskOf(parts.prompt);
    switch (parts.type) {
      case 'dpo':
        return { prompt, chosen: answerOf(parts.chosen), rejected: answerOf(parts.rejected) };
      case 'reward':
        // bradley_terry.chat_template reads `system` without asking whether it is there.
        return { system: '', input: prompt, chosen: answerOf(parts.chosen), rejected: answerOf(parts.rejected) };
      case 'kto':
        return { prompt, completion: answerOf(parts.completion), label: parts.desirable };
      case 'sft':
        return {
          messages: toChatMessages([...parts.prompt, ...parts.completion], (call) => toJsonText(call.arguments)),
        };
      case 'prompts':
        throw new WasmagentError('BUG', 'axolotl reads no prompt rows');
    }
  },
  withTools: (row, specs) => ({
    ...row,
    tools: specs.map(({ type, function: { name, description, parameters } }) => ({
      type,
      function: { name, description, parameters: toJsonText(parameters) },
    })),
  }),
  config: toYaml,
};

const STRATEGIES = {
  dpo: ['rl: dpo', 'chatml.prompt_pairs'],
  kto: ['rl: kto', 'chatml.prompt_pairs'],
  reward: ['reward_model: true', 'bradley_terry.chat_template'],
  sft: ['', 'chat_template'],
} as const;

function toYaml({ dataFile, type }: ConfigFacts): string {
  const [mode, strategy] = STRATEGIES[type === 'prompts' ? 'sft' : type];
  const chatMl = strategy.startsWith('chatml.');
  return [
    '# Usage: axolotl train THIS_FILE',
    ...(chatMl ? ['# For a Llama 3 model: chat_template llama3, type llama3.prompt_pairs.'] : []),
    'base_model: MODEL',
    ...(type === 'reward' ? ['model_type: AutoModelForSequenceClassification', 'num_labels: 1'] : []),
    ...(mode === '' ? [] : [mode]),
    ...(chatMl ? ['chat_template: chatml'] : ['chat_template: tokenizer_default']),
    ...(type === 'kto' ? ['remove_unused_columns: false'] : []),
    'datasets:',
    `  - path: ${JSON.stringify(dataFile)}`,
    '    ds_type: json',
    '    split: train',
    `    type: ${strategy}`,
    ...(type === 'sft' ? ['    field_messages: messages'] : []),
    'output_dir: output',
    '',
  ].join('\n');
}
