#!/usr/bin/env -S npx tsx
// Runs the commands from source: `npx tsx bin/dev.js <command>`.
import { start } from '../src/cli/start.ts';

await start();
