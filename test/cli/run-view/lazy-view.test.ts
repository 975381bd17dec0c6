import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { loadedWith } from '../loaded-with.js';

const chunks = join(PACKAGE_ROOT, 'dist/chunks');
const INK = /yoga|react-reconciler/;

function chunk(name: string): string {
  const file = readdirSync(chunks).find((each) => each.startsWith(`${name}-`));
  return loadedWith(join(chunks, file ?? name));
}

it('run loads ink and React only when a person watches', () => {
  expect(INK.test(loadedWith(join(PACKAGE_ROOT, 'dist/commands/run.js')))).toBe(false);
  expect(chunk('run-task')).toContain('openPlainView');
  expect(INK.test(chunk('run-task'))).toBe(false);
  expect(INK.test(chunk('show-answer'))).toBe(false);
  expect(INK.test(chunk('live-view'))).toBe(true);
});

it('the bundled view holds no debugger that a DEV=true in the environment would start', () => {
  expect(/connectToDevTools|8097|WebSocket/.test(chunk('live-view'))).toBe(false);
});
