import { useState } from 'react';
import { ManyChoice } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Stack } from '../../ui/stack';
import type { ProofAssessment } from './evidence-answer';

interface OtherStatementsProps {
  statements: ProofAssessment['statements'];
  statementId: string;
  chosen: readonly string[];
  onChange: (statementIds: string[]) => void;
}

const MOST_SHOWN = 8;

/** Other statements that the same proof serves: those of the same sub-domain, or found by a word. */
export function OtherStatements({ statements, statementId, chosen, onChange }: OtherStatementsProps) {
  const [word, setWord] = useState('');
  const here = statements.find((one) => one.statementId === statementId);
  const wanted = word.trim().toLowerCase();
  const others = statements.filter((one) => one.statementId !== statementId);
  const matching = others.filter(({ subDomainId, statement }) => (wanted === '' ? subDomainId === here?.subDomainId : statement.text.toLowerCase().includes(wanted)));
  const shown = [...others.filter((one) => chosen.includes(one.statementId)), ...matching.slice(0, MOST_SHOWN)].filter((one, index, all) => all.indexOf(one) === index);
  return (
    <Stack>
      <TextField label="Find other statements by a word" optional type="search" value={word} onChange={setWord} />
      <ManyChoice
        legend={wanted === '' ? 'Also proof for (same sub-domain)' : 'Also proof for'}
        value={chosen}
        onChange={(ids) => onChange([statementId, ...ids.filter((id) => id !== statementId)])}
        options={shown.map((one) => ({ value: one.statementId, label: one.statement.text }))}
      />
      {wanted !== '' && matching.length === 0 ? <p style={{ margin: 0 }}>No statement has this word.</p> : null}
    </Stack>
  );
}
