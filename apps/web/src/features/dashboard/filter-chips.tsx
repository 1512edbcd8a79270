import { peopleWord } from '@waystation/scene';
import { Chip, useTranslator } from '@waystation/ui';
import { X } from 'lucide-react';
import type { DashboardModel } from './use-dashboard';
import { useOriginName } from './use-origin-name';
import { usePlaceName } from './use-place-name';

type FilterChipsProps = { readonly model: DashboardModel };

/** What narrows the page, each with the way to give it up; it is all in the address. */
export const FilterChips = ({ model }: FilterChipsProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, chosen, change, nameOf, inUse } = model;
  const nameOfOrigin = useOriginName(model);
  const placeName = usePlaceName(model);
  if (inUse.length === 0) {
    return null;
  }
  const without = (origin: string): void => {
    const rest = view.originFilter.filter((one) => one !== origin);
    change({ origin: rest.length === 0 ? null : rest }, 'push');
  };
  return (
    <fieldset aria-label={t('dashboard.filters')} className="flex min-w-0 flex-wrap gap-1.5">
      {chosen !== null && (
        <Chip isSelected icon={X} onChange={() => change({ sel: null }, 'push')}>
          {t('dashboard.filter.area', { name: nameOf(chosen.pcode) })}
        </Chip>
      )}
      {model.place !== null && (
        <Chip isSelected icon={X} onChange={() => change({ sel: null }, 'push')}>
          {t(`dashboard.filter.${model.place.kind}`, { name: placeName ?? model.place.id })}
        </Chip>
      )}
      {view.originFilter.map((origin) => (
        <Chip key={origin} isSelected icon={X} onChange={() => without(origin)}>
          {t('dashboard.filter.origin', { name: nameOfOrigin(origin) })}
        </Chip>
      ))}
      {view.people !== null && (
        <Chip isSelected icon={X} onChange={() => change({ people: null }, 'push')}>
          {t('dashboard.filter.people', { name: peopleWord(view.people, words) })}
        </Chip>
      )}
    </fieldset>
  );
};
