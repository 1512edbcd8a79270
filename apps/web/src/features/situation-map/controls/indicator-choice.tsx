import type { AdminLevel, Indicator, Language, LevelNames } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import { joinWords } from '@waystation/i18n';
import { Button, Menu, useTranslator } from '@waystation/ui';
import { groupWords, levelName, levelTitle } from '@waystation/view';
import { ChevronDown } from 'lucide-react';
import { seriesLanguage } from '../../inspector/series-words';

type IndicatorChoiceProps = {
  readonly indicators: readonly Indicator[];
  readonly shown: Indicator;
  readonly levels: readonly AdminLevel[];
  readonly level: AdminLevel | null;
  readonly levelNames: LevelNames;
  readonly onIndicator: (id: string) => void;
  readonly onLevel: (level: AdminLevel) => void;
};

/** What an indicator counts, in one line: whom, in what unit, and the series that counted. */
const indicatorLabel = (indicator: Indicator, t: Translate, language: Language): string =>
  joinWords(
    [
      groupWords(indicator, t),
      indicator.unit === 'individuals' ? null : t(`unit.${indicator.unit}`),
      indicator.measure === 'stock' ? null : t(`measure.${indicator.measure}`),
    ],
    language,
  );

/** What areas are coloured by, and which areas; shown only where there is a choice. */
export const IndicatorChoice = (props: IndicatorChoiceProps) => {
  const { indicators, shown, levels, level, levelNames, onIndicator, onLevel } = props;
  const { t, language } = useTranslator();
  const nameOf = (one: AdminLevel): string =>
    levelTitle(levelName(levelNames, one, language), one, { t, language });
  return (
    <div className="mt-1.5 flex flex-wrap gap-1">
      {indicators.length > 1 && (
        <Menu
          label={t('indicator.choose')}
          chosen={shown.id}
          entries={indicators.map((indicator) => ({
            id: indicator.id,
            label: indicatorLabel(indicator, t, language),
            note: joinWords([indicator.series, indicator.category], language),
            noteLang: seriesLanguage(indicator.series),
          }))}
          onChoose={onIndicator}
          trigger={
            <Button size="sm" className="max-w-full">
              <bdi lang={seriesLanguage(shown.series)} className="truncate">
                {shown.series}
              </bdi>
              <ChevronDown aria-hidden size={12} className="shrink-0" />
            </Button>
          }
        />
      )}
      {levels.length > 1 && (
        <Menu
          label={t('indicator.chooseLevel')}
          chosen={`${level}`}
          entries={levels.map((one) => ({ id: `${one}`, label: nameOf(one) }))}
          onChoose={(id) => {
            const chosen = levels.find((one) => `${one}` === id);
            if (chosen !== undefined) {
              onLevel(chosen);
            }
          }}
          trigger={
            <Button size="sm">
              {level !== null && nameOf(level)}
              <ChevronDown aria-hidden size={12} className="shrink-0" />
            </Button>
          }
        />
      )}
    </div>
  );
};
