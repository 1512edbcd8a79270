import type { Crossing, OperationOverview } from '@waystation/domain';
import { PrintListLink } from '../plain-pages/print-list-link';
import { pointText } from './address/find-state';
import type { FindModel } from './use-find';

type PrintListPartProps = {
  readonly overview: OperationOverview;
  readonly model: Pick<FindModel, 'state' | 'crossings' | 'view'>;
};

/** The crossing that stands where the people are; undefined: none does. */
const crossingAtPoint = ({
  state,
  crossings,
}: PrintListPartProps['model']): Crossing | undefined => {
  const { from } = state;
  return from === null
    ? undefined
    : crossings.find(
        ({ place: { position } }) => position !== null && pointText(position) === pointText(from),
      );
};

/** The same question on paper, where a crossing is the place. */
export const PrintListPart = ({ overview, model }: PrintListPartProps) => {
  const { code } = overview.operation;
  const { state, view } = model;
  const crossing = crossingAtPoint(model);
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
