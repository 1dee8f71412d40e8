import { html } from '../../simulator/html';
import { SCRIPT } from './script';
import { STYLE } from './style';

/**
 * The page of every order view, whose parts are sent to it: what the order is, what came of it, where it stands,
 * everything else, and what was done last. Only the style and the script with this nonce run in it, and it reaches no network.
 */
export function page(nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sent order</title>
<style nonce="${nonce}">${{ markup: STYLE }}</style>
</head>
<body>
<main>
<header id="heading"></header>
<div id="outcome"></div>
<section aria-labelledby="status-heading">
<h2 id="status-heading">Status</h2>
<div id="status" role="status" aria-atomic="true"></div>
<button type="button" data-do="refresh">Refresh status</button>
</section>
<div id="notifications"></div>
<div id="details"></div>
</main>
<p id="done" role="status"></p>
<script nonce="${nonce}">${{ markup: SCRIPT }}</script>
</body>
</html>`.markup;
}
