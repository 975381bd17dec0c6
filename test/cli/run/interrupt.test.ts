import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openPlainView } from '../../../src/cli/run-view/plain-view.js';
import { findMarkedProcesses } from '../../../src/host/marked-processes.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { EventLog } from '../../../src/sessions/event-log.js';
import { parseSessionId, sessionFolderName } from '../../../src/sessions/session-id.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();

describe('Ctrl-C', () => {
  it('ends a run in order: exit 130, an error as its last event in log and copy, and no kernel left', async () => {
    const turns = [{ toolCalls: [{ id: 'c', name: 'run_code', args: { code: 'for (;;) {}' } }] }];
    const script = folder.write('turns.json', JSON.stringify(turns));
    const args = ['run', 'x', '--script', script, '--cpu-ms', '60000', '--events', '-', '--session', 'mine'];
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'bin/run.js'), ...args], {
      env: { ...process.env, WASMAGENT_HOME: folder.path('home') },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    let told = '';
    let kernels: number[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (!told.includes('"kernel_start"') || kernels.length > 0) return;
      kernels = findMarkedProcesses('quickjs.child').filter((pid) => parentOf(pid) === child.pid);
      child.kill('SIGINT');
    });
    const exit = await new Promise((resolve) => child.on('close', resolve));
    expect(exit).toBe(130);
    expect(kernels).toHaveLength(1);
    expect(findMarkedProcesses('quickjs.child')).not.toContain(kernels[0]);
    const copied = told
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(copied.map(({ event }) => event).slice(-2)).toEqual(['kernel_start', 'error']);
    const id = sessionFolderName(parseSessionId('mine'));
    // Opens only when the chain holds and nobody has it locked open.
    const log = new EventLog(folder.path(`home/sessions/${id}/events.jsonl`));
    expect(log.length).toBe(copied.length);
    log.close();
  });

  it('ends the process at once the second time, and has its usual meaning again after the run', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exited');
    });
    const before = process.listenerCount('SIGINT');
    try {
      const view = openPlainView(() => undefined);
      process.emit('SIGINT', 'SIGINT');
      expect(view.interrupted.reason).toMatchObject({ code: 'INTERRUPTED' });
      expect(exit).not.toHaveBeenCalled();
      expect(() => process.emit('SIGINT', 'SIGINT')).toThrow('exited');
      expect(exit).toHaveBeenCalledWith(130);
      await view[Symbol.asyncDispose]();
      expect(process.listenerCount('SIGINT')).toBe(before);
    } finally {
      exit.mockRestore();
    }
  });
});

/** The process that started this one; none when it has ended meanwhile, as kernels of other tests do. */
function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
