/** A line of the tab of responsible people. */
export interface KnownPerson {
  /** Person or role, as typed. */
  readonly name: string;
  /** Empty when not given. */
  readonly email: string;
}
