import { can } from '@citymark/access';
import { readSnapshot, reportDocument } from '@citymark/report';
import { useMemo } from 'react';
import { useAnswer } from '../../app/answer';
import type { ReportPageQuery as ReportAnswer } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { Button, buttonClass } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { moment } from '../../ui/words';
import { PublishPanel } from './publish-panel';
import { ReportPaper } from './report-paper';
import { ReportPageQuery } from './report.documents';

type Assessment = NonNullable<ReportAnswer['assessment']>;

/** The report: a draft for leaders until it is published, then frozen for everybody in the city. */
export function ReportScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(ReportPageQuery, { cityId, assessmentId });
  return (
    <Page title="Report" lead="One document that a council can read. Every number in it can be traced to votes, rule and proof." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment, session }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
          const viewer = { personId: session?.person.id ?? null, operator: false, roles };
          const mayPublish = can(viewer, 'report.publish', { phase: assessment.phase }).allowed;
          return (
            <>
              {assessment.report ? <PublishedPanel report={assessment.report} /> : null}
              {mayPublish ? <PublishPanel cityId={cityId} assessment={assessment} /> : null}
              <Paper assessment={assessment} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function PublishedPanel({ report }: { report: NonNullable<Assessment['report']> }) {
  return (
    <Panel title="Published" tone="good" note={`By ${report.publishedBy} on ${moment(report.publishedAt)}. Nothing in it changes any more.`}>
      <Row>
        <a className={buttonClass} data-kind="primary" href={report.pdfPath} download>
          Download the PDF
        </a>
        <PrintButton />
        <span>
          Fingerprint (SHA-256) <code data-testid="report-hash">{report.hash}</code>
        </span>
      </Row>
    </Panel>
  );
}

/** Prints the paper alone, on A4. */
function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <Icon of="print" /> Print
    </Button>
  );
}

function Paper({ assessment }: { assessment: Assessment }) {
  const text = assessment.report?.snapshot ?? assessment.reportDraft ?? null;
  const document = useMemo(() => (text === null ? null : reportDocument(readSnapshot(text))), [text]);
  if (!document) return <EmptyState picture={<Illustration of="report" />} title="There is no report yet.">It appears here once the city publishes it.</EmptyState>;
  return (
    <>
      {assessment.report ? null : (
        <Row>
          <Sentence tone="warn">This is a draft. Its numbers change until the report is published.</Sentence>
          <PrintButton />
        </Row>
      )}
      <ReportPaper document={document} />
    </>
  );
}
