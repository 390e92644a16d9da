import { Module } from '@nestjs/common';
import { FIRST_RUN_LINK, type FirstRunLink } from '../../platform/first-run-link';
import { VIEWER_SOURCE } from '../../platform/viewer';
import { Account } from './account/account';
import { AccountResolver } from './account/account.resolver';
import { SecondFactor } from './account/second-factor';
import { SecondFactorSettings } from './account/second-factor-settings';
import { Sessions } from './account/sessions';
import { SetPassword } from './account/set-password';
import { AcceptInvitation } from './city/accept-invitation';
import { ChangeInvitation } from './city/change-invitation';
import { Cities } from './city/cities';
import { CityResolver } from './city/city.resolver';
import { InvitationBriefs } from './city/invitation-briefs';
import { InvitationPost } from './city/invitation-post';
import { InvitationResolver } from './city/invitation.resolver';
import { InvitationRules } from './city/invitation-rules';
import { Invite } from './city/invite';
import { Leaving } from './city/leaving';
import { Memberships } from './city/memberships';
import { ReadCity } from './city/read-city';
import { SessionCitiesResolver } from './city/session-cities.resolver';
import { Demonstration } from './demonstration/demonstration';
import { DemonstrationResolver } from './demonstration/demonstration.resolver';
import { InstallationResolver } from './installation/installation.resolver';
import { Outbox } from './installation/outbox';
import { Gazetteer } from './place/gazetteer';
import { PlaceResolver } from './place/place.resolver';
import { ConfirmSecondFactor } from './sign-in/confirm-second-factor';
import { Doorway } from './sign-in/doorway';
import { FirstRun } from './sign-in/first-run';
import { Limits } from './sign-in/limits';
import { RequestSignInLink } from './sign-in/request-sign-in-link';
import { SessionCookie } from './sign-in/session-cookie';
import { SessionViewer } from './sign-in/session-viewer';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInWithLink } from './sign-in/sign-in-with-link';
import { SignInWithPassword } from './sign-in/sign-in-with-password';
import { EnterByVotingLink } from './voting-link/enter-by-voting-link';
import { VotingLinkResolver } from './voting-link/voting-link.resolver';
import { VotingLinks } from './voting-link/voting-links';

const SIGN_IN = [ConfirmSecondFactor, Doorway, FirstRun, Limits, RequestSignInLink, SessionCookie, SignInResolver, SignInWithLink, SignInWithPassword];
const ACCOUNT = [Account, AccountResolver, SecondFactor, SecondFactorSettings, Sessions, SetPassword];
const CITY = [AcceptInvitation, ChangeInvitation, Cities, CityResolver, InvitationBriefs, InvitationPost, InvitationResolver, InvitationRules, Invite, Leaving, Memberships, ReadCity, SessionCitiesResolver];
const VOTING_LINK = [EnterByVotingLink, VotingLinkResolver, VotingLinks];
const INSTALLATION = [Demonstration, DemonstrationResolver, Gazetteer, InstallationResolver, Outbox, PlaceResolver];

/** People: who they are, how they sign in, which cities they belong to, and in which roles. */
@Module({
  providers: [
    ...SIGN_IN,
    ...ACCOUNT,
    ...CITY,
    ...VOTING_LINK,
    ...INSTALLATION,
    { provide: VIEWER_SOURCE, useClass: SessionViewer },
    { provide: FIRST_RUN_LINK, inject: [FirstRun], useFactory: (firstRun: FirstRun): FirstRunLink => () => firstRun.link() },
  ],
  exports: [ReadCity, InvitationBriefs, InvitationRules, Leaving, Limits, VotingLinks],
})
export class PeopleModule {}
