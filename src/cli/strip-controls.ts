import { breakLogCommands, breakLogCommandsInJson } from './break-log-commands.js';

// C0 and C1 controls but tab and newline; bidirectional overrides, which can reorder a line on screen; line separators.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes guest- or model-controlled text safe to show: control characters become visible `\xNN` escapes, so that text
 * can neither move the cursor nor forge a line of ours, nor be a command to the runner of a CI job. Newlines stay; use
 * `oneLine` where a line must stay one.
 */
export function stripControls(text: string): string {
  const shown = text.replace(CONTROLS, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return breakLogCommands(shown);
}

/** A value as JSON text that is as safe to show: the same characters are `\\uNNNN` escapes, so what a reader parses is the same. */
export function safeJson(value: unknown, indent = 2): string {
  // Outside of strings JSON text has none of them but newlines, which stay.
  const json = JSON.stringify(value, null, indent).replace(
    CONTROLS,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return breakLogCommandsInJson(json);
}

/** Like `stripControls`, on one line and at most `max` characters. */
export function oneLine(text: string, max = 200): string {
  const flat = stripControls(text.replace(/\s+/g, ' ').trim());
  return flat.length <= max ? flat : `${flat.slice(0, max - 1)}…`;
}
