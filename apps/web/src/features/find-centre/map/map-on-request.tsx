import { Button, useTranslator } from '@waystation/ui';
import { type ReactNode, useState } from 'react';
import { savesData } from '../../../offline/saves-data';

type MapOnRequestProps = {
  /** Whether something is asked that only the map can answer. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
};

/**
 * The map; for a reader who saves data only once it is asked for: the list is the answer, and the map takes
 * more of the line than all the rest of the page. On a line that is merely slow it is drawn, last: the app is
 * kept on the device once the map is there.
 */
export const MapOnRequest = ({ isNeeded, children }: MapOnRequestProps) => {
  const { t } = useTranslator();
  const [isAsked, setAsked] = useState(() => !savesData());
  if (isNeeded && !isAsked) {
    setAsked(true);
  }
  return isAsked ? (
    children
  ) : (
    <div className="grid h-full content-center justify-items-center gap-2 px-4 text-center text-ink-2 text-note">
      <p>{t('find.mapLeftOut')}</p>
      <Button onPress={() => setAsked(true)}>{t('find.mapShow')}</Button>
    </div>
  );
};
