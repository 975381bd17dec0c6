import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type CDP from 'chrome-remote-interface';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderReport } from '../../../src/evidence/report/report-page.js';
import { type LaunchedBrowser, launchBrowser } from '../../../src/host/browser/launch-browser.js';
import { openDevtools } from '../../../src/host/browser/open-devtools.js';
import { BROWSER_HERE, describeInBrowser } from '../../host/browser/browser-here.js';
import { HOSTILE_TEXT } from './hostile-text.js';
import { madeFacts, withTexts } from './made-report.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('in a real browser, report.html', () => {
  let folder: string;
  let browser: LaunchedBrowser;
  let client: CDP.Client;
  let page: string;
  /** Whatever the browser reported, asked for or opened. */
  let seen: string[] = [];
  let onLoad: () => void = () => undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wasmagent-report-page-'));
    const facts = madeFacts();
    writeFileSync(join(folder, 'plain.html'), renderReport(facts));
    writeFileSync(join(folder, 'hostile.html'), renderReport(withTexts(facts, (text) => `${text} ${HOSTILE_TEXT}`)));
    browser = await launchBrowser(BROWSER_HERE ?? '');
    client = await openDevtools(browser.endpoint, new AbortController().signal);
    const { targetId } = await client.send('Target.createTarget', { url: 'about:blank' });
    page = (await client.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    client.on('event', ({ method, params }) => {
      if (method === 'Network.requestWillBeSent') seen.push(`asked ${String(field(params, 'request', 'url'))}`);
      if (method === 'Page.loadEventFired') onLoad();
      if (method === 'Log.entryAdded') seen.push(`logged ${String(field(params, 'entry', 'text'))}`);
      if (method === 'Runtime.consoleAPICalled' || method === 'Runtime.exceptionThrown') seen.push(method);
      if (method === 'Page.javascriptDialogOpening' || method === 'Page.frameAttached') seen.push(method);
    });
    for (const domain of ['Page', 'Network', 'Log', 'Runtime'] as const)
      await client.send(`${domain}.enable`, {}, page);
  });
  afterAll(async () => {
    await client?.close();
    await browser?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string, { width = 1280, scheme = 'light' } = {}): Promise<string> {
    const url = pathToFileURL(join(folder, name)).href;
    await client.send(
      'Emulation.setDeviceMetricsOverride',
      { width, height: 900, deviceScaleFactor: 1, mobile: false },
      page,
    );
    await client.send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'prefers-color-scheme', value: scheme }] },
      page,
    );
    seen = [];
    const loaded = new Promise<void>((resolve) => {
      onLoad = resolve;
    });
    await client.send('Page.navigate', { url }, page);
    await loaded;
    return url;
  }

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await client.send(
      'Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true },
      page,
    );
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  it('gives hostile text no element, no script, no request, no frame, no dialog and no complaint of its policy', async () => {
    const url = await open('hostile.html');
    expect(
      await evaluate(`document.querySelectorAll('script,img,iframe,object,embed,form,base,link,video,audio').length`),
    ).toBe(0);
    expect(
      await evaluate(
        `[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => /^on|^style$/.test(n)).length`,
      ),
    ).toBe(0);
    expect(await evaluate('document.title')).toBe('Evidence report: enforced');
    // A click on every link that could be a script.
    await evaluate(
      `[...document.querySelectorAll('a')].filter(a => !/^(file|about):/.test(a.protocol)).forEach(a => a.click())`,
    );
    expect(seen).toEqual([`asked ${url}`]);
  });

  it('is let in by its own policy, which holds: its styles apply, and an added one does not', async () => {
    await open('plain.html');
    expect(await evaluate(`getComputedStyle(document.querySelector('h1')).fontWeight`)).toBe('700');
    await evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<p id=late style="color: red">x</p><img src="data:,">')`,
    );
    expect(await evaluate(`document.getElementById('late').style.color`)).toBe('');
    expect(seen.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThan(0);
  });

  it.each([360, 1440])('fits a window of %i pixels without scrolling sideways', async (width) => {
    await open('hostile.html', { width });
    expect(await evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it.each(['light', 'dark'])('has no fault that axe-core finds, in the %s scheme', async (scheme) => {
    await open('plain.html', { scheme });
    await evaluate(`${AXE}; 0`);
    const faults = await evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 150)))`,
    );
    expect(faults).toEqual([]);
  });

  it('prints on A4 pages with every table in full', async () => {
    await open('plain.html');
    const { data } = await client.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }, page);
    const pdf = Buffer.from(data, 'base64').toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) =>
      box
        ?.split(' ')
        .map((side) => Math.round(Number(side)))
        .join(' '),
    );
    expect(new Set(sizes)).toEqual(new Set(['0 0 595 842']));
    await client.send('Emulation.setEmulatedMedia', { media: 'print' }, page);
    expect(
      await evaluate(
        `[...document.querySelectorAll('.scroll')].filter(e => getComputedStyle(e).overflowX !== 'visible').length`,
      ),
    ).toBe(0);
  });
});

function field(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(name) : undefined),
    value,
  );
}
