import { ErrorState, Figure, Skeleton, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { isNotFound } from '../states/is-not-found';
import type { ChartLoad } from './chart-panel';

/** The frame of one key figure. */
export const KeyCell = ({ children }: { readonly children: ReactNode }) => (
  <div className="min-w-0 break-inside-avoid px-4 py-3 outline-1 outline-line">{children}</div>
);

/** In the place of a number that is read, that is not there, or that could not be read. */
export const Awaited = ({ label, load }: { readonly label: string; readonly load: ChartLoad }) => {
  const { t } = useTranslator();
  if (load.error !== null) {
    return isNotFound(load.error) ? (
      <Figure label={label} value={t('inspector.notHere')} isAbsent size="kpi" />
    ) : (
      <ErrorState
        title={t('state.couldNotLoad', { what: label })}
        onRetry={() => void load.refetch()}
      />
    );
  }
  return (
    <>
      <p className="font-regular text-ink-2 text-label">{label}</p>
      <Skeleton lines={2} label={t('state.loadingWhat', { what: label })} isLabelShown={false} />
    </>
  );
};
