import { TEST_API } from '../api/endpoint';

/** What `--help` prints. */
export const HELP = `MultiSafepay Orders: checks orders for the MultiSafepay payments API, and sends them to its test environment.
Not made by MultiSafepay.

  multisafepay-orders check [--format text|sarif|github] [--max-warnings N] [--rules FILE] PATH...
  multisafepay-orders send FILE|- [--api-url URL]
  multisafepay-orders simulator [--port N] [--seed S]
  multisafepay-orders listen --order ID [--order ID...] --forward-to URL [--keep] [--api-url URL]

  --help     also after a command: what it does, and its exit codes
  --version  the version, alone`;

const COMMAND_HELP: Readonly<Record<string, string>> = {
  check: `multisafepay-orders check [--format text|sarif|github] [--max-warnings N] [--rules FILE] PATH...

Says what the payments API will say of these orders (JSON or JSONC files), without sending them.
PATH may be - for standard input, or a directory: then its orders are checked, and those below it. These are *.msp.json,
and other *.json and *.jsonc files that look like orders. Not looked into: node_modules, folders whose name begins with
a dot, and symbolic links. A file that is named is always checked.

  --format text     (default) one line for each problem: file:line:column severity code message
  --format sarif    a SARIF 2.1.0 log, for code scanning
  --format github   workflow commands, which GitHub Actions shows at the lines of a pull request
  --max-warnings N  more than N warnings are as bad as an error
  --rules FILE      severities by code, as { "locale-form": "off" }: error, warning, information, hint or off. In the
                    settings of VS Code (.vscode/settings.json) "multisafepay.rules" is read. docs/rules.md has all codes

Exit code: 0 no error; 1 at least one error, or text that is not JSON, or more warnings than N; 2 could not run: a wrong
command line or rules file, a file or folder that cannot be read, or a directory without orders (the others are still
checked).`,

  send: `multisafepay-orders send FILE|- [--api-url URL]

Sends an order to the Test API (${TEST_API}), or to a Simulator on this computer;
never to the live API. Problems found in the order go to standard error, and it is sent all the same.
Standard output is the payment URL alone, or nothing when the answer has none that is safe to open.

  --api-url URL         the Test API, or the address that "multisafepay-orders simulator" prints
  MULTISAFEPAY_API_KEY  environment variable with the test API key of your website, for the Test API alone;
                        the Simulator gets its own published key

Nothing is sent again by itself, redirects are not followed, and an answer must be complete within 30 seconds.
A proxy set in HTTPS_PROXY is not used: Node's fetch does not read it.

Exit code: 0 accepted; 1 refused by the API, with its error code; 2 anything else: no key, text that is not JSON,
no answer, an answer that is not the API's, a refused --api-url.`,

  simulator: `multisafepay-orders simulator [--port N] [--seed S]

Runs a Simulator of the test environment on this computer until it is interrupted (Ctrl+C).
The first line on standard output is its base URL, the second its API key. What it answers is a prediction.
Standard error has a line for every request and for every notification that it delivers, or why it does not: it
delivers to this computer only, signed with the key that the order was created with. docs/simulator.md says more.

  --port N  0 to 65535; 0 (default) takes any free port
  --seed S  the same payment URLs and transaction ids in every run with the same S (any text); by default they are
            random, and cannot be guessed

Exit code: 0 interrupted; 2 could not start, for example because the port is in use.`,

  listen: `multisafepay-orders listen --order ID [--order ID...] --forward-to URL [--keep] [--api-url URL]

Brings notifications to a webshop on this computer, which the servers of the Test API cannot reach. It watches orders,
and on each change sends URL what a notification would be: the order as the body of a POST, signed with your API key.
These are sent by MultiSafepay Orders, not by MultiSafepay. An order that is past initialized when it is first seen gets
one at once. Each is sent once: one that is not acknowledged (HTTP 200 with OK) is not sent again.
Standard output has a line for each: the status, what the shop answered, and the verdict. The rest is on standard error.

  --order ID            the order_id of an order; may be given more than once
  --forward-to URL      http or https, on this computer by every address of its host: http://localhost:8080/webhook
  --keep                goes on after a final status: a completed order may still be shipped or refunded
  --api-url URL         the Test API (default), or the address of a Simulator, which delivers notifications by itself
  MULTISAFEPAY_API_KEY  environment variable with the test API key of the website that the orders were created with

It asks again after 2 seconds at first, and after 30 where nothing changes. When the network or the API is in trouble it
says so and tries again, no sooner than Retry-After says. It ends when every order has a final status, or with Ctrl+C.

Exit code: 0 every notification was acknowledged; 1 one was not; 2 could not run: a wrong command line, no key or a key
that is refused, an order that the API does not know.`,
};

/** What `--help` prints after the name of a command. */
export function commandHelp(command: string): string {
  return COMMAND_HELP[command] ?? HELP;
}
