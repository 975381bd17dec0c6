import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import CheckSchema from '../../src/commands/check-schema.js';
import Models from '../../src/commands/models.js';
import RankRollout from '../../src/commands/rank-rollout.js';
import Run from '../../src/commands/run.js';
import SessionsExport from '../../src/commands/sessions/export.js';
import SessionsList from '../../src/commands/sessions/list.js';
import SessionsRm from '../../src/commands/sessions/rm.js';
import SessionsShow from '../../src/commands/sessions/show.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCommand } from '../commands/run-command.js';

const COMMANDS = {
  run: Run,
  models: Models,
  'rank-rollout': RankRollout,
  'check-schema': CheckSchema,
  'sessions list': SessionsList,
  'sessions show': SessionsShow,
  'sessions export': SessionsExport,
  'sessions rm': SessionsRm,
};

/**
 * Runs a command as a page shows it, in the folder of this process: in this process where it is one of ours alone, else
 * by a shell. Returns what it printed and, as the last line, its exit code.
 * @param env in place of the environment, where the command itself sets nothing
 */
export async function runShown(command: string, env: Record<string, string>): Promise<string> {
  if (/[|<>;&]|\$\(/.test(command.replaceAll(/'[^']*'|"[^"]*"/g, ''))) return runInShell(command, env);
  const words = splitWords(command);
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const set = Object.fromEntries(words.slice(0, first).map(cut));
  const [program, name = '', ...argv] = words.slice(first);
  const [full, rest] = name === 'sessions' ? [`${name} ${argv[0]}`, argv.slice(1)] : [name, argv];
  const found = Object.entries(COMMANDS).find(([known]) => known === full)?.[1];
  if (program !== 'wasmagent' || found === undefined) return runInShell(command, env);
  for (const [key, value] of Object.entries({ ...env, ...set })) vi.stubEnv(key, value);
  const { shown, exit } = await runCommand(found, rest);
  return `${shown}exit ${exit}`;
}

function runInShell(command: string, env: Record<string, string>): string {
  const wrapper = `#!/bin/sh\nexec "${process.execPath}" "${join(PACKAGE_ROOT, 'bin/run.js')}" "$@"\n`;
  writeFileSync('wasmagent', wrapper, { mode: 0o755 });
  const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: `${process.cwd()}:${process.env['PATH'] ?? ''}` },
  });
  return `${stdout}exit ${status}`;
}

function cut(word: string): [string, string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

/** The words of a command as a shell takes them apart: quotes hold a word together, and nothing else is special. */
function splitWords(command: string): string[] {
  return [...command.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replaceAll(/'|"/g, ''));
}
