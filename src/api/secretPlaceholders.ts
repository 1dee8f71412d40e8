import { fillPlaceholders, openPlaceholders } from '../order/placeholders';
import { redactedJson } from './redact';

/** What sounds like a secret, wherever it stands. */
const SECRET_NAME = /key|token|card|cvc|cvv|secret|passw|iban|account/i;
/** An answer that is itself no secret, and stands nowhere else. */
const PROBE = 'answer-to-this-placeholder';

/**
 * The names of the placeholders whose answers are not to be kept or shown: those that sound like a secret, and those
 * that stand where a sent order is redacted, such as `"payload": "{{payload}}"`.
 */
export function secretPlaceholders(template: string): ReadonlySet<string> {
  return new Set(openPlaceholders(template).filter((name) => SECRET_NAME.test(name) || isTakenOut(template, name)));
}

function isTakenOut(template: string, name: string): boolean {
  const filled = fillPlaceholders(template, new Map([[name, PROBE]]));
  return redactedJson(filled).json.split(PROBE).length < filled.split(PROBE).length;
}
