import {
  AgreedNumber,
  type AgreedSource,
  type Day,
  type FigureSources,
  type Sensitivity,
} from '@waystation/domain';
import { wholeNumber } from '@waystation/ui';

/** What can be agreed. */
export const AGREED_KINDS = ['number', 'range', 'none'] as const;

/** What the form for an agreed figure holds, as it was typed. */
export type AgreeDraft = {
  readonly kind: (typeof AGREED_KINDS)[number];
  readonly value: string;
  readonly least: string;
  readonly most: string;
  readonly asOf: Day;
  /** The series that it was agreed from. */
  readonly series: readonly string[];
  readonly agreedBy: string;
  readonly reason: string;
  /** Null: its writer did not say yet. */
  readonly sensitivity: Sensitivity | null;
  readonly recordedBy: string;
};

/** The sources that say a number: from what is absent nobody can agree on one. */
const withNumber = ({ sides }: Pick<FigureSources, 'sides'>) =>
  sides.filter(({ value }) => value !== null);

/** An empty form: agreed from all sources that are compared, of the day of the newest. */
export const newAgreeDraft = (sources: FigureSources): AgreeDraft => ({
  kind: 'number',
  value: '',
  least: '',
  most: '',
  asOf: withNumber(sources)[0]?.passport.asOf ?? sources.askedFor,
  series: withNumber(sources)
    .filter(({ isCompared }) => isCompared)
    .map(({ passport }) => passport.series),
  agreedBy: '',
  reason: '',
  sensitivity: null,
  recordedBy: '',
});

/** The sources that can be named, each with the date of its figure. */
export const sourcesToName = (sources: Pick<FigureSources, 'sides'>): readonly AgreedSource[] =>
  withNumber(sources).map(({ passport: { series, asOf } }) => ({ series, asOf }));

const MOST = 1_000_000_000;

const count = (typed: string): number | null => wholeNumber(typed, { minValue: 0, maxValue: MOST });

/** The number that was typed; null: it is none, or a range from more to less. */
export const numberOfDraft = ({ kind, value, least, most }: AgreeDraft): AgreedNumber | null =>
  AgreedNumber.safeParse({
    kind,
    ...(kind === 'number' && { value: count(value) }),
    ...(kind === 'range' && { least: count(least), most: count(most) }),
  }).data ?? null;

/** What a form says once everything is said; null: something is missing. */
export const agreedOfDraft = (
  draft: AgreeDraft,
  sources: FigureSources,
  { id, holdsFrom }: { readonly id: string; readonly holdsFrom: Day },
) => {
  const { subject, group, unit, measure } = sources;
  const { asOf, sensitivity } = draft;
  const number = numberOfDraft(draft);
  const [agreedBy, reason, recordedBy] = [draft.agreedBy, draft.reason, draft.recordedBy].map(
    (text) => text.trim(),
  );
  const named = sourcesToName(sources).filter(({ series }) => draft.series.includes(series));
  if (number === null || sensitivity === null || !agreedBy || !reason || !recordedBy) {
    return null;
  }
  if (number.kind !== 'none' && named.length === 0) {
    return null;
  }
  return {
    ...{ id, subject, group, unit, measure, asOf, holdsFrom, number },
    ...{ agreedBy, reason, sources: named, sensitivity, recordedBy },
  };
};
