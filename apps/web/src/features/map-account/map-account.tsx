import { Button, IconButton, useTranslator } from '@waystation/ui';
import { Table2, X } from 'lucide-react';
import { ACCOUNT_ID, ACCOUNT_SHORT_ID } from './account-ids';
import type { AccountPart } from './account-words';

/** Goes to the map in words, which shows while the focus is in it. */
export const goToAccount = (): void => document.getElementById(ACCOUNT_ID)?.focus();

const goToMap = (): void => {
  const map = document.querySelector<HTMLElement>('#map canvas') ?? document.querySelector('main');
  map?.focus();
};

type MapAccountProps = {
  /** Null: not made yet. */
  readonly account: readonly AccountPart[] | null;
  readonly onTable: () => void;
};

const Part = ({ part }: { readonly part: AccountPart }) => (
  <li className="py-2">
    <p className="font-semibold">{part.said}</p>
    {part.details.map((detail) => (
      <p key={detail} className="text-ink-2">
        {detail}
      </p>
    ))}
  </li>
);

/**
 * The map in words, for those who cannot see it: each layer with its date, source, largest numbers and
 * everything that has none. Always there for a screen reader; on screen while the focus is in it. It is
 * not announced when it changes.
 */
export const MapAccount = ({ account, onTable }: MapAccountProps) => {
  const { t } = useTranslator();
  return (
    <section
      id={ACCOUNT_ID}
      aria-label={t('account.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          goToMap();
        }
      }}
      className="sr-only text-body outline-none focus-within:not-sr-only focus-within:absolute! focus-within:inset-x-3 focus-within:top-3 focus-within:z-20 focus-within:mx-auto! focus-within:max-h-[calc(100%-1.5rem)] focus-within:max-w-150 focus-within:overflow-auto! focus-within:rounded-md focus-within:border focus-within:border-line-2 focus-within:bg-surface focus-within:px-4! focus-within:py-3! focus-within:shadow-float"
    >
      <header className="flex items-center justify-between gap-2">
        <h2 className="text-section">{t('account.title')}</h2>
        <IconButton label={t('account.back')} icon={X} shortcut="Esc" onPress={goToMap} />
      </header>
      <p id={ACCOUNT_SHORT_ID} hidden>
        {account?.map(({ said }) => said).join(' ')}
      </p>
      {account?.length === 0 && <p>{t('layers.empty')}</p>}
      <ul className="divide-y divide-line">
        {account?.map((part) => (
          <Part key={part.name} part={part} />
        ))}
      </ul>
      <p className="mt-1 mb-2 text-ink-2">{t('account.sameRows')}</p>
      <Button icon={Table2} onPress={onTable}>
        {t('account.tables')}
      </Button>
    </section>
  );
};
