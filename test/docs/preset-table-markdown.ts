import type { ApprovalRules } from '../../src/policy/approval/rule.js';

/** The rules of a preset, as docs/policy.md shows them. */
export function toPresetTable({ rules }: ApprovalRules): string {
  const rows = rules.map(({ id, operations, patterns, minSizeChars }) => {
    const what =
      patterns?.map(({ text }) => `\`${text}\``).join(' ') ??
      (minSizeChars === undefined ? 'any file' : `${minSizeChars} characters or more`);
    return `| \`${id}\` | ${[...(operations ?? ['any'])].join(', ')} | ${what} |`;
  });
  return ['| rule | asks before | of |', '|---|---|---|', ...rows].join('\n');
}
