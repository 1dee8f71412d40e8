import type { Path } from '../problem';
import { formattedText, valueAt } from '../schema/values';
import type { Finding, Rule } from './rule';

const places = [
  ['customer', 'birthday'],
  ['gateway_info', 'birthday'],
];

export const birthdayForm: Rule = {
  code: 'birthday-form',
  severity: 'warning',
  topic: 'People and places',
  what: 'A date of birth has not the form yyyy-mm-dd, does not exist, or is yet to come.',
  why: 'Credit checks of buy now, pay later compare it. Published orders have other forms, so it is no error.',
  source: 'The customer object: `birthday` has the format yyyy-MM-dd.',
  example: '"gateway_info": { "birthday": "31-01-1951" }',
  fix: 'Changes the date to the form yyyy-mm-dd, where day and month can be told apart.',
  check: ({ order }) => places.flatMap((path) => judged(order, path)),
};

function judged(order: unknown, path: Path): Finding[] {
  const value = valueAt(order, path);
  const written = typeof value === 'number' ? String(value) : formattedText(order, path);
  if (!written) return [];
  const name = path.join('.');
  const isSo = `It is ${JSON.stringify(written.slice(0, 40))}; the form is yyyy-mm-dd.`;
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    const wanted = !exists(written) ? 'a date that exists' : written > today() ? 'in the past' : undefined;
    return wanted ? [{ path, message: `${name} should be ${wanted}. ${isSo}` }] : [];
  }
  const [first, second] = readings(written);
  if (!first) return [{ path, message: `${name} should be a date as yyyy-mm-dd, such as 1990-10-25. ${isSo}` }];
  const fix = (date: string) => ({
    title: `Change to ${date}`,
    change: { kind: 'replace', path, value: date } as const,
    ...(!second && { lossless: true }),
  });
  return [
    {
      path,
      message: `${name} should be ${first}${second ? `, or ${second} if the month comes first` : ''}. ${isSo}`,
      fixes: second ? [fix(first), fix(second)] : [fix(first)],
    },
  ];
}

/** The dates, as yyyy-mm-dd, that a text can mean: the year first, else the day before the month, else after it. */
function readings(written: string): string[] {
  const padded = written.trim().replace(/(?<![^-/. ])\d(?![^-/. ])/g, '0$&');
  const [, ...yearFirst] = /^(\d{4})[-/. ]?(\d\d)[-/. ]?(\d\d)$/.exec(padded) ?? [];
  const [, one, other, year] = /^(\d\d)[-/. ]?(\d\d)[-/. ]?(\d{4})$/.exec(padded) ?? [];
  const possible = [yearFirst, [year, other, one], [year, one, other]].map((parts) => parts.join('-'));
  return [...new Set(possible)].filter((date) => exists(date) && date >= '1900' && date <= today());
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
