import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One thing to pick. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** What to know about what is picked; stands under the list. */
  readonly note?: string;
  /** The id of what it is about, read after its label. */
  readonly describedBy?: string;
}

/** A list to pick from, under its label. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>): JSX.Element {
  const { label, options, value, onChoose, note, describedBy } = props;
  const id = useId();
  const noteId = id + '-note';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? describedBy : noteId}
        onChange={({ currentTarget }) => {
          const picked = options.find((option) => option.value === currentTarget.value);
          if (picked !== undefined) onChoose(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p class="secondary" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
