import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import type { StatementKey } from '../assessment/board';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findMailedSince, findMentioned, insertMentions } from './comment.store';
import { DISCUSSION_REFUSALS } from './discussion.refusals';
import { findAddressees, type Addressee } from './discussion.store';

const QUIET_MS = 3_600_000;

interface Naming {
  readonly assessment: LoadedAssessment;
  readonly statementId: string;
  readonly commentId: string;
  readonly authorId: string;
  readonly personIds: readonly string[];
}

/** Keeps who is mentioned beside a comment, and tells them by mail: at most one an hour about the same statement. */
@Injectable()
export class MentionPeople {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async mention(tx: Tx, { assessment, statementId, commentId, authorId, personIds }: Naming): Promise<void> {
    if (personIds.length === 0) return;
    const { cityId, id: assessmentId } = assessment;
    const known = await findMentioned(tx, { cityId, id: commentId });
    const added = personIds.filter((personId) => !known.has(personId));
    const addressees = await findAddressees(tx, assessment, [...added, authorId]);
    const named = addressees.filter(({ personId }) => added.includes(personId));
    if (named.length < added.length) throw refuse(DISCUSSION_REFUSALS, 'mention-unknown', {}, 'mentions');
    const key = { cityId, assessmentId, statementId };
    const lately = await findMailedSince(tx, key, added, new Date(tx.now.getTime() - QUIET_MS));
    const told = named.filter(({ personId }) => personId !== authorId && !lately.has(personId));
    await insertMentions(tx, cityId, commentId, added, new Set(told.map(({ personId }) => personId)));
    const author = addressees.find(({ personId }) => personId === authorId)?.name ?? 'Somebody';
    const text = assessment.model.places.get(statementId)?.statement.text ?? '';
    for (const one of told) await tx.mail(this.mail(one, author, key, text));
  }

  /** The comment itself is not in the mail: mails travel further than the assessment. */
  private mail({ email, name }: Addressee, author: string, { cityId, assessmentId, statementId }: StatementKey, text: string) {
    const link = `${this.config.publicUrl}/cities/${cityId}/a/${assessmentId}/statements/${encodeURIComponent(statementId)}`;
    return {
      recipient: email,
      subject: `${author} mentions you in a discussion`,
      body: [`Good day ${name},`, '', `${author} mentions you in the discussion of this statement:`, '', `“${text}”`, '', 'Read it and answer here:', '', link].join('\n'),
    };
  }
}
