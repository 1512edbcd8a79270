import type { Settings } from '../../start/settings';
import type { Desk } from '../desk/desk';
import type { ExitCode } from '../exit-codes';
import type { Output } from '../output/output';

/** What a command works with. The desk is opened when first asked for, and closed afterwards. */
export type CommandScene = {
  readonly settings: Settings;
  readonly desk: () => Promise<Desk>;
  readonly output: Output;
  readonly today: string;
};

/** One command: its words, one line of help, and what it does with what follows them. */
export type Command = {
  readonly words: readonly string[];
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], scene: CommandScene) => Promise<ExitCode>;
};
