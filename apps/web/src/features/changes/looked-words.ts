import type { WhatChanged } from '@waystation/domain';
import type { Words } from '@waystation/view';

type Looked = WhatChanged['looked'];

const reportedWords = (
  { centres, crossings }: Looked,
  { t, formats }: Words,
): readonly string[] => {
  const counts = ({ known, reported }: Looked['centres']) => ({
    known: formats.number(known),
    reported: formats.number(reported),
  });
  return [
    ...(centres.known === 0
      ? []
      : [
          centres.reported === 0
            ? t('changed.looked.centresNone')
            : t('changed.looked.centresSome', counts(centres)),
        ]),
    ...(crossings.known === 0
      ? []
      : [
          crossings.reported === 0
            ? t('changed.looked.crossingsNone')
            : t('changed.looked.crossingsSome', counts(crossings)),
        ]),
  ];
};

const comparedWords = (people: Looked['people'], { t, formats }: Words): readonly string[] => {
  const { total, newlyCovered, noLongerCovered, carriedOver, heldBack, unchanged } = people;
  const hasCoverage = newlyCovered.subjects + noLongerCovered.subjects > 0;
  return [
    ...(total === null
      ? [t('changed.looked.nothingBefore')]
      : [
          t('changed.people', {
            change: formats.change(total.after - total.before),
            before: formats.number(total.before),
            after: formats.number(total.after),
            count: total.comparable,
            of: total.of,
          }),
        ]),
    ...(total === null || total.of === 'places' ? [] : [t('change.map.likeForLike')]),
    ...(hasCoverage
      ? [
          t('changed.peopleCovered', {
            fresh: formats.number(newlyCovered.value),
            lost: formats.number(noLongerCovered.value),
          }),
        ]
      : []),
    ...(people.sameMethod ? [] : [t('change.methodChanged')]),
    ...(unchanged === 0 ? [] : [t('changed.looked.unchanged', { count: unchanged })]),
    ...(carriedOver === 0 ? [] : [t('changed.looked.carriedOver', { count: carriedOver })]),
    ...(heldBack === 0 ? [] : [t('changed.looked.heldBack', { count: heldBack })]),
  ];
};

/** What is said of people as a whole: how many more or fewer, or why nothing can be told. */
const peopleWords = (
  { looked, passports }: Pick<WhatChanged, 'looked' | 'passports'>,
  words: Words,
): readonly string[] => {
  const { people } = looked;
  const { t, formats } = words;
  switch (people.state) {
    case 'compared':
      return comparedWords(people, words);
    case 'nothingNewer': {
      const date = passports[people.after ?? -1]?.asOf;
      return date === undefined
        ? []
        : [t('changed.looked.nothingNewer', { date: formats.date(date) })];
    }
    case 'nothingBefore':
      return [t('changed.looked.nothingBefore')];
    case 'nothingReported':
      return [t('changed.looked.noneCounted')];
    case 'cumulative':
      return [
        t('changed.looked.series', {
          known: formats.number(people.counted),
          same: formats.number(people.unchanged),
        }),
      ];
    default:
      return people.state satisfies never;
  }
};

/** What was looked at, sentence by sentence: that nothing is told is not that nothing happened. */
export const lookedWords = (
  changed: Pick<WhatChanged, 'looked' | 'passports'>,
  words: Words,
): readonly string[] => [
  ...peopleWords(changed, words),
  ...reportedWords(changed.looked, words),
  ...(changed.looked.correctionsHeldBack === 0
    ? []
    : [words.t('changed.looked.corrections', { count: changed.looked.correctionsHeldBack })]),
];
