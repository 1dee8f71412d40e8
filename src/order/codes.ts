import { rules } from './rules/all';
import type { Rule } from './rules/rule';
import type { Field } from './schema/field';
import { order } from './schema/order';

/** What docs/rules.md, the settings and SARIF say of a code that a problem can have. Texts are Markdown. */
export type ProblemCode = Pick<Rule, 'code' | 'severity' | 'what' | 'fix' | 'apiErrors'> & Partial<Pick<Rule, 'why'>>;

/** The codes of what is no JSON; these problems come from `syntaxProblems`. */
export const syntaxCodes: readonly ProblemCode[] = [
  {
    code: 'syntax',
    severity: 'error',
    what: 'The text is no JSON. Comments and trailing commas are allowed.',
    why: 'Nothing else can be said of it, so its severity cannot be changed.',
  },
  {
    code: 'duplicate-key',
    severity: 'warning',
    what: 'A property stands twice in one object.',
    why: 'The last one counts; who reads the order may look at the first.',
  },
];

/** The codes of values that do not have the shape of their field, and of missing ones. */
export const shapeCodes: readonly ProblemCode[] = [
  {
    code: 'missing-field',
    severity: 'error',
    what: 'A field is missing, or empty, that this order needs.',
    why: 'Every order needs a few fields, and some gateways and ways of using the API need more. The message says which, and by which document.',
    fix: 'Adds the field with a placeholder, or all that are missing from one object.',
    apiErrors: [1016, 1008],
  },
  {
    code: 'wrong-type',
    severity: 'error',
    what: 'A value is of another kind than its field: a text where an object belongs, or an object where a text belongs.',
  },
  ...codesOf(order),
];

/** The codes of what the Test API says of a website; VS Code reports them while orders go there with a key. */
export const accountCodes: readonly ProblemCode[] = [
  {
    code: 'method-not-active',
    severity: 'information',
    what: 'The gateway is not among the payment methods that are active for the key that is chosen.',
    why: 'The Test API answers 1023. Activate it for the website of that key, or switch to the key of another one. The list is what `GET /payment-methods` answered when the key was added, and then once a day.',
    apiErrors: [1023],
  },
];

/** Every code that a problem can have. */
export const problemCodes: readonly ProblemCode[] = [...shapeCodes, ...rules, ...accountCodes, ...syntaxCodes];

/** The codes whose severity can be changed; a text that is no JSON stays an error. */
export const changeableCodes: readonly ProblemCode[] = problemCodes.filter(({ code }) => code !== 'syntax');

/** The codes that fields have of their own, each with all the fields that share it. */
function codesOf(root: Field): ProblemCode[] {
  const found = new Map<string, { names: string[]; field: Field }>();
  const visit = (field: Field, path: string) => {
    const known = field.code !== undefined && found.get(field.code);
    if (known) known.names.push(path);
    else if (field.code !== undefined) found.set(field.code, { names: [path], field });
    for (const [name, member] of Object.entries(field.members ?? {})) visit(member, path ? `${path}.${name}` : name);
    if (field.items) visit(field.items, `${path}[]`);
  };
  visit(root, '');
  return [...found].map(([code, { names, field }]) => ({
    code,
    severity: 'error',
    what: `${names.map((name) => `\`${name}\``).join(', ')} should be ${field.shouldBe}.`,
    why: field.about,
    ...(field.apiError !== undefined && { apiErrors: [field.apiError] }),
    ...((field.values || field.meant) && {
      fix: 'Changes the value to the one that was meant, where that can be told.',
    }),
  }));
}
