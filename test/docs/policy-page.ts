import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

/** One command of docs/policy.md and what stands below it. */
export interface PolicyExample {
  /** The field of the manifest that it is about. */
  field: string;
  kind: 'Denied' | 'Allowed' | 'Nearly right';
  command: string;
  program: string;
  /** What follows `exec -`. */
  flags: string[];
  /** What is printed, stdout before stderr, and the exit code as the last line. */
  output: string;
}

/** docs/policy.md, taken apart: its manifests, what is done before the examples, and the examples. */
export interface PolicyPage {
  setUp: string;
  files: ReadonlyMap<string, string>;
  examples: PolicyExample[];
}

const COMMAND = /^echo '(?<program>[^']*)' \| wasmagent exec - (?<flags>.*)$/;

/** What comes after the fields of a manifest, whose commands are of `run`. */
export const AFTER_FIELDS = 'Approvals';

/** Reads the page, up to approvals. A command that is written in another way ends it: nothing there is passed over. */
export function readPolicyPage(): PolicyPage {
  const [page = ''] = readFileSync(join(PACKAGE_ROOT, 'docs/policy.md'), 'utf8').split(`\n## ${AFTER_FIELDS}\n`);
  const files = new Map<string, string>();
  const examples: PolicyExample[] = [];
  for (const section of page.split('\n## ').slice(1)) {
    const field = section.slice(0, section.indexOf('\n'));
    let kind: string | undefined;
    for (const [, label, block] of section.matchAll(
      /^\*\*(Denied|Allowed|Nearly right)\*\*|```console\n([\s\S]*?)```/gm,
    )) {
      kind = label ?? kind;
      for (const entry of (block ?? '').split(/^\$ /m).slice(1)) {
        const [command = '', ...lines] = entry.trimEnd().split('\n');
        const output = lines.join('\n');
        const name = /^cat (\S+)$/.exec(command)?.[1];
        if (name === undefined) examples.push({ field, output, command, ...toExample(command, kind) });
        else files.set(name, output);
      }
    }
  }
  return { setUp: /```sh\n([\s\S]*?)```/.exec(page)?.[1] ?? '', files, examples };
}

function toExample(command: string, kind: string | undefined): Pick<PolicyExample, 'kind' | 'program' | 'flags'> {
  const { program, flags } = COMMAND.exec(command)?.groups ?? {};
  if (program === undefined || flags === undefined) throw new Error(`no example: ${command}`);
  if (kind !== 'Denied' && kind !== 'Allowed' && kind !== 'Nearly right') throw new Error(`of no kind: ${command}`);
  return { kind, program, flags: flags.split(' ') };
}
