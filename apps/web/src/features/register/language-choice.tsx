import { LANGUAGES, type Language } from '@waystation/domain';
import { languageInfo } from '@waystation/i18n';
import { Button, Menu, useTranslator } from '@waystation/ui';
import { Languages } from 'lucide-react';

type LanguageChoiceProps = {
  /** The languages that there are maps in. */
  readonly languages: readonly Language[];
  /** Null: all of them. */
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => void;
};

/** Chooses the language of the maps that are listed; their readers may not be those of the page. */
export const LanguageChoice = ({ languages, chosen, onChoose }: LanguageChoiceProps) => {
  const { t } = useTranslator();
  const all = t('register.allLanguages');
  return (
    <Menu
      label={t('register.chooseLanguage')}
      chosen={chosen ?? 'all'}
      entries={[
        { id: 'all' as const, label: all },
        ...LANGUAGES.filter((id) => languages.includes(id)).map((id) => ({
          id,
          label: languageInfo(id).ownName,
          lang: id,
        })),
      ]}
      onChoose={(id) => onChoose(id === 'all' ? null : id)}
      trigger={
        <Button icon={Languages}>{chosen === null ? all : languageInfo(chosen).ownName}</Button>
      }
    />
  );
};
