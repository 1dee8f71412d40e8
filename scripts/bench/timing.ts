/** How often pieces of work are timed, and how often each runs in one timing: short ones more often. */
export interface Rounds {
  readonly rounds: number;
  readonly runs: number;
}

/**
 * How long each of some pieces of work takes: the medians, in milliseconds. They run side by side, in turns, so that
 * whatever else the computer does meets all of them. At each turn a first run, not timed, pays for the garbage of the
 * others, so that each pays for its own.
 */
export async function medians<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  { rounds, runs }: Rounds,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      await works[name]();
      const start = performance.now();
      for (let run = 0; run < runs; run += 1) await works[name]();
      times[name].push((performance.now() - start) / runs);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
