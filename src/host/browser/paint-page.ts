import { type Capture, type CaptureOptions, MAX_PICTURE_HEIGHT } from './capture.js';
import type { Send } from './devtools-page.js';

/** Puts a document into an empty page and pictures it: no script runs, nothing is fetched, light colours. */
export async function paintPage(
  send: Send,
  html: string,
  { width, height, fullPage = false }: CaptureOptions,
): Promise<Capture> {
  await send('Page.enable');
  await send('Network.enable', {});
  await send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await send('Emulation.setScriptExecutionDisabled', { value: true });
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] });
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  const { frameTree } = await send('Page.getFrameTree');
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const whole = fullPage ? Math.ceil((await send('Page.getLayoutMetrics')).cssContentSize.height) : height;
  const shown = Math.min(Math.max(whole, 1), MAX_PICTURE_HEIGHT);
  const { data } = await send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: fullPage,
    clip: { x: 0, y: 0, width, height: shown, scale: 1 },
  });
  return { png: Buffer.from(data, 'base64'), width, height: shown };
}
