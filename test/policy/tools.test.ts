import { describe, expect, it } from 'vitest';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';
import { decideTool, denyNotOffered } from '../../src/policy/tools.js';

const manifest = parseManifest({ extraCapabilities: ['tool:read_file'] }, 'test');

describe('decideTool', () => {
  it('denies every tool when the list is empty', () => {
    expect(decideTool(DENY_ALL, 'read_file')).toMatchObject({ denial: { rule: 'empty-list' } });
  });

  it('opens a tool that is listed', () => {
    expect(decideTool(manifest, 'read_file')).toEqual({ allowed: true, grant: { name: 'read_file' } });
  });

  it.each([
    ['read_files', 'not-listed'],
    ['write_file', 'not-listed'],
    ['constructor', 'not-listed'],
    ['Read_file', 'malformed'],
    ['tool:read_file', 'malformed'],
    ['__proto__', 'malformed'],
    ['hasOwnProperty', 'malformed'],
    ['read_file ', 'malformed'],
    ['', 'malformed'],
  ])('denies the unlisted name %j as %s', (name, rule) => {
    const denial = { capability: 'extraCapabilities', requested: `tool:${name}`, rule };
    expect(decideTool(manifest, name)).toMatchObject({ allowed: false, denial });
  });

  it('tells a tool that nobody offers from one that is not listed', () => {
    expect(denyNotOffered('read_file').denial.rule).toBe('not-offered');
  });
});
