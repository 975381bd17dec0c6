import type { DenialRule, ManifestInForce } from '../contracts/kernel.js';
import { type Address, parseAddress } from './address.js';
import { allow, type Decision, deny, type Grant, type Refusal } from './decision.js';
import { coversHost, type HostEntry, parseHostEntry, stripTrailingDot } from './host-entry.js';

/** Leave to ask one URL; where its name leads is judged apart, by `decideAddress`. */
export interface UrlGrant {
  /** As the guest spelled it. */
  requested: string;
  /** Normalised, without user, fragment and trailing dot. */
  url: string;
  protocol: 'http:' | 'https:';
  /** Normalised; an IPv6 address stands in brackets. */
  host: string;
  port: number;
  origin: string;
  /** Path and query, as sent. */
  target: string;
  /** Addresses that are not public, but listed one by one with this port. Canonical spelling. */
  listedAddresses: readonly string[];
  /** `localhost` itself was asked for, so it is listed: it may mean this machine. */
  isLocalhost: boolean;
}

/** Leave to connect to one address for one URL. */
export interface AddressGrant {
  requested: string;
  /** Canonical spelling. */
  address: string;
  family: 4 | 6;
  port: number;
}

/** Leave to follow one redirect. */
export interface RedirectGrant {
  next: Grant<UrlGrant>;
  /** The hop leaves the origin it came from: credentials and body stay behind. */
  isCrossOrigin: boolean;
}

/** Redirects followed for one request. */
export const MAX_REDIRECTS = 5;

const MAX_URL_LENGTH = 8_192;
const DEFAULT_PORTS = { 'http:': 80, 'https:': 443 } as const;
// The WHATWG parser drops tabs and newlines, takes a backslash for a slash and mends lone surrogates.
const FORBIDDEN = /[\p{Cc}\p{Cs}\\]/u;
const WITH_USER = /^[a-z][a-z0-9+.-]*:\/*[^/?#]*@/i;

/**
 * Judges one URL (guest-controlled). It is parsed once, here; the grant carries the parts, and nobody parses again.
 * Only http and https, no user in it, and its host and port must equal an entry of `allowedHosts`.
 */
export function decideUrl(manifest: ManifestInForce, requested: string): Decision<UrlGrant> {
  const refuse = (rule: DenialRule) => deny('allowedHosts', requested, rule);
  const url = parseUrl(requested);
  if (url === undefined) return refuse('malformed');
  if (manifest.allowedHosts.length === 0) return refuse('empty-list');
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return refuse('scheme');
  if (WITH_USER.test(requested.trimStart()) || url.username !== '' || url.password !== '') return refuse('userinfo');
  const host = stripTrailingDot(url.hostname);
  if (host === undefined) return refuse('malformed');
  url.hostname = host;
  url.hash = '';
  const defaultPort = DEFAULT_PORTS[protocol];
  const port = url.port === '' ? defaultPort : Number(url.port);
  const entries = manifest.allowedHosts.map(parseHostEntry).filter((entry) => entry !== undefined);
  if (!entries.some((entry) => coversHost(entry, host, port, defaultPort))) return refuse(whyNot(entries, host));
  return allow({
    requested,
    url: url.href,
    protocol,
    host,
    port,
    origin: url.origin,
    target: `${url.pathname}${url.search}`,
    listedAddresses: listAddresses(entries, port, defaultPort),
    isLocalhost: host === 'localhost',
  });
}

/**
 * Judges an address that the host of a granted URL resolved to. A name proves nothing about where it leads (DNS
 * rebinding), so addresses that are not public are refused unless listed exactly, or `localhost` was.
 */
export function decideAddress(grant: Grant<UrlGrant>, resolved: string): Decision<AddressGrant> {
  const address = parseAddress(resolved);
  if (address === undefined) return deny('allowedHosts', grant.requested, 'malformed');
  if (!isReachable(grant, address)) return deny('allowedHosts', grant.requested, 'private-address');
  return allow({ requested: grant.requested, address: address.text, family: address.family, port: grant.port });
}

/** Judges the far end of an open connection against the addresses it was granted: the refusal, or undefined. */
export function judgeConnected(
  grant: Grant<UrlGrant>,
  granted: readonly Grant<AddressGrant>[],
  remoteAddress: string | undefined,
): Refusal | undefined {
  const remote = parseAddress(remoteAddress ?? '')?.text;
  if (granted.some(({ address }) => address === remote)) return undefined;
  return deny('allowedHosts', grant.requested, 'private-address');
}

/**
 * Judges the answer `Location: <location>` (server-controlled) to a granted request as a new request. `hop` counts
 * from 1. The denial names the URL that the server pointed to.
 */
export function decideRedirect(
  manifest: ManifestInForce,
  from: Grant<UrlGrant>,
  location: string,
  hop: number,
): Decision<RedirectGrant> {
  const target = resolveLocation(location, from.url);
  if (target === undefined) return deny('allowedHosts', location, 'malformed');
  if (hop > MAX_REDIRECTS) return deny('allowedHosts', target, 'too-many-redirects');
  const decision = decideUrl(manifest, target);
  if (!decision.allowed) return decision;
  return allow({ next: decision.grant, isCrossOrigin: decision.grant.origin !== from.origin });
}

function parseUrl(requested: string): URL | undefined {
  if (requested.length > MAX_URL_LENGTH || FORBIDDEN.test(requested)) return undefined;
  return URL.canParse(requested) ? new URL(requested) : undefined;
}

function resolveLocation(location: string, base: string): string | undefined {
  if (FORBIDDEN.test(location) || !URL.canParse(location, base)) return undefined;
  return new URL(location, base).href;
}

function whyNot(entries: readonly HostEntry[], host: string): DenialRule {
  const address = parseAddress(host);
  const isListedOtherwise = entries.some((entry) => entry.host === host);
  return address === undefined || address.isPublic || isListedOtherwise ? 'not-listed' : 'private-address';
}

function listAddresses(entries: readonly HostEntry[], port: number, defaultPort: number): readonly string[] {
  return Object.freeze(
    entries
      .filter((entry) => (entry.port ?? defaultPort) === port)
      .map((entry) => parseAddress(entry.host)?.text)
      .filter((text) => text !== undefined),
  );
}

function isReachable(grant: UrlGrant, address: Address): boolean {
  if (address.isPublic) return true;
  return grant.listedAddresses.includes(address.text) || (grant.isLocalhost && address.isLoopback);
}
