import type { ActionStatus } from '@citymark/roadmap';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One action of a city's roadmap. */
@Entity('action')
export class ActionEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('text')
  name: string;

  @Column('text')
  owner: string;

  @Column('bigint', { name: 'cost_low' })
  costLow: number;

  @Column('bigint', { name: 'cost_high' })
  costHigh: number;

  @Column('integer', { name: 'effort_days' })
  effortDays: number;

  @Column('text', { name: 'start_quarter' })
  startQuarter: string;

  @Column('text', { name: 'end_quarter' })
  endQuarter: string;

  @Column('text')
  status: ActionStatus;

  @Column('text', { default: '' })
  investment: string;

  @Column('text', { default: '' })
  partners: string;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
