// The compiler process: takes one program per message and answers with what the compiler says about it. Programs are
// parsed and checked here and never run.

import { loadCompiler } from '../../host/compiler.js';
import { openChildChannel } from '../../host/kernel-process/child-channel.js';
import { removeAmbientAuthority } from '../../host/kernel-process/child-lockdown.js';
import { ProgramChecker, type ProjectCheckRequest, type TypeCheckRequest } from './program-checker.js';

// Named by the host: looking for it would need permission to read every folder on the way.
const [, , compilerPath = ''] = process.argv;
const checker = new ProgramChecker(loadCompiler(compilerPath));
removeAmbientAuthority(globalThis, process);
const channel = openChildChannel();

for (;;) {
  // Sent by the host; only `source` and `files` in it are guest-controlled, and stay text.
  const request = JSON.parse(channel.receive()) as TypeCheckRequest | ProjectCheckRequest;
  const report = 'files' in request ? checker.checkProject(request) : checker.check(request);
  // Travels as text: what the host parses before it knows the sender's shape is one flat object.
  channel.send(JSON.stringify({ report: JSON.stringify(report) }));
}
