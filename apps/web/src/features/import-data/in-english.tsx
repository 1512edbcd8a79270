/** What the reader of files says, which speaks English alone. */
export const InEnglish = ({ text }: { readonly text: string }) => (
  <bdi lang="en" className="break-words">
    {text}
  </bdi>
);
