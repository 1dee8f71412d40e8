import type { Change } from '../change';
import { fractionOf } from '../money/percentage';
import type { Path } from '../problem';
import { isUnset } from '../schema/field';
import { isObject, numberText, valueAt } from '../schema/values';
import { namedTaxTablesPath, taxTablesPath } from '../taxTableNames';
import { isRate, meetingRate } from './meetingRate';
import type { ProposedFix } from './rule';

/**
 * The fix that adds the tax table which the selector at `path` names, and makes a text of a selector that is a number;
 * undefined where its rate cannot be told, and where something else than tax tables stands in their place.
 */
export function addedTaxTable(order: unknown, path: Path, selector: string | number): ProposedFix | undefined {
  const name = String(selector);
  const rate = rateInName(name) ?? defaultRate(order) ?? meetingRate(order, name);
  const added = addition(order, { name, rules: [{ rate }] });
  if (!added || rate === undefined) return undefined;
  return {
    title: `Add the tax table ${name.slice(0, 40)} with a rate of ${rate}`,
    change: typeof selector === 'number' ? [{ kind: 'replace', path, value: name }, added] : added,
    preferred: false,
  };
}

function addition(order: unknown, table: unknown): Change | undefined {
  if (Array.isArray(valueAt(order, namedTaxTablesPath))) {
    return { kind: 'append', path: namedTaxTablesPath, value: table };
  }
  const steps = namedTaxTablesPath.length;
  const depth = namedTaxTablesPath.findIndex(
    (_, index) => !isObject(valueAt(order, namedTaxTablesPath.slice(0, index + 1))),
  );
  const path = namedTaxTablesPath.slice(0, depth + 1);
  const name = path.at(-1);
  const there = valueAt(order, path);
  if (name === undefined || !isUnset(there)) return undefined;
  const value = namedTaxTablesPath
    .slice(depth + 1, steps)
    .reduceRight<unknown>((inner, step) => ({ [step]: inner }), [table]);
  if (there !== undefined) return { kind: 'replace', path, value };
  return { kind: 'add', path: path.slice(0, -1), members: { [name]: value } };
}

/** The rate that a name holds: 0.21 of "BTW21" and "0.2100". */
function rateInName(name: string): number | undefined {
  const digits = name
    .slice(-20)
    .match(/\d+(?:[.,]\d+)?/g)
    ?.at(-1)
    ?.replace(',', '.');
  if (digits === undefined) return undefined;
  const rate = Number(fractionOf(digits) ?? digits);
  return isRate(rate) ? rate : undefined;
}

function defaultRate(order: unknown): number | undefined {
  const written = valueAt(order, [...taxTablesPath, 'default', 'rate']);
  const rate = isUnset(written) ? Number.NaN : Number(numberText(written));
  return rate >= 0 && rate < 1 ? rate : undefined;
}
