import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { ArrowRightLeft } from 'lucide-react';
import { joinWords } from '../../../app/join-words';

type Border = RankedCentre['border'];

/** Whether a border is on the way and whether one may pass; null: none is. */
const borderWords = (
  border: Border,
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
          name !== undefined && t('find.via', { name }),
          t(`find.crossing.${crossing?.status ?? 'none'}`),
        ],
        language,
      );
    }
    default:
      return border satisfies never;
  }
};

/** The border on the way, with the sign of a crossing. */
export const BorderLine = ({ border }: { readonly border: Border }) => {
  const said = borderWords(border, useTranslator());
  return said === null ? null : (
    <span className="inline-flex items-center gap-1.5">
      <ArrowRightLeft aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
      <span>{said}</span>
    </span>
  );
};
