import type { Validator } from '../../contracts/validators.generated.js';
import { LATER_PROVENANCE_FIELDS } from '../formats/rollout-wire.js';
import { judgeShape, type ParsedRecord } from '../parse-record.js';

/** Stands in for a digest that the older format does not have. */
export const NO_DIGEST = '0'.repeat(64);

/**
 * Judges a record of the older closed wire format, whose provenance has none of the later fields: those must be
 * absent, and the rest must have the schema's shape. In the returned value `standIns` take their place.
 */
export function judgeStrictWire<T>(
  value: object,
  validate: Validator<T>,
  standIns: Record<string, unknown>,
): ParsedRecord<T> {
  const provenance = 'provenance' in value ? value.provenance : undefined;
  if (typeof provenance !== 'object' || provenance === null) return judgeShape(value, validate);
  const later = LATER_PROVENANCE_FIELDS.find((field) => field in provenance);
  if (later !== undefined) {
    const message = 'is not a field of the older wire format';
    return { fault: { pointer: `/provenance/${later}`, code: 'NOT_STRICT_WIRE', message } };
  }
  return judgeShape({ ...value, provenance: { ...provenance, ...standIns } }, validate);
}
