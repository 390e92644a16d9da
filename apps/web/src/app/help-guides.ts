export interface Guide {
  readonly id: 'leader' | 'evidencer' | 'stakeholder' | 'observer' | 'operator';
  readonly role: string;
  readonly what: string;
  /** How much it asks of one. */
  readonly time: string;
  readonly steps: readonly string[];
  /** Who sees what one does, and who does not. */
  readonly seen: readonly string[];
  readonly goodToKnow: readonly string[];
  /** What to do when one does not get on. */
  readonly stuck: readonly string[];
}

/** Plain words for each role, in the order in which an assessment meets them. */
export const GUIDES: readonly Guide[] = [
  {
    id: 'leader',
    role: 'Leader and deputy',
    what: 'You run an assessment in two to three weeks, or hand it to a deputy.',
    time: 'Half a day to prepare, then about half an hour a day for fifteen working days, and one meeting about what diverges.',
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
    seen: [
      'While a round is open you see who has still to judge, and no level: neither yours beside others, nor a mean, nor a spread.',
      'After the reveal you see how the votes are spread, in all and by group of three or more. Nobody is shown who voted what, you neither.',
      'Everybody who takes part reads the reason with which you decide a statement. It stands in the report.',
      'Changes of phase, decisions, rounds and reminders are kept in a record that nobody can change unnoticed.',
    ],
    goodToKnow: [
      'A deputy may do all that you may, but cannot hand the city over.',
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
    id: 'evidencer',
    role: 'Evidencer',
    what: 'You gather proof for statements and propose a level.',
    time: 'About a quarter of an hour for each statement that is assigned to you, within one week.',
    steps: [
      'Open the evidence page: your statements stand first, those that are due soonest on top.',
      'Read the statement and what 0, 3, 5 and 7 look like for it.',
      'Add proof: a file, a link or a note. One proof can serve several statements.',
      'Say who may see the proof: everybody, everybody who takes part, or the city’s team alone.',
      'Propose a level with a reason, and go on to the next statement. A level counts as full only where its description is true all over the city.',
      'When voting has begun, read what people say in the discussion. Answer what is asked of the proof, and add what is missing before the next round.',
    ],
    seen: [
      'Your name stands beside the proof that you add and the level that you propose.',
      'A file is kept with its fingerprint, so that everybody can tell that it was not changed.',
      'Whoever judges sees your level, your reason and the proof that they may see. They may add counter-evidence, which is shown to you too.',
      'You see no votes while a round is open.',
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
    id: 'stakeholder',
    role: 'Stakeholder',
    what: 'You judge statements from your own point of view. You need no password.',
    time: 'About three minutes a statement, whenever you like until the round is closed. You need not judge what you do not know.',
    steps: [
      'Open the link in your mail. It is yours alone; you can open it as often as you like, on any device.',
      'Judge one statement after another: a level from 0 to 7, or “I cannot judge this”. Say how sure you are, and why if you like.',
      'Stop whenever you want. What you judged is kept, and the link takes you back to where you were.',
      'After the reveal you see how all have judged, and where groups differ. Say what you see in the discussion; then judge again.',
    ],
    seen: [
      'While the round is open your level reaches nobody: not the leader, not the operator. They see only that you have judged.',
      'After the reveal all see how the votes are spread. Your reason is shown without your name.',
      'Nobody is shown who votes what. Groups of fewer than three are never shown.',
      'What you write in the discussion is shown with your name and group.',
    ],
    goodToKnow: [
      'Start from the description: find the one that is true today, not the one that is planned. Between two of them choose the lower.',
      'You may disagree with the level that is proposed; that is why you are asked. If you know something that speaks against it, add it as counter-evidence.',
      'In the second round you see how all have judged in the first. Change your level if you were convinced, and keep it if you were not: lasting dissent is a result as well.',
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
    id: 'observer',
    role: 'Observer',
    what: 'You read everything that is not blind: proof, revealed results, settlements, the report.',
    time: 'As much as you like; nothing is asked of you.',
    steps: [
      'Open the overview of the assessment: it says in which phase it is, and how far.',
      'Look at the hundred statements at a glance: how each stands, its level, where votes diverge, what has proof.',
      'Choose a statement to read its proof, how it was judged, by which rule it was settled, and why.',
      'On the agenda read what people still differ on, and how each difference ended.',
      'Read the report once it is published, on screen or as a PDF; its fingerprint shows that it was not changed.',
    ],
    seen: [
      'You see proof that is for everybody who takes part, not what is for the city’s team alone.',
      'You see results of a round when it is closed, at the same moment as all others.',
      'You change nothing: you have no vote, and no say in the discussion.',
    ],
    goodToKnow: [
      'What is being judged right now stays blind for you too.',
      'The rule by which statements settle was locked with a fingerprint before the first vote. It stands in the report.',
      'Every number in the report leads back to votes, the rule and the proof. What stays in dispute is listed in the minority report.',
    ],
    stuck: [
      'You see how many have voted, and no level: the round is still open.',
      'You look for a statement or its proof: Ctrl-K finds it by its words.',
    ],
  },
  {
    id: 'operator',
    role: 'Operator',
    what: 'You look after the installation. You see no city’s levels, proof or votes.',
    time: 'An hour to set it up; then a look each week, and each time that it is updated.',
    steps: [
      'Set it up as the README and the page on production say, and become the first operator by the link that the server prints.',
      'Publish model packs and releases of the benchmark on the operator’s pages. A release is made of groups of at least ten cities.',
      'Back up with “npm run citymark -- backup”, and verify each backup: it is restored into a throw-away database and compared.',
      'Run “npm run citymark -- check” after every restore and update. “npm run citymark -- help” lists all tools.',
    ],
    seen: [
      'You see how many cities and people there are, never what a city has judged.',
      'Cities that wait for a release are counted in bands, so that a number gives nobody away.',
      'What you do with the tools on the server is up to you and your conscience: whoever has the database has everything. Protect it and its backups accordingly.',
    ],
    goodToKnow: [
      'A backup that was changed or cut is refused. Keep the installation’s secret with it: it is part of the backup.',
      'A city can be taken to another installation whole: “city export” writes open files, “city import” reads them, and the published report keeps its fingerprint.',
      'Synthetic peers show what a comparison looks like before enough cities take part. They are labelled everywhere and never mixed with real ones.',
    ],
    stuck: [
      'A tool ends with 1: something was found or could not be done, and a line says what. With 2 it was asked for in the wrong way.',
      'It ends with 3: it could not verify, so nothing is known. Treat that as a failure.',
    ],
  },
];
