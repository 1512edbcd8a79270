import type { Centre } from '@waystation/domain';
import type { MapView } from '@waystation/view';
import type { ComponentProps } from 'react';
import { logDayOf } from '../../api/log-day-of';
import { useCentreLog } from '../centre-log/use-centre-log';
import { CentreInspector, type StatusesRead } from './centre-inspector';

const MS_PER_DAY = 86_400_000;

/** Entries of a day come before those of the next one, whatever their order in it. */
const endOf = (day: string): string =>
  new Date(new Date(day).getTime() + MS_PER_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The statuses of a centre up to the day shown; until its log is read, those that lists tell. */
const useStatuses = (centre: Centre, view: MapView): StatusesRead => {
  const day = logDayOf(view);
  const { entries, readOlder, isReading } = useCentreLog({
    operation: view.operation.code,
    id: centre.place.id,
    kind: 'status',
    isReported: false,
    before: day === null ? null : { at: endOf(day), ordinal: 0 },
    as: null,
    // The lists of a historical case have all of it.
    isWanted: view.operation.replay === null,
  });
  return {
    entries:
      entries?.flatMap(({ kind, entry }) => (kind === 'status' ? [entry] : [])) ?? centre.statusLog,
    readOlder,
    isReading,
  };
};

type CentrePanelProps = Omit<ComponentProps<typeof CentreInspector>, 'statuses'>;

/** What is known of a reception centre at the moment shown, with as much of its log as is asked for. */
export const CentrePanel = (props: CentrePanelProps) => (
  <CentreInspector {...props} statuses={useStatuses(props.centre, props.view)} />
);
