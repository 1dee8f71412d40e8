/** At most so many bytes of requests and answers are on their way at a time, small ones not counted. */
const MAX_IN_FLIGHT = 64 * 1024 * 1024;

/** Up to here a request or an answer always passes, so that large ones cannot keep others waiting. */
const SMALL = 64 * 1024;

/** A share of the memory for what is on its way: that of one request, or of one answer. */
export interface Share {
  /** Whether so many more bytes may be held; those taken count until `release`. */
  take(bytes: number): boolean;
  /** Gives everything back. */
  release(): void;
}

/** The memory for what is on its way, from which each request and each answer takes its share. */
export function memoryInFlight(limit = MAX_IN_FLIGHT): () => Share {
  let total = 0;
  return () => {
    let taken = 0;
    return {
      take: (bytes) => {
        if (taken + bytes > SMALL && total + bytes > limit) return false;
        taken += bytes;
        total += bytes;
        return true;
      },
      release: () => {
        total -= taken;
        taken = 0;
      },
    };
  };
}
