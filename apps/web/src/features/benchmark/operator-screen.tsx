import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { SuccessNote } from '../../ui/success-note';
import { day, whole } from '../../ui/words';
import { LoadSyntheticPeersMutation, OperatorPageQuery, PublishReleaseMutation } from './benchmark.documents';

/** The operator's view of the benchmark: what waits, in bands; releases; synthetic peers for demonstration. */
export function OperatorScreen() {
  const query = useAnswer(OperatorPageQuery, {});
  return (
    <Page title="Benchmark" lead="Publish what cities contribute, in groups large enough that nobody can be recognised. An operator sees no city's levels.">
      <Answer query={query} lines={8}>
        {({ releases, pool }) =>
          pool ? (
            <>
              <ReleasePanel waiting={pool.waiting} synthetic={pool.synthetic} sentence={pool.sentence} />
              <Panel title="Releases">
                <DataTable
                  caption="Releases, newest first"
                  captionHidden
                  rows={releases}
                  keyOf={({ id }) => id}
                  empty={<EmptyState title="There is no release yet." />}
                  columns={[
                    { id: 'number', label: 'Release', heads: true, cell: ({ number }) => `Release ${number}` },
                    { id: 'published', label: 'Published', cell: ({ publishedAt }) => day(publishedAt) },
                    { id: 'digest', label: 'Digest', cell: ({ digest }) => <code>{digest.slice(0, 16)}</code> },
                  ]}
                />
              </Panel>
              <SyntheticPanel />
            </>
          ) : (
            <EmptyState title="This page is for operators of the installation." />
          )
        }
      </Answer>
    </Page>
  );
}

function ReleasePanel({ waiting, synthetic, sentence }: { waiting: string; synthetic: number; sentence: string }) {
  const publish = useCommand(PublishReleaseMutation);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <Panel title="Next release" tone="accent" note={sentence}>
      <StatRow>
        <StatTile label="Cities that wait" value={waiting} note="As a band, never exact" />
        <StatTile label="Synthetic peers loaded" value={whole(synthetic)} note="Never mixed with real cities" />
      </StatRow>
      <ProblemNote problem={publish.problem} onRetry={publish.retry} />
      <SuccessNote>{outcome}</SuccessNote>
      <ConfirmButton
        kind="primary"
        question="Publish a release?"
        explanation="A release cannot be changed or taken back. What is in it is counted once and stays."
        confirmLabel="Publish the release"
        onConfirm={() => void publish.run({}).then((done) => setOutcome(done?.sentence ?? null))}
        busy={publish.busy}
      >
        Publish a release
      </ConfirmButton>
    </Panel>
  );
}

function SyntheticPanel() {
  const load = useCommand(LoadSyntheticPeersMutation);
  const [number, setNumber] = useState('300');
  const [outcome, setOutcome] = useState<string | null>(null);
  const wanted = /^\d{1,4}$/.test(number) ? Number(number) : null;
  const run = () => {
    if (wanted !== null) void load.run({ count: wanted }).then((done) => setOutcome(done ? 'The synthetic peers wait for the next release.' : null));
  };
  return (
    <Panel title="Synthetic peers" note="Invented cities, to show what a comparison looks like before enough real ones take part. They are labelled synthetic wherever they appear.">
      <Form onSubmit={run} label="Load synthetic peers">
        <TextField label="How many" hint="At most 2,000 at a time." inputMode="numeric" value={number} onChange={setNumber} error={wanted === null ? 'Enter a whole number.' : undefined} />
        <ProblemNote problem={load.problem} onRetry={load.retry} />
        <SuccessNote>{outcome}</SuccessNote>
        <div>
          <Button type="submit" busy={load.busy} disabled={wanted === null}>
            Load synthetic peers
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
