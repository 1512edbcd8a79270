import type { CountUnit, Measure, Passport, PopulationGroup } from '@waystation/domain';
import { joinWords, numberText, type ShownNumber } from '@waystation/i18n';
import { PanelSection, useTranslator } from '@waystation/ui';
import { shortPassport } from './passport-cells';

type CountedRow = ShownNumber & {
  readonly group: PopulationGroup;
  readonly unit: CountUnit;
  /** Left out: people present. */
  readonly measure?: Measure;
  readonly passport: Passport;
};

type AlsoCountedProps = { readonly rows: readonly CountedRow[] };

const Row = ({ row }: { readonly row: CountedRow }) => {
  const { t, formats, language } = useTranslator();
  const { group, unit, measure = 'stock', passport } = row;
  return (
    <li className="grid grid-cols-[1fr_auto] text-body">
      <span>
        {joinWords(
          [
            t(`group.${group}`),
            unit !== 'individuals' && t(`unit.${unit}`),
            measure !== 'stock' && t(`measure.${measure}`),
          ],
          language,
        )}
        <span className="block text-ink-3 text-note">
          {shortPassport(passport, { t, formats })}
        </span>
      </span>
      <bdi className="font-strong">{numberText(row, { t, formats })}</bdi>
    </li>
  );
};

/** Other groups and units counted in the same place, each with its own short passport. */
export const AlsoCounted = ({ rows }: AlsoCountedProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection title={t('inspector.alsoCounted')}>
      <ul className="grid gap-1.5">
        {rows.map((row) => (
          <Row key={`${row.group} ${row.unit} ${row.measure} ${row.passport.series}`} row={row} />
        ))}
      </ul>
    </PanelSection>
  );
};
