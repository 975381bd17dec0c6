import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';
import { openDevtools } from './open-devtools.js';

type Commands = ProtocolMapping.Commands;

/** Sends one DevTools command and returns its answer. */
export type Send = <T extends keyof Commands>(
  method: T,
  ...params: Commands[T]['paramsType']
) => Promise<Commands[T]['returnType']>;

/** A connection to a browser, and one page in a context of its own there. */
export interface DevtoolsPage extends AsyncDisposable {
  /** Speaks to the page. */
  send: Send;
  /** Asks the whole browser to end; for one of ours. */
  closeBrowser(): Promise<void>;
}

/**
 * Opens a page in a fresh context of a browser: it shares no cookie, no cache and no tab with what else is open there.
 * Disposing of it removes page and context and nothing else; so does losing the connection.
 * @param endpoint WebSocket address of the browser.
 * @param signal cuts the connection.
 */
export async function openDevtoolsPage(endpoint: string, signal: AbortSignal): Promise<DevtoolsPage> {
  const client = await openDevtools(endpoint, signal);
  try {
    const { browserContextId } = await client.send('Target.createBrowserContext', { disposeOnDetach: true });
    const { targetId } = await client.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await client.send('Target.attachToTarget', { targetId, flatten: true });
    return {
      send: (method, ...params) => client.send(method, params[0], sessionId),
      closeBrowser: () => client.send('Browser.close'),
      [Symbol.asyncDispose]: async () => {
        // A browser that is gone has no context left to remove.
        await client.send('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
        await client.close();
      },
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}
