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
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171614;
    --sheet: #211f1c;
    --ink: #efece6;
    --quiet: #aaa59a;
    --line: #3b3832;
    --warn: #e6b800;
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
footer { margin-top: 1rem; margin-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 40rem) {
  main, footer { padding-inline: 2rem; }
  main { border: 1px solid var(--line); border-radius: 0.5rem; }
  dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; }
}
`;
