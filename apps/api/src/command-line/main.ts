import 'reflect-metadata';
import { ConfigError, readConfig } from '../config';
import { reasonOfTheMachine } from './plain-reason';
import { runVerb } from './run-verb';
import { surroundingsOf } from './surroundings';
import { processTerminal } from './terminal';
import { helpText, readArguments } from './usage';
import { CouldNotVerify, NotDone, WrongUsage, type ExitCode } from './verdicts';

async function run(given: readonly string[]): Promise<ExitCode> {
  const invocation = readArguments(given);
  if (invocation.verb === 'help') {
    console.log(helpText());
    return 0;
  }
  await runVerb(invocation, surroundingsOf(readConfig(process.env), processTerminal));
  return 0;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof WrongUsage || error instanceof ConfigError) {
    console.error(error.message);
    return 2;
  }
  console.error(sentenceOf(error));
  return error instanceof CouldNotVerify ? 3 : 1;
}

/** What nobody foresaw needs its stack, but not what a database quotes of its rows. */
function sentenceOf(error: unknown): unknown {
  if (error instanceof NotDone) return error.message;
  const reason = reasonOfTheMachine(error);
  if (reason !== null) return `It could not be done: ${reason}. Nothing was changed, and nothing half-written was left.`;
  return error instanceof Error ? error.stack : error;
}

run(process.argv.slice(2)).then(
  (code) => void (process.exitCode = code),
  (error: unknown) => void (process.exitCode = exitCodeOf(error)),
);
