import type { AgentEvent } from '../../contracts/agent-event.generated.js';

/** A log of a real model's arm, as it is kept: labels stand in it where secrets stood. */
export interface ShownEvents {
  /** Name in the pack. */
  file: string;
  events: readonly AgentEvent[];
}

/** What one arm of an agent scenario shows that a real model played. */
export interface ModelAgentArm {
  /** Sessions that did anything, by name. */
  sessions: ReadonlyMap<string, ShownEvents>;
  canarySha256?: string | undefined;
}
