import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a bundled file and of everything that is loaded with it, before any of it runs. */
export function loadedWith(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:^|[;\n}])\s*(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+)["']/g)];
  return [text, ...imports.map(([, name = '']) => loadedWith(join(dirname(file), name), seen))].join('\n');
}
