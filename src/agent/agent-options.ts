import type { TextGuardrail } from '../contracts/guardrail.js';
import type { Message, Model, ModelDelta } from '../contracts/model.js';
import type { Tool } from '../contracts/tool.js';
import type { Spending } from './spending.js';
import type { ToolBoxOptions } from './tool-box.js';

/** One task for one agent: who answers, with which tools, under which manifest. */
export interface AgentOptions extends Omit<ToolBoxOptions, 'source' | 'spending'> {
  model: Model;
  tools: readonly Tool[];
  maxSteps: number;
  /** No further turn once this much was spent, in US dollars. A turn without a known price ends the run too. */
  maxCostUsd?: number;
  /** Counts what the run spends in place of a count of its own, where others (a guardrail's model) spend too. */
  spending?: Spending;
  sessionId: string;
  /** Instructions above the conversation; absent: none. */
  system?: string;
  temperature?: number;
  /** What was said before the task, oldest first; absent: nothing. */
  history?: readonly Message[];
  /** Asked about the task before a model reads it, and about the answer before anybody is told it. */
  textGuardrails?: readonly TextGuardrail[];
  /**
   * Told of pieces of a turn as they arrive. Model-controlled. Where guardrails are to look at the answer, no piece of its
   * text is told.
   */
  onDelta?: (delta: ModelDelta) => void;
  /** The run that started this one (a branch of a job), or null. */
  parentTraceId?: string | null;
  /** Number of the branch that this run is, from 0; absent: it is none. */
  branchIndex?: number;
}
