import { CHARTS } from '@waystation/charts';
import { agesWord, peopleWord } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { groupWords } from '@waystation/view';
import { shortPassport } from '../../inspector/passport-cells';
import { ChartPanel } from '../chart-panel';
import { Pyramid } from '../drawings/pyramid';
import { useSubjectProfile } from '../use-dashboard';
import type { PanelProps } from './panel-props';

/** The people by sex and age, in the bands that were published. */
export const SexAgePanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, subject, inUse } = model;
  const profile = useSubjectProfile(model);
  const { data } = profile;
  const passport = data?.passport ?? null;
  const source = passport === null ? '' : shortPassport(passport, words);
  const title =
    view.indicator === null
      ? t('people.bySexAge')
      : t('people.of', { what: groupWords(view.indicator, t), people: t('people.bySexAge') });
  return (
    <ChartPanel
      className={className}
      title={title}
      aside={source}
      file="sex_and_age"
      sources={passport === null ? [] : [passport.source]}
      definition={CHARTS.sexAge}
      inUse={inUse}
      load={subject === null ? null : profile}
      chart={
        data === undefined || data.bySexAge.length === 0
          ? null
          : CHARTS.sexAge.build(
              {
                title,
                rows: data.bySexAge.map((row) => ({
                  ...row,
                  name: peopleWord(row.of, words),
                  ages: agesWord(row.of, words),
                })),
                total: data.value,
                source,
              },
              words,
            )
      }
      nothing={t('chart.sexAge.none')}
      notes={<p className="mt-1 text-ink-3 text-note">{t('chart.sexAge.asPublished')}</p>}
    >
      {(drawing) => <Pyramid drawing={drawing} />}
    </ChartPanel>
  );
};
