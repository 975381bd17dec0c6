// A process of Node with the bare engine in it: runs one program and prints the process's peak memory in KiB.
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const bytes = Number(process.argv[2] ?? 0);
const quickjs = await newQuickJSWASMModuleFromVariant(variant.default ?? variant);
const context = quickjs.newContext();
context.unwrapResult(context.evalCode(`new Uint8Array(${bytes}).fill(1).length`)).dispose();
console.log(process.resourceUsage().maxRSS);
