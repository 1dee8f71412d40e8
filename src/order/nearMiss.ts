import { distance } from 'fastest-levenshtein';

/** The candidate that somebody meant who wrote `word`: the same but for letter case, or one or two letters off. */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best: { candidate: string; off: number } | undefined;
  for (const candidate of candidates) {
    // Longer words cannot be near, and their distance is costly.
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const off = distance(word.toUpperCase(), candidate.toUpperCase());
    if (off <= allowed && off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { candidate, off };
  }
  return best?.candidate;
}
