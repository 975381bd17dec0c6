import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import type CDP from 'chrome-remote-interface';
import { GuardedChrome } from './guarded-chrome.js';

const SOCKETS = 'net.client.socket';
/** Commands are sent by name, so the browser's own description of them is not fetched. */
const NO_PROTOCOL = { version: { major: '1', minor: '3' }, domains: [] };

/**
 * Connects to a DevTools endpoint. When the signal aborts, the connection is cut and every answer that is waited for
 * fails: the library has no time limit of its own, and an endpoint that never answers would keep the process alive.
 */
export async function openDevtools(endpoint: string, signal: AbortSignal): Promise<CDP.Client> {
  signal.throwIfAborted();
  const sockets = new Set<Socket>();
  const collect = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('socket' in message)) return;
    if (message.socket instanceof Socket) sockets.add(message.socket);
  };
  signal.addEventListener('abort', () => {
    for (const socket of sockets) socket.destroy();
  });
  subscribe(SOCKETS, collect);
  try {
    const notifier = new EventEmitter<{ connect: [CDP.Client]; error: [Error] }>();
    return await new Promise<CDP.Client>((resolve, reject) => {
      notifier.once('connect', resolve).once('error', reject);
      new GuardedChrome({ target: endpoint, protocol: NO_PROTOCOL }, notifier);
    });
  } finally {
    unsubscribe(SOCKETS, collect);
  }
}
