import type { RowTexts } from './planRow';

const timeOfEnd = /^\d{1,2}[.:-]\d{2}$/u;

/** The times of day of a row: those of «Начало» and «Окончание» where the end is a time and no date. */
export function timeOfRow({ time, endDate }: RowTexts): string {
  return time !== '' && timeOfEnd.test(endDate) ? `${time}-${endDate}` : time;
}

/** The beginning of a time of day in minutes; Infinity for a text that has none. */
export function minutesOf(time: string): number {
  const found = /(\d{1,2})[.:-](\d{2})/u.exec(time);
  return found === null ? Infinity : Number(found[1]) * 60 + Number(found[2]);
}
