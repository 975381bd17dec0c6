import type { Validator } from '../../contracts/validators.generated.js';
import { sbomWriter } from '../pack/sbom.js';
import type { CheckedPack } from '../verify/check-pack.js';
import { diffJson } from './diff-json.js';
import { diffByName, type PackChange, toChange } from './pack-change.js';

/** A component list, as far as it is compared. */
interface ComponentList {
  components: Component[];
}

interface Component {
  group?: string;
  name: string;
  version?: string;
  hashes?: { alg: string; content: string }[];
}

/** What changed in what the runs stood on: package, Node, platform, engines with their files, walls, components. */
export function diffVersions(old: CheckedPack, now: CheckedPack): PackChange[] {
  const environment = ({ environment: { sourceDateEpoch: _, ...rest } }: CheckedPack): object => rest;
  return [
    ...diffJson(environment(old), environment(now)).map((each) =>
      toChange('versions', each.path.slice(1), each.old, each.new),
    ),
    ...diffByName(componentsOf(old), componentsOf(now), (name, before, after) => [
      toChange('versions', `component ${name}`, before, after),
    ]),
  ].filter((change) => change !== undefined);
}

/** Versions with their hashes, by name: more than one version of a component may be installed. */
function componentsOf({ reader }: CheckedPack): Map<string, string> {
  const { file } = sbomWriter;
  const found = new Map<string, string[]>();
  const { components } = reader.has(file) ? reader.json(file, isComponentList) : { components: [] };
  for (const { group, name, version = '', hashes = [] } of components) {
    const key = group === undefined ? name : `${group}/${name}`;
    const digest = hashes.map(({ alg, content }) => `${alg} ${content.slice(0, 16)}`).join(' ');
    const list = found.get(key) ?? [];
    found.set(key, list);
    list.push(digest === '' ? version : `${version} (${digest})`);
  }
  return new Map([...found].map(([name, versions]) => [name, versions.sort().join(', ')]));
}

const isComponentList: Validator<ComponentList> = (data): data is ComponentList => {
  const { components } = fieldsOf(data);
  return Array.isArray(components) && components.every(isComponent);
};

function isComponent(data: unknown): boolean {
  const { group, name, version, hashes } = fieldsOf(data);
  const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
  if (typeof name !== 'string' || !isText(group) || !isText(version)) return false;
  return hashes === undefined || (Array.isArray(hashes) && hashes.every(isHash));
}

function isHash(data: unknown): boolean {
  const { alg, content } = fieldsOf(data);
  return typeof alg === 'string' && typeof content === 'string';
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
