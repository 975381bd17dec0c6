import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { loadedWith } from './loaded-with.js';

it.each(['pilot', 'screenshot', 'verify', 'exec', 'rank-rollout'])(
  '%s loads no browser client, no process library and no page before it needs one',
  (command) => {
    const text = loadedWith(join(PACKAGE_ROOT, 'dist/commands', `${command}.js`));
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/Target\.createBrowserContext|DevTools listening on|chrome-remote-interface|execa/);
    expect(text).not.toContain('default-src');
  },
);

it.each(['models', 'run', 'pilot'])('%s loads no SDK of a provider before a model is opened', (command) => {
  const text = loadedWith(join(PACKAGE_ROOT, 'dist/commands', `${command}.js`));
  expect(text.length).toBeGreaterThan(1000);
  expect(text).not.toContain('ANTHROPIC_CUSTOM_HEADERS');
});
