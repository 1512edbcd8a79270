import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { PlacesBar } from '../../inspector/places-bar';

/** People present, blocked places and capacity as a bar with its three numbers; nothing where they are not known. */
export const PlacesLine = ({ centre: { places, free } }: { readonly centre: RankedCentre }) => {
  const { t, formats } = useTranslator();
  const { capacity, blocked, present, qualifiers } = places;
  if (capacity === null || present === null) {
    return null;
  }
  return (
    <div className="text-ink-2 text-note">
      <PlacesBar at={{ places, free }} />
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>
          {t(`qualified.${qualifiers.present}`, { value: t('find.present', { count: present }) })}
        </span>
        <span>
          {blocked === null ? t('find.blockedUnknown') : t('find.blocked', { count: blocked })}
        </span>
        <span>{t('centre.ofPlaces', { capacity: formats.number(capacity) })}</span>
      </div>
    </div>
  );
};
