import type { Theme } from '@waystation/cartography';

/** Draws the pictures of a layer when they are first needed and keeps them: they never change. */
export const oncePerTheme = <Drawn>(draw: (theme: Theme) => Drawn): ((theme: Theme) => Drawn) => {
  const kept = new Map<Theme, Drawn>();
  return (theme) => {
    const drawn = kept.get(theme) ?? draw(theme);
    kept.set(theme, drawn);
    return drawn;
  };
};
