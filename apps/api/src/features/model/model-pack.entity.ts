import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PackState = 'draft' | 'published' | 'retired';

/** A version of a maturity model. The content is read apart: it is 150 KB, and frozen ones are kept in memory. */
@Entity('model_pack')
export class ModelPackEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'pack_id' })
  packId: string;

  @Column('text')
  version: string;

  @Column('text')
  state: PackState;

  @Column('jsonb', { select: false })
  content: unknown;

  @Column('text')
  hash: string;

  @Column('boolean', { name: 'built_in', default: false })
  builtIn: boolean;

  @Column('uuid', { name: 'imported_by', nullable: true })
  importedBy: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
}
