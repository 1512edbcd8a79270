/** Delimiters in order of preference where a file fits several equally. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One delimiter between the fields of a text table. */
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_LINES = 50;

const sampleLines = (text: string): readonly string[] =>
  text
    .slice(0, SAMPLE_CHARACTERS)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    // A line of tabs alone is one whose fields were all quoted.
    .filter((line) => /[^ ]/.test(line))
    .slice(0, SAMPLE_LINES);

/**
 * The delimiter of a text table: the one that most lines carry, and carry equally often. A file of
 * one column gets a comma. Quoted text is not looked into.
 */
export const sniffDelimiter = (text: string): Delimiter => {
  const lines = sampleLines(text);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    const withMost = counts.filter((count) => count === most).length;
    return { delimiter, score: most === 0 ? 0 : (withMost / lines.length) * (1 + Math.log(most)) };
  });
  const best = scored.reduce((winner, candidate) =>
    candidate.score > winner.score ? candidate : winner,
  );
  return best.delimiter;
};
