/** One learning review: of which concern, on which local day, with which themes of the coded list. */
export interface Review {
  concern: string;
  reviewed: Temporal.PlainDate;
  themes: readonly string[];
}

/** The days that count: the look back ends with the reporting month. `to` is the first day after it. */
export interface Month {
  lookBackFrom: Temporal.PlainDate;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/**
 * Themes in two or more concerns of the look back, at least one of them reviewed in the month itself: what has been
 * presented before does not come up again with nothing new.
 * @returns each theme with the concerns behind it, by its name
 */
export function repeatedThemes(reviews: readonly Review[], { lookBackFrom, from, to }: Month): Map<string, string[]> {
  const concerns = new Map<string, Set<string>>();
  const fresh = new Set<string>();
  for (const { concern, reviewed, themes } of reviews) {
    if (isEarlier(reviewed, lookBackFrom) || !isEarlier(reviewed, to)) continue;
    for (const theme of themes) {
      concerns.set(theme, (concerns.get(theme) ?? new Set()).add(concern));
      if (!isEarlier(reviewed, from)) fresh.add(theme);
    }
  }
  const repeated = [...concerns].filter(([theme, ids]) => ids.size > 1 && fresh.has(theme)).map(([theme, ids]): [string, string[]] => [theme, [...ids]]);
  return new Map(repeated.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The twelve calendar months that end with the month of a day. */
export function lookBack(day: Temporal.PlainDate): Month {
  const to = day.with({ day: 1 }).add({ months: 1 });
  return { lookBackFrom: to.subtract({ months: 12 }), from: to.subtract({ months: 1 }), to };
}

const isEarlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) < 0;
