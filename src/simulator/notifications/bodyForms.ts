/** A body that may have been the signed one, and in words what was done to it since. */
export interface BodyForm {
  readonly body: string;
  readonly words: string;
}

interface Step {
  readonly words: string;
  /** Undoes a change; gives the same text where it was not made. */
  readonly undo: (body: string) => string;
}

const SLASHES: readonly Step[] = [
  { words: 'slashes were escaped (\\/)', undo: (body) => body.replace(/\\(.)/gs, (all, c) => (c === '/' ? '/' : all)) },
  {
    words: 'the escaping of slashes (\\/) was removed',
    undo: (body) => body.replace(/\\.|\//gs, (found) => (found === '/' ? '\\/' : found)),
  },
];

const CHARACTERS: readonly Step[] = [
  {
    words: 'characters outside ASCII were escaped (\\u00e9)',
    undo: (body) => body.replace(/\\(?:u([0-9a-f]{4})|.)/gis, (all, hex) => unescaped(all, hex)),
  },
  {
    words: 'escaped characters (\\u00e9) were written out',
    undo: (body) => body.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  },
];

// Parsing turns 1.0 into 1, which is why white space is taken out of the text itself first.
const SPACE: readonly Step[] = [
  {
    words: 'white space was added between its parts',
    undo: (body) => body.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/gs, (_, text = '') => text),
  },
  {
    words: 'the white space after commas and colons was removed',
    undo: (body) =>
      body.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+|([,:])/gs, (_, text = '', mark) => (mark ? `${mark} ` : text)),
  },
  { words: 'its layout in lines, 2 spaces deep, was lost', undo: (body) => laidOut(body, 2) },
  { words: 'its layout in lines, 4 spaces deep, was lost', undo: (body) => laidOut(body, 4) },
];

const ORDER: readonly Step[] = [
  { words: 'the order of its fields was changed', undo: (body) => JSON.stringify(sorted(JSON.parse(body))) },
];

const EDGES: readonly Step[] = [
  { words: 'a byte order mark was put before it', undo: (body) => body.replace(/^\ufeff/, '') },
  { words: 'a line break or white space was added around it', undo: (body) => body.trim() },
  { words: 'the line break at its end was removed', undo: (body) => `${body}\n` },
  { words: 'line breaks were changed to CR LF', undo: (body) => body.replace(/\r\n/g, '\n') },
  {
    words: 'its UTF-8 was read as Latin-1 (é became Ã©)',
    undo: (body) => (/^[\0-\xff]*$/.test(body) ? Buffer.from(body, 'latin1').toString() : body),
  },
  { words: 'HTML entities were put into it (&quot;)', undo: withoutEntities },
];

// About a hundred forms are written and hashed, which takes a second for the largest.
const LARGEST = 128 * 1024;

/**
 * The forms that a signed body may have had before it was parsed, written again or edited, the likeliest first. Of a
 * body larger than 128 KB only those that need no writing again.
 */
export function* bodyForms(body: string): Generator<BodyForm> {
  for (const step of EDGES) yield undone({ body, words: '' }, step);
  if (body.length > LARGEST || !canBeWrittenAgain(body)) return;
  yield* rewritten({ body, words: '' }, [ORDER, SPACE, CHARACTERS, SLASHES]);
}

/** Each combination of no step or one from each list, the later lists first. */
function* rewritten(form: BodyForm, [steps, ...others]: readonly (readonly Step[])[]): Generator<BodyForm> {
  if (!steps) {
    yield form;
    return;
  }
  yield* rewritten(form, others);
  for (const step of steps) {
    const other = undone(form, step);
    // What changes nothing needs no second look.
    if (other.body !== form.body) yield* rewritten(other, others);
  }
}

function undone({ body, words }: BodyForm, step: Step): BodyForm {
  return { body: step.undo(body), words: words === '' ? step.words : `${words}, ${step.words}` };
}

/** Whether it is JSON, and none so deep that writing it overflows the stack. */
function canBeWrittenAgain(body: string): boolean {
  try {
    JSON.stringify(sorted(JSON.parse(body)), null, 1);
    return true;
  } catch {
    return false;
  }
}

function unescaped(written: string, hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '0', 16);
  return code >= 0x80 ? String.fromCharCode(code) : written;
}

function laidOut(body: string, depth: number): string {
  return JSON.stringify(JSON.parse(body), null, depth);
}

// The API writes the fields of a notification in the order of the alphabet (the example on the page about webhooks).
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function withoutEntities(body: string): string {
  return body.replace(/&(?:quot|#0?3[49]|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
