import { checkOrder } from './checkOrder';
import { applied, composed } from './edits';
import type { TextEdit } from './problem';
import type { CheckSettings } from './settings';

/** How often what came of a fix is looked at again: a gateway spelt right shows what else is written oddly for it. */
const ROUNDS = 10;

/**
 * The edits of a text that make every lossless fix, and those that show once they are made, up to ten times; none where
 * there is nothing to do. They change no sum, and neither add nor remove data.
 */
export function fixAll(text: string, settings: CheckSettings = {}): TextEdit[] {
  let edits: TextEdit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const further = losslessEdits(applied(text, edits), settings);
    if (further.length === 0) break;
    edits = composed(text, edits, further);
  }
  return edits;
}

/** One lossless fix of each problem; of two that touch the same place the second waits for the next round. */
function losslessEdits(text: string, settings: CheckSettings): TextEdit[] {
  const chosen = checkOrder(text, settings).flatMap(({ fixes }) => {
    const lossless = fixes.filter((fix) => fix.lossless);
    const fix = lossless.find(({ preferred }) => preferred) ?? lossless[0];
    return fix ? [{ edits: fix.edits, start: Math.min(...fix.edits.map(({ range }) => range.start)) }] : [];
  });
  const edits: TextEdit[] = [];
  let end = -1;
  for (const fix of chosen.sort((one, other) => one.start - other.start)) {
    if (fix.start <= end) continue;
    edits.push(...fix.edits);
    end = Math.max(...fix.edits.map(({ range }) => range.end));
  }
  return edits;
}
