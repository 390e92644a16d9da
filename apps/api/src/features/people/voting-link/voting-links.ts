import { Inject, Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { isUUID } from 'class-validator';
import { CONFIG, type Config } from '../../../config';
import { newId } from '../../../platform/id';
import { InstallationSecret } from '../../../platform/secret';
import type { Tx } from '../../../platform/transaction';
import { findLinks, upsertLinks, withdrawLink, type LinkStateRow } from './voting-link.store';

export type { LinkStateRow } from './voting-link.store';

interface OfAssessment {
  readonly cityId: string;
  readonly assessmentId: string;
}

/** Gives people their voting links, and takes them back. The secret part of a link is derived from its id and stored nowhere. */
@Injectable()
export class VotingLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secret: InstallationSecret,
  ) {}

  /** The address that opens the assessment to each person, by person; a link that is there is good for another while. For those who lead. */
  async addressesFor(tx: Tx, key: OfAssessment, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const links = await upsertLinks(tx, key, personIds.map((personId) => ({ id: newId(), personId })));
    return new Map(links.map(({ id, personId }) => [personId, this.addressOf(id)]));
  }

  /** From now on neither the link nor a session that it began opens anything. True when there was one. */
  withdraw(tx: Tx, key: OfAssessment, personId: string): Promise<boolean> {
    return withdrawLink(tx, key, personId);
  }

  /** The latest link of everybody in each assessment; for those who lead. */
  states(tx: Tx, keys: readonly { readonly cityId: string; readonly id: string }[]): Promise<LinkStateRow[]> {
    return findLinks(tx, keys);
  }

  private addressOf(id: string): string {
    return `${this.config.publicUrl}/v#${id}.${this.markOf(id).toString('base64url')}`;
  }

  /** The id of a link's token; null when we did not make it. */
  idIn(token: string): string | null {
    const [id = '', mark = ''] = token.split('.');
    if (!isUUID(id)) return null;
    const [given, made] = [Buffer.from(mark, 'base64url'), this.markOf(id)];
    return given.length === made.length && timingSafeEqual(given, made) ? id : null;
  }

  private markOf(id: string): Buffer {
    return this.secret.mark('voting-link', id.toLowerCase());
  }
}
