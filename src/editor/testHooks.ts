/** Stands in for a person at a notification: returns the button to press, or undefined to dismiss it. */
export type Answer = (message: string, buttons: readonly string[]) => string | undefined;

/** What the network and the person in front of the screen are; tests put others in their place. */
export const world: { fetch: typeof fetch; timeLimit: number | undefined; answer: Answer | undefined } = {
  fetch: (input, init) => fetch(input, init),
  timeLimit: undefined,
  answer: undefined,
};

/** What `activate` returns in tests, and only there. */
export const testHooks = {
  setFetch(replacement: typeof fetch): void {
    world.fetch = replacement;
  },
  /** In milliseconds. */
  setTimeLimit(limit: number): void {
    world.timeLimit = limit;
  },
  /** Without an answer, notifications wait for a click, as they do for people. */
  setAnswer(answer: Answer | undefined): void {
    world.answer = answer;
  },
};
