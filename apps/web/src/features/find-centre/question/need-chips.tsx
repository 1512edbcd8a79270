import { NEEDS, type Need } from '@waystation/nearest';
import { Chip, useTranslator } from '@waystation/ui';
import { toggled } from '../../filter/toggled';
import { NEED_ICONS } from '../answer/service-icons';

type NeedChipsProps = {
  readonly chosen: readonly Need[];
  readonly onChange: (needs: readonly Need[]) => void;
};

/** What the people need; in one row on a phone, which is pushed aside to see the rest. */
export const NeedChips = ({ chosen, onChange }: NeedChipsProps) => {
  const { t } = useTranslator();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('find.needs')}</legend>
      <div className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 tablet:mx-0 tablet:flex-wrap tablet:gap-1.5 tablet:overflow-visible tablet:px-0">
        {NEEDS.map((need) => (
          <Chip
            key={need}
            icon={NEED_ICONS[need]}
            isSelected={chosen.includes(need)}
            onChange={() => onChange(toggled(chosen, need))}
          >
            {t(`need.${need}`)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
};
