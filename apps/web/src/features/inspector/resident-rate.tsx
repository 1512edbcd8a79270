import { useQuery } from '@tanstack/react-query';
import { decimalsFor } from '@waystation/cartography';
import {
  type AreaProfile,
  type ResidentColumns,
  type ResidentsOfArea,
  relate,
  residentsOn,
} from '@waystation/domain';
import { rateSentence } from '@waystation/layers';
import { PanelSection, useTranslator } from '@waystation/ui';
import { hasResidents, type MapView } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';

type Subject = Pick<AreaProfile, 'level' | 'pcode' | 'value' | 'absence' | 'passport'>;

type ResidentRateProps = { readonly profile: Subject; readonly view: MapView };

const residentsOf = (
  { level, pcode, passport }: Subject,
  columns: ResidentColumns,
  { day }: MapView,
): ResidentsOfArea | null => residentsOn(level, columns, passport?.asOf ?? day).get(pcode) ?? null;

/**
 * The figure of an area beside the people who live there, with who says so and of when. Made of the
 * figure that the reader is shown: of one held back there is no rate.
 */
export const ResidentRate = ({ profile, view }: ResidentRateProps) => {
  const { t, formats } = useTranslator();
  const { data } = useQuery({
    ...operationQueries(view.operation.code).residents(profile.level),
    enabled: hasResidents(view, profile.level),
  });
  if (data === undefined || profile.value === null) {
    return null;
  }
  const residents = residentsOf(profile, data, view);
  const rate = relate(profile.value, 'per1000Residents', {
    total: null,
    areaKm2: null,
    residents: residents?.value ?? null,
  });
  const word = rate === null ? null : formats.number(rate, decimalsFor([rate]));
  return (
    <PanelSection title={t('inspector.residents')}>
      <p className="text-label text-ink-2">{rateSentence(word, residents, { t, formats })}</p>
      {residents !== null && (
        <p className="mt-1 text-[0.65625rem] text-ink-3">{residents.base.publisher}</p>
      )}
    </PanelSection>
  );
};
