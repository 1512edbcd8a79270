import type { ReactNode } from 'react';

/** One cell of a passport. */
export type PassportEntry = {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
};

type PassportGridProps = { readonly entries: readonly PassportEntry[] };

/** Where a figure comes from, in labelled cells under a dashed line. */
export const PassportGrid = ({ entries }: PassportGridProps) => (
  <dl className="mt-1.25 flex flex-wrap justify-between gap-x-2 gap-y-1.5 border-line-2 border-t border-dashed pt-1.5 text-note">
    {entries.map(({ id, label, value }) => (
      <div key={id}>
        <dt className="text-[0.65625rem] text-ink-3">{label}</dt>
        <dd className="text-ink">{value}</dd>
      </div>
    ))}
  </dl>
);
