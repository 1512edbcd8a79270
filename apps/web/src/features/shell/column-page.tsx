import type { OperationOverview } from '@waystation/domain';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { type ReactNode, useMemo } from 'react';
import { useNow } from '../../app/use-now';
import { PageFrame } from './page-frame';

const MINUTE_MS = 60_000;

type ColumnPageProps = {
  readonly overview: OperationOverview;
  /** What the link to the page itself says to who goes by keyboard. */
  readonly skipTo: string;
  readonly children: ReactNode;
};

/** A page to be read, in one column. */
export const ColumnPage = ({ overview, skipTo, children }: ColumnPageProps) => {
  const now = useNow(MINUTE_MS);
  const view = useMemo(() => mapView(overview, EMPTY_MAP_STATE, now), [overview, now]);
  return (
    <PageFrame operation={overview.operation} view={view} skip={skipTo}>
      <div className="mx-auto grid w-full max-w-4xl gap-4 px-4 py-4">{children}</div>
    </PageFrame>
  );
};
