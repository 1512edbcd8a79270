import { useTranslator } from '@waystation/ui';
import { FileText } from 'lucide-react';
import { useSearchText } from '../../app/use-search-text';
import { addressOf } from '../shell/page-in';

type PublishedMapsLinkProps = { readonly operation: string };

/** To the register: a link to a view shows other figures tomorrow, a published map does not. */
export const PublishedMapsLink = ({ operation }: PublishedMapsLinkProps) => {
  const { t } = useTranslator();
  const { search } = useSearchText();
  return (
    <a
      href={addressOf(operation, 'reports', search)}
      className="mt-3 inline-flex min-h-11 items-center gap-1.5 text-accent text-body underline underline-offset-2"
    >
      <FileText aria-hidden size={16} className="shrink-0" />
      {t('register.fromShare')}
    </a>
  );
};
