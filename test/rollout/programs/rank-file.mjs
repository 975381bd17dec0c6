// node --import tsx rank-file.mjs INPUT FOLDER: ranks INPUT into FOLDER and prints the peak memory in KiB.
import { join } from 'node:path';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.ts';

const [input, folder] = process.argv.slice(2);
const outputs = Object.fromEntries(['output', 'dpo', 'ppo'].map((kind) => [kind, join(folder, `${kind}.jsonl`)]));
await rankRolloutFile({ input, ...outputs, timestampMs: 0 });
console.log(process.resourceUsage().maxRSS);
