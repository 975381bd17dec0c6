import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { WasmagentError } from '../../errors.js';
import { readKeyText } from '../../host/key-files.js';

/** Who signs a pack. The private key stays inside. */
export interface Signer {
  readonly keyid: string;
  readonly publicPem: string;
  /** Whether the key was made for this run alone. */
  readonly isSelfAttested: boolean;
  sign(bytes: Uint8Array): Buffer;
}

/** An Ed25519 key that only this run has. */
export function ephemeralSigner(): Signer {
  return toSigner(generateKeyPairSync('ed25519').privateKey, true);
}

/**
 * The signer of a key that the operator named: a file with an Ed25519 private key (PKCS#8, PEM), or `env:NAME`.
 * @throws WasmagentError `KEY_INVALID` for any other key, `INPUT_MISSING`, `INPUT_UNREADABLE`; no message holds key text
 */
export function namedSigner(source: string): Signer {
  const text = readKeyText(source, 'the signing key');
  return toSigner(parsePrivateKey(text, source), false);
}

/** The public key in a PEM text that the operator named. @throws WasmagentError `KEY_INVALID` and what reading throws */
export function namedPublicKey(source: string): KeyObject {
  const text = readKeyText(source, 'the public key');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
    throw invalid(source, 'it is a private key; verifying needs the public one', [
      'name the .pub.pem file that wasmagent keygen wrote beside it',
    ]);
  }
  checkOneBlock(text, source);
  let key: KeyObject;
  try {
    key = createPublicKey({ key: text, format: 'pem' });
  } catch {
    throw invalid(source, 'it is no public key in PEM form');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw invalid(source, `it is of the kind ${key.asymmetricKeyType}`);
  return key;
}

/** Names a public key: SHA-256 (hex) of its DER form (SPKI). */
export function keyidOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** The PEM text of a public key, as we write it. */
export function publicPemOf(publicKey: KeyObject): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

function parsePrivateKey(text: string, source: string): KeyObject {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  if (label === undefined) throw invalid(source, 'it has no PEM block');
  checkOneBlock(text, source);
  if (label === 'PUBLIC KEY') throw invalid(source, 'it is a public key; signing needs the private one');
  if (label === 'ENCRYPTED PRIVATE KEY') throw invalid(source, 'it is encrypted with a passphrase');
  if (label !== 'PRIVATE KEY')
    throw invalid(source, `its PEM block is '${label.slice(0, 40)}', not PKCS#8 'PRIVATE KEY'`);
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, format: 'pem' });
  } catch {
    throw invalid(source, 'its PEM block cannot be read');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw invalid(source, `it is of the kind ${key.asymmetricKeyType}`);
  return key;
}

/** Of several keys the first would be taken, and not the one that was meant. */
function checkOneBlock(text: string, source: string): void {
  const blocks = text.split('-----BEGIN ').length - 1;
  if (blocks > 1) throw invalid(source, `it has ${blocks} PEM blocks; name a file with one key`, []);
}

function invalid(source: string, why: string, suggestions = ['wasmagent keygen --output key.pem']): WasmagentError {
  return new WasmagentError('KEY_INVALID', `${source} is not an Ed25519 key that can be used here: ${why}`, {
    suggestions,
  });
}

function toSigner(privateKey: KeyObject, isSelfAttested: boolean): Signer {
  const publicKey = createPublicKey(privateKey);
  return {
    keyid: keyidOf(publicKey),
    publicPem: publicPemOf(publicKey),
    isSelfAttested,
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}
