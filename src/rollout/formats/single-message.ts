import type { Message } from '../export/row-parts.js';

/** The text of a continuation that is one answer and nothing before it; undefined when there are tool turns in it. */
export function singleAnswer(messages: readonly Message[]): string | undefined {
  const [first, ...more] = messages;
  return first?.kind === 'answer' && more.length === 0 ? first.text : undefined;
}

/** The text of the task that a prompt begins with. */
export function taskOf(messages: readonly Message[]): string {
  const [first] = messages;
  return first?.kind === 'task' ? first.text : '';
}

/** The text of the answer that a continuation ends with. */
export function answerOf(messages: readonly Message[]): string {
  const last = messages.at(-1);
  return last?.kind === 'answer' ? last.text : '';
}
