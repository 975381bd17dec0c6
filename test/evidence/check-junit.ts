import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const XSD = readFileSync(new URL('schemas/jenkins-junit.xsd', import.meta.url), 'utf8');

/** What libxml2 has against a document: that it is no XML, or does not fit the schema; empty when it is and does. */
export async function junitErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'results.xml', contents: xml }], schema: [XSD] });
  return errors.map(({ message }) => message);
}
