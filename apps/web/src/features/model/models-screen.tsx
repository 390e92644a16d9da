import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import type { ModelsPageQuery as ModelsPage } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import type { Tone } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { ImportPanel } from './import-panel';
import { ModelsPageQuery, PublishModelPackMutation, RetireModelPackMutation } from './model.documents';

type Pack = ModelsPage['modelPacks'][number];

const STATES: Record<string, { words: string; tone: Tone }> = {
  draft: { words: 'Draft', tone: 'warn' },
  published: { words: 'Published', tone: 'good' },
  retired: { words: 'Retired', tone: 'quiet' },
};

/** The operator's maturity models: versions that are drafts, published for ever, or retired from new use. */
export function ModelsScreen() {
  const query = useAnswer(ModelsPageQuery, {});
  const publish = useCommand(PublishModelPackMutation, { refreshes: [ModelsPageQuery] });
  const retire = useCommand(RetireModelPackMutation, { refreshes: [ModelsPageQuery] });
  const buttons = ({ id, name, version, state }: Pack) => (
    <Row gap="tight">
      {state === 'draft' ? (
        <ConfirmButton
          busy={publish.busy}
          question={`Publish ${name} ${version}?`}
          explanation="It can then be used for assessments and can never be changed. A mistake is put right by a new version."
          confirmLabel="Publish"
          onConfirm={() => publish.run({ id })}
        >
          Publish<span className="cm-hidden">{` ${name} ${version}`}</span>
        </ConfirmButton>
      ) : null}
      {state === 'published' ? (
        <ConfirmButton
          kind="quiet"
          busy={retire.busy}
          question={`Retire ${name} ${version}?`}
          explanation="No new assessment can use it. Assessments that already do keep it."
          confirmLabel="Retire"
          onConfirm={() => retire.run({ id })}
        >
          Retire<span className="cm-hidden">{` ${name} ${version}`}</span>
        </ConfirmButton>
      ) : null}
    </Row>
  );
  return (
    <Page title="Maturity models" pending={query.isPending} lead="Each assessment is bound to one published version for ever, so that its result can always be read again.">
      <Answer query={query}>
        {({ modelPacks }) => (
          <Panel title="Versions">
            <DataTable
              caption="Versions of maturity models"
              captionHidden
              rows={modelPacks}
              keyOf={({ id }) => id}
              empty={<EmptyState title="No model yet">Import one below.</EmptyState>}
              columns={[
                { id: 'name', label: 'Model', heads: true, cell: ({ id, name, version }) => <RouteLink to={paths.model(id)}>{`${name} ${version}`}</RouteLink> },
                { id: 'state', label: 'State', cell: ({ state }) => <Tag tone={STATES[state]?.tone ?? 'plain'}>{STATES[state]?.words ?? state}</Tag> },
                { id: 'statements', label: 'Statements', align: 'end', cell: ({ statementCount }) => statementCount },
                { id: 'hash', label: 'Hash', cell: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}…</code> },
                {
                  id: 'export',
                  label: 'Export',
                  cell: ({ id, name, version }) => (
                    <>
                      <a href={paths.modelJson(id)} download className={buttonClass} data-kind="quiet" aria-label={`${name} ${version} as JSON`}>
                        JSON
                      </a>
                      <a href={paths.modelSheet(id)} download className={buttonClass} data-kind="quiet" aria-label={`${name} ${version} as XLSX`}>
                        XLSX
                      </a>
                    </>
                  ),
                },
                { id: 'do', label: 'Actions', labelHidden: true, cell: buttons },
              ]}
            />
            <ProblemNote problem={publish.problem ?? retire.problem} onRetry={publish.problem ? publish.retry : retire.retry} />
          </Panel>
        )}
      </Answer>
      <ImportPanel />
    </Page>
  );
}
