import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';

type OfflineBannerProps = {
  /** From when the shown data are. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
};

/** Across the top while the server cannot be reached; the same in both themes, so that it is seen. */
export const OfflineBanner = ({ children, onRetry }: OfflineBannerProps) => {
  const { t } = useTranslator();
  return (
    <div
      role="status"
      className="flex items-center gap-2 bg-banner px-4 py-2 text-body text-on-banner"
    >
      <WifiOff aria-hidden size={16} className="shrink-0" />
      <span className="flex-1">
        <b className="font-semibold">{t('state.offline')}</b> {children}
      </span>
      {onRetry && (
        <Button
          onPress={onRetry}
          className="touch-target cursor-pointer rounded-sm font-semibold underline underline-offset-2 outline-on-banner"
        >
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
};
