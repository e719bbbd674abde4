import { offsetAt, wallTimeAt } from '../calendar-server/zonedTime';
import { NotEmulatedError } from './emulate';

/** `Utilities.formatDate`: a pattern of Java's SimpleDateFormat, always in English, as Google does it. */
export function formatJavaDate(instantMs: number, timeZone: string, pattern: string): string {
  const [date = '', time = ''] = wallTimeAt(timeZone, instantMs).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  const milliseconds = String(((instantMs % 1000) + 1000) % 1000);
  const offsetMs = offsetAt(timeZone, instantMs);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const length = token.length;
    switch (token[0]) {
      case 'y':
        return length === 2 ? year.slice(-2) : year.padStart(length, '0');
      case 'M':
        return length > 2
          ? name(instantMs, timeZone, { month: length > 3 ? 'long' : 'short' })
          : padded(month, length);
      case 'd':
        return padded(day, length);
      case 'H':
        return padded(hours, length);
      case 'h':
        return padded(String(Number(hours) % 12 || 12), length);
      case 'm':
        return padded(minutes, length);
      case 's':
        return padded(seconds, length);
      case 'S':
        return padded(milliseconds, length);
      case 'a':
        return Number(hours) < 12 ? 'AM' : 'PM';
      case 'E':
        return name(instantMs, timeZone, { weekday: length > 3 ? 'long' : 'short' });
      case 'u':
        return String(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
      case 'X':
        return offsetMs === 0
          ? 'Z'
          : offset(offsetMs, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined);
      case 'Z':
        return offset(offsetMs, '');
      default:
        throw new NotEmulatedError(`Utilities.formatDate with the letter ${token[0] ?? ''}`);
    }
  });
}

function padded(digits: string, length: number): string {
  return String(Number(digits)).padStart(length, '0');
}

function name(instantMs: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone }).format(instantMs);
}

function offset(offsetMs: number, separator: string): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${separator}${twoDigits(minutes % 60)}`;
}
