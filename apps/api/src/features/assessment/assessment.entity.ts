import type { Phase } from '@citymark/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'model_pack_id' })
  modelPackId: string;

  @Column('text', { name: 'pack_hash' })
  packHash: string;

  @Column('text', { default: 'preparing' })
  phase: Phase;

  @Column('jsonb')
  rule: unknown;

  @Column('text', { name: 'rule_hash' })
  ruleHash: string;

  @Column('timestamptz', { name: 'rule_locked_at', nullable: true })
  ruleLockedAt: Date | null;

  @Column('jsonb', { default: {} })
  weights: unknown;

  @Column('text', { name: 'terms_hash', nullable: true })
  termsHash: string | null;

  @Column('date', { name: 'start_date' })
  startDate: string;

  @Column('integer', { name: 'working_days', default: 15 })
  workingDays: number;

  @Column('integer', { name: 'minutes_per_statement', default: 3 })
  minutesPerStatement: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
}
