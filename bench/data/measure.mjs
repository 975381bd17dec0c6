import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

// What /proc counts in; the same on every Linux.
const TICKS_PER_SECOND = 100;
const POLL_MS = 5;

/**
 * Runs a program, one at a time, and says what it cost: seconds of CPU (its children's too, of all threads, to 10 ms),
 * seconds of wall clock, and the peak of its resident memory in MB (a peak in the last 5 ms may be missed). Its text
 * comes as `stdout` unless it is thrown away. Rejects when it ends with anything but 0.
 */
export async function measure(command, args, { discard = false } = {}) {
  const cpuBefore = childrenCpuSeconds();
  const startedAt = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', discard ? 'ignore' : 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const text = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (text.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text.stderr = (text.stderr + chunk).slice(-2000)));
  let peakKib = 0;
  const poll = setInterval(() => {
    peakKib = Math.max(peakKib, residentPeakKib(child.pid));
  }, POLL_MS);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...end) => resolve(end));
  }).finally(() => {
    clearInterval(poll);
    process.off('exit', kill);
  });
  const wallSeconds = (performance.now() - startedAt) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}: ${text.stderr}`);
  return {
    cpuSeconds: childrenCpuSeconds() - cpuBefore,
    wallSeconds,
    peakMb: (peakKib * 1024) / 1e6,
    stdout: text.stdout,
  };
}

/** CPU time of the children of this process that have ended, theirs included. */
function childrenCpuSeconds() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** The most that a process and its children have had resident, each at its own time. */
function residentPeakKib(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return [pid, ...children].reduce((sum, each) => {
      const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${each}/status`, 'utf8')) ?? [];
      return sum + Number(kib ?? 0);
    }, 0);
  } catch {
    // It has just ended.
    return 0;
  }
}
