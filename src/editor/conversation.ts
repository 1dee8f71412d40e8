import * as vscode from 'vscode';
import { world } from './testHooks';
import { withoutLinks } from './withoutLinks';

/** What each button does, by its label. */
export type Buttons = Readonly<Record<string, () => unknown>>;

type Show = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

/** Says that something went well. Does not wait for the person; runs the button that is pressed. */
export function inform(message: string, buttons: Buttons = {}): void {
  say(vscode.window.showInformationMessage, message, buttons);
}

/** Says that something needs attention. Does not wait for the person; runs the button that is pressed. */
export function warn(message: string, buttons: Buttons = {}): void {
  say(vscode.window.showWarningMessage, message, buttons);
}

/** Says that something failed. Does not wait for the person; runs the button that is pressed. */
export function fail(message: string, buttons: Buttons = {}): void {
  say(vscode.window.showErrorMessage, message, buttons);
}

function say(show: Show, text: string, buttons: Buttons): void {
  const message = withoutLinks(text);
  const labels = Object.keys(buttons);
  const pressed = show(message, ...labels);
  const answered = world.answer?.(message, labels);
  void Promise.resolve(answered ?? pressed).then((label) => (label ? buttons[label]?.() : undefined));
}

/** Lets the person pick one of some items; undefined when they pick none. */
export async function pick<T extends vscode.QuickPickItem>(
  title: string,
  placeHolder: string,
  items: T[],
): Promise<T | undefined> {
  const answered = world.answer?.(
    `${title} ${placeHolder}`,
    items.map(({ label }) => label),
  );
  if (answered !== undefined) return items.find(({ label }) => label === answered);
  return vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true, matchOnDescription: true });
}

/** Lets the person enter a text; undefined when they enter none. */
export async function enter(options: vscode.InputBoxOptions & { title: string }): Promise<string | undefined> {
  return world.answer?.(options.title, []) ?? vscode.window.showInputBox({ ignoreFocusOut: true, ...options });
}
