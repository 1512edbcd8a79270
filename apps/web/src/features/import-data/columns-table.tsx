import type { FileColumn, FormatOffer } from '@waystation/domain';
import { Table, Tag, useTranslator } from '@waystation/ui';
import { fieldMessage } from './import-words';
import { ScrollRegion } from './scroll-region';
import { SelectField } from './select-field';

type ColumnsTableProps = {
  readonly columns: readonly FileColumn[];
  /** What columns can be assigned to; undefined: this format reads its own headers alone. */
  readonly offer: FormatOffer | undefined;
  readonly fieldOf: (column: FileColumn) => string | null;
  readonly isDisabled: boolean;
  readonly onAssign: (column: FileColumn, field: string | null) => void;
};

const NOT_READ = '';

/** The columns of a file: what each means, why it is taken for that, and examples of those that are read. */
export const ColumnsTable = (props: ColumnsTableProps) => {
  const { columns, offer, fieldOf, isDisabled, onAssign } = props;
  const { t } = useTranslator();
  const nameOf = (field: string): string => {
    const message = fieldMessage(field);
    return message === undefined ? field : t(message);
  };
  const meaning = (column: FileColumn) => {
    const field = fieldOf(column);
    if (column.isPersonal) {
      return <Tag tone="warn">{t('import.personal')}</Tag>;
    }
    if (offer === undefined) {
      return t(field === null ? 'import.notRead' : 'import.isRead');
    }
    return (
      <SelectField
        isLabelHidden
        label={t('import.meaningOf', { column: column.name || `${column.index + 1}` })}
        value={field ?? NOT_READ}
        options={[
          { id: NOT_READ, label: t('import.notRead') },
          ...offer.fields.map((one) => ({
            id: one,
            label: offer.required.includes(one)
              ? t('import.needed', { field: nameOf(one) })
              : nameOf(one),
          })),
        ]}
        isDisabled={isDisabled}
        onChange={(one) => onAssign(column, one === NOT_READ ? null : one)}
      />
    );
  };
  const why = (column: FileColumn): string => {
    if (column.isPersonal) {
      return t('import.personalLong');
    }
    const field = fieldOf(column);
    return field === null
      ? ''
      : t(`import.why.${column.field === field ? (column.reason ?? 'chosen') : 'chosen'}`);
  };
  return (
    <ScrollRegion label={t('import.columns')}>
      <Table
        caption={t('import.columns')}
        rows={columns}
        idOf={({ index }) => `${index}`}
        columns={[
          {
            id: 'name',
            header: t('import.column'),
            isRowHeader: true,
            cell: ({ name, tag }) => (
              <>
                <bdi className="break-words">{name || t('import.nameless')}</bdi>
                {tag !== null && (
                  <bdi dir="ltr" className="block text-ink-3 text-note">
                    {tag}
                  </bdi>
                )}
              </>
            ),
          },
          { id: 'means', header: t('import.means'), cell: meaning },
          {
            id: 'why',
            header: t('import.why'),
            cell: (column) => <span className="whitespace-nowrap">{why(column)}</span>,
          },
          {
            id: 'examples',
            header: t('import.examples'),
            cell: (column) =>
              fieldOf(column) !== null && (
                <bdi className="break-words">{column.examples.join(' · ')}</bdi>
              ),
          },
        ]}
      />
    </ScrollRegion>
  );
};
