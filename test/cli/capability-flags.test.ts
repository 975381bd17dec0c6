import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CapabilityFlags, manifestFromFlags } from '../../src/cli/capability-flags.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
afterEach(() => vi.unstubAllEnvs());

const NONE: CapabilityFlags = {
  workspace: undefined,
  'no-workspace': false,
  manifest: undefined,
  'allow-read': undefined,
  'allow-write': undefined,
  'allow-net': undefined,
  'allow-tool': undefined,
  'allow-env': undefined,
  env: undefined,
  'cpu-ms': undefined,
  'memory-bytes': undefined,
};

describe('the manifest that flags ask for', () => {
  it('allows the workspace and nothing else where there is no manifest file', () => {
    expect(manifestFromFlags(NONE)).toMatchObject({
      allowedReadPaths: ['/workspace'],
      allowedWritePaths: ['/workspace'],
      allowedHosts: [],
      extraCapabilities: [],
      env: {},
    });
  });

  it('is the file and nothing beside it where there is one: the workspace too is allowed only if it is listed', () => {
    const manifest = folder.write('manifest.json', '{"allowedReadPaths":["/srv/data"]}');
    expect(manifestFromFlags({ ...NONE, manifest })).toMatchObject({
      allowedReadPaths: ['/srv/data'],
      allowedWritePaths: [],
    });
    const listed = folder.write('listed.json', '{"allowedReadPaths":["/workspace"]}');
    expect(manifestFromFlags({ ...NONE, manifest: listed })).toMatchObject({
      allowedReadPaths: ['/workspace'],
      allowedWritePaths: [],
    });
  });

  it.each([
    ['a field', '{"allowedReadPaths":["/srv/data"],"allowedReadPaths":["/"]}'],
    ['a field in another spelling', '{"allowedReadPaths":["/srv/data"],"allowed\\u0052eadPaths":["/"]}'],
    ['a variable', '{"env":{"A":"1","A":"2"}}'],
  ])('refuses a manifest file that has %s twice: a reader could take the other for what counts', (_, text) => {
    const manifest = folder.write('twice.json', text);
    expect(() => manifestFromFlags({ ...NONE, manifest })).toThrow(
      expect.objectContaining({ code: 'MANIFEST_INVALID' }),
    );
  });

  it('is the file and what other flags add, each to its own list', () => {
    const manifest = folder.write('manifest.json', '{}');
    expect(manifestFromFlags({ ...NONE, manifest, 'allow-write': ['/workspace'] })).toMatchObject({
      allowedReadPaths: [],
      allowedWritePaths: ['/workspace'],
    });
  });

  it('takes from the environment exactly the variables that are named', () => {
    vi.stubEnv('WASMAGENT_TEST_GIVEN', 'a=b');
    vi.stubEnv('WASMAGENT_TEST_OTHER', 'secret');
    const flags = { ...NONE, 'allow-env': ['WASMAGENT_TEST_GIVEN'], env: ['OWN=1'] };
    expect(manifestFromFlags(flags).env).toEqual({ WASMAGENT_TEST_GIVEN: 'a=b', OWN: '1' });
  });

  it('refuses a variable that is not there, and what is the name of none: no pattern, no list, no prototype', () => {
    const allow = (name: string) => () => manifestFromFlags({ ...NONE, 'allow-env': [name] });
    for (const missing of ['WASMAGENT_TEST_MISSING', 'toString', '__proto__', 'constructor']) {
      expect(allow(missing), missing).toThrow(expect.objectContaining({ code: 'INPUT_MISSING' }));
    }
    for (const bad of ['', 'A,B', 'A=1', '*', 'PATH*', 'A B']) {
      expect(allow(bad), bad).toThrow(expect.objectContaining({ code: 'USAGE' }));
    }
  });

  it('refuses a list of tools where one is to be named, and no tool', () => {
    for (const bad of ['', 'read_file,write_file']) {
      expect(() => manifestFromFlags({ ...NONE, 'allow-tool': [bad] })).toThrow(
        expect.objectContaining({ code: 'USAGE' }),
      );
    }
  });
});
