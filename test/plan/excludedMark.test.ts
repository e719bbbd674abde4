import { describe, expect, it } from '@jest/globals';
import { isExcludedMark } from '../../src/plan/excludedMark';

describe('a cell of the column «Без календаря»', () => {
  it.each(['да', 'х', 'X', '+', '✓', '✔', '1', 'TRUE', 'ИСТИНА', 'не надо', 'без календаря', 'yes', '×'])(
    'excludes its row with «%s»',
    (text) => {
      expect(isExcludedMark(text)).toBe(true);
    },
  );

  it.each(['', ' ', '-', '—', 'нет', 'Нет', 'НЕТ.', 'ні', 'no', 'No', 'FALSE', 'ЛОЖЬ', 'ХИБНІСТЬ', '0'])(
    'does not with «%s»',
    (text) => {
      expect(isExcludedMark(text)).toBe(false);
    },
  );
});
