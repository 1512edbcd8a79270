import type { ImportTotal } from '@waystation/domain';
import { Table, useTranslator } from '@waystation/ui';
import { ScrollRegion } from './scroll-region';

/** Totals of a file, to be held against what its publisher says; never over rounds or levels. */
export const TotalsTable = ({ totals }: { readonly totals: readonly ImportTotal[] }) => {
  const { t, formats } = useTranslator();
  if (totals.length === 0) {
    return null;
  }
  const numbered = totals.map((total, index) => ({ ...total, id: `${index}` }));
  return (
    <ScrollRegion label={t('import.totals')}>
      <Table
        caption={t('import.totals')}
        rows={numbered}
        idOf={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: t('import.people'),
            isRowHeader: true,
            cell: ({ group, unit, measure }) =>
              `${t(`group.${group}`)}, ${t(`unit.${unit}`)}, ${t(`measure.${measure}`)}`,
          },
          { id: 'day', header: t('import.asOf'), cell: ({ asOf }) => formats.date(asOf) },
          {
            id: 'of',
            header: t('import.of'),
            cell: ({ of, subjects }) =>
              of === 'places'
                ? t('import.ofPlaces', { count: subjects })
                : t('import.ofAreas', { count: subjects, level: formats.number(of) }),
          },
          {
            id: 'value',
            header: t('import.total'),
            isNumeric: true,
            cell: ({ value }) => (value === null ? t('absence.unknown') : formats.number(value)),
          },
        ]}
      />
    </ScrollRegion>
  );
};
