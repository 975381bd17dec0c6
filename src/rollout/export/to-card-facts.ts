import type { RowAccount } from '../../contracts/rollout-report.generated.js';
import type { PairingTally } from '../pairs/pairing-tally.js';
import type { RedactionMode } from '../rows/redaction-mode.js';
import type { CardFacts } from './dataset-card.js';

/** What a run knows of the rows of its export. */
export interface ExportedRun {
  /** Names of the inputs. */
  inputs: readonly string[];
  groupCount: number;
  tally: PairingTally;
  /** What became of the candidates for a row of the export. */
  account: RowAccount | undefined;
  redaction: RedactionMode;
  /** How many secrets and personal data were found in the rows. */
  findings: number;
}

/** What the card of an export says of the run that made it. */
export function toCardFacts({ inputs, groupCount, tally, account, redaction, findings }: ExportedRun): CardFacts {
  return {
    inputs,
    groups: groupCount,
    reasons: { ...countsAbove0(tally.groups.noPair), ...countsAbove0(account?.leftOut ?? {}) },
    remarks: [toRemark(redaction, findings)],
  };
}

function countsAbove0(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function toRemark(mode: RedactionMode, findings: number): string {
  if (mode === 'off') return 'Secrets and personal data were not looked for.';
  const what = mode === 'on' ? 'replaced by typed placeholders' : 'found and left in place';
  return `Secrets and personal data ${what}: ${findings}.`;
}
