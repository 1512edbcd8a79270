import type { FigureChange, ImportReport, RecordCount } from '@waystation/domain';
import { Table, useTranslator } from '@waystation/ui';
import { FigureTile } from '../figure-tile';
import { ScrollRegion } from '../scroll-region';
import type { ReadStepProps } from './step-props';

const sumOf = (records: readonly RecordCount[], of: 'added' | 'changed' | 'unchanged'): number =>
  records.reduce((sum, record) => sum + record[of], 0);

const RecordsTable = ({ records }: Pick<ImportReport, 'records'>) => {
  const { t, formats } = useTranslator();
  const number = (of: 'added' | 'changed' | 'unchanged') => ({
    id: of,
    header: t(`import.${of}`),
    isNumeric: true,
    cell: (record: RecordCount) => formats.number(record[of]),
  });
  return (
    <ScrollRegion label={t('import.byKind')}>
      <Table
        caption={t('import.byKind')}
        rows={records}
        idOf={({ kind }) => kind}
        columns={[
          {
            id: 'kind',
            header: t('import.recordKind'),
            isRowHeader: true,
            cell: ({ kind }) => t(`import.record.${kind}`),
          },
          number('added'),
          number('changed'),
          number('unchanged'),
        ]}
      />
    </ScrollRegion>
  );
};

const ChangesTable = ({ changes }: { readonly changes: readonly FigureChange[] }) => {
  const { t, formats } = useTranslator();
  const number = (value: number | null): string =>
    value === null ? t('absence.unknown') : formats.number(value);
  const numbered = changes.map((change, index) => ({ ...change, id: `${index}` }));
  return (
    <ScrollRegion label={t('import.replaced')}>
      <Table
        caption={t('import.replaced')}
        rows={numbered}
        idOf={({ id }) => id}
        columns={[
          {
            id: 'subject',
            header: t('import.of'),
            isRowHeader: true,
            cell: ({ subject }) => <bdi>{subject}</bdi>,
          },
          {
            id: 'what',
            header: t('import.people'),
            cell: ({ group, unit }) => `${t(`group.${group}`)}, ${t(`unit.${unit}`)}`,
          },
          { id: 'day', header: t('import.asOf'), cell: ({ asOf }) => formats.date(asOf) },
          {
            id: 'before',
            header: t('import.before'),
            isNumeric: true,
            cell: ({ before }) => number(before),
          },
          {
            id: 'after',
            header: t('import.after'),
            isNumeric: true,
            cell: ({ after }) => number(after),
          },
          {
            id: 'change',
            header: t('import.difference'),
            isNumeric: true,
            cell: ({ before, after }) =>
              before === null || after === null ? '' : formats.change(after - before),
          },
        ]}
      />
    </ScrollRegion>
  );
};

/** What storing the file would do to what is stored. */
export const CompareStep = ({ findings: { report, changes, missing } }: ReadStepProps) => {
  const { t } = useTranslator();
  const { records } = report;
  if (report.outcome === 'refused') {
    return <p className="text-body text-ink-2">{t('import.nothingRead')}</p>;
  }
  return (
    <div className="grid gap-4">
      <p className="text-body text-ink-2">{t('import.compareLong')}</p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <FigureTile count={sumOf(records, 'added')} label={t('import.added')} />
        <FigureTile count={sumOf(records, 'changed')} label={t('import.changed')} />
        <FigureTile count={sumOf(records, 'unchanged')} label={t('import.unchanged')} />
        <FigureTile
          count={missing.reduce((sum, { figures }) => sum + figures, 0)}
          label={t('import.missingFigures')}
        />
      </dl>
      <RecordsTable records={records} />
      {changes.length > 0 && <ChangesTable changes={changes} />}
      {missing.length > 0 && (
        <section aria-labelledby="import-missing" className="grid gap-1">
          <h2 id="import-missing" className="font-semibold text-section">
            {t('import.missingFigures')}
          </h2>
          <p className="text-ink-2 text-note">{t('import.missingLong')}</p>
          <ul className="grid gap-1 ps-5">
            {missing.map(({ round, figures, examples }) => (
              <li key={round} className="list-disc break-words text-body">
                <bdi>{round}</bdi>
                {': '}
                {t('import.missingOf', { count: figures })}{' '}
                <bdi className="text-ink-2">{examples.join(', ')}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
