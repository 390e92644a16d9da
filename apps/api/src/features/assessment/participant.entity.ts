import type { StakeholderGroup } from '@citymark/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who judges in an assessment, for one group, everywhere or in some areas. */
@Entity('participant')
export class ParticipantEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'stakeholder_group' })
  group: StakeholderGroup;

  @Column('boolean')
  internal: boolean;

  @Column('text', { name: 'area_ids', array: true, nullable: true })
  areaIds: string[] | null;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;
}
