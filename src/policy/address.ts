import ipaddr from 'ipaddr.js';

/** An IP address in its one canonical spelling. An IPv4 address mapped into IPv6 is that IPv4 address. */
export interface Address {
  text: string;
  family: 4 | 6;
  /** Routed on the open internet. Loopback, private, link-local, metadata, multicast and reserved ones are not. */
  isPublic: boolean;
  isLoopback: boolean;
}

/** IPv6 hands out public addresses from here only; what lies outside has special meanings (RFC 4291, section 2.4). */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Host names are no addresses; the library says so by throwing, which is slow. */
const LOOKS_LIKE_ADDRESS = /^[\d.]+$|:/;

/**
 * Reads an address as resolvers, sockets and WHATWG URLs spell it: four decimal parts, or IPv6 with or without
 * brackets. Undefined for anything else, short and octal forms and zone ids included.
 */
export function parseAddress(spelling: string): Address | undefined {
  if (!LOOKS_LIKE_ADDRESS.test(spelling)) return undefined;
  if (ipaddr.IPv4.isValidFourPartDecimal(spelling)) return describeIPv4(ipaddr.IPv4.parse(spelling));
  const bare = spelling.startsWith('[') && spelling.endsWith(']') ? spelling.slice(1, -1) : spelling;
  if (bare.includes('%') || !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  if (address.isIPv4MappedAddress()) return describeIPv4(address.toIPv4Address());
  const isPublic = address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
  return { text: address.toRFC5952String(), family: 6, isPublic, isLoopback: address.range() === 'loopback' };
}

function describeIPv4(address: ipaddr.IPv4): Address {
  const range = address.range();
  return { text: address.toString(), family: 4, isPublic: range === 'unicast', isLoopback: range === 'loopback' };
}
