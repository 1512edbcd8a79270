import { useEffect } from 'react';

/** Shows the page in its light colours while it is printed: paper is white whatever the screen is. */
export const useLightOnPaper = (): void => {
  useEffect(() => {
    const page = document.documentElement;
    let before: string | undefined;
    const lighten = (): void => {
      before = page.dataset.theme;
      page.dataset.theme = 'light';
    };
    const restore = (): void => {
      if (before !== undefined) {
        page.dataset.theme = before;
      }
    };
    addEventListener('beforeprint', lighten);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', lighten);
      removeEventListener('afterprint', restore);
    };
  }, []);
};
