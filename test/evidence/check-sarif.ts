import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

// The schema is of draft 4; without its own two words it is one of draft 7 as well. Its references are all within it.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text: string) => /^[^\s\\<>"{}|^`]*$/.test(text) && URL.canParse(text, 'https://base/'),
);
ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text));
const isSarif = ajv.compile(schema);

/** What the schema of SARIF 2.1.0 has against a log; empty when it fits. */
export function sarifErrors(log: unknown): string[] {
  isSarif(log);
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
