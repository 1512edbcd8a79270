/** The picture that the server drew into the page, as packages/picture writes it. */
const PICTURE = '#first-picture';
const MAP = `${PICTURE} .fp-map`;

/** Takes the picture off the page; nothing where there is none. */
export const removePagePicture = (): void => {
  document.querySelector(PICTURE)?.remove();
};

/**
 * Moves the drawn part of the picture to another place, and takes the words around it off the page.
 * False: no picture came with the page, or it is gone.
 */
export const movePagePicture = (place: HTMLElement): boolean => {
  const drawn = document.querySelector(MAP);
  if (drawn !== null) {
    place.append(drawn);
  }
  removePagePicture();
  return drawn !== null;
};
