import { LANGUAGES } from '@waystation/domain';
import { languageInfo } from '@waystation/i18n';
import { ORIENTATIONS, PAPERS, SHEET_STATUSES } from '@waystation/print/choice';
import { sheetProblem } from '@waystation/print/choice-problem';
import { distinctTemplates, sameLayout } from '@waystation/print/distinct-templates';
import { useTranslator } from '@waystation/ui';
import type { Composer } from '../use-composer';
import { ChoiceRow } from './choice-row';
import { TemplatePicker } from './template-picker';

type PartProps = { readonly composer: Composer };

const NONE = 'none';

/** A second language beside that of the page. */
const AlsoField = ({ composer }: PartProps) => {
  const { t } = useTranslator();
  const { address, language, choose } = composer;
  const others = LANGUAGES.filter((id) => id !== language);
  return (
    <ChoiceRow
      label={t('snapshot.also')}
      segments={[
        { id: NONE, label: t('snapshot.also.none') },
        ...others.map((id) => ({ id, label: languageInfo(id).ownName, lang: id })),
      ]}
      value={others.find((id) => id === address.choice.also) ?? NONE}
      onChange={(id) => choose({ also: id === NONE ? null : id })}
    />
  );
};

/** What the page is: how it is arranged, on which paper, in which language. */
export const PageFields = ({ composer }: PartProps) => {
  const { t } = useTranslator();
  const { address, language, choose } = composer;
  const { paper, direction, template } = address.choice;
  return (
    <div className="grid gap-2">
      <TemplatePicker
        value={sameLayout({ paper, direction }, template)}
        templates={distinctTemplates({ paper, direction })}
        // The one that is chosen stays pressable, so that the paper says why there is no page.
        fits={(id) =>
          id === sameLayout({ paper, direction }, template) ||
          sheetProblem({ ...address.choice, template: id })?.code !== 'noRoom'
        }
        onChange={(id) => choose({ template: id })}
      />
      <ChoiceRow
        label={t('snapshot.paper')}
        segments={PAPERS.map((id) => ({ id, label: t(`snapshot.paper.${id}`) }))}
        value={paper}
        onChange={(id) => choose({ paper: id })}
      />
      <ChoiceRow
        label={t('snapshot.direction')}
        segments={ORIENTATIONS.map((id) => ({ id, label: t(`snapshot.direction.${id}`) }))}
        value={direction}
        onChange={(id) => choose({ direction: id })}
      />
      <ChoiceRow
        label={t('snapshot.language')}
        segments={LANGUAGES.map((id) => ({ id, label: languageInfo(id).ownName, lang: id }))}
        value={language}
        onChange={(id) => choose({ lang: id })}
      />
      <AlsoField composer={composer} />
    </div>
  );
};

/** What an issue of the map is to the one before it. */
export const StatusField = ({ composer }: PartProps) => {
  const { t } = useTranslator();
  const { address, choose } = composer;
  return (
    <ChoiceRow
      label={t('snapshot.status')}
      segments={[
        { id: NONE, label: t('snapshot.status.none') },
        ...SHEET_STATUSES.map((id) => ({ id, label: t(`print.status.${id}`) })),
      ]}
      value={address.choice.status ?? NONE}
      onChange={(id) => choose({ status: id === NONE ? null : id })}
    />
  );
};
