import type { Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import { memo } from 'react';
import { Link } from 'react-aria-components';
import { pointText } from '../address/find-state';

type RoadReportLinkProps = {
  readonly operation: string;
  /** The point that the reader chose; null: none yet. */
  readonly from: Position | null;
};

/** The way to the page on which a closed road is reported. The point that was chosen is where people are, not the road. */
export const RoadReportLink = memo(({ operation, from }: RoadReportLinkProps) => {
  const { t } = useTranslator();
  return (
    <p className="px-4 py-1 text-body">
      <Link
        href={`/${operation}/road/report${writeSearchText(from === null ? {} : { from: pointText(from) })}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
      >
        {t('find.closures.report')}
      </Link>
    </p>
  );
});
