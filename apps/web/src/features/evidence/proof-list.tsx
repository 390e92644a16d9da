import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { EVIDENCE_KIND_NAMES, VISIBILITY_NAMES } from '../../ui/statement-words';
import { Tag } from '../../ui/tag';
import { useUndo } from '../../ui/undo';
import { count, day, moment } from '../../ui/words';
import { useCommand } from '../../app/mutation';
import { RestoreEvidenceMutation, WithdrawEvidenceMutation } from './evidence.documents';
import type { Proof } from './evidence-answer';
import styles from './proof-list.module.css';

interface ProofListProps {
  cityId: string;
  assessmentId: string;
  proofs: readonly Proof[];
  label: string;
  mayWithdraw: (proof: Proof) => boolean;
}

const BYTES_IN_KILOBYTE = 1024;

/** All proof of a statement, with who added it and how to read it. */
export function ProofList({ cityId, assessmentId, proofs, label, mayWithdraw }: ProofListProps) {
  const withdraw = useCommand(WithdrawEvidenceMutation);
  const restore = useCommand(RestoreEvidenceMutation);
  const offerUndo = useUndo();
  const takeBack = async ({ id, title, statementIds }: Proof) => {
    if (!(await withdraw.run({ cityId, assessmentId, id }))) return;
    const everywhere = statementIds.length > 1 ? ` from ${count(statementIds.length, 'statement')}` : '';
    offerUndo({ sentence: `“${title}” is withdrawn${everywhere}.`, undo: async () => (await restore.run({ cityId, assessmentId, id })) !== null });
  };
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {proofs.map((proof) => (
          <li key={proof.id} className={styles.proof}>
            <p className={styles.title}>
              <ProofLink {...proof} />
            </p>
            {proof.note ? <p className={styles.note}>{proof.note}</p> : null}
            <div className={styles.tags}>
              <Tag tone="quiet">{EVIDENCE_KIND_NAMES[proof.kind]}</Tag>
              {proof.expired ? <Tag tone="bad">Expired</Tag> : null}
              <span>Seen by: {VISIBILITY_NAMES[proof.visibility].toLowerCase()}</span>
              {proof.validUntil && !proof.expired ? <span>Valid until {day(proof.validUntil)}</span> : null}
              {proof.statementIds.length > 1 ? <span>Serves {count(proof.statementIds.length, 'statement')}</span> : null}
            </div>
            <p className={styles.origin}>
              {proof.addedBy}, {moment(proof.addedAt)}
              {proof.size === null ? '' : `, ${sizeInWords(proof.size)}`}
              {proof.sha256 ? (
                <>
                  , SHA-256 <code title={proof.sha256}>{proof.sha256.slice(0, 12)}…</code>
                </>
              ) : null}
            </p>
            {mayWithdraw(proof) ? (
              <Button kind="quiet" busy={withdraw.busy} onClick={() => void takeBack(proof)}>
                Withdraw<span className="cm-hidden"> “{proof.title}”</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemNote problem={withdraw.problem} onRetry={withdraw.retry} />
    </>
  );
}

function ProofLink({ title, url, downloadPath, fileName }: Proof) {
  if (downloadPath) {
    return (
      <a href={downloadPath} download={fileName ?? true}>
        {title}
        <span className="cm-hidden"> (download{fileName ? ` ${fileName}` : ''})</span>
      </a>
    );
  }
  if (url) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {title}
        <span className="cm-hidden"> (opens in a new tab)</span>
      </a>
    );
  }
  return <>{title}</>;
}

function sizeInWords(bytes: number): string {
  const kilobytes = bytes / BYTES_IN_KILOBYTE;
  return kilobytes < BYTES_IN_KILOBYTE ? `${Math.max(1, Math.round(kilobytes))} kB` : `${(kilobytes / BYTES_IN_KILOBYTE).toFixed(1)} MB`;
}
