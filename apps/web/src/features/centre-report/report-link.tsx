import { useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';

type ReportLinkProps = { readonly operation: string; readonly centre: string };

/** The way to the page on which a centre's staff keep its numbers true. */
export const ReportLink = ({ operation, centre }: ReportLinkProps) => {
  const { t } = useTranslator();
  return (
    <p className="px-4 py-3 text-body">
      <Link
        href={`/${operation}/centres/${encodeURIComponent(centre)}/report`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
      >
        {t('report.open')}
      </Link>
    </p>
  );
};
