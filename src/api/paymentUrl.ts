import type { Target } from './endpoint';
import { isLoopback } from './loopback';
import type { Payment } from './outcome';

const LONGEST = 8192;

/**
 * What a `payment_url` from `target` is: a page to open, one on a foreign host, or something never to open.
 * The URL kept is the one that was judged, in its normal form; an unsafe one is not kept.
 */
export function judgePaymentUrl(text: string, target: Target): Payment {
  const unsafe = (why: string): Payment => ({ kind: 'unsafe-url', why });
  if (text.length > LONGEST) return unsafe(`it is longer than ${LONGEST} characters`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: new URL() drops them silently, a terminal obeys them.
  if (/[\u0000-\u0020\u007f-\u009f]/.test(text)) return unsafe('it contains spaces or control characters');
  if (!URL.canParse(text)) return unsafe('it is not a URL');

  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return unsafe(`it is a ${url.protocol} address`);
  if (url.username || url.password) return unsafe('it contains a user name or password');
  if (isLoopback(url.hostname)) {
    return target === 'Simulator' ? { kind: 'url', url: url.href } : unsafe('it points to this computer');
  }
  if (url.protocol === 'http:') return unsafe('it is plain http, without encryption');
  if (/(^|\.)multisafepay\.com$/.test(url.hostname)) return { kind: 'url', url: url.href };
  return { kind: 'foreign-url', url: url.href, host: url.host };
}
