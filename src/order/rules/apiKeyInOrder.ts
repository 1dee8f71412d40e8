import type { Path } from '../problem';
import { isUnset, TEMPLATE } from '../schema/field';
import type { Finding, Rule } from './rule';

export const apiKeyInOrder: Rule = {
  code: 'api-key-in-order',
  severity: 'warning',
  topic: 'Names and values',
  what: 'The order holds an API key, as a property or in the query of a URL.',
  why: 'Orders end up in logs, tickets and repositories, and whoever reads the key there can use it.',
  source: 'The page on authentication: the key goes in the header `api_key`.',
  example: '"api_key": "..."',
  fix: 'Removes the property, or takes the key out of the URL.',
  check({ order }) {
    const found: Finding[] = [];
    // No recursion: an order may nest deeper than calls can.
    const open: Place[] = [{ value: order }];
    for (let place = open.pop(); place && found.length < ENOUGH; place = open.pop()) {
      for (const name of Object.keys(place.value)) {
        const value = place.value[name];
        if (isKeyName(name) && !isUnset(value)) found.push(inProperty(name, value, pathOf(place, name)));
        else if (isObjectOrList(value)) open.push({ value, name, parent: place });
        else if (hasKey(value)) found.push(inQuery(value, pathOf(place, name)));
      }
    }
    return found;
  },
};

/** More keys than any order has; each has a path as long as it is deep. */
const ENOUGH = 20;

/** Where the walk is: an object or a list, its name or index, and what holds it. */
interface Place {
  readonly value: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly parent?: Place;
}

function pathOf(holder: Place, name: string): Path {
  const path = [stepIn(holder, name)];
  for (let at = holder; at.parent; at = at.parent) path.push(stepIn(at.parent, at.name ?? ''));
  return path.reverse();
}

function stepIn({ value }: Place, name: string): string | number {
  return Array.isArray(value) ? Number(name) : name;
}

const keyName = /(?:(?:x|msp|multisafepay|test|live)[-_ ]?){0,3}api[-_ ]?key/.source;
const wholeName = new RegExp(`^${keyName}$`, 'i');
const keyInQuery = new RegExp(`(?<=[?&])${keyName}=(?:\\{\\{[^{}]{0,100}\\}\\}|[^&#\\s])+&?`, 'gi');

/** `api_key`, `apiKey`, `X-API-KEY`; the length comes first, as a cart has thousands of names. */
function isKeyName(name: string): boolean {
  return name.length > 5 && name.length < 40 && wholeName.test(name);
}

/** Whether a URL, or what is meant as one, has a key in its query. */
function hasKey(value: unknown): value is string {
  if (typeof value !== 'string' || !value.includes('?')) return false;
  return (/^https?:/i.test(value) || !/\s/.test(value)) && value.search(keyInQuery) >= 0;
}

function isObjectOrList(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function inProperty(name: string, value: unknown, path: Path): Finding {
  return {
    path,
    message: `${name} should not be in an order; the key goes in the header api_key.${nextFor(value)}`,
    fixes: [{ title: `Remove ${name}`, change: { kind: 'remove', path } }],
  };
}

function inQuery(url: string, path: Path): Finding {
  const without = url.replace(keyInQuery, '').replace(/[?&](?=#|$)/, '');
  return {
    path,
    message: `This URL should not hold an API key; the key goes in the header api_key.${nextFor(url.match(keyInQuery)?.join())}`,
    fixes: [{ title: 'Take the API key out of the URL', change: { kind: 'replace', path, value: without } }],
  };
}

/** What to do about a key that is in the file; one that is filled in before sending is not. */
function nextFor(key: unknown): string {
  if (typeof key === 'string' && TEMPLATE.test(key)) return '';
  return ' If this order was shared or logged, replace the key in your MultiSafepay account.';
}
