import { describe, expect, it } from 'vitest';
import { findSummaryLines } from '../../src/evidence/summary-lines.js';
import { heldScenario, madeSummary, SHIPPED_CASES, summaryText, withCase } from './made-summary.js';

describe('the lines of a summary', () => {
  it('are those where each scenario, case and utility names itself', () => {
    const summary = madeSummary();
    const text = summaryText(summary);
    const lines = text.split('\n');
    const found = findSummaryLines(text);
    for (const { id, cases, utilities } of summary.scenarios) {
      expect(lines[found.scenario(id) - 1]).toBe(`      "id": ${JSON.stringify(id)},`);
      for (const [kind, entries] of Object.entries({ cases, utilities })) {
        for (const entry of entries) {
          const at = found.entry(id, kind === 'cases' ? 'cases' : 'utilities', entry.id);
          expect(lines[at - 1]).toBe(`          "id": ${JSON.stringify(entry.id)},`);
          expect(at).toBeGreaterThan(found.scenario(id));
        }
      }
    }
  });

  it('are not moved by text of a run that looks like lines of its own', () => {
    const hostile = '\n      "id": "scenario2-session-isolation",\n          "id": "same-path",';
    const before = madeSummary(SHIPPED_CASES.map(heldScenario));
    const changed = withCase(before.scenarios, 'scenario1-capability-deny', 'tool-direct', { route: hostile });
    const places = [before, madeSummary(changed)].map((summary) =>
      findSummaryLines(summaryText(summary)).entry('scenario2-session-isolation', 'cases', 'same-path'),
    );
    expect(places[0]).toBe(places[1]);
  });

  it('are the first where the summary does not speak of it', () => {
    expect(findSummaryLines('{}').scenario('none')).toBe(1);
  });
});
