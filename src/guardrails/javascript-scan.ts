import { type AnyNode, type CallExpression, type MemberExpression, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import type { GuardrailFinding } from '../contracts/guardrail.js';
import type { ManifestInForce } from '../contracts/kernel.js';
import { isUncovered } from './uncovered-path.js';

const HOST_GLOBALS = new Set(['require', 'module', 'Deno', 'Bun', 'importScripts', 'WebAssembly', 'eval', 'Function']);
const READ_CALLS = new Map<string, 'allowedReadPaths' | 'allowedWritePaths'>([
  ['readFile', 'allowedReadPaths'],
  ['listFiles', 'allowedReadPaths'],
  ['writeFile', 'allowedWritePaths'],
  ['deleteFile', 'allowedWritePaths'],
]);

/** Looks for ways to the host in guest JavaScript. Code that does not parse, or nests too deep to be read, is a finding. */
export function scanJavaScript(code: string, manifest: ManifestInForce): GuardrailFinding[] {
  try {
    return scan(code, manifest);
  } catch (error) {
    // Nesting that is too deep for the walk is as unreadable as a syntax error.
    if (error instanceof RangeError) return [{ pattern: 'unparsable', line: 1, column: 1 }];
    throw error;
  }
}

function scan(code: string, manifest: ManifestInForce): GuardrailFinding[] {
  const findings: GuardrailFinding[] = [];
  let tree: AnyNode;
  try {
    tree = parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      locations: true,
    });
  } catch (error) {
    const at = (error as { loc?: { line: number; column: number } }).loc ?? { line: 1, column: 0 };
    return [{ pattern: 'unparsable', line: at.line, column: at.column + 1 }];
  }
  const trip = (pattern: string, node: AnyNode): void => {
    const start = node.loc?.start ?? { line: 1, column: 0 };
    findings.push({ pattern, line: start.line, column: start.column + 1 });
  };
  ancestor(tree, {
    Identifier: (node, _state, ancestors) => {
      if (HOST_GLOBALS.has(node.name) && !isPropertyName(node, ancestors)) trip('host-global', node);
    },
    ImportExpression: (node) => trip('dynamic-import', node),
    MemberExpression: (node) => inspectMember(node, manifest, trip),
    CallExpression: (node) => inspectCall(node, manifest, trip),
  });
  return findings;
}

type Trip = (pattern: string, node: AnyNode) => void;

function inspectMember(node: MemberExpression, manifest: ManifestInForce, trip: Trip): void {
  const property = propertyName(node);
  if (
    property === 'constructor' &&
    node.object.type === 'MemberExpression' &&
    propertyName(node.object) === 'constructor'
  ) {
    trip('constructor-chain', node);
  }
  if (property === '__proto__') trip('prototype-access', node);
  const object = node.object.type === 'Identifier' ? node.object.name : undefined;
  if (object === 'process' && property !== undefined && property !== 'env') trip('host-process', node);
  // process.env.NAME is fine exactly when the manifest grants NAME.
  if (node.object.type === 'MemberExpression' && isProcessEnv(node.object)) {
    if (property === undefined || !Object.hasOwn(manifest.env, property)) trip('environment', node);
  }
}

function inspectCall(node: CallExpression, manifest: ManifestInForce, trip: Trip): void {
  if (node.callee.type !== 'Identifier') return;
  const field = READ_CALLS.get(node.callee.name);
  const [path] = node.arguments;
  if (field === undefined || path?.type !== 'Literal' || typeof path.value !== 'string') return;
  if (isUncovered(path.value, manifest[field])) trip(field, node);
}

function isProcessEnv(node: MemberExpression): boolean {
  return node.object.type === 'Identifier' && node.object.name === 'process' && propertyName(node) === 'env';
}

function propertyName(node: MemberExpression): string | undefined {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  if (node.property.type === 'Literal' && typeof node.property.value === 'string') return node.property.value;
  return undefined;
}

function isPropertyName(node: AnyNode, ancestors: readonly AnyNode[]): boolean {
  const parent = ancestors.at(-2);
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand;
}
