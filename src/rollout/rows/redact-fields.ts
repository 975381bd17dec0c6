import { assertClean } from '../../guardrails/redaction/assert-clean.js';
import { redactId } from '../../guardrails/redaction/redact-id.js';
import { redactString, redactValue } from '../../guardrails/redaction/redact-value.js';
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
// What rows say where they come from; the model's name is read by whoever compares models.
const IDS = ['rollout_id', 'session_id', 'model'] as const;
const EVENTS = 'tool_call_sequence';

/**
 * Looks through everything of a branch that training rows take over: its task, its answer, its tool events and its ids, as
 * parsed strings and, where one holds JSON text, as what that says. With `replace` the findings are replaced by typed
 * placeholders, and a second look in another way makes sure that nothing is left.
 * @throws WasmagentError `BUG` when that second look finds something
 */
export function redactFields(source: SourceLine, replace: boolean): RedactedFields {
  const findings: FieldFinding[] = [];
  const replaced = new Map<string, Buffer>();
  const take = (key: string, given: unknown, clean: unknown): void => {
    if (!replace) return;
    assertClean(clean);
    if (clean !== given) replaced.set(key, toBytes(clean));
  };
  for (const key of TEXTS) {
    const given = source.text(key);
    take(
      key,
      given,
      redactString(given, (field, rule) => findings.push({ field: `/${key}${field}`, rule })),
    );
  }
  for (const key of IDS) {
    const given = source.value(key);
    if (typeof given !== 'string') continue;
    take(
      key,
      given,
      redactId(given, (rule) => findings.push({ field: `/${key}`, rule })),
    );
  }
  const events = fromJsonTextAsSpelled(source.raw(EVENTS).toString('utf8'));
  const clean = redactValue(events, (field, rule) => findings.push({ field: `/${EVENTS}${field}`, rule }));
  take(EVENTS, events, clean);
  return { line: replaced.size === 0 ? source : new RedactedLine(source, replaced), findings };
}

function toBytes(value: unknown): Buffer {
  return Buffer.from(toJsonText(value));
}
