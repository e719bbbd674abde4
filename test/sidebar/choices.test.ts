import { describe, expect, it } from '@jest/globals';
import type { ChangeView } from '../../src/contract/panelServer';
import type { Choice } from '../../src/sidebar/choices';
import { chooseFor, countChosen, noChoices, offeredChoices } from '../../src/sidebar/choices';

function offering(rowId: string, ...offered: readonly Choice[]): ChangeView {
  const approval = { kind: 'leave', rowId, rowDigest: '', etag: '' } as const;
  const choices = offered.map((choice) => ({ choice, label: choice, approval }));
  return { kind: 'decide', rowId, tabName: '', title: rowId, when: '', details: [], choices };
}

const edited = offering('edited', 'take', 'put-back', 'leave');
const deleted = offering('deleted', 'put-back', 'leave');

describe('a choice for many changes', () => {
  it('holds for those that offer it; the others keep what was chosen for them', () => {
    const before = chooseFor(noChoices, [deleted], 'leave');
    const after = chooseFor(before, [edited, deleted], 'take');
    expect([...after]).toEqual([
      ['deleted', 'leave'],
      ['edited', 'take'],
    ]);
  });

  it('is taken back by no choice', () => {
    const chosen = chooseFor(noChoices, [edited, deleted], 'put-back');
    expect([...chooseFor(chosen, [edited], undefined)]).toEqual([['deleted', 'put-back']]);
  });

  it('leaves the choices that it was made from as they were', () => {
    chooseFor(noChoices, [edited], 'take');
    expect(noChoices.size).toBe(0);
  });

  it('can be what at least one of them offers', () => {
    expect(offeredChoices([deleted, edited])).toEqual(['put-back', 'leave', 'take']);
    expect(offeredChoices([])).toEqual([]);
  });

  it('is counted where it holds, and where there is none', () => {
    const chosen = chooseFor(noChoices, [edited], 'take');
    expect(countChosen(chosen, [edited, deleted], 'take')).toBe(1);
    expect(countChosen(chosen, [edited, deleted], undefined)).toBe(1);
  });
});
