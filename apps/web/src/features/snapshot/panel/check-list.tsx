import { useTranslator } from '@waystation/ui';
import { Check, TriangleAlert } from 'lucide-react';
import type { SheetFacts } from '../sheet/sheet-preview';
import { checksOf } from './checks-of';

/** What to know before the map is published. */
export const CheckList = ({ facts }: { readonly facts: SheetFacts }) => (
  <ul className="grid gap-1.5">
    {checksOf(facts, useTranslator()).map(({ isFine, text }) => {
      const Icon = isFine ? Check : TriangleAlert;
      return (
        <li key={text} className="flex items-start gap-2 text-body text-ink">
          <Icon
            aria-hidden
            size={16}
            className={isFine ? 'mt-0.5 shrink-0 text-ok' : 'mt-0.5 shrink-0 text-warn'}
          />
          <span>{text}</span>
        </li>
      );
    })}
  </ul>
);
