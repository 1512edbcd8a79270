import { NEEDS, type Need } from '@waystation/nearest';
import { Chip, useTranslator } from '@waystation/ui';
import { memo, useEffect, useRef } from 'react';
import { NEED_ICONS } from '../answer/service-icons';

type NeedChipsProps = {
  readonly chosen: readonly Need[];
  /** Always the same function: else every chip is drawn anew with each of them. */
  readonly onToggle: (need: Need) => void;
};

type NeedChipProps = Pick<NeedChipsProps, 'onToggle'> & {
  readonly need: Need;
  readonly isSelected: boolean;
};

const NeedChip = memo(({ need, isSelected, onToggle }: NeedChipProps) => {
  const { t } = useTranslator();
  return (
    <Chip icon={NEED_ICONS[need]} isSelected={isSelected} onChange={() => onToggle(need)}>
      {t(`need.${need}`)}
    </Chip>
  );
});

/** What the people need; in one row on a phone, which is pushed aside to see the rest. */
export const NeedChips = ({ chosen, onToggle }: NeedChipsProps) => {
  const { t } = useTranslator();
  const row = useRef<HTMLDivElement>(null);
  // A link may have asked for what stands far along the row. Later the reader moves it.
  useEffect(() => {
    row.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  }, []);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('find.needs')}</legend>
      <div
        ref={row}
        className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 tablet:mx-0 tablet:flex-wrap tablet:gap-1.5 tablet:overflow-visible tablet:px-0"
      >
        {NEEDS.map((need) => (
          <NeedChip key={need} need={need} isSelected={chosen.includes(need)} onToggle={onToggle} />
        ))}
      </div>
    </fieldset>
  );
};
