import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crosswalkValidator } from '../../../src/contracts/controls-validators.generated.js';
import { FRAMEWORKS } from '../../../src/evidence/crosswalk/frameworks.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { loadScenarios } from '../../../src/pilot/scenarios.js';
import { SHIPPED_CASES } from '../made-summary.js';

const ROWS = FRAMEWORKS.flatMap(({ id: framework, rows }) => rows.map((row) => ({ framework, ...row })));
const REFERENCES = new Set(ROWS.flatMap(({ demonstratedBy }) => demonstratedBy));

/** The anchors of a Markdown file, as GitHub makes them of its headings. */
function anchorsOf(file: string): string[] {
  return readFileSync(join(PACKAGE_ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line) => /^#+ (.+)$/.exec(line)?.[1] ?? [])
    .map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
}

describe('the crosswalk', () => {
  it.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))('%s has its shape', (_, framework) => {
    expect(crosswalkValidator(framework), JSON.stringify(crosswalkValidator.errors)).toBe(true);
    const ids = framework.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(framework.published.localeCompare(framework.checked)).toBeLessThan(0);
  });

  it('names the ten entries of each OWASP list by their own names', () => {
    const namesOf = (wanted: string): string[] =>
      ROWS.filter(({ framework }) => framework === wanted).map(({ id, name }) => `${id} ${name}`);
    expect(namesOf('owasp-agentic-2026')).toEqual([
      'ASI01 Agent Goal Hijack',
      'ASI02 Tool Misuse and Exploitation',
      'ASI03 Identity and Privilege Abuse',
      'ASI04 Agentic Supply Chain Vulnerabilities',
      'ASI05 Unexpected Code Execution (RCE)',
      'ASI06 Memory & Context Poisoning',
      'ASI07 Insecure Inter-Agent Communication',
      'ASI08 Cascading Failures',
      'ASI09 Human-Agent Trust Exploitation',
      'ASI10 Rogue Agents',
    ]);
    expect(namesOf('owasp-llm-2025')).toEqual([
      'LLM01 Prompt Injection',
      'LLM02 Sensitive Information Disclosure',
      'LLM03 Supply Chain',
      'LLM04 Data and Model Poisoning',
      'LLM05 Improper Output Handling',
      'LLM06 Excessive Agency',
      'LLM07 System Prompt Leakage',
      'LLM08 Vector and Embedding Weaknesses',
      'LLM09 Misinformation',
      'LLM10 Unbounded Consumption',
    ]);
  });

  it('names no scenario and no case that is not there', () => {
    const known = new Set(
      SHIPPED_CASES.flatMap(({ scenario: { id }, cases }) => [id, ...cases.map((each) => `${id}/${each.id}`)]),
    );
    expect([...REFERENCES].filter((reference) => !known.has(reference))).toEqual([]);
    const scenarios = new Set(loadScenarios().map(({ scenario }) => scenario.id));
    expect(ROWS.flatMap(({ alsoBy }) => alsoBy).filter((id) => !scenarios.has(id))).toEqual([]);
  });

  it.each(SHIPPED_CASES.flatMap(({ scenario: { id }, cases }) => cases.map((each) => [id, each.id] as const)))(
    '%s/%s shows part of at least one OWASP entry, which names it',
    (scenario, name) => {
      // By its own name: a reference to a whole scenario would take in a new case that nobody looked at.
      const isOwasp = ROWS.some(
        ({ framework, demonstratedBy }) =>
          framework.startsWith('owasp-') && demonstratedBy.includes(`${scenario}/${name}`),
      );
      expect(isOwasp).toBe(true);
    },
  );

  it('points to sections that are there, of files that are in the package', () => {
    const packed = ['docs/', 'ARCHITECTURE.md', 'SECURITY.md'];
    for (const reference of new Set(ROWS.flatMap(({ documentedIn }) => documentedIn))) {
      const [file = '', anchor = ''] = reference.split('#');
      expect(
        packed.some((path) => file.startsWith(path)),
        reference,
      ).toBe(true);
      expect(anchorsOf(file), reference).toContain(anchor);
    }
  });

  it('leaves entries of every framework without a case, and says why in a sentence', () => {
    for (const { id, rows } of FRAMEWORKS) {
      const without = rows.filter(
        ({ demonstratedBy, documentedIn }) => [...demonstratedBy, ...documentedIn].length === 0,
      );
      expect(without.length, id).toBeGreaterThan(0);
      for (const { limits } of rows) expect(limits).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });
});
