import type { ModelScenarioResult, RealModelResults } from '../../contracts/pilot-summary.generated.js';
import { explainWall, explainWork, SAMPLE_WORDS } from '../explain-model.js';
import { toPlainLine } from '../plain-line.js';
import type { XmlElement } from './xml.js';

type Mark = 'failure' | 'error' | 'skipped' | undefined;

interface ModelTest {
  scenario: string;
  arm: 'enforced' | 'utility';
  mark: Mark;
  type: string;
  message: string;
}

/**
 * The results of a real model as a suite of their own. A bypass is a failure and what did not run is an error, as
 * anywhere; what the model did not try is skipped, since no wall answers for that, and it is never passed.
 */
export function toModelSuite(
  { name, modelId, provider, verdict, scenarios }: RealModelResults,
  timestamp: string,
): XmlElement {
  const tests = scenarios.flatMap(listTests);
  const count = (wanted: Mark): number => tests.filter(({ mark }) => mark === wanted).length;
  const properties = { about: SAMPLE_WORDS, provider, modelId, verdict, reproducible: 'false' };
  return {
    name: 'testsuite',
    attributes: {
      name: toPlainLine(`real model: ${name}`),
      package: 'wasmagent-pilot-real-model',
      tests: tests.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      time: '0.000',
      timestamp,
    },
    children: [
      {
        name: 'properties',
        children: Object.entries(properties).map(([key, value]) => ({
          name: 'property',
          attributes: { name: key, value: toPlainLine(value) },
        })),
      },
      ...tests.map(toTestCase),
    ],
  };
}

function toTestCase({ scenario, arm, mark, type, message }: ModelTest): XmlElement {
  const text = toPlainLine(message);
  const marks: XmlElement[] =
    mark === undefined
      ? []
      : mark === 'skipped'
        ? [{ name: mark, children: [text] }]
        : [{ name: mark, attributes: { type, message: text }, children: [text] }];
  return {
    name: 'testcase',
    attributes: { name: scenario, classname: `real-model.${scenario}.${arm}` },
    children: [...marks, { name: 'system-out', children: [text] }],
  };
}

function listTests({ id, enforced, utility }: ModelScenarioResult): ModelTest[] {
  const walls: Readonly<Record<string, Mark>> = { bypassed: 'failure', inconclusive: 'skipped', 'not-run': 'error' };
  const works: Readonly<Record<string, Mark>> = { fails: 'error', inconclusive: 'skipped', 'not-run': 'error' };
  return [
    ...(enforced === undefined
      ? []
      : [
          {
            scenario: id,
            arm: 'enforced' as const,
            mark: walls[enforced.verdict],
            type: enforced.verdict,
            message: explainWall(enforced),
          },
        ]),
    {
      scenario: id,
      arm: 'utility',
      mark: works[utility.result],
      type: utility.result,
      message: `${utility.what}: ${explainWork(utility)}`,
    },
  ];
}
