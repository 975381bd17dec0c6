// Each kernel beside its bare engine, in one run, as ratios. Prints a Markdown table for every section.
// Usage: npm run bench:kernels [-- [--rounds N] [SECTION ...]]
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { pyodideSection } from './kernels/pyodide.mjs';
import { quickJsSection } from './kernels/quickjs.mjs';

/**
 * What is measured. A section is `{ name, bare, measure(rounds) }`: `bare` says what stands in the second column, and
 * `measure` resolves with rows `{ what, unit, ours, bare, note }`, where an absent `bare` has nothing to be compared with.
 */
const SECTIONS = [quickJsSection, pyodideSection];

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string' } }, allowPositionals: true });
const rounds = Number(values.rounds ?? 1000);
if (!Number.isInteger(rounds) || rounds < 100) throw new Error('--rounds takes a number of 100 or more');
const wanted = SECTIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) throw new Error(`there is no such section; there are: ${SECTIONS.map(({ name }) => name)}`);

const gib = (totalmem() / 2 ** 30).toFixed(0);
console.log(
  `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${gib} GiB\n`,
);
for (const section of wanted) printTable(section, await section.measure(rounds));

function printTable({ name, bare: bareName }, rows) {
  const header = [name, 'sandboxed', bareName, 'difference', 'ratio', 'note'];
  const body = rows.map(({ what, unit, ours, bare, note = '' }) => [
    what,
    show(ours, unit),
    bare === undefined ? '-' : show(bare, unit),
    bare === undefined ? '-' : show(ours - bare, unit),
    bare === undefined ? '-' : `${(ours / bare).toFixed(2)} x`,
    note,
  ]);
  for (const cells of [header, header.map(() => '---'), ...body]) console.log(`| ${cells.join(' | ')} |`);
  console.log();
}

function show(value, unit) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return `${value.toFixed(digits)} ${unit}`;
}
