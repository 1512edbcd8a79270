import { type AreaRow, CHARTS, type Words } from '@waystation/charts';
import type { AreaFigures } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { changesUntil } from '@waystation/layers';
import { peopleWord } from '@waystation/scene';
import { ToggleBars, useTranslator } from '@waystation/ui';
import { areasSubject, areasTitle, levelName } from '@waystation/view';
import { shortPassport } from '../../inspector/passport-cells';
import { datedRoundName } from '../../round-bar/round-name';
import { areasInside } from '../areas-inside';
import { ChartPanel } from '../chart-panel';
import { countedWords } from '../counted-words';
import { type DashboardModel, toggleArea, useAreaFigures } from '../use-dashboard';
import type { PanelProps } from './panel-props';

/** The figures of the areas at the day of the page, and those that they are compared with. */
type Read = { readonly figures: AreaFigures; readonly earlier: AreaFigures | undefined };

const rowsOf = (
  { figures, earlier }: Read,
  { nameOf, chosen, view, levels }: DashboardModel,
  words: Words,
): readonly AreaRow[] => {
  const then = new Map(
    earlier?.pcode.map((pcode, index) => [
      `${pcode}`,
      {
        value: earlier.value[index] ?? null,
        absence: earlier.absence[index] ?? null,
        qualifier: earlier.qualifier?.[index],
      },
    ]),
  );
  const until = earlier === undefined ? new Map<string, never>() : changesUntil(earlier);
  const isNarrowed = chosen !== null && view.level !== null && chosen.level < view.level;
  const inside =
    isNarrowed && view.level !== null ? new Set(areasInside(chosen, view.level, levels)) : null;
  return figures.pcode.flatMap((pcode, index): readonly AreaRow[] => {
    const absence = figures.absence[index] ?? null;
    const passport = figures.ownPassports?.[index] ?? null;
    // An area that the question does not arise in is none of those that could have a number.
    return absence === 'notApplicable' || (inside !== null && !inside.has(pcode))
      ? []
      : [
          {
            id: pcode,
            name: nameOf(pcode),
            value: figures.value[index] ?? null,
            absence,
            qualifier: figures.qualifier?.[index] ?? 'exact',
            isCarriedOver: figures.carriedOver[index] ?? false,
            before: then.get(pcode) ?? null,
            until: until.get(pcode) ?? null,
            own: passport && {
              date: words.formats.date(passport.asOf, passport.asOfPrecision),
              source: shortPassport(passport, words),
            },
          },
        ];
  });
};

/** The documents that figures are from, where areas have their own those of each. */
const sourcesOf = ({ passport, ownPassports }: AreaFigures): readonly string[] =>
  [passport, ...(ownPassports ?? [])].flatMap((each) => each?.source ?? []);

/** The areas with most people, as bars that choose the area the page is about. */
export const AreasPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const { view, chosen, inUse } = model;
  const { figures, earlier } = useAreaFigures(model);
  const { indicator, level } = view;
  const title = areasTitle(indicator, levelName(view.levelNames, level, language), words);
  const passport = figures.data?.passport ?? null;
  const isOfOwnDays = figures.data?.ownPassports != null;
  const newest = passport === null ? '' : shortPassport(passport, words);
  const source = isOfOwnDays ? t('chart.areas.ownDays') : newest;
  return (
    <ChartPanel
      className={className}
      title={title}
      aside={source}
      file={areasSubject(indicator, view)}
      sources={figures.data && sourcesOf(figures.data)}
      counted={joinWords(
        [
          view.people && peopleWord(view.people, words),
          indicator && countedWords(indicator, words),
        ],
        language,
      )}
      definition={CHARTS.areas}
      inUse={inUse}
      load={level === null ? null : figures}
      chart={
        figures.data === undefined
          ? null
          : CHARTS.areas.build(
              {
                title,
                areas: rowsOf({ figures: figures.data, earlier: earlier?.data }, model, words),
                chosen: chosen?.pcode ?? null,
                isCompared: earlier?.data !== undefined,
                source,
              },
              words,
            )
      }
      nothing={t('chart.areas.none')}
      notes={
        indicator?.measure === 'cumulative' && (
          <p className="mt-1 text-ink-2 text-note">{countedWords(indicator, words)}</p>
        )
      }
    >
      {(drawing) => (
        <>
          <ToggleBars
            label={t('chart.areas.bars')}
            bars={drawing.bars.map(({ id, name, value, valueText, changeText }) => ({
              id,
              label: name,
              value,
              valueText: changeText === '' ? valueText : `${valueText} (${changeText})`,
            }))}
            chosen={drawing.bars.filter(({ isChosen }) => isChosen).map(({ id }) => id)}
            onToggle={(pcode) => level !== null && toggleArea(model, { level, pcode })}
          />
          {drawing.others !== null && (
            <p className="mt-1 px-1 text-ink-2 text-note">{drawing.others}</p>
          )}
          {earlier?.data !== undefined && model.before !== null && (
            <p className="mt-1 px-1 text-ink-2 text-note">
              {t('chart.areas.against', { round: datedRoundName(model.before, words) })}{' '}
              {t('change.map.likeForLike')}
            </p>
          )}
        </>
      )}
    </ChartPanel>
  );
};
