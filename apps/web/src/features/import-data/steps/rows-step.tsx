import { Segmented, useTranslator } from '@waystation/ui';
import { useMemo, useState } from 'react';
import { FigureTile } from '../figure-tile';
import { FlagList } from '../flag-list';
import { foundInRows, unlistedIn, withFlags } from '../found-in-rows';
import { RejectList } from '../reject-list';
import { RowsTable } from '../rows-table';
import { TotalsTable } from '../totals-table';
import { ValueQuestions } from '../value-questions';
import type { ReadStepProps } from './step-props';

const SHOWN = ['all', 'rejected', 'flagged'] as const;

/** Rows accepted and rejected side by side, with totals to hold against the publisher's. */
export const RowsStep = ({ findings, draft, use }: ReadStepProps) => {
  const { report, preview, totals, flaggedRows, moreFlags } = findings;
  const { t } = useTranslator();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const found = useMemo(() => foundInRows(report), [report]);
  const { rows } = report;
  const unlisted = unlistedIn(preview.rows, report.flags);
  const visible = withFlags(preview.rows, found).filter(
    ({ state }) => shown === 'all' || state === shown,
  );
  return (
    <div className="grid gap-4">
      <p className="text-body text-ink-2">{t('import.nothingStored')}</p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <FigureTile count={rows.accepted + rows.unchanged} label={t('import.row.accepted')} />
        <FigureTile
          count={flaggedRows}
          label={t('import.row.flagged')}
          tone={flaggedRows > 0 ? 'warn' : 'ink'}
        />
        <FigureTile
          count={rows.rejected}
          label={t('import.row.rejected')}
          tone={rows.rejected > 0 ? 'crit' : 'ink'}
        />
        <FigureTile count={rows.skipped} label={t('import.row.skipped')} />
      </dl>
      <ValueQuestions findings={findings} draft={draft} use={use} />
      <TotalsTable totals={totals} />
      {preview.rows.length > 0 && (
        <>
          <div className="justify-self-start">
            <Segmented
              wraps
              label={t('import.rowsShown')}
              segments={SHOWN.map((id) => ({ id, label: t(`import.rowsShown.${id}`) }))}
              value={shown}
              onChange={setShown}
            />
          </div>
          <p role="status" className="text-ink-2 text-note">
            {t('import.rowsListed', { count: visible.length })}
          </p>
          {unlisted > 0 && shown !== 'rejected' && (
            <p className="text-note text-warn">
              {t('import.rowsListedBelow', { count: unlisted })}
            </p>
          )}
          {visible.length > 0 && <RowsTable preview={preview} rows={visible} found={found} />}
        </>
      )}
      {report.rejects.length > 0 && <RejectList rejects={report.rejects} />}
      {report.flags.length > 0 && <FlagList flags={report.flags} />}
      {moreFlags > 0 && (
        <p className="text-note text-warn">{t('import.moreFlags', { count: moreFlags })}</p>
      )}
    </div>
  );
};
