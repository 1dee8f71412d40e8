import { type Field, formatted } from './field';

const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)/.source;
// Full, shortened by one `::`, or with an IPv4 tail, as PHP reports a client on a dual-stack socket.
const ipv6 =
  /(?:(?:[\da-fA-F]{1,4}:){7}[\da-fA-F]{1,4}|(?=(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{0,4}(?![\da-fA-F:]))(?:[\da-fA-F]{1,4}(?::[\da-fA-F]{1,4})*)?::(?:[\da-fA-F]{1,4}(?::[\da-fA-F]{1,4})*)?|::[fF]{4}:IPV4)/.source.replace(
    'IPV4',
    ipv4,
  );
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
