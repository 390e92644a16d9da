export interface Guide {
  readonly role: string;
  readonly what: string;
  readonly steps: readonly string[];
  readonly goodToKnow: readonly string[];
  /** What to do when one does not get on. */
  readonly stuck: readonly string[];
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
    stuck: [
      'Somebody has no mail: press “Send again” beside the invitation on the people page. The link of the earlier mail then no longer works.',
      'Something was done by mistake: the note at the bottom of the page offers to undo it for ten seconds.',
      'You went elsewhere in the middle of a target or an action: in the same window its form is open again when you come back, with what you had entered.',
      'You look for something: Ctrl-K finds statements, proof, people and pages.',
      'You have no mouse: Tab leads everywhere. Among the hundred statements the arrows move, Enter opens one beside them, Escape brings you back.',
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
    stuck: [
      'A file is refused: it may have 10 MB at most. Give a link to it instead, or a note that says where it is kept.',
      'You do not find a statement: Ctrl-K finds it by its words, and the proof that is there already.',
      'You proposed a level too early: propose another, with a new reason.',
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
    stuck: [
      'The link does not open any more: sign in with your e-mail address instead; the page offers it.',
      'You judged too fast: go back, or choose the statement below “All statements of this round”, and change your vote until the round is closed.',
      'You see no levels of others: they are revealed to all when the round is closed.',
      'The page says that votes are kept: they go out by themselves as soon as there is a connection.',
    ],
  },
  {
    role: 'Observer',
    what: 'You read everything that is not blind: proof, revealed results, settlements, the report.',
    steps: ['Open the overview of the assessment. Choose a statement to read its proof, how it was judged and why.', 'Read the report once it is published; its fingerprint shows that it was not changed.'],
    goodToKnow: ['What is being judged right now stays blind for you too.'],
    stuck: [
      'You see how many have voted, and no level: the round is still open.',
      'You look for a statement or its proof: Ctrl-K finds it by its words.',
    ],
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
    stuck: [
      'A tool ends with 1: something was found or could not be done, and a line says what. With 2 it was asked for in the wrong way.',
      'It ends with 3: it could not verify, so nothing is known. Treat that as a failure.',
    ],
  },
];
