import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { GateMeasurement } from './gate-probes';
import { GateProbes } from './gate-probes';
import type { LoadedAssessment } from './loaded-assessment';

/** The gate that this feature can measure itself: somebody is there to judge. */
@Injectable()
export class OwnGates implements OnModuleInit {
  constructor(private readonly gates: GateProbes) {}

  onModuleInit(): void {
    this.gates.registerGate('has-participants', (_tx, _viewer, assessment) => Promise.resolve(measureParticipants(assessment)));
  }
}

/** One participant is enough to go on; the sentence says when there are too few for any consensus under the rule. */
export function measureParticipants({
  participantCount,
  consensusRule,
}: Pick<LoadedAssessment, 'participantCount' | 'consensusRule'>): GateMeasurement {
  const needed = consensusRule.minimumVotes;
  if (!(participantCount >= 1)) {
    return {
      met: false,
      sentence: `Nobody takes part yet: invite people to judge, ${needed} or more, and wait until they accept, for with fewer no statement can reach consensus.`,
    };
  }
  const taking = participantCount === 1 ? '1 person takes part' : `${participantCount} people take part`;
  if (participantCount >= needed) return { met: true, sentence: `${taking}.` };
  return {
    met: true,
    warns: true,
    sentence: `${taking}: with fewer than ${needed} no statement can ever reach consensus. Invite at least ${needed - participantCount} more.`,
  };
}
