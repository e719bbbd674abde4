import { readResponsible } from '../../../src/plan/people/readResponsible';
import type { PersonName } from '../../../src/plan/people/responsible';

/** Each of a cell as `kind: text`, with the name of a person as «surname, given names» and the role before it. */
export function read(cell: string): readonly string[] {
  return readResponsible(cell).map(({ kind, text, person, role, remark }) => {
    const words = [
      kind === 'person' && role !== undefined ? `${role} = ` : '',
      person === undefined ? text : nameText(person),
      remark === undefined ? '' : ` [${remark}]`,
    ];
    return `${kind}: ${words.join('')}`;
  });
}

/** The only person of a cell; throws when there is none or several stand there. */
export function personOf(cell: string): PersonName {
  const [responsible, another] = readResponsible(cell);
  if (responsible?.person === undefined || another !== undefined) throw new Error(`no one person in ${cell}`);
  return responsible.person;
}

function nameText({ surname, given }: PersonName): string {
  return [surname, ...given].filter((name) => name !== '').join(' ');
}
