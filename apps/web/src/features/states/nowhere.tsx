import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OperationSummary } from '@waystation/domain';
import { Logo, useTranslator } from '@waystation/ui';
import { ChevronRight, Globe, History } from 'lucide-react';
import { operationsQuery } from '../../api/operation-queries';

type NowhereProps = {
  readonly title: string;
  /** Why there may be nothing. */
  readonly children: string;
  /** The address that was asked for, as it stands after the server's name. */
  readonly asked: string;
};

const OperationLink = ({ operation }: { readonly operation: OperationSummary }) => {
  const { t, formats, language } = useTranslator();
  const { code, names, countries, isHistorical } = operation;
  const Icon = isHistorical ? History : Globe;
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <li>
      <Link
        to="/$op/map"
        params={{ op: code }}
        className="flex min-h-13 items-center gap-3 px-3.5 py-2 hover:bg-surface-2 focus-visible:-outline-offset-2"
      >
        <Icon aria-hidden size={20} className="shrink-0 text-ink-3" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold text-accent text-body">
            <bdi>{formats.name(names) ?? code}</bdi>
          </span>
          <span className="line-clamp-2 text-ink-3 text-note">
            {isHistorical && `${t('operation.historicalShort')} · `}
            {list.format(countries.map(formats.country))}
          </span>
        </span>
        <ChevronRight aria-hidden size={16} className="flip-rtl shrink-0 text-ink-3" />
      </Link>
    </li>
  );
};

/** What exists: the operations that the server holds, each a way to its map. */
const Operations = () => {
  const { t } = useTranslator();
  const { data: operations } = useQuery(operationsQuery);
  if (operations === undefined || operations.length === 0) {
    return (
      <Link to="/" className="font-semibold text-accent text-body underline underline-offset-2">
        {t('error.toStart')}
      </Link>
    );
  }
  return (
    <nav aria-label={t('error.operationsHere')}>
      <h2 className="mb-1.5 text-ink-2 text-label">{t('error.operationsHere')}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line-2">
        {operations.map((operation) => (
          <OperationLink key={operation.code} operation={operation} />
        ))}
      </ul>
    </nav>
  );
};

/** A page for an address that leads nowhere: where one is, what was asked for, and what exists. */
export const Nowhere = ({ title, children, asked }: NowhereProps) => {
  const { t } = useTranslator();
  return (
    <main
      data-map-state="error"
      className="flex min-h-0 flex-1 justify-center overflow-auto bg-surface-2 px-4 py-8 tablet:items-center"
    >
      <div className="h-fit w-full max-w-lg rounded-lg border border-line bg-surface p-5 tablet:p-7">
        <Link
          to="/"
          className="mb-5 flex w-fit items-center gap-2 rounded-sm text-ink text-section"
        >
          <Logo title={t('app.name')} />
          <span aria-hidden="true">{t('app.name')}</span>
        </Link>
        <h1 className="text-title">{title}</h1>
        <p className="mt-1 text-body text-ink-2">{children}</p>
        <p className="mt-2 mb-5 text-ink-3 text-label font-regular">
          {t('error.askedFor')}{' '}
          <bdi dir="ltr" className="wrap-anywhere text-ink-2">
            {asked}
          </bdi>
        </p>
        <Operations />
      </div>
    </main>
  );
};
