import { NumberSummary } from './number-summary.js';
import type { Message, RowParts } from './row-parts.js';

/** What the card says about the rows, by name: lengths in UTF-16 units, margins of pairs. */
export class RowStatistics {
  readonly summaries = new Map<string, NumberSummary>();

  /** Takes a row in. */
  add(parts: RowParts): void {
    this.#add('characters of the prompt', lengthOf(parts.prompt));
    if ('chosen' in parts) {
      const chosen = lengthOf(parts.chosen);
      const rejected = lengthOf(parts.rejected);
      this.#add('characters of chosen', chosen);
      this.#add('characters of rejected', rejected);
      this.#add('characters of chosen minus rejected', chosen - rejected);
      this.#add('margin (total of chosen minus rejected)', parts.margin);
    } else if (parts.type !== 'prompts') {
      this.#add('characters of the completion', lengthOf(parts.completion));
    }
    if (parts.type === 'kto') this.#add('label (1 is desirable)', parts.desirable ? 1 : 0);
  }

  #add(name: string, value: number): void {
    let summary = this.summaries.get(name);
    if (summary === undefined) {
      summary = new NumberSummary();
      this.summaries.set(name, summary);
    }
    summary.add(value);
  }
}

function lengthOf(messages: readonly Message[]): number {
  let length = 0;
  for (const message of messages) {
    if (message.kind === 'results') for (const { result } of message.calls) length += result.length;
    if (message.kind === 'task' || message.kind === 'answer') length += message.text.length;
  }
  return length;
}
