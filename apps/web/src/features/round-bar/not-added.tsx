import type { RoundView } from '@waystation/domain';
import { Button, IconButton, useTranslator } from '@waystation/ui';
import { ArrowLeftRight, X } from 'lucide-react';
import { datedRoundName } from './round-name';

type NotAddedProps = {
  /** The two that were asked for together. */
  readonly rounds: readonly [RoundView, RoundView];
  readonly onCompare: (later: RoundView, earlier: RoundView) => void;
  readonly onClose: () => void;
};

const inOrder = ([a, b]: NotAddedProps['rounds']) =>
  a.round.reportingDate < b.round.reportingDate
    ? { later: b, earlier: a }
    : { later: a, earlier: b };

/** Why two rounds cannot be chosen together (domain rule 2), and what can be done with them instead. */
export const NotAdded = ({ rounds, onCompare, onClose }: NotAddedProps) => {
  const { t, formats } = useTranslator();
  const { later, earlier } = inOrder(rounds);
  return (
    <div className="absolute end-3 bottom-full z-20 mb-2 max-w-100 rounded-md border border-line-2 bg-surface py-2 ps-3 pe-1.5 shadow-float">
      <div className="flex items-start gap-2">
        <p role="status" className="flex-1 text-body">
          {t('round.notAdded')}
        </p>
        <IconButton label={t('common.close')} icon={X} onPress={onClose} />
      </div>
      <Button
        size="sm"
        icon={ArrowLeftRight}
        onPress={() => onCompare(later, earlier)}
        className="mt-1.5"
      >
        {t('round.compareTwo', {
          later: datedRoundName(later, { t, formats }),
          earlier: datedRoundName(earlier, { t, formats }),
        })}
      </Button>
    </div>
  );
};
