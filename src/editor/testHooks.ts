/** Stands in for a person: returns the button to press, the item to pick or the text to enter; undefined leaves it to them. */
export type Answer = (question: string, choices: readonly string[]) => string | undefined;

/** What the network and the person in front of the screen are; tests put others in their place. */
export const world: {
  fetch: typeof fetch;
  timeLimit: number | undefined;
  answer: Answer | undefined;
  /** What our language status says; VS Code does not tell tests. */
  status: string | undefined;
} = {
  fetch: (input, init) => fetch(input, init),
  timeLimit: undefined,
  answer: undefined,
  status: undefined,
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
  /** Without an answer, notifications and questions wait for a click, as they do for people. */
  setAnswer(answer: Answer | undefined): void {
    world.answer = answer;
  },
  /** What our language status says of the active document. */
  status(): string | undefined {
    return world.status;
  },
};
