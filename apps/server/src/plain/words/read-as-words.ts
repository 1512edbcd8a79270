import { isolate, joinWords, listOf, type Translator } from '@waystation/i18n';
import { squareWords } from '@waystation/i18n/coordinates';
import type { ReadAs } from '../where/read-where';
import { placeCode, placeName } from './place-code';

const whatWords = (readAs: ReadAs, words: Translator): readonly (string | null)[] => {
  const { t, formats } = words;
  if (readAs.kind === 'place') {
    const { place } = readAs;
    return [
      isolate(placeName(place, formats.name)),
      t(`search.kind.${place.kind}`),
      place.countries.map(formats.country).join(' – '),
      isolate(placeCode(place)),
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
export const readAsWords = (readAs: ReadAs, words: Translator): string => {
  const { t, language } = words;
  const also = (readAs.kind === 'place' ? readAs.place.alsoCalledSo : undefined) ?? [];
  const others = also.map((place) =>
    joinWords([t(`search.kind.${place.kind}`), isolate(placeCode(place))], language),
  );
  return [
    t('plain.readAs', { what: joinWords(whatWords(readAs, words), language) }),
    ...(others.length === 0 ? [] : [t('plain.alsoCalledSo', { others: listOf(others, language) })]),
  ].join(' ');
};
