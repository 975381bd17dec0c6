import type {
  CaseResult,
  PilotSummary,
  ScenarioResult,
  UtilityResult,
} from '../../contracts/pilot-summary.generated.js';
import { explainCase } from '../case-outcome.js';
import { toPlainLine } from '../plain-line.js';
import { toModelSuite } from './model-suite.js';
import { formatXml, type XmlElement } from './xml.js';

/** What a test of the report came to, as JUnit tells it; undefined is passed. */
type Mark = 'failure' | 'error' | 'skipped' | undefined;

interface Test {
  arm: 'control' | 'enforced' | 'utility' | 'scenario';
  name: string;
  mark: Mark;
  /** The word for the mark: `bypassed`, `inconclusive`, `not-run`. */
  type: string;
  message: string;
  out: string;
}

/**
 * A run as JUnit XML: a suite for each scenario, a test for each case and arm. A bypass is a failure. What proves nothing,
 * and what did not run, is an error and never skipped: readers show skipped tests as green. Skipped is only the control
 * of an attempt that no opened boundary can show. The results of a real model are a suite of their own.
 */
export function toJunitXml({ scenarios, startedAtMs, realModel, ...summary }: PilotSummary): string {
  const suites = scenarios.map((scenario) => toSuite(scenario, { ...summary, startedAtMs }));
  if (realModel !== undefined) suites.push(toModelSuite(realModel, toTimestamp(startedAtMs)));
  const sum = (name: string): number =>
    suites.reduce((total, { attributes = {} }) => total + Number(attributes[name] ?? 0), 0);
  return formatXml({
    name: 'testsuites',
    attributes: {
      name: 'wasmagent pilot',
      tests: sum('tests'),
      failures: sum('failures'),
      errors: sum('errors'),
      time: toSeconds(scenarios.reduce((total, { durationMs }) => total + durationMs, 0)),
    },
    children: suites,
  });
}

function toSuite(scenario: ScenarioResult, run: Omit<PilotSummary, 'scenarios'>): XmlElement {
  const { id, number, title, boundary, verdict, reason, durationMs } = scenario;
  const tests = listTests(scenario);
  const count = (wanted: Mark): number => tests.filter(({ mark }) => mark === wanted).length;
  const properties = {
    title,
    boundary,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    version: run.version,
    kernels: (run.kernels ?? [run.kernel]).join(', '),
    command: run.command,
    attestation: run.attestation,
    planSha256: run.pack.plan,
  };
  return {
    name: 'testsuite',
    attributes: {
      name: id,
      id: number,
      package: 'wasmagent-pilot',
      tests: tests.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      time: toSeconds(durationMs),
      timestamp: toTimestamp(run.startedAtMs),
    },
    children: [
      {
        name: 'properties',
        children: Object.entries(properties).map(([name, value]) => ({
          name: 'property',
          attributes: { name, value: toPlainLine(value) },
        })),
      },
      ...tests.map((test) => toTestCase(id, test)),
    ],
  };
}

function toTestCase(scenario: string, { arm, name, mark, type, message, out }: Test): XmlElement {
  const text = toPlainLine(message);
  const marks: XmlElement[] =
    mark === undefined
      ? []
      : mark === 'skipped'
        ? [{ name: mark, children: [text] }]
        : [{ name: mark, attributes: { type, message: text }, children: [text] }];
  return {
    name: 'testcase',
    attributes: { name, classname: `${scenario}.${arm}` },
    children: [...marks, { name: 'system-out', children: [toPlainLine(out)] }],
  };
}

function listTests({ id, title, verdict, reason, cases, utilities }: ScenarioResult): Test[] {
  if (cases.length > 0) return [...cases.flatMap(listCaseTests), ...utilities.map(toUtilityTest)];
  const type = verdict === 'not-run' ? 'not-run' : 'inconclusive';
  const message = reason ?? 'nothing was tried';
  return [{ arm: 'scenario', name: id, mark: 'error', type, message, out: title }, ...utilities.map(toUtilityTest)];
}

function listCaseTests(result: CaseResult): Test[] {
  const { id: name, route, control, enforced, proof } = result;
  const shown = proof === undefined ? route : `${route}; shown by ${proof.file}:${proof.line}`;
  const message = explainCase(result);
  const controlMark: Mark = control === 'effect' ? undefined : control === 'no-effect' ? 'error' : 'skipped';
  const enforcedMark: Mark = enforced === 'held' ? undefined : enforced === 'effect' ? 'failure' : 'error';
  const enforcedType = enforced === 'effect' ? 'bypassed' : 'inconclusive';
  const controlMessage =
    control === 'no-effect'
      ? 'The attack fails even with the boundary open: it proves nothing'
      : 'No opened boundary can show that this attack would have worked';
  return [
    { arm: 'control', name, mark: controlMark, type: 'inconclusive', message: controlMessage, out: route },
    { arm: 'enforced', name, mark: enforcedMark, type: enforcedType, message, out: shown },
  ];
}

function toUtilityTest({ id, what, result, detail }: UtilityResult): Test {
  return {
    arm: 'utility',
    name: id,
    mark: result === 'works' ? undefined : 'error',
    type: 'inconclusive',
    message: `Allowed work fails: ${detail ?? what}`,
    out: what,
  };
}

function toTimestamp(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
