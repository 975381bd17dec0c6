import { join } from 'node:path';
import type { VerifyReport } from '../pilot/verify-pack.js';
import { oneLine } from './strip-controls.js';
import type { Paint } from './theme.js';

const SIGNATURES = {
  signed: 'signed by the given key',
  'self-attested': 'self-attested: the key that signed it lies in it, so it does not say who made it',
  'key-not-given':
    'SIGNATURE NOT CHECKED: the key that signed it is not here. Whoever can write the folder could have made all of it. ' +
    'Ask the signer for the public key, and give it with --key PUB.pem',
} as const;

const REPORTS = {
  'written-again': 'report.html, crosswalk, SARIF, JUnit and VERIFY.md say what the summary and the logs say',
  'other-version':
    'another version of wasmagent wrote its report.html, crosswalk, SARIF, JUnit and VERIFY.md: they were not compared',
} as const;

/** What verifying a pack found, for people: the first thing that is wrong, or what holds and what that does not show. */
export function formatVerifyReport(report: VerifyReport, folder: string, paint: Paint): string {
  return report.fault === undefined ? formatValid(report, folder, paint) : formatFault(report.fault, folder, paint);
}

function formatFault(
  { code, file, line, message }: NonNullable<VerifyReport['fault']>,
  folder: string,
  paint: Paint,
): string {
  const where = `${join(folder, file)}${line === undefined ? '' : `:${line}`}`;
  return `${paint('red', 'not valid')}  ${oneLine(where, 400)}: ${oneLine(message, 400)}   (${code})`;
}

function formatValid(
  { files, events, scenarios = [], reports, signature, signatureChecked, keyid = '', resumed = [] }: VerifyReport,
  folder: string,
  paint: Paint,
): string {
  return [
    `${signatureChecked === true ? paint('green', 'valid') : paint('yellow', 'whole, but of an unknown signer')}  ${oneLine(folder, 400)}: ${files} files and ${events} events hold together`,
    ...scenarios.map(({ id, verdict, cases, utilities, isShipped }) => {
      const whose = isShipped ? '' : '; not a scenario of this version of wasmagent';
      return `   ${verdict}  ${oneLine(id)}: ${cases} cases and ${utilities} allowed actions, judged again from the logs${whose}`;
    }),
    ...(reports === undefined ? [] : [`   ${REPORTS[reports]}`]),
    ...resumed.map(
      ({ line, kept }) =>
        `   resumed  events.jsonl:${line}: the run had been stopped; kept from before: ${oneLine(kept.join(', ')) || 'nothing'}`,
    ),
    ...(signature === undefined
      ? []
      : [`   ${signatureChecked === true ? SIGNATURES[signature] : paint('yellow', SIGNATURES[signature])}`]),
    `   key ${keyid}${signatureChecked === true ? '' : ', as it says itself'}`,
  ].join('\n');
}
