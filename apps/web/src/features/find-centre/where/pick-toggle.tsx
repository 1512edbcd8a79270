import { Tooltip, useTranslator } from '@waystation/ui';
import { MapPinPlus } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton } from 'react-aria-components';

type PickToggleProps = {
  readonly isPicking: boolean;
  readonly onPick: (isPicking: boolean) => void;
};

/** Lets the next press on the map say where the people are. */
export const PickToggle = memo(({ isPicking, onPick }: PickToggleProps) => {
  const { t } = useTranslator();
  return (
    <Tooltip text={t('find.pick')}>
      <ToggleButton
        aria-label={t('find.pick')}
        isSelected={isPicking}
        onChange={onPick}
        className="grid min-h-11 w-12 shrink-0 cursor-pointer place-items-center rounded-lg border border-line-2 bg-surface text-ink data-hovered:bg-surface-2 data-selected:border-accent data-selected:bg-accent-soft data-selected:text-accent-2"
      >
        <MapPinPlus aria-hidden size={20} />
      </ToggleButton>
    </Tooltip>
  );
});
