import { isolate, joinWords, type Translator } from '@waystation/i18n';
import { decimalText, squareWords } from '@waystation/i18n/coordinates';
import type { ReadAs } from '../where/read-where';

const whatWords = (readAs: ReadAs, words: Translator): readonly (string | null)[] => {
  const { t, formats } = words;
  if (readAs.kind === 'place') {
    const { names, kind, countries, position } = readAs.place;
    return [
      isolate(formats.name(names) ?? ''),
      t(`search.kind.${kind}`),
      countries.map(formats.country).join(' – '),
      isolate(decimalText(position)),
    ];
  }
  const { format, own, decimal, sideMetres } = readAs.point;
  const [asTyped, other] = format === 'decimal' ? [decimal, own] : [own, decimal];
  return [
    `${t(`coordinates.${format}`)} ${isolate(asTyped)}`,
    squareWords(sideMetres, words),
    isolate(other),
  ];
};

/** How the place that was typed has been understood, so that a slip is seen before anybody sets out. */
export const readAsWords = (readAs: ReadAs, words: Translator): string =>
  words.t('plain.readAs', { what: joinWords(whatWords(readAs, words), words.language) });
