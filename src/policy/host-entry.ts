import { parseAddress } from './address.js';

/** One entry of `allowedHosts`, taken apart. Without a port it means the default port of the scheme in use. */
export interface HostEntry {
  /** As a WHATWG URL spells it: lower case, punycode, IPv6 in brackets; for a wildcard the part after `*.`. */
  host: string;
  isWildcard: boolean;
  port: number | undefined;
}

// `*.` | host or [IPv6] | :port. What a URL would read as scheme, path, user, query or escape is no part of a host.
const ENTRY = /^(?<star>\*\.)?(?<host>\[[0-9a-fA-F:.]+\]|[^\p{Cc}\p{Cs}\s:/?#@\\%*[\]]+)(?::(?<port>[1-9]\d{0,4}))?$/u;

/** Reads one entry of `allowedHosts`; undefined when it is malformed. */
export function parseHostEntry(entry: string): HostEntry | undefined {
  const parts = ENTRY.exec(entry)?.groups;
  const spelled = parts?.host;
  if (parts === undefined || spelled === undefined) return undefined;
  const host = normaliseHost(spelled);
  if (host === undefined) return undefined;
  const isWildcard = parts.star !== undefined;
  const address = parseAddress(host);
  // A wildcard names subdomains, and an address has none. An address in a disguise (127.1, 0x7f.1) has no place in a
  // manifest that people review.
  if (address !== undefined && (isWildcard || (!host.startsWith('[') && spelled !== host))) return undefined;
  const port = parts.port === undefined ? undefined : Number(parts.port);
  return port !== undefined && port > 65_535 ? undefined : { host, isWildcard, port };
}

/** The WHATWG spelling of a host without its one trailing dot, or undefined when it is none or has an empty label. */
export function normaliseHost(spelled: string): string | undefined {
  try {
    return stripTrailingDot(new URL(`http://${spelled}/`).hostname);
  } catch {
    return undefined;
  }
}

/** Takes the one dot off that makes a name absolute; undefined when a label is empty after that. */
export function stripTrailingDot(hostname: string): string | undefined {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return host.split('.').includes('') ? undefined : host;
}

/** Whether an entry names this host and port. `host` is normalised; `defaultPort` is the one of the scheme in use. */
export function coversHost(entry: HostEntry, host: string, port: number, defaultPort: number): boolean {
  if (port !== (entry.port ?? defaultPort)) return false;
  if (!entry.isWildcard) return host === entry.host;
  return host.endsWith(`.${entry.host}`) && parseAddress(host) === undefined;
}
