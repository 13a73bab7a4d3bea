export type Language = "en" | "es";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules: Partial<Record<Language, Intl.PluralRules>> = {};
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};

/** Returns the plural chooser of one language; `#` in the chosen form becomes the number. */
export function pluralIn(language: Language) {
  return (n: number, forms: Forms): string => {
    const rule = (rules[language] ??= new Intl.PluralRules(language));
    const number = (numbers[language] ??= new Intl.NumberFormat(language));
    const form = forms[rule.select(n)] ?? forms.other;
    return form.replaceAll("#", number.format(n));
  };
}
