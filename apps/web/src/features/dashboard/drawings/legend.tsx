import type { ReactNode } from 'react';

type LegendProps = {
  readonly entries: readonly {
    readonly id: string;
    readonly swatch: string;
    readonly words: ReactNode;
  }[];
};

/** What the looks of a drawing mean; only those that it has. */
export const Legend = ({ entries }: LegendProps) => (
  <ul className="mb-1 flex flex-wrap gap-x-3 gap-y-0.5 text-ink-2 text-note">
    {entries.map(({ id, swatch, words }) => (
      <li key={id} className="inline-flex items-center gap-1.5">
        <span aria-hidden className={`size-2.5 shrink-0 ${swatch}`} />
        {words}
      </li>
    ))}
  </ul>
);

/** A swatch of hatching in a colour of the page. */
export const HATCHED =
  'bg-[repeating-linear-gradient(45deg,var(--accent)_0_1.5px,transparent_1.5px_4px)] inset-ring inset-ring-accent';

/** That of what nobody observed. */
export const UNOBSERVED =
  'bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]';
