import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';

const require = createRequire(import.meta.url);
const SCHEMAS = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const official = (name: string) => readJson(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`));

interface Component {
  name: string;
  group?: string;
  version: string;
  purl: string;
  'bom-ref': string;
  hashes: { alg: string; content: string }[];
  licenses: unknown[];
  properties: { name: string; value: string }[];
}
const sbom: {
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  metadata: { component: { 'bom-ref': string }; timestamp?: string };
} = readJson(join(PACKAGE_ROOT, 'dist/sbom.cdx.json'));

describe('the list of components that the build makes', () => {
  it('is valid CycloneDX 1.6 by the official schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    // The document's schema names the others as they lie in its own folder.
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema({ ...official(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    const validate = ajv.compile(official('bom-1.6'));
    expect(validate(sbom), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...sbom, specVersion: 1.6 })).toBe(false);
  });

  it('names every package that npm installs, and those that are bundled, with licence and the digest that npm checks', () => {
    const { packages } = readJson(join(PACKAGE_ROOT, 'package-lock.json'));
    const names = sbom.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
    const installed = Object.keys(packages).filter((place) => place !== '' && packages[place].dev !== true);
    for (const place of installed) expect(names).toContain(place.replace(/^.*node_modules\//, ''));
    expect(names).toEqual(expect.arrayContaining(['@oclif/core', 'canonicalize', 'listr2', 'ipaddr.js']));
    for (const { hashes, licenses, properties, version } of sbom.components) {
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(licenses).toHaveLength(1);
      expect(properties.length).toBeGreaterThan(0);
      expect(version).toMatch(/^\d/);
    }
  });

  it('has one entry a component, and depends on nothing that it does not list', () => {
    const refs = [sbom.metadata.component['bom-ref'], ...sbom.components.map((each) => each['bom-ref'])];
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, dependsOn = [] } of sbom.dependencies)
      for (const each of [ref, ...dependsOn]) expect(refs).toContain(each);
  });

  it('has no time and no address in it: the same sources give the same bytes', () => {
    const text = readFileSync(join(PACKAGE_ROOT, 'dist/sbom.cdx.json'), 'utf8');
    expect(sbom.metadata.timestamp).toBeUndefined();
    expect(text.replace('http://cyclonedx.org/schema/', '')).not.toMatch(/https?:\/\//);
    expect(text).not.toContain('BomRef.');
  });
});
