import type { Iso3 } from '@waystation/domain';
import { Chip, useTranslator } from '@waystation/ui';
import { useId } from 'react';
import type { CountryChoices } from './country-choices';

type CountryChoiceProps = {
  readonly choices: CountryChoices;
  /** Null: what was said is taken back. */
  readonly onChoose: (country: Iso3 | null) => void;
};

/** In which country the people are, where the point does not tell or tells wrongly. */
export const CountryChoice = ({ choices, onChoose }: CountryChoiceProps) => {
  const { t, formats } = useTranslator();
  const { offered, chosen, doubt } = choices;
  const isOpen = chosen === null && doubt !== null;
  const id = useId();
  return (
    <fieldset className="grid min-w-0 gap-1.5" aria-describedby={isOpen ? id : undefined}>
      <legend className="pb-1 font-semibold text-body">{t('find.countryTitle')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((country) => (
          <Chip
            key={country}
            isSelected={country === chosen}
            onChange={(isChosen) => onChoose(isChosen ? country : null)}
          >
            {formats.country(country)}
          </Chip>
        ))}
      </div>
      {isOpen && (
        <p id={id} className="text-note text-warn">
          {t(doubt === 'near' ? 'find.countryNear' : 'find.countryUntold')}
        </p>
      )}
    </fieldset>
  );
};
