import { AuditResolver } from './audit.resolver.ts';
import { ImportRunsResolver } from './import-runs.resolver.ts';
import { ImportUndoResolver } from './imports/import-undo.resolver.ts';
import { ImportWizardResolver } from './imports/import-wizard.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { ReassignWorkResolver } from './reassign-work.resolver.ts';
import { ReassignmentsResolver } from './reassignments.resolver.ts';
import { TeamResolver } from './team.resolver.ts';
import { UserResolver } from './user.resolver.ts';
import { UserTeamsResolver } from './user-teams.resolver.ts';
import { UsersResolver } from './users.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const adminResolvers = [
  ViewerResolver,
  UserResolver,
  UsersResolver,
  UserTeamsResolver,
  TeamResolver,
  ReassignmentsResolver,
  ReassignWorkResolver,
  OrganisationResolver,
  AuditResolver,
  ImportRunsResolver,
  ImportWizardResolver,
  ImportUndoResolver,
] as const;
