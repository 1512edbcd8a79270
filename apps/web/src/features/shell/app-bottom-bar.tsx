import { BottomBar, type NavItem, useTranslator } from '@waystation/ui';
import { Ellipsis } from 'lucide-react';
import { useDestinations } from './app-rail';

/** What fits under a thumb (design, 2); the rest is behind "More". */
const ON_PHONE = ['map', 'find', 'sites'];

/** Whether a destination stands on the phone's bar itself. */
export const isOnBottomBar = ({ id }: NavItem): boolean => ON_PHONE.includes(id);

type AppBottomBarProps = { readonly isMoreOpen: boolean; readonly onMore: () => void };

/** The way between pages on a phone. */
export const AppBottomBar = ({ isMoreOpen, onMore }: AppBottomBarProps) => {
  const { t } = useTranslator();
  return (
    <BottomBar
      label={t('nav.label')}
      items={useDestinations().filter(isOnBottomBar)}
      more={{ label: t('nav.more'), icon: Ellipsis, isOpen: isMoreOpen, onPress: onMore }}
    />
  );
};
