import { ToggleButton } from 'react-aria-components';

/** One bar that leaves only its own kind when pressed. */
export type ToggleBar = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
};

type ToggleBarsProps = {
  /** What the bars are of, for who hears them. */
  readonly label: string;
  readonly bars: readonly ToggleBar[];
  /** The bars that are pressed; none: nothing is left out. */
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
};

/** A chart whose bars are switches: each names its kind, and says by its state whether it filters. */
export const ToggleBars = ({ label, bars, chosen, onToggle }: ToggleBarsProps) => {
  const largest = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <fieldset className="min-w-0" aria-label={label}>
      <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto] gap-x-2 gap-y-0.5">
        {bars.map(({ id, label: name, value, valueText }) => (
          <ToggleButton
            key={id}
            isSelected={chosen.includes(id)}
            onChange={() => onToggle(id)}
            className="col-span-3 grid min-h-6 cursor-pointer grid-cols-subgrid items-center rounded-sm px-1 text-start font-regular text-ink text-label data-hovered:bg-surface-2 data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent-2 pointer-coarse:min-h-11"
          >
            {({ isSelected }) => (
              <>
                <bdi className="wrap-anywhere">{name}</bdi>
                <span
                  aria-hidden="true"
                  className={
                    chosen.length === 0 || isSelected
                      ? 'h-2 rounded-[1px] bg-site'
                      : 'h-2 rounded-[1px] bg-line-2'
                  }
                  style={{ inlineSize: `${(value / largest) * 100}%` }}
                />
                <bdi className="text-end font-medium">{valueText}</bdi>
              </>
            )}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
};
