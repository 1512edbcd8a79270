import { Dialog, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { Button } from 'react-aria-components';

/** Who can be asked for the places of a layer that have no coordinates, and what opens one. */
export type UnplacedUse = {
  /** By key and name, in the order of the table. */
  readonly places: () => readonly { readonly key: string; readonly name: string }[];
  readonly onSelect: (key: string) => void;
};

type UnplacedNoteProps = {
  readonly count: number;
  /** Null: they cannot be listed here. */
  readonly unplaced: UnplacedUse | null;
};

const LINK =
  'cursor-pointer rounded-sm text-start underline decoration-line-2 underline-offset-2 data-hovered:text-accent';

/** How many places are not on the map; pressing it lists them, each of which opens. */
export const UnplacedNote = ({ count, unplaced }: UnplacedNoteProps) => {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const text = t('legend.withoutCoordinates', { count });
  if (unplaced === null) {
    return text;
  }
  return (
    <>
      <Button aria-haspopup="dialog" className={LINK} onPress={() => setIsOpen(true)}>
        {text}
      </Button>
      <Dialog title={text} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <ul className="grid gap-1.5 text-body">
          {unplaced.places().map(({ key, name }) => (
            <li key={key}>
              <Button
                className={LINK}
                onPress={() => {
                  setIsOpen(false);
                  unplaced.onSelect(key);
                }}
              >
                <bdi>{name}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
};
