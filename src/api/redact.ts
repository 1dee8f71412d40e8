import { walkJson } from '../order/jsonWalk';
import type { Field } from '../order/schema/field';
import { order } from '../order/schema/order';
import { withoutCardNumbers } from './cardNumbers';
import { withoutKey } from './withoutKey';

/** A text that is fit to be kept or shown; `redacted`: something was taken out of it. */
export interface RedactedJson {
  readonly json: string;
  readonly redacted: boolean;
}

const MARK = '[redacted]';

/** Names of what is never kept, wherever it stands and whoever wrote it; in small letters without `_` and `-`. */
const SECRET_NAME = new RegExp(
  `^(?:${[
    '.*(?:token|tokens|tokenid|apikey|password|passwd|secret|securitycode)',
    'authorization|cookie|sessionid|recurringid',
    'card(?:number|no|holder|holdername|expiry|expirydate|expirationdate|cvc|cvv)|pan|cvc2?|cvv2?',
    // Where a bank transfer goes to is the merchant's own, and needed to pay.
    '(?!destination).*iban|bankaccount|accountid',
  ].join('|')})$`,
);

/** A price; the decimals that a program computed are no card number. */
const DECIMAL = /^"?-?\d{1,11}\.\d+"?$/;

/**
 * A JSON text without card data, bank accounts (but for the end of an IBAN), tokens and `keys`: members that the schema
 * of an order marks as sensitive, secret names anywhere, and card numbers anywhere in names and values. Only what is
 * taken out changes; duplicate members, which JSON.parse hides, are looked at too.
 */
export function redactedJson(json: string, ...keys: string[]): RedactedJson {
  const pieces: string[] = [];
  let from = 0;
  const put = (start: number, end: number, text: string) => {
    pieces.push(json.slice(from, start), text);
    from = end;
  };
  const open: { readonly start: number; readonly field: Field | undefined; readonly hidden: boolean }[] = [];
  let hidden = 0;
  walkJson(json, {
    enter: (step, start, name) => {
      const parent = open.at(-1);
      const below = open.length === 0 ? order : memberOf(parent?.field, step);
      if (name && hidden === 0) putText(name.start, name.end);
      open.push({ start, field: below, hidden: below?.sensitive === true || isSecretName(step) });
      if (open.at(-1)?.hidden) hidden += 1;
    },
    leave: (end) => {
      const left = open.pop();
      if (!left) return;
      if (left.hidden) hidden -= 1;
      if (hidden > 0) return;
      const literal = json.slice(left.start, end);
      if (!left.hidden) putText(left.start, end);
      else if (!/^(?:""|null|true|false|\[\s*\]|\{\s*\})$/.test(literal)) put(left.start, end, hiddenText(literal));
    },
  });
  return { json: pieces.join('') + json.slice(from), redacted: pieces.length > 0 };

  /** Puts a string or number without its secrets in its place, where it has any. */
  function putText(start: number, end: number): void {
    const literal = json.slice(start, end);
    if (!/^["\d-]/.test(literal) || DECIMAL.test(literal)) return;
    // A number is looked at as it is written and as it is meant, which may be `4.2e15`.
    const value: unknown = JSON.parse(literal);
    const texts = typeof value === 'string' ? [value] : [literal, String(value)];
    const safe = texts.map((text) => safeText(text, keys)).find((safe, index) => safe !== texts[index]);
    if (safe !== undefined) put(start, end, JSON.stringify(safe));
  }
}

/** The same for a plain value, such as an answer of the API. */
export function redacted<T>(value: T, ...keys: string[]): { readonly value: T; readonly redacted: boolean } {
  const found = redactedJson(JSON.stringify(value) ?? 'null', ...keys);
  return found.redacted ? { value: JSON.parse(found.json), redacted: true } : { value, redacted: false };
}

/** An object of an order is known by its name elsewhere too, as in an answer that repeats the order. */
function memberOf(field: Field | undefined, step: string | number | undefined): Field | undefined {
  if (typeof step !== 'string') return field?.items;
  const known = [field, order].find((each) => each?.members && Object.hasOwn(each.members, step));
  return known?.members?.[step];
}

function isSecretName(step: string | number | undefined): boolean {
  return typeof step === 'string' && SECRET_NAME.test(step.toLowerCase().replace(/[_\s-]/g, ''));
}

/** Of an IBAN the end stays: it decides what the test environment does with it. */
function hiddenText(literal: string): string {
  const end = /^"[A-Z]{2}\d{2}[A-Z\d ]{7,}([A-Z\d]{4})"$/i.exec(literal)?.[1];
  return JSON.stringify(end ? `${MARK} ${end}` : MARK);
}

function safeText(text: string, keys: string[]): string {
  // Most texts do not hold any, and looking is quicker than replacing.
  const found = keys.filter((key) => text.toLowerCase().includes(key.trim().toLowerCase()));
  const safe = withoutCardNumbers(found.reduce(withoutKey<string>, text), MARK);
  // JSON within a text, as payment tokens are, may hold what is hidden by its name.
  if (!/^\s*[[{]/.test(safe) || !isJson(safe)) return safe;
  return redactedJson(safe, ...keys).json;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
