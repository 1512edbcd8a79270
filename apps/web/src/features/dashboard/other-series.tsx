import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '@waystation/domain';
import { numberText, type ShownNumber } from '@waystation/i18n';
import { Figure, Tag, useTranslator } from '@waystation/ui';
import { groupWords, shortSource } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import { shortPassport } from '../inspector/passport-cells';
import { roundAt } from '../round-bar/round-columns';
import { KeyCell } from './key-cell';
import { type DashboardModel, useSubjectProfile } from './use-dashboard';

/** More series than this are in the map's own list. */
const SERIES = 2;

type OtherSeriesProps = { readonly model: DashboardModel };

type SeriesProps = {
  readonly label: string;
  readonly series: string;
  readonly shown: ShownNumber;
  readonly source: string;
};

/** A figure of another series; it is never added. */
const SeriesFigure = ({ label, series, shown, source }: SeriesProps) => {
  const words = useTranslator();
  return (
    <KeyCell>
      <Figure
        label={label}
        size="kpi"
        value={numberText(shown, words)}
        isAbsent={shown.value === null}
        tag={<Tag>{words.t('dashboard.otherSeries')}</Tag>}
        note={
          <>
            <bdi>{series}</bdi>
            <span className="block">{source}</span>
          </>
        }
      />
    </KeyCell>
  );
};

/** One series of the operation at the same day. */
const SeriesAt = ({ model, indicator }: OtherSeriesProps & { readonly indicator: Indicator }) => {
  const { t, formats } = useTranslator();
  const { view } = model;
  const rounds = useQuery(operationQueries(view.operation.code).rounds(indicator.id));
  const round = rounds.data === undefined ? null : roundAt(rounds.data, view.day);
  return round === null ? null : (
    <SeriesFigure
      label={groupWords(indicator, t)}
      series={indicator.series}
      shown={{
        value: round.total,
        absence: round.totalAbsence,
        qualifier: round.totalQualifier,
      }}
      source={t('passport.short', {
        source: shortSource(round.sourceLabel),
        date: formats.date(round.round.reportingDate),
      })}
    />
  );
};

/** What other series say of the area that the reader chose. */
const SeriesOfArea = ({ model }: OtherSeriesProps) => {
  const words = useTranslator();
  const { data } = useSubjectProfile(model);
  const { indicator } = model.view;
  return (data?.otherSeries ?? [])
    .slice(0, SERIES)
    .map(({ passport, ...shown }) => (
      <SeriesFigure
        key={passport.series}
        label={indicator === null ? '' : groupWords(indicator, words.t)}
        series={passport.series}
        shown={shown}
        source={shortPassport(passport, words)}
      />
    ));
};

/** What other series of the operation say, of everywhere or of the area that the reader chose. */
export const OtherSeries = ({ model }: OtherSeriesProps) => {
  const { overview, view, chosen } = model;
  if (chosen !== null) {
    return <SeriesOfArea model={model} />;
  }
  return overview.indicators
    .filter(
      ({ id, from, measure }) =>
        from === 'rounds' && measure === 'stock' && id !== view.indicator?.id,
    )
    .slice(0, SERIES)
    .map((indicator) => <SeriesAt key={indicator.id} model={model} indicator={indicator} />);
};
