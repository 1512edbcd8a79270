import type { Operation, PublicationView } from '@waystation/domain';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { Braces, Database, FileText } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { operatorToken } from '../centre-report/operator-token';
import { isForAll, type MapEnding, mapFilePath } from './map-files';
import { saveFile } from './save-file';

const FILES = [
  { ending: 'pdf', icon: FileText },
  { ending: 'json', icon: Braces },
  { ending: 'data.json', icon: Database },
] as const;

const NAMES = {
  pdf: 'register.file.pdf',
  json: 'register.file.json',
  'data.json': 'register.file.data',
} as const;

type FileLinksProps = {
  readonly operation: Pick<Operation, 'code'>;
  readonly map: PublicationView;
};

/** The files of a map. Those for the holder of the token alone are asked for with it: an address has none. */
export const FileLinks = ({ operation, map }: FileLinksProps) => {
  const { t } = useTranslator();
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const [hasFailed, setFailed] = useState(false);
  const save = async (ending: MapEnding): Promise<void> => {
    const isSaved = await saveFile(mapFilePath(operation, map, ending), {
      token: token ?? '',
      name: `${map.fileName}.${ending}`,
    });
    setFailed(!isSaved);
  };
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {FILES.map(({ ending, icon: Icon }) => (
          <li key={ending}>
            {isForAll(map) ? (
              <a
                href={mapFilePath(operation, map, ending)}
                className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line-2 px-2.75 font-medium text-body hover:bg-surface-2 pointer-coarse:h-11"
              >
                <Icon aria-hidden size={16} />
                {t(NAMES[ending])}
              </a>
            ) : (
              <Button icon={Icon} onPress={() => void save(ending)}>
                {t(NAMES[ending])}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasFailed && <Notice tone="warn">{t('register.refused.other')}</Notice>}
    </>
  );
};
