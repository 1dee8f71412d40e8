import * as vscode from 'vscode';

/** Fires when orders go elsewhere from now on, with another key, or when more is known of that place. */
export const destinationChange = new vscode.EventEmitter<void>();
