import type { Crossing, OperationOverview } from '@waystation/domain';
import { PrintListLink } from '../plain-pages/print-list-link';
import { TextPageLink } from '../plain-pages/text-page-link';
import { pointText } from './address/find-state';
import type { FindModel } from './use-find';

type FindLinksProps = {
  readonly overview: OperationOverview;
  readonly model: Pick<FindModel, 'state' | 'crossings' | 'view'>;
};

/** The crossing that stands where the people are; undefined: none does. */
const crossingAtPoint = ({ state, crossings }: FindLinksProps['model']): Crossing | undefined => {
  const { from } = state;
  return from === null
    ? undefined
    : crossings.find(
        ({ place: { position } }) => position !== null && pointText(position) === pointText(from),
      );
};

/** The same question on paper, where a crossing is the place, and without scripts on a poor line. */
export const FindLinks = ({ overview, model }: FindLinksProps) => {
  const { code } = overview.operation;
  const { state, view } = model;
  const crossing = crossingAtPoint(model);
  return (
    <div className="flex flex-wrap gap-x-5 px-4 empty:hidden">
      {crossing && (
        <PrintListLink
          operation={code}
          crossing={crossing.place.id}
          day={view.isLatest ? null : view.day}
          state={state}
        />
      )}
      <TextPageLink operation={code} state={state} />
    </div>
  );
};
