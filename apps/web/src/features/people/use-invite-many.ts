import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refresh } from '../../app/answer';
import { request } from '../../app/client';
import { asFailure } from '../../app/failure';
import type { InputOf } from '../../app/mutation';
import { Intention } from '../../app/request-id';
import type { InviteMutationVariables } from '../../gql/graphql';
import { InviteMutation } from './city.documents';
import type { Address } from './parse-addresses';

export type InvitationTerms = Omit<InputOf<InviteMutationVariables>, 'email' | 'name'>;

export interface InvitationOutcome {
  address: Address;
  /** Null when it was sent; otherwise why not. */
  problem: string | null;
}

export interface InviteMany {
  /** Sends one invitation after the other, so that one bad address stops none of the others. */
  run: (addresses: readonly Address[], terms: InvitationTerms) => Promise<InvitationOutcome[]>;
  busy: boolean;
  sent: number;
}

/** Invites several people on the same terms. Each keeps its request id until its outcome is known. */
export function useInviteMany(): InviteMany {
  const queries = useQueryClient();
  const intentions = useRef(new Map<string, Intention>());
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);

  const inviteOne = async (address: Address, terms: InvitationTerms): Promise<InvitationOutcome> => {
    const intention = intentions.current.get(address.email) ?? new Intention();
    intentions.current.set(address.email, intention);
    const input = { ...terms, email: address.email, name: address.name || null };
    try {
      const { invite } = await request(InviteMutation, { input: { ...input, requestId: intention.requestIdFor(input) } });
      intention.settle();
      return { address, problem: invite.__typename === 'Refusal' ? invite.sentence : null };
    } catch (cause) {
      return { address, problem: asFailure(cause).message };
    }
  };

  const run = async (addresses: readonly Address[], terms: InvitationTerms) => {
    setBusy(true);
    setSent(0);
    const outcomes: InvitationOutcome[] = [];
    for (const address of addresses) {
      outcomes.push(await inviteOne(address, terms));
      setSent(outcomes.length);
    }
    await refresh(queries);
    setBusy(false);
    return outcomes;
  };
  return { run, busy, sent };
}
