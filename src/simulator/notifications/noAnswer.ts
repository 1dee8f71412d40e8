interface Fault {
  /** Matches `error.code`, as Node names it. */
  readonly code: RegExp;
  /** What is wrong, and then what to change. */
  readonly words: (url: URL, addressName: string) => string;
}

// The first that matches counts.
const FAULTS: readonly Fault[] = [
  {
    code: /^ECONNREFUSED$/,
    words: (_url, addressName) =>
      `nothing listens there, the connection was refused. Start the shop, or correct the port in ${addressName}; in a container, localhost is the container itself.`,
  },
  {
    code: /^(ABORT_ERR|ETIMEDOUT)$/,
    words: () =>
      'the shop gave no answer within the time limit. Acknowledge first and do slow work afterwards; a debugger that stands at a breakpoint does this too.',
  },
  {
    code: /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/,
    words: ({ protocol }, addressName) =>
      `the TLS connection failed. ${protocol === 'https:' ? `If the shop speaks plain http on this port, write http:// in ${addressName}.` : `Correct ${addressName}.`}`,
  },
  {
    code: /^(ECONNRESET|ECONNABORTED|EPIPE)$/,
    words: ({ protocol }) =>
      `the connection was closed without a complete answer. The shop crashed${protocol === 'http:' ? ', or speaks https on this port' : ''}: its log says more.`,
  },
  {
    code: /^HPE_/,
    words: ({ protocol }) =>
      `what came back is not HTTP. Correct the port${protocol === 'http:' ? ', or write https:// if the shop speaks TLS there' : ''}.`,
  },
];

/** Why a notification got no answer, in words, and what to change; `error` is what Node's request ended with. */
export function noAnswer(error: unknown, url: URL, addressName = 'notification_url'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = FAULTS.find((candidate) => candidate.code.test(code));
  return `Not delivered: ${fault?.words(url, addressName) ?? `no answer came (${error}).`}`;
}
