import type { Flow } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { Notice, PanelSection, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import type { LabelOfSource } from './label-of-source';
import { newestPerSeries, type SeriesCount } from './newest-per-series';

type CrossingFlowsProps = {
  readonly flows: readonly Flow[];
  readonly view: MapView;
  readonly labelOfSource: LabelOfSource;
};

type CountProps = { readonly count: SeriesCount; readonly labelOfSource: LabelOfSource };

const Count = ({ count: { flow, fell }, labelOfSource }: CountProps) => {
  const { t, formats, language } = useTranslator();
  const value = flow.reported.kind === 'value' ? formats.number(flow.reported.value) : null;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-2 text-body">
      <span>
        {flow.category ?? t(`group.${flow.group}`)}
        <span className="block text-ink-3 text-note">
          {joinWords(
            [
              t(`unit.${flow.unit}`),
              t(`flowMeasure.${flow.measure}`),
              formats.date(flow.asOf, flow.asOfPrecision),
              labelOfSource(flow.source),
            ],
            language,
          )}
        </span>
        {fell && <Notice tone="warn">{t('flow.correction')}</Notice>}
      </span>
      <bdi className="font-strong">{value && t(`qualified.${flow.qualifier}`, { value })}</bdi>
    </li>
  );
};

/** What was counted at a crossing up to the day shown, series beside series. */
export const CrossingFlows = ({ flows, view, labelOfSource }: CrossingFlowsProps) => {
  const { t } = useTranslator();
  const counts = newestPerSeries(flows, view.day);
  if (counts.length === 0) {
    return null;
  }
  return (
    <PanelSection title={t('inspector.throughCrossing')}>
      <ul className="grid gap-1.5">
        {counts.map((count) => (
          <Count
            key={`${count.flow.series} ${count.flow.category} ${count.flow.unit} ${count.flow.kind}`}
            count={count}
            labelOfSource={labelOfSource}
          />
        ))}
      </ul>
      {counts.some(({ flow }) => flow.unit === 'crossings') && (
        <Notice>{t('crossing.notIndividuals')}</Notice>
      )}
    </PanelSection>
  );
};
