import { classNames, useTranslator } from '@waystation/ui';
import { roundAt } from '../../round-bar/round-columns';
import { datedRoundName, type Words } from '../../round-bar/round-name';
import type { MapScreenModel } from '../screen/use-map-screen';

/**
 * At the bottom on either side, above the scale and as many lines as the disclaimer has in any language,
 * both narrow enough for a phone, where the disclaimer is folded; of two maps one above the other on either side
 * of their border.
 */
const PLACES = {
  start: 'start-3 bottom-12 tablet:bottom-24 max-w-[calc(50%-2.75rem)]',
  end: 'end-16 bottom-12 tablet:bottom-24 max-w-[calc(50%-2.75rem)]',
  upper: 'start-3 bottom-[calc(50%-4.25rem)]',
  lower: 'start-3 top-[calc(50%+5.25rem)]',
} as const;

type MomentChipProps = { readonly model: MapScreenModel; readonly at: keyof typeof PLACES };

/** A day of a clock; what was known on it may be older, which stands in the second line. */
const dayWords = ({ view, map }: MapScreenModel, { t, formats }: Words): string => {
  const date = formats.date(view.day);
  return map.areas.layer.load.kind === 'failed' ? t('state.couldNotLoad', { what: date }) : date;
};

/** Its name and date; of one that could not be read, that it is not what is seen. */
const roundWords = ({ rounds, view, map }: MapScreenModel, { t, formats }: Words): string => {
  const round = roundAt(rounds, view.day);
  if (round === null) {
    return t('round.noneYet');
  }
  const name = datedRoundName(round, { t, formats });
  return map.areas.layer.load.kind === 'failed' ? t('round.notLoaded', { round: name }) : name;
};

/** The moment that a map shows, by its date or its round. */
export const momentWords = (model: MapScreenModel, words: Words): string =>
  model.view.indicator?.from === 'rounds' ? roundWords(model, words) : dayWords(model, words);

/** Says over one half of a comparison which moment it shows, and of a day how old what it shows is. */
export const MomentChip = ({ model, at }: MomentChipProps) => {
  const words = useTranslator();
  const ofRounds = model.view.indicator?.from === 'rounds';
  const hasAreas = model.shown.some(({ id }) => id === 'areas');
  return (
    <p
      className={classNames(
        'pointer-events-none absolute z-10 rounded-lg bg-surface px-3 py-1 font-semibold text-label shadow-float',
        PLACES[at],
      )}
    >
      {momentWords(model, words)}
      {!ofRounds && hasAreas && (
        <span className="block font-regular text-ink-2 text-note">
          {model.map.areas.layer.summary}
        </span>
      )}
    </p>
  );
};
