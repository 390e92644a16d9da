import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EvidenceKindName = 'file' | 'link' | 'note';
export type VisibilityName = 'city' | 'panel' | 'public';

/** A stored file that a proof may use. */
@Entity('upload')
export class UploadEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bigint')
  size: number;

  @Column('text')
  sha256: string;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;
}

/** A proof: a file, a link or a note. It is withdrawn, never deleted. */
@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('text')
  kind: EvidenceKindName;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'upload_id', nullable: true })
  uploadId: string | null;

  @Column('text')
  visibility: VisibilityName;

  @Column('boolean')
  counter: boolean;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('uuid', { name: 'added_by' })
  addedBy: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
}

/** A level that an evidencer proposed. The newest one of a statement counts; the others are its history. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('text', { name: 'statement_id' })
  statementId: string;

  @Column('smallint')
  level: number;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;
}
