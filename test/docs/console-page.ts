import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

/** A file that a page shows by `cat`, or a command with what it prints, stdout and stderr as they come, and its exit code. */
export type ConsoleStep = { file: string; text: string } | { command: string; output: string };

/** The blocks of a page that are marked `console`, taken apart in order. Nothing in them is passed over. */
export function readConsolePage(page: string, fromHeading = ''): ConsoleStep[] {
  const text = readFileSync(join(PACKAGE_ROOT, page), 'utf8');
  const from = fromHeading === '' ? 0 : text.indexOf(`\n## ${fromHeading}\n`);
  if (from === -1) throw new Error(`${page} has no ${fromHeading}`);
  return [...text.slice(from).matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) => readBlock(block ?? ''));
}

function readBlock(block: string): ConsoleStep[] {
  const [before, ...entries] = block.split(/^\$ /m);
  if (before !== '') throw new Error(`not after a command: ${before}`);
  return entries.map((entry) => {
    const [command = '', ...lines] = entry.trimEnd().split('\n');
    const text = lines.join('\n');
    const file = /^cat (\S+)$/.exec(command)?.[1];
    return file === undefined ? { command, output: text } : { file, text: `${text}\n` };
  });
}

/** Whether a command printed what a page shows: `…` stands for anything within a line, a line `...` for any lines. */
export function fitsShown(shown: string, printed: string): boolean {
  const lines = shown.split('\n').map((line) => (line === '...' ? '[^]*?' : toPattern(line).replaceAll('…', '.*')));
  return new RegExp(`^${lines.join('\n')}$`, 'u').test(printed);
}

function toPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
