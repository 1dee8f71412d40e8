import { type Field, formatted } from './field';

const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)/.source;
const group = /[\da-fA-F]{1,4}/.source;
// Full, or with `::` for the groups that are zero, so that fewer than eight stand there; the last two may be an IPv4
// address, as PHP reports a client on a dual-stack socket.
const tail = `(?:(?:${group}:)*(?:${group}|${ipv4}))?`;
const ipv6 = `(?:(?:${group}:){7}${group}|(?:${group}:){6}${ipv4}|(?!:*(?:${group}:+){7}${group})(?:${group}(?::${group})*)?::${tail})`;
const ip = `(?:${ipv4}|${ipv6})`;

/** An IP address; several in a row, as proxies add them, are accepted (the API takes the first). */
export const ipAddress = (about: string, requiredWhen: string): Field => ({
  about,
  example: '89.20.162.110',
  shape: formatted(new RegExp(`${ip}(?: *, *${ip})*`)),
  code: 'ip-address',
  shouldBe: 'an IPv4 or IPv6 address',
  requiredWhen,
  apiError: 1007,
});
