import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody meant who wrote `word`: the same but for letter case, or for one slip of the finger (a
 * letter too many, one too few, a wrong one, or two neighbours swapped). Words under four letters may differ in case alone.
 */
export function nearMiss(word: string, candidates: readonly string[]): string | undefined {
  const written = word.toUpperCase();
  // Longer words cannot be near, and their distance is costly.
  const near = candidates.filter((candidate) => Math.abs(candidate.length - word.length) < 2);
  const same = near.find((candidate) => candidate.toUpperCase() === written);
  return same ?? (word.length < 4 ? undefined : near.find((candidate) => oneSlip(written, candidate.toUpperCase())));
}

function oneSlip(written: string, meant: string): boolean {
  if (distance(written, meant) === 1) return true;
  if (written.length !== meant.length) return false;
  const at = [...written].findIndex((letter, index) => letter !== meant[index]);
  return written === meant.slice(0, at) + meant[at + 1] + meant[at] + meant.slice(at + 2);
}
