import { describe, expect, it } from 'vitest';
import { guestEnv } from '../../src/policy/env.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';

describe('guestEnv', () => {
  it('is empty when the manifest names nothing, whatever the host has', () => {
    expect(process.env.PATH).toBeDefined();
    expect(Object.keys(guestEnv(DENY_ALL))).toEqual([]);
  });

  it('is exactly the values of the manifest, frozen, and inherits nothing', () => {
    const env = guestEnv(parseManifest({ env: { MODE: 'test', PATH: '' } }, 'test'));
    expect({ ...env }).toEqual({ MODE: 'test', PATH: '' });
    expect(env.constructor).toBeUndefined();
    expect(Object.isFrozen(env)).toBe(true);
  });
});
