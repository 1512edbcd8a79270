import type { AreaProfile } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { PanelSection, useTranslator } from '@waystation/ui';
import { shortPassport } from './passport-cells';
import { SeriesName } from './series-name';

type OtherSeriesProps = { readonly profile: AreaProfile };

/** The figures that other series publish about an area, side by side and never added. */
export const OtherSeries = ({ profile }: OtherSeriesProps) => {
  const { t, formats } = useTranslator();
  return (
    <PanelSection title={t('inspector.otherSeries')}>
      <ul className="grid grid-cols-2 gap-y-2">
        {profile.otherSeries.map((figure) => (
          <li
            key={`${figure.passport.series} ${figure.passport.asOf}`}
            className="border-line pe-2 even:border-s even:ps-3.5"
          >
            <bdi className="font-strong text-[1.125rem]">{numberText(figure, { t, formats })}</bdi>
            <span className="ms-1.5 text-ink-2 text-note">{t(`unit.${figure.unit}`)}</span>
            <p className="text-ink-3 text-note">
              <SeriesName series={figure.passport.series} />
              <br />
              {shortPassport(figure.passport, { t, formats })}
            </p>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
