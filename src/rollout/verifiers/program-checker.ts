import { dirname, extname, join, posix } from 'node:path';
import type ts from 'typescript';
import type { TypeDiagnostic } from '../../contracts/verifier.js';
import type { Compiler } from '../../host/compiler.js';

/** One program to check, and the function it must export. `source` is guest-controlled. */
export interface TypeCheckRequest {
  source: string;
  functionName: string;
  functionType: string;
}

/** Files that belong together, by path below their folder. Names and texts are guest-controlled. */
export interface ProjectCheckRequest {
  files: Record<string, string>;
}

/**
 * What the compiler says. `javascript` is the program as CommonJS, also where there are diagnostics.
 * `suite-invalid`: the function type asked for is no type.
 */
export type TypeCheckReport =
  | { status: 'checked'; diagnostics: TypeDiagnostic[]; javascript: string }
  | { status: 'suite-invalid'; diagnostics: TypeDiagnostic[] };

const CANDIDATE = '/candidate.ts';
const SUITE = '/suite.d.ts';
/** Where the files of a workspace stand, out of reach of the names of the library and of the ambient file. */
const PROJECT = '/project/';
const AMBIENT = '/ambient.d.ts';
const TESTED_TYPE = 'WasmagentTestedFunction';
/** No DOM: the program runs in a bare JavaScript engine with a console. */
const LIB_FILE = /^\/lib\.(?:es\d|decorators)[\w.]*\.d\.ts$/;
const CONSOLE =
  'declare const console: Readonly<Record<"log" | "info" | "warn" | "error" | "debug", (...data: unknown[]) => void>>;';

const DIAGNOSTICS_KEPT = 20;
const MESSAGE_CHARS = 240;
const FILE_NOT_FOUND = 6053;
const NO_EXPORTED_MEMBER = 2305;
const MODULE_NOT_FOUND = 2307;
const NOT_ASSIGNABLE = 2322;

/** The file that an import means; undefined: none. */
type ImportResolver = (literal: ts.StringLiteralLike, from: ts.SourceFile) => string | undefined;

/** What each spelling of an import may mean, as TypeScript's own resolution has it. */
const IMPORT_ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '/index.ts', '/index.tsx', '/index.js'];
/** The endings of the source that an import of the output means. */
const SOURCE_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx', '.d.ts'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

function findImported(specifier: string, from: string, names: ReadonlySet<string>): string | undefined {
  if (!/^\.{1,2}\//.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  const ending = extname(path);
  const written = (SOURCE_ENDINGS[ending] ?? []).map((source) => path.slice(0, -ending.length) + source);
  return [...written, ...IMPORT_ENDINGS.map((end) => path + end)].find((name) => names.has(name));
}

/** Type-checks programs, each in a world that holds only the program itself and the ES2022 library. */
export class ProgramChecker {
  readonly #compiler: Compiler;
  readonly #libFolder: string;
  readonly #libFiles = new Map<string, ts.SourceFile | undefined>();
  readonly #options: ts.CompilerOptions;

  constructor(compiler: Compiler) {
    this.#compiler = compiler;
    this.#libFolder = dirname(compiler.sys.getExecutingFilePath());
    this.#options = {
      strict: true,
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.CommonJS,
      moduleDetection: compiler.ModuleDetectionKind.Force,
      lib: ['lib.es2022.d.ts'],
      types: [],
      noResolve: true,
      removeComments: true,
      libReplacement: false,
    };
  }

  /** Checks one program. May throw, overflow or take forever over a hostile one: run it where it can be ended. */
  check(request: TypeCheckRequest): TypeCheckReport {
    const candidate = withoutSuppressions(this.#parse(CANDIDATE, request.source));
    const suite = this.#parseSuite(request);
    let javascript = '';
    const program = this.#createProgram([candidate, suite], (text) => {
      javascript = text;
    });
    const suiteProblems = problemsOf(program, suite);
    if (suiteProblems.length > 0) {
      const alone = this.#parseSuite(request);
      const own = problemsOf(this.#createProgram([alone]), alone);
      if (own.length > 0) return { status: 'suite-invalid', diagnostics: this.#toDiagnostics(own, alone) };
    }
    const found = [...this.#toDiagnostics(problemsOf(program, candidate), candidate), ...refusedReferences(candidate)];
    // Sound alone, so it is the program that spoiled it, and must not come away without a diagnostic.
    if (found.length === 0) found.push(...this.#toDiagnostics(suiteProblems, suite).map(atStart));
    if (found.length === 0) found.push(...this.#checkExport(program, candidate, suite, request));
    const diagnostics = found.slice(0, DIAGNOSTICS_KEPT);
    program.emit(candidate);
    return { status: 'checked', diagnostics, javascript };
  }

  /**
   * Checks files that may import each other and nothing else, whatever modules they declare. Runs nothing; JavaScript is
   * held to its syntax alone. A file may declare what is not there, as it may for any compiler.
   */
  checkProject({ files }: ProjectCheckRequest): TypeCheckReport {
    const sources = Object.entries(files).map(([path, text]) =>
      withoutSuppressions(this.#parse(`${PROJECT}${path}`, text)),
    );
    const ambient = this.#parse(AMBIENT, CONSOLE);
    const names = new Set(sources.map(({ fileName }) => fileName));
    const options = {
      ...this.#options,
      noResolve: false,
      noEmit: true,
      allowJs: true,
      checkJs: false,
      jsx: this.#compiler.JsxEmit.Preserve,
      allowImportingTsExtensions: true,
      module: this.#compiler.ModuleKind.ESNext,
      moduleResolution: this.#compiler.ModuleResolutionKind.Bundler,
    };
    const missing = new Map<string, TypeDiagnostic[]>();
    const program = this.#createProgram([...sources, ambient], undefined, options, (literal, from) => {
      const found = findImported(literal.text, from.fileName, names);
      if (found === undefined && !this.#isJavaScript(from)) {
        missing.set(from.fileName, [...(missing.get(from.fileName) ?? []), notFound(literal, from)]);
      }
      return found;
    });
    const found = sources.flatMap((file) => {
      const own = this.#toDiagnostics(problemsOf(program, file), file);
      // A module that a file declares itself would be an import of nothing that nobody complains about.
      const imports = (missing.get(file.fileName) ?? []).filter(({ line }) => !own.some((told) => told.line === line));
      return [...own, ...imports, ...refusedReferences(file)].map((problem) => ({
        ...problem,
        file: file.fileName.slice(PROJECT.length),
      }));
    });
    return { status: 'checked', diagnostics: found.slice(0, DIAGNOSTICS_KEPT), javascript: '' };
  }

  #isJavaScript({ flags }: ts.SourceFile): boolean {
    return (flags & this.#compiler.NodeFlags.JavaScriptFile) !== 0;
  }

  #parse(name: string, text: string): ts.SourceFile {
    return this.#compiler.createSourceFile(name, text, this.#compiler.ScriptTarget.ES2022, true);
  }

  #parseSuite({ functionType }: TypeCheckRequest): ts.SourceFile {
    return this.#parse(SUITE, `${CONSOLE}\ndeclare type ${TESTED_TYPE} = ${functionType};`);
  }

  #createProgram(
    files: readonly ts.SourceFile[],
    onJavascript: (text: string) => void = () => {},
    options: ts.CompilerOptions = this.#options,
    resolve?: ImportResolver,
  ): ts.Program {
    const find = (name: string): ts.SourceFile | undefined =>
      files.find((file) => file.fileName === name) ?? this.#libFile(name);
    const host: ts.CompilerHost = {
      getSourceFile: find,
      fileExists: (name) => find(name) !== undefined,
      readFile: () => undefined,
      directoryExists: () => false,
      getDirectories: () => [],
      getDefaultLibFileName: () => '/lib.es2022.d.ts',
      getDefaultLibLocation: () => '/',
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: (_name, text) => onJavascript(text),
      ...(resolve === undefined
        ? {}
        : {
            resolveModuleNameLiterals: (literals, _from, _redirect, _options, file) =>
              literals.map((literal) => {
                const resolvedFileName = resolve(literal, file);
                if (resolvedFileName === undefined) return { resolvedModule: undefined };
                const [extension = ''] = /(?:\.d)?\.\w+$/.exec(resolvedFileName) ?? [];
                return { resolvedModule: { resolvedFileName, extension } };
              }),
          }),
    };
    const names = files.map((file) => file.fileName);
    return this.#compiler.createProgram(names, options, host);
  }

  #libFile(name: string): ts.SourceFile | undefined {
    if (!LIB_FILE.test(name)) return undefined;
    if (!this.#libFiles.has(name)) {
      const text = this.#compiler.sys.readFile(join(this.#libFolder, name));
      this.#libFiles.set(name, text === undefined ? undefined : this.#parse(name, text));
    }
    return this.#libFiles.get(name);
  }

  #checkExport(
    program: ts.Program,
    candidate: ts.SourceFile,
    suite: ts.SourceFile,
    { functionName, functionType }: TypeCheckRequest,
  ): TypeDiagnostic[] {
    const checker = program.getTypeChecker();
    const exported = this.#findExport(checker, candidate, functionName);
    if (exported === undefined) {
      return [diagnostic(NO_EXPORTED_MEMBER, candidate, 0, `Module has no exported member '${functionName}'.`)];
    }
    const wanted = suite.statements.find(this.#compiler.isTypeAliasDeclaration);
    const actual = checker.getTypeOfSymbol(exported);
    if (wanted && checker.isTypeAssignableTo(actual, checker.getTypeFromTypeNode(wanted.type))) return [];
    const at = exported.declarations?.[0]?.getStart() ?? 0;
    const message = `Type '${checker.typeToString(actual)}' is not assignable to type '${functionType}'.`;
    return [diagnostic(NOT_ASSIGNABLE, candidate, at, message)];
  }

  #findExport(checker: ts.TypeChecker, file: ts.SourceFile, name: string): ts.Symbol | undefined {
    const { Alias, Value } = this.#compiler.SymbolFlags;
    const module = checker.getSymbolAtLocation(file);
    if (module === undefined) return undefined;
    return checker.getExportsOfModule(module).find((symbol) => {
      const target = symbol.flags & Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return symbol.getName() === name && (target.flags & Value) !== 0;
    });
  }

  #toDiagnostics(found: readonly ts.Diagnostic[], file: ts.SourceFile): TypeDiagnostic[] {
    return found
      .slice(0, DIAGNOSTICS_KEPT)
      .map(({ code, start, messageText }) =>
        diagnostic(code, file, start ?? 0, this.#compiler.flattenDiagnosticMessageText(messageText, '\n')),
      );
  }
}

function problemsOf(program: ts.Program, file: ts.SourceFile): ts.Diagnostic[] {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

// `// @ts-nocheck`, `@ts-ignore` and `@ts-expect-error` would let the program silence its own judge.
function withoutSuppressions(file: ts.SourceFile): ts.SourceFile {
  return Object.assign(file, { checkJsDirective: undefined, commentDirectives: undefined });
}

// `noResolve` leaves these unread without a word; a program that names another file is not the whole program.
function refusedReferences(file: ts.SourceFile): TypeDiagnostic[] {
  return [...file.referencedFiles, ...file.typeReferenceDirectives].map((reference) =>
    diagnostic(FILE_NOT_FOUND, file, reference.pos, `File '${reference.fileName}' not found.`),
  );
}

function notFound(literal: ts.StringLiteralLike, file: ts.SourceFile): TypeDiagnostic {
  const message = `Cannot find module '${literal.text}' or its corresponding type declarations.`;
  return diagnostic(MODULE_NOT_FOUND, file, literal.getStart(file), message);
}

function atStart(found: TypeDiagnostic): TypeDiagnostic {
  return { ...found, line: 1, column: 1 };
}

function diagnostic(code: number, file: ts.SourceFile, position: number, message: string): TypeDiagnostic {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const firstLine = message.split('\n', 1)[0] ?? '';
  return { code, line: line + 1, column: character + 1, message: cutAtWord(firstLine) };
}

// It quotes the program, and half of a secret in it would not be known as one any more.
function cutAtWord(text: string): string {
  return text.length <= MESSAGE_CHARS ? text : `${text.slice(0, MESSAGE_CHARS).replace(/\S*$/, '')}…`;
}
