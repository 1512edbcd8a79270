import type { Day } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { assumptionWords, type NearestAnswer } from '@waystation/nearest';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import { useMemo } from 'react';
import type { Order } from '../address/find-state';
import { RoadCredit } from '../roads/road-credit';
import { RoadNote } from '../roads/road-note';
import type { Roads } from '../roads/use-roads';
import type { SteadyAnswer } from '../roads/use-steady-answer';
import type { RowContext } from './centre-row';
import { NearerLine } from './nearer-line';
import { NoOneCentre } from './no-one-centre';
import { OrderMenu } from './order-menu';
import { orderedTiers } from './ordered';
import { TierPart } from './tier-part';

type AnswerListProps = {
  readonly answer: NearestAnswer;
  readonly order: Order;
  /** Always the same function, as that for more rows. */
  readonly onOrder: (order: Order) => void;
  readonly context: RowContext;
  /** Goes to the row of a centre, wherever that is. */
  readonly onCentre: (id: string) => void;
  /** Called when the reader asks for more rows; always the same function. */
  readonly onMore: () => void;
  readonly roads: Roads;
  readonly steady: Omit<SteadyAnswer, 'answer' | 'onTouch'>;
  /** The day that the answer is of, where it is not today; null: it is of now. */
  readonly day: Day | null;
};

/** The centres by what is known of their places, and what the times rest on. */
export const AnswerList = (props: AnswerListProps) => {
  const { answer, order, onOrder, context, onCentre, onMore, day, roads, steady } = props;
  const words = useTranslator();
  const { t, formats, language } = words;
  const parts = useMemo(() => orderedTiers(answer, order), [answer, order]);
  const { fits, fitsInPart, unknown } = answer.tiers;
  const found = joinWords(
    [t('find.fitting', { count: fits }), unknown > 0 && t('find.unknownCount', { count: unknown })],
    language,
  );
  const hasPlaces = fits + fitsInPart + unknown > 0;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-2 border-line border-b px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-section">{found}</h2>
          {day !== null && (
            <p className="text-note text-warn">{t('find.asOf', { date: formats.date(day) })}</p>
          )}
          <RoadNote roads={roads} steady={steady} />
        </div>
        <VisuallyHidden isAnnounced>{found}</VisuallyHidden>
        <OrderMenu order={order} onOrder={onOrder} />
      </div>
      <NoOneCentre answer={answer} context={context} onCentre={onCentre} />
      <NearerLine parts={parts} onCentre={onCentre} />
      {parts.map((part, index) => (
        <TierPart
          key={part.tier}
          part={part}
          context={context}
          onMore={onMore}
          isLater={index > 0}
          isOpen={!hasPlaces}
        />
      ))}
      <div className="px-4 py-2.5 text-ink-3 text-note">
        {assumptionWords(answer.centres, words).map((said) => (
          <p key={said}>{said}</p>
        ))}
        <RoadCredit centres={answer.centres} />
      </div>
    </>
  );
};
