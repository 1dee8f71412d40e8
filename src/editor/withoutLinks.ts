/** A text that VS Code shows as it is: in notifications, `[Pay](command:...)` would be a link that runs a command. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
