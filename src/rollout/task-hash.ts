import { hash } from 'node:crypto';

/** The wire's `n_gram_hash`: the first 16 hex digits of the SHA-256 of the task's UTF-8 bytes. */
export function taskHash(task: string): string {
  return hash('sha256', task, 'hex').slice(0, 16);
}
