import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Validator } from '../../contracts/validators.generated.js';
import { ATTESTATION_PAYLOAD_TYPE, type DsseEnvelope, formatEnvelope, preAuthEncoding } from '../pack/dsse.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { keyidOf, publicPemOf } from '../pack/signer.js';
import { PackFault } from './pack-fault.js';
import type { PackReader } from './pack-reader.js';

/**
 * What is known of who signed. `signed`: by the key that the reader gave. `self-attested`: by a key that lies in the pack.
 * `key-not-given`: by a key that is nowhere here, so the signature was not checked.
 */
export type SignatureStatus = 'signed' | 'self-attested' | 'key-not-given';

/** A signed statement, as bytes, and what is known of who signed it. */
export interface CheckedAttestation {
  payload: Buffer;
  status: SignatureStatus;
  keyid: string;
}

const FILE = PACK_FILES.attestation;
const SIGNATURE_BYTES = 64;

/**
 * Checks the envelope and its signature.
 * @param key the key that must have signed; undefined: the one in the pack, if there is one.
 * @throws PackFault
 */
export function checkAttestation(reader: PackReader, key: KeyObject | undefined): CheckedAttestation {
  const text = reader.text(FILE);
  const envelope = reader.parse(FILE, Buffer.from(text), isEnvelope);
  if (formatEnvelope(envelope) !== text)
    throw new PackFault('spelling', FILE, 'bytes beside the envelope were changed');
  if (envelope.payloadType !== ATTESTATION_PAYLOAD_TYPE)
    throw new PackFault('shape', FILE, `its payload type is not ${ATTESTATION_PAYLOAD_TYPE}`);
  const [signature, ...more] = envelope.signatures;
  if (signature === undefined || more.length > 0) throw new PackFault('shape', FILE, 'it does not have one signature');
  const payload = decode(envelope.payload, 'payload');
  const sig = decode(signature.sig, 'signature');
  if (sig.length !== SIGNATURE_BYTES) throw new PackFault('signature', FILE, 'its signature is not of Ed25519');
  const own = reader.has(PACK_FILES.publicKey) ? readOwnKey(reader) : undefined;
  const signer = key ?? own;
  if (signer === undefined) return { payload, status: 'key-not-given', keyid: signature.keyid };
  if (keyidOf(signer) !== signature.keyid) {
    const whose = key === undefined ? 'the key in the pack' : 'the given key';
    throw new PackFault(
      'key',
      FILE,
      `it was signed by the key ${signature.keyid}, not by ${whose} (${keyidOf(signer)})`,
    );
  }
  if (!verify(null, preAuthEncoding(envelope.payloadType, payload), signer, sig))
    throw new PackFault('signature', FILE, 'the signature is not over this payload');
  if (own !== undefined && keyidOf(own) !== signature.keyid)
    throw new PackFault('key', PACK_FILES.publicKey, 'it is not the key that signed');
  return { payload, status: key === undefined ? 'self-attested' : 'signed', keyid: signature.keyid };
}

function readOwnKey(reader: PackReader): KeyObject {
  const file = PACK_FILES.publicKey;
  const text = reader.text(file);
  let key: KeyObject;
  try {
    key = createPublicKey({ key: text, format: 'pem' });
  } catch {
    throw new PackFault('key', file, 'it is no public key');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new PackFault('key', file, 'it is no Ed25519 key');
  if (publicPemOf(key) !== text) throw new PackFault('spelling', file, 'bytes beside the key were changed');
  return key;
}

/** Node decodes what is no base64 too, so only the one right spelling is taken. */
function decode(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new PackFault('spelling', FILE, `its ${what} is not plain base64`);
  return bytes;
}

const isEnvelope: Validator<DsseEnvelope> = (data): data is DsseEnvelope => {
  const { payload, payloadType, signatures } = fieldsOf(data);
  const isWhole = typeof payload === 'string' && typeof payloadType === 'string' && Array.isArray(signatures);
  return isWhole && signatures.every(isSignature);
};

function isSignature(data: unknown): boolean {
  const { keyid, sig } = fieldsOf(data);
  return typeof keyid === 'string' && /^[0-9a-f]{64}$/.test(keyid) && typeof sig === 'string';
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
