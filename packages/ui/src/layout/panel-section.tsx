import type { ReactNode } from 'react';

type PanelSectionProps = {
  /** Small, above the content; leave out where the content names itself. */
  readonly title?: ReactNode;
  /** Opposite the title: a note, a date, a mark. */
  readonly aside?: ReactNode;
  /** Of the heading: 2 where the section stands right under the title of its page. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A part of a panel; hairlines separate the parts, nothing boxes them in. */
export const PanelSection = ({ title, aside, level = 3, children }: PanelSectionProps) => {
  const Heading = `h${level}` as const;
  return (
    <section className="border-line border-b px-4 py-2.5 last:border-b-0">
      {(title || aside) && (
        <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-2">
          <Heading className="font-regular text-ink-2 text-label">{title}</Heading>
          <span className="text-ink-3 text-note">{aside}</span>
        </div>
      )}
      {children}
    </section>
  );
};
