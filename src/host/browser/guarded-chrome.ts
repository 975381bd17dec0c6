import Chrome from 'chrome-remote-interface/lib/chrome.js';

/**
 * A DevTools client that no message of its endpoint can end the process with. The library parses and hands on messages in
 * a listener of the socket: what is no JSON, `null`, an event by the name `error` or an id like `__proto__` throws there,
 * where nobody can catch it.
 */
export class GuardedChrome extends Chrome {
  protected override _connectToWebSocket(): Promise<void> {
    const connected = super._connectToWebSocket();
    // Its listener is there as soon as the call returns, and no message comes before.
    const socket = this._ws;
    const listeners = socket.listeners('message');
    socket.removeAllListeners('message');
    socket.on('message', (...message) => {
      try {
        for (const listener of listeners) Reflect.apply(listener, socket, message);
      } catch {
        // Every answer that is waited for fails with the connection.
        socket.terminate();
      }
    });
    return connected;
  }
}
