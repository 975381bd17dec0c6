/**
 * What a browser of ours is started with: no network (every name and address leads nowhere), nothing that calls home,
 * nothing of the user's, and the same picture every time.
 * @param isRoot Chromium refuses its own sandbox to root; only then is it switched off.
 */
export function browserFlags(profile: string, isRoot: boolean): string[] {
  return [
    '--headless',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-crash-reporter',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-gpu',
    '--disable-sync',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--metrics-recording-only',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}
