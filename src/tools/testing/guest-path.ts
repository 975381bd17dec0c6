/** The folder of a guest path; `.` for one in the workspace itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** The last name of a guest path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Where a relative path leads from a guest folder, as text. It may rise above the workspace: what is asked for is asked
 * for, and policy judges it.
 */
export function resolveFrom(folder: string, relative: string): string {
  const names = folder === '.' ? [] : folder.split('/').filter((name, at) => name !== '' || at === 0);
  for (const name of relative.split('/')) {
    if (name === '' || name === '.') continue;
    const last = names.at(-1);
    if (name !== '..') names.push(name);
    else if (last === undefined || last === '..') names.push('..');
    else if (last !== '') names.pop();
  }
  const path = names.join('/');
  return path === '' ? (folder.startsWith('/') ? '/' : '.') : path;
}
