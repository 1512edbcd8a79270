import type { Reject } from '@waystation/domain';
import { Button, Table, useTranslator } from '@waystation/ui';
import { Download } from 'lucide-react';
import { saveBlob } from '../register/save-file';
import { InEnglish } from './in-english';
import { rejectsAsCsv } from './rejects-as-csv';
import { ScrollRegion } from './scroll-region';

/** Every row that cannot be read: where, what, why, and how to mend it. */
export const RejectList = ({ rejects }: { readonly rejects: readonly Reject[] }) => {
  const { t, formats, language } = useTranslator();
  const head = {
    row: t('import.row'),
    column: t('import.column'),
    value: t('import.value'),
    reason: t('import.reason'),
    remedy: t('import.remedy'),
  };
  const numbered = rejects.map((reject, index) => ({ ...reject, id: `${index}` }));
  return (
    <section aria-label={t('import.rejects')} className="grid gap-2">
      {language !== 'en' && <p className="text-ink-2 text-note">{t('import.inEnglish')}</p>}
      <ScrollRegion label={t('import.rejects')}>
        <Table
          caption={t('import.rejects')}
          rows={numbered}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'row',
              header: head.row,
              isRowHeader: true,
              cell: ({ row }) => (row === null ? t('import.wholeFile') : formats.number(row)),
            },
            {
              id: 'column',
              header: head.column,
              cell: ({ column }) => column !== null && <bdi>{column}</bdi>,
            },
            {
              id: 'value',
              header: head.value,
              cell: ({ value }) => value !== null && <bdi>{value}</bdi>,
            },
            {
              id: 'reason',
              header: head.reason,
              cell: ({ reason }) => <InEnglish text={reason} />,
            },
            {
              id: 'remedy',
              header: head.remedy,
              cell: ({ remedy }) => <InEnglish text={remedy} />,
            },
          ]}
        />
      </ScrollRegion>
      <div>
        <Button
          icon={Download}
          onPress={() =>
            saveBlob(
              new Blob([rejectsAsCsv(rejects, Object.values(head))], {
                type: 'text/csv;charset=utf-8',
              }),
              'rejected-rows.csv',
            )
          }
        >
          {t('import.saveRejects')}
        </Button>
      </div>
    </section>
  );
};
