import { LANGUAGES, type Operation } from '@waystation/domain';
import { languageInfo } from '@waystation/i18n';
import { Segmented, useTranslator } from '@waystation/ui';
import { Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useReader } from '../../app/use-reader';
import { OnDevice } from '../../offline/on-device';
import { QueueLine } from '../report-queue/queue-notice';
import { CreditText } from '../situation-map/controls/map-credits';
import { isOnBottomBar } from './app-bottom-bar';
import { useDestinations } from './app-rail';

type MorePanelProps = { readonly operation: Operation };

const Choice = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="border-line border-b py-3">
    <h3 className="mb-1.5 text-ink-2 text-label">{title}</h3>
    {children}
  </section>
);

/**
 * What a phone's bar has no room for: the other destinations, language and appearance, what is on the
 * device, and whose the map is.
 */
export const MorePanel = ({ operation }: MorePanelProps) => {
  const { t, language } = useTranslator();
  const { theme, chooseLanguage, chooseTheme } = useReader();
  const others = useDestinations().filter((item) => !isOnBottomBar(item));
  return (
    <div className="px-4 pb-4">
      <h2 className="text-title">{t('nav.more')}</h2>
      <Choice title={t('language.choose')}>
        <Segmented
          label={t('language.choose')}
          segments={LANGUAGES.map((id) => ({ id, label: languageInfo(id).ownName }))}
          value={language}
          onChange={chooseLanguage}
        />
      </Choice>
      <Choice title={t('theme.choose')}>
        <Segmented
          label={t('theme.choose')}
          segments={[
            { id: 'light', label: t('theme.light'), icon: Sun },
            { id: 'dark', label: t('theme.dark'), icon: Moon },
          ]}
          value={theme}
          onChange={chooseTheme}
        />
      </Choice>
      <ul className="grid grid-cols-2 gap-x-4 border-line border-b py-1.5">
        {others.map(({ id, label, icon: Icon, href, notReachable }) => (
          <li key={id} className="flex min-h-11 items-center gap-2.5 text-body text-ink-3">
            <Icon aria-hidden size={20} />
            {notReachable === undefined ? (
              <Link href={href} className="text-accent underline">
                {label}
              </Link>
            ) : (
              <span>
                {label}
                <span className="block text-note">{notReachable}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <OnDevice operation={operation.code} />
      <QueueLine />
      <div className="pt-3">
        <CreditText operation={operation} map={null} />
      </div>
    </div>
  );
};
