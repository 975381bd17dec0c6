import { assertClean } from '../../guardrails/redaction/assert-clean.js';
import { redactText } from '../../guardrails/redaction/redact-text.js';
import { redactValue } from '../../guardrails/redaction/redact-value.js';
import { fromJsonTextAsSpelled, toJsonText } from '../export/json-text.js';
import type { LineFields } from '../line-fields.js';
import type { SourceLine } from '../source-line.js';
import { RedactedLine } from './redacted-line.js';

/** One secret or personal datum in a branch: the field, as a pointer with `*` for array indices, and the rule. */
export interface FieldFinding {
  field: string;
  rule: string;
}

/** What a branch gives to training rows, and what was found in it. */
export interface RedactedFields {
  line: LineFields;
  findings: readonly FieldFinding[];
}

const TEXTS = ['task', 'final_answer'] as const;
const EVENTS = 'tool_call_sequence';

/**
 * Looks through everything of a branch that training rows take over: its task, its answer and its tool events, as
 * parsed strings and never as JSON text. With `replace` the findings are replaced by typed placeholders, and a second
 * look in another way makes sure that nothing is left.
 * @throws WasmagentError `BUG` when that second look finds something
 */
export function redactFields(source: SourceLine, replace: boolean): RedactedFields {
  const findings: FieldFinding[] = [];
  const replaced = new Map<string, Buffer>();
  for (const key of TEXTS) {
    const given = source.text(key);
    const { text, findings: found } = redactText(given);
    for (const { rule } of found) findings.push({ field: `/${key}`, rule });
    if (!replace) continue;
    assertClean(text);
    if (text !== given) replaced.set(key, toBytes(text));
  }
  const events = fromJsonTextAsSpelled(source.raw(EVENTS).toString('utf8'));
  const clean = redactValue(events, (field, rule) => findings.push({ field: `/${EVENTS}${field}`, rule }));
  if (replace) {
    assertClean(clean);
    if (clean !== events) replaced.set(EVENTS, toBytes(clean));
  }
  return { line: replaced.size === 0 ? source : new RedactedLine(source, replaced), findings };
}

function toBytes(value: unknown): Buffer {
  return Buffer.from(toJsonText(value));
}
