import { can } from '@citymark/access';
import type { ReactNode } from 'react';
import { useAnswer } from '../../app/answer';
import { useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import { AddProofForm } from './add-proof-form';
import { ApplicabilityForm } from './applicability-form';
import { StatementProofQuery } from './evidence.documents';
import type { Proof, ProofAssessment, ProofStatement, StatementIds } from './evidence-answer';
import { ProofList } from './proof-list';
import { ProposalView } from './proposal-view';
import { ProposeLevelForm } from './propose-level-form';
import styles from './statement-evidence.module.css';

type StatementEvidenceProps = StatementIds & {
  headingLevel?: 2 | 3;
  /** On the evidencer's desk: what is to be filled in is open. */
  working?: boolean;
  /** Shown when a level was proposed: the way to the next statement. */
  onwards?: ReactNode;
};

/** Proof and proposed level of one statement, to read and, for those who may, to add to. */
export function StatementEvidence({ headingLevel = 2, working = false, onwards = null, ...ids }: StatementEvidenceProps) {
  const query = useAnswer(StatementProofQuery, ids);
  return (
    <Answer query={query} lines={8}>
      {({ assessment }) => (assessment?.statement ? <Parts ids={ids} assessment={assessment} statement={assessment.statement} level={headingLevel} working={working} onwards={onwards} /> : null)}
    </Answer>
  );
}

interface PartsProps {
  ids: StatementIds;
  assessment: ProofAssessment;
  statement: ProofStatement;
  level: 2 | 3;
  working: boolean;
  onwards: ReactNode;
}

function Parts({ ids, assessment, statement, level, working, onwards }: PartsProps) {
  const { cityId, assessmentId } = ids;
  const { phase, pack, statements } = assessment;
  const { evidence, proposal } = statement;
  const person = useSession().data?.session?.person;
  const city = useSessionCity(cityId);
  const viewer = { personId: person?.id ?? null, operator: false, roles: city?.myRoles ?? [] };
  const assignedTo = statement.assignedTo?.personId ?? null;
  const mayAdd = can(viewer, 'evidence.add', { phase }).allowed && statement.applicable;
  const mayPropose = can(viewer, 'level.propose', { phase, assignedTo }).allowed && statement.applicable;
  const mayExclude = can(viewer, 'statement.exclude', { phase }).allowed;
  const counter = viewer.roles.every((role) => role === 'stakeholder');
  const against = evidence.filter((one) => one.counter);
  const support = evidence.filter((one) => !one.counter);
  const mayWithdraw = ({ own }: Proof) => can(viewer, 'evidence.withdraw', { phase, ownerId: own ? viewer.personId : null }).allowed;
  const basis = (
    <Panel title="Proof" level={level} note={statement.assignedTo ? `${statement.assignedTo.name} gathers proof for this statement.` : 'Nobody is assigned to this statement yet.'}>
      <Stack>
        {support.length > 0 ? <ProofList cityId={cityId} assessmentId={assessmentId} proofs={support} label="Proof" mayWithdraw={mayWithdraw} /> : <NoProof below={mayAdd} plain={working} />}
        {against.length > 0 ? (
          <CounterEvidence>
            <ProofList cityId={cityId} assessmentId={assessmentId} proofs={against} label="Counter-evidence" mayWithdraw={mayWithdraw} />
          </CounterEvidence>
        ) : null}
        <ExpectedProof proofs={statement.statement.evidence} />
        {mayAdd ? (
          <More label={counter ? 'Add counter-evidence' : 'Add proof'} openAtFirst={working && support.length === 0}>
            <AddProofForm {...ids} statements={statements} counter={counter} />
          </More>
        ) : null}
      </Stack>
    </Panel>
  );
  const claim = (
    <Panel title="Proposed level" level={level}>
      <Stack>
        <ProposalView statement={statement} scale={pack.scale} />
        {mayPropose ? (
          <More label={proposal ? 'Propose another level' : 'Propose a level'} openAtFirst={!proposal && (phase === 'collecting' || working)}>
            <ProposeLevelForm {...ids} scale={pack.scale} statement={statement} onwards={onwards} />
          </More>
        ) : null}
        {mayExclude ? <ApplicabilityForm {...ids} applicable={statement.applicable} /> : null}
      </Stack>
    </Panel>
  );
  // To read, what is claimed comes before what it rests on; to work, the other way round.
  return working ? (
    <>
      {basis}
      {claim}
    </>
  ) : (
    <>
      {claim}
      {basis}
    </>
  );
}

/** Where the form to add some stands open below, one line says it. */
function NoProof({ below, plain }: { below: boolean; plain: boolean }) {
  if (below && plain) return <p style={{ margin: 0 }}>There is no proof yet.</p>;
  return <EmptyState title="There is no proof yet.">{below ? 'Add a file, a link or a note below.' : 'Evidencers of the city add it.'}</EmptyState>;
}

/** What stakeholders hold against the proposed level, apart from its proof. */
function CounterEvidence({ children }: { children: ReactNode }) {
  return (
    <div className={styles.counter}>
      <p className={styles.counterTitle}>Counter-evidence</p>
      <p className={styles.counterNote}>Somebody on the panel sees it differently. It asks for an answer: more proof, or another level.</p>
      {children}
    </div>
  );
}

function ExpectedProof({ proofs }: { proofs: readonly string[] }) {
  if (proofs.length === 0) return null;
  return (
    <More label={`What would prove it (${count(proofs.length, 'example')})`}>
      <ul style={{ margin: 0 }}>
        {proofs.map((proof) => (
          <li key={proof}>{proof}</li>
        ))}
      </ul>
    </More>
  );
}
