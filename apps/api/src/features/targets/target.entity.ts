import type { PriorityLevel } from '@citymark/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a city decided for one sub-domain. */
@Entity('target')
export class TargetEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @PrimaryColumn('text', { name: 'sub_domain_id' })
  subDomainId: string;

  @Column('text')
  priority: PriorityLevel;

  @Column('smallint')
  importance: number;

  @Column('numeric', { precision: 2, scale: 1 })
  level: number;

  @Column('date')
  due: string;

  @Column('text', { default: '' })
  reason: string;

  @Column('uuid', { name: 'set_by' })
  setBy: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
}
