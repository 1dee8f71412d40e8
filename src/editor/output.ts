import * as vscode from 'vscode';

let channel: vscode.LogOutputChannel | undefined;

/** The output channel "MultiSafepay". Nothing that holds a key or a payload is written to it. */
export function output(): vscode.LogOutputChannel {
  channel ??= vscode.window.createOutputChannel('MultiSafepay', { log: true });
  return channel;
}
