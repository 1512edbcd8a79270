import { borderWords, type RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { ArrowRightLeft } from 'lucide-react';

/** The border on the way, with the sign of a crossing. */
export const BorderLine = ({ border }: Pick<RankedCentre, 'border'>) => {
  const said = borderWords({ border }, useTranslator());
  return said === null ? null : (
    <span className="inline-flex items-center gap-1.5">
      <ArrowRightLeft aria-hidden size={14} className="shrink-0" />
      <span>{said}</span>
    </span>
  );
};
