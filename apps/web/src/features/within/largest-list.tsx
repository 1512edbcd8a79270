import { BarList, useTranslator } from '@waystation/ui';
import { Button } from 'react-aria-components';
import type { SelectionState } from '../../map-state/map-state';

type NamedRow = { readonly id: string; readonly name: string; readonly value: number | null };

type LargestListProps = {
  readonly rows: readonly NamedRow[];
  readonly kind: SelectionState['kind'];
  readonly onSelect: (sel: SelectionState) => void;
};

/** The largest are listed; more would push the rest of the panel away. */
const LISTED = 5;

/** The largest of what lies inside, each a way to all that is known of it. */
export const LargestList = ({ rows, kind, onSelect }: LargestListProps) => {
  const { formats } = useTranslator();
  const numbered = rows.flatMap(({ id, name, value }) =>
    value === null ? [] : [{ id, name, value }],
  );
  return (
    <BarList
      rows={numbered.slice(0, LISTED).map(({ id, name, value }) => ({
        id,
        label: (
          <Button
            className="max-w-full cursor-pointer truncate rounded-sm text-start underline decoration-line-2 underline-offset-2 data-hovered:text-accent pointer-coarse:min-h-11"
            onPress={() => onSelect({ kind, id })}
          >
            <bdi>{name}</bdi>
          </Button>
        ),
        value,
        valueText: formats.number(value),
      }))}
    />
  );
};
