/** The look of the simulator's pages: the system's fonts, light and dark, from 320 px up, and in print. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f5f2;
  --sheet: #ffffff;
  --ink: #1d1c1a;
  --quiet: #5f5c55;
  --line: #dedad2;
  --warn: #ffd43b;
  --warn-ink: #2b2200;
  --act: #1f4fc4;
  --act-ink: #ffffff;
  --good: #1a6b35;
  --bad: #a8261c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171614;
    --sheet: #211f1c;
    --ink: #efece6;
    --quiet: #aaa59a;
    --line: #3b3832;
    --warn: #e6b800;
    --act: #9dbbff;
    --act-ink: #10204a;
    --good: #7fd69a;
    --bad: #ff9d92;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.banner {
  margin: 0;
  padding: 0.75rem 1rem;
  background: var(--warn);
  color: var(--warn-ink);
  text-align: center;
  text-wrap: balance;
}
header::after {
  content: '';
  display: block;
  height: 0.5rem;
  background: repeating-linear-gradient(-45deg, var(--warn) 0 0.75rem, var(--warn-ink) 0.75rem 1.5rem);
}
.banner strong { display: block; font-size: 1.25rem; line-height: 1.3; }
main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
main {
  margin-top: 1.5rem;
  padding: 1.5rem 1rem;
  background: var(--sheet);
  border-block: 1px solid var(--line);
}
h1, h2 { margin: 0; line-height: 1.25; }
h1 { font-size: 1rem; font-weight: 400; color: var(--quiet); }
h2 { margin-top: 2rem; padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); font-size: 1.125rem; }
.amount { margin: 0.25rem 0 0; font-size: 2.25rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.lead { margin: 0.25rem 0 0; font-size: 1.125rem; }
.quiet { color: var(--quiet); }
dl { margin: 0; }
dl > div { padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.625rem 0 0.625rem 0.75rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th { color: var(--quiet); font-weight: 400; overflow-wrap: normal; }
th:first-child, td:first-child { padding-left: 0; text-align: left; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; line-height: 1.25; }
a { color: var(--act); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
tfoot th { color: var(--ink); }
tfoot tr:last-child > * { font-weight: 650; }
td:last-child { white-space: nowrap; }
.detail { display: block; }
button, .methods a {
  min-height: 2.75rem;
  padding: 0.5rem 1rem;
  border: 1px solid var(--act);
  border-radius: 0.375rem;
  background: transparent;
  color: var(--act);
  font: inherit;
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
button:hover, .methods a:hover { background: color-mix(in srgb, var(--act) 10%, transparent); }
button.primary { width: 100%; background: var(--act); color: var(--act-ink); font-size: 1.125rem; text-align: center; }
button.primary:hover { filter: brightness(1.1); }
.methods, .scenarios { margin: 0; padding: 0; list-style: none; }
.methods { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 0.5rem; }
.methods a { display: flex; align-items: center; height: 100%; text-decoration: none; }
.scenarios li { display: grid; gap: 0.25rem 1rem; align-items: center; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.scenarios li:last-child { border-bottom: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
summary { margin: 0.75rem 0; padding: 0.25rem 0; cursor: pointer; }
summary h3 { display: inline; }
fieldset { margin: 1rem 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
.datum { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
.datum input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--act); }
.value { margin-right: 0.5rem; font-variant-numeric: tabular-nums; }
.field { display: grid; gap: 0.25rem; margin: 0.75rem 0; }
.field input {
  width: 100%;
  min-height: 2.75rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--quiet);
  border-radius: 0.375rem;
  background: var(--sheet);
  color: var(--ink);
  font: inherit;
}
.status, .delivery { margin: 1.5rem 0; padding: 0.75rem 1rem; border-left: 0.375rem solid var(--quiet); background: var(--ground); }
.status { font-size: 1.125rem; }
.status.completed, .status.shipped, .delivery.good { border-color: var(--good); }
.status.declined, .status.cancelled, .status.void, .status.expired, .delivery.bad { border-color: var(--bad); }
.delivery h3 { margin: 0; }
.delivery p { margin: 0.25rem 0; }
.good h3 { color: var(--good); }
.bad h3 { color: var(--bad); }
footer { margin-top: 1rem; margin-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 40rem) {
  main, footer { padding-inline: 2rem; }
  main { border: 1px solid var(--line); border-radius: 0.5rem; }
  dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; }
  .delivery dl > div { grid-template-columns: 6rem 1fr; }
  .scenarios li, .field { grid-template-columns: 10rem 1fr; align-items: center; }
}
`;
