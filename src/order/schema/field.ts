import * as z from 'zod/mini';

export type Shape = z.ZodMiniType;

/** One field of an order: what it is, what a set value looks like, and what is said when it does not. */
export interface Field {
  /** One sentence in our own words. */
  readonly about: string;
  /** A plausible value; it stands where a fix or a snippet adds the field. */
  readonly example: unknown;
  /** The shape of a value that is set; see `optional` for what counts as not set. */
  readonly shape: Shape;
  /** For an object: its known members. Others are allowed. */
  readonly members?: Fields;
  /** The id of the fault that a wrong value is; without one it is `wrong-type`. */
  readonly code?: string;
  /** What a right value is, said after "should be". */
  readonly shouldBe: string;
  /** Every right value, where they can be listed; a near miss is offered the right one. */
  readonly values?: readonly string[];
  /** The code that the API answers for a wrong value. */
  readonly apiError?: number;
  /** The code that the API answers when the field is missing, where it is not 1016 (missing data). */
  readonly apiErrorMissing?: number;
  /** Older documents have it, the newest have not. */
  readonly obsolete?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** A string that somebody's tool fills in before sending, as `{{amount}}` or `${amount}`: no format applies to it. */
export const TEMPLATE = /\{\{|\$\{/;
const template = z.string().check(z.regex(TEMPLATE));

/** A string of this form, or a template. */
export function formatted(form: RegExp): Shape {
  return z.string().check(z.regex(new RegExp(`^(?:${form.source})$|${TEMPLATE.source}`, 'u')));
}

/** One of these strings, or a template. */
export function oneOf(values: readonly string[]): Shape {
  return z.union([z.enum(values as string[]), template]);
}

/** Text; a number is accepted too, since no document says that the API refuses a house number without quotes. */
export const anyText: Shape = z.union([z.string().check(z.minLength(1)), z.number()]);

const anyFlag: Shape = z.union([z.boolean(), z.string(), z.number()]);
const anyObject: Shape = z.looseObject({});
const anyList: Shape = z.array(z.unknown());

/** A field that holds text of any form. */
export const text = (about: string, example: string): Field => ({
  about,
  example,
  shape: anyText,
  shouldBe: 'a text',
});

/** A field that is switched on or off; `"true"`, `1` and the like stand in published orders. */
export const flag = (about: string): Field => ({ about, example: true, shape: anyFlag, shouldBe: 'true or false' });

/** A field that counts something. */
export const count = (about: string, example: number): Field => ({
  about,
  example,
  shape: z.union([z.number(), z.string()]),
  shouldBe: 'a number',
});

/** A field that holds a list of any elements. */
export const list = (about: string, example: unknown[]): Field => ({
  about,
  example,
  shape: anyList,
  shouldBe: 'a list in brackets',
});

/** A field that holds an object. Its example is the examples of the members named in `shown`. */
export function object(about: string, members: Fields, shown: readonly string[] = []): Field {
  const example = Object.fromEntries(shown.map((name) => [name, members[name]?.example]));
  return { about, example, shape: anyObject, members, shouldBe: 'an object in braces' };
}

const unset: Shape = z.union([z.literal(''), z.null(), z.array(z.unknown()).check(z.maxLength(0))]);

/** Whether a value counts as not set: what shops send for what they do not have. PHP writes an empty object as `[]`. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Which field a shape was composed for; the JSON Schema takes its descriptions from here. */
export const fieldOfShape = new WeakMap<object, Field>();

/** The zod shape of a field. `required` are paths below it that must be set; the rest may be absent or not set. */
export function shapeOf(field: Field, required: readonly (readonly string[])[]): Shape {
  if (!field.members) return field.shape;
  const members: Record<string, Shape> = {};
  for (const [name, member] of Object.entries(field.members)) {
    const below = required.filter(([first]) => first === name).map(([, ...rest]) => rest);
    const shape = shapeOf(
      member,
      below.filter((path) => path.length > 0),
    );
    const composed = below.length > 0 ? shape : z.union([shape, unset]);
    fieldOfShape.set(composed, member);
    members[name] = below.length > 0 ? composed : z.optional(composed);
  }
  return z.looseObject(members);
}
