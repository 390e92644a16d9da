import { answer, availableFilters, DEFAULT_POLICY, parsePolicy, type Cell, type Measure } from '@citymark/benchmark';
import { can } from '@citymark/access';
import type { Area } from '@citymark/model';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { AssessmentKey } from '../assessment/assessment-key';
import * as contributions from './contribution.store';
import { labelled, peerFigure, type FlatAnswer, type LabelledCell } from './peer-figure';
import type { PublishedRelease } from './published-release';
import * as store from './release.store';

export interface ComparisonAnswer {
  readonly filters: LabelledCell[];
  readonly figures: FlatAnswer[];
  readonly release: PublishedRelease | null;
  readonly sentence: string;
}

const nothing = (sentence: string): ComparisonAnswer => ({ filters: [], figures: [], release: null, sentence });
const TAKE_PART = 'Only cities that take part in the benchmark see it. A leader can join with the published assessment.';

/** Compares a city with its peers: sums of published blocks, for contributors only, in the areas they contribute. */
@Injectable()
export class Compare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly assessments: AssessmentAccess,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when there is no such assessment or the viewer may not see it. */
  async compare(viewer: CurrentViewer, key: AssessmentKey, filter: Cell): Promise<ComparisonAnswer | null> {
    if (!can(accessViewer(viewer, key.cityId), 'benchmark.compare').allowed) return null;
    return this.work.reading(viewer, async (tx) => {
      const assessment = await this.assessments.loadAssessment(tx, viewer, key.cityId, key.id);
      if (!assessment) return null;
      const [contribution] = await contributions.contributionsOf(tx, [assessment]);
      if (!contribution) return nothing(TAKE_PART);
      const parsed = parsePolicy({ ...DEFAULT_POLICY, k: this.config.blockK });
      if (parsed.kind === 'refused') return nothing(parsed.sentence);
      const areas = assessment.model.pack.areas.filter((area) => contribution.areaIds.includes(area.id));
      const standing = ofOneKind(await store.standingBlocks(tx, assessment.packHash));
      const parts = areas.map((area) => ({ area, blocks: latestOf(standing.filter((block) => block.area === area.id)) }));
      const figures = parts.flatMap(({ area, blocks }) =>
        measuresOf(area).map((measure) => peerFigure(measure, answer({ blocks, filter, measure, policy: parsed.policy }))),
      );
      const shown = parts.flatMap(({ blocks }) => blocks);
      const [release] = await store.releases(tx);
      return { filters: availableFilters(shown).map(labelled), figures, release: release ?? null, sentence: sentenceOf(shown) };
    });
  }
}

/** Real blocks where there are any in the model, else synthetic ones. Never both. */
function ofOneKind(blocks: readonly store.StoredBlock[]): readonly store.StoredBlock[] {
  const real = blocks.filter((block) => !block.synthetic);
  return real.length > 0 ? real : blocks;
}

/** Levels of different years are never summed: the latest year that has a block. */
function latestOf(blocks: readonly store.StoredBlock[]): store.StoredBlock[] {
  const latest = Math.max(...blocks.map((block) => block.period));
  return blocks.filter((block) => block.period === latest);
}

function sentenceOf(blocks: readonly store.StoredBlock[]): string {
  const [first] = blocks;
  if (!first) return 'No release holds peers for your model yet. Your contribution waits for the next one.';
  return first.synthetic
    ? 'These peers are synthetic: invented for demonstration, no real city is among them.'
    : 'Peers are cities that take part, in groups of at least ten. No figure tells any one city’s levels.';
}

function measuresOf(area: Area): Measure[] {
  return [
    { kind: 'area', id: area.id },
    ...area.subDomains.flatMap((part): Measure[] => [
      { kind: 'sub-domain', id: part.id },
      ...part.statements.map(({ id }): Measure => ({ kind: 'statement', id })),
    ]),
  ];
}
