import type { WriteStream } from 'node:tty';
import { stripControls } from '../strip-controls.js';
import { paintFor } from '../theme.js';
import { layOut } from './rows.js';

/**
 * The agent's answer as stdout gets it. Behind the gutter on a terminal, where it stands below verdict lines and could
 * look like one; as one text anywhere else. Never with control characters.
 */
export function showAnswer(
  answer: string,
  stdout: Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>,
): string {
  if (stdout.isTTY !== true) return stripControls(answer);
  return layOut([{ by: 'other', text: answer }], stdout.columns || 80, paintFor(stdout)).join('\n');
}
