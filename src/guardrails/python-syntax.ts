import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';

/** A Python program as a syntax tree, read with the names that its imports give to modules. */
export interface PythonProgram {
  tree: Tree;
  /** Source text of a node; an identifier as Python compares it. */
  text(node: SyntaxNode): string;
  /** What a name or a chain of names stands for, as `os.path.join`, whatever the imports call it; undefined for anything else. */
  dotted(node: SyntaxNode): string | undefined;
  /** The value of a string that is written out, also in pieces; undefined for anything that is only known at run time. */
  literal(node: SyntaxNode | undefined): string | undefined;
}

/** What one import statement brings in: the whole dotted name, and the name it is bound to. `*` stands for everything. */
export interface PythonImport {
  name: string;
  boundTo: string;
}

/** The arguments of a call, by place and by name. */
export interface PythonArguments {
  positional: SyntaxNode[];
  named: Map<string, SyntaxNode>;
}

/** No name that a rule asks for is longer; a chain of a million names would be walked once for each of its links. */
const MAX_LINKS = 4;
/** No call that a rule asks for takes more. */
const MAX_ARGUMENTS = 10;

/** How long parsing holds up everything else at a time. */
const TURN_MS = 10;
/** Measured: 1 MB of Python takes less than one second, 1 MB of nothing but errors more than four. */
const MAX_PARSE_MS = 5_000;

/**
 * Parses a program; its tree may hold error nodes. Gives way to other work meanwhile.
 * @returns undefined when that takes too long: it is no program that anybody wrote.
 */
export async function parsePython(code: string): Promise<PythonProgram | undefined> {
  const tree = await parseInTurns(code);
  return tree === undefined ? undefined : readProgram(code, tree);
}

async function parseInTurns(code: string): Promise<Tree | undefined> {
  const parse = parser.startParse(code);
  let spentMs = 0;
  while (spentMs < MAX_PARSE_MS) {
    const startedAt = performance.now();
    for (let turnMs = 0; turnMs < TURN_MS; turnMs = performance.now() - startedAt) {
      const tree = parse.advance();
      if (tree !== null) return tree;
    }
    spentMs += performance.now() - startedAt;
    await nextTurn();
  }
  return undefined;
}

function readProgram(code: string, tree: Tree): PythonProgram {
  // Python compares identifiers after NFKC: a full-width `eval` is `eval`.
  const text = ({ from, to }: SyntaxNode): string => code.slice(from, to).normalize('NFKC');
  const modules = new Map<string, string>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'ImportStatement') return;
      for (const { name, boundTo } of readImport(node.node, text)) modules.set(boundTo, name);
    },
  });
  const literal = (node: SyntaxNode | undefined): string | undefined => {
    switch (node?.name) {
      case 'String':
        return unquote(code.slice(node.from, node.to));
      case 'ContinuedString':
        return join(childrenOf(node).map(literal));
      case 'BinaryExpression': {
        const [left, operator, right] = childrenOf(node);
        return operator !== undefined && text(operator) === '+' ? join([literal(left), literal(right)]) : undefined;
      }
      default:
        return undefined;
    }
  };
  return { tree, text, literal, dotted: (node) => readDotted(node, text, modules) };
}

/** What an import statement brings in. Relative imports have no module to come from and bring in nothing. */
export function readImport(node: SyntaxNode, text: PythonProgram['text']): PythonImport[] {
  const parts = childrenOf(node).map((part) => ({ kind: part.name, text: text(part) }));
  const at = parts.findIndex(({ kind }) => kind === 'import');
  const isFrom = parts[0]?.kind === 'from';
  const source = isFrom
    ? parts
        .slice(1, at)
        .map((part) => part.text)
        .join('')
    : undefined;
  const imports: PythonImport[] = [];
  let name = '';
  let alias: string | undefined;
  let isAlias = false;
  const finish = (): void => {
    if (name === '') return;
    const whole = source === undefined ? name : `${source}.${name}`;
    // `import os.path` binds `os`, and `os` is what it stands for.
    const first = name.split('.', 1).join();
    if (source === undefined && alias === undefined) imports.push({ name: first, boundTo: first });
    imports.push({ name: whole, boundTo: alias ?? (source === undefined ? whole : name) });
    [name, alias, isAlias] = ['', undefined, false];
  };
  for (const part of parts.slice(at + 1)) {
    if (part.kind === ',') finish();
    else if (part.kind === 'as') isAlias = true;
    else if (isAlias) alias = part.text;
    else if (part.kind !== '(' && part.kind !== ')') name += part.text;
  }
  finish();
  return imports;
}

/** The first arguments of a call. What is unpacked from `*` or `**`, and every place behind it, is not known. */
export function readArguments(call: SyntaxNode, text: PythonProgram['text']): PythonArguments {
  const args: PythonArguments = { positional: [], named: new Map() };
  let isPlaceKnown = true;
  for (const [first, operator, value] of firstArguments(call.getChild('ArgList'))) {
    if (first === undefined) continue;
    if (operator?.name === 'AssignOp' && value !== undefined) args.named.set(text(first), value);
    else if (operator !== undefined) isPlaceKnown = false;
    else if (isPlaceKnown) args.positional.push(first);
  }
  return args;
}

/** The nodes of each of the first arguments. */
function firstArguments(list: SyntaxNode | null): SyntaxNode[][] {
  const found: SyntaxNode[][] = [[]];
  for (let part = list?.firstChild ?? null; part !== null && found.length <= MAX_ARGUMENTS; part = part.nextSibling) {
    if (part.name === ',') found.push([]);
    else if (part.name !== '(' && part.name !== ')') found.at(-1)?.push(part);
  }
  return found.slice(0, MAX_ARGUMENTS);
}

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function readDotted(
  node: SyntaxNode,
  text: PythonProgram['text'],
  modules: ReadonlyMap<string, string>,
): string | undefined {
  const links: string[] = [];
  let at: SyntaxNode | null = node;
  while (at?.name === 'MemberExpression' && links.length < MAX_LINKS) {
    const property: SyntaxNode | null = at.lastChild;
    if (property?.name !== 'PropertyName') return undefined;
    links.unshift(text(property));
    at = at.firstChild;
  }
  if (at?.name !== 'VariableName') return undefined;
  const name = text(at);
  return [modules.get(name) ?? name, ...links].join('.');
}

function join(parts: readonly (string | undefined)[]): string | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\u0007', b: '\b', f: '\f', v: '\v' };

/** The value of a string literal. `\N{...}` is left as it is: the table of names is not worth its weight. */
function unquote(source: string): string | undefined {
  const [, prefix, , body] = /^([A-Za-z]*)('''|"""|'|")([\s\S]*)\2$/.exec(source) ?? [];
  if (prefix === undefined || body === undefined) return undefined;
  if (/r/i.test(prefix)) return body;
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\r?\n)|([\s\S]))/g,
    (whole, hex2, hex4, hex8, octal, newline, char) => {
      if (newline !== undefined) return '';
      if (char !== undefined) return ESCAPES[char] ?? (/[\\'"]/.test(char) ? char : whole);
      const code = octal === undefined ? Number.parseInt(hex2 ?? hex4 ?? hex8, 16) : Number.parseInt(octal, 8);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
