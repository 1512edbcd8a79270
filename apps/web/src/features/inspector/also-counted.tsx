import type { AreaProfile } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { shortPassport } from './passport-cells';
import { numberText } from './shown-number';

type AlsoCountedProps = { readonly rows: AreaProfile['alsoCounted'] };

/** Other groups and units counted in the same place, each with its own short passport. */
export const AlsoCounted = ({ rows }: AlsoCountedProps) => {
  const { t, formats } = useTranslator();
  return (
    <PanelSection title={t('inspector.alsoCounted')}>
      <ul className="grid gap-1.5">
        {rows.map((row) => (
          <li
            key={`${row.group} ${row.unit} ${row.passport.series}`}
            className="grid grid-cols-[1fr_auto] text-body"
          >
            <span>
              {row.unit === 'individuals'
                ? t(`group.${row.group}`)
                : t('inspector.groupUnit', {
                    group: t(`group.${row.group}`),
                    unit: t(`unit.${row.unit}`),
                  })}
              <span className="block text-ink-3 text-note">
                {shortPassport(row.passport, { t, formats })}
              </span>
            </span>
            <bdi className="font-strong">{numberText(row, { t, formats })}</bdi>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
