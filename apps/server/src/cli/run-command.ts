import { TRPCClientError } from '@trpc/client';
import { StoreError } from '@waystation/store';
import { describeError } from '../log/describe-error';
import { SettingsError } from '../start/settings';
import type { Command, CommandScene } from './commands/command';
import { COMMANDS } from './commands/registry';
import type { Desk } from './desk/desk';
import { RefusedByServer } from './desk/refused-by-server';
import { EXIT, type ExitCode } from './exit-codes';
import { helpText } from './help';
import { plainFailure } from './plain-failure';
import { UsageError } from './usage-error';

const ASKS_FOR_HELP: readonly string[] = ['help', '--help', '-h'];

const commandFor = (args: readonly string[]): Command => {
  const command = COMMANDS.find(({ words }) => words.every((word, at) => args[at] === word));
  if (command === undefined) {
    throw new UsageError(`There is no command "${args.slice(0, 2).join(' ')}".\n\n${helpText()}`);
  }
  return command;
};

const withUsage = (error: Error, args: readonly string[]): string => {
  const command = COMMANDS.find(({ words }) => words.every((word, at) => args[at] === word));
  return error instanceof UsageError && command !== undefined
    ? `${error.message}\nUsage: ${command.usage}`
    : error.message;
};

/** Refusals are sentences for whoever typed the command; everything else is told with its causes. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof RefusedByServer ||
  error instanceof StoreError ||
  error instanceof SettingsError ||
  error instanceof TRPCClientError;

/** Carries out what was typed, closes what it opened, and says how it ended. */
export const runCommand = async (
  args: readonly string[],
  { openDesk, ...scene }: Omit<CommandScene, 'desk'> & { readonly openDesk: () => Promise<Desk> },
): Promise<ExitCode> => {
  let opened: Promise<Desk> | null = null;
  const desk = (): Promise<Desk> => {
    opened ??= openDesk();
    return opened;
  };
  try {
    if (args.length === 0 || args.some((word) => ASKS_FOR_HELP.includes(word))) {
      scene.output.result(helpText());
      return args.length === 0 ? EXIT.refused : EXIT.done;
    }
    const command = commandFor(args);
    return await command.run(args.slice(command.words.length), { ...scene, desk });
  } catch (error) {
    scene.output.progress(
      isRefusal(error) ? withUsage(error, args) : (plainFailure(error) ?? describeError(error)),
    );
    return isRefusal(error) ? EXIT.refused : EXIT.failed;
  } finally {
    await closeIfOpened(opened);
  }
};

const closeIfOpened = async (opened: Promise<Desk> | null): Promise<void> => {
  const desk = await opened?.catch(() => null);
  await desk?.close();
};
