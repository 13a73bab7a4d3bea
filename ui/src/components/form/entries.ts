import type { Answer } from "../fields/draft.svelte";
import type { Option } from "../fields/options.svelte";

/** A value of a choice and its word; neighbours with the same group stand under its name. */
export type Choice<V> = { value: V; label: string; group?: string };

type Shared<F> = {
  /** The field of the record that is written. */
  field: F;
  /** What stands beside it; the catalogue's name of the field unless told. */
  label?: string;
  /** Keeps the label for screen readers only, where the place already says it. */
  quietLabel?: boolean;
  hint?: string;
  required?: boolean;
};

type Text = {
  kind: "text";
  type?: "text" | "email" | "tel" | "url";
  placeholder?: string;
};
type LongText = {
  kind: "long text";
  rows?: number;
  /** A text that is read as a document: larger and in the serif. */
  serif?: boolean;
};
type Clock = { kind: "clock" };
type Day = { kind: "day" };
type Num = {
  kind: "number";
  least?: number;
  most?: number;
  digits?: number;
  unit?: string;
};
type Pick<V, Stored> = {
  kind: "choice";
  options: readonly Choice<V>[];
  /** The word for no choice; without it a choice must be made. */
  empty?: string;
  /** What is stored for no choice; null unless told. */
  none?: Stored;
};
type RecordPick = {
  kind: "record";
  options: readonly Option[];
  placeholder?: string;
  /** What is stored for no choice; null unless told. */
  none?: string;
  /** Offers to create what was typed when nothing has that name. */
  oncreate?: (name: string) => Answer | Promise<Answer>;
};
type Box = { kind: "checkbox" };

/** The fields of a record that hold exactly this. */
type Holding<R, V> = {
  [K in keyof R & string]-?: [R[K]] extends [V]
    ? [V] extends [R[K]]
      ? K
      : never
    : never;
}[keyof R & string];

/** The fields of a record that hold a code or a score. */
type Coded<R> = {
  [K in keyof R & string]-?: NonNullable<R[K]> extends string | number
    ? K
    : never;
}[keyof R & string];

type PickOf<R> = {
  [K in Coded<R>]: Shared<K> & Pick<NonNullable<R[K]>, R[K]>;
}[Coded<R>];

/** One field of a form and the way it is entered. */
export type Entry<R> =
  | (Shared<Holding<R, string>> &
      (Text | LongText | Clock | (RecordPick & { none: string })))
  | (Shared<Holding<R, string | null>> & (Day | RecordPick))
  | (Shared<Holding<R, number> | Holding<R, number | null>> & Num)
  | (Shared<Holding<R, boolean>> & Box)
  | PickOf<R>;

/** Fields in their order; those in a list share a line, and false is left out. */
export type Entries<R> = readonly (
  Entry<R> | readonly (Entry<R> | false)[] | false
)[];

/** A field of any record: what the controls see. */
export type AnyEntry = Shared<string> &
  (
    | Text
    | LongText
    | Clock
    | Day
    | Num
    | Pick<string | number, unknown>
    | RecordPick
    | Box
  );

/** The codes of a list in the catalogue, in its order, with their words. */
export function choicesOf<V extends string>(
  words: Readonly<Record<V, string>>,
): Choice<V>[] {
  return (Object.keys(words) as V[]).map((value) => ({
    value,
    label: words[value],
  }));
}
