import { BarList, Button, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { barFigures } from '../take-out/bar-figures';
import { TakeMenu } from '../take-out/take-menu';

type NamedRow = {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  /** Left out on the map by the legend. */
  readonly isOutlined?: boolean;
};

type LargestListProps = {
  readonly rows: readonly NamedRow[];
  readonly kind: SelectionState['kind'];
  /** What the numbers count, for who takes them out. */
  readonly title: string;
  /** Where they are from; empty: the panel does not know. */
  readonly notes: readonly string[];
  readonly onSelect: (sel: SelectionState) => void;
};

/** The largest are listed first; more would push the rest of the panel away. */
const LISTED = 5;

/** What lies inside, the largest first and all on request, each a way to all that is known of it. */
export const LargestList = ({ rows, kind, title, notes, onSelect }: LargestListProps) => {
  const { t, formats } = useTranslator();
  const [isWhole, setIsWhole] = useState(false);
  const numbered = rows.flatMap(({ value, isOutlined = false, ...row }) =>
    value === null ? [] : [{ ...row, value, isOutlined }],
  );
  const listed = isWhole ? numbered : numbered.slice(0, LISTED);
  return (
    <>
      <BarList
        rows={listed.map(({ id, name, value, isOutlined }) => ({
          id,
          label: (
            <PlainButton
              className="min-h-6 max-w-full cursor-pointer wrap-anywhere rounded-sm text-start underline decoration-line-2 underline-offset-2 data-hovered:text-accent pointer-coarse:min-h-11"
              onPress={() => onSelect({ kind, id })}
            >
              <bdi>{name}</bdi>
            </PlainButton>
          ),
          value,
          isOutlined,
          valueText: formats.number(value),
        }))}
      />
      {listed.length < numbered.length && (
        <Button size="sm" variant="quiet" onPress={() => setIsWhole(true)}>
          {t('table.showAll', { count: numbered.length })}
        </Button>
      )}
      {numbered.length > 0 && (
        <TakeMenu
          of={title}
          file={kind === 'area' ? 'areas_of_selection' : 'sites_of_selection'}
          rows={numbered.length}
          table={() =>
            barFigures(
              numbered.map(({ name, value }) => ({
                name,
                value,
                valueText: formats.number(value),
              })),
              {
                title,
                notes,
                heads: [t(kind === 'area' ? 'table.area' : 'table.site'), t('table.value')],
              },
            )
          }
        />
      )}
    </>
  );
};
