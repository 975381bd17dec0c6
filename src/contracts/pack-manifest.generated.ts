// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * Every file of an evidence pack but the attestation and the key of a self-attested one; what is not listed does not belong to it.
 */
export interface PackManifest {
  schema_version: 'pack-manifest/v1';
  /**
   * sorted by name
   *
   * @minItems 1
   */
  files: ManifestEntry[];
}
export interface ManifestEntry {
  file: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}
