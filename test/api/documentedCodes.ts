import { existsSync, readFileSync } from 'node:fs';

const FACTS = '../shared/reference/api.md';

/** The error codes in the facts that we collected from the API documentation; undefined where those are not at hand. */
export function documentedCodes(): number[] | undefined {
  if (!existsSync(FACTS)) {
    console.log(`      skipped: ${FACTS} is not here`);
    return undefined;
  }
  const rows = readFileSync(FACTS, 'utf8').matchAll(/^\| ((?:\d{4}(?: d)?(?:, | \/ )?)+) \|/gm);
  return [...rows].flatMap(([, cell = '']) => cell.match(/\d{4}/g) ?? []).map(Number);
}
