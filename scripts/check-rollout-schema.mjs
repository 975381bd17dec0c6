#!/usr/bin/env node
// node scripts/check-rollout-schema.mjs --dpo FILE --ppo FILE: the same as `wasmagent check-schema` with these flags.
process.argv.splice(2, 0, 'check-schema');
await import('../bin/run.js');
