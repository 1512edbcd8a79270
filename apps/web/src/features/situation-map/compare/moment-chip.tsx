import { classNames, useTranslator } from '@waystation/ui';
import { roundAt } from '../../round-bar/round-columns';
import { datedRoundName, type Words } from '../../round-bar/round-name';
import type { MapScreenModel } from '../screen/use-map-screen';

/** At the bottom on either side; of two maps one above the other where each begins. */
const PLACES = {
  start: 'start-3 bottom-12',
  end: 'end-16 bottom-12',
  upper: 'start-3 top-40',
  lower: 'start-3 top-[calc(50%+5.25rem)]',
} as const;

type MomentChipProps = { readonly model: MapScreenModel; readonly at: keyof typeof PLACES };

/** Its name and date; of one that could not be read, that it is not what is seen. */
const wordsOf = ({ rounds, view, map }: MapScreenModel, { t, formats }: Words): string => {
  const round = roundAt(rounds, view.day);
  if (round === null) {
    return t('round.noneYet');
  }
  const name = datedRoundName(round, { t, formats });
  return map.areas.layer.load.kind === 'failed' ? t('round.notLoaded', { round: name }) : name;
};

/** Says over one half of a comparison which round it shows, and from when. */
export const MomentChip = ({ model, at }: MomentChipProps) => {
  const words = useTranslator();
  return (
    <p
      className={classNames(
        'pointer-events-none absolute z-10 rounded-full bg-surface px-3 py-1 font-semibold text-label shadow-float',
        PLACES[at],
      )}
    >
      {wordsOf(model, words)}
    </p>
  );
};
