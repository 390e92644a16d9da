import type { OverviewAssessment } from './assessment-answer';

/** Somebody who still owes something: how much, never what they said. */
export interface Owing {
  personId: string;
  name: string;
  done: number;
  total: number;
}

/** Evidencers with statements that have no proposed level, those with most of them first. */
export function owingLevels(statements: OverviewAssessment['statements']): Owing[] {
  const people = new Map<string, Owing>();
  for (const { applicable, assignedTo, proposal } of statements) {
    if (!applicable || !assignedTo) continue;
    const { personId, name } = assignedTo;
    const known = people.get(personId) ?? { personId, name, done: 0, total: 0 };
    people.set(personId, { ...known, done: known.done + (proposal ? 1 : 0), total: known.total + 1 });
  }
  return stillOwing([...people.values()]);
}

/** Stakeholders who have not judged everything in the open round, those with most left first. */
export function owingVotes(participants: OverviewAssessment['participants']): Owing[] {
  return stillOwing(participants.map(({ personId, name, judged, owed }) => ({ personId, name, done: judged ?? 0, total: owed ?? 0 })));
}

function stillOwing(people: readonly Owing[]): Owing[] {
  return people.filter(({ done, total }) => done < total).sort((a, b) => b.total - b.done - (a.total - a.done) || a.name.localeCompare(b.name));
}
