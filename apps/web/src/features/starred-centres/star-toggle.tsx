import { Tooltip, useTranslator } from '@waystation/ui';
import { Star } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { markCentre, useStarred } from './use-starred';

type StarToggleProps = { readonly operation: string; readonly centre: string };

/** Icons are outlines only. */
const FilledStar = () => (
  <svg aria-hidden width={18} height={18} viewBox="0 0 24 24" fill="currentColor">
    <path d="M12 1.2l3.3 6.8 7.5 1.1-5.4 5.2 1.3 7.5-6.7-3.6-6.7 3.6 1.3-7.5L1.2 9.1l7.5-1.1z" />
  </svg>
);

/** Marks a centre as one of the reader's own, on this device alone. */
export const StarToggle = ({ operation, centre }: StarToggleProps) => {
  const { t } = useTranslator();
  const isStarred = useStarred(operation).includes(centre);
  return (
    <Tooltip text={t('star.mark')}>
      <ToggleButton
        aria-label={t('star.mark')}
        isSelected={isStarred}
        onChange={(isChosen) => markCentre(operation, centre, isChosen)}
        className="grid size-11 cursor-pointer place-items-center rounded-md text-ink data-hovered:bg-surface-2 data-selected:text-accent"
      >
        {isStarred ? <FilledStar /> : <Star aria-hidden size={18} />}
      </ToggleButton>
    </Tooltip>
  );
};
