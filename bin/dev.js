#!/usr/bin/env node
// Builds first, then runs the command: for work on the sources.
await import('../scripts/build.mjs');
await import('./run.js');
