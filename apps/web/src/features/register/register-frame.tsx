import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { type ReactNode, useMemo } from 'react';
import { useNow } from '../../app/use-now';
import { PageFrame } from '../shell/page-frame';

const MINUTE_MS = 60_000;

type RegisterFrameProps = { readonly overview: OperationOverview; readonly children: ReactNode };

/** What the pages of the register stand in: the way to other pages, and one column to be read. */
export const RegisterFrame = ({ overview, children }: RegisterFrameProps) => {
  const { t } = useTranslator();
  const now = useNow(MINUTE_MS);
  const view = useMemo(() => mapView(overview, EMPTY_MAP_STATE, now), [overview, now]);
  return (
    <PageFrame operation={overview.operation} view={view} skip={t('skip.toRegister')}>
      <div className="mx-auto grid w-full max-w-4xl gap-4 px-4 py-4">{children}</div>
    </PageFrame>
  );
};
