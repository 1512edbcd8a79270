import { classNames, useTranslator } from '@waystation/ui';
import { roundAt } from '../../round-bar/round-columns';
import { roundName } from '../../round-bar/round-name';
import type { MapScreenModel } from '../screen/use-map-screen';

type MomentChipProps = { readonly model: MapScreenModel; readonly side: 'start' | 'end' };

/** Says over one half of a comparison which round it shows, and from when. */
export const MomentChip = ({ model, side }: MomentChipProps) => {
  const { t, formats } = useTranslator();
  const round = roundAt(model.rounds, model.view.day);
  return (
    <p
      className={classNames(
        'pointer-events-none absolute bottom-12 z-10 rounded-full bg-surface px-3 py-1 font-semibold text-label shadow-float',
        side === 'start' ? 'start-3' : 'end-16',
      )}
    >
      {round === null
        ? t('round.noneYet')
        : `${roundName(round, { t, formats })}, ${formats.date(round.round.reportingDate)}`}
    </p>
  );
};
