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
  /** For a list: what each of its elements is. */
  readonly items?: Field;
  /** For the element of a list: there may be thousands. */
  readonly many?: boolean;
  /** The id of the fault that a wrong value is; without one it is `wrong-type`. */
  readonly code?: string;
  /** What a right value is, said after "should be". */
  readonly shouldBe: string;
  /** Every right value, where they can be listed; a near miss is offered the right one. */
  readonly values?: readonly string[];
  /** What somebody may have meant who wrote this wrong value in an order: `"10,00"` for 1000 cents. */
  meant?(value: unknown, order: Readonly<Record<string, unknown>>): readonly Meant[];
  /** Values worth offering, where others are right too. */
  readonly suggestions?: readonly string[];
  /** What a number counts: "cents", "main units without VAT", "days". */
  readonly unit?: string;
  /** When it must be set, in words, where that is not for every order: "for recurring payments". */
  readonly requiredWhen?: string;
  /** The document that describes it. */
  readonly source?: string;
  /** The name of its page below https://docs.multisafepay.com/docs/ . */
  readonly page?: string;
  /** The code that the API answers for a wrong value. */
  readonly apiError?: number;
  /** The code that the API answers when the field is missing, where it is not 1016 (missing data). */
  readonly apiErrorMissing?: number;
  /** A schema has it, but no order: it is accepted, and not offered. */
  readonly unoffered?: boolean;
  /** Older documents have it, the newest have not. */
  readonly obsolete?: boolean;
  /** Card data, a bank account or a token: it is never kept, nor shown once it is sent. */
  readonly sensitive?: boolean;
}

/** A right value in the place of a wrong one. */
export interface Meant {
  readonly title: string;
  readonly value: unknown;
  /** It changes no sum and loses nothing, so that it may be put right on saving. */
  readonly lossless?: boolean;
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

const someText = z.string().check(z.minLength(1));
const anyFlag: Shape = z.union([z.boolean(), someText, z.number()]);
const anyObject: Shape = z.looseObject({});
const anyList: Shape = z.union([z.array(z.unknown()).check(z.minLength(1)), template]);

/** What else is known of a field: its unit, its source, its values. */
type More = Partial<Omit<Field, 'about' | 'example' | 'members' | 'items'>>;

/** A field that holds text of any form. */
export const text = (about: string, example: string, more: More = {}): Field => ({
  about,
  example,
  shape: anyText,
  shouldBe: 'a text',
  ...more,
});

/** A field that is switched on or off; `"true"`, `1` and the like stand in published orders. */
export const flag = (about: string, more: More = {}): Field => ({
  about,
  example: true,
  shape: anyFlag,
  shouldBe: 'true or false',
  ...more,
});

/** A field that counts something; numbers in quotes stand in published orders. */
export const count = (about: string, example: number, more: More = {}): Field => ({
  about,
  example,
  shape: z.union([z.number(), someText]),
  shouldBe: 'a number',
  ...more,
});

/** A field that holds a list, of elements of one kind where that is given. */
export const list = (about: string, example: unknown[], items?: Field, more: More = {}): Field => ({
  about,
  example,
  shape: anyList,
  ...(items && { items }),
  shouldBe: 'a list in brackets',
  ...more,
});

/** A field that holds an object. Its example is the examples of the members named in `shown`. */
export function object(about: string, members: Fields, shown: readonly string[] = [], more: More = {}): Field {
  const example = Object.fromEntries(shown.map((name) => [name, members[name]?.example]));
  return { about, example, shape: anyObject, members, shouldBe: 'an object in braces', ...more };
}

const unset: Shape = z.union([z.literal(''), z.null(), z.array(z.unknown()).check(z.maxLength(0))]);

/** Whether a value counts as not set: what shops send for what they do not have. PHP writes an empty object as `[]`. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Which field a shape was composed for; the JSON Schema takes its descriptions from here. */
export const fieldOfShape = new WeakMap<object, Field>();

/**
 * The zod shape of a field. `required` are paths below it that must be set; the rest may be absent or not set. A member
 * that is an object or a list may be a template as well.
 */
export function shapeOf(field: Field, required: readonly (readonly string[])[]): Shape {
  if (field.items) return z.array(elementShape(field.items)).check(z.minLength(1));
  if (!field.members) return field.shape;
  const members: Record<string, Shape> = {};
  for (const [name, member] of Object.entries(field.members)) {
    const below = required.filter(([first]) => first === name).map(([, ...rest]) => rest);
    const shape = shapeOf(
      member,
      below.filter((path) => path.length > 0),
    );
    // Side by side, because `shapeFaults` tells the branch that was meant by how far it got.
    const orTemplate = member.members || member.items ? [template] : [];
    const orUnset = below.length > 0 ? [] : [unset];
    const composed = orTemplate.length + orUnset.length > 0 ? z.union([shape, ...orTemplate, ...orUnset]) : shape;
    fieldOfShape.set(composed, member);
    members[name] = below.length > 0 ? composed : z.optional(composed);
  }
  return z.looseObject(members);
}

const elementShapes = new WeakMap<Field, Shape>();

/**
 * The shape of the elements of a list, which is the same in every order. That of a list which may be long is compiled:
 * checking takes a fifth of the time then. Where code may not be generated, zod does without.
 */
function elementShape(field: Field): Shape {
  const known = elementShapes.get(field);
  if (known) return known;
  const shape = field.many ? withoutCopying(shapeOf(field, [])) : shapeOf(field, []);
  elementShapes.set(field, shape);
  return shape;
}

/** The same shape, which hands on the very value that it accepts: nobody reads a copy, and making it costs the most. */
function withoutCopying(shape: Shape): Shape {
  const compiled = z.compile(shape);
  return z.withParser(shape, (value) => (z.validate(compiled, value) ? value : z.INVALID));
}
