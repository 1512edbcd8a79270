import type { ReactNode } from 'react';

type MarkProps = {
  readonly children: ReactNode;
  /** The long form, on hover and read aloud. */
  readonly title?: string;
};

/** A small dashed mark beside a title that qualifies what follows, such as "sample". */
export const Mark = ({ children, title }: MarkProps) => (
  <span
    {...(title && { title })}
    className="inline-flex h-3.75 items-center whitespace-nowrap rounded-[3px] border border-line-2 border-dashed px-1 text-ink-3 text-rail"
  >
    {children}
  </span>
);
