import { check } from './cli/check';
import { commandHelp, HELP } from './cli/help';
import { listen } from './cli/listen';
import { writeError, writeOut } from './cli/output';
import { plainLine } from './cli/plainLine';
import { send } from './cli/send';
import { simulator } from './cli/simulator';
import { usageFault } from './cli/usageError';

declare const __VERSION__: string;

const commands = new Map([
  ['check', check],
  ['send', send],
  ['simulator', simulator],
  ['listen', listen],
]);

/** Runs one subcommand and answers the exit code; what went wrong is on standard error. */
async function run([name = '', ...args]: readonly string[]): Promise<number> {
  try {
    if (name === '--version' || name === '-v') return done(__VERSION__);
    if (name === '--help' || name === '-h') return done(HELP);
    const command = commands.get(name);
    if (!command) {
      if (name) writeError(plainLine(`There is no command "${name}".`));
      writeError(HELP);
      return 2;
    }
    const untilDashes = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
    if (untilDashes.includes('--help') || untilDashes.includes('-h')) return done(commandHelp(name));
    return await command(args);
  } catch (error) {
    const fault = usageFault(error);
    writeError(plainLine(fault ?? `multisafepay-orders ${name} could not go on: ${error}`));
    if (fault) writeError(`See "multisafepay-orders ${name} --help".`);
    return 2;
  }
}

function done(text: string): number {
  writeOut(text);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
