import type { AgreedFigure } from '../agreed-figure';
import type { Figure } from '../figure';
import { SENSITIVITIES, type Sensitivity } from '../sensitivity';
import { isOfColumn } from './is-of-column';
import { isPersonal } from './refuse-report';

/** Why an agreed figure is not written. */
export type AgreedRefusal =
  /** A text reads like a telephone number, an address or a case number. */
  | { readonly kind: 'textPersonal' }
  /** A figure needs the sources that it was agreed from. */
  | { readonly kind: 'noSource' }
  /** A source that is named has no figure of that date here. */
  | { readonly kind: 'sourceNotFound'; readonly series: string }
  /** It would travel further than a source that it was agreed from. */
  | { readonly kind: 'tooOpen'; readonly least: Sensitivity }
  /** Somebody else wrote an entry meanwhile. */
  | { readonly kind: 'overtaken' };

const rankOf = (sensitivity: Sensitivity): number => SENSITIVITIES.indexOf(sensitivity);

/**
 * Why an agreed figure must be refused before it is held against the log; null: it may be written.
 * `figures` is all that was published of the subject. A number is as sensitive as what it was agreed
 * from, for it may be that very number.
 */
export const refusalOfAgreed = (
  agreed: Pick<
    AgreedFigure,
    | 'group'
    | 'unit'
    | 'measure'
    | 'number'
    | 'agreedBy'
    | 'reason'
    | 'recordedBy'
    | 'sources'
    | 'sensitivity'
  >,
  figures: readonly Figure[],
): AgreedRefusal | null => {
  if ([agreed.agreedBy, agreed.reason, agreed.recordedBy].some(isPersonal)) {
    return { kind: 'textPersonal' };
  }
  if (agreed.number.kind !== 'none' && agreed.sources.length === 0) {
    return { kind: 'noSource' };
  }
  const column = figures.filter((figure) => isOfColumn(figure, agreed));
  let least: Sensitivity = 'public';
  for (const { series, asOf } of agreed.sources) {
    const own = column.filter((figure) => figure.series === series && figure.asOf === asOf);
    if (own.length === 0) {
      return { kind: 'sourceNotFound', series };
    }
    least = own.reduce<Sensitivity>(
      (strictest, { sensitivity }) =>
        rankOf(sensitivity) > rankOf(strictest) ? sensitivity : strictest,
      least,
    );
  }
  return rankOf(agreed.sensitivity) < rankOf(least) ? { kind: 'tooOpen', least } : null;
};
