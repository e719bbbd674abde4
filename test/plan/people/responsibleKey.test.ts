import { describe, expect, it } from '@jest/globals';
import { readResponsible } from '../../../src/plan/people/readResponsible';
import { createResponsibleKeys, responsibleKey } from '../../../src/plan/people/responsibleKey';

function keysOf(...cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.flatMap(readResponsible).map(responsibleKey));
}

function keysInPlan(...cells: readonly string[]): readonly string[] {
  const all = cells.flatMap(readResponsible);
  return all.map(createResponsibleKeys(all));
}

describe('responsibleKey', () => {
  it.each([
    [['Классные руководители', 'кл. руководители', 'Кл. рук.']],
    [['Заместитель директора по ВР', 'Зам. директора по ВР', 'зам.дир. по ВР']],
    [['Социальный педагог', 'соц. педагог']],
    [['родители', 'Родители (по желанию)']],
    [['Завуч Ветрова А.П.', 'Ветрова А. П.']],
  ])('is one for %j', (cells) => {
    expect(keysOf(...cells).size).toBe(1);
  });

  it.each([
    [['Классный руководитель', 'Классные руководители']],
    [['Учитель физики', 'Учитель химии']],
    [['Ветрова А.П.', 'Ветров А.П.']],
  ])('tells %j apart', (cells) => {
    expect(keysOf(...cells).size).toBe(cells.length);
  });
});

describe('createResponsibleKeys', () => {
  it('takes a name with fewer initials for the only fuller one that agrees', () => {
    const [one, other] = keysInPlan('Ветрова А.', 'Ветрова А.П.');
    expect(one).toBe(other);
  });

  it('keeps it apart when two agree', () => {
    expect(new Set(keysInPlan('Ветрова А.', 'Ветрова А.П.', 'Ветрова А.В.')).size).toBe(3);
  });
});
