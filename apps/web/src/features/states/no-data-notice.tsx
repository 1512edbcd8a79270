import type { OperationOverview } from '@waystation/domain';
import { EmptyState, useTranslator } from '@waystation/ui';

type NoDataNoticeProps = { readonly overview: OperationOverview };

/** Over the map of an operation that lacks figures or boundaries: what it lacks, and how to bring it in. */
export const NoDataNotice = ({ overview }: NoDataNoticeProps) => {
  const { t } = useTranslator();
  const { indicators, levels, operation } = overview;
  if (indicators.length > 0 && levels.length > 0) {
    return null;
  }
  return (
    <div className="max-w-md rounded-md border border-line-2 bg-surface px-4 py-2.5 shadow-float">
      <EmptyState title={t('state.nothing')}>
        {indicators.length === 0 && <p>{t('firstRun.noFigures')}</p>}
        {levels.length === 0 && <p>{t('firstRun.noBoundaries')}</p>}
        <pre dir="ltr" className="mt-2 overflow-x-auto text-ink text-label font-regular">
          <code>{`npm run -s waystation -- import FILE… --operation ${operation.code}`}</code>
        </pre>
      </EmptyState>
    </div>
  );
};
