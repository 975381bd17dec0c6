import type { ManifestEntry, PackManifest } from '../../contracts/pack-manifest.generated.js';

/** The manifest of these files, sorted by name. */
export function toPackManifest(files: readonly ManifestEntry[]): PackManifest {
  return {
    schema_version: 'pack-manifest/v1',
    files: [...files].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** The one spelling of a manifest that we write and accept: one file, one line, so that a shell can read it too. */
export function formatPackManifest({ schema_version, files }: PackManifest): string {
  const lines = files.map(
    ({ file, sha256, bytes, mediaType }) => `    ${JSON.stringify({ file, sha256, bytes, mediaType })}`,
  );
  return `{\n  "schema_version": ${JSON.stringify(schema_version)},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
