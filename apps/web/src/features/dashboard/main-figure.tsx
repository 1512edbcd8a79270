import { joinWords, numberText } from '@waystation/i18n';
import { peopleWord } from '@waystation/scene';
import { Figure, useTranslator } from '@waystation/ui';
import { groupWords } from '@waystation/view';
import { ChangeSplit } from '../inspector/change-split';
import { shortPassport } from '../inspector/passport-cells';
import { Awaited } from './key-cell';
import { type DashboardModel, useAreaFigures, useSubjectProfile } from './use-dashboard';

type MainFigureProps = { readonly model: DashboardModel };

/** What the page counts, with its change like for like. */
export const MainFigure = ({ model }: MainFigureProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const { view, subject, chosen, nameOf } = model;
  const profile = useSubjectProfile(model);
  const { figures } = useAreaFigures(model);
  const { indicator } = view;
  if (indicator === null) {
    return null;
  }
  const group = groupWords(indicator, t);
  const label =
    view.people === null || subject !== null
      ? group
      : t('people.of', { what: group, people: peopleWord(view.people, words) });
  const where = chosen === null ? label : joinWords([label, nameOf(chosen.pcode)], language);
  const shown =
    subject === null && figures.data !== undefined
      ? {
          value: figures.data.total,
          absence: figures.data.totalAbsence,
          qualifier: figures.data.totalQualifier,
        }
      : (profile.data ?? null);
  /** Figures of areas that were counted on days of their own: each stands for itself. */
  const isNotAdded =
    subject === null && figures.data?.total === null && figures.data.ownPassports !== null;
  const passport = isNotAdded
    ? null
    : ((subject === null ? figures.data : profile.data)?.passport ?? null);
  if (shown === null) {
    return <Awaited label={where} load={subject === null ? figures : profile} />;
  }
  return (
    <>
      <Figure
        label={where}
        size="kpi"
        value={isNotAdded ? t('dashboard.notAdded') : numberText(shown, words)}
        isAbsent={shown.value === null}
        note={
          <>
            {joinWords([t(`unit.${indicator.unit}`), t(`measure.${indicator.measure}`)], language)}
            {passport !== null && (
              <span className="block">
                {joinWords(
                  [shortPassport(passport, words), t(`method.${passport.method}`)],
                  language,
                )}
              </span>
            )}
            {shown.value === null && (
              <span className="block">
                {t(
                  isNotAdded ? 'dashboard.chooseArea' : `absenceLong.${shown.absence ?? 'unknown'}`,
                )}
              </span>
            )}
            {view.people !== null && subject !== null && (
              <span className="block text-warn">{t('people.panelOfEveryone')}</span>
            )}
          </>
        }
      />
      {subject !== null && profile.data?.carriedOver && (
        <p className="mt-1 text-note text-warn">{t('absenceLong.carriedOver')}</p>
      )}
      {subject !== null && profile.data?.change && <ChangeSplit change={profile.data.change} />}
    </>
  );
};
