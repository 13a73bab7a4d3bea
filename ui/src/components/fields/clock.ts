/** Reads a time of day as people type it: `9`, `9:30`, `9.30`, `14h30`, `2 pm`; null when it is none. */
export function readClock(text: string): string | null {
  const parts =
    /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?\s*(?:([ap])\.?\s*m\.?)?$/i.exec(
      text.trim(),
    );
  if (!parts) return null;
  const half = parts[4]?.toLowerCase();
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? parts[3] ?? 0);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
