import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { describe, expect, it } from 'vitest';
import { GUEST_BOOT_SOURCE } from '../../../src/kernels/child/guest-boot.js';

const BUNDLE = fileURLToPath(new URL('../../../dist/kernels/quickjs.child.mjs', import.meta.url));
const OPTIONS = { ecmaVersion: 2024, sourceType: 'module' } as const;

/** The functions of the guest's world, as they stand in the bundle: each is the function of that name in the source. */
const SOURCES = [
  { name: 'source', code: GUEST_BOOT_SOURCE },
  { name: 'bundle', code: bundledParts() },
];

describe.each(SOURCES)('the guest’s side, as it stands in the $name,', ({ code }) => {
  const tree = parse(code, OPTIONS);

  it('uses no template with a part to fill in: QuickJS would call what a guest put on String.prototype', () => {
    const found: string[] = [];
    full(tree, (node) => {
      if (node.type === 'TemplateLiteral' && node.expressions.length > 0) found.push(code.slice(node.start, node.end));
    });
    expect(found).toEqual([]);
  });

  it('spreads nothing and takes no array apart: a guest’s iterator would run', () => {
    const found: string[] = [];
    full(tree, (node) => {
      if (node.type === 'SpreadElement' || node.type === 'ArrayPattern') found.push(code.slice(node.start, node.end));
    });
    expect(found).toEqual([]);
  });

  it('names no global once the guest runs: it could be another by then', () => {
    const names = namesUsedLater(tree);
    names.delete('undefined');
    expect([...names]).toEqual([]);
  });
});

/** Names that are declared nowhere and used in a function within one of the parts: those run after the guest's code. */
function namesUsedLater(tree: AnyNode): Set<string> {
  const declared = new Set<string>(['arguments']);
  const used = new Set<string>();
  const declare = (node: AnyNode | null | undefined): void => {
    if (node === null || node === undefined) return;
    if (node.type === 'Identifier') declared.add(node.name);
    else if (node.type === 'ObjectPattern')
      for (const each of node.properties) declare('value' in each ? each.value : each.argument);
    else if (node.type === 'AssignmentPattern') declare(node.left);
    else if (node.type === 'RestElement') declare(node.argument);
  };
  full(tree, (node) => {
    if (node.type === 'VariableDeclarator') declare(node.id);
    if ('params' in node) node.params.forEach(declare);
    if (
      'id' in node &&
      (node.type === 'FunctionDeclaration' || node.type.startsWith('Class') || node.type === 'FunctionExpression')
    )
      declare(node.id);
    if (node.type === 'CatchClause') declare(node.param);
  });
  const parts = new Set<AnyNode>();
  ancestor(tree, {
    Identifier(node, _state, ancestors) {
      const functions = ancestors.filter((each) => /Function/.test(each.type));
      const part = functions.find((each) => parts.has(each) || isPart(each));
      if (part === undefined) return;
      parts.add(part);
      if (functions.at(-1) !== part && !declared.has(node.name)) used.add(node.name);
    },
  });
  expect(parts.size).toBeGreaterThanOrEqual(9);
  return used;
}

/** A part is a function declaration: everything within is made of arrows, methods and function expressions. */
function isPart(node: AnyNode): boolean {
  return node.type === 'FunctionDeclaration' || (node.type === 'FunctionExpression' && node.id !== null);
}

/** The source texts of the parts in the bundle, whatever a bundler has named them. */
function bundledParts(): string {
  const bundle = readFileSync(BUNDLE, 'utf8');
  const tree = parse(bundle, OPTIONS);
  const names = new Set<string>();
  full(tree, (node) => {
    if (node.type !== 'ObjectExpression') return;
    const entries = node.properties.flatMap((each) =>
      each.type === 'Property' && each.key.type === 'Identifier' && each.value.type === 'Identifier'
        ? [[each.key.name, each.value.name] as const]
        : [],
    );
    if (entries.some(([key]) => key === 'captureIntrinsics')) for (const [, value] of entries) names.add(value);
  });
  return tree.body
    .filter((node) => node.type === 'FunctionDeclaration')
    .map((node) => ({ name: node.id.name, text: bundle.slice(node.start, node.end) }))
    .filter(({ name, text }) => names.has(name) || text.includes('.captureIntrinsics()'))
    .map(({ text }) => text)
    .join('\n');
}
