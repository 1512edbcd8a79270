import { Link } from '@tanstack/react-router';
import { EmptyState, useTranslator } from '@waystation/ui';

/** An address that is none of ours. */
export const NotFoundPage = () => {
  const { t } = useTranslator();
  return (
    <main className="grid flex-1 place-items-center p-4">
      <div className="max-w-sm">
        <EmptyState
          title={t('error.noPage')}
          action={
            <Link to="/" className="font-semibold text-accent underline underline-offset-2">
              {t('error.toStart')}
            </Link>
          }
        >
          {t('error.noPageLong')}
        </EmptyState>
      </div>
    </main>
  );
};
