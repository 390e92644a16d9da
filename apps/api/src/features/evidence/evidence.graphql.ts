import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../platform/day.scalar';
import { resultOf } from '../../platform/refusal';
import { StatementBoard } from '../assessment/statement-board.graphql';
import type { EvidenceKindName, VisibilityName } from './evidence.entity';

export const EvidenceKind = { file: 'file', link: 'link', note: 'note' } as const satisfies Record<EvidenceKindName, EvidenceKindName>;
registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'What a proof consists of.' });

export const Visibility = { city: 'city', panel: 'panel', public: 'public' } as const satisfies Record<VisibilityName, VisibilityName>;
registerEnumType(Visibility, { name: 'Visibility', description: 'Who sees a proof: the city’s team, also the panel, or also readers of the report.' });

@ObjectType({ description: 'A proof: a file, a link or a note. One proof can serve many statements.' })
export class Evidence {
  @Field(() => ID)
  id: string;

  @Field(() => EvidenceKind)
  kind: EvidenceKindName;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  fileName: string | null;

  @Field(() => String, { nullable: true })
  mediaType: string | null;

  @Field(() => Int, { nullable: true, description: 'In bytes.' })
  size: number | null;

  @Field(() => String, { nullable: true })
  sha256: string | null;

  @Field(() => String, { nullable: true, description: 'Where the file can be had, below the address of this server.' })
  downloadPath: string | null;

  @Field(() => Visibility)
  visibility: VisibilityName;

  @Field({ description: 'Added by a stakeholder against the proposed level; it asks for an answer.' })
  counter: boolean;

  @Field(() => Day, { nullable: true })
  validUntil: string | null;

  @Field()
  expired: boolean;

  @Field({ description: 'The name of who added it.' })
  addedBy: string;

  @Field({ description: 'Added by the viewer.' })
  own: boolean;

  @Field()
  addedAt: Date;

  @Field(() => [ID])
  statementIds: readonly string[];
}

@ObjectType({ description: 'A level that an evidencer proposes for a statement.' })
export class Proposal {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  level: number;

  @Field()
  reason: string;

  @Field({ description: 'The name of who proposed it.' })
  by: string;

  @Field()
  at: Date;

  @Field({ description: 'A level of 3 or more that no proof supports: flagged, not refused.' })
  withoutProof: boolean;

  @Field({ description: 'A proof of the statement has expired, or was withdrawn after the proposal.' })
  stale: boolean;
}

export const AddEvidenceResult = resultOf('AddEvidenceResult', () => Evidence);
export const WithdrawEvidenceResult = resultOf('WithdrawEvidenceResult', () => Evidence);
export const RestoreEvidenceResult = resultOf('RestoreEvidenceResult', () => Evidence);
export const ProposeLevelResult = resultOf('ProposeLevelResult', () => StatementBoard);
