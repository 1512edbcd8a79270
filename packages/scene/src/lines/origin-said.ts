import type { AreaColumns, PresentByOrigin } from '@waystation/domain';
import { type FlowRow, isWithoutOrigins, type Reader } from '@waystation/layers';
import { type MapView, passportSummary, staleNote } from '@waystation/view';
import { filterNoteOf } from '../filters/filter-note-of';
import { originConditions } from '../filters/origin-conditions';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import { withFocusNote } from '../words/with-focus-note';

/** What was read of people present by origin, and what of it is drawn. */
export type OriginsTold = {
  readonly read: PresentByOrigin | undefined;
  /** Every pair of the round shown. */
  readonly all: readonly FlowRow[];
  /** Those that the reader's filter lets through; null: nothing can be drawn yet. */
  readonly passing: readonly FlowRow[] | null;
  /** The ends of what is selected. */
  readonly focus: readonly string[];
  /** The areas by their names. */
  readonly tree: readonly AreaColumns[];
};

/** What people present by origin say of themselves. */
export const originsSaid = (
  { read, all, passing, focus, tree }: OriginsTold,
  { originFilter, moment, operation }: MapView,
  reader: Reader,
): LayerSaid => {
  const { t } = reader;
  const passport = read?.passport ?? null;
  const summary = read === undefined ? '' : passportSummary(passport, reader);
  return {
    asOf: passport?.asOf ?? null,
    dates: daysOf([passport?.asOf]),
    title: t('layer.origins'),
    summary: withFocusNote(summary, { focus, rows: passing ?? [], tree }, reader),
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, t),
    filterNote: filterNoteOf(
      passing && {
        shown: passing.length,
        all: all.length,
        conditions: originConditions(all, originFilter, reader),
      },
      reader,
    ),
    unit: t('unit.individuals'),
    areas: '',
  };
};

/**
 * Why no line is drawn: nobody's origin is stated, nothing was published at the level of the lines, or the
 * filter leaves none out of all; null: some are.
 */
export const whyNoOrigins = (
  { read, all, passing }: OriginsTold,
  { t }: Pick<Reader, 't'>,
): string | null => {
  if (read !== undefined && isWithoutOrigins(read)) {
    return t('state.noOrigins');
  }
  if (read?.pairs.length === 0) {
    return t('state.noOriginsOf', { areas: t('adminLevelOther.1') });
  }
  return all.length > 0 && passing?.length === 0 ? t('placeFilter.none') : null;
};
