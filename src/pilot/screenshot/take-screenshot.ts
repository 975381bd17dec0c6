import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { renderTimelinePage } from '../../evidence/report/timeline-page.js';
import type { CaptureOptions } from '../../host/browser/capture.js';
import { capturePage } from '../../host/browser/capture-page.js';
import { makeOutputFolder, readOwnFile, writeWhole } from '../../host/own-file.js';
import type { SessionId } from '../../sessions/session-id.js';
import { type SessionPlaces, sessionTimeline } from './session-timeline.js';

/** What was pictured: the JSON result of `wasmagent screenshot`. */
export interface ScreenshotReport {
  session: string;
  output: string;
  /** Of the picture, in pixels. */
  width: number;
  height: number;
  sha256: string;
  branches: number;
  /** Events of the log that it was made from. */
  events: number;
  /** Whether the picture now lies in an evidence folder whose manifest does not list it. */
  breaksPack: boolean;
}

/**
 * Pictures the branch timeline of a session and writes it, whole or not at all.
 * @throws WasmagentError `UNKNOWN_SESSION`, `CHAIN_BROKEN`, `BROWSER_UNAVAILABLE`, `OUTPUT_UNWRITABLE`, `USAGE`
 */
export async function takeScreenshot(
  session: SessionId,
  output: string,
  places: SessionPlaces,
  options: CaptureOptions,
): Promise<ScreenshotReport> {
  const facts = sessionTimeline(session, places);
  makeOutputFolder(dirname(output));
  const { png, width, height } = await capturePage(renderTimelinePage(facts), options);
  writeWhole(output, png);
  const sha256 = createHash('sha256').update(png).digest('hex');
  const manifest = readOwnFile(join(dirname(output), PACK_FILES.manifest));
  return {
    session,
    output,
    width,
    height,
    sha256,
    branches: facts.timeline.branches.length,
    events: facts.timeline.events,
    breaksPack: manifest !== undefined && !manifest.includes(sha256),
  };
}
