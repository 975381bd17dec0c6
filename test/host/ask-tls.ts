// Run by net-tls.test.ts as a process of its own: Node reads NODE_EXTRA_CA_CERTS only when it starts.
import { fetchGranted } from '../../src/host/net.js';
import { decideUrl } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';

const port = process.argv[2];
const manifest = parseManifest({ allowedHosts: [`*.example:${port}`, `127.0.0.1:${port}`] }, 'test');
const resolver = async (): Promise<string[]> => ['127.0.0.1'];
for (const host of ['tls.example', 'wrong.example', '127.0.0.1']) {
  const decision = decideUrl(manifest, `https://${host}:${port}/`);
  if (!decision.allowed) throw new Error(decision.denial.rule);
  const reply = await fetchGranted(decision.grant, {}, { manifest, maxResponseBytes: 1_000, resolver });
  console.log(reply.status === 'failed' ? reply.code : reply.status);
}
