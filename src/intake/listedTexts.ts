/** «1. », «2) », «- », «• » at the beginning of a line. */
const marker = /^\s*(?:\d{1,2}[.)](?!\d)|[-–—•*·▪●])\s*/u;

/** The line without its number or bullet. */
export function withoutMarker(line: string): string {
  return line.replace(marker, '').trim();
}

export function hasMarker(line: string): boolean {
  return marker.test(line);
}

/** The texts of a cell that holds a list: one a line, or parted by semicolons; numbers and bullets dropped. */
export function splitListCell(cell: string): readonly string[] {
  return cell
    .split(/[\r\n;]+/u)
    .map((text) => withoutMarker(text).replace(/[\s\u00a0]+/gu, ' '))
    .filter((text) => text !== '');
}
