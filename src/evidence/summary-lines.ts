/** Line numbers of a `summary.json`, from 1: of scenarios, and of the cases and utilities in them. */
export interface SummaryLines {
  scenario(id: string): number;
  entry(scenario: string, kind: 'cases' | 'utilities', id: string): number;
}

/**
 * Finds where a summary speaks of what. The file is spelled by `JSON.stringify` with two spaces, and no value in it can
 * begin a line of its own, so indentation tells what a line is.
 */
export function findSummaryLines(text: string): SummaryLines {
  const lines = new Map<string, number>();
  let scenario = '';
  let kind = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', name, value = ''] = /^( +)"(id|cases|utilities)": (.*?),?$/.exec(line) ?? [];
    if (name === 'id' && indent.length === 6) {
      scenario = value;
      lines.set(value, index + 1);
    } else if (name === 'id' && indent.length === 10) lines.set(key(scenario, kind, value), index + 1);
    else if (name !== undefined && indent.length === 6) kind = name;
  }
  // A file that is spelled in another way is still named, by its first line.
  const at = (wanted: string): number => lines.get(wanted) ?? 1;
  return {
    scenario: (id) => at(JSON.stringify(id)),
    entry: (of, what, id) => at(key(JSON.stringify(of), what, JSON.stringify(id))),
  };
}

function key(scenario: string, kind: string, id: string): string {
  return `${scenario}\n${kind}\n${id}`;
}
