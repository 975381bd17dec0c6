/** What becomes of secrets and personal data in training rows, by `--redact`: left, left and counted, or replaced. */
export const REDACTION_MODES = ['off', 'report', 'on'] as const;

export type RedactionMode = (typeof REDACTION_MODES)[number];
