import type { Centre } from '@waystation/domain';
import { Chip, useTranslator } from '@waystation/ui';
import { toggled } from '../../filter/toggled';
import { type FindState, MOST_LISTED } from '../address/find-state';
import { offeredConsulates, offeredLanguages } from './offered';
import { spokenLanguage } from './spoken-language';

type MoreNeedsProps = {
  readonly centres: readonly Centre[];
  readonly state: FindState;
  readonly onChange: (changes: Pick<FindState, 'language'> | Pick<FindState, 'consulate'>) => void;
};

/** An address with more would not be read, and then none of them counts. */
const isOneTooMany = <Word,>(chosen: readonly Word[], word: Word): boolean =>
  chosen.length >= MOST_LISTED && !chosen.includes(word);

/** Languages and consulates, where any centre is known to have one. */
export const MoreNeeds = ({ centres, state, onChange }: MoreNeedsProps) => {
  const { t, formats, locale } = useTranslator();
  const languages = offeredLanguages(centres, state.language);
  const consulates = offeredConsulates(centres, state.consulate);
  if (languages.length + consulates.length === 0) {
    return null;
  }
  return (
    <div className="flex flex-wrap gap-1.5">
      {languages.map((tag) => (
        <Chip
          key={tag}
          isSelected={state.language.includes(tag)}
          isDisabled={isOneTooMany(state.language, tag)}
          onChange={() => onChange({ language: toggled(state.language, tag) })}
        >
          {t('find.speaks', { languages: spokenLanguage(tag, locale) })}
        </Chip>
      ))}
      {consulates.map((country) => (
        <Chip
          key={country}
          isSelected={state.consulate.includes(country)}
          isDisabled={isOneTooMany(state.consulate, country)}
          onChange={() => onChange({ consulate: toggled(state.consulate, country) })}
        >
          {t('find.consulateOf', { country: formats.country(country) })}
        </Chip>
      ))}
    </div>
  );
};
