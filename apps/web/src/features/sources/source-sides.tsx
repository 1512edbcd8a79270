import type { FigureSide, FigureSources } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { Tag, useTranslator } from '@waystation/ui';
import { coverageWord } from '@waystation/view';
import { shortPassport } from '../inspector/passport-cells';
import { SeriesName } from '../inspector/series-name';

type SideProps = {
  readonly side: FigureSide;
  readonly unit: FigureSources['unit'];
  readonly isOnMap: boolean;
  /** Whether the figure that holds was agreed from it. */
  readonly isAgreedFrom: boolean;
};

const Side = ({ side, unit, isOnMap, isAgreedFrom }: SideProps) => {
  const words = useTranslator();
  const { t } = words;
  const { passport, value, isCompared } = side;
  return (
    <li className="border-line border-b py-1.5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-1.5 gap-y-0.5">
        <bdi className="font-strong text-[1.125rem]">{numberText(side, words)}</bdi>
        {value !== null && <span className="text-ink-2 text-note">{t(`unit.${unit}`)}</span>}
        {isOnMap && <Tag>{t('sources.onMap')}</Tag>}
        {isAgreedFrom && <Tag tone="accent">{t('sources.agreedFrom')}</Tag>}
      </div>
      <p className="text-ink-3 text-note">
        <SeriesName series={passport.series} />
      </p>
      <p className="text-ink-3 text-note">
        {t('sources.passport', {
          passport: shortPassport(passport, words),
          method: t(`method.${passport.method}`),
          coverage: coverageWord(passport, words),
        })}
      </p>
      {value !== null && !isCompared && (
        <p className="text-ink-2 text-note">{t('sources.notCompared')}</p>
      )}
    </li>
  );
};

type SourceSidesProps = {
  readonly sources: FigureSources;
  /** The series that the map shows. */
  readonly onMap: string;
};

/** What each source says, newest first: value, date, method, coverage. */
export const SourceSides = ({ sources: { sides, unit, agreed }, onMap }: SourceSidesProps) => (
  <ul>
    {sides.map((side) => {
      const { series, asOf } = side.passport;
      return (
        <Side
          key={series}
          side={side}
          unit={unit}
          isOnMap={series === onMap}
          isAgreedFrom={
            agreed?.sources.some((one) => one.series === series && one.asOf === asOf) ?? false
          }
        />
      );
    })}
  </ul>
);
