import type { ReactNode } from 'react';

/** One labelled fact; a null value is left out, because nobody said. */
export type Fact = {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode | null;
};

type FactsListProps = { readonly facts: readonly Fact[] };

/** Facts about a place in two columns. */
export const FactsList = ({ facts }: FactsListProps) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-label font-regular">
    {facts
      .filter(({ value }) => value !== null)
      .map(({ id, label, value }) => (
        <div key={id} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-3">{label}</dt>
          <dd className="text-ink">{value}</dd>
        </div>
      ))}
  </dl>
);
