import { Button, Dialog, IconButton, useTranslator } from '@waystation/ui';
import { Trash2, Upload } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { FileTrigger } from 'react-aria-components';
import { operatorToken } from '../../centre-report/operator-token';
import { TokenForm } from '../../centre-report/token-form';
import { logoAddress } from './logo-requests';
import { logoRefusal } from './logo-words';
import type { Logos } from './use-logos';

type LogoDialogProps = {
  readonly operation: string;
  readonly logos: Logos;
  readonly onClose: () => void;
};

/** Adds logos to the operation and removes them, for the holder of the operator token. */
export const LogoDialog = ({ operation, logos, onClose }: LogoDialogProps) => {
  const { t } = useTranslator();
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const { names, change, isChanging, error } = logos;
  return (
    <Dialog isOpen title={t('snapshot.logos.title')} onClose={onClose}>
      <div className="grid gap-3">
        <p className="text-body text-ink-2">{t('snapshot.logos.how')}</p>
        {names.length > 0 && (
          <ul className="grid gap-1">
            {names.map((name) => (
              <li key={name} className="flex items-center gap-2 border-line border-b pb-1">
                <img
                  src={logoAddress(operation, name)}
                  alt=""
                  className="h-8 w-16 shrink-0 bg-[#ffffff] object-contain"
                />
                <bdi className="min-w-0 flex-1 break-words text-body">{name}</bdi>
                {token !== null && (
                  <IconButton
                    label={t('snapshot.logos.remove', { name })}
                    icon={Trash2}
                    isDisabled={isChanging}
                    onPress={() => change({ kind: 'remove', name, token })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {token === null ? (
          <TokenForm problem={null} onEnter={operatorToken.enter} />
        ) : (
          <FileTrigger
            acceptedFileTypes={['image/png', 'image/jpeg']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) {
                change({ kind: 'upload', file, token });
              }
            }}
          >
            <Button variant="primary" icon={Upload} isDisabled={isChanging}>
              {t('snapshot.logos.upload')}
            </Button>
          </FileTrigger>
        )}
        {error !== null && (
          <p role="alert" className="text-body text-warn">
            {t(logoRefusal(error))}
          </p>
        )}
      </div>
    </Dialog>
  );
};
