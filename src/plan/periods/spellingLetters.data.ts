/** Cyrillic letters by the Latin ones that look the same. */
export const latinLookAlikes = (): Readonly<Record<string, string>> => ({
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
});

/** Letters that people type without their marks, or with those of another keyboard (Romanian «ș» and «ş»). */
export const plainLetters = (): Readonly<Record<string, string>> => ({
  ё: 'е',
  ...{ ą: 'a', ă: 'a', â: 'a', ć: 'c', ę: 'e', î: 'i', ł: 'l', ń: 'n', ó: 'o' },
  ...{ ś: 's', ș: 's', ş: 's', ț: 't', ţ: 't', ź: 'z', ż: 'z' },
});
