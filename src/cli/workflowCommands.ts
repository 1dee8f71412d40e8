import type { Severity } from '../order/problem';
import type { CheckedFile } from './checkedFile';
import { plainLine } from './plainLine';
import { positionsIn } from './positions';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * One workflow command of GitHub Actions for each problem of a file, which shows it at its line of a pull request:
 * `::error file=order.json,line=1,col=1,endLine=1,endColumn=2,title=amount::message`.
 */
export function workflowCommands({ path, text, problems }: CheckedFile): string[] {
  if (problems.length === 0) return [];
  const at = positionsIn(text);
  return problems.map(({ range, severity, code, message }) => {
    const start = at(range.start);
    const end = at(range.end);
    const properties = Object.entries({
      ...(path !== '-' && { file: path.replaceAll('\\', '/') }),
      line: start.line,
      col: start.column,
      endLine: end.line,
      endColumn: end.column,
      title: code,
    }).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    const lines = message.split(/\r\n|\r|\n/).map(plainLine);
    return `::${COMMANDS[severity]} ${properties.join(',')}::${escaped(lines.join('\n'))}`;
  });
}

/** As the toolkit of GitHub Actions escapes the message of a command (`command.ts` of @actions/core). */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
