import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type FakeMessagesApi, openFakeMessagesApi } from '../models/fake-messages-api.js';
import { type ConsoleStep, fitsShown } from './console-page.js';
import { replyAsShown } from './reply-as-shown.js';
import { runShown } from './run-shown.js';

/**
 * Makes a test of every command of a page: run as it stands there, in one folder, in order, and held against what the
 * page shows below it. The models of the page are a server on this machine.
 */
export function testConsole(steps: readonly ConsoleStep[]): void {
  const before = process.cwd();
  let folder: string;
  let api: FakeMessagesApi;
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-page-')));
    process.chdir(folder);
    api = await openFakeMessagesApi(replyAsShown());
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    process.chdir(before);
    rmSync(folder, { recursive: true });
    await api[Symbol.asyncDispose]();
  });

  it.each(steps.map((step) => ['file' in step ? `cat ${step.file}` : step.command, step] as const))(
    '%s',
    async (_, step) => {
      if ('file' in step) return writeFileSync(step.file, step.text);
      const command = step.command.replaceAll('http://127.0.0.1:8080', api.baseUrl);
      const printed = await runShown(command, {
        WASMAGENT_HOME: join(folder, 'home'),
        ANTHROPIC_BASE_URL: api.baseUrl,
        ANTHROPIC_API_KEY: 'made-up-key',
        ANTHROPIC_AUTH_TOKEN: '',
        ANTHROPIC_MODEL: '',
        NO_COLOR: '1',
      });
      if (!fitsShown(step.output, printed)) expect(printed).toBe(step.output);
    },
  );
}
