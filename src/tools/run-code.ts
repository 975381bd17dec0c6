import { GUEST_LANGUAGES, type GuestLanguage, type KernelRun } from '../contracts/kernel.js';
import type { Tool, ToolOutcome } from '../contracts/tool.js';
import { denialMessage } from '../policy/decision.js';

/** Runs a program in the session's kernel for its language. Everything it prints or returns is untrusted. */
export const runCode: Tool = {
  name: 'run_code',
  description:
    'Run a program in the sandbox; its last expression is the result. JavaScript can call readFile, writeFile, listFiles, deleteFile, fetch, callTool and callTools; Python read_file, write_file, list_files, delete_file, fetch and call_tool.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      code: { type: 'string', description: 'the program', maxLength: 1_000_000 },
      language: { type: 'string', description: 'what it is written in (default: javascript)', enum: GUEST_LANGUAGES },
    },
    required: ['code'],
    additionalProperties: false,
  },
  effect: () => ({ op: 'run', paths: [] }),
  run: async (args, context) => {
    if (context.runCode === undefined) return failed('EBUSY', 'a program cannot start another program', []);
    const language = programLanguage(args);
    const run = await context.runCode(String(args['code']), language);
    return run === undefined ? failed('EINVAL', `there is no kernel for ${language} here`, []) : toOutcome(run);
  },
};

/** The language that checked arguments of `run_code` name. */
export function programLanguage(args: Record<string, unknown>): GuestLanguage {
  return GUEST_LANGUAGES.find((language) => language === args['language']) ?? GUEST_LANGUAGES[0];
}

function toOutcome({ outcome }: KernelRun): ToolOutcome {
  const logs = outcome.logs.map(({ text }) => text);
  switch (outcome.status) {
    case 'ok':
      return { status: 'ok', output: { value: outcome.value ?? null, logs }, untrusted: true };
    case 'denied':
      return { status: 'denied', denial: outcome.denial, message: denialMessage(outcome.denial), output: { logs } };
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
