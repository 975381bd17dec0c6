import { SourceMap } from 'node:module';
import type ts from 'typescript';
import type { Compiler } from '../../host/compiler.js';

/** One module of a workspace as it is to be run. */
export interface ModuleSource {
  /** CommonJS; what Node calls `require` and `module` is called `__require` and `__module` in it. */
  javascript: string;
  /** What it imports, by literal name. */
  imports: string[];
  /** Calls of `test` and `it` with a literal name: at least so many tests are meant. */
  declaredTests: number;
  /** Line of the source, from 1, for each line of the JavaScript. */
  lines: number[];
}

/** Why a source cannot be run. */
export interface ModuleFault {
  message: string;
  line: number;
}

/**
 * Makes a script out of a TypeScript or JavaScript module; types are taken out and not checked. May throw, overflow or
 * take forever over a hostile source: run it where it can be ended.
 */
export function toModuleSource(compiler: Compiler, path: string, source: string): ModuleSource | ModuleFault {
  const seen = { imports: new Set<string>(), declaredTests: 0 };
  const { outputText, sourceMapText, diagnostics } = compiler.transpileModule(source, {
    // Only the ending counts. A path of the workspace would end up in the output.
    fileName: /\.[cm]?ts$/.test(path) ? 'module.ts' : 'module.js',
    reportDiagnostics: true,
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.CommonJS,
      allowJs: true,
      esModuleInterop: true,
      sourceMap: true,
    },
    transformers: {
      before: [(context) => (file) => countTests(compiler, context, file, seen)],
      after: [(context) => (file) => renameLoaders(compiler, context, file, seen)],
    },
  });
  const fault = diagnostics?.find(({ file }) => file !== undefined);
  if (fault !== undefined) {
    const line = fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0).line ?? 0;
    return {
      message: compiler.flattenDiagnosticMessageText(fault.messageText, '\n').split('\n', 1).join(),
      line: line + 1,
    };
  }
  return {
    javascript: outputText,
    imports: [...seen.imports],
    declaredTests: seen.declaredTests,
    lines: mapLines(outputText, sourceMapText ?? ''),
  };
}

interface Seen {
  imports: Set<string>;
  declaredTests: number;
}

function countTests(
  compiler: Compiler,
  context: ts.TransformationContext,
  file: ts.SourceFile,
  seen: Seen,
): ts.SourceFile {
  const visit = (node: ts.Node): ts.Node => {
    if (compiler.isCallExpression(node) && isTestName(compiler, node.expression)) {
      const [name] = node.arguments;
      if (name !== undefined && compiler.isStringLiteralLike(name)) seen.declaredTests += 1;
    }
    return compiler.visitEachChild(node, visit, context);
  };
  return compiler.visitEachChild(file, visit, context);
}

function isTestName(compiler: Compiler, callee: ts.Expression): boolean {
  const named = compiler.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return compiler.isIdentifier(named) && (named.text === 'test' || named.text === 'it');
}

// The names that Node gives to its loader mean nothing here, and a filter of guest code takes them for a way out.
function renameLoaders(
  compiler: Compiler,
  context: ts.TransformationContext,
  file: ts.SourceFile,
  seen: Seen,
): ts.SourceFile {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    if (
      compiler.isCallExpression(node) &&
      compiler.isIdentifier(node.expression) &&
      node.expression.text === 'require'
    ) {
      const [name] = node.arguments;
      if (name !== undefined && compiler.isStringLiteralLike(name)) {
        seen.imports.add(name.text);
        return factory.updateCallExpression(node, factory.createIdentifier('__require'), undefined, node.arguments);
      }
    }
    if (
      compiler.isPropertyAccessExpression(node) &&
      compiler.isIdentifier(node.expression) &&
      node.expression.text === 'module' &&
      node.name.text === 'exports'
    ) {
      return factory.updatePropertyAccessExpression(node, factory.createIdentifier('__module'), node.name);
    }
    return compiler.visitEachChild(node, visit, context);
  };
  return compiler.visitEachChild(file, visit, context);
}

function mapLines(javascript: string, sourceMapText: string): number[] {
  const map = new SourceMap(JSON.parse(sourceMapText));
  return javascript.split('\n').map((text, line) => {
    const entry = map.findEntry(line, text.length);
    return 'originalLine' in entry ? entry.originalLine + 1 : 1;
  });
}
