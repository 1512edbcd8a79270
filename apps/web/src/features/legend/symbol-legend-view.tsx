import {
  type CrossingLegend,
  centreGroupGlyph,
  crossingGlyph,
  type Glyph,
  MAP_COLOURS,
  type RingLegend,
  ringGlyph,
  SAMPLE_TAKEN,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';
import { UnplacedNote, type UnplacedUse } from './unplaced-note';

type SymbolRow = {
  readonly id: string;
  readonly glyph: Glyph;
  readonly text: string;
  readonly count: number;
};

type SymbolsProps = {
  readonly rows: readonly SymbolRow[];
  readonly withoutCoordinates: number;
  readonly unplaced: UnplacedUse | null;
};

const Symbols = ({ rows, withoutCoordinates, unplaced }: SymbolsProps) => {
  const { formats } = useTranslator();
  return (
    <>
      <ul className="flex flex-wrap gap-x-3 gap-y-0.75 text-note text-ink">
        {rows.map(({ id, glyph, text, count }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <GlyphIcon glyph={glyph} />
            {text}
            <bdi className="text-ink-3">{formats.number(count)}</bdi>
          </li>
        ))}
      </ul>
      {withoutCoordinates > 0 && (
        <p className="mt-1 text-ink-3 text-note">
          <UnplacedNote count={withoutCoordinates} unplaced={unplaced} />
        </p>
      )}
    </>
  );
};

type RingLegendViewProps = {
  readonly legend: RingLegend;
  readonly theme: Theme;
  readonly unplaced: UnplacedUse | null;
};

/** The states of reception centres with how many are in each. */
export const RingLegendView = ({ legend, theme, unplaced }: RingLegendViewProps) => {
  const { t } = useTranslator();
  const rows = legend.states.map(({ state, count }) => ({
    id: state,
    glyph: ringGlyph({ state, taken: SAMPLE_TAKEN[state] }, 'desk', MAP_COLOURS[theme]),
    text: t(state === 'freeUnknown' ? 'ringState.freeUnknown' : LEGEND_WORDS.ring[state]),
    count,
  }));
  return (
    <>
      <Symbols rows={rows} withoutCoordinates={legend.withoutCoordinates} unplaced={unplaced} />
      {legend.hasGroups && (
        <p className="mt-1 flex items-start gap-1.5 text-ink-3 text-note">
          <GlyphIcon glyph={centreGroupGlyph(MAP_COLOURS[theme])} />
          <span className="flex-1">{t('centre.groupsExplained')}</span>
        </p>
      )}
    </>
  );
};

type CrossingLegendViewProps = {
  readonly legend: CrossingLegend;
  readonly theme: Theme;
  readonly unplaced: UnplacedUse | null;
};

/** The statuses of border crossings with how many have each. */
export const CrossingLegendView = ({ legend, theme, unplaced }: CrossingLegendViewProps) => {
  const { t } = useTranslator();
  const rows = legend.statuses.map(({ status, count }) => ({
    id: status,
    glyph: crossingGlyph(status, MAP_COLOURS[theme]),
    text: t(LEGEND_WORDS.crossing[status]),
    count,
  }));
  return (
    <>
      <Symbols rows={rows} withoutCoordinates={legend.withoutCoordinates} unplaced={unplaced} />
      {legend.counted > 0 && (
        <p className="mt-1 text-ink-3 text-note">{t('crossing.volumesExplained')}</p>
      )}
    </>
  );
};
