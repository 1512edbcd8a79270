import { asksForGroup } from '@waystation/nearest';
import { EmptyState, Skeleton, useTranslator } from '@waystation/ui';
import { useCallback, useMemo } from 'react';
import { StarredList } from '../../starred-centres/starred-list';
import { useStarred } from '../../starred-centres/use-starred';
import type { Order } from '../address/find-state';
import { roadTo } from '../roads/road-to';
import type { FindModel } from '../use-find';
import { AnswerAwaited } from './answer-awaited';
import { AnswerList } from './answer-list';
import { centreOfRow, type RowContext } from './centre-row';

type AnswerPartProps = {
  readonly model: FindModel;
  readonly addressOf: RowContext['addressOf'];
  readonly onCentre: (id: string) => void;
  /** Told of the centre whose row has the focus. */
  readonly onChoose: (id: string) => void;
};

/** The same as long as nothing changes that rows are told by: the map is numbered after them, and leaves them alone. */
const useRowContext = (
  { view, state, roads }: Pick<FindModel, 'view' | 'state' | 'roads'>,
  starred: readonly string[],
  addressOf: RowContext['addressOf'],
): RowContext => {
  const { operation, moment } = view;
  const { language: asked, need } = state;
  const isGroupAsked = asksForGroup(need);
  return useMemo(
    () => ({
      operation: operation.code,
      moment,
      timeZone: operation.timeZone,
      asked,
      isGroupAsked,
      isStarred: (id) => starred.includes(id),
      roadTo: (id) => roadTo(roads, id),
      addressOf,
    }),
    [operation, moment, asked, isGroupAsked, starred, roads, addressOf],
  );
};

const Answered = ({ model, addressOf, onCentre }: Omit<AnswerPartProps, 'onChoose'>) => {
  const { t } = useTranslator();
  const { answer, state, change, view, centres } = model;
  const starred = useStarred(view.operation.code);
  const context = useRowContext(model, starred, addressOf);
  const choose = useCallback((sort: Order) => change({ sort }, 'replace'), [change]);
  if (centres.length === 0) {
    return <EmptyState title={t('find.noCentres')}>{t('find.noCentresLong')}</EmptyState>;
  }
  if (state.from === null) {
    return (
      <>
        <StarredList starred={starred} centres={centres} addressOf={addressOf} />
        <EmptyState title={t('find.whereUnknown')}>{t('find.sayWhere')}</EmptyState>
      </>
    );
  }
  if (model.isElsewhere) {
    return <EmptyState title={t('find.notListed')}>{t('find.notListedLong')}</EmptyState>;
  }
  return answer === null ? (
    <Skeleton label={t('state.loadingWhat', { what: t('find.answer') })} lines={6} />
  ) : (
    <div className="-mx-4 -my-2.5">
      <AnswerList
        answer={answer}
        order={state.sort}
        roads={model.roads}
        steady={model.steady}
        day={view.isLatest ? null : view.day}
        onOrder={choose}
        onCentre={onCentre}
        onMore={model.onMoreRows}
        context={context}
      />
    </div>
  );
};

/** The answer, or why there is none yet. */
export const AnswerPart = ({ onChoose, ...props }: AnswerPartProps) => {
  const { t } = useTranslator();
  const { onTouch } = props.model.steady;
  return (
    <section
      aria-label={t('find.answer')}
      className="px-4 py-2.5"
      onPointerDownCapture={onTouch}
      onWheelCapture={onTouch}
      onFocusCapture={({ target }) => {
        onTouch();
        const centre = centreOfRow(target);
        if (centre !== null) {
          onChoose(centre);
        }
      }}
    >
      <AnswerAwaited reads={props.model.reads} lines={6}>
        <Answered {...props} />
      </AnswerAwaited>
    </section>
  );
};
