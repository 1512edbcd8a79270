import type { Operation } from '@waystation/domain';
import type { MessageKey, Translate } from '@waystation/i18n';
import type { UndeterminedLines } from '@waystation/layers';

/** Abyei lies between them; its outline is drawn as disputed (see isDisputedArea). */
const COUNTRIES_OF_ABYEI: readonly string[] = ['SDN', 'SSD'];

const DISCLAIMERS = {
  unShort: 'map.disclaimerUn',
  iom: 'map.disclaimerIom',
  naturalEarth: 'map.disclaimerNaturalEarth',
} as const satisfies Record<Operation['boundaryPolicy']['disclaimer'], MessageKey>;

/** What the boundary policy of an operation says of every map that shows boundaries. */
export const disclaimerWords = ({ boundaryPolicy }: Operation, t: Translate): string =>
  t(DISCLAIMERS[boundaryPolicy.disclaimer]);

/** What to say of lines that are not drawn as settled borders; none for countries without such lines. */
export const boundaryNotes = (
  countries: readonly string[],
  undetermined: UndeterminedLines,
  t: Translate,
): readonly string[] => [
  ...(undetermined.length > 0 ? [t('map.dashedLines')] : []),
  ...(countries.some((iso3) => COUNTRIES_OF_ABYEI.includes(iso3)) ? [t('map.statusOfAbyei')] : []),
];
