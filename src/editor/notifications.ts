import * as vscode from 'vscode';
import { world } from './testHooks';

/** What each button does, by its label. */
export type Buttons = Readonly<Record<string, () => unknown>>;

type Show = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

/** Says that something went well, and runs the button that was pressed, if any. Does not wait for the person. */
export function inform(message: string, buttons: Buttons = {}): void {
  notify(vscode.window.showInformationMessage, message, buttons);
}

/** Says that something needs attention, and runs the button that was pressed, if any. Does not wait for the person. */
export function warn(message: string, buttons: Buttons = {}): void {
  notify(vscode.window.showWarningMessage, message, buttons);
}

/** Says that something failed, and runs the button that was pressed, if any. Does not wait for the person. */
export function fail(message: string, buttons: Buttons = {}): void {
  notify(vscode.window.showErrorMessage, message, buttons);
}

function notify(show: Show, message: string, buttons: Buttons): void {
  const names = Object.keys(buttons);
  const pressed = show(message, ...names);
  const answered = world.answer?.(message, names);
  void Promise.race([pressed, ...(answered ? [answered] : [])]).then((name) => (name ? buttons[name]?.() : undefined));
}
