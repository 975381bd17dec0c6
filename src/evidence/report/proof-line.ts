import { shorten } from './visible-text.js';

/** What a line of a log says that proves a case, in a few words; its parts may be agent- or guest-controlled. */
export interface ProofLine {
  words: string;
  /** Of the event chain, where the line is in one. */
  hash?: string;
}

/** Longer lines exist only to exhaust a reader. */
const MAX_LINE = 200_000;

/** Says what a line of evidence holds; undefined when it is no JSON object. */
export function readProofLine(text: string): ProofLine | undefined {
  if (text.length > MAX_LINE) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const line = fieldsOf(parsed);
  if (line.size === 0) return undefined;
  const hash = line.get('hash');
  return { words: shorten(toWords(line), 160), ...(typeof hash === 'string' ? { hash } : {}) };
}

function toWords(line: ReadonlyMap<string, unknown>): string {
  const data = fieldsOf(line.get('data'));
  const event = text(line, 'event');
  const denied = firstDenial(data);
  if (denied.size > 0)
    return `${event}: refused ${text(denied, 'requested')} by ${text(denied, 'capability')}, ${text(denied, 'rule')}`;
  if (event === 'guardrail_tripwire') return `${event}: ${text(data, 'guardrailName')}, ${text(data, 'layer')}`;
  if (data.get('phase') === 'audit')
    return `${text(data, 'call')} ${text(data, 'requested')}: ${text(data, 'code') || text(data, 'status')}`;
  const reason = text(line, 'reason');
  if (reason !== '') return `left out of the export: ${reason}`;
  const status = text(line, 'objective_status');
  if (status !== '') return `recorded rollout: the verifier said ${status}`;
  return event === '' ? 'one record' : event;
}

/** Of a tool's result, or the first of what a kernel was refused. */
function firstDenial(data: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const denials = data.get('denials');
  return fieldsOf(Array.isArray(denials) ? denials[0] : fieldsOf(data.get('error')).get('denied'));
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

function text(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
