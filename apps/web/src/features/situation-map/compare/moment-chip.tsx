import { classNames, useTranslator } from '@waystation/ui';
import { roundAt } from '../../round-bar/round-columns';
import { datedRoundName, type Words } from '../../round-bar/round-name';
import type { MapScreenModel } from '../screen/use-map-screen';

type MomentChipProps = { readonly model: MapScreenModel; readonly side: 'start' | 'end' };

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
export const MomentChip = ({ model, side }: MomentChipProps) => {
  const words = useTranslator();
  return (
    <p
      className={classNames(
        'pointer-events-none absolute bottom-12 z-10 rounded-full bg-surface px-3 py-1 font-semibold text-label shadow-float',
        side === 'start' ? 'start-3' : 'end-16',
      )}
    >
      {wordsOf(model, words)}
    </p>
  );
};
