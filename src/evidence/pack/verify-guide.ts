import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';
import type { Resumptions } from '../resumptions.js';
import { ATTESTATION_PAYLOAD_TYPE } from './dsse.js';
import { PACK_FILES } from './pack-layout.js';
import type { PackWriter } from './pack-writer.js';

/** Writes `VERIFY.md`: how to check the pack with this tool, with a shell, or with any DSSE library. */
export const verifyGuideWriter: PackWriter = {
  file: 'VERIFY.md',
  mediaType: 'text/markdown',
  write: ({ summary }) => toGuide(summary),
};

function toGuide({ version, attestation, command, verdict, resumed = [], realModel }: PilotSummary): string {
  const isOwn = attestation === 'self-attested';
  return `# How to verify this folder

The verdict in it is \`${verdict}\`, and the pack is **${attestation}**.

${isOwn ? SELF_ATTESTED : SIGNED}
${resumed.map(toResumption).join('')}
## With wasmagent

\`\`\`
npx -y -p @wasmagent/cli@${version} wasmagent verify .${isOwn ? '' : ' --key signer.pub.pem'}
\`\`\`

It needs no network once it is installed. It checks every digest, that nothing was added, the signature, the chain of
every log, that the plan came first, and which policies were in force; then it reaches the verdicts again from the logs
of the three arms and compares them with \`summary.json\`. Exit code 0: everything holds. 5: something does not, and the
first such thing is named by file and line.${isOwn ? '' : ' 3: no key was given, so nothing shows who signed.'}

## With a shell

Digests and signature can be checked without any of our code: sh, sed, tr, sort, diff, cmp, base64, sha256sum and OpenSSL 3. Run
this in the folder. It ends with \`the pack is whole and signed by this key\`, or stops before. It does not reach the
verdicts again.

\`\`\`sh
set -eu
${isOwn ? OWN_KEY : GIVEN_KEY}
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT
# What was signed, and by which signature.
sed -n 's/^  "payload": "\\(.*\\)",$/\\1/p' ${PACK_FILES.attestation} | base64 -d > "$T/payload"
sed -n 's/^      "sig": "\\(.*\\)"$/\\1/p' ${PACK_FILES.attestation} | base64 -d > "$T/sig"
# The envelope is spelled in one way, and names this key: nothing else is in it.
K=$(openssl pkey -pubin -in "$KEY" -outform DER | sha256sum | cut -d' ' -f1)
{
  printf '{\\n  "payload": "%s",\\n' "$(base64 < "$T/payload" | tr -d '\\n')"
  printf '  "payloadType": "%s",\\n' ${ATTESTATION_PAYLOAD_TYPE}
  printf '  "signatures": [\\n    {\\n      "keyid": "%s",\\n' "$K"
  printf '      "sig": "%s"\\n    }\\n  ]\\n}\\n' "$(base64 < "$T/sig" | tr -d '\\n')"
} | cmp - ${PACK_FILES.attestation}
printf 'DSSEv1 ${ATTESTATION_PAYLOAD_TYPE.length} ${ATTESTATION_PAYLOAD_TYPE} %d ' "$(wc -c < "$T/payload")" | cat - "$T/payload" > "$T/signed"
openssl pkeyutl -verify -pubin -inkey "$KEY" -rawin -in "$T/signed" -sigfile "$T/sig"
# The signed statement names the digest of ${PACK_FILES.manifest}, its first subject.
grep -q "^{\\"_type\\":\\"https://in-toto.io/Statement/v1\\",\\"subject\\":\\[{\\"name\\":\\"${PACK_FILES.manifest}\\",\\"digest\\":{\\"sha256\\":\\"$(sha256sum < ${PACK_FILES.manifest} | cut -d' ' -f1)\\"}}" "$T/payload"
# ${PACK_FILES.manifest} names every other file: each is as it was, and there is nothing else.
sed -n 's/^    {"file":"\\([^"]*\\)","sha256":"\\([0-9a-f]*\\)".*/\\2  \\1/p' ${PACK_FILES.manifest} > "$T/sums"
sha256sum --check --strict --quiet "$T/sums"
{ cut -c67- "$T/sums"; printf '%s\\n' ${PACK_FILES.manifest} ${PACK_FILES.attestation}${isOwn ? ` ${PACK_FILES.publicKey}` : ''}; } | LC_ALL=C sort > "$T/named"
find . ! -type d | sed 's|^\\./||' | LC_ALL=C sort | diff "$T/named" -
test -z "$(find . ! -type d ! -type f)"
test -z "$(find . -type d -empty)"
echo 'the pack is whole and signed by this key'
\`\`\`

## With any DSSE library

\`${PACK_FILES.attestation}\` is a DSSE envelope (payload type \`${ATTESTATION_PAYLOAD_TYPE}\`, one Ed25519 signature over the
pre-authentication encoding) around an in-toto Statement v1 with the predicate
\`https://in-toto.io/attestation/test-result/v0.1\`. Its \`keyid\` is the SHA-256 of the public key's DER form (SPKI).

## To run it again

\`\`\`
${command}
\`\`\`

With the same version, kernels, machine, session and \`SOURCE_DATE_EPOCH\` the offline pilot leaves the same bytes.
${realModel === undefined ? '' : MODEL_AGAIN}${isOwn ? OWN_AGAIN : SIGNED_AGAIN}
`;
}

function toResumption({ line, kept, repeated }: Resumptions[number]): string {
  return `
**Resumed.** The run was stopped and taken up again (\`${PACK_FILES.events}\` line ${line}). Kept from before:
${listNames(kept)}. Run from the beginning after it: ${listNames(repeated)}.
`;
}

function listNames(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.map((id) => `\`${id}\``).join(', ');
}

const MODEL_AGAIN = `This run also asked a real model. That part is not reproducible: another run may go another way. What can be checked of
it is that the real results follow from the logs (\`arms/*.model.*\`), which is done with the rest.
`;

const OWN_AGAIN = `Without a key, as here, each run makes its own, so these differ: \`${PACK_FILES.attestation}\` and
\`${PACK_FILES.publicKey}\`.`;

const SIGNED_AGAIN = `Signed with the same key, every file is the same. With another key these differ: \`${PACK_FILES.attestation}\`,
\`report.html\`, which names the key, and \`${PACK_FILES.manifest}\`, which has the digest of that.`;

const OWN_KEY = `KEY=\${KEY:-${PACK_FILES.publicKey}}`;
const GIVEN_KEY = `: "\${KEY:?set KEY to the public key file that you got from the signer}"`;

const SELF_ATTESTED = `Self-attested means: no key was given to the run, so it made one, signed with it and threw it away. The public key lies
in this folder. The signature then shows that the folder was not changed by accident; whoever can change the folder can
sign it again. It does not show who ran the pilot. For that, run it with \`--sign-key\`, and get the public key to the
reader by another way than this folder.`;

const SIGNED = `It was signed with a key that is not in this folder. Get the signer's public key from the signer, by another way than
this folder: without it nothing here shows who signed.`;
