import type { Boundary } from './cellTokens';
import type { NounPhrase } from './nounPhrase';
import type { PersonName } from './responsible';

/** One of those a cell names, as a run of its tokens. */
export interface CellPart {
  readonly start: number;
  readonly endExclusive: number;
  /** What parts it from the one before. */
  readonly before: Boundary | 'and';
  readonly person?: PersonName;
  readonly phrase?: NounPhrase;
  /** The noun before a colon that it shares with its neighbours («Департаменты: культуры, спорта»). */
  readonly shared?: CellPart;
}
