import { describe, expect, it } from '@jest/globals';
import { type IdentifiedRow, identifyRows, type RowContent } from '../../src/calendar/rowIdentity';
import { digestsOfDraft } from '../../src/calendar/eventFields';
import { draft, event } from './eventBuilders';

/** What a row says: a title in a letter, a place in another one; on a day unless it is not to be read. */
function contentOf(text: string): RowContent {
  const [summary = '', location = ''] = text.replace(/[-!]/, '');
  const { when, ...rest } = digestsOfDraft(draft({ summary, location }));
  return { ...rest, when: /[-!]/.test(text) ? '' : when };
}

/**
 * A row in short: `a` an id, then what the row says, then after `<` what it said when it was last synced. `-` is
 * nothing, `X!` what has no day that can be read, `a?` a state that names the row while the id is gone, `b~a` one that
 * names another row, `/` a row of another tab.
 */
function row(text: string): IdentifiedRow & { readonly text: string } {
  const [ids = '', says = '', said] = text.replace('/', '').split(/[ <]/);
  const [id = '', stateOwner] = ids.split('~');
  const rowId = id.endsWith('?') || id === '-' ? '' : id;
  return {
    text,
    tabIndex: text.startsWith('/') ? 1 : 0,
    rowId,
    isBlank: says === '-',
    rowIdOfState: stateOwner ?? (id.endsWith('?') ? id.slice(0, -1) : said === undefined ? '' : rowId),
    content: contentOf(says),
    ...(said !== undefined && rowId !== '' && { agreed: contentOf(said) }),
    isAsWritten: says === said,
  };
}

/** The ids that the rows get; `new` for a new one. `orphans` are events as `id title`. */
function idsOf(rows: readonly string[], orphans: readonly string[] = []): readonly string[] {
  const identified = rows.map(row);
  const events = orphans.map((text) => {
    const [rowId = '', content = ''] = text.split(' ');
    const [summary = '', location = ''] = content;
    return event(rowId, draft({ summary, location }));
  });
  const ids = identifyRows(identified, events);
  return identified.map((one) => ids.get(one) ?? 'new');
}

describe('the id of a row', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['is its own when each has one', ['a X<X', 'b Y', 'c Z<Z'], ['a', 'b', 'c']],
    ['is a new one where there is none', ['a X<X', '- Y', '- Z'], ['a', 'new', 'new']],
    ['stays with the first of copies', ['a X', 'a X', 'a X'], ['a', 'new', 'new']],
    ['stays with the copy that is as last synced', ['a Y<X', 'a X<X', 'a Z<X'], ['new', 'a', 'new']],
    ['stays with the first of copies that are all so', ['a X<X', 'a X<X'], ['a', 'new']],
    [
      'is its own for each of several copied rows',
      ['a X<X', 'b Y<Y', 'a X<X', 'b Y<Y'],
      ['a', 'b', 'new', 'new'],
    ],
    ['stays when the row was changed', ['a Z<X', 'b Y<Y'], ['a', 'b']],
    ['stays when the row cannot be read', ['a !<X', 'b Y<Y'], ['a', 'b']],
  ])('%s: %j', (_, rows, expected) => {
    expect(idsOf(rows)).toEqual(expected);
  });
});

describe('the ids of rows that moved without their hidden columns', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['follow two rows that changed places', ['a Y<X', 'b X<Y'], ['b', 'a']],
    ['follow sorted rows', ['a Z<X', 'b X<Y', 'c Y<Z'], ['c', 'a', 'b']],
    ['follow sorted rows of which one was changed too', ['a Z<X', 'b V<Y', 'c X<Z'], ['c', 'b', 'a']],
    ['follow changed rows by what is left of them', ['a Yq<Xp', 'b V!<Yq', 'c Xr<Vq'], ['b', 'c', 'a']],
    ['follow a row that was never synced', ['a N<X', 'n X', 'b Z<Y', 'c Y<Z'], ['n', 'a', 'c', 'b']],
    [
      'follow a row in place of which nothing can be read now',
      ['a !<X', 'n X', 'b Z<Y', 'c Y<Z'],
      ['n', 'a', 'c', 'b'],
    ],
    ['stay where the like of a changed row was just typed', ['a N<X', '- X', 'n X'], ['a', 'new', 'n']],
    [
      'stay where the like of a changed row stands in another tab',
      ['a N<X', 'b Z<Y', 'c Y<Z', '/n X'],
      ['a', 'c', 'b', 'n'],
    ],
    ['follow a row that was cut and pasted', ['a -<X', 'b Y<Y', '- X'], ['new', 'b', 'a']],
    ['follow one that was cut and pasted over another', ['a -<X', 'b X<Y'], ['new', 'a']],
    ['leave theirs to a copy', ['a Y<X', 'a V', 'b -<Y'], ['b', 'a', 'new']],
    ['follow equal rows, whichever', ['a Y<X', 'b X<Y', 'c Y<X', 'd X<Y'], ['b', 'a', 'd', 'c']],
    ['stay where a row reads like one that is still there', ['a X<X', 'b X<Y'], ['a', 'b']],
    [
      'stay with moved rows when their copies moved, too',
      ['a V<X', 'b X<Y', 'a Y', 'b X'],
      ['b', 'a', 'new', 'new'],
    ],
    ['stay with a changed row when its copy reads as it did', ['a Y<X', 'b~a X'], ['a', 'b']],
    ['stay with a row that cannot be read when its like was just typed', ['a !<X', '- X'], ['a', 'new']],
  ])('%s: %j', (_, rows, expected) => {
    expect(idsOf(rows)).toEqual(expected);
  });

  it('are never given twice', () => {
    expect(idsOf(['a Y<X', 'b X<Y', '- X', '- Y'], ['a X', 'b Y'])).toEqual(['b', 'a', 'new', 'new']);
  });
});

describe('the ids of rows that lost them', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['are known by the hidden state', ['a? X', 'b Y<Y'], [], ['a', 'b']],
    ['are known by it also when the row was changed', ['a? Z'], ['a X'], ['a']],
    ['are those of their originals no more when these are there', ['a X<X', 'a? X'], [], ['a', 'new']],
    [
      'are known by an event whose row is gone',
      ['- X', '- Y', 'c Z<Z'],
      ['a X', 'b Y', 'c Z'],
      ['a', 'b', 'c'],
    ],
    ['are new where the event was another one', ['- X'], ['a Y'], ['new']],
    ['are new where the event still has its row', ['a X<X', '- X'], ['a X'], ['a', 'new']],
    ['are those of equal events one by one', ['- X', '- X', '- X'], ['a X', 'b X'], ['a', 'b', 'new']],
    ['are new for a row that says nothing or cannot be read', ['a? -', '- !'], ['a X'], ['new', 'new']],
  ])('%s: %j, events %j', (_, rows, events, expected) => {
    expect(idsOf(rows, events)).toEqual(expected);
  });
});
