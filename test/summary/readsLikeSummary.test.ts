import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/plan/language';
import { layOutSummary } from '../../src/summary/layOutSummary';
import { readsLikeSummary } from '../../src/summary/readsLikeSummary';
import { buildEntry, buildPlan, inBlock, summariseOneTab } from './planBuilders';

describe('readsLikeSummary', () => {
  const summary = summariseOneTab({
    plan: buildPlan([buildEntry(2, { block: inBlock('Культура') })]),
    findings: [],
    syncedRowIds: new Set(),
  });

  it.each(languages)('knows what the add-on wrote, in %s, also with rows put above it', (language) => {
    const { rows } = layOutSummary(summary, { language, planTitle: 'План', builtAt: '' });
    const grid = rows.map(({ cells }) => cells.map(({ value }) => value));
    expect(readsLikeSummary(grid)).toBe(true);
    expect(readsLikeSummary([['Для совещания'], [], ...grid])).toBe(true);
  });

  it('takes a plan and a person’s own table for none', () => {
    expect(readsLikeSummary([['Дата', 'Место', 'Мероприятие', 'Ответственный']])).toBe(false);
    expect(readsLikeSummary([['Блок', 'Всего']])).toBe(false);
    expect(readsLikeSummary([])).toBe(false);
  });
});
