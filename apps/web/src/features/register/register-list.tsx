import { Link } from '@tanstack/react-router';
import type { Operation, PublicationView } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { FileText } from 'lucide-react';
import { isForAll, mapFilePath } from './map-files';
import { mapLine } from './map-line';
import { StateTag } from './state-tag';

type RegisterListProps = {
  readonly operation: Operation;
  readonly maps: readonly PublicationView[];
};

const SEPARATOR = ' · ';

/** Maps of the register, one below the other. */
export const RegisterList = ({ operation, maps }: RegisterListProps) => {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <ul className="border-line border-t">
      {maps.map((map) => (
        <li
          key={`${map.number} ${map.version}`}
          className="grid gap-x-4 gap-y-1 border-line border-b py-3 tablet:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <p className="flex flex-wrap items-baseline gap-x-2 text-label text-ink-2 tablet:flex-col">
            <bdi className="font-semibold text-ink">{map.number}</bdi>
            <span>{t('register.version', { version: map.version })}</span>
          </p>
          <div className="grid justify-items-start gap-1">
            <Link
              to="/$op/reports/$number/$version"
              params={{ op: operation.code, number: map.number, version: `v${map.version}` }}
              search
              className="inline-flex items-center font-semibold text-accent text-section hover:underline pointer-coarse:min-h-11"
            >
              <bdi lang={map.language}>{map.title}</bdi>
            </Link>
            <p className="text-ink-2 text-note">
              {mapLine(map, operation, translator).join(SEPARATOR)}
            </p>
            <StateTag map={map} />
            {isForAll(map) && (
              <a
                href={mapFilePath(operation, map, 'pdf')}
                className="inline-flex items-center gap-1.5 text-accent text-label underline pointer-coarse:min-h-11"
              >
                <FileText aria-hidden size={14} />
                {t('register.file.pdf')}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
