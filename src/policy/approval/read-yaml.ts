import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** A document of data, and where each part of it stands in the text. */
export interface YamlText {
  data: unknown;
  /** The line (from 1) of what a JSON pointer names; of the nearest thing above it that is there. */
  lineOf(pointer: string): number;
  valueAt(pointer: string): unknown;
}

/** Why a text is not such a document. */
export interface YamlProblem {
  problem: string;
  line: number;
  suggestions: readonly string[];
}

/**
 * Reads one YAML 1.2 document, and so JSON too, as plain data. Refused: what is no YAML, keys that are there twice, a
 * second document, and everything that makes data out of something else (anchors, aliases, tags, directives).
 */
export function readYaml(text: string): YamlText | YamlProblem {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const refuse = (problem: string, offset: number, suggestion: string): YamlProblem => ({
    problem,
    line: Math.max(1, lineAt(offset)),
    suggestions: [suggestion],
  });
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    // 'silent' would let a second document pass without a word.
    logLevel: 'error',
  });
  const [wrong] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (wrong !== undefined) {
    const { code, message, pos } = wrong;
    return refuse(`${message.split('\n')[0]} (${code})`, pos[0], 'write plain YAML or JSON, each key once');
  }
  let special: YamlProblem | undefined;
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        special = refuse('has an alias in it', offset, 'write the value out');
      } else if (node.anchor !== undefined || node.tag !== undefined) {
        special = refuse('has an anchor or a tag in it', offset, 'write plain values');
      }
      return special === undefined ? undefined : visit.BREAK;
    },
  });
  if (special !== undefined) return special;
  if (document.directives.yaml.explicit === true) {
    return refuse('has a directive in it', 0, 'write plain YAML');
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const partsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapeName);
  return {
    data,
    lineOf(pointer) {
      let node: unknown = document.contents;
      let offset = document.contents?.range?.[0] ?? 0;
      for (const part of partsOf(pointer)) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
          if (pair === undefined) break;
          if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(part)];
          offset = rangeStart(node) ?? offset;
        } else break;
      }
      return Math.max(1, lineAt(offset));
    },
    valueAt(pointer) {
      const found: unknown = document.getIn(partsOf(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
      return found;
    },
  };
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

function unescapeName(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
