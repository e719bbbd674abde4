import { describe, expect, it } from '@jest/globals';
import { peopleTabGrid, readPeopleTab } from '../../../src/intake/referenceTabs/peopleTab';
import { languages } from '../../../src/plan/language';

const people = [
  { name: 'Ветрова А. П.', email: 'vetrova@example.org' },
  { name: 'Классные руководители', email: '' },
];

describe('the tab of responsible people', () => {
  it.each(languages)('is read as it was written, in %s', (language) => {
    expect(readPeopleTab(peopleTabGrid(people, language))).toEqual(people);
  });

  it('passes over lines without a name', () => {
    const grid = [...peopleTabGrid(people, 'ru'), ['', 'nobody@example.org'], ['', '']];
    expect(readPeopleTab(grid)).toEqual(people);
  });
});
