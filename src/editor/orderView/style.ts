/** The look of the page, in the colours and fonts of VS Code's theme. */
export const STYLE = `
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 0;
  color: var(--vscode-editor-foreground);
  font: var(--vscode-font-size) / 1.5 var(--vscode-font-family);
  overflow-wrap: anywhere;
}
main { max-width: 46rem; padding: 1rem 1.5rem 3rem; }
h1, h2, h3, p, figure, pre { margin: 0; }
h1 { font-size: 1.6em; font-weight: 600; line-height: 1.25; }
h2 { font-size: 1.15em; font-weight: 600; }
section { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--edge); }
:root { --edge: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-panel-border))); }
section:has(#status:empty) { display: none; }
p, section > div, section > table, section > button, details { margin-top: 0.5rem; }
header p, #status p { margin-top: 0.15rem; }
.quiet, th { color: var(--vscode-descriptionForeground); font-weight: 400; }
.standing { font-size: 1.15em; font-weight: 600; }
.standing::first-letter { text-transform: uppercase; }
.verdict { padding: 0.5rem 0.75rem; border: 1px solid var(--vscode-inputValidation-errorBorder); background: var(--vscode-inputValidation-errorBackground); color: var(--vscode-inputValidation-errorForeground, inherit); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
code, pre { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size, 1em); }
code { color: inherit; background: none; padding: 0; }
a { color: var(--vscode-textLink-foreground); }
button {
  padding: 0.3rem 0.8rem;
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
  border-radius: 2px;
  background: var(--vscode-button-secondaryBackground);
  color: var(--vscode-button-secondaryForeground);
  font: inherit;
  white-space: nowrap;
  cursor: pointer;
}
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button.main { background: var(--vscode-button-background); color: var(--vscode-button-foreground); }
button.main:hover { background: var(--vscode-button-hoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.payment { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; }
.payment > :first-child { flex: 1 1 18rem; }
.payment > div > :first-child { margin-top: 0; }
figure svg { display: block; width: 11rem; height: 11rem; forced-color-adjust: none; }
figcaption { margin-top: 0.25rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
th, td { padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: baseline; }
td:last-child { padding-right: 0; text-align: right; }
td button { padding: 0 0.6rem; }
summary { cursor: pointer; }
summary h3 { display: inline; font-size: 1em; font-weight: 600; }
pre { margin-top: 0.5rem; padding: 0.75rem; background: var(--vscode-textCodeBlock-background); border: 1px solid var(--vscode-contrastBorder, transparent); white-space: pre-wrap; }
article { margin-top: 0.75rem; padding-left: 0.75rem; border-left: 3px solid var(--vscode-testing-iconPassed); }
article.bad { border-left-color: var(--vscode-testing-iconFailed); }
article h3 { font-size: 1em; font-weight: 600; }
article p { margin-top: 0.15rem; }
dl { margin: 0.5rem 0 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.25rem 0; }
dt { flex: 0 0 6rem; color: var(--vscode-descriptionForeground); }
dd { flex: 1 1 16rem; margin: 0; font-family: var(--vscode-editor-font-family); }
#done { position: fixed; right: 1rem; bottom: 1rem; padding: 0.4rem 0.8rem; background: var(--vscode-editorWidget-background); color: var(--vscode-editorWidget-foreground); border: 1px solid var(--edge); }
#done:empty { visibility: hidden; }
@media (max-width: 30rem) { main { padding-inline: 1rem; } }
`;
