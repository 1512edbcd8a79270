/** Where a command writes: results to stdout, so that they can be piped; progress to stderr. */
export type Output = {
  readonly result: (text: string) => void;
  readonly progress: (text: string) => void;
};

/** The output of this process. */
export const processOutput: Output = {
  result: (text) => {
    process.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
  },
  progress: (text) => {
    process.stderr.write(`${text}\n`);
  },
};
