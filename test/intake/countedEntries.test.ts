import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlanText } from '../../src/intake/readPlanText';
import { findPlanHeader } from '../../src/plan/planHeader';
import { readPlan } from '../../src/plan/readPlan';
import { schoolYearName } from '../../src/plan/schoolYear';

const header = 'Месяц\tДата\tМероприятие\tМесто\tОтветственный';
const month = fc.constantFrom('Сентябрь', 'октябрь', 'Март', '');
const date = fc.constantFrom('5', '10-12', '15 октября', '2016-2019', 'понедельник', 'до 20 мая', '?', '');
const event = fc.constantFrom('Поход', 'осмотр двора', 'Встреча с поэтом,', '1. Игра 2. Чай', 'Итого: 5', '');
const place = fc.constantFrom('Музей', 'парк', 'Актовый зал', '', '');
const responsible = fc.constantFrom('Иванова А. А.', 'вожатая', 'Исполнитель: Орлов П. П.', '', '');
const row = fc.tuple(month, date, event, place, responsible).map((cells) => cells.join('\t'));
const line = fc.constantFrom(
  ...['Октябрь\t\t\t\t', '2016-2019', 'Блок 1. Дружба', 'Понедельник\t\t\t\t', '- 2 -', header, '', '5'],
  ...[
    '\t\t\tна улице\t',
    '1 неделя',
    'Всего 4',
    'и его друзья\t\t',
    'Директор школы А. Б. Орлова',
    '\t\t\t\t',
  ],
);
const title = fc.constantFrom('План на 2026/27', 'План на март 2027 года', '2016-2019', '');

describe('the entries counted on loading', () => {
  it('are those of the loaded table', () => {
    fc.assert(
      fc.property(title, fc.array(fc.oneof(row, line), { maxLength: 14 }), (first, lines) => {
        const reading = readPlanText([first, header, ...lines].join('\n'));
        if (!reading.ok) throw new Error(`not read: ${reading.problem}`);
        const { table, schoolYear, entryCount } = reading.value;
        const found = findPlanHeader(table);
        if (!found.ok) throw new Error(`no header: ${found.problem}`);
        const schoolYearTexts = schoolYear === undefined ? [] : [schoolYearName(schoolYear)];
        const { plan } = readPlan({ grid: table, header: found.header, schoolYearTexts });
        expect(plan.entries).toHaveLength(entryCount);
      }),
      { numRuns: 400 },
    );
  });
});
