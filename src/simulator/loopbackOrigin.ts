import { isLoopback } from '../api/loopback';

/**
 * The origin of an address that is on this computer, on any port (a forwarded port may differ from ours), and has
 * nothing but an origin in it; undefined for everything else, such as `null` or a name that a web page had point here.
 */
export function loopbackOrigin(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, href } = new URL(address);
  const here = (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname) && href === `${origin}/`;
  return here ? origin : undefined;
}
