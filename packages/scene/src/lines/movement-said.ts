import type { AreaColumns, Flow } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import type { FlowRow, Reader } from '@waystation/layers';
import type { LayerSaid } from '../layers/layer-said';
import { withFocusNote } from '../words/with-focus-note';
import { movementDates } from './movement-dates';

/** The layers of movements. */
export type MovementName = 'arrivals' | 'onward';

/** Which movements each layer has. */
export const MOVEMENT_KINDS = {
  arrivals: ['arrival'],
  onward: ['evacuation', 'onwardMovement', 'return'],
} as const satisfies Record<MovementName, readonly Flow['kind'][]>;

const TITLES = { arrivals: 'layer.arrivalLines', onward: 'layer.onward' } as const;

/** What the rows count: border counts are of crossings, boats and evacuations of people. */
const unitsOf = (rows: readonly FlowRow[], { t, language }: Reader): string =>
  joinWords(
    [...new Set(rows.map(({ unit }) => unit))].map((unit) => t(`unit.${unit}`)),
    language,
  );

/** What a layer of movements says of itself; null rows: they are not read. */
export const movementsSaid = (
  {
    name,
    rows,
    focus,
    tree,
  }: {
    readonly name: MovementName;
    readonly rows: readonly FlowRow[] | null;
    readonly focus: readonly string[];
    /** The areas by their names. */
    readonly tree: readonly AreaColumns[];
  },
  reader: Reader,
): LayerSaid => {
  const dates = movementDates(rows, reader);
  return {
    ...dates,
    summary: withFocusNote(dates.summary, { focus, rows: rows ?? [], tree }, reader),
    title: reader.t(TITLES[name]),
    staleNote: null,
    unit: unitsOf(rows ?? [], reader),
    areas: '',
  };
};
