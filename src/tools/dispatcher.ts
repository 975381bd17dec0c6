import type { Tool, ToolContext, ToolOutcome } from '../contracts/tool.js';
import { deny } from '../policy/decision.js';
import { checkArgs } from './check-args.js';

/** Asked before a tool runs; an outcome in place of undefined stops the call, and is its result. */
export type ToolGate = (tool: Tool, args: Record<string, unknown>) => Promise<ToolOutcome | undefined>;

/**
 * The one way to a tool, for the model and for guest code alike: the name must be offered, the arguments must have the
 * tool's shape, the gate must let it pass; then every effect goes through the bridge, where policy judges it.
 */
export class Dispatcher {
  readonly #tools: ReadonlyMap<string, Tool>;
  readonly #gate: ToolGate;

  constructor(tools: readonly Tool[], gate: ToolGate = async () => undefined) {
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.#gate = gate;
  }

  /**
   * Runs one call. Never rejects for anything in `name` or `data`, which are model- or guest-controlled.
   * @param approve asked last, so that nobody has to judge a call that is stopped anyway.
   */
  async call(name: string, data: unknown, context: ToolContext, approve?: ToolGate): Promise<ToolOutcome> {
    const tool = this.#tools.get(name);
    if (tool === undefined) {
      const { denial, message } = deny('extraCapabilities', `tool:${name}`, 'not-offered');
      return { status: 'denied', denial, message };
    }
    const checked = checkArgs(tool.inputSchema, data);
    if (!checked.ok) return { status: 'failed', code: 'EINVAL', message: `${name}: ${checked.problem}` };
    // What is run is what was judged: nobody on the way can change it.
    const args = Object.freeze(checked.args);
    return (await this.#gate(tool, args)) ?? (await approve?.(tool, args)) ?? (await tool.run(args, context));
  }
}
