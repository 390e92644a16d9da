import { DEFAULT_POLICY } from '../block-policy';
import type { SizeRule } from '../block-rule';
import { filtersMatching, matchesFilter, type Cell } from '../cells';
import { availableFilters, cohortOf, type Measure } from '../cohort';
import { levelOf, type AreaStructure, type Contribution } from '../contribution';
import { fillCells } from '../fill-cells';
import { formBlocks, type FormedBlock } from '../form-blocks';
import { linkedGroups } from '../linked-groups';
import { publishBlock, type PublishedBlock } from '../published-block';
import { retire } from '../retire';
import type { Random } from '../shuffle';
import type { CountedSet } from './adversary.fixture';
import { PACK, SMALL_STRUCTURE, type Period } from './random-world.fixture';

/** Ways to get it wrong on purpose. Without any, the system is made of the library's own functions throughout. */
export interface Flaws {
  readonly recomputesBlocks?: boolean;
  readonly subtractsRequester?: boolean;
  readonly showsPending?: boolean;
  readonly reusesReturned?: boolean;
  readonly rule?: SizeRule;
  readonly ignoresLinks?: boolean;
}

interface Standing {
  readonly area: string;
  readonly memberKeys: readonly string[];
  readonly formed: FormedBlock;
  readonly published: PublishedBlock;
}

export function atomOf(area: string, { key, contributedEpoch }: Contribution): string {
  return `${area} ${key} ${contributedEpoch}`;
}

function measuresOf(area: AreaStructure): { measure: Measure; statementIds: readonly string[] }[] {
  const statements = area.subDomains.flatMap(({ statementIds }) => statementIds);
  return [
    { measure: { kind: 'area', id: area.id }, statementIds: statements },
    ...area.subDomains.map(({ id, statementIds }) => ({ measure: { kind: 'sub-domain' as const, id }, statementIds })),
    ...statements.map((id) => ({ measure: { kind: 'statement' as const, id }, statementIds: [id] })),
  ];
}

export class SystemUnderAttack {
  standing: readonly Standing[] = [];
  private pool = new Map<string, Contribution>();

  constructor(
    private readonly random: Random,
    private readonly flaws: Flaws = {},
  ) {}

  release({ contributed, withdrawn }: Period): void {
    for (const contribution of contributed) this.pool.set(contribution.key, contribution);
    for (const key of withdrawn) this.pool.delete(key);
    if (this.flaws.recomputesBlocks) this.recompute(contributed, withdrawn);
    else this.retireBlocks(withdrawn);
    const pending = [...this.pool.values()];
    const blocks = this.flaws.rule || this.flaws.ignoresLinks ? this.formLoosely(pending) : this.form(pending);
    for (const { area, members } of blocks) for (const { key } of members) this.place(key, area);
    this.standing = [...this.standing, ...blocks.map((formed) => this.stand(formed))];
  }

  /** The sets counted by every permitted question: every area, filter and measure (and requester, where it makes a difference). */
  observe(): CountedSet[] {
    return SMALL_STRUCTURE.areas.flatMap((area) => {
      const blocks = this.standing.filter((block) => block.area === area.id);
      const pending = this.flaws.showsPending ? this.waitingIn(area.id) : [];
      const filters = this.flaws.showsPending
        ? pending.flatMap((contribution) => filtersMatching(contribution))
        : availableFilters(blocks.map(({ published }) => published));
      return filters.flatMap((filter) =>
        measuresOf(area).flatMap(({ measure, statementIds }) => {
          const counted = this.counted(blocks, filter, measure, statementIds);
          const live = pending.filter((contribution) => matchesFilter(contribution, filter));
          const set = new Set([...counted, ...live].map((contribution) => atomOf(area.id, contribution)));
          if (set.size < DEFAULT_POLICY.k && !this.flaws.rule) return [];
          return this.flaws.subtractsRequester ? [...set].map((own) => new Set([...set].filter((id) => id !== own))) : [set];
        }),
      );
    });
  }

  /** Who a cohort consists of, checked against the histogram the library really publishes. */
  private counted(blocks: readonly Standing[], filter: Cell, measure: Measure, ids: readonly string[]): Contribution[] {
    const published = blocks.map((block) => block.published);
    const members = blocks
      .filter((block) => matchesFilter(block.published.cell, filter))
      .map(({ formed }) => formed.members)
      .filter((all) => all.every((member) => ids.every((id) => levelOf(member, id) !== null)))
      .flat();
    if (Object.values(this.flaws).some(Boolean)) return members;
    const cohort = cohortOf(published, filter, measure, DEFAULT_POLICY);
    const expected = new Map<number, number>();
    for (const member of members) {
      const sum = ids.reduce((total, id) => total + (levelOf(member, id) ?? 0), 0);
      expected.set(sum, (expected.get(sum) ?? 0) + 1);
    }
    const bins = cohort?.bins ?? [];
    const same = bins.every((count, value) => count === (expected.get(value) ?? 0)) && (cohort?.members ?? 0) === members.length;
    if (!same) throw new Error(`The answer on ${measure.id} is not the sum of the blocks it is said to be made of.`);
    return members;
  }

  private form(pending: readonly Contribution[]): readonly FormedBlock[] {
    return formBlocks(pending, { [PACK]: SMALL_STRUCTURE }, DEFAULT_POLICY, this.random).blocks;
  }

  private formLoosely(pending: readonly Contribution[]): FormedBlock[] {
    const groups = linkedGroups(pending);
    return SMALL_STRUCTURE.areas.flatMap(({ id }) => {
      const pool = pending
        .filter(({ areas, placedAreas }) => areas.includes(id) && !placedAreas.includes(id))
        .map((contribution) => ({ contribution, key: contribution.key, complete: true }))
        .map((member) => ({ ...member, group: this.flaws.ignoresLinks ? member.key : (groups.get(member.key) ?? member.key) }));
      const { filled } = fillCells(pool, this.flaws.rule ?? DEFAULT_POLICY, this.random);
      return filled.map(({ cell, members }) => {
        return { area: id, packHash: PACK, synthetic: false, cell, members: members.map(({ contribution }) => contribution) };
      });
    });
  }

  private stand(formed: FormedBlock): Standing {
    const memberKeys = formed.members.map(({ key }) => key);
    return { area: formed.area, memberKeys, formed, published: publishBlock(formed, SMALL_STRUCTURE) };
  }

  private place(key: string, area: string): void {
    const contribution = this.pool.get(key);
    if (contribution) this.pool.set(key, { ...contribution, placedAreas: [...contribution.placedAreas, area] });
  }

  private waitingIn(area: string): Contribution[] {
    return [...this.pool.values()].filter(({ areas, placedAreas }) => areas.includes(area) && !placedAreas.includes(area));
  }

  private retireBlocks(withdrawn: readonly string[]): void {
    const { standing, returned } = retire(this.standing, withdrawn);
    this.standing = standing;
    if (!this.flaws.reusesReturned) return;
    for (const { key, area } of returned) {
      const known = this.pool.get(key);
      if (known) this.pool.set(key, { ...known, placedAreas: known.placedAreas.filter((placed) => placed !== area) });
    }
  }

  private recompute(contributed: readonly Contribution[], withdrawn: readonly string[]): void {
    const edited = new Map(contributed.map((contribution) => [contribution.key, contribution]));
    this.standing = this.standing.map(({ formed }) => {
      const members = formed.members
        .filter(({ key }) => !withdrawn.includes(key))
        .map((member) => edited.get(member.key) ?? member);
      for (const { key } of members) if (edited.has(key)) this.place(key, formed.area);
      return this.stand({ ...formed, members });
    });
  }
}
