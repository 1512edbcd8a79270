import { MAP_COLOURS, pinGlyph } from '@waystation/cartography';
import { isolate } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import type { Reader } from '@waystation/layers';
import type { SceneWanted } from '@waystation/scene';
import type { WithinState } from '@waystation/view';
import type { LegendBlock, LegendRow } from '../legend/legend-block';
import { glyphIcon, lineIcon } from '../legend/legend-icons';

const COLOURS = MAP_COLOURS.light;

/** As `drawnPicture` of the layers draws it; MapLibre counts dashes in widths of the line. */
const OUTLINE = { colour: COLOURS.selection, width: 2.4, dash: [6, 3.6] };

/** What was drawn or chosen; null: nothing yet. */
const withinText = (within: WithinState, { t, formats }: Reader): string | null => {
  switch (within.kind) {
    case 'areas':
      return within.pcodes.length === 0
        ? null
        : t('print.mark.areas', { count: within.pcodes.length });
    case 'circle':
      return t('print.mark.circle', {
        distance: t('unit.km', { value: formats.number(within.km, within.km < 10 ? 1 : 0) }),
        coordinates: isolate(decimalText([within.longitude, within.latitude])),
      });
    case 'box':
    case 'polygon':
      return t(`print.mark.${within.kind}`);
    default:
      return within satisfies never;
  }
};

/** What the reader set on the map themselves: a point, an area; null: nothing. */
export const markBlock = (
  { pin, within }: Pick<SceneWanted, 'pin' | 'within'>,
  { reader, pointScale }: { readonly reader: Reader; readonly pointScale: number },
): LegendBlock | null => {
  const { t } = reader;
  const inside = within === null ? null : withinText(within, reader);
  const rows: readonly LegendRow[] = [
    ...(pin === null
      ? []
      : [
          {
            icon: glyphIcon(pinGlyph(COLOURS), pointScale),
            text: t('pin.label', { coordinates: isolate(decimalText(pin)) }),
            count: null,
          },
        ]),
    ...(inside === null
      ? []
      : [{ icon: lineIcon(OUTLINE, pointScale), text: inside, count: null }]),
  ];
  return rows.length === 0
    ? null
    : {
        id: 'marks',
        title: t('print.marks'),
        unit: '',
        counted: '',
        summary: '',
        circles: null,
        arrows: [],
        rows,
        // Whoever sees an area drawn round some sites would take the numbers for those of the area.
        notes: inside === null ? [] : [t('print.mark.notCounted')],
      };
};
