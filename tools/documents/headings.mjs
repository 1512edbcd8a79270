/**
 * The anchors of a Markdown text's headings, as GitHub makes them: lower case, without punctuation,
 * spaces as hyphens, repeats numbered.
 * @param {string} markdown
 * @returns {ReadonlySet<string>}
 */
export const headingAnchors = (markdown) => {
  /** @type {Set<string>} */
  const anchors = new Set();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = slugOf(heading);
    let anchor = slug;
    for (let repeat = 1; anchors.has(anchor); repeat += 1) {
      anchor = `${slug}-${repeat}`;
    }
    anchors.add(anchor);
  }
  return anchors;
};

/**
 * A Markdown text with its fenced blocks blanked out, line by line.
 * @param {string} markdown
 */
export const withoutFences = (markdown) =>
  markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, (fence) => fence.replace(/[^\n]/g, ''));

/** @param {string} heading */
const slugOf = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
