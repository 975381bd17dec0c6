import { createHash } from 'node:crypto';
import type { AttackHeader } from '../../contracts/attack-header.generated.js';
import type { GuestLanguage } from '../../contracts/kernel.js';
import { attackHeaderValidator } from '../../contracts/validators.generated.js';
import { WasmagentError } from '../../errors.js';

/** One attempt: a program that means harm, and what must be seen. */
export interface Attack {
  /** Path of the program below the suite's folder, without its ending. */
  id: string;
  language: GuestLanguage;
  header: AttackHeader;
  /** The whole file; `{{templates}}` are still in it. */
  source: string;
  /** Digest of the file. */
  sha256: string;
}

const COMMENT: Readonly<Record<GuestLanguage, string>> = { javascript: '//', python: '#' };

/** Reads one attack program. @throws WasmagentError `SCENARIO_INVALID`: a header that is wrong must not weaken a test. */
export function readAttack(id: string, language: GuestLanguage, source: string): Attack {
  const header = parseHeader(id, language, source.split('\n', 1).join());
  checkHeader(id, header);
  return { id, language, header, source, sha256: createHash('sha256').update(source, 'utf8').digest('hex') };
}

function parseHeader(id: string, language: GuestLanguage, line: string): AttackHeader {
  const start = `${COMMENT[language]} attack `;
  if (!line.startsWith(start)) throw invalid(id, `the first line does not begin with '${start}{'`);
  let header: unknown;
  try {
    header = JSON.parse(line.slice(start.length));
  } catch (error) {
    throw invalid(id, `the first line is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (attackHeaderValidator(header)) return header;
  const [first] = attackHeaderValidator.errors ?? [];
  const unknown = first?.params['additionalProperty'];
  const what = unknown === undefined ? (first?.message ?? 'is wrong') : `must not have '${unknown}'`;
  throw invalid(id, `${first?.instancePath || 'the header'} ${what}`);
}

/** What the schema cannot say: an attempt must be able to fail, and its effect must be one the host can see. */
function checkHeader(id: string, header: AttackHeader): void {
  const { class: attackClass, effect, open, bare, vacuous, needs, value, denials } = header;
  const isShown = open !== undefined || bare === true;
  if (isShown === (vacuous !== undefined)) throw invalid(id, 'give open, bare or both, or vacuous alone');
  if (id.split('/')[1] !== attackClass.replace(' ', '-')) {
    throw invalid(
      id,
      `a program of the class '${attackClass}' belongs into the folder ${attackClass.replace(' ', '-')}`,
    );
  }
  if (effect === 'process' && needs !== 'procfs') throw invalid(id, 'the effect process needs procfs');
  if (effect === 'forged' && value === undefined && denials === undefined) {
    throw invalid(id, 'the effect forged needs the true value, or the true denials');
  }
}

function invalid(id: string, what: string): WasmagentError {
  return new WasmagentError('SCENARIO_INVALID', `attack ${id}: ${what}`, {
    suggestions: ['compare it with test/attacks/README.md and schemas/attack-header.schema.json'],
  });
}
