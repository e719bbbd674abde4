/** White where it reads well enough (a contrast of 4.5) on a `#rrggbb` colour, else black. */
export function readableTextColor(color: string): string {
  const parts = /^#(..)(..)(..)$/.exec(color)?.slice(1) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 4.5 ? '#ffffff' : '#1f1f1f';
}
