// The class behind the library's function: it alone lets us stand between the socket and the library's own listener.
declare module 'chrome-remote-interface/lib/chrome.js' {
  import type { EventEmitter } from 'node:events';
  import type CDP from 'chrome-remote-interface';

  class Chrome {
    constructor(options: CDP.Options, notifier: EventEmitter<{ connect: [CDP.Client]; error: [Error] }>);
    protected readonly _ws: EventEmitter<{ message: [data: unknown, isBinary: boolean] }> & { terminate(): void };
    protected _connectToWebSocket(): Promise<void>;
  }
  export = Chrome;
}
