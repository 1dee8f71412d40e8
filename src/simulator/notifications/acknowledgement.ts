/** What a shop answered to a notification. */
export interface ShopAnswer {
  readonly status: number;
  /** The header `Location`, where there is one. */
  readonly location?: string | undefined;
  /** The body, or the beginning of a long one. */
  readonly text: string;
}

/** Whether an answer acknowledges a notification, and in words: why, or why not and what to change. */
export interface Judgement {
  readonly acknowledged: boolean;
  readonly verdict: string;
}

// A word of its own, so that a page about BOOKS acknowledges nothing; it matches in MULTISAFEPAY_OK as well.
const OK = /(?<![A-Za-z0-9])OK(?![A-Za-z0-9])/;
const WITHIN = 100;
const LOGIN = /log-?in|sign-?in|type=["']?password/i;

const ADVICE = 'Answer HTTP 200 with the text OK.';

interface Fault {
  readonly when: (answer: ShopAnswer) => boolean;
  /** What is wrong, and then what to change. */
  readonly words: (answer: ShopAnswer, addressName: string) => string;
}

// The first that applies counts. What shops get wrong is from the field; what is right is on the documentation's page on webhooks.
const FAULTS: readonly Fault[] = [
  {
    when: ({ status, location = '' }) => isRedirect(status) && LOGIN.test(location),
    words: ({ status, location = '' }) =>
      `the status should be 200, not ${status}, a redirect to a login page. It leads to "${shortened(location)}", and redirects are not followed. Let notifications in without a login: the header Auth proves where they come from.`,
  },
  {
    when: ({ status }) => isRedirect(status),
    words: ({ status, location = '' }, addressName) =>
      `the status should be 200, not ${status}, a redirect. It leads to "${shortened(location)}", and redirects are not followed. Put the final address in ${addressName} (http or https, with or without www and a slash at the end), or answer here.`,
  },
  {
    when: ({ status }) => status === 401 || status === 403,
    words: ({ status }) =>
      `the status should be 200, not ${status}: access was refused. Let notifications in without a login, a firewall rule or a CSRF token: the header Auth proves where they come from.`,
  },
  {
    when: ({ status }) => status === 419,
    words: () =>
      'the status should be 200, not 419: the shop wants a CSRF token. Exempt this address from its CSRF protection.',
  },
  {
    when: ({ status }) => status === 404 || status === 410,
    words: ({ status }, addressName) =>
      `the status should be 200, not ${status}: the shop has nothing at this address. Correct ${addressName}, or add the route.`,
  },
  {
    when: ({ status }) => status === 405,
    words: () =>
      'the status should be 200, not 405: the shop does not take this method. Take it here, or set notification_method to the other of POST and GET.',
  },
  {
    when: ({ status }) => status === 204,
    words: () => `the status should be 200, not 204, which has no body. ${ADVICE}`,
  },
  {
    when: ({ status }) => status >= 500,
    words: ({ status }) => `the status should be 200, not ${status}: the shop failed. Its log says why.`,
  },
  {
    when: ({ status }) => status !== 200,
    words: ({ status }) => `the status should be 200, not ${status}. ${ADVICE}`,
  },
  {
    when: ({ text }) => text.trim() === '',
    words: () => `the body should be OK, and is empty. Write OK before the program ends; ${lower(ADVICE)}`,
  },
  {
    when: ({ text }) => LOGIN.test(text) && looksLikeHtml(text),
    words: () =>
      'the body should be OK, and is a login page. Let notifications in without a login: the header Auth proves where they come from.',
  },
  {
    when: ({ text }) => OK.test(text),
    words: ({ text }) =>
      `OK should be within the first ${WITHIN} characters, and is at ${text.search(OK) + 1}. ${looksLikeHtml(text) ? 'HTML stands before it: answer without the layout of the shop.' : 'Write nothing before it: no warnings, no debugging output.'}`,
  },
  {
    when: ({ text }) => looksLikeHtml(text),
    words: () => `the body should be OK, and is an HTML page. ${ADVICE}`,
  },
  {
    when: ({ text }) => /^\W*(ok|Ok)\W*$/.test(text),
    words: () => `the body should be OK, in capitals. ${ADVICE}`,
  },
];

/**
 * Judges the answer to a notification as documented: HTTP 200 with `OK` or `MULTISAFEPAY_OK` within the first 100
 * characters of the body. `addressName` is what the address is called where it was given.
 */
export function acknowledgement(answer: ShopAnswer, addressName = 'notification_url'): Judgement {
  const at = answer.text.search(OK);
  if (answer.status === 200 && at >= 0 && at + 2 <= WITHIN) {
    return { acknowledged: true, verdict: 'Acknowledged: HTTP 200 with OK.' };
  }
  const fault = FAULTS.find(({ when }) => when(answer));
  return {
    acknowledged: false,
    verdict: `Not acknowledged: ${fault?.words(answer, addressName) ?? `the body should be OK. ${ADVICE}`}`,
  };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function looksLikeHtml(text: string): boolean {
  return /<(!doctype|html|head|body|div|p|br|b|script|form)\b/i.test(text);
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
