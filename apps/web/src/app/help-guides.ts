export interface Guide {
  readonly role: string;
  readonly what: string;
  readonly steps: readonly string[];
  readonly goodToKnow: readonly string[];
}

/** Plain words for each role, in the order in which an assessment meets them. */
export const GUIDES: readonly Guide[] = [
  {
    role: 'Leader and deputy',
    what: 'You run an assessment in two to three weeks, or hand it to a deputy.',
    steps: [
      'Add your city, then start an assessment: it makes a plan of 15 working days that you can change on the plan page.',
      'Invite people on the people page: evidencers from the administration, stakeholders from at least four groups, three or more in each, so that every group can be shown.',
      'Assign statements to evidencers on the evidence page, and go on to collecting evidence.',
      'When most statements have a proposed level, go on to voting. Choose the rule, and what counts more, before the first round: from then on they are locked.',
      'Open a round on the agenda. Everybody gets a mail with a link of their own. Close the round to reveal.',
      'Talk about what diverges: in the discussion beside each statement, or in one room with a workshop. Then judge again.',
      'What has consensus settles by itself. Accept a stable dissent, or decide with a reason that everybody reads.',
      'Set priorities and targets, build the roadmap, publish the report, and join the benchmark if you like.',
    ],
    goodToKnow: [
      'Nobody sees a level while a round is open, you included: only how many have voted.',
      'The overview says where you are in the plan, what diverges and what is next, and who still owes what: by group, area and person. You can remind them there; nobody gets more than one reminder a day, and nobody who is done gets one.',
      'Whoever lost the mail with their link gets it again on the people page, where you can also withdraw a link.',
      'Going back to an earlier phase needs a reason and is recorded.',
    ],
  },
  {
    role: 'Evidencer',
    what: 'You gather proof for statements and propose a level.',
    steps: [
      'Open the evidence page: your statements stand first, those that are due soonest on top.',
      'Read the statement and what 0, 3, 5 and 7 look like for it.',
      'Add proof: a file, a link or a note. One proof can serve several statements.',
      'Propose a level with a reason, and go on to the next statement.',
    ],
    goodToKnow: [
      'A level of 3 or more without proof is flagged, not refused.',
      'A level turns stale when its proof expires or is withdrawn. Withdrawing can be undone.',
    ],
  },
  {
    role: 'Stakeholder',
    what: 'You judge statements from your own point of view. You need no password.',
    steps: [
      'Open the link in your mail. It is yours alone; you can open it as often as you like, on any device.',
      'Judge one statement after another: a level from 0 to 7, or “I cannot judge this”. Say how sure you are, and why if you like.',
      'Stop whenever you want. What you judged is kept, and the link takes you back to where you were.',
      'After the reveal you see how all have judged, and where groups differ. Say what you see in the discussion; then judge again.',
    ],
    goodToKnow: [
      'Nobody is shown who votes what. Groups of fewer than three are never shown.',
      'Without a connection your votes are kept on your device and sent later; the page says so.',
      'In a workshop, join on your phone with the code on the screen in front.',
      'On a keyboard: 0 to 7 choose a level, C means that you cannot judge, Enter saves.',
    ],
  },
  {
    role: 'Observer',
    what: 'You read everything that is not blind: proof, revealed results, settlements, the report.',
    steps: ['Open the overview of the assessment. Choose a statement to read its proof, how it was judged and why.', 'Read the report once it is published; its fingerprint shows that it was not changed.'],
    goodToKnow: ['What is being judged right now stays blind for you too.'],
  },
  {
    role: 'Operator',
    what: 'You look after the installation. You see no city’s levels, proof or votes.',
    steps: [
      'Publish model packs and releases of the benchmark on the operator’s pages.',
      'Back up with “npm run citymark -- backup”, and verify each backup: it is restored into a throw-away database and compared.',
      'Run “npm run citymark -- check” after every restore and update. “npm run citymark -- help” lists all tools.',
    ],
    goodToKnow: ['A backup that was changed or cut is refused. Keep the installation’s secret with it: it is part of the backup.'],
  },
];
