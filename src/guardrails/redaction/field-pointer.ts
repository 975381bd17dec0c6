const MAX_LENGTH = 256;

/**
 * Extends the path of a field by a step: a JSON pointer in which every array index is `*`, so that counts are by kind of
 * field and not by record. A path that grew too long ends in an ellipsis.
 */
export function fieldPointer(parent: string, step: string | number): string {
  if (parent.length > MAX_LENGTH) return parent;
  const name = typeof step === 'number' ? '*' : step.replaceAll('~', '~0').replaceAll('/', '~1');
  const pointer = `${parent}/${name}`;
  return pointer.length > MAX_LENGTH ? `${parent}/${name.slice(0, 64)}…`.padEnd(MAX_LENGTH + 1, '…') : pointer;
}
