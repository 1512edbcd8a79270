import { joinWords, type Translator } from '@waystation/i18n';
import type { RankedCentre } from '../nearest-answer';

/** Whether a border is on the way and whether one may pass; null: none is. */
export const borderWords = (
  { border }: Pick<RankedCentre, 'border'>,
  { t, formats, language }: Pick<Translator, 't' | 'formats' | 'language'>,
): string | null => {
  switch (border.kind) {
    case 'none':
      return null;
    case 'unknown':
      return t('find.borderUnknown');
    case 'abroad': {
      const { country, crossing } = border;
      const name = crossing === null ? undefined : formats.name(crossing.names);
      return joinWords(
        [
          t('find.abroad', { country: formats.country(country) }),
          name === undefined ? null : t('find.via', { name }),
          t(`find.crossing.${crossing?.status ?? 'none'}`),
        ],
        language,
      );
    }
    default:
      return border satisfies never;
  }
};
