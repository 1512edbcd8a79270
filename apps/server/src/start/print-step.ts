/** Where lines for people go. */
export type Print = (line: string) => void;

/** Column widths of `npm start`, so that its steps and the server's stand under each other. */
const NAME_WIDTH = 24;
const SECONDS_WIDTH = 6;

/** Does one step of the start and prints its name, its time in seconds and what it found. */
export const printStep = async <Result>(
  print: Print,
  name: string,
  work: () => Promise<{ readonly note?: string | undefined; readonly result: Result }>,
): Promise<Result> => {
  const startedAt = performance.now();
  const { note, result } = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(SECONDS_WIDTH);
  print(`  ${name.padEnd(NAME_WIDTH)}${seconds} s${note === undefined ? '' : `  ${note}`}\n`);
  return result;
};
