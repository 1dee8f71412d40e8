import { formattedText } from '../schema/values';
import type { Rule } from './rule';
import { webUrl } from './urlForm';

const path = ['payment_options', 'notification_url'];

const LONGEST = 150;

export const notificationUrl: Rule = {
  code: 'notification-url',
  severity: 'hint',
  topic: 'Links and messages',
  what: 'Notifications cannot arrive at this URL.',
  why: 'MultiSafepay delivers them from the internet, over https, to the standard port. Hosts such as example.com are placeholders and are left alone.',
  source: 'The webhook page: https only, no port number, publicly reachable.',
  example: '"notification_url": "http://localhost:8080/notification"',
  check({ order }) {
    const reasons = whyNoNotification(webUrl(formattedText(order, path)));
    if (reasons.length === 0) return [];
    return [{ path, message: `No notification will arrive at notification_url. The reason: ${reasons.join('; ')}.` }];
  },
};

/** Why no notification can arrive at a URL, each as half a sentence; none for a placeholder such as example.com. */
export function whyNoNotification(url: URL | undefined): string[] {
  if (!url || isPlaceholder(url.hostname)) return [];
  return [
    isLocal(url.hostname) && `${url.hostname.slice(0, 60)} cannot be reached from the internet`,
    url.protocol === 'http:' && 'it is http, and only https is used',
    url.port !== '' && `it has a port number (${url.port})`,
    url.href.length > LONGEST && `it is longer than ${LONGEST} characters`,
  ].filter((reason) => reason !== false);
}

/** The names that RFC 2606 reserves for documentation. */
function isPlaceholder(host: string): boolean {
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/.test(host);
}

/** This computer, or an address of a private network (RFC 1918, RFC 4193), or a name without a public domain. */
function isLocal(host: string): boolean {
  return (
    /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^\[(?:::1|f[cd]|fe80)/.test(host) ||
    /(?:^|\.)(?:localhost|local|test|internal)$/.test(host) ||
    !/[.:]/.test(host)
  );
}
