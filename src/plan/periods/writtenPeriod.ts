import type { Written, WrittenDated, WrittenMonths, WrittenTime } from './grammar/written';
import type { WrittenPeriod } from './periodReading';

/** What a written form says by itself; `times` are those that stand beside it. */
export function writtenPeriodOf(written: Written, times: readonly WrittenTime[] = []): WrittenPeriod {
  const own = ownWords(written);
  return { ...own, times: [...own.times, ...times] };
}

function ownWords(written: Written): WrittenPeriod {
  switch (written.kind) {
    case 'day':
    case 'days':
    case 'months':
      return datedWords(written);
    case 'several': {
      const parts = written.parts.map(datedWords);
      return {
        kind: 'several',
        months: withoutRepeats(parts.flatMap(({ months }) => months)),
        days: parts.flatMap(({ days }) => days),
        times: parts.flatMap(({ times }) => times),
      };
    }
    case 'weekday-day':
      return words('day', [written.day.month.month], [], written.time);
    case 'deadline':
      return words('deadline', monthsOf(written.day), [written.day.day]);
    case 'month-end-deadline':
      return words('deadline', [written.month.month], []);
    case 'term':
    case 'plan-period':
    case 'open':
      return words(written.kind, [], []);
    case 'month-part':
      return words('month-part', [written.month.month], []);
    case 'recurring': {
      const days = written.rule.kind === 'day-of-month' ? [written.rule.day] : [];
      return words('recurring', written.within ? endsOf(written.within) : [], days, written.time);
    }
    case 'whole-year':
      return words('year', [], []);
    case 'times':
      return { kind: 'time', months: [], days: [], times: written.times };
    case 'unclear':
      return words('open', [], []);
  }
}

function datedWords(written: WrittenDated): WrittenPeriod {
  switch (written.kind) {
    case 'day':
      return words(
        written.time === undefined ? 'day' : 'timed',
        monthsOf(written.day),
        [written.day.day],
        written.time,
      );
    case 'days': {
      const months = [...monthsOf(written.start), ...monthsOf(written.end)];
      return words('days', withoutRepeats(months), [written.start.day, written.end.day]);
    }
    case 'months':
      return words('months', endsOf(written), []);
  }
}

function words(
  kind: WrittenPeriod['kind'],
  months: readonly number[],
  days: readonly number[],
  time?: WrittenTime,
): WrittenPeriod {
  return { kind, months, days, times: time === undefined ? [] : [time] };
}

function monthsOf({ month }: { readonly month?: number }): readonly number[] {
  return month === undefined ? [] : [month];
}

function endsOf({ start, end }: WrittenMonths): readonly number[] {
  return withoutRepeats([start.month, end.month]);
}

function withoutRepeats(months: readonly number[]): readonly number[] {
  return months.filter((month, index) => index === 0 || month !== months[index - 1]);
}
