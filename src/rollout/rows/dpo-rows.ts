import type { DataOutput } from '../../host/data-file/data-output.js';
import { toDpoLine, type WireOptions } from '../formats/rollout-wire.js';
import type { RankedPair } from '../pairs/choose-pairs.js';
import type { GroupReader } from './group-reader.js';
import type { RowGate } from './row-gate.js';
import { areOneAfterRedaction, SAME_AFTER_REDACTION } from './same-after-redaction.js';

/** Writes preference pairs as wire records. */
export class DpoRows {
  readonly #output: DataOutput;
  readonly #gate: RowGate;
  readonly #wire: WireOptions;

  constructor(output: DataOutput, gate: RowGate, wire: WireOptions) {
    this.#output = output;
    this.#gate = gate;
    this.#wire = wire;
  }

  add(pair: RankedPair, reader: GroupReader): void {
    const [chosen, rejected] = [reader.branchOf(pair.chosen), reader.branchOf(pair.rejected)];
    this.#gate.open();
    if (areOneAfterRedaction(chosen, rejected)) {
      this.#gate.leaveOut(SAME_AFTER_REDACTION);
      return;
    }
    if (this.#gate.repeats([chosen.task, chosen.answerParts(true), rejected.answerParts(true)])) return;
    for (const piece of toDpoLine(chosen.toScoredLine(), rejected.toScoredLine(), this.#wire)) {
      this.#output.write(piece);
    }
    this.#gate.write([...chosen.findings, ...rejected.findings]);
  }
}
