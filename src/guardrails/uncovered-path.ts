/**
 * Whether a path that is written out in a program is absolute and under none of the prefixes. Relative paths and those
 * with dots are left to the judge, who resolves them.
 */
export function isUncovered(path: string, prefixes: readonly string[]): boolean {
  if (!path.startsWith('/') || path.includes('/..')) return false;
  return !prefixes.some((prefix) => path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`));
}
