import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** An address of a host, as `dns.lookup` with `all` gives it. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name; rejects where there is none. */
export type Lookup = (host: string) => Promise<readonly Address[]>;

/** Where a host is: on this computer by every address that it has, or why it is not. */
export type Place = { readonly here: readonly string[] } | { readonly elsewhere: string };

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * The addresses of a `URL.hostname`, which are to be connected to as they are: a second look-up could say something
 * else. One address that is not loopback is enough for elsewhere.
 */
export async function loopbackAddresses(hostname: string, lookup: Lookup = allAddresses): Promise<Place> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host).catch(() => []);
  const other = found.find(({ address, family }) => !LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4'));
  if (other) return { elsewhere: `it has the address ${other.address}` };
  if (found.length === 0) return { elsewhere: 'the name was not found' };
  return { here: found.map(({ address }) => address) };
}

function allAddresses(host: string): Promise<Address[]> {
  return systemLookup(host, { all: true });
}
