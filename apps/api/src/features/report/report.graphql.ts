import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';

@ObjectType({ description: 'A published report: frozen for ever.' })
export class Report {
  @Field(() => ID)
  id: string;

  @Field({ description: 'SHA-256 of the snapshot.' })
  hash: string;

  @Field(() => Date)
  publishedAt: Date;

  @Field({ description: 'The name of who published it.' })
  publishedBy: string;

  @Field({ description: 'Canonical JSON of the format citymark-report/1: every number of every print.' })
  snapshot: string;

  @Field({ description: 'Where the PDF can be had, below the address of this server.' })
  pdfPath: string;
}

export const PublishReportResult = resultOf('PublishReportResult', () => Report);
