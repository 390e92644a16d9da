import { answer, availableFilters, DEFAULT_POLICY, parsePolicy, type Cell, type Measure } from '@citymark/benchmark';
import { can } from '@citymark/access';
import type { Area } from '@citymark/model';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import * as contributions from './contribution.store';
import { labelled, peerFigure, type FlatAnswer, type LabelledCell } from './peer-figure';
import * as store from './release.store';

export interface ComparisonAnswer {
  readonly filters: LabelledCell[];
  readonly figures: FlatAnswer[];
  readonly release: store.ReleaseRow | null;
  readonly sentence: string;
}

const NOTHING = { filters: [], figures: [], release: null } as const;

/** Compares a city with its peers: sums of published blocks, for contributors only, in the areas they contribute. */
@Injectable()
export class Compare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly assessments: AssessmentAccess,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when there is no such assessment or the viewer may not see it. */
  async compare(viewer: CurrentViewer, cityId: string, assessmentId: string, filter: Cell): Promise<ComparisonAnswer | null> {
    if (!can(accessViewer(viewer, cityId), 'benchmark.compare').allowed) return null;
    return this.work.reading(viewer, async (tx) => {
      const assessment = await this.assessments.loadAssessment(tx, viewer, cityId, assessmentId);
      if (!assessment) return null;
      const [contribution] = await contributions.contributionsOf(tx, [{ cityId, assessmentId }]);
      if (!contribution) return { ...NOTHING, filters: [], figures: [], sentence: 'Only cities that take part in the benchmark see it. A leader can join with the published assessment.' };
      const parsed = parsePolicy({ ...DEFAULT_POLICY, k: this.config.blockK });
      if (parsed.kind === 'refused') return { ...NOTHING, filters: [], figures: [], sentence: parsed.sentence };
      const areas = assessment.model.pack.areas.filter((area) => contribution.area_ids.includes(area.id));
      const blocks = comparable(await store.standingBlocks(tx, assessment.packHash)).filter((block) => contribution.area_ids.includes(block.area));
      const [release] = await store.releases(tx);
      const figures = areas.flatMap(measuresOf).map((measure) => {
        const ofArea = blocks.filter((block) => block.area === measure.area);
        return peerFigure(measure, answer({ blocks: ofArea, filter, measure, policy: parsed.policy }));
      });
      const filters = availableFilters(blocks).map(labelled);
      return { filters, figures, release: release ?? null, sentence: sentenceOf(blocks) };
    });
  }
}

/** Blocks that may be summed: of the latest period, real ones where there are any, else synthetic ones. Never both. */
function comparable(blocks: readonly store.StoredBlock[]): store.StoredBlock[] {
  const real = blocks.filter((block) => !block.synthetic);
  const kind = real.length > 0 ? real : blocks;
  const latest = Math.max(...kind.map((block) => block.period));
  return kind.filter((block) => block.period === latest);
}

function sentenceOf(blocks: readonly store.StoredBlock[]): string {
  const [first] = blocks;
  if (!first) return 'No release holds peers for your model yet. Your contribution waits for the next one.';
  return first.synthetic
    ? 'These peers are synthetic: invented for demonstration, no real city is among them.'
    : 'Peers are cities that take part, in groups of at least ten. No figure tells any one city’s levels.';
}

function measuresOf(area: Area): (Measure & { area: string })[] {
  return [
    { kind: 'area' as const, id: area.id, area: area.id },
    ...area.subDomains.flatMap((part) => [
      { kind: 'sub-domain' as const, id: part.id, area: area.id },
      ...part.statements.map((statement) => ({ kind: 'statement' as const, id: statement.id, area: area.id })),
    ]),
  ];
}
