/** A person as a cell names them. */
export interface PersonName {
  /** As written; `''` where only given names stand («Анна Петровна»). */
  readonly surname: string;
  /** Given names and patronymic, or initials without their dots, in order; empty for a surname alone. */
  readonly given: readonly string[];
}

/** One of those who answer for an entry. */
export interface Responsible {
  /** Several people are a `group` («родители»), an institution or its part a `body` («отдел образования»). */
  readonly kind: 'person' | 'role' | 'group' | 'body';
  /** As written, on one line, with role and remark; only what parted it from its neighbours is left out. */
  readonly text: string;
  /** Present for every `person`. */
  readonly person?: PersonName;
  /** The role as written: of a `role`, and of a `person` who is named with one. */
  readonly role?: string;
  /** What stands in brackets or as a known phrase («по согласованию»), without the brackets. */
  readonly remark?: string;
}
