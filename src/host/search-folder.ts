import type { BridgeReply, Denial, SearchQuery, SearchResult } from '../contracts/kernel.js';
import type { CleanLines } from '../contracts/tool.js';
import type { Decision } from '../policy/decision.js';
import { fitsNamePattern } from '../policy/name-pattern.js';
import type { PathGrant, PathOperation } from '../policy/paths.js';
import { listGranted, readGranted } from './files.js';
import { deniedReply, failedReply } from './granted-reply.js';

/** What one search may cost, whatever is asked. */
const LIMITS = {
  files: 5_000,
  bytes: 32 * 1024 * 1024,
  bytesPerFile: 1024 * 1024,
  depth: 32,
  folders: 5_000,
  ms: 10_000,
};

/** Milliseconds of reading after which others get their turn on this thread. */
const SLICE_MS = 15;

/** Refusals that are reported one by one; the count holds them all. */
const DENIALS_REPORTED = 20;

const LINE_CHARS = 200;
const MAX_MATCHES = 1_000;
const MAX_TEXT_CHARS = 1_000;
const MAX_NAME_CHARS = 255;

/** Kept by tools, seldom written by people; searched only where they are asked for. */
const LEFT_OUT = new Set(['.git/', 'node_modules/']);

export interface SearchWorld {
  decide<O extends PathOperation>(path: string, operation: O): Decision<PathGrant<O>>;
  onDenied(path: string, denial: Denial): void;
  /** Asked for all lines of a file where the text was found; what it takes out is not found. */
  cleanLines: CleanLines;
}

/**
 * Looks for a text in the files at and below a guest path, in order of names. Every folder and every file is judged on
 * its own, and read as `readFile` reads; links to folders are not followed, so there is no loop. The text is literal: a
 * pattern from a model could hold up this thread.
 */
export async function searchFolder(
  path: string,
  query: SearchQuery,
  world: SearchWorld,
): Promise<BridgeReply<SearchResult>> {
  const fault = findFault(query);
  if (fault !== undefined) return failedReply('EINVAL', path, fault);
  const search = new Search(query, world);
  const top = world.decide(path, 'list');
  if (!top.allowed) return deniedReply(top);
  const listed = listGranted(top.grant);
  if (listed.status === 'failed' && listed.code === 'ENOTDIR') {
    return await search.run([{ path, depth: 0, isFolder: false }]);
  }
  if (listed.status !== 'ok') return listed;
  return await search.run([{ path, depth: 0, isFolder: true }]);
}

interface Place {
  path: string;
  depth: number;
  isFolder: boolean;
}

class Search {
  readonly #query: SearchQuery;
  readonly #world: SearchWorld;
  readonly #needle: string;
  readonly #result: SearchResult = { matches: [], filesSearched: 0, denied: 0, skipped: 0 };
  #bytes = 0;
  #folders = 0;

  constructor(query: SearchQuery, world: SearchWorld) {
    this.#query = query;
    this.#world = world;
    this.#needle = this.#fold(query.text);
  }

  async run(places: Place[]): Promise<BridgeReply<SearchResult>> {
    const startMs = performance.now();
    let sliceMs = startMs;
    const result = this.#result;
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      if (place.isFolder) places.push(...this.#open(place));
      else this.#searchFile(place.path);
      if (result.stoppedBy === 'matches' || result.stoppedBy === 'files' || result.stoppedBy === 'bytes') break;
      const nowMs = performance.now();
      if (nowMs - startMs > LIMITS.ms) {
        result.stoppedBy = 'time';
        break;
      }
      if (nowMs - sliceMs > SLICE_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        sliceMs = performance.now();
      }
    }
    return { status: 'ok', value: result };
  }

  /** What a folder holds, last name first: the next to be taken is at the end. */
  #open({ path, depth }: Place): Place[] {
    this.#folders += 1;
    if (this.#folders > LIMITS.folders) this.#result.stoppedBy = 'files';
    if (depth > LIMITS.depth) {
      this.#result.stoppedBy = 'depth';
      return [];
    }
    const decision = this.#world.decide(path, 'list');
    if (!decision.allowed) return this.#refuse(path, decision.denial);
    const reply = listGranted(decision.grant);
    if (reply.status === 'denied') return this.#refuse(path, reply.denial);
    if (reply.status === 'failed') {
      this.#result.skipped += 1;
      return [];
    }
    const { name: pattern } = this.#query;
    return reply.value
      .filter((name) =>
        name.endsWith('/') ? !LEFT_OUT.has(name) : pattern === undefined || fitsNamePattern(name, pattern),
      )
      .map((name) => ({ path: joinGuestPath(path, name), depth: depth + 1, isFolder: name.endsWith('/') }))
      .reverse();
  }

  #searchFile(path: string): void {
    const result = this.#result;
    const decision = this.#world.decide(path, 'read');
    if (!decision.allowed) {
      this.#refuse(path, decision.denial);
      return;
    }
    const reply = readGranted(decision.grant, LIMITS.bytesPerFile);
    if (reply.status === 'denied') this.#refuse(path, reply.denial);
    // A link to a folder comes here too, and is no file.
    else if (reply.status === 'failed' || reply.value.includes('\0')) result.skipped += 1;
    else {
      result.filesSearched += 1;
      this.#bytes += reply.value.length;
      this.#searchText(path, reply.value);
      if (result.stoppedBy === undefined && result.filesSearched >= LIMITS.files) result.stoppedBy = 'files';
      if (result.stoppedBy === undefined && this.#bytes >= LIMITS.bytes) result.stoppedBy = 'bytes';
    }
  }

  #searchText(path: string, text: string): void {
    if (!this.#fold(text).includes(this.#needle)) return;
    let line = 0;
    for (const whole of this.#world.cleanLines(text.split('\n'))) {
      line += 1;
      const at = this.#fold(whole).indexOf(this.#needle);
      if (at === -1) continue;
      if (this.#result.matches.length >= this.#query.maxMatches) {
        this.#result.stoppedBy = 'matches';
        return;
      }
      this.#result.matches.push({ path, line, text: around(whole, at) });
    }
  }

  #refuse(path: string, denial: Denial): [] {
    this.#result.denied += 1;
    if (this.#result.denied <= DENIALS_REPORTED) this.#world.onDenied(path, denial);
    return [];
  }

  #fold(text: string): string {
    return this.#query.ignoreCase === true ? text.toLowerCase() : text;
  }
}

/** The part of a line that holds the match; lone halves of a surrogate pair at its ends are taken off. */
function around(line: string, at: number): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (text.length <= LINE_CHARS) return text;
  const start = Math.max(0, Math.min(at - LINE_CHARS / 4, text.length - LINE_CHARS));
  const piece = text.slice(start, start + LINE_CHARS).replace(/^\p{Cs}|\p{Cs}$/gu, '');
  return `${start > 0 ? '…' : ''}${piece}${start + LINE_CHARS < text.length ? '…' : ''}`;
}

function joinGuestPath(folder: string, name: string): string {
  const bare = name.endsWith('/') ? name.slice(0, -1) : name;
  if (folder === '.' || folder === './') return bare;
  return folder.endsWith('/') ? `${folder}${bare}` : `${folder}/${bare}`;
}

function findFault({ text, name, maxMatches }: SearchQuery): string | undefined {
  if (typeof text !== 'string' || text.length === 0 || text.length > MAX_TEXT_CHARS) return 'the text to find';
  if (text.includes('\n')) return 'the text to find is part of one line';
  if (name !== undefined && (typeof name !== 'string' || name.length > MAX_NAME_CHARS)) return 'the name pattern';
  return Number.isInteger(maxMatches) && maxMatches > 0 && maxMatches <= MAX_MATCHES ? undefined : 'maxMatches';
}
