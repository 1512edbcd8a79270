import { Link } from '@tanstack/react-router';
import type { Operation, PublicationView } from '@waystation/domain';
import { Banner, useTranslator } from '@waystation/ui';
import { History, TriangleAlert } from 'lucide-react';

type MapNoticesProps = { readonly operation: Operation; readonly map: PublicationView };

/** What whoever holds a copy must know before they use it: that it was replaced, or withdrawn and why. */
export const MapNotices = ({ operation, map }: MapNoticesProps) => {
  const { t } = useTranslator();
  const { number, successor } = map;
  const reason = map.steps.find(({ state }) => state === 'withdrawn')?.note;
  return (
    <>
      {map.state === 'withdrawn' && (
        <Banner icon={TriangleAlert} title={t('register.wasWithdrawn')}>
          <bdi>{reason}</bdi>
        </Banner>
      )}
      {map.state === 'superseded' && successor === null && (
        <Banner icon={History} title={t('register.superseded')}>
          {t('register.supersededNone')}
        </Banner>
      )}
      {successor !== null && (
        <Banner icon={History} title={t('register.superseded')}>
          <Link
            to="/$op/reports/$number/$version"
            params={{ op: operation.code, number, version: `v${successor}` }}
            search
            className="font-semibold underline pointer-coarse:py-3"
          >
            {t('register.useNewer', { version: successor })}
          </Link>
        </Banner>
      )}
    </>
  );
};
