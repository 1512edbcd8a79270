import type { Theme } from '@waystation/cartography';
import { type LayerPicture, selectedPicture } from '@waystation/layers';
import { type Drawn, isDrawn, positionOf, type Selectable } from '@waystation/scene';
import type { SelectionState } from '@waystation/view';
import { useMemo } from 'react';

type Selected = {
  readonly sel: SelectionState | null;
  readonly theme: Theme;
  readonly selectable: Selectable;
  readonly drawn: Drawn;
};

/** The mark of what is selected while nothing drawn bears it; null: its own layer marks it. */
export const useSelectedMark = ({
  sel,
  theme,
  selectable,
  drawn,
}: Selected): LayerPicture | null => {
  const position = sel === null || isDrawn(sel, drawn) ? null : positionOf(sel, selectable);
  const [longitude = null, latitude = null] = position ?? [];
  return useMemo(
    () =>
      longitude === null || latitude === null
        ? null
        : selectedPicture([longitude, latitude], theme),
    [longitude, latitude, theme],
  );
};
