import { readAnyAuth } from './authForms';
import { bodyForms } from './bodyForms';
import { hashMistake } from './hashForms';
import { hashOf, type Signature, verify } from './signature';

/** A notification as it was received, and the key that should have signed it. */
export interface ReceivedNotification {
  /** The header `Auth`. */
  readonly auth: string;
  /** The raw body of the request. */
  readonly body: string;
  readonly key: string;
}

/** Whether a signature holds, and in words: that it does, or which mistake explains that it does not. */
export interface Verification {
  readonly holds: boolean;
  /** Never holds the key. */
  readonly verdict: string;
}

const RAW =
  'Hash the raw bytes of the request before anything parses them: php://input in PHP, express.raw() in Node, request.get_data() in Flask';

/**
 * Verifies the signature of a notification. Where it does not hold, the usual mistakes are tried in turn, and the
 * verdict is the first that explains it. `now` is in milliseconds since 1970.
 */
export function verifyNotification(received: ReceivedNotification, now: number): Verification {
  const read = readAnyAuth(received.auth);
  if (!read) return { holds: false, verdict: `The signature does not hold: ${unreadable(received.auth)}` };
  const age = ageNote(read.signature, now);
  if (verify(received)) return { holds: true, verdict: `The signature holds.${age}` };
  const mistakes = [read.mistake, contentMistake(read.signature, received)].filter((mistake) => mistake !== undefined);
  const verdict = mistakes.map((mistake) => `${mistake}.`).join(' Besides, ');
  return { holds: false, verdict: `The signature does not hold: ${verdict}${age}` };
}

/** What is wrong besides the form of the header; undefined where nothing is. */
function contentMistake(signature: Signature, { body, key }: ReceivedNotification): string | undefined {
  if (key.trim() === '')
    return 'there is no key to verify it with. Give the API key of the site that the order is from';
  const { timestamp, hash } = signature;
  if (hash === hashOf(timestamp, body, key)) return undefined;
  const made = hashMistake(signature, { body, key });
  if (made) return made;
  for (const form of bodyForms(body)) {
    if (form.body !== body && hash === hashOf(timestamp, form.body, key)) {
      return `the body was changed after it was signed: ${form.words}. ${RAW}`;
    }
  }
  if (!/^[0-9a-f]{128}$/i.test(hash)) {
    return `its hash should be 128 hexadecimal digits (HMAC-SHA512), and has ${hash.length} characters`;
  }
  if (body === '') return `the body is empty. ${RAW}`;
  return `the key is another one, or the content of the body was changed. Use the API key of the site that the order was created with: test and live have different ones, and the Simulator has its own. ${RAW}`;
}

function unreadable(auth: string): string {
  if (auth.trim() === '')
    return 'there is no header Auth. Notifications by GET have none: use notification_method POST.';
  return 'the header Auth is not base64 of <timestamp>:<hash>. Copy its value whole, as it came.';
}

const HOUR = 60 * 60 * 1000;

function ageNote({ timestamp }: Signature, now: number): string {
  const age = now - Number(timestamp) * 1000;
  if (Math.abs(age) < HOUR) return '';
  const hours = Math.round(Math.abs(age) / HOUR);
  const words = hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.round(hours / 24)} days`;
  return ` Its timestamp is ${words} ${age > 0 ? 'old' : 'in the future'}, which is no fault of the signature.`;
}
