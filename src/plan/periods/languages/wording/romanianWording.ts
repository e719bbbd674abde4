import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const months = [
  ...(['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie'] as const),
  ...(['iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'] as const),
] as const;

const ordinals = ['prima', 'a doua', 'a treia', 'a patra', 'ultima'] as const;

/** How a period is written in Romanian. */
export const romanianWording: PeriodWording = {
  months,
  monthsAfterDay: months,
  deadline: 'până la {day}',
  wholeYear: 'pe parcursul anului școlar',
  planPeriod: 'pe durata planului',
  open: 'de comun acord',
  terms: {
    'quarter-1': 'primul pătrar',
    'quarter-2': 'al doilea pătrar',
    'quarter-3': 'al treilea pătrar',
    'quarter-4': 'al patrulea pătrar',
    'half-year-1': 'primul semestru',
    'half-year-2': 'al doilea semestru',
    'trimester-1': 'primul trimestru',
    'trimester-2': 'al doilea trimestru',
    'trimester-3': 'al treilea trimestru',
    autumn: 'toamna',
    winter: 'iarna',
    spring: 'primăvara',
    summer: 'vara',
    'autumn-holidays': 'vacanța de toamnă',
    'winter-holidays': 'vacanța de iarnă',
    'spring-holidays': 'vacanța de primăvară',
    'summer-holidays': 'vacanța de vară',
  },
  monthParts: {
    'week-1': 'prima săptămână din {month}',
    'week-2': 'a doua săptămână din {month}',
    'week-3': 'a treia săptămână din {month}',
    'week-4': 'a patra săptămână din {month}',
    'week-5': 'a cincea săptămână din {month}',
    'week-last': 'ultima săptămână din {month}',
    'decade-1': 'prima decadă din {month}',
    'decade-2': 'a doua decadă din {month}',
    'decade-3': 'a treia decadă din {month}',
    'half-1': 'prima jumătate a lunii {month}',
    'half-2': 'a doua jumătate a lunii {month}',
    beginning: 'începutul lunii {month}',
    middle: 'mijlocul lunii {month}',
    end: 'sfârșitul lunii {month}',
  },
  everyWeekday: [
    ...(['în fiecare luni', 'în fiecare marți', 'în fiecare miercuri', 'în fiecare joi'] as const),
    ...(['în fiecare vineri', 'în fiecare sâmbătă', 'în fiecare duminică'] as const),
  ],
  furtherWeekdays: [
    ...(['luni', 'marți', 'miercuri', 'joi'] as const),
    ...(['vineri', 'sâmbătă', 'duminică'] as const),
  ],
  and: 'și',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['luni', ordinals],
      ['marți', ordinals],
      ['miercuri', ordinals],
      ['joi', ordinals],
      ['vineri', ordinals],
      ['sâmbătă', ordinals],
      ['duminică', ordinals],
    ],
    '{weekday} din fiecare lună',
  ),
  dayOfMonth: 'pe {day} din fiecare lună',
  dayOfMonthDeadline: 'până pe {day} din fiecare lună',
  onceEvery: {
    day: 'zilnic',
    week: 'săptămânal',
    month: 'lunar',
    quarter: 'trimestrial',
    'half-year': 'semestrial',
    year: 'o dată pe an',
  },
  oftenEvery: everyUnit('de {times} {unit}', {
    day: 'pe zi',
    week: 'pe săptămână',
    month: 'pe lună',
    quarter: 'pe trimestru',
    'half-year': 'pe semestru',
    year: 'pe an',
  }),
  times: { one: 'ori', few: 'ori', many: 'ori' },
};
