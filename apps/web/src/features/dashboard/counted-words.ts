import type { Indicator } from '@waystation/domain';
import { joinWords, type Translator } from '@waystation/i18n';

/** What the numbers of an indicator count, and how: "individuals, present". */
export const countedWords = (
  { unit, measure }: Pick<Indicator, 'unit' | 'measure'>,
  { t, language }: Pick<Translator, 't' | 'language'>,
): string => joinWords([t(`unit.${unit}`), t(`measure.${measure}`)], language);
