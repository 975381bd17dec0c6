// Lists what an installation of this package consists of, as a CycloneDX 1.6 document: what is bundled into dist/, and what
// npm installs beside it. The same sources and the same lock file give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * @param bundled places of bundled packages as the lock file names them (`node_modules/x`)
 * @returns the document's text
 */
export function makeSbom(bundled) {
  const { packages } = readJson('package-lock.json');
  const own = readJson('package.json');
  const installed = Object.keys(packages).filter((place) => place !== '' && packages[place].dev !== true);
  const places = [...new Set([...bundled, ...installed])].sort();
  // One package may lie in several places; it is one component all the same.
  const components = new Map();
  const byPurl = new Map();
  for (const place of places) {
    const component = toComponent(place, packages[place]);
    if (!byPurl.has(component.purl)) byPurl.set(component.purl, component);
    components.set(place, byPurl.get(component.purl));
  }
  for (const [part, where] of [
    ['bundled', bundled],
    ['installed', installed],
  ]) {
    for (const component of new Set(where.map((place) => components.get(place))))
      component.properties.add(new Models.Property('wasmagent:part', part));
  }

  const bom = new Models.Bom();
  const top = new Models.Component(Enums.ComponentType.Application, '@wasmagent/cli'.split('/')[1], {
    group: '@wasmagent',
    version: own.version,
    bomRef: `pkg:npm/%40wasmagent/cli@${own.version}`,
    purl: `pkg:npm/%40wasmagent/cli@${own.version}`,
    licenses: new Models.LicenseRepository([toLicense(own.license)]),
  });
  bom.metadata.component = top;
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
  for (const component of byPurl.values()) bom.components.add(component);
  for (const place of places) {
    const { dependencies = {} } = packages[place];
    for (const name of Object.keys(dependencies)) {
      const found = components.get(findPlace(place, name, packages));
      if (found !== undefined) components.get(place).dependencies.add(found.bomRef);
    }
  }
  const direct = [...bundled, ...Object.keys(own.dependencies).map((name) => `node_modules/${name}`)];
  for (const place of direct) top.dependencies.add(components.get(place).bomRef);

  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const options = { sortLists: true, space: 2 };
  // A serial number of the content, so that the same content has the same one.
  const hex = createHash('sha256').update(serializer.serialize(bom, options)).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  bom.serialNumber = `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return `${serializer.serialize(bom, options)}\n`;
}

function toComponent(place, locked) {
  if (locked === undefined) throw new Error(`${place} is not in package-lock.json`);
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
  const component = new Models.Component(Enums.ComponentType.Library, short, {
    group,
    version: locked.version,
    bomRef: purl,
    purl,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([toLicense(locked.license ?? readJson(`${place}/package.json`).license)]),
  });
  // npm's own digest of the package as it is published.
  const [, sha512] = /^sha512-(\S+)$/.exec(locked.integrity) ?? [];
  if (sha512 === undefined) throw new Error(`${place} has no SHA-512 in package-lock.json`);
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  return component;
}

function toLicense(license) {
  if (typeof license !== 'string' || license === '') throw new Error('a component without a licence');
  return SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license);
}

/** Where npm finds a dependency of a package: nested in it, or in a folder above. */
function findPlace(from, name, packages) {
  for (let base = from; ; base = base.slice(0, base.lastIndexOf('/node_modules/'))) {
    const place = `${base}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (!base.includes('/node_modules/')) return `node_modules/${name}`;
  }
}
