/** A text in the tool events of a branch. */
export interface EventText {
  /** JSON pointer into the branch. */
  pointer: string;
  text: string;
}

/** Every text in the tool events of a branch: what the model passed to tools, and what came back. */
export function eventTexts(events: readonly unknown[]): Generator<EventText> {
  return textsIn(events, '/tool_call_sequence');
}

function* textsIn(value: unknown, pointer: string): Generator<EventText> {
  if (typeof value === 'string') {
    yield { pointer, text: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* textsIn(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
