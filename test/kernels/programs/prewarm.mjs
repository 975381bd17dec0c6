// A host that starts a spare, uses nothing, closes nothing, and should simply come to its end.
import { setTimeout as sleep } from 'node:timers/promises';
import { KernelPool } from '../../../src/kernels/kernel-pool.ts';
import { quickJsKernel } from '../../../src/kernels/quickjs.ts';
import { DENY_ALL } from '../../../src/policy/manifest.ts';

new KernelPool({ maxKernels: 2 }).prewarm(quickJsKernel, DENY_ALL);
await sleep(500);
console.log('warm');
