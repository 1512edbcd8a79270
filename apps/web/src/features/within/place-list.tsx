import { Button, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';

/** A place inside: its name, and what is known of it at the moment shown. */
export type ListedPlace = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
};

type PlaceListProps = {
  readonly label: string;
  readonly kind: SelectionState['kind'];
  readonly places: readonly ListedPlace[];
  readonly onSelect: (sel: SelectionState) => void;
};

/** More would push the rest of the panel away. */
const LISTED = 8;

/** Places inside with their status, each a way to all that is known of it. */
export const PlaceList = ({ label, kind, places, onSelect }: PlaceListProps) => {
  const { t } = useTranslator();
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? places : places.slice(0, LISTED);
  return (
    <>
      <ul aria-label={label} className="mt-1 grid grid-cols-1 gap-1 text-label">
        {listed.map(({ id, name, status }) => (
          <li key={id} className="flex items-baseline justify-between gap-2">
            <PlainButton
              className="min-h-6 min-w-0 cursor-pointer wrap-anywhere rounded-sm text-start font-regular text-ink underline decoration-line-2 underline-offset-2 data-hovered:text-accent pointer-coarse:min-h-11"
              onPress={() => onSelect({ kind, id })}
            >
              <bdi>{name}</bdi>
            </PlainButton>
            <span className="max-w-2/5 shrink-0 text-end text-ink-2 text-note">{status}</span>
          </li>
        ))}
      </ul>
      {listed.length < places.length && (
        <Button size="sm" variant="quiet" onPress={() => setIsWhole(true)}>
          {t('table.showAll', { count: places.length })}
        </Button>
      )}
    </>
  );
};
