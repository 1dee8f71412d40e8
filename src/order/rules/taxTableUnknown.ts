import { type OrderKind, requirementsOf } from '../kind';
import { nearMiss } from '../nearMiss';
import type { Path } from '../problem';
import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import { isTemplate, namedTaxTablesPath, taxTableNames, taxTablesPath } from '../taxTableNames';
import { addedTaxTable } from './addedTaxTable';
import type { Finding, ProposedFix, Rule } from './rule';

export const taxTableUnknown: Rule = {
  code: 'tax-table-unknown',
  severity: 'error',
  topic: 'Money',
  what: 'The `tax_table_selector` of a line names no tax table of the order, or is a number.',
  why:
    'The API answers 1029 (invalid tax rate specified for item). Published orders have a number that is the name of a ' +
    'table but for its quotes; that is a warning, except for 0, which is known to be refused.',
  source: 'Error 1029 in the error reference, and the recipe for it: a selector of 0 should be a text.',
  example: '"tax_table_selector": "BTW12" with the tax tables BTW21 and BTW9',
  fix: 'Changes the selector to a table of the order, or adds the table that it names, where its rate can be told.',
  apiErrors: [1029],
  check({ order, kind }) {
    const items = valueAt(order, ['shopping_cart', 'items']);
    const names = taxTableNames(order);
    if (isUnset(valueAt(order, taxTablesPath)) && needsTaxTables(kind)) return [];
    // A list of tables that is no list is a fault of its own, and a table named by a template may be any.
    const tables = valueAt(order, namedTaxTablesPath);
    if (!Array.isArray(items) || (!isUnset(tables) && !Array.isArray(tables)) || names.some(isTemplate)) return [];
    const known = new Set(names.filter((name) => name !== undefined));
    const tableNames = [...known];
    return items.flatMap((item, index) => {
      const selector = valueAt(item, selectorPath);
      if (typeof selector === 'string' && (selector === '' || known.has(selector) || isTemplate(selector))) return [];
      const path = ['shopping_cart', 'items', index, ...selectorPath];
      if (typeof selector === 'number') return [numeric(order, path, selector, tableNames, known)];
      return typeof selector === 'string' ? [unknown(order, path, selector, tableNames)] : [];
    });
  },
};

const selectorPath = ['tax_table_selector'];

/** Whether tax tables that are missing are an error by themselves; the lines that name one add nothing to it. */
function needsTaxTables(kind: OrderKind): boolean {
  return requirementsOf(kind).some(({ path, contestedBy }) => !contestedBy && path.join() === taxTablesPath.join());
}

const MOST_CHOICES = 3;
const MOST_LISTED = 10;
/** No order has as many tables; comparing thousands of selectors with thousands of names would take minutes. */
const MOST_COMPARED = 100;

function numeric(
  order: unknown,
  path: Path,
  selector: number,
  names: readonly string[],
  known: ReadonlySet<string>,
): Finding {
  const name = String(selector);
  if (!known.has(name)) return unknown(order, path, selector, names);
  const finding: Finding = {
    path,
    message: `tax_table_selector should be ${quoted(name)}, with quotes. It is a number, and tax tables have texts as names.`,
    fixes: [{ title: `Change to ${quoted(name)}`, change: { kind: 'replace', path, value: name }, preferred: true }],
  };
  return selector === 0 ? { ...finding, apiError: 1029 } : { ...finding, severity: 'warning' };
}

function unknown(order: unknown, path: Path, selector: string | number, names: readonly string[]): Finding {
  const name = String(selector);
  const near = nearMiss(name, names.slice(0, MOST_COMPARED));
  const meant = near !== undefined && sameDigits(name, near) ? near : undefined;
  const choices = [...new Set([...(near === undefined ? [] : [near]), ...names.slice(0, MOST_CHOICES)])].slice(
    0,
    MOST_CHOICES,
  );
  const add = addedTaxTable(order, path, selector);
  const fixes: ProposedFix[] = choices.map((value) => ({
    title: `Change to ${shortened(value)}`,
    change: { kind: 'replace', path, value },
    preferred: value === meant,
  }));
  return { path, message: message(selector, meant, names), apiError: 1029, fixes: add ? [...fixes, add] : fixes };
}

/** Whether two names have the same digits: BTW6 and BTW9 are a letter apart, and two rates. */
function sameDigits(one: string, other: string): boolean {
  return one.replace(/\D/g, '') === other.replace(/\D/g, '');
}

function message(selector: string | number, meant: string | undefined, names: readonly string[]): string {
  const it = typeof selector === 'number' ? `the number ${selector}` : quoted(selector);
  if (names.length === 0) return `tax_table_selector should name a tax table; this order has none. It is ${it}.`;
  const listed = names.slice(0, MOST_LISTED).map(quoted).join(', ');
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : '';
  const right = meant === undefined ? 'the name of a tax table of this order' : quoted(meant);
  return `tax_table_selector should be ${right}. It is ${it}; the tables are ${listed}${more}.`;
}

function quoted(name: string): string {
  return JSON.stringify(shortened(name));
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
