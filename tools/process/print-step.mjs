/**
 * Does one step of work and prints its name and time; `write` is where the line goes.
 * The work may answer a word that says what it found ("unchanged").
 * @param {string} name
 * @param {() => Promise<string | undefined>} work
 * @param {(line: string) => void} [write]
 */
export const printStep = async (name, work, write = (line) => process.stdout.write(line)) => {
  const startedAt = performance.now();
  const note = await work();
  write(stepLine(name, performance.now() - startedAt, note));
};

/**
 * One line: the step, its time in seconds, and a note.
 * @param {string} name
 * @param {number} milliseconds
 * @param {string} [note]
 */
export const stepLine = (name, milliseconds, note) =>
  `  ${name.padEnd(24)}${(milliseconds / 1000).toFixed(1).padStart(6)} s${note ? `  ${note}` : ''}\n`;
