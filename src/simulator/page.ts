import { createHash } from 'node:crypto';
import type { SimulatorResponse } from './exchange';
import { type Html, html } from './html';
import { PAGE_STYLE } from './pageStyle';

// The style stands in the page and is allowed by its hash, so that a page is one answer and nothing else can be loaded.
const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** A page of the simulator: what every one of them says about itself, around its own `content`. */
export function page(title: string, content: Html, status = 200): SimulatorResponse {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} - Simulator</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<header>
<p class="banner"><strong>Simulator: no money moves</strong> A stand-in for a payment page, on your own computer.</p>
</header>
<main>
${content}
</main>
<footer>
<p>Made by the VS Code extension MultiSafepay Orders. Not made by MultiSafepay.</p>
</footer>
</body>
</html>
`;
  return { status, headers: HEADERS, body: markup };
}
