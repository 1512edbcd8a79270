import { BottomBar, useTranslator } from '@waystation/ui';
import { useDestinations } from './app-rail';

/** What fits under a thumb; the other destinations are not built yet. */
const ON_PHONE = ['map', 'find', 'sites'];

/** The way between pages on a phone. */
export const AppBottomBar = () => {
  const { t } = useTranslator();
  const items = useDestinations().filter(({ id }) => ON_PHONE.includes(id));
  return <BottomBar label={t('nav.label')} items={items} />;
};
