import type { CheckedPack } from '../verify/check-pack.js';
import { diffJson } from './diff-json.js';
import { type PackChange, toChange } from './pack-change.js';

/**
 * What changed in how the runs were asked for and signed. A session that the operator did not name is another in every
 * run, as is a key that was made for it: they are no options.
 */
export function diffOptions(old: CheckedPack, now: CheckedPack): PackChange[] {
  return diffJson(optionsOf(old), optionsOf(now)).flatMap(
    (each) => toChange('options', each.path.slice(1), each.old, each.new) ?? [],
  );
}

function optionsOf({ plan, summary, attestation }: CheckedPack): object {
  const { command, model, realModel, options, controlKernels } = plan;
  return {
    command,
    model,
    ...(realModel === undefined ? {} : { realModel }),
    ...options,
    controlKernels,
    attestation: summary.attestation,
    signer: summary.attestation === 'signed' ? attestation.keyid : undefined,
    resumed: (summary.resumed ?? []).map(({ kept, repeated }) => ({ kept, repeated })),
  };
}
