import { accountCodes, type ProblemCode, shapeCodes, syntaxCodes } from '../src/order/codes';
import { rules } from '../src/order/rules/all';
import { type Rule, type Topic, topics } from '../src/order/rules/rule';

type Entry = ProblemCode & Partial<Pick<Rule, 'example' | 'source'>>;

interface Part {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly Entry[];
}

const abouts: Readonly<Record<Topic, string>> = {
  Money: 'Whether amounts, prices and rates say the same.',
  Gateways: 'Which gateways there are, and what each of them takes.',
  'People and places': 'The customer, and whoever pays: names, cards, accounts, countries, languages.',
  'Links and messages': 'What the customer and your server are sent, and where.',
  'Names and values': 'Properties and values that the API would not understand, or should not be sent.',
};

const parts: readonly Part[] = [
  {
    title: 'Fields',
    about: 'What the API documents of a field. A value of another shape is an error.',
    entries: shapeCodes,
  },
  ...topics.map((title) => ({
    title,
    about: abouts[title],
    entries: rules.filter(({ topic }) => topic === title).sort((one, other) => (one.code < other.code ? -1 : 1)),
  })),
  {
    title: 'Account',
    about: 'What the Test API says of your website; reported in VS Code, while orders go there with a key.',
    entries: accountCodes,
  },
  {
    title: 'Text',
    about: 'VS Code reports these itself; in a terminal `check` does.',
    entries: syntaxCodes,
  },
];

/** docs/rules.md: every code that a problem can have, for the people who meet it. Its headings are what links lead to. */
export function rulesPage(): string {
  return [
    '# Rules',
    '',
    'Every problem has a code, and every code an entry here. `npm run generate` writes this page.',
    '',
    'To change the severity of a code, or to silence it, use the setting `multisafepay.rules`, or in a terminal',
    '`check --rules FILE` with the same: `{ "locale-form": "off", "cart-total": "error" }`.',
    '',
    ...parts.flatMap(({ title, entries }) => [
      `- [${title}](#${anchor(title)}): ${entries.map(({ code }) => `[${code}](#${code})`).join(', ')}`,
    ]),
    '',
    ...parts.flatMap(({ title, about, entries }) => [`## ${title}`, '', about, '', ...entries.flatMap(entryLines)]),
  ].join('\n');
}

function entryLines({ code, severity, apiErrors = [], what, why, example, fix, source }: Entry): string[] {
  const facts = [
    apiErrors.length > 0 && `- The API answers: ${apiErrors.join(', ')}`,
    example && `- Example: \`${example}\``,
    fix && `- Quick fix: ${fix}`,
    source && `- Source: ${source}`,
  ].filter((fact) => typeof fact === 'string');
  return [
    `### ${code}`,
    '',
    `**${capitalised(severity)}.** ${what}`,
    '',
    ...(why ? [why, ''] : []),
    ...(facts.length > 0 ? [...facts, ''] : []),
  ];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
