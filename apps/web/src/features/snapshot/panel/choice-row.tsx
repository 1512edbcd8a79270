import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** One choice of a row. */
export type RowChoice<Id extends string> = {
  readonly id: Id;
  readonly label: ReactNode;
  readonly lang?: string;
};

type ChoiceRowProps<Id extends string> = {
  readonly label: string;
  readonly choices: readonly RowChoice<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
};

/** A name and the choices behind it, of which one is taken; many go on in a second line. */
export const ChoiceRow = <Id extends string>(props: ChoiceRowProps<Id>) => {
  const { label, choices, value, onChange } = props;
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2">
      <span aria-hidden className="text-ink-2 text-label">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = choices.find(({ id }) => keys.has(id));
          if (chosen) {
            onChange(chosen.id);
          }
        }}
        className="flex flex-wrap gap-0.5 rounded-md bg-surface-3 p-0.5"
      >
        {choices.map(({ id, label: name, lang }) => (
          <ToggleButton
            key={id}
            id={id}
            className="min-h-7 flex-auto cursor-pointer rounded-sm px-1 text-center text-ink-2 text-label transition-colors duration-state data-selected:bg-surface data-hovered:text-ink data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-11"
          >
            <bdi {...(lang && { lang })}>{name}</bdi>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
