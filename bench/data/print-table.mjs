import { cpus, totalmem } from 'node:os';

/** Says what machine this is, for whoever reads the figures. */
export function printMachine() {
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} x ${cpu?.model.trim()}, ${gib} GiB\n`,
  );
}

/** Prints a Markdown table. */
export function printTable(header, rows) {
  for (const cells of [header, header.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
  console.log();
}
