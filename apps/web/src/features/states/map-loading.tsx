import { Skeleton, useTranslator } from '@waystation/ui';
import { useTookLong } from './use-took-long';

const LINES = 9;

/** The screen while the operation itself is read: the places of rail, panel and map, at their sizes. */
export const MapLoading = () => {
  const { t } = useTranslator();
  return (
    <div className="flex min-h-0 flex-1">
      <div className="w-14 border-line border-e max-tablet:hidden" />
      <div className="w-74 border-line border-e px-3.5 py-3 max-desk:hidden">
        <Skeleton
          lines={LINES}
          label={t('state.loadingWhat', { what: t('operation.label') })}
          isLabelShown={useTookLong()}
        />
      </div>
      <main className="flex-1 bg-land" data-map-state="loading" />
    </div>
  );
};
