import { Notice, useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../../app/use-search-text';
import { addressOf } from '../../shell/page-in';
import { pageOfImport } from '../page-of-import';
import { UndoForm } from '../record-list';
import { StoreForm } from '../store-form';
import type { ReadStepProps } from './step-props';

/** What came of a file that was stored, and the way to take it back. */
const Stored = ({ operation, api, draft, findings, records }: ReadStepProps) => {
  const { t } = useTranslator();
  const { search } = useSearchText();
  const { report } = findings;
  const page = pageOfImport(report.records);
  const record = records.find(({ id }) => id === draft.id);
  const count = (of: 'added' | 'changed'): number =>
    report.records.reduce((sum, own) => sum + own[of], 0);
  return (
    <div className="grid justify-items-start gap-3">
      <p role="status" className="font-semibold text-body text-ink">
        {record?.undone ? t('import.undone') : t('import.storedAll')}
      </p>
      <p className="text-body text-ink-2">
        {t('import.counts', { added: count('added'), changed: count('changed') })}
      </p>
      <Link
        href={addressOf(operation.code, page, search)}
        className="py-1 text-accent text-body underline pointer-coarse:py-3"
      >
        {t(page === 'map' ? 'import.toMap' : 'import.toDashboard')}
      </Link>
      {record !== undefined && record.undone === null && (
        <UndoForm operation={operation} record={record} api={api} />
      )}
    </div>
  );
};

/** Storing a file: all of it in one go, or nothing. */
export const ApplyStep = (props: ReadStepProps) => {
  const { findings, draft } = props;
  const { t } = useTranslator();
  const { report } = findings;
  if (draft.state === 'applied') {
    return <Stored {...props} />;
  }
  const isNew = report.records.some(({ added, changed }) => added + changed > 0);
  if (!isNew) {
    return (
      <p className="text-body text-ink-2">
        {t(report.outcome === 'refused' ? 'import.nothingRead' : 'import.nothingNew')}
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <Notice>{t('import.allOrNothing')}</Notice>
      <StoreForm {...props} />
    </div>
  );
};
