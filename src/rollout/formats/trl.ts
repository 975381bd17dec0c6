import { toJsonText } from '../export/json-text.js';
import { toChatMessages } from './chat-messages.js';
import { toChatPair } from './chat-pair.js';
import type { ConfigFacts, TrainerFormat } from './trainer-format.js';

/**
 * TRL (`trl/data_utils.py` and the trainers' tokenize functions): message lists, the continuation apart from the
 * prompt, `arguments` an object, `tools` as JSON text.
 */
export const trl: TrainerFormat = {
  arrow: true,
  toRow(parts, trajectory) {
    const prompt = toChatMessages(parts.prompt);
    switch (parts.type) {
      case 'dpo':
      case 'reward':
        return { prompt, ...toChatPair(parts) };
      case 'kto':
        return { prompt, completion: toChatMessages(parts.completion), label: parts.desirable };
      case 'prompts':
        return { prompt };
      case 'sft': {
        // Of a prompt and its completion TRL learns the completion alone. With tool turns in it that would be the tools'
        // results too; one list of messages lets assistant_only_loss leave them out.
        const completion = toChatMessages(parts.completion);
        return trajectory === 'final' ? { prompt, completion } : { messages: [...prompt, ...completion] };
      }
    }
  },
  // As a list of objects Arrow would fill each specification with the null fields of all others.
  withTools: (row, specs) => ({ ...row, tools: toJsonText(specs) }),
  config: toScript,
};

const TRAINERS = { dpo: 'DPO', kto: 'KTO', reward: 'Reward', sft: 'SFT', prompts: 'GRPO' } as const;

function toScript({ dataFile, type, trajectory, jsonText }: ConfigFacts): string {
  const trainer = TRAINERS[type];
  const grpo = type === 'prompts';
  const messagesLoss = type === 'sft' && trajectory !== 'final' ? ', assistant_only_loss=True' : '';
  return [
    `# Usage: python THIS_FILE MODEL${grpo ? ' REWARD_MODEL' : ''}`,
    ...(jsonText.length > 0 ? ['import json'] : []),
    'import sys',
    '',
    'from datasets import load_dataset',
    `from trl import ${trainer}Config, ${trainer}Trainer`,
    '',
    `dataset = load_dataset("json", data_files=${JSON.stringify(dataFile)}, split="train")`,
    ...toTransform({ trajectory, jsonText }),
    `trainer = ${trainer}Trainer(`,
    '    model=sys.argv[1],',
    ...(grpo ? ['    reward_funcs=sys.argv[2],'] : []),
    `    args=${trainer}Config(output_dir="output"${messagesLoss}),`,
    '    train_dataset=dataset,',
    ')',
    'trainer.train()',
    '',
  ].join('\n');
}

function toTransform({ trajectory, jsonText }: Pick<ConfigFacts, 'trajectory' | 'jsonText'>): string[] {
  if (jsonText.length > 0) {
    return [
      ...STRIP_NULLS,
      ...READ_JSON_TEXT,
      // A JSON string is a Python string too.
      `JSON_TEXT = json.loads(${JSON.stringify(JSON.stringify(jsonText))})`,
      'dataset = dataset.with_transform(restored)',
    ];
  }
  return trajectory === 'final' ? [] : [...STRIP_NULLS, 'dataset = dataset.with_transform(without_nulls)'];
}

const STRIP_NULLS = [
  '',
  '',
  '# Arrow fills every message and every arguments object with the fields of all others, as None. Some versions of TRL',
  '# take them out again, the latest do not, and the chat template would write them into what is learned.',
  'def without_nulls(value):',
  '    if isinstance(value, dict):',
  '        return {key: without_nulls(item) for key, item in value.items() if item is not None}',
  '    if isinstance(value, list):',
  '        return [without_nulls(item) for item in value]',
  '    return value',
  '',
  '',
];

const READ_JSON_TEXT = [
  '# Arrow holds one type at each place. Where values had several, or were too large, each is JSON text in the file.',
  'def read_json_text(value, steps):',
  '    if value is None:',
  '        return None',
  '    if not steps:',
  '        return json.loads(value) if isinstance(value, str) else value',
  '    if steps[0] is None:',
  '        return [read_json_text(item, steps[1:]) for item in value]',
  '    if steps[0] not in value:',
  '        return value',
  '    return {**value, steps[0]: read_json_text(value[steps[0]], steps[1:])}',
  '',
  '',
  'def restored(batch):',
  '    batch = without_nulls(batch)',
  '    for column, *steps in JSON_TEXT:',
  '        batch = read_json_text(batch, [column, None, *steps])',
  '    return batch',
  '',
  '',
];
