import { createHash, createHmac } from 'node:crypto';
import { hashOf, type Signature } from './signature';

/** What a signature was, or should have been, made from. */
export interface Signed {
  readonly timestamp: string;
  readonly body: string;
  readonly key: string;
}

interface HashForm {
  /** The hash as this mistake makes it. */
  readonly hash: (signed: Signed) => string;
  /** What is wrong and what to change. */
  readonly words: string;
}

const WITH_SHA512 = 'It should be HMAC-SHA512 of <timestamp>:<body>, in hexadecimal';

const FORMS: readonly HashForm[] = [
  {
    hash: ({ timestamp, body, key }) => hashOf(timestamp, body, key.trim()),
    words: 'white space or a line break stands around the key. Trim it where it is read',
  },
  {
    hash: ({ timestamp, body, key }) => hashOf(timestamp, body, key).toUpperCase(),
    words: 'the hash is in capital letters. Its hexadecimal digits should be lower-case',
  },
  {
    hash: ({ body, key }) => createHmac('sha512', key).update(body).digest('hex'),
    words: 'the timestamp was left out of the hash. Hash <timestamp>:<body>, not the body alone',
  },
  {
    hash: ({ timestamp, body, key }) => createHmac('sha512', key).update(`${timestamp}${body}`).digest('hex'),
    words: 'the colon between timestamp and body was left out of the hash. Hash <timestamp>:<body>',
  },
  {
    hash: ({ timestamp, key }) => hashOf(timestamp, '', key),
    words: 'the hash is over an empty body. The body was read before, or twice: read its raw bytes once and keep them',
  },
  {
    hash: ({ timestamp, body, key }) => createHmac('sha512', key).update(`${timestamp}:${body}`).digest('base64'),
    words: 'the hash is in base64. It should be in hexadecimal, and the base64 goes around <timestamp>:<hash>',
  },
  ...['sha256', 'sha1', 'md5'].map((algorithm) => ({
    hash: ({ timestamp, body, key }: Signed) => createHmac(algorithm, key).update(`${timestamp}:${body}`).digest('hex'),
    words: `the hash is HMAC-${algorithm.toUpperCase().replace('SHA', 'SHA-')}. ${WITH_SHA512}`,
  })),
  {
    hash: ({ timestamp, body }) => createHash('sha512').update(`${timestamp}:${body}`).digest('hex'),
    words: `the hash is SHA-512 without a key. ${WITH_SHA512}, keyed with the API key`,
  },
  {
    hash: ({ timestamp, body, key }) => createHmac('sha512', `${timestamp}:${body}`).update(key).digest('hex'),
    words: 'key and text were exchanged in the call of HMAC. The key is the API key, the text is <timestamp>:<body>',
  },
];

/** How a hash was made that is not made as documented, in words; undefined where none of the usual mistakes gives it. */
export function hashMistake(
  { hash, timestamp }: Signature,
  { body, key }: Omit<Signed, 'timestamp'>,
): string | undefined {
  return FORMS.find((form) => form.hash({ timestamp, body, key }) === hash)?.words;
}
