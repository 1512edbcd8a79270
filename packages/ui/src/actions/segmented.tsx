import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../class-names';

/** One choice of a segmented control. */
export type Segment<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
};

type SegmentedProps<Id extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  /** Many choices: they take the whole width, and go on in a second line. */
  readonly wraps?: boolean;
};

/** Some choices side by side, of which one is always taken. */
export const Segmented = <Id extends string>({
  label,
  segments,
  value,
  onChange,
  wraps = false,
}: SegmentedProps<Id>) => {
  const choose = (keys: ReadonlySet<string | number>) => {
    const chosen = segments.find(({ id }) => keys.has(id));
    if (chosen) {
      onChange(chosen.id);
    }
  };

  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className={classNames(
        'gap-0.5 rounded-md bg-surface-3 p-0.5',
        wraps ? 'flex flex-wrap' : 'inline-flex',
      )}
    >
      {segments.map(({ id, label: text, icon: Icon, lang }) => (
        <ToggleButton
          key={id}
          id={id}
          className={classNames(
            'inline-flex cursor-pointer items-center gap-1.5 rounded-sm text-ink-2 text-label transition-colors duration-state data-selected:bg-surface data-hovered:text-ink data-selected:font-semibold data-selected:text-accent pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center',
            wraps ? 'min-h-7 flex-auto justify-center px-1' : 'h-6.5 px-2.5',
          )}
        >
          {Icon && <Icon aria-hidden size={16} />}
          {lang === undefined ? text : <bdi lang={lang}>{text}</bdi>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
