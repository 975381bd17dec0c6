import { join } from 'node:path';
import type { GuestLanguage } from '../../contracts/kernel.js';
import { WasmagentError } from '../../errors.js';
import { listFilesBelow, readNamedFile } from '../../host/own-file.js';
import { type Attack, readAttack } from './read-attack.js';

const ENDINGS: Readonly<Record<GuestLanguage, string>> = { javascript: '.js', python: '.py' };

/**
 * The attack programs of one language below a folder, in the order of their ids.
 * @throws WasmagentError `SCENARIO_INVALID` for a program that is written wrongly, and when there is none: a suite
 * without attempts holds nothing.
 */
export function loadAttacks(folder: string, language: GuestLanguage): Attack[] {
  const ending = ENDINGS[language];
  const attacks = listFilesBelow(join(folder, language))
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const id = `${language}/${name.slice(0, -ending.length)}`;
      return readAttack(id, language, readNamedFile(join(folder, language, name), 'the attack program'));
    });
  if (attacks.length > 0) return attacks;
  throw new WasmagentError('SCENARIO_INVALID', `${folder} has no attack programs in ${language}`, {
    suggestions: ['reinstall the package: the programs come with it'],
  });
}
