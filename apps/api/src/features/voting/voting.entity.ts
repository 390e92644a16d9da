import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which the panel judges some statements, blind until it is closed. */
@Entity('round')
export class RoundEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('integer')
  number: number;

  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closes_at', nullable: true })
  closesAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** When the clock last reminded those who owe votes. */
  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;
}

export type SettlementKindName = 'consensus' | 'stable-dissent' | 'leader';

/** The level that a statement was settled at, and how. */
@Entity('settlement')
export class SettlementEntity {
  @PrimaryColumn('uuid', { name: 'city_id' })
  cityId: string;

  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @PrimaryColumn('text', { name: 'statement_id' })
  statementId: string;

  @Column('text')
  kind: SettlementKindName;

  @Column('smallint')
  level: number;

  @Column('numeric', { precision: 3, scale: 1, nullable: true })
  median: number | null;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'round_id', nullable: true })
  roundId: string | null;

  @Column('uuid', { name: 'settled_by' })
  settledBy: string;

  @Column('timestamptz', { name: 'settled_at' })
  settledAt: Date;
}
