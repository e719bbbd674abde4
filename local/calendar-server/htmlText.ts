const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Whether a description is HTML: it has a tag or a character entity. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text);
}

/** The words of the HTML for programs that show plain text; a link keeps its address. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<a\s[^<>]*?href="([^"]*)"[^<>]*>(.*?)<\/a>/gis, (_, address: string, label: string) =>
      label === address ? address : `${label} (${address})`,
    )
    .replace(/<br\s*\/?>|<\/(?:p|div|li|ul|ol|h[1-6])>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();
}
