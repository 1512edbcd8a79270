import { useLocation } from '@tanstack/react-router';
import { useTranslator } from '@waystation/ui';
import { Nowhere } from '../features/states/nowhere';

/** An address that is none of ours. */
export const NotFoundPage = () => {
  const { t } = useTranslator();
  const { pathname } = useLocation();
  return (
    <Nowhere title={t('error.noPage')} asked={pathname}>
      {t('error.noPageLong')}
    </Nowhere>
  );
};
