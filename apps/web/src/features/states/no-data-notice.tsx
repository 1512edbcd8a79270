import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { PackageOpen } from 'lucide-react';
import { CommandLines } from './command-lines';

type NoDataNoticeProps = { readonly overview: OperationOverview };

/** Over the map of an operation that lacks figures or boundaries: what it lacks, and how to bring it in. */
export const NoDataNotice = ({ overview }: NoDataNoticeProps) => {
  const { t } = useTranslator();
  const { indicators, levels, operation } = overview;
  if (indicators.length > 0 && levels.length > 0) {
    return null;
  }
  return (
    <section
      aria-label={t('state.nothing')}
      className="w-full max-w-xl rounded-md border border-line-2 bg-surface px-4 py-3 text-body text-ink-2 shadow-float"
    >
      <h2 className="flex items-center gap-1.75 text-ink text-section">
        <PackageOpen aria-hidden size={16} className="shrink-0 text-ink-3" />
        {t('state.nothing')}
      </h2>
      <ul className="mt-1 ps-5.75">
        {indicators.length === 0 && <li>{t('firstRun.noFigures')}</li>}
        {levels.length === 0 && <li>{t('firstRun.noBoundaries')}</li>}
      </ul>
      <p className="mt-2.5 mb-1 text-ink-2 text-label">{t('firstRun.bringIn')}</p>
      <CommandLines
        lines={[`npm run -s waystation -- import FILE… --operation ${operation.code}`]}
      />
    </section>
  );
};
