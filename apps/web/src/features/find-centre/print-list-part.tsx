import type { OperationOverview } from '@waystation/domain';
import { PrintListLink } from '../plain-pages/print-list-link';
import type { FindModel } from './use-find';
import { crossingAt } from './where/place-at';

type PrintListPartProps = {
  readonly overview: OperationOverview;
  readonly model: Pick<FindModel, 'state' | 'crossings' | 'view'>;
};

/** The same question on paper, where a crossing is the place. */
export const PrintListPart = ({ overview, model }: PrintListPartProps) => {
  const { code } = overview.operation;
  const { state, view } = model;
  const crossing = crossingAt(model.crossings, state.from);
  return crossing === undefined ? null : (
    <p className="px-4">
      <PrintListLink
        operation={code}
        crossing={crossing.place.id}
        day={view.isLatest ? null : view.day}
        state={state}
      />
    </p>
  );
};
