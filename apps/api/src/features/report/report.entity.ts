import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published report: the frozen snapshot as the exact text that was hashed. Nobody can change it. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('text')
  snapshot: string;

  @Column('text')
  hash: string;

  @Column('uuid', { name: 'published_by' })
  publishedBy: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
