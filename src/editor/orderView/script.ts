/** What a page asks the editor to do; `what` is the name or number of the thing it is done to. */
export interface Wish {
  readonly do: string;
  readonly what?: string | undefined;
}

/** New markup for elements of the page, by their id. */
export type Parts = Readonly<Record<string, string>>;

declare function acquireVsCodeApi(): { postMessage(wish: Wish): void };

/** Runs in the page. It gets there as text, so that it can use nothing that stands outside it. */
function inPage(): void {
  const vscode = acquireVsCodeApi();
  const shown = new Map<string, string>();
  addEventListener('message', ({ data }: MessageEvent<Parts>) => {
    for (const [id, markup] of Object.entries(data)) {
      const element = document.getElementById(id);
      // What stays the same keeps its focus, its selection and its open details.
      if (!element || shown.get(id) === markup) continue;
      shown.set(id, markup);
      element.innerHTML = markup;
    }
  });
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (button) vscode.postMessage({ do: button.dataset.do ?? '', what: button.dataset.what });
  });
  vscode.postMessage({ do: 'show' });
}

/** The script of the page: it shows what it is sent, and tells which button was pressed. */
export const SCRIPT = `(${inPage})();`;
