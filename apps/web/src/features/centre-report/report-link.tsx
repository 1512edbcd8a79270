import { useTranslator } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import { Link } from 'react-aria-components';
import type { FindState } from '../find-centre/address/find-state';

type ReportLinkProps = {
  readonly operation: string;
  readonly centre: string;
  /** The language and appearance that the address of this page asks for; the next one keeps them. */
  readonly asked: Pick<FindState, 'lang' | 'theme'>;
};

/** The way to the page on which a centre's staff keep its numbers true. */
export const ReportLink = ({ operation, centre, asked }: ReportLinkProps) => {
  const { t } = useTranslator();
  return (
    <p className="px-4 py-3 text-body">
      <Link
        href={`/${operation}/centres/${encodeURIComponent(centre)}/report${writeSearchText({ lang: asked.lang, theme: asked.theme })}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
      >
        {t('report.open')}
      </Link>
    </p>
  );
};
