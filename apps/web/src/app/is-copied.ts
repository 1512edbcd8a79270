/** Puts a text where it can be pasted from; false where the browser does not allow it. */
export const isCopied = async (text: string): Promise<boolean> => {
  try {
    // Not there on a page that came over plain HTTP from another machine; refused by some browsers.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
