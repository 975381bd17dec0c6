import { join } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { readOwnFile } from '../../host/own-file.js';
import { PACKAGE_ROOT } from '../../host/package-root.js';
import type { PackWriter } from './pack-writer.js';

/** Copies the list of components (CycloneDX 1.6) that the build made of this package into the pack. */
export const sbomWriter: PackWriter = {
  file: 'sbom.cdx.json',
  mediaType: 'application/vnd.cyclonedx+json; version=1.6',
  write: () => {
    const text = readOwnFile(join(PACKAGE_ROOT, 'dist/sbom.cdx.json'));
    if (text !== undefined) return text;
    throw new WasmagentError('INSTALL_INCOMPLETE', 'the list of components, dist/sbom.cdx.json, is missing', {
      suggestions: ['npm install -g @wasmagent/cli'],
    });
  },
};
