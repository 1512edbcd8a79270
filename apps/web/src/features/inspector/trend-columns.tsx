import type { Passport } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { numberText, type ShownNumber } from './shown-number';

/** One round of a trend. */
export type TrendPoint = ShownNumber & { readonly passport: Passport };

type TrendColumnsProps = {
  readonly points: readonly TrendPoint[];
  /** The day of the round shown on the map. */
  readonly shownAsOf: string | null;
};

/** With more rounds than this the numbers over the columns would touch. */
const NUMBERS_UP_TO = 8;
/** With more than this the names under the columns would, too; then only the ends are named. */
const NAMES_UP_TO = 16;
/** Dates are longer than names; columns stand evenly, so each says its own where that fits. */
const DATES_UP_TO = 4;
/** Height in pixels of the highest column. */
const COLUMN = 30;

/** Past this share of the width the number of the shown column would not fit after it. */
const LAST_START = 0.85;

type ColumnProps = {
  readonly point: TrendPoint;
  readonly isShown: boolean;
  readonly height: number;
  readonly hasNumber: boolean;
  /** What stands under it; null: nothing. */
  readonly name: string | null;
};

const Column = ({ point, isShown, height, hasNumber, name }: ColumnProps) => {
  const { t, formats } = useTranslator();
  const text = numberText(point, { t, formats });
  const date = formats.date(point.passport.asOf, point.passport.asOfPrecision);
  return (
    <li
      title={`${date}: ${text}`}
      className="flex min-w-0 flex-1 flex-col items-center text-[0.65625rem]"
    >
      <span className="flex w-full flex-1 flex-col items-center justify-end border-line-2 border-b">
        <bdi
          aria-hidden="true"
          className={classNames(
            'whitespace-nowrap',
            isShown ? 'font-bold text-accent' : 'text-ink-2',
          )}
        >
          {hasNumber && point.value !== null && formats.short(point.value)}
        </bdi>
        {point.value === null ? (
          <span aria-hidden="true" className="text-ink-3">
            ×
          </span>
        ) : (
          <span
            className={classNames('w-2/3 max-w-3.5 shrink-0', isShown ? 'bg-accent' : 'bg-line-2')}
            style={{ blockSize: `${height}px` }}
          />
        )}
      </span>
      {name !== null && (
        <span aria-hidden="true" className={isShown ? 'font-bold text-accent' : 'text-ink-3'}>
          {name}
        </span>
      )}
      <span className="sr-only">{`${date}: ${text}`}</span>
    </li>
  );
};

/** The dates of the first and the last column, where the columns are too many to be named. */
const Ends = ({ first, last }: { readonly first: TrendPoint; readonly last: TrendPoint }) => {
  const { formats } = useTranslator();
  return (
    <p aria-hidden="true" className="flex justify-between text-[0.65625rem] text-ink-3">
      {[first, last].map(({ passport: { asOf, asOfPrecision } }) => (
        <span key={asOf}>{formats.date(asOf, asOfPrecision)}</span>
      ))}
    </p>
  );
};

/** One column per round; `×` where the round has no number. Rounds are never added up. */
export const TrendColumns = ({ points, shownAsOf }: TrendColumnsProps) => {
  const { formats } = useTranslator();
  const highest = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const shown = points.findLastIndex(({ passport }) => passport.asOf === shownAsOf);
  const [first, last, current] = [points[0], points.at(-1), points[shown]];
  const hasNumbers = points.length <= NUMBERS_UP_TO;
  const hasRounds =
    points.length <= NAMES_UP_TO && points.every(({ passport }) => passport.roundNumber !== null);
  const hasDates = !hasRounds && points.length <= DATES_UP_TO;
  const nameOf = ({
    passport: { roundNumber, asOf, asOfPrecision },
  }: TrendPoint): string | null => {
    if (hasRounds) {
      return String(roundNumber);
    }
    return hasDates ? formats.date(asOf, asOfPrecision) : null;
  };
  return (
    <>
      {!hasNumbers && current?.value != null && (
        <bdi
          aria-hidden="true"
          className="-mb-4 block font-bold text-[0.65625rem] text-accent"
          style={{ marginInlineStart: `${Math.min(shown / points.length, LAST_START) * 100}%` }}
        >
          {formats.short(current.value)}
        </bdi>
      )}
      <ol className="mt-1.5 flex h-16 items-stretch justify-around">
        {points.map((point, index) => (
          <Column
            key={point.passport.round ?? point.passport.asOf}
            point={point}
            isShown={index === shown}
            height={((point.value ?? 0) / highest) * COLUMN}
            hasNumber={hasNumbers}
            name={nameOf(point)}
          />
        ))}
      </ol>
      {!hasRounds && !hasDates && first && last && <Ends first={first} last={last} />}
    </>
  );
};
