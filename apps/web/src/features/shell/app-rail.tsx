import { type ParsedLocation, useLocation } from '@tanstack/react-router';
import { LANGUAGES } from '@waystation/domain';
import { languageInfo, type Translator } from '@waystation/i18n';
import { IconButton, Logo, Menu, type NavItem, Rail, useTranslator } from '@waystation/ui';
import { searchTextOf } from '@waystation/view';
import {
  Bell,
  Database,
  FileText,
  History,
  Languages,
  LayoutDashboard,
  Map as MapIcon,
  Moon,
  Navigation,
  Settings2,
  Sun,
  Tent,
} from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useReader } from '../../app/use-reader';
import { addressOf, type OperationPage, pageIn } from './page-in';

type Open = Pick<ParsedLocation, 'pathname' | 'search' | 'searchStr'>;

/** Where the pages of the operation are that is open; the one that is open stays as it is. */
const pagesFrom = ({ pathname, search, searchStr }: Open) => {
  const open = pageIn(pathname);
  const said = searchTextOf(search);
  return (page: OperationPage): Pick<NavItem, 'href' | 'isCurrent'> =>
    open === null
      ? { href: '/' }
      : {
          href: pathname.endsWith(`/${page}`)
            ? `${pathname}${searchStr}`
            : addressOf(open.operation, page, said),
          isCurrent: open.page === page,
        };
};

const destinationsOf = (location: Open, t: Translator['t']): readonly NavItem[] => {
  const to = pagesFrom(location);
  const planned = { href: '/', notReachable: t('nav.notYet') };
  return [
    { id: 'map', label: t('nav.map'), icon: MapIcon, ...to('map') },
    { id: 'dashboard', label: t('nav.dashboard'), icon: LayoutDashboard, ...to('dashboard') },
    { id: 'changes', label: t('changed.nav'), icon: History, ...to('changes') },
    { id: 'find', label: t('nav.findCentre'), icon: Navigation, ...to('find') },
    { id: 'sites', label: t('nav.sites'), icon: Tent, ...planned },
    { id: 'reports', label: t('nav.reports'), icon: FileText, ...to('reports') },
    { id: 'alerts', label: t('nav.alerts'), icon: Bell, ...to('alerts') },
    { id: 'data', label: t('nav.data'), icon: Database, ...to('import') },
    { id: 'settings', label: t('nav.settings'), icon: Settings2, ...planned },
  ];
};

/**
 * The destinations of the product in the order of the design; those not built yet say so. They follow the
 * address once what the page itself shows of it is painted, and are the same until then.
 */
export const useDestinations = (): readonly NavItem[] => {
  const { t } = useTranslator();
  const location = useDeferredValue(useLocation());
  return useMemo(() => destinationsOf(location, t), [location, t]);
};

/** Language and appearance, as two buttons. */
const ReaderButtons = () => {
  const { t, language } = useTranslator();
  const { theme, chooseLanguage, chooseTheme } = useReader();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <Menu
        label={t('language.choose')}
        chosen={language}
        entries={LANGUAGES.map((id) => ({ id, label: languageInfo(id).ownName, lang: id }))}
        onChoose={chooseLanguage}
        trigger={<IconButton label={t('language.choose')} icon={Languages} />}
      />
      <IconButton
        label={t(`theme.to.${other}`)}
        icon={theme === 'dark' ? Sun : Moon}
        onPress={() => chooseTheme(other)}
      />
    </>
  );
};

/** The way between pages on anything wider than a phone. */
export const AppRail = () => {
  const { t } = useTranslator();
  return (
    <Rail label={t('nav.label')} logo={<Logo title={t('app.name')} />} items={useDestinations()}>
      <ReaderButtons />
    </Rail>
  );
};
