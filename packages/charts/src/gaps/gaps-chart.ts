import {
  countVerdicts,
  type Judgement,
  judgeStandard,
  type KnownOfPlace,
  type StandardId,
  type StandardInForce,
  type Verdict,
  type VerdictCounts,
  verdictOfPlaces,
} from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';
import { basisText, thresholdText, valueText } from './standard-words';

/** One site or centre with what is known of it that standards can be held against. */
export type PlaceOfGaps = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'site' | 'centre';
  readonly known: KnownOfPlace;
};

/** Sites and centres on a day, and the standards that hold then. */
export type GapRows = {
  readonly title: string;
  readonly places: readonly PlaceOfGaps[];
  /** More sites, of which nothing at all is known that a standard could be held against. */
  readonly others: number;
  readonly standards: readonly StandardInForce[];
};

/** One verdict with how many places have it, and their share of those that the standard applies to. */
export type GapPart = {
  readonly verdict: Exclude<Verdict, 'notApplicable'>;
  readonly share: number;
  readonly text: string;
};

/** How the places stand against one standard. */
export type GapBar = {
  readonly id: StandardId;
  readonly name: string;
  readonly threshold: string;
  readonly basis: string;
  readonly isOwn: boolean;
  readonly parts: readonly GapPart[];
  readonly together: string;
};

/** Standards of which anything is known of any place, in their order. */
export type GapsDrawing = {
  readonly bars: readonly GapBar[];
  /** Standards against which nothing can be held, in words; null: there are none. */
  readonly nothingOf: string | null;
};

const PARTS = ['notMet', 'partly', 'met', 'unknown'] as const satisfies Verdict[];

type Judged = {
  readonly standard: StandardInForce;
  readonly judgements: readonly (Judgement & { readonly place: PlaceOfGaps })[];
  readonly counts: VerdictCounts;
};

/** Sites are assessed and not run: they have no places that could be taken. */
const isOfCentres = ({ measure }: StandardInForce): boolean => measure.quantity === 'capacity';

const judgedOf = ({ places, others, standards }: GapRows): readonly Judged[] =>
  standards.map((standard) => {
    const judgements = places
      .filter(({ kind }) => kind === 'centre' || !isOfCentres(standard))
      .map((place) => ({ ...judgeStandard(standard, place.known), place }));
    const counts = countVerdicts(judgements.map(({ verdict }) => verdict));
    const unknown = counts.unknown + (isOfCentres(standard) ? 0 : others);
    return { standard, judgements, counts: { ...counts, unknown } };
  });

/** Whether anything that the standard is about was measured anywhere. */
const isKnown = ({ judgements }: Judged): boolean =>
  judgements.some(({ missing }) => missing !== 'quantity');

const barOf = ({ standard, counts }: Judged, words: Words): GapBar => {
  const { t, formats } = words;
  const all = PARTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return {
    id: standard.id,
    name: t(`standard.${standard.id}`),
    threshold: thresholdText(standard, words),
    basis: basisText(standard, words),
    isOwn: standard.own !== null,
    parts: PARTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
      verdict,
      share: counts[verdict] / all,
      text: t('chart.gaps.count', {
        verdict: t(`chart.gaps.verdict.${verdict}`),
        value: formats.number(counts[verdict]),
      }),
    })),
    together: t('chart.gaps.together', {
      verdict: t(`chart.gaps.verdict.${verdictOfPlaces(counts)}`),
    }),
  };
};

const drawingOf = (judged: readonly Judged[], words: Words): GapsDrawing | null => {
  const known = judged.filter(isKnown);
  const names = judged
    .filter((one) => !isKnown(one))
    .map(({ standard }) => words.t(`standard.${standard.id}`));
  return known.length === 0
    ? null
    : {
        bars: known.map((one) => barOf(one, words)),
        nothingOf:
          names.length === 0
            ? null
            : words.t('chart.gaps.nothingOf', { standards: joinWords(names, words.language) }),
      };
};

const FALLS_SHORT: readonly Verdict[] = ['notMet', 'partly'];

const placesWith = (
  judged: readonly Judged[],
  holds: (judgement: Judgement) => boolean,
): ReadonlySet<string> =>
  new Set(
    judged.flatMap(({ judgements }) => judgements.filter(holds).map(({ place }) => place.id)),
  );

const summaryOf = (
  { places, others }: GapRows,
  judged: readonly Judged[],
  words: Words,
): string => {
  const { t, formats } = words;
  const all = places.length + others;
  const known = placesWith(judged, ({ verdict }) => verdict !== 'unknown');
  return known.size === 0
    ? t('chart.gaps.noneKnown', { count: all })
    : t('chart.gaps.summary', {
        gaps: formats.number(
          placesWith(judged, ({ verdict }) => FALLS_SHORT.includes(verdict)).size,
        ),
        places: formats.number(all),
        unknown: formats.number(all - known.size),
      });
};

const rowOf = ({ standard }: Judged, judgement: Judged['judgements'][number], words: Words) => {
  const { t, formats } = words;
  const { peopleAt, measuredAt, verdict, value } = judgement;
  const dateCell = (at: string | null) =>
    at === null ? { text: '' } : { text: formats.date(at.slice(0, 10)), plain: at };
  const isExact = value !== null && value.least === value.most;
  return {
    cells: [
      { text: judgement.place.name },
      { text: t(`standard.${standard.id}`) },
      { text: t(`chart.gaps.verdict.${verdict}`) },
      { text: valueText(judgement, words), ...(isExact && { plain: value.least }) },
      { text: thresholdText(standard, words) },
      { text: basisText(standard, words) },
      dateCell(peopleAt),
      dateCell(measuredAt),
    ],
  };
};

const tableOf = (
  { title, others }: GapRows,
  judged: readonly Judged[],
  words: Words,
): Chart<GapsDrawing>['table'] => {
  const { t } = words;
  const label = (key: Parameters<Words['t']>[0], isNumber = false) => ({ label: t(key), isNumber });
  return {
    title,
    notes: [
      t('chart.gaps.note'),
      ...(others === 0 ? [] : [t('chart.gaps.othersUnknown', { count: others })]),
    ],
    columns: [
      label('chart.gaps.column.place'),
      label('chart.gaps.column.standard'),
      label('chart.gaps.column.verdict'),
      label('chart.gaps.column.value', true),
      label('chart.gaps.column.threshold'),
      label('passport.source'),
      label('chart.gaps.column.people'),
      label('chart.gaps.column.measured'),
    ],
    rows: judged
      .filter(isKnown)
      .flatMap((own) => own.judgements.map((judgement) => rowOf(own, judgement, words))),
  };
};

/** How sites and centres stand against minimum standards; what is not known is never met. */
export const gapsChart = defineChart<GapRows, GapsDrawing>({
  id: 'gaps',
  follows: ['area'],
  build: (rows, words) => {
    const judged = judgedOf(rows);
    return {
      drawing: drawingOf(judged, words),
      summary: summaryOf(rows, judged, words),
      table: tableOf(rows, judged, words),
    };
  },
});
