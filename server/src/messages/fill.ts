/** The English name of a month (1–12); its number where there is no such month. */
function monthName(month: string | number): string {
  const day = new Date(Date.UTC(2024, Number(month) - 1));
  const named = Number(month) >= 1 && Number(month) <= 12;
  return named ? day.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }) : String(month);
}

/**
 * Puts parameters into `{name}` places. English names the months that Vietnamese numbers, `{name:month}`, and has another
 * word for one than for more, `{name:year|years}`. An unknown place is left as it is.
 */
export function fill(template: string, params: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(
    /\{([a-z]+)(?::([a-z |]+))?\}/gi,
    (place, name: string, form: string | undefined) => {
      const value = params[name];
      if (value === undefined) return place;
      if (form === undefined) return String(value);
      const [one, more] = form.split('|');
      return more === undefined ? monthName(value) : `${value} ${Number(value) === 1 ? one : more}`;
    },
  );
}
