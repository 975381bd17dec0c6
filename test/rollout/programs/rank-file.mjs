// node --import tsx rank-file.mjs INPUT FOLDER [STRATEGY]: ranks INPUT into FOLDER and prints the peak memory in
// KiB. With a strategy, pairs are chosen and counted by it, and only the ranked file is written.
import { join } from 'node:path';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.ts';

const [input, folder, pairs] = process.argv.slice(2);
const kinds = pairs === undefined ? ['output', 'dpo', 'ppo'] : ['output'];
const outputs = Object.fromEntries(kinds.map((kind) => [kind, join(folder, `${kind}.jsonl`)]));
await rankRolloutFile({ input, ...outputs, pairs, timestampMs: 0 });
console.log(process.resourceUsage().maxRSS);
