import { Tooltip, useTranslator } from '@waystation/ui';
import { Star } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { markCentre, useStarred } from './use-starred';

type StarToggleProps = { readonly operation: string; readonly centre: string };

/** Marks a centre as one of the reader's own, on this device alone. */
export const StarToggle = ({ operation, centre }: StarToggleProps) => {
  const { t } = useTranslator();
  return (
    <Tooltip text={t('star.mark')}>
      <ToggleButton
        aria-label={t('star.mark')}
        isSelected={useStarred(operation).includes(centre)}
        onChange={(isStarred) => markCentre(operation, centre, isStarred)}
        className="grid size-11 cursor-pointer place-items-center rounded-md text-ink data-hovered:bg-surface-2 data-selected:text-accent data-selected:[&_svg]:fill-current"
      >
        <Star aria-hidden size={18} strokeWidth={1.75} />
      </ToggleButton>
    </Tooltip>
  );
};
