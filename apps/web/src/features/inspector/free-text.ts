import type { FreePlaces } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';

/** Free places as a number, else the words for what is known of them. */
export const freeText = (
  free: FreePlaces,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string => {
  switch (free.kind) {
    case 'known':
      return t(`qualified.${free.qualifier}`, { value: formats.number(free.free) });
    case 'overfull':
      return t(`qualified.${free.qualifier}`, { value: t('centre.over', { count: free.over }) });
    case 'unknown':
      return t('centre.freeUnknown');
    default:
      return free satisfies never;
  }
};

/** Whether a part of the equation is missing. An expired count is not: it is said beside its age. */
export const isPartMissing = (free: FreePlaces): boolean =>
  free.kind === 'unknown' && free.missing.some((part) => part !== 'freshCount');
