import { Button, useTranslator } from '@waystation/ui';
import { Copy, Image } from 'lucide-react';
import { useState } from 'react';
import { serverContact } from '../../api/server-contact';
import { sheetAddress } from './address/sheet-address';
import { downloadFrom } from './download-from';

type PictureShareProps = {
  readonly operation: string;
  /** What the server is asked for the view. */
  readonly query: string;
};

const TYPE = 'image/png';

const pictureFrom = async (address: string): Promise<Blob> => {
  const response = await serverContact.watchedFetch(address);
  if (!response.ok) {
    throw new Error(`The server made no picture: ${response.status}.`);
  }
  return response.blob();
};

/** False where the browser takes no pictures, or the server made none. */
const isPictureCopied = async (address: string): Promise<boolean> => {
  try {
    // The promise itself is handed over: a browser lets only the press of a button write.
    await navigator.clipboard.write([new ClipboardItem({ [TYPE]: pictureFrom(address) })]);
    return true;
  } catch {
    return false;
  }
};

/** The view as a picture with its legend, date, sources and disclaimer, to paste or to keep. */
export const PictureShare = ({ operation, query }: PictureShareProps) => {
  const { t } = useTranslator();
  const [said, setSaid] = useState<'copying' | 'copied' | 'notCopied' | null>(null);
  const address = sheetAddress(operation, query, 'png');
  const copy = async (): Promise<void> => {
    setSaid('copying');
    setSaid((await isPictureCopied(address)) ? 'copied' : 'notCopied');
  };
  return (
    <div className="mt-4">
      <h3 className="text-ink-2 text-label">{t('snapshot.picture')}</h3>
      <p className="text-ink-3 text-note">{t('snapshot.picture.note')}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <Button icon={Copy} onPress={() => void copy()}>
          {t('snapshot.picture.copy')}
        </Button>
        <Button icon={Image} onPress={() => downloadFrom(address)}>
          {t('snapshot.picture.download')}
        </Button>
        <span role="status" className="text-ink-2 text-note">
          {said && t(`snapshot.picture.${said}`)}
        </span>
      </div>
    </div>
  );
};
