import { Fragment, type ReactNode } from 'react';

/** One bar with its name and number. */
export type BarRow = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly valueText: string;
  /** Drawn as an outline: another kind of place. */
  readonly isOutlined?: boolean;
};

type BarListProps = { readonly rows: readonly BarRow[] };

/** Names, bars and numbers in rows; the longest bar is the largest value. */
export const BarList = ({ rows }: BarListProps) => {
  const largest = Math.max(...rows.map(({ value }) => value), 1);
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto] items-center gap-x-2 gap-y-1.25 text-label font-regular">
      {rows.map(({ id, label, value, valueText, isOutlined }) => (
        <Fragment key={id}>
          <span className="wrap-anywhere text-ink">{label}</span>
          <span
            className={
              isOutlined
                ? 'h-2 rounded-[1px] inset-ring inset-ring-site'
                : 'h-2 rounded-[1px] bg-site'
            }
            style={{ inlineSize: `${(value / largest) * 100}%` }}
          />
          <bdi className="text-end font-medium text-ink">{valueText}</bdi>
        </Fragment>
      ))}
    </div>
  );
};
