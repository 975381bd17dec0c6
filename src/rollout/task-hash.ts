import { createHash } from 'node:crypto';

/** The wire's `n_gram_hash`: the first 16 hex digits of the SHA-256 of the task's UTF-8 bytes. */
export function taskHash(task: string): string {
  return createHash('sha256').update(task, 'utf8').digest('hex').slice(0, 16);
}
