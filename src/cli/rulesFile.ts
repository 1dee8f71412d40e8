import path from 'node:path';
import { changeableCodes, problemCodes } from '../order/codes';
import { nearMiss } from '../order/nearMiss';
import { readOrder } from '../order/orderText';
import { isObject } from '../order/schema/values';
import { type CheckSettings, type Level, levels } from '../order/settings';
import { readInput } from './readInput';
import { UsageError } from './usageError';

const SETTING = 'multisafepay.rules';

/**
 * The severities in a JSON or JSONC file: an object of codes and severities, or the settings of VS Code, which have one.
 * Throws a UsageError that says what is wrong with the file.
 */
export async function readRules(file: string): Promise<CheckSettings> {
  const input = await readInput(file);
  if ('fault' in input) throw new UsageError(`--rules: ${file} ${input.fault}.`);
  const read = readOrder(input.text);
  if ('fault' in read) throw new UsageError(`--rules: ${file} is not JSON. ${read.fault}`);
  const chosen = rulesAmong(read.value, file);
  if (!isObject(chosen)) throw new UsageError(`--rules: ${file} should hold an object: { "locale-form": "off" }.`);
  const rules = Object.entries(chosen).map(([code, level]) => {
    if (!codes.includes(code)) throw new UsageError(`--rules: ${wrongCode(code)}`);
    if (!isLevel(level)) throw new UsageError(`--rules: ${wrongLevel(code, level)}`);
    return [code, level] as const;
  });
  return { rules: Object.fromEntries(rules) };
}

const codes = changeableCodes.map(({ code }) => code);

function rulesAmong(value: unknown, file: string): unknown {
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, SETTING)) return value[SETTING];
  return path.basename(file) === 'settings.json' ? {} : value;
}

function isLevel(level: unknown): level is Level {
  return levels.some((each) => each === level);
}

function wrongCode(code: string): string {
  if (problemCodes.some((each) => each.code === code)) return `"${code}" cannot be changed, it stays an error.`;
  const near = nearMiss(code, codes);
  return `There is no rule "${code}"; ${near ? `did you mean ${near}?` : 'docs/rules.md lists them.'}`;
}

function wrongLevel(code: string, level: unknown): string {
  const near = typeof level === 'string' ? nearMiss(level, levels) : undefined;
  const right = `${levels.slice(0, -1).join(', ')} or ${levels.at(-1)}`;
  return `"${code}" is ${right}, not ${JSON.stringify(level)}${near ? `; did you mean ${near}?` : '.'}`;
}
