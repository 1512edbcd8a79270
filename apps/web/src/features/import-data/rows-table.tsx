import type { ImportPreview, PreviewRow, Reject } from '@waystation/domain';
import { classNames, Table, Tag, type Tone, useTranslator } from '@waystation/ui';
import { InEnglish } from './in-english';
import { ScrollRegion } from './scroll-region';

type RowsTableProps = {
  readonly preview: ImportPreview;
  readonly rows: readonly PreviewRow[];
  /** What was found, by row. */
  readonly found: ReadonlyMap<
    number,
    readonly (Pick<Reject, 'column'> & { readonly text: string })[]
  >;
};

const TONES = {
  accepted: 'ok',
  flagged: 'warn',
  rejected: 'crit',
} as const satisfies Record<PreviewRow['state'], Tone>;

/** Rows as they stand in the file, each with what was found; the cell that is meant is framed. */
export const RowsTable = ({ preview, rows, found }: RowsTableProps) => {
  const { t, formats } = useTranslator();
  const isMeant = ({ row }: PreviewRow, name: string): boolean =>
    (found.get(row) ?? []).some(({ column }) => column === name);
  return (
    <ScrollRegion label={t('import.rowsTable')}>
      <Table
        caption={t('import.rowsTable')}
        isCaptionHidden
        rows={rows}
        idOf={({ row }) => `${row}`}
        columns={[
          {
            id: 'row',
            header: t('import.row'),
            isRowHeader: true,
            cell: ({ row }) => formats.number(row),
          },
          {
            id: 'state',
            header: t('import.rowState'),
            cell: ({ state }) => <Tag tone={TONES[state]}>{t(`import.row.${state}`)}</Tag>,
          },
          {
            id: 'found',
            header: t('import.found'),
            cell: ({ row }) =>
              (found.get(row) ?? []).map(({ text }) => (
                <span key={text} className="block min-w-64 text-ink">
                  <InEnglish text={text} />
                </span>
              )),
          },
          ...preview.columns.map(({ name }, index) => ({
            id: `${index} ${name}`,
            header: <bdi>{name}</bdi>,
            cell: (row: PreviewRow) => (
              <bdi
                className={classNames(
                  isMeant(row, name) && 'rounded-sm border border-crit-mark px-1 text-ink',
                )}
              >
                {row.cells[index]}
              </bdi>
            ),
          })),
        ]}
      />
    </ScrollRegion>
  );
};
