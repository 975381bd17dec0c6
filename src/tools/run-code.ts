import type { KernelRun } from '../contracts/kernel.js';
import type { Tool, ToolOutcome } from '../contracts/tool.js';

/** Runs a program in the session's kernel. Everything it prints or returns is untrusted. */
export const runCode: Tool = {
  name: 'run_code',
  description:
    'Run a JavaScript program in the sandbox. It can call readFile, writeFile, listFiles, deleteFile, fetch and callTool; the last expression is the result.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: { code: { type: 'string', description: 'the program', maxLength: 1_000_000 } },
    required: ['code'],
    additionalProperties: false,
  },
  run: async (args, context) => {
    if (context.runCode === undefined) return failed('EBUSY', 'a program cannot start another program', []);
    return toOutcome(await context.runCode(String(args['code'])));
  },
};

function toOutcome({ outcome }: KernelRun): ToolOutcome {
  const logs = outcome.logs.map(({ text }) => text);
  switch (outcome.status) {
    case 'ok':
      return { status: 'ok', output: { value: outcome.value ?? null, logs }, untrusted: true };
    case 'denied': {
      const { capability, requested } = outcome.denial;
      return {
        status: 'denied',
        denial: outcome.denial,
        message: `Access denied: ${requested} is not in ${capability}`,
        output: { logs },
      };
    }
    case 'threw':
      return failed('threw', `${outcome.error.name}: ${outcome.error.message}`, logs);
    case 'budget':
      return failed('budget', `the program went over ${outcome.budget.field} (${outcome.budget.limit})`, logs);
    case 'fault':
      return failed('fault', `the kernel failed: ${outcome.fault.cause}`, logs);
  }
}

function failed(code: string, message: string, logs: string[]): ToolOutcome {
  return { status: 'failed', code, message, output: { logs } };
}
