import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** One choice of a segmented control. */
export type Segment<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
};

type SegmentedProps<Id extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
};

/** Two to four choices side by side, of which one is always taken. */
export const Segmented = <Id extends string>({
  label,
  segments,
  value,
  onChange,
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
      className="inline-flex gap-0.5 rounded-md bg-surface-3 p-0.5"
    >
      {segments.map(({ id, label: text, icon: Icon }) => (
        <ToggleButton
          key={id}
          id={id}
          className="inline-flex h-6.5 cursor-pointer items-center gap-1.5 rounded-sm px-2.5 text-ink-2 text-label transition-colors duration-state data-hovered:text-ink data-selected:bg-surface data-selected:font-semibold data-selected:text-accent pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center"
        >
          {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} />}
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
