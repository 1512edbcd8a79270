import { useTranslator } from '@waystation/ui';
import { useUndeterminedLines } from '../situation-map/layers/use-undetermined-lines';

/** Abyei lies between them; its outline is drawn as disputed (see isDisputedArea). */
const COUNTRIES_OF_ABYEI: readonly string[] = ['SDN', 'SSD'];

/** What to say of lines that are not drawn as settled borders; none for countries without such lines. */
export const useBoundaryNotes = (countries: readonly string[]): readonly string[] => {
  const { t } = useTranslator();
  const undetermined = useUndeterminedLines(countries) ?? [];
  return [
    ...(undetermined.length > 0 ? [t('map.dashedLines')] : []),
    ...(countries.some((iso3) => COUNTRIES_OF_ABYEI.includes(iso3))
      ? [t('map.statusOfAbyei')]
      : []),
  ];
};
