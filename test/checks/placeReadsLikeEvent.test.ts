import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

const findingsFor = (place: string, event: string) =>
  findingsOf('place-reads-like-event', readUsual([['Май', place, event, 'Родители']]));

describe('places that read like events', () => {
  it.each([
    'Знакомство с работой музея',
    'Участие в городском конкурсе',
    'Экскурсия по городу',
    'Відвідування вистави',
    'Рисуем, лепим и поём вместе с мамами, папами и бабушками',
  ])('are noticed: %s', (place) => {
    expect(findingsFor(place, 'Праздник')).toMatchObject([
      { severity: 'warning', rowNumber: 2, column: 'place', parameters: { text: place } },
    ]);
  });

  it.each([
    'Выставочный зал',
    'Концертный зал филармонии',
    'Школьная библиотека',
    'Конференц-зал Центральной городской научной библиотеки имени первого её директора',
    'Наш двор',
  ])('are not seen in places: %s', (place) => {
    expect(findingsFor(place, 'Праздник')).toEqual([]);
  });

  it('can be moved to a blank event cell', () => {
    expect(findingsFor('Экскурсия по городу', '')[0]?.fixes).toEqual([
      {
        kind: 'move-place-to-event',
        edits: [
          { rowNumber: 2, column: 'event', before: '', after: 'Экскурсия по городу' },
          { rowNumber: 2, column: 'place', before: 'Экскурсия по городу', after: '' },
        ],
        isSafe: false,
      },
    ]);
  });

  it('are left in place when there is an event already', () => {
    expect(findingsFor('Экскурсия по городу', 'Прогулка')[0]?.fixes).toEqual([]);
  });
});
