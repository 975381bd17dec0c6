import { WasmagentError } from '../../errors.js';
import { isJsonObject } from '../export/is-json-object.js';
import { toJsonText } from '../export/json-text.js';
import type { TrainingType } from '../export/training-sample.js';
import { toChatMessages } from './chat-messages.js';
import type { ParquetColumns, ParquetField } from './parquet-field.js';
import { quoteShell } from './quote-shell.js';
import { answerOf } from './single-message.js';
import type { ConfigFacts, TrainerFormat } from './trainer-format.js';

/**
 * verl (`verl/utils/dataset/rl_dataset.py`, `multiturn_sft_dataset.py`): prompts with what a reward function needs, and
 * message lists for supervised training, where `arguments` is JSON text as in verl's own tests.
 */
export const verl: TrainerFormat = {
  arrow: true,
  toRow(parts) {
    if (parts.type === 'sft') {
      return {
        messages: toChatMessages([...parts.prompt, ...parts.completion], (call) => toJsonText(call.arguments)),
      };
    }
    if (parts.type !== 'prompts') throw new WasmagentError('BUG', `verl reads no ${parts.type} rows`);
    const { rolloutId, branch, total } = parts.branch;
    return {
      data_source: 'wasmagent-rollout',
      prompt: toChatMessages(parts.prompt),
      ability: 'agent',
      reward_model: { style: 'rule', ground_truth: answerOf(parts.completion) },
      extra_info: { split: 'train', rollout_id: rolloutId, branch_index: branch, total_score: total ?? null },
    };
  },
  withNumber: (row, number) => {
    const info = row['extra_info'];
    return isJsonObject(info) ? { ...row, extra_info: { index: number, ...info } } : row;
  },
  config: toScript,
};

const TEXT: ParquetField = { kind: 'string' };

/** The columns of verl's Parquet files. */
export const VERL_COLUMNS: Partial<Record<TrainingType, ParquetColumns>> = {
  prompts: {
    data_source: TEXT,
    prompt: { kind: 'list', item: { kind: 'struct', fields: { role: TEXT, content: TEXT } } },
    ability: TEXT,
    reward_model: { kind: 'struct', fields: { style: TEXT, ground_truth: TEXT } },
    extra_info: {
      kind: 'struct',
      fields: {
        index: { kind: 'int64' },
        split: TEXT,
        rollout_id: TEXT,
        branch_index: { kind: 'int64' },
        total_score: { kind: 'double' },
      },
    },
  },
  sft: {
    messages: {
      kind: 'list',
      item: {
        kind: 'struct',
        fields: {
          role: TEXT,
          content: TEXT,
          name: TEXT,
          tool_calls: {
            kind: 'list',
            item: {
              kind: 'struct',
              fields: { type: TEXT, function: { kind: 'struct', fields: { name: TEXT, arguments: TEXT } } },
            },
          },
        },
      },
    },
  },
};

function toScript({ dataFile, type }: ConfigFacts): string {
  const data = quoteShell(dataFile);
  const run =
    type === 'sft'
      ? [
          'torchrun --standalone --nproc_per_node=1 -m verl.trainer.fsdp_sft_trainer \\',
          `  data.train_files=${data} data.val_files=${data} \\`,
          '  data.multiturn.enable=true data.multiturn.messages_key=messages model.partial_pretrain="$1"',
        ]
      : [
          'python3 -m verl.trainer.main_ppo algorithm.adv_estimator=grpo \\',
          `  data.train_files=${data} data.val_files=${data} data.prompt_key=prompt \\`,
          '  custom_reward_function.path="$2" actor_rollout_ref.model.path="$1"',
        ];
  return ['#!/bin/sh', `# Usage: sh THIS_FILE MODEL${type === 'sft' ? '' : ' REWARD_FUNCTION.py'}`, ...run, ''].join(
    '\n',
  );
}
