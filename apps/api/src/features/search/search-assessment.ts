import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { fold } from '../people/place/fold';
import { bestOf, questionOf, type Question } from './rank';
import { findSearchedPeople, findSearchedProof, type SearchedPerson, type SearchedProof } from './search.store';

const MOST_OF_A_KIND = 8;

export interface Search {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly text: string;
}

interface SearchedStatement {
  readonly statementId: string;
  readonly text: string;
  readonly subDomainName: string;
  readonly folded: readonly string[];
}

/** Folded once for each frozen model. */
const statementsOf = new WeakMap<LoadedAssessment['model'], readonly SearchedStatement[]>();

/** Finds statements, proof and people: what the viewer may see of them, and nothing else. */
@Injectable()
export class SearchAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  /** null: there is no such assessment, or the viewer may not see it. */
  async search(viewer: CurrentViewer, { cityId, assessmentId, text }: Search) {
    const asking = accessViewer(viewer, cityId);
    if (!can(asking, 'assessment.search').allowed) return null;
    const question = questionOf(text);
    return this.unitOfWork.reading(viewer, async (tx) => {
      const assessment = await this.access.loadAssessment(tx, viewer, cityId, assessmentId);
      if (!assessment) return null;
      const statements = bestOf(question, searched(assessment.model), ({ folded }) => folded, MOST_OF_A_KIND);
      const proof = can(asking, 'evidence.read').allowed ? bestProof(question, await findSearchedProof(tx, assessment)) : [];
      const people = can(asking, 'people.read').allowed ? bestPeople(question, await findSearchedPeople(tx, cityId), can(asking, 'people.invite').allowed) : [];
      const textOf = (statementId: string) => assessment.model.places.get(statementId)?.statement.text ?? '';
      return { statements, proof: proof.map((one) => ({ ...one, statementText: textOf(one.statementId) })), people };
    });
  }
}

function searched(model: LoadedAssessment['model']): readonly SearchedStatement[] {
  const known = statementsOf.get(model);
  if (known) return known;
  const made = [...model.places].map(([statementId, { statement, subDomain, area }]) => ({
    statementId,
    text: statement.text,
    subDomainName: subDomain.name,
    folded: [statement.text, subDomain.name, area.name].map(fold),
  }));
  statementsOf.set(model, made);
  return made;
}

const bestProof = (question: Question, all: readonly SearchedProof[]) =>
  bestOf(question, all, ({ title, fileName, note }) => [title, fileName ?? '', note ?? ''].map(fold), MOST_OF_A_KIND);

/** By name. Addresses are searched for those alone who see them: who finds somebody by a part of an address would know it. */
function bestPeople(question: Question, all: readonly SearchedPerson[], seesAddresses: boolean): SearchedPerson[] {
  const folded = all.map((person) => ({ person, name: fold(person.name), email: seesAddresses ? fold(person.email) : '' }));
  const byName = folded.sort((a, b) => (a.name < b.name ? -1 : 1));
  return bestOf(question, byName, ({ name, email }) => [name, email], MOST_OF_A_KIND).map(({ person }) => person);
}
