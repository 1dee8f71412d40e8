import type * as vscode from 'vscode';
import type { Parts, Wish } from './orderView/script';

/** Stands in for a person: returns the button to press, the item to pick or the text to enter; undefined leaves it to them. */
export type Answer = (question: string, choices: readonly string[]) => string | undefined;

/** What is asked of a key store. */
export type KeyStore = Pick<vscode.SecretStorage, 'get' | 'store' | 'delete'>;

/** Stands in front of an order view: is told its new markup, by the id of the element, and may press buttons. */
export type Page = (parts: Parts, press: (wish: Wish) => Promise<void>) => void;

/** What the network and the person in front of the screen are; tests put others in their place. */
export const world: {
  fetch: typeof fetch;
  timeLimit: number | undefined;
  answer: Answer | undefined;
  /** What our language status says; VS Code does not tell tests. */
  status: string | undefined;
  /** In the place of VS Code's key store. */
  secrets: KeyStore | undefined;
  /** The status bar item while it is shown, since VS Code does not tell. */
  statusBar: vscode.StatusBarItem | undefined;
  /** Sees what an order view shows, and presses its buttons. */
  page: Page | undefined;
  /** The view of sent orders, once it is there. */
  sentOrdersView: vscode.TreeView<string> | undefined;
  /** In the place of VS Code's own, which changes addresses in remote windows alone. */
  asExternalUri: typeof vscode.env.asExternalUri | undefined;
} = {
  fetch: (input, init) => fetch(input, init),
  timeLimit: undefined,
  answer: undefined,
  status: undefined,
  secrets: undefined,
  statusBar: undefined,
  page: undefined,
  sentOrdersView: undefined,
  asExternalUri: undefined,
};

/** What `activate` returns in tests, and only there. */
export const testHooks = {
  setFetch(replacement: typeof fetch): void {
    world.fetch = replacement;
  },
  /** In milliseconds. */
  setTimeLimit(limit: number): void {
    world.timeLimit = limit;
  },
  /** Without an answer, notifications and questions wait for a click, as they do for people. */
  setAnswer(answer: Answer | undefined): void {
    world.answer = answer;
  },
  /** What our language status says of the active document. */
  status(): string | undefined {
    return world.status;
  },
  /** Without one, it is VS Code's own. */
  setSecrets(secrets: KeyStore | undefined): void {
    world.secrets = secrets;
  },
  /** The status bar item; undefined while it is hidden. */
  statusBar(): vscode.StatusBarItem | undefined {
    return world.statusBar;
  },
  /** Without one, an order view is seen on the screen alone. */
  setPage(page: Page | undefined): void {
    world.page = page;
  },
  /** Without one, it is VS Code's own. */
  setAsExternalUri(asExternalUri: typeof vscode.env.asExternalUri | undefined): void {
    world.asExternalUri = asExternalUri;
  },
  sentOrdersView(): vscode.TreeView<string> | undefined {
    return world.sentOrdersView;
  },
};
