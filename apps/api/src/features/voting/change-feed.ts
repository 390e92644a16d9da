import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ChangeChannel, type Heard } from '../../platform/live/change-channel';
import { MergedStream } from '../../platform/live/merged-stream';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { ReadAssessment } from '../assessment/read-assessment';
import { topicOf, type ChangeTopic } from './change-topic';
import { findVoteCounts } from './vote-count.store';
import { progressSince, type Progress, type Told } from './progress-since';

/** Changes of this time are told at once: a hundred votes a second are a few messages a second to each screen. */
const TOGETHER_MS = 80;

/** What the followers of an assessment are told. */
export interface AssessmentChange {
  readonly topics: readonly ChangeTopic[];
  readonly progress: Progress | null;
}

interface Follower {
  readonly viewer: CurrentViewer;
  readonly stream: MergedStream<AssessmentChange>;
}

/** One assessment that somebody connected to this process follows. */
interface Room {
  readonly key: AssessmentKey;
  readonly followers: Set<Follower>;
  readonly topics: Set<ChangeTopic>;
  timer: NodeJS.Timeout | null;
  /** null until the first follower is there. */
  told: Told | null;
}

/** Tells everybody who follows an assessment what any process changed in it: read once a process, told to each of its followers. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly rooms = new Map<string, Room>();
  private stop: () => void = () => undefined;

  constructor(
    private readonly channel: ChangeChannel,
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: ReadAssessment,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = this.channel.listen((heard) => this.hear(heard));
  }

  onApplicationShutdown(): void {
    this.stop();
    for (const room of this.rooms.values()) {
      if (room.timer) clearTimeout(room.timer);
      for (const { stream } of [...room.followers]) stream.end();
    }
  }

  /** A stream of changes for one viewer, or null when there is nothing that they may follow. */
  async follow(viewer: CurrentViewer, key: AssessmentKey): Promise<MergedStream<AssessmentChange> | null> {
    if (!(await this.mayFollow(viewer, key))) return null;
    const room = this.roomOf(key);
    const follower: Follower = {
      viewer,
      stream: new MergedStream(merged, () => {
        room.followers.delete(follower);
        if (room.followers.size === 0) this.rooms.delete(nameOf(key));
      }),
    };
    room.followers.add(follower);
    // The numbers of now, so that only what changes from here on is news: a vote that replaces another changes none.
    const rows = await this.read(room, viewer);
    room.told ??= progressSince(new Map(), rows).told;
    follower.stream.push({ topics: [], progress: progressSince(new Map(), rows).progress });
    return follower.stream;
  }

  private hear(heard: Heard): void {
    for (const room of this.rooms.values()) {
      if (heard === 'gap') this.mark(room, 'everything');
      else if (heard.cityId === room.key.cityId && (heard.assessmentId === null || heard.assessmentId === room.key.id)) this.mark(room, topicOf(heard.kind));
    }
  }

  private mark(room: Room, topic: ChangeTopic): void {
    room.topics.add(topic);
    room.timer ??= setTimeout(() => void this.tell(room), TOGETHER_MS);
  }

  private async tell(room: Room): Promise<void> {
    room.timer = null;
    const topics = new Set(room.topics);
    room.topics.clear();
    try {
      if (topics.has('people') || topics.has('everything')) await this.partWithThoseWhoLeft(room);
      const progress = topics.delete('progress') || topics.has('rounds') ? await this.progress(room) : null;
      if (progress) topics.add('progress');
      if (topics.size === 0) return;
      const change = { topics: [...topics], progress };
      for (const { stream } of [...room.followers]) stream.push(change);
    } catch {
      this.logger.warn('A change could not be told; it is tried again.');
      for (const topic of topics) this.mark(room, topic);
    }
  }

  /** The numbers are the same for everybody who may read the assessment, so any of them asks for all. */
  private async progress(room: Room): Promise<Progress | null> {
    const [asker] = room.followers;
    if (!asker) return null;
    const { progress, told } = progressSince(room.told ?? new Map(), await this.read(room, asker.viewer));
    room.told = told;
    return progress;
  }

  private read({ key }: Room, viewer: CurrentViewer) {
    return this.unitOfWork.reading(viewer, (tx) => findVoteCounts(tx, key));
  }

  private async partWithThoseWhoLeft(room: Room): Promise<void> {
    for (const { viewer, stream } of [...room.followers]) if (!(await this.mayFollow(viewer, room.key))) stream.end();
  }

  private async mayFollow(viewer: CurrentViewer, key: AssessmentKey): Promise<boolean> {
    const [assessment = null] = await this.assessments.byKeys(viewer, [key]);
    return assessment !== null;
  }

  private roomOf(key: AssessmentKey): Room {
    const known = this.rooms.get(nameOf(key));
    if (known) return known;
    const room: Room = { key: { cityId: key.cityId, id: key.id }, followers: new Set(), topics: new Set(), timer: null, told: null };
    this.rooms.set(nameOf(key), room);
    return room;
  }
}

const nameOf = ({ cityId, id }: AssessmentKey) => `${cityId} ${id}`;

/** Two changes that a slow reader gets as one. */
function merged(earlier: AssessmentChange, later: AssessmentChange): AssessmentChange {
  const topics = [...new Set([...earlier.topics, ...later.topics])];
  if (!later.progress || !earlier.progress || earlier.progress.roundId !== later.progress.roundId) return { topics, progress: later.progress ?? earlier.progress };
  const statements = new Map([...earlier.progress.statements, ...later.progress.statements].map((one) => [one.statementId, one]));
  return { topics, progress: { ...later.progress, statements: [...statements.values()] } };
}
