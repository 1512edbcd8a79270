import { Link } from '@tanstack/react-router';
import type { Operation, PublicationView } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { mapLine } from './map-line';
import { StateTag } from './state-tag';

type MapVersionsProps = {
  readonly operation: Operation;
  /** The one that is looked at. */
  readonly map: PublicationView;
  /** All versions of its number that this reader may know of, newest first. */
  readonly versions: readonly PublicationView[];
};

const SEPARATOR = ' · ';

/** Every version of a map with its state, so that whoever holds one finds the others. */
export const MapVersions = ({ operation, map, versions }: MapVersionsProps) => {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <ul className="border-line border-t">
      {versions.map((one) => (
        <li
          key={one.version}
          className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b py-2 text-body"
        >
          <Link
            to="/$op/reports/$number/$version"
            params={{ op: operation.code, number: one.number, version: `v${one.version}` }}
            search
            className="font-semibold text-accent underline aria-[current]:text-ink aria-[current]:no-underline pointer-coarse:py-3"
            aria-current={one.version === map.version ? 'page' : undefined}
          >
            {t('register.version', { version: one.version })}
          </Link>
          <StateTag map={one} />
          <span className="text-ink-2 text-note">
            {mapLine(one, operation, translator).join(SEPARATOR)}
          </span>
        </li>
      ))}
    </ul>
  );
};
