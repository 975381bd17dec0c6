import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { GuardrailFinding } from '../contracts/guardrail.js';
import type { ManifestInForce } from '../contracts/kernel.js';
import { lineFinder } from './line-finder.js';
import { type PythonProgram, parsePython, readArguments, readImport } from './python-syntax.js';
import { isUncovered } from './uncovered-path.js';

/** Modules that lead to the host, to its processes and network, or around every name that is looked for here. */
const HOST_MODULES = new Set(
  (
    'subprocess _posixsubprocess multiprocessing pty posix nt ctypes _ctypes cffi socket _socket ' +
    'js pyodide pyodide_js _pyodide _pyodide_core builtins _imp'
  ).split(' '),
);
const HOST_PROCESS =
  /^(?:os\.(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?|fork|forkpty|startfile|kill|killpg|abort|_exit|\*)|asyncio\.create_subprocess_(?:exec|shell))$/;
const CODE_FROM_TEXT = new Set(['eval', 'exec', 'compile']);
const IMPORTERS = new Set(['__import__', 'importlib.import_module', 'importlib.__import__']);
const DYNAMIC_IMPORT = /^(?:sys\.modules|importlib\.(?:reload|util\.\w+|machinery\.\w+))$/;
/** Names on the way from any object to everything that was ever imported. */
const INTERNALS = new Set(
  (
    '__subclasses__ __globals__ __builtins__ __mro__ __base__ __bases__ __loader__ __spec__ __code__ __closure__ ' +
    '_getframe f_globals f_builtins f_locals f_back tb_frame gi_frame cr_frame ag_frame'
  ).split(' '),
);
const ENVIRONMENT_CALLS = new Set(['os.getenv', 'os.environ.get', 'os.environ.pop', 'os.environ.setdefault']);
const READ_CALLS = new Set(['read_file', 'list_files']);
const WRITE_CALLS = new Set(['write_file', 'delete_file']);
const OPEN_CALLS = new Set(['open', 'io.open', 'os.open', 'pathlib.Path']);

/**
 * Where the grammar knows less than Python: a bare `yield`, `1.`, `case C():`, `a[*b]` and a `with` in parentheses. Each
 * is the parent of the error node and the text that was passed over.
 */
const KNOWN_GAPS = new Set([
  'YieldStatement ',
  'YieldExpression ',
  'LiteralPattern ',
  'MemberExpression *',
  'WithStatement )',
]);

/** Looks for ways to the host in guest Python. Code that does not parse, or nests too deep to be read, is a finding. */
export async function scanPython(code: string, manifest: ManifestInForce): Promise<GuardrailFinding[]> {
  const unparsable = { pattern: 'unparsable', line: 1, column: 1 };
  try {
    // The parser too goes down with what is nested, at its end, as deep as the stack happens to let it.
    const program = await parsePython(code);
    if (program === undefined) return [unparsable];
    return new PythonScan(code, program, manifest).findings();
  } catch (error) {
    if (error instanceof RangeError) return [unparsable];
    throw error;
  }
}

class PythonScan {
  readonly #program: PythonProgram;
  readonly #code: string;
  readonly #manifest: ManifestInForce;
  readonly #findings: GuardrailFinding[] = [];
  readonly #locate: ReturnType<typeof lineFinder>;
  /** Where the program stops being Python. What stands beside that says nothing any more. */
  #unparsable: GuardrailFinding | undefined;

  constructor(code: string, program: PythonProgram, manifest: ManifestInForce) {
    this.#code = code;
    this.#program = program;
    this.#manifest = manifest;
    this.#locate = lineFinder(code);
  }

  findings(): GuardrailFinding[] {
    this.#program.tree.iterate({ enter: (node) => this.#enter(node) });
    return this.#unparsable === undefined ? this.#findings : [this.#unparsable];
  }

  #trip(pattern: string, { from }: { from: number }): void {
    this.#findings.push({ pattern, ...this.#locate(from) });
  }

  #enter(ref: SyntaxNodeRef): boolean {
    if (this.#unparsable !== undefined) return false;
    if (ref.type.isError) {
      if (this.#isKnownGap(ref.node)) return true;
      this.#unparsable = { pattern: 'unparsable', ...this.#locate(ref.from) };
      return false;
    }
    switch (ref.name) {
      case 'ImportStatement':
        this.#inspectImport(ref.node);
        return false;
      case 'VariableName':
        this.#inspectName(ref.node);
        return true;
      case 'MemberExpression':
        this.#inspectMember(ref.node);
        return true;
      case 'CallExpression':
        this.#inspectCall(ref.node);
        return true;
      default:
        return true;
    }
  }

  #isKnownGap(node: SyntaxNode): boolean {
    const parent = node.parent;
    const skipped = this.#code.slice(node.from, node.to);
    if (KNOWN_GAPS.has(`${parent?.name} ${skipped}`)) return true;
    if (skipped !== '') return false;
    return parent?.name === 'ParenthesizedExpression'
      ? parent.parent?.name === 'WithStatement'
      : parent?.name === 'MemberExpression' && parent.firstChild?.name === 'Number';
  }

  #inspectImport(node: SyntaxNode): void {
    for (const { name } of readImport(node, this.#program.text)) {
      const pattern = isHostModule(name) ? 'host-module' : patternOf(name);
      if (pattern !== undefined) this.#trip(pattern, node);
    }
  }

  #inspectName(node: SyntaxNode): void {
    if (isDefinition(node)) return;
    const name = this.#program.text(node);
    if (CODE_FROM_TEXT.has(name)) this.#trip('host-global', node);
    else if (INTERNALS.has(name)) this.#trip('internals', node);
    else this.#inspectImporter(node);
  }

  #inspectMember(node: SyntaxNode): void {
    const property = node.lastChild;
    if (property?.name === 'PropertyName') {
      const pattern = patternOf(this.#program.dotted(node) ?? '');
      if (INTERNALS.has(this.#program.text(property))) this.#trip('internals', node);
      else if (pattern !== undefined) this.#trip(pattern, node);
      else this.#inspectImporter(node);
      return;
    }
    const object = node.firstChild;
    if (object !== null && this.#program.dotted(object) === 'os.environ') {
      this.#inspectVariable(node.getChild('[')?.nextSibling ?? undefined, node);
    }
  }

  /** An importer is fine exactly where it is called with the name of a module that is. */
  #inspectImporter(node: SyntaxNode): void {
    if (!IMPORTERS.has(this.#program.dotted(node) ?? '')) return;
    const call = node.parent;
    const isCalled = call?.name === 'CallExpression' && call.firstChild?.from === node.from;
    const first = isCalled ? readArguments(call, this.#program.text).positional[0] : undefined;
    const name = this.#program.literal(first);
    if (name === undefined || isHostModule(name)) this.#trip('dynamic-import', node);
  }

  #inspectCall(node: SyntaxNode): void {
    const name = node.firstChild === null ? undefined : this.#program.dotted(node.firstChild);
    if (name === undefined) return;
    const { positional, named } = readArguments(node, this.#program.text);
    if (name === 'getattr') this.#inspectGetattr(positional, node);
    if (ENVIRONMENT_CALLS.has(name)) this.#inspectVariable(positional[0] ?? named.get('key'), node);
    const field = fieldOf(name, this.#program.literal(positional[1] ?? named.get('mode')));
    const path = this.#program.literal(positional[0] ?? named.get('path') ?? named.get('file'));
    if (field !== undefined && path !== undefined && isUncovered(path, this.#manifest[field])) this.#trip(field, node);
  }

  #inspectGetattr([object, attribute]: readonly SyntaxNode[], node: SyntaxNode): void {
    const name = this.#program.literal(attribute);
    const module = object === undefined ? undefined : this.#program.dotted(object);
    if (name !== undefined && INTERNALS.has(name)) this.#trip('internals', node);
    // Of os, a name that is only known at run time may be any of them.
    else if (patternOf(`${module}.${name ?? '*'}`) !== undefined) this.#trip('host-process', node);
  }

  /** A variable is fine exactly when the manifest grants its name. */
  #inspectVariable(key: SyntaxNode | undefined, node: SyntaxNode): void {
    const name = this.#program.literal(key);
    if (name === undefined || !Object.hasOwn(this.#manifest.env, name)) this.#trip('environment', node);
  }
}

function isHostModule(name: string): boolean {
  return HOST_MODULES.has(name.split('.', 1).join());
}

function patternOf(dotted: string): string | undefined {
  if (HOST_PROCESS.test(dotted)) return 'host-process';
  return DYNAMIC_IMPORT.test(dotted) ? 'dynamic-import' : undefined;
}

function fieldOf(call: string, mode: string | undefined): 'allowedReadPaths' | 'allowedWritePaths' | undefined {
  if (READ_CALLS.has(call)) return 'allowedReadPaths';
  if (WRITE_CALLS.has(call)) return 'allowedWritePaths';
  if (!OPEN_CALLS.has(call)) return undefined;
  return mode !== undefined && /[wax+]/.test(mode) ? 'allowedWritePaths' : 'allowedReadPaths';
}

/** Whether a name is only given to something here: a function, a class, a parameter, an argument. */
function isDefinition(node: SyntaxNode): boolean {
  switch (node.parent?.name) {
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return node.prevSibling?.name === 'def' || node.prevSibling?.name === 'class';
    case 'ParamList':
      return node.prevSibling?.name !== 'AssignOp';
    case 'ArgList':
      return node.nextSibling?.name === 'AssignOp';
    default:
      return false;
  }
}
