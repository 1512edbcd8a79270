import type { Day, Passport } from '@waystation/domain';
import { numberText, type ShownNumber } from '@waystation/i18n';
import { classNames, useTranslator } from '@waystation/ui';
import { ToggleButton } from 'react-aria-components';

/** One round of a trend. */
export type TrendPoint = ShownNumber & { readonly passport: Passport };

/** Tells the columns of one trend apart. */
export const keyOfPoint = ({ passport }: TrendPoint): string => passport.round ?? passport.asOf;

type TrendColumnProps = {
  readonly point: TrendPoint;
  readonly isShown: boolean;
  readonly height: number;
  readonly hasNumber: boolean;
  /** What stands under it; null: nothing. */
  readonly name: string | null;
  /** Shows the map at its day; absent: it only tells. */
  readonly onChoose?: ((day: Day) => void) | undefined;
};

/** The round, the date and the number of a column; the number alone by date where rounds have none. */
const usePointWords = (point: TrendPoint): string => {
  const { t, formats } = useTranslator();
  const { roundNumber, asOf, asOfPrecision } = point.passport;
  const value = numberText(point, { t, formats });
  const date = formats.date(asOf, asOfPrecision);
  return roundNumber === null
    ? `${date}: ${value}`
    : t('round.tick', { round: t('round.name', { number: String(roundNumber) }), value, date });
};

const CLASS_NAME = 'flex min-w-0 flex-1 flex-col items-center text-[0.65625rem]';

const Drawing = ({ point, isShown, height, hasNumber, name }: TrendColumnProps) => {
  const { formats } = useTranslator();
  return (
    <>
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
    </>
  );
};

/** A column that is told, or pressed to show its round; `×` where the round has no number. */
export const TrendColumn = (props: TrendColumnProps) => {
  const { point, onChoose } = props;
  const words = usePointWords(point);
  return onChoose === undefined ? (
    <li title={words} className={CLASS_NAME}>
      <Drawing {...props} />
      <span className="sr-only">{words}</span>
    </li>
  ) : (
    <ToggleButton
      id={keyOfPoint(point)}
      aria-label={words}
      onPress={() => onChoose(point.passport.asOf)}
      className={classNames(CLASS_NAME, 'cursor-pointer rounded-sm data-hovered:bg-surface-2')}
    >
      <span title={words} className="contents">
        <Drawing {...props} />
      </span>
    </ToggleButton>
  );
};
