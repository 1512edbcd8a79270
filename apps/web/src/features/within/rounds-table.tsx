import type { AreasTrendPoint } from '@waystation/domain';
import { type Column, Table, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { TakeMenu } from '../take-out/take-menu';
import { roundsFigures } from './rounds-figures';
import { sumText } from './sum-text';

type RoundsTableProps = {
  readonly caption: string;
  /** Oldest first; the table has the newest at its top. */
  readonly points: readonly AreasTrendPoint[];
  /** How many could have been counted. */
  readonly known: number;
  readonly headers: { readonly counted: string; readonly same: string };
  /** What is told of the rounds below their table. */
  readonly children?: ReactNode;
};

const dayOf = ({ passport }: AreasTrendPoint): string => passport.asOf;

const useColumns = ({ known, headers }: RoundsTableProps): readonly Column<AreasTrendPoint>[] => {
  const { t, formats } = useTranslator();
  return [
    {
      id: 'round',
      header: t('table.asOf'),
      isRowHeader: true,
      cell: ({ passport }) => formats.date(passport.asOf, passport.asOfPrecision),
    },
    {
      id: 'counted',
      header: headers.counted,
      isNumeric: true,
      cell: ({ counted }) =>
        t('passport.coverageOf', {
          assessed: formats.number(counted),
          known: formats.number(known),
        }),
    },
    {
      id: 'people',
      header: t('within.trend.all'),
      isNumeric: true,
      cell: ({ people, suppressed }) =>
        sumText(
          { people, absent: new Map(suppressed > 0 ? [['suppressed', suppressed]] : []) },
          { t, formats },
        ),
    },
    {
      id: 'compared',
      header: headers.same,
      isNumeric: true,
      cell: ({ compared }) =>
        compared === null ? t('within.trend.notCompared') : formats.number(compared),
    },
  ];
};

/** Every round that counted anything, also those that cannot be compared; folded away at first. */
export const RoundsTable = (props: RoundsTableProps) => {
  const { caption, points, headers, known, children } = props;
  const translator = useTranslator();
  const { t } = translator;
  const columns = useColumns(props);
  return (
    <>
      <details className="mt-1.5">
        <summary className="cursor-pointer py-1 text-label text-ink-2 pointer-coarse:py-3">
          {t('within.trend.table')}
        </summary>
        <Table
          caption={caption}
          isCaptionHidden
          columns={columns}
          rows={points.toReversed()}
          idOf={dayOf}
        />
        {children}
      </details>
      <TakeMenu
        of={caption}
        file="selection_by_round"
        sources={points.map(({ passport }) => passport.source)}
        rows={points.length}
        table={() => roundsFigures(points, { caption, headers, known }, translator)}
      />
    </>
  );
};
