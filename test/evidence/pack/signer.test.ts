import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKeys } from '../../../src/evidence/pack/make-keys.js';
import { ephemeralSigner, namedPublicKey, namedSigner } from '../../../src/evidence/pack/signer.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const REFUSED: [string, () => string | Buffer][] = [
  ['an RSA key', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8)],
  ['an X25519 key', () => generateKeyPairSync('x25519').privateKey.export(pkcs8)],
  ['a public key', () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })],
  [
    'a key under a passphrase',
    () => generateKeyPairSync('ed25519').privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }),
  ],
  [
    'a SEC1 key',
    () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }),
  ],
  ['a damaged key', () => '-----BEGIN PRIVATE KEY-----\nTUlJ\n-----END PRIVATE KEY-----\n'],
  ['two keys', () => [1, 2].map(() => generateKeyPairSync('ed25519').privateKey.export(pkcs8)).join('')],
  ['no key', () => 'a text'],
];

describe('a signing key', () => {
  it.each(REFUSED)('is refused when it is %s, and no word of it is in the message', (_, make) => {
    const text = String(make());
    const path = join(folder, 'refused.pem');
    writeFileSync(path, text);
    expect(() => namedSigner(path)).toThrowError(expect.objectContaining({ code: 'KEY_INVALID' }));
    try {
      namedSigner(path);
    } catch (error) {
      const said = JSON.stringify([String(error), Object.entries(error as Error)]);
      for (const line of text.split('\n').filter((each) => each.length > 3 && !each.startsWith('-----')))
        if (line !== 'a text') expect(said).not.toContain(line);
    }
  });

  it('to verify with is refused when it comes with another in one file: the first would be taken without a word', () => {
    const path = join(folder, 'two.pub.pem');
    const [one, two] = [ephemeralSigner().publicPem, ephemeralSigner().publicPem];
    writeFileSync(path, `${one}${two}`);
    expect(() => namedPublicKey(path)).toThrowError(expect.objectContaining({ code: 'KEY_INVALID' }));
    writeFileSync(path, `A comment beside it.\n${one}`);
    expect(namedPublicKey(path).asymmetricKeyType).toBe('ed25519');
  });

  it('is taken from a file or from the environment, and signs what its public half verifies', () => {
    const { privateKey, publicKey, keyid } = makeKeys(join(folder, 'ours.pem'));
    process.env['WASMAGENT_TEST_KEY'] = readFileSync(privateKey, 'utf8');
    try {
      for (const source of [privateKey, 'env:WASMAGENT_TEST_KEY']) {
        const signer = namedSigner(source);
        expect(signer).toMatchObject({ keyid, isSelfAttested: false });
        const signature = signer.sign(Buffer.from('text'));
        expect(verify(null, Buffer.from('text'), namedPublicKey(publicKey), signature)).toBe(true);
        expect(JSON.stringify(signer)).not.toContain('PRIVATE');
      }
    } finally {
      delete process.env['WASMAGENT_TEST_KEY'];
    }
  });

  it('is a new one each time where none is given', () => {
    const [first, second] = [ephemeralSigner(), ephemeralSigner()];
    expect(first.keyid).not.toBe(second.keyid);
    expect(first.isSelfAttested).toBe(true);
    expect(createPublicKey(first.publicPem).asymmetricKeyType).toBe('ed25519');
  });
});

describe('keygen', () => {
  it('writes a private key for this user alone, and overwrites neither half', () => {
    const path = join(folder, 'fresh.pem');
    const { publicKey } = makeKeys(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = readFileSync(path, 'utf8');
    expect(() => makeKeys(path)).toThrowError(expect.objectContaining({ code: 'OUTPUT_CONFLICT' }));
    expect(readFileSync(path, 'utf8')).toBe(before);
    rmSync(path);
    expect(() => makeKeys(path)).toThrowError(expect.objectContaining({ code: 'OUTPUT_CONFLICT' }));
    expect(existsSync(path)).toBe(false);
    expect(readFileSync(publicKey, 'utf8')).toContain('BEGIN PUBLIC KEY');
    expect(readdirSync(folder).filter((name) => name.startsWith('fresh'))).toEqual(['fresh.pub.pem']);
  });
});
