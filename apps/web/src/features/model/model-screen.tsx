import { useAnswer } from '../../app/answer';
import { paths } from '../../app/paths';
import type { ModelPageQuery as ModelPage } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LevelBadge } from '../../ui/level-badge';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import { ModelPageQuery } from './model.documents';
import { StatementText } from './statement-text';
import styles from './model.module.css';

type Pack = NonNullable<ModelPage['modelPack']>;

/** Reading a maturity model: its scale, and every statement with what its levels look like. */
export function ModelScreen({ packId }: { packId: string }) {
  const query = useAnswer(ModelPageQuery, { id: packId });
  const pack = query.data?.modelPack;
  return (
    <Page
      title={pack ? `${pack.name} ${pack.version}` : 'Maturity model'}
      pending={query.isPending}
      lead={`${pack ? count(pack.statementCount, 'statement') : 'Statements'} of good practice, each rated from 0 to 7.`}
      actions={
        <>
          <a href={paths.modelSheet(packId)} download className={buttonClass}>
            Export as XLSX
          </a>
          <a href={paths.modelJson(packId)} download className={buttonClass}>
            Export as JSON
          </a>
        </>
      }
    >
      <Answer query={query}>{({ modelPack }) => (modelPack ? <Contents pack={modelPack} /> : <ErrorNote sentence="This model was not found." />)}</Answer>
    </Page>
  );
}

function Contents({ pack }: { pack: Pack }) {
  return (
    <>
      <Panel title="The scale" note="It is about what is done and what it achieves, not about how well it is described.">
        <ol className={styles.scale}>
          {pack.scale.map(({ level, name, definition }) => (
            <li key={level}>
              <LevelBadge level={level} name={name} />
              <span>
                <strong>{name}</strong>
                <br />
                {definition}
              </span>
            </li>
          ))}
        </ol>
      </Panel>
      {pack.areas.map((area) => (
        <Panel key={area.id} title={area.name} note={area.description}>
          <Stack gap="wide">
            {area.subDomains.map((subDomain) => (
              <section key={subDomain.id} aria-labelledby={`sub-domain-${subDomain.id}`}>
                <h3 id={`sub-domain-${subDomain.id}`} className={styles.subDomain}>
                  {subDomain.name}
                </h3>
                <p className={styles.quiet}>{subDomain.description}</p>
                {subDomain.statements.map((statement) => (
                  <StatementText key={statement.id} statement={statement} />
                ))}
              </section>
            ))}
          </Stack>
        </Panel>
      ))}
      <p className={styles.quiet}>
        Content hash: <code className={styles.hash}>{pack.hash}</code>
      </p>
    </>
  );
}
