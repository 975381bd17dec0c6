import type { HostBridge } from '../../contracts/kernel.js';
import type { Tool, ToolOutcome } from '../../contracts/tool.js';
import { Dispatcher } from '../../tools/dispatcher.js';
import { TOOLS } from '../../tools/registry.js';

/** Answers a call of guest code that policy let through, and notes which tool was run. */
export type AttackTools = (name: string, args: unknown, bridge: HostBridge) => Promise<ToolOutcome>;

const WIPE: Tool = {
  name: 'wipe',
  description: 'Wipes everything. It does nothing; that it was called is what counts.',
  readOnly: false,
  inputSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  run: async () => ({ status: 'ok', output: 'wiped' }),
};

/** The tools of an attacked session: those of an agent, `wipe`, and `echo`, which gives back whatever it is given. */
export function attackTools(run: string[]): AttackTools {
  const dispatcher = new Dispatcher([...TOOLS, WIPE]);
  return async (name, args, bridge) => {
    run.push(name);
    return name === 'echo' ? echo(args) : await dispatcher.call(name, args, { bridge });
  };
}

/** Takes any JSON, so that guest code can send what a tool's own shape would refuse; `{ size }` asks for a long answer. */
function echo(args: unknown): ToolOutcome {
  const size = typeof args === 'object' && args !== null && 'size' in args ? args.size : undefined;
  return { status: 'ok', output: typeof size === 'number' ? 'x'.repeat(Math.min(size, MAX_ECHO)) : args };
}

const MAX_ECHO = 8 * 1024 * 1024;
