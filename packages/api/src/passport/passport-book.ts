import type { Confidence, Figure, Flow, Passport, Round, Source } from '@waystation/domain';
import type { DisclosedOperation, DisclosedTotal } from '../disclosure/disclosed-operation';
import { coverageOfRound, type KnownAreas, knownAreasOf } from './coverage-of-round';
import { labelOfSource } from './label-of-source';

/** What passports are made from; read once per question. */
export type PassportBook = {
  readonly rounds: readonly Round[];
  readonly totals: readonly DisclosedTotal[];
  readonly sources: readonly Source[];
  /** The areas that each series could report on, by its name. */
  readonly known: ReadonlyMap<string, KnownAreas>;
};

/** Reads what the passports of an operation need. */
export const openPassportBook = async ({
  figures,
  areas,
  operation,
}: DisclosedOperation): Promise<PassportBook> => {
  const [rounds, totals, sources] = await Promise.all([
    figures.rounds(),
    figures.roundTotals(),
    figures.sources(),
  ]);
  const series = [...new Set(rounds.map((round) => round.series))];
  const known = await Promise.all(
    series.map(
      async (name) => [name, await knownAreasOf({ figures, areas, operation }, name)] as const,
    ),
  );
  return { rounds, totals, sources, known: new Map(known) };
};

/** The passport of what a round published; confidence where its rows agree on one. */
export const passportOfRound = (
  { totals, sources, known }: PassportBook,
  round: Round,
  confidences: readonly Confidence[] = [],
): Passport => {
  const [confidence, ...others] = new Set(confidences);
  return {
    asOf: round.reportingDate,
    asOfPrecision: 'day',
    periodStart: round.periodStart,
    series: round.series,
    round: round.id,
    roundNumber: round.number,
    assessmentType: round.assessmentType,
    method: round.method,
    coverage: coverageOfRound(round, totals, known.get(round.series)),
    confidence: confidence === undefined || others.length > 0 ? 'notStated' : confidence,
    source: round.source,
    sourceLabel: labelOfSource(round.source, sources),
    note: null,
  };
};

/** A note may say its number in words, so it goes where the number goes. */
const noteOf = ({ reported, note }: Pick<Figure, 'reported' | 'note'>): string | null =>
  reported.kind === 'value' ? note : null;

/**
 * The passport of one figure, with its round's number where it has a round. No coverage: what the
 * round covered of the country says nothing about one place.
 */
export const passportOfFigure = (book: PassportBook, figure: Figure): Passport => {
  const round = book.rounds.find((one) => one.id === figure.round) ?? null;
  return {
    asOf: figure.asOf,
    asOfPrecision: figure.asOfPrecision,
    periodStart: figure.periodStart,
    series: figure.series,
    round: figure.round,
    roundNumber: round?.number ?? null,
    assessmentType: figure.assessmentType,
    method: figure.method,
    coverage: null,
    confidence: figure.confidence,
    source: figure.source,
    sourceLabel: labelOfSource(figure.source, book.sources),
    note: noteOf(figure),
  };
};

/** The passport of a flow; what is published of movements are counts by authorities and agencies. */
export const passportOfFlow = (book: PassportBook, flow: Flow): Passport => ({
  asOf: flow.asOf,
  asOfPrecision: flow.asOfPrecision,
  periodStart: flow.periodStart,
  series: flow.series ?? '',
  round: null,
  roundNumber: null,
  assessmentType: null,
  method: 'officialCount',
  coverage: null,
  confidence: flow.confidence,
  source: flow.source,
  sourceLabel: labelOfSource(flow.source, book.sources),
  note: noteOf(flow),
});
