// The process that turns modules into scripts: takes one module per message. Sources are parsed here and never run.
import { loadCompiler } from '../../host/compiler.js';
import { openChildChannel } from '../../host/kernel-process/child-channel.js';
import { removeAmbientAuthority } from '../../host/kernel-process/child-lockdown.js';
import { toModuleSource } from './module-source.js';

// Named by the host: looking for it would need permission to read every folder on the way.
const [, , compilerPath = ''] = process.argv;
const compiler = loadCompiler(compilerPath);
removeAmbientAuthority(globalThis, process);
const channel = openChildChannel();

for (;;) {
  // Sent by the host; only `source` in it is guest-controlled, and stays text.
  const { path, source } = JSON.parse(channel.receive()) as { path: string; source: string };
  // Travels as text: what the host parses before it knows the sender's shape is one flat object.
  channel.send(JSON.stringify({ module: JSON.stringify(toModuleSource(compiler, path, source)) }));
}
