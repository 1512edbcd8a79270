import type { Centre, SpokenLanguage } from '@waystation/domain';
import { spokenLanguage } from '@waystation/i18n';
import { COMMON_LANGUAGES } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { useCallback, useMemo } from 'react';
import { ListedChoice } from './listed-choice';
import { offeredLanguages } from './offered';

type LanguageChoiceProps = {
  readonly centres: readonly Centre[];
  readonly chosen: readonly SpokenLanguage[];
  readonly onChange: (chosen: readonly SpokenLanguage[]) => void;
};

/** The languages that the people speak, whether or not any centre is known to speak one. */
export const LanguageChoice = ({ centres, chosen, onChange }: LanguageChoiceProps) => {
  const words = useTranslator();
  const { t } = words;
  const offered = useMemo(() => offeredLanguages(centres), [centres]);
  const all = useMemo(() => [...new Set([...COMMON_LANGUAGES, ...offered])], [offered]);
  const nameOf = useCallback((tag: SpokenLanguage) => spokenLanguage(tag, words), [words]);
  return (
    <ListedChoice
      label={t('find.languagesAsked')}
      othersLabel={t('find.languagesOther')}
      offered={offered}
      all={all}
      chosen={chosen}
      nameOf={nameOf}
      onChange={onChange}
    />
  );
};
