/** How a page is pictured. */
export interface CaptureOptions {
  /** Of the window, in CSS pixels; one of them is one pixel of the picture. */
  width: number;
  height: number;
  /** The whole page, and not only what fits the window. */
  fullPage?: boolean;
  /** A DevTools endpoint to use; without one, localhost:9222, else a browser that is started for this. */
  endpoint?: string | undefined;
  /** Milliseconds until it is given up; 30 seconds unless said. */
  withinMs?: number;
}

/** A picture of a page. */
export interface Capture {
  png: Buffer;
  width: number;
  height: number;
}

/** A page is cut off here: a browser paints no larger picture reliably. */
export const MAX_PICTURE_HEIGHT = 16_384;
