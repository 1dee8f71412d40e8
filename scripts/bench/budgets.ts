import { loadedWith } from './bundles';
import type { Checking } from './checking';
import type { Measured } from './page';

/** The budgets of the project, as rows: what, the limit, what was measured, and whether it is met. */
export function budgets({ checkings, growth, bundles, packageBytes }: Measured): string[][] {
  const timed = (size: string, problems: number) =>
    checkings.find((each) => each.size === size && each.problems === problems);
  const ratio = (row: Checking | undefined, of: 'parse' | 'service') => (row ? row[of] / row.check : Number.NaN);
  const start = bundles.find(({ file }) => file === START);
  return [
    atMost('what VS Code loads at its start', loadedWith(START) / 1000, 10, 'KB'),
    atMost('the packaged extension', packageBytes / 1000, 300, 'KB'),
    atMost('loading what VS Code loads at its start', start?.milliseconds ?? Number.NaN, 5, 'ms'),
    atMost('checkOrder, a valid order of 1 MB', 1 / ratio(timed('1 MB', 0), 'parse'), 4, 'x JSON.parse'),
    atLeast('the same, against the JSON service', ratio(timed('1 MB', 0), 'service'), 8),
    atLeast('1 MB with one problem, against the JSON service', ratio(timed('1 MB', 1), 'service'), 3),
    atLeast('1 MB with 1,000 problems, against the JSON service', ratio(timed('1 MB', 1000), 'service'), 3),
    atMost('checkOrder, a valid order of 10 MB', growth.check, 12, 'x 1 MB'),
  ];
}

const START = 'dist/extension.js';

function atMost(what: string, measured: number, limit: number, unit: string): string[] {
  return [what, `${limit} ${unit}`, `${measured.toFixed(1)} ${unit}`, measured <= limit ? 'met' : 'not met'];
}

function atLeast(what: string, measured: number, limit: number): string[] {
  return [what, `${limit} x faster`, `${measured.toFixed(1)} x faster`, measured >= limit ? 'met' : 'not met'];
}
