import type { Tool } from '../contracts/tool.js';

/** Runs test files of the workspace in the session's kernels. It is feedback for the agent, never a verdict. */
export const runTests: Tool = {
  name: 'run_tests',
  description:
    'Run the test files at and below a path in the sandbox: *.test.ts and *.test.js (test, it, describe, hooks, expect, assert; vitest, node:test and node:assert can be imported) and test_*.py (unittest, or functions named test_*). There is no shell and there are no packages: files import each other by relative path. Each file is a program of its own under the limits of the sandbox. The result is your own feedback while you work; what you deliver is verified elsewhere.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      path: {
        type: 'string',
        description: 'a test file, or a folder of them',
        minLength: 1,
        maxLength: 4096,
        default: '.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  effect: (args) => ({ op: 'run', paths: [String(args['path'] ?? '.')] }),
  answer: { hint: 'run one test file' },
  run: async (args, context) => {
    const { runCode, inspectCode, bridge, cleanLines } = context;
    if (runCode === undefined || inspectCode === undefined) {
      return { status: 'failed', code: 'EBUSY', message: 'a program cannot start another program' };
    }
    const { runTestFiles } = await import('./testing/run-test-files.js');
    return await runTestFiles(String(args['path']), {
      bridge,
      runCode,
      inspectCode,
      ...(cleanLines === undefined ? {} : { cleanLines }),
    });
  },
};
