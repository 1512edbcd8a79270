/** Takes a file; the server names it and says that it is one, so that the page stays open. */
export const downloadFrom = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
};
