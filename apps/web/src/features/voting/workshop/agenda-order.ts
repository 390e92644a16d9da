interface Entry {
  readonly statementId: string;
}

/** As the agenda ranks them; those with too few votes come last, for they need votes and not a talk. */
export function agendaOrder<TEntry extends Entry>(agenda: readonly TEntry[], tooFew: ReadonlySet<string>): TEntry[] {
  return [...agenda.filter(({ statementId }) => !tooFew.has(statementId)), ...agenda.filter(({ statementId }) => tooFew.has(statementId))];
}

/** What comes after the one before the room, from the beginning again after the last; null when there is no other. */
export function nextOnAgenda(ordered: readonly Entry[], current: string | null): string | null {
  const at = ordered.findIndex(({ statementId }) => statementId === current);
  const next = ordered[(at + 1) % ordered.length]?.statementId ?? null;
  return next === current ? null : next;
}
