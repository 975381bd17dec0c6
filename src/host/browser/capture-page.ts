import { WasmagentError } from '../../errors.js';
import type { Capture, CaptureOptions } from './capture.js';
import { browserUnavailable, findBrowser } from './find-browser.js';
import { findEndpoint } from './find-endpoint.js';

const CAPTURE_WITHIN_MS = 30_000;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Renders a document without network and without script, and returns the picture. A browser of ours is gone with its
 * profile when this returns or throws; of another nothing is changed that was there before.
 * @throws WasmagentError `BROWSER_UNAVAILABLE`, `USAGE` for an endpoint that is none
 */
export async function capturePage(html: string, options: CaptureOptions): Promise<Capture> {
  const shared = await findEndpoint(options.endpoint);
  if (shared !== undefined) return await capture(shared, html, options, { isOurs: false });
  const { launchBrowser } = await import('./launch-browser.js');
  await using browser = await launchBrowser(findBrowser());
  return await capture(browser.endpoint, html, options, { isOurs: true });
}

async function capture(
  endpoint: string,
  html: string,
  options: CaptureOptions,
  { isOurs }: { isOurs: boolean },
): Promise<Capture> {
  const [{ openDevtoolsPage }, { paintPage }] = await Promise.all([
    import('./devtools-page.js'),
    import('./paint-page.js'),
  ]);
  const { withinMs = CAPTURE_WITHIN_MS } = options;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), withinMs);
  try {
    await using page = await openDevtoolsPage(endpoint, deadline.signal);
    const picture = await paintPage(page.send, html, options);
    if (!picture.png.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) throw new Error('it sent no PNG');
    if (isOurs) await page.closeBrowser();
    return picture;
  } catch (error) {
    if (error instanceof WasmagentError) throw error;
    const why = deadline.signal.aborted
      ? `no picture within ${withinMs} ms`
      : error instanceof Error
        ? error.message
        : String(error);
    throw browserUnavailable(`the browser failed: ${why}`, error);
  } finally {
    clearTimeout(timer);
  }
}
