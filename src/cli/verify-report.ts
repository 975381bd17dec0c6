import { join } from 'node:path';
import type { ShippedCount } from '../pilot/rejudge/compare-shipped.js';
import type { VerifiedScenario, VerifyReport } from '../pilot/verify-pack.js';
import { oneLine } from './strip-controls.js';
import type { Paint } from './theme.js';

/** How many differing names are told. */
const MAX_NAMED = 5;

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

function formatValid(report: VerifyReport, folder: string, paint: Paint): string {
  const { files, events, scenarios = [], reports, signature, signatureChecked, keyid = '', resumed = [] } = report;
  return [
    `${headline(report, paint)}  ${oneLine(folder, 400)}: ${files} files and ${events} events hold together`,
    ...scenarios.flatMap((scenario) => [
      `   ${scenario.verdict}  ${oneLine(scenario.id)}: ${scenario.cases} cases and ${scenario.utilities} allowed actions, judged again from the logs`,
      ...differences(scenario).map((line) => `      ${paint('yellow', line)}`),
    ]),
    ...formatRealModel(report),
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

/** What the logs show of a real model; never in the same line as a verdict of the script. */
function formatRealModel({ realModel }: VerifyReport): string[] {
  if (realModel === undefined) return [];
  return [
    `   real model ${oneLine(realModel.name, 200)}: a sample of how it behaved, not the proof; judged again from its logs`,
    ...realModel.scenarios.map(
      ({ id, enforced, utility }) =>
        `      ${oneLine(id)}: ${enforced === undefined ? 'no wall to try' : `wall ${enforced}`}, allowed work ${utility}`,
    ),
  ];
}

/** What holds, and in the same breath what does not follow from it: many read no further than the first line. */
function headline({ scenarios = [], realModel, reports, signatureChecked }: VerifyReport, paint: Paint): string {
  const isOther = ({ isShipped, files, attempts }: VerifiedScenario): boolean =>
    !isShipped && (attempts !== 'not-compared' || files.changed.length > 0);
  const limits = [
    ...(signatureChecked === true ? [] : ['of an unknown signer']),
    ...(realModel?.verdict === 'bypassed' ? ['a real model got through'] : []),
    ...(scenarios.some(isOther) ? ['not the shipped attempts'] : []),
    ...(scenarios.some(({ attempts }) => attempts === 'not-compared') ? ['attempts not compared'] : []),
    ...(reports === 'other-version' ? ['reports not compared'] : []),
  ];
  if (limits.length === 0) return paint('green', 'valid');
  return paint('yellow', `${signatureChecked === true ? 'valid' : 'whole'}, but ${limits.join(', ')}`);
}

/** How a scenario differs from the one that comes with this version, in lines. */
function differences({ files, attempts, notAttacked = [] }: VerifiedScenario): string[] {
  if (files.shipped === 0) return ['not a scenario of this version of wasmagent'];
  return [
    ...(attempts === 'not-compared' ? ['attempts not compared: this installation has no attack programs'] : []),
    ...(typeof attempts === 'object' && attempts.changed.length > 0
      ? [`not the attempts of this version: ${tell(attempts, 'attempts')}`]
      : []),
    ...(notAttacked.length > 0 ? [`no attempt was made against ${oneLine(notAttacked.join(', '), 100)}`] : []),
    ...(files.changed.length > 0 ? [`not the scenario of this version: ${tell(files, 'files')}`] : []),
  ];
}

function tell({ shipped, same, changed }: ShippedCount, what: string): string {
  const named = changed.slice(0, MAX_NAMED).map((name) => oneLine(name, 100));
  const more = changed.length > named.length ? ` and ${changed.length - named.length} more` : '';
  return `${same} of ${shipped} shipped ${what} are in it; changed: ${named.join(', ')}${more}`;
}
