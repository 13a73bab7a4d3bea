import { choicesOf, type Entries } from "./entries";

/** A record with a field of every kind. */
export type Plot = {
  id: string;
  title: string;
  notes: string;
  starts_at: string;
  due_on: string | null;
  budget: number | null;
  kind: "garden" | "orchard";
  value: number | null;
  from_id: string | null;
  affects_community: boolean;
};

export const plot: Plot = {
  id: "plot-1",
  title: "Lower field",
  notes: "",
  starts_at: "09:00",
  due_on: "2026-12-03",
  budget: 4,
  kind: "garden",
  value: 2,
  from_id: "ana",
  affects_community: false,
};

export const entries: Entries<Plot> = [
  { field: "title", kind: "text", required: true },
  { field: "due_on", kind: "day" },
  { field: "starts_at", kind: "clock" },
  [
    { field: "budget", kind: "number", least: 0, unit: "%" },
    {
      field: "kind",
      kind: "choice",
      options: choicesOf({ garden: "Garden", orchard: "Orchard" }),
    },
    false,
  ],
  {
    field: "value",
    kind: "choice",
    options: [
      { value: 1, label: "small" },
      { value: 2, label: "great" },
    ],
    empty: "not asked",
  },
  {
    field: "from_id",
    kind: "record",
    options: [
      { value: "ana", label: "Ana" },
      { value: "bo", label: "Bo" },
    ],
  },
  { field: "affects_community", kind: "checkbox" },
  false,
  { field: "notes", kind: "long text", hint: "Anything worth keeping." },
];
