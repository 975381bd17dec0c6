/** Names under which evaluation sets usually keep what is asked. */
export const USUAL_FIELDS = [
  'prompt',
  'question',
  'text',
  'task',
  'input',
  'instruction',
  'problem',
  'content',
  'messages',
] as const;

/** The usual names that an item has a text under. */
export function usualFieldsOf(item: object): string[] {
  return USUAL_FIELDS.filter((name) => Object.hasOwn(item, name) && toText(Reflect.get(item, name)) !== undefined);
}

/**
 * The text at a field of an item: a JSON pointer (`/doc/question`), a key, or keys joined by dots. A list of chat
 * messages gives what the user said; undefined when there is no text there.
 */
export function findEvalText(item: unknown, field: string): string | undefined {
  if (field.startsWith('/')) return toText(follow(item, field.slice(1).split('/').map(unescapeStep)));
  const whole = toText(follow(item, [field]));
  return whole ?? toText(follow(item, field.split('.')));
}

function follow(value: unknown, steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.flatMap((part: unknown) => partTexts(part));
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** What one element says: a text, a user's message, or a text part of a message. */
function partTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  const speaker = fieldOf(part, 'role') ?? fieldOf(part, 'from');
  if (speaker !== undefined && speaker !== 'user' && speaker !== 'human') return [];
  const said = toText(fieldOf(part, 'content') ?? fieldOf(part, 'value') ?? fieldOf(part, 'text'));
  return said === undefined ? [] : [said];
}

function fieldOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
