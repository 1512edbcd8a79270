type CommandLinesProps = { readonly lines: readonly string[] };

/** Commands to type, left to right in every language; long ones go on in the next line, indented. */
export const CommandLines = ({ lines }: CommandLinesProps) => (
  <pre
    dir="ltr"
    className="rounded-md border border-line bg-surface-2 px-2.5 py-2 text-ink text-label font-regular"
  >
    {lines.map((line) => (
      <code key={line} className="wrap-break-word block whitespace-pre-wrap ps-4 -indent-4">
        {line}
      </code>
    ))}
  </pre>
);
