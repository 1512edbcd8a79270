import { groupBy, type Operation, type Source } from '@waystation/domain';
import { formatTime, isolate, joinWords, type Translator, zoneOf } from '@waystation/i18n';
import { namesNotes, shortSource } from '@waystation/view';
import type { TakenFrom } from './taken-from';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

/** What the documents behind some rows are, and when and from which address they are taken out. */
type Made = {
  /** Documents that the rows are from; none: the rows name theirs. */
  readonly sources: readonly Source[];
  /** Whether the rows name them in a list of their own. */
  readonly areNamed: boolean;
  readonly moment: Date;
  readonly address: string;
};

/** More documents than this are told by who published them: their titles would be longer than the chart. */
const MOST_TITLES = 4;

const sourceLines = (sources: readonly Source[], { t, formats }: Words): readonly string[] => {
  const named =
    sources.length <= MOST_TITLES
      ? sources.map(({ publisher, title }) => `${publisher}, ${title}`)
      : [...groupBy(sources, ({ publisher }) => publisher)].map(
          ([publisher, own]) => `${shortSource(publisher)} (${formats.number(own.length)})`,
        );
  return named.length === 0 ? [] : [`${t('passport.source')}: ${named.join('; ')}`];
};

const licenceLines = (sources: readonly Source[], { t }: Words): readonly string[] => {
  const known = [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
  const isAnyNotStated = sources.some(({ licence }) => licence === null);
  return [
    ...known.map((licence) => t('take.licence', { licence })),
    ...(isAnyNotStated ? [t('take.licenceNotStated')] : []),
  ];
};

const madeLine = (moment: Date, { timeZone }: Operation, { t, formats }: Words): string =>
  t('take.made', {
    date: formats.dateOf(moment, timeZone),
    time: `${formatTime(moment, timeZone)} ${isolate(zoneOf(moment, timeZone))}`,
  });

/** The line under a title: the operation, the place, what is counted and the day that is shown. */
export const lineUnderTitle = (
  { view: { operation, day }, where }: TakenFrom,
  counted: string | null,
  { t, formats, language }: Words,
): string =>
  joinWords(
    [
      formats.name(operation.names) ?? operation.code,
      where,
      counted,
      t('take.asOf', { date: formats.date(day) }),
    ],
    language,
  );

/** What must stand under a chart that is shown elsewhere: sources, licences, names, maker and address. */
export const creditLines = (
  { view: { operation } }: TakenFrom,
  { sources, areNamed, moment, address }: Made,
  words: Words,
): readonly string[] => [
  ...(areNamed ? [] : sourceLines(sources, words)),
  ...licenceLines(sources, words),
  ...namesNotes(operation, words.t),
  madeLine(moment, operation, words),
  address,
];
