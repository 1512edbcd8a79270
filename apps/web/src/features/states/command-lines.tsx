import { Fragment } from 'react';

type CommandLinesProps = { readonly lines: readonly string[] };

type Word = { readonly text: string; readonly at: number };

/** The words of a command, each with the place where it begins. */
const wordsIn = (line: string): readonly Word[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index: at }) => ({ text, at }));

/**
 * Commands to type, left to right in every language; long ones go on in the next line, indented. A line
 * never ends within an option, which its own hyphens would allow.
 */
export const CommandLines = ({ lines }: CommandLinesProps) => (
  <pre
    dir="ltr"
    className="rounded-md border border-line bg-surface-2 px-2.5 py-2 text-ink text-label font-regular"
  >
    {lines.map((line) => (
      <code key={line} className="wrap-break-word block whitespace-pre-wrap ps-4 -indent-4">
        {wordsIn(line).map(({ text, at }) => (
          <Fragment key={at}>
            {at > 0 && ' '}
            <span className="inline-block max-w-full indent-0">{text}</span>
          </Fragment>
        ))}
      </code>
    ))}
  </pre>
);
