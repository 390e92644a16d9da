import { graphql } from '../../gql';

export const ReportPageQuery = graphql(`
  query ReportPage($cityId: ID!, $assessmentId: ID!) {
    session { person { id } cities { id myRoles } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      transitions { to gates { id met sentence } }
      report { id hash publishedAt publishedBy snapshot pdfPath }
      reportDraft
    }
  }
`);

export const PublishReportMutation = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      __typename
      ... on Report { id hash }
      ... on Refusal { code sentence field }
    }
  }
`);
