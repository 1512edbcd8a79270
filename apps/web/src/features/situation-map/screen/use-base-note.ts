import { residentBasesWord } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapScreenModel } from './use-map-screen';

/** Where the residents are from, and how many areas that have a number have none. */
const useResidentNote = ({ map }: Pick<MapScreenModel, 'map'>): string | null => {
  const { t, formats } = useTranslator();
  const rows = map.areas.data?.rows ?? [];
  const bases = residentBasesWord(
    rows.map(({ residents }) => residents),
    { t, formats },
  );
  const missing = rows.filter(({ value, residents }) => value !== null && residents === null);
  return (
    [
      bases && t('relation.source.per1000Residents', { bases }),
      missing.length > 0 && t('residents.missing', { count: missing.length }),
    ]
      .filter(Boolean)
      .join('. ') || null
  );
};

/** Where the denominator of the classes is from; null: they are of the numbers. */
export const useBaseNote = ({ view, map }: Pick<MapScreenModel, 'view' | 'map'>): string | null => {
  const { t, formats } = useTranslator();
  const ofResidents = useResidentNote({ map });
  const { areas, total } = map.areas;
  switch (view.classes.relation) {
    case 'count':
      return null;
    case 'shareOfTotal':
      return total === null
        ? t('absenceLong.unknown')
        : t('relation.source.shareOfTotal', { total: formats.number(total) });
    case 'perKm2':
      return areas === null
        ? null
        : t('relation.source.perKm2', { date: formats.date(areas.validOn) });
    case 'per1000Residents':
      return ofResidents;
    default:
      return view.classes.relation satisfies never;
  }
};
