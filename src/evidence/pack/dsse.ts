/** What the signed payload is: an in-toto statement as JSON. */
export const ATTESTATION_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A DSSE envelope with one signature. */
export interface DsseEnvelope {
  /** Base64 of the signed bytes. */
  payload: string;
  payloadType: string;
  signatures: { keyid: string; sig: string }[];
}

/** The bytes that a DSSE signature is over: `DSSEv1 LEN(type) type LEN(payload) payload` (DSSE v1, PAE). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    Buffer.from(payload),
  ]);
}

/** The one spelling of an envelope that we write and accept. */
export function formatEnvelope({ payload, payloadType, signatures }: DsseEnvelope): string {
  const spelled = { payload, payloadType, signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig })) };
  return `${JSON.stringify(spelled, null, 2)}\n`;
}
