import type { ReactNode } from 'react';

type FormPartProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** One part of the form, under the name that it has on the page. */
export const FormPart = ({ id, title, children }: FormPartProps) => (
  <section aria-labelledby={`flash-${id}`} className="grid gap-3 border-line border-t pt-3">
    <h3 id={`flash-${id}`} className="font-semibold text-body">
      {title}
    </h3>
    {children}
  </section>
);
