import { type Centre, Iso3 } from '@waystation/domain';
import { countryCodes } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { ListedChoice } from './listed-choice';
import { offeredConsulates } from './offered';

type ConsulateChoiceProps = {
  readonly centres: readonly Centre[];
  readonly chosen: readonly Iso3[];
  readonly onChange: (chosen: readonly Iso3[]) => void;
};

const COUNTRIES: readonly Iso3[] = countryCodes().map((code) => Iso3.parse(code));

/** Whose consulate should be on site, whether or not any centre is known to have it. */
export const ConsulateChoice = ({ centres, chosen, onChange }: ConsulateChoiceProps) => {
  const { t, formats } = useTranslator();
  const offered = useMemo(() => offeredConsulates(centres), [centres]);
  return (
    <ListedChoice
      label={t('find.consulatesAsked')}
      othersLabel={t('find.consulatesOther')}
      offered={offered}
      all={COUNTRIES}
      chosen={chosen}
      nameOf={formats.country}
      onChange={onChange}
    />
  );
};
