import { toChatMessages } from './chat-messages.js';
import { toChatPair } from './chat-pair.js';
import { quoteShell } from './quote-shell.js';
import { answerOf } from './single-message.js';
import type { ConfigFacts, TrainerFormat } from './trainer-format.js';

/**
 * OpenRLHF (`openrlhf/datasets/*.py`) with `--apply_chat_template`: message lists under keys that flags name. Its
 * unpaired loader takes the whole conversation from the output key.
 */
export const openrlhf: TrainerFormat = {
  arrow: true,
  toRow(parts) {
    const prompt = toChatMessages(parts.prompt);
    switch (parts.type) {
      case 'dpo':
      case 'reward':
        return { prompt, ...toChatPair(parts) };
      case 'kto':
        // The loader puts labels into a LongTensor beside its own -1.
        return { messages: [...prompt, ...toChatMessages(parts.completion)], label: parts.desirable ? 1 : 0 };
      case 'sft':
        return { prompt, completion: toChatMessages(parts.completion) };
      case 'prompts':
        return { prompt, label: answerOf(parts.completion) };
    }
  },
  config: toScript,
};

const RUNS = {
  dpo: 'train_dpo --dataset DATA --prompt_key prompt --chosen_key chosen --rejected_key rejected',
  reward: 'train_rm --dataset DATA --prompt_key prompt --chosen_key chosen --rejected_key rejected --margin_loss',
  kto: 'train_kto --dataset DATA --output_key messages --label_key label',
  sft: 'train_sft --dataset DATA --input_key prompt --output_key completion',
  prompts: 'train_ppo_ray --prompt_data DATA --input_key prompt --label_key label --reward_pretrain "$2"',
} as const;

function toScript({ dataFile, type }: ConfigFacts): string {
  const run = RUNS[type].replace('DATA', () => quoteShell(dataFile));
  const launcher = type === 'prompts' ? 'python3 -m' : 'deepspeed --module';
  return [
    '#!/bin/sh',
    `# Usage: sh THIS_FILE MODEL${type === 'prompts' ? ' REWARD_MODEL' : ''}`,
    `${launcher} openrlhf.cli.${run} \\`,
    '  --apply_chat_template --pretrain "$1" --save_path output',
    '',
  ].join('\n');
}
