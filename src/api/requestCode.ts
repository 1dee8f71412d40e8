import { type Endpoint, keyFor } from './endpoint';

/** A POST /orders to write down as code; `body` is to arrive byte for byte. */
export interface OrderRequest {
  readonly endpoint: Endpoint;
  readonly body: string;
}

/** Where both programs take the user's key from. */
export const KEY_VARIABLE = 'MULTISAFEPAY_API_KEY';

/** Linux takes at most 128 KiB for one argument of a program (MAX_ARG_STRLEN), in UTF-8. */
const LONGEST_ARGUMENT = 131_071;

/** The request as a command for bash, zsh or any POSIX shell, which prints the answer of the API. */
export function curlCommand({ endpoint, body }: OrderRequest): string {
  const key = ownKey(endpoint) ?? `\${${KEY_VARIABLE}:?is not set}`;
  const command = [
    `curl ${shellText(`${endpoint.base}/orders`)}`,
    `--header "api_key: ${key}"`,
    "--header 'content-type: application/json'",
  ];
  const isLong = new TextEncoder().encode(body).length > LONGEST_ARGUMENT;
  // printf is built into shells, so that its arguments may be of any length.
  const lines = isLong
    ? [`printf %s ${shellText(body)} |`, ...command, '--data-binary @-']
    : // Unlike --data-binary, it takes no file where the body begins with @.
      [...command, `--data-raw ${shellText(body)}`];
  return `${lines.join(' \\\n  ')}\n`;
}

/** The request as a program for Node 18 or newer, which prints the payment URL, or the error with exit code 1. */
export function nodeProgram({ endpoint, body }: OrderRequest): string {
  const own = ownKey(endpoint);
  const key = own
    ? `const key = '${own}';`
    : `const key = process.env.${KEY_VARIABLE};
if (!key) throw new Error('${KEY_VARIABLE} is not set: it is the test API key of your website.');`;
  return `// Sends an order to the ${endpoint.target}. Save it as send-order.mjs and run: node send-order.mjs
${key}

const body = ${templateLiteral(body)};

const response = await fetch('${endpoint.base}/orders', {
  method: 'POST',
  headers: { api_key: key, 'content-type': 'application/json' },
  body,
  redirect: 'error',
});
const text = await response.text();
try {
  const { success, data, error_code, error_info } = JSON.parse(text);
  if (!success) throw new Error(\`\${error_code}: \${error_info}\`);
  console.log(data.payment_url ?? data);
} catch (error) {
  console.error(\`HTTP \${response.status}. \${error instanceof SyntaxError ? text : error.message}\`);
  process.exitCode = 1;
}
`;
}

/** The simulator's published key, which goes everywhere but to the Test API; undefined there. */
function ownKey(endpoint: Endpoint): string | undefined {
  return keyFor(endpoint, '') || undefined;
}

/** Between single quotes a shell takes everything as it stands, but for the single quote. */
function shellText(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text as it stands, over many lines. JavaScript reads each line break as \n, so that a \r is written out. */
function templateLiteral(text: string): string {
  const escaped = text
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(
      /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `\`${escaped}\``;
}
