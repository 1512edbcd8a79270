import { Button, useTranslator } from '@waystation/ui';
import { Copy, Image } from 'lucide-react';
import { useRef, useState } from 'react';
import { saveBlob } from '../register/save-file';
import { sheetAddress } from './address/sheet-address';
import { type CopyOutcome, copyPicture, type MadePicture, pictureFrom } from './copy-picture';
import { downloadFrom } from './download-from';

type PictureShareProps = {
  readonly operation: string;
  /** What the server is asked for the view. */
  readonly query: string;
};

type Said =
  | { readonly kind: 'copying' | CopyOutcome }
  | { readonly kind: 'notMade'; readonly reason: string };

/** Makes a picture once, so that a second press copies what the first one waited for. */
const usePicture = (address: string): (() => Promise<MadePicture>) => {
  const made = useRef<{ readonly address: string; readonly picture: Promise<MadePicture> }>(null);
  return () => {
    if (made.current?.address === address) {
      return made.current.picture;
    }
    const picture = pictureFrom(address);
    made.current = { address, picture };
    // Whoever presses again asks again.
    picture.catch(() => {
      made.current = null;
    });
    return picture;
  };
};

/** The view as a picture with its legend, date, sources and disclaimer, to paste or to keep. */
export const PictureShare = ({ operation, query }: PictureShareProps) => {
  const { t } = useTranslator();
  const [said, setSaid] = useState<Said | null>(null);
  const address = sheetAddress(operation, query, 'png');
  const pictureOf = usePicture(address);
  const copy = async (): Promise<void> => {
    setSaid({ kind: 'copying' });
    const picture = pictureOf();
    const outcome = await copyPicture(picture);
    try {
      const { blob, name } = await picture;
      if (outcome !== 'copied' && outcome !== 'left') {
        saveBlob(blob, name);
      }
      setSaid({ kind: outcome });
    } catch (error) {
      setSaid({ kind: 'notMade', reason: error instanceof Error ? error.message : '' });
    }
  };
  return (
    <div className="mt-4">
      <h3 className="text-ink-2 text-label">{t('snapshot.picture')}</h3>
      <p className="text-ink-3 text-note">{t('snapshot.picture.note')}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <Button icon={Copy} isDisabled={said?.kind === 'copying'} onPress={() => void copy()}>
          {t('snapshot.picture.copy')}
        </Button>
        <Button icon={Image} onPress={() => downloadFrom(address)}>
          {t('snapshot.picture.download')}
        </Button>
        <span role="status" className="text-ink-2 text-note">
          {said && t(`snapshot.picture.${said.kind}`)}
          {said?.kind === 'notMade' && <bdi> {said.reason}</bdi>}
        </span>
      </div>
    </div>
  );
};
