// Generates src/contracts/*.generated.* from schemas/*.schema.json: TypeScript types, and validators compiled
// ahead of time so that no command compiles a schema at start-up. With --check: compares instead of writing.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = new URL('..', import.meta.url).pathname;
const schemaDir = join(root, 'schemas');
const outDir = join(root, 'src/contracts');
const banner =
  '// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.\n';

const files = readdirSync(schemaDir)
  .filter((file) => file.endsWith('.schema.json'))
  .sort();
const schemas = files.map((file) => ({
  name: file.replace('.schema.json', ''),
  schema: JSON.parse(readFileSync(join(schemaDir, file), 'utf8')),
}));
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const typeFile = (name) => `${name === 'capability-manifest' ? 'manifest' : name}.generated.ts`;

const outputs = new Map();
for (const { name, schema } of schemas) {
  const types = await compile(structuredClone(schema), schema.title, {
    bannerComment: '',
    cwd: schemaDir,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: {
      resolve: {
        http: {
          canRead: /^https:\/\/wasmagent\.dev\//,
          read: ({ url }) => readFileSync(join(schemaDir, url.split('/').pop()), 'utf8'),
        },
      },
    },
  });
  outputs.set(typeFile(name), `${banner}\n${types}`);
}

const ajv = new Ajv2020({
  allErrors: false,
  strict: true,
  strictTuple: false,
  allowUnionTypes: true,
  schemas: schemas.map(({ schema }) => schema),
  code: { source: true, esm: true, lines: true },
});
// Every start reads the validators; those that few commands need have files of their own.
const APART = new Map([
  ['rollout-report-validator', ['rollout-report']],
  ['pack-validators', ['pilot-plan', 'pack-environment', 'pack-manifest']],
  ['controls-validators', ['crosswalk', 'controls']],
  ['recording-validator', ['recording']],
  ['model-report-validator', ['model-report']],
  ['approval-validators', ['approval-rules']],
]);
const isShared = ({ name }) => ![...APART.values()].flat().includes(name);
const VALIDATOR_FILES = [
  { file: 'validators', part: schemas.filter(isShared) },
  ...[...APART].map(([file, names]) => ({ file, part: schemas.filter(({ name }) => names.includes(name)) })),
];
// Ajv's standalone code still requires two small runtime helpers; bundling makes the file stand alone.
const scratch = mkdtempSync(join(root, 'node_modules/.validators-'));
try {
  for (const { file, part } of VALIDATOR_FILES) {
    const entry = join(scratch, `${file}.mjs`);
    const exportsMap = Object.fromEntries(part.map(({ name, schema }) => [`${camel(name)}Validator`, schema.$id]));
    writeFileSync(entry, standaloneCode(ajv, exportsMap));
    const bundled = await build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
      legalComments: 'none',
    });
    const code = bundled.outputFiles[0].text.replaceAll(/^\s*\/\/ node_modules\/.*$\n/gm, '');
    outputs.set(`${file}.generated.js`, `${banner}/* eslint-disable */\n${code}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
const declarationsOf = (part) =>
  part
    .map(
      ({ name, schema }) =>
        `import type { ${schema.title} } from './${typeFile(name).replace('.ts', '.js')}';\nexport declare const ${camel(name)}Validator: Validator<${schema.title}>;`,
    )
    .join('\n');
const [shared, ...apart] = VALIDATOR_FILES;
outputs.set(
  'validators.generated.d.ts',
  `${banner}/** One violation: where in the document (JSON pointer), which keyword refused it, and with what parameters. */
export interface Violation { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }
/** Says whether the data has the shape; on false, \`errors\` holds the violations of that call. */
export interface Validator<T> { (data: unknown): data is T; errors?: Violation[] | null }
${declarationsOf(shared.part)}\n`,
);
for (const { file, part } of apart) {
  outputs.set(
    `${file}.generated.d.ts`,
    `${banner}import type { Validator } from './validators.generated.js';\n${declarationsOf(part)}\n`,
  );
}

const check = process.argv.includes('--check');
let stale = 0;
for (const [file, text] of outputs) {
  const path = join(outDir, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale += 1;
  if (check) console.error(`src/contracts/${file} does not match its schema; run: npm run generate`);
  else writeFileSync(path, text);
}
console.log(`${outputs.size} generated files, ${stale} ${check ? 'stale' : 'written'}`);
process.exitCode = check && stale > 0 ? 1 : 0;
