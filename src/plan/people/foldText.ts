/** Lower case, ё as е, Latin letters without their marks, so that «Învăţători» and «invatatori» are one. */
export function foldText(text: string): string {
  const lower = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’ʼ`]|\u0301/g, '');
  return /[\u00e0-\u024f\u1e00-\u1eff]/.test(lower) ? withoutLatinMarks(lower) : lower;
}

function withoutLatinMarks(text: string): string {
  return text
    .replace(/ł/g, 'l')
    .replace(/[\u00e0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
}
