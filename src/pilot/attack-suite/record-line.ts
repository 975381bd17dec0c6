import { type AttackRecord, isShown, judgeClosed } from './judge-attack.js';
import type { Observation } from './observe-run.js';

/**
 * An attempt's record as one line of JSON: what it is, the digest of its program, and what was seen in each arm. Nothing
 * that the program said is in it, and no secret of the run.
 */
export function toRecordLine({ attack, kernel, closed, open, bare }: AttackRecord): string {
  const { id, language, header, sha256 } = attack;
  const { class: attackClass, attempt, effect, ends, vacuous } = header;
  const shown = (observed: Observation | undefined) =>
    observed === undefined ? undefined : { shown: isShown(header, observed), ...observed };
  return JSON.stringify({
    id,
    language,
    kernel,
    class: attackClass,
    attempt,
    sha256,
    effect,
    ends,
    closed: { ...judgeClosed(header, closed), ...closed },
    open: shown(open),
    opens: header.open === undefined ? undefined : Object.keys(header.open),
    bare: shown(bare),
    vacuous,
  });
}
