/** One path in the two forms that rules are matched against, names joined by `/`: below the workspace, or absolute. */
export interface PathForms {
  /** As spelled, with empty names and dots resolved. */
  plain: string;
  /** What other file systems, or a careless eye, would take it for. */
  folded: string;
  /** It was spelled as a folder, with a slash at the end: what is done to it is done to what is in it. */
  isFolder: boolean;
}

/** Both forms of a path (guest-controlled). `/workspace/x` and `x` are the same; dots never rise above the start. */
export function spellForms(path: string): PathForms {
  return { plain: joinPath(path, (name) => name), folded: foldPath(path), isFolder: path.endsWith('/') };
}

/**
 * The form in which every alias of a path is the same: compatibility spellings (NFKC), characters that are not shown,
 * backslashes, NTFS streams, trailing dots and spaces, case. Folding twice changes nothing.
 */
export function foldPath(path: string): string {
  return joinPath(foldText(path).replaceAll('\\', '/'), foldName);
}

// HFS+ ignores these in names, and terminals do not show them: `.g\u200cit` is `.git` there.
const NOT_SHOWN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/** Text without what tells apart spellings of the same letters. */
export function foldText(text: string): string {
  let before: string;
  let folded = text;
  // Taking one thing away can make room for the next: what is left must be the same however often this is done.
  do {
    before = folded;
    folded = before.normalize('NFKC').replace(NOT_SHOWN, '').toLowerCase();
  } while (folded !== before);
  return folded;
}

function foldName(name: string): string {
  // On NTFS `.env::$DATA` is the contents of `.env`.
  const stream = name.indexOf(':');
  const own = stream === -1 ? name : name.slice(0, stream);
  let end = own.length;
  while (end > 0 && (own[end - 1] === '.' || own[end - 1] === ' ')) end -= 1;
  if (end > 0) return own.slice(0, end);
  // Nothing but dots and spaces: Windows drops them, but for the two names that mean something.
  return own.trimEnd() === '..' ? '..' : '';
}

function joinPath(path: string, spellName: (name: string) => string): string {
  const names: string[] = [];
  for (const given of path.split('/')) {
    const name = spellName(given);
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  if (!path.startsWith('/')) return names.join('/');
  return names[0] === 'workspace' ? names.slice(1).join('/') : `/${names.join('/')}`;
}
