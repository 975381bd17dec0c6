import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listFilesBelow } from './own-file.js';

/** How many files a folder has, and one digest over all of them. */
export interface TreeDigest {
  files: number;
  /** As `find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum` prints it inside the folder. */
  sha256: string;
}

/** Takes the digest of a folder of ours: the names and the contents of all files below it. */
export async function digestTree(folder: string): Promise<TreeDigest> {
  const names = listFilesBelow(folder)
    .map((name) => `./${name.split(sep).join('/')}`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const whole = createHash('sha256');
  for (const name of names) whole.update(`${await digestFile(join(folder, name))}  ${name}\n`);
  return { files: names.length, sha256: whole.digest('hex') };
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
