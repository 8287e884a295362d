import { type Department, departments, type Leg, legs } from './departments.ts';

/** A person has one role per department; admin and integrator stand alone. */
export type Role = `${Leg}-member` | `${Leg}-manager` | 'admin' | 'integrator';

export const roles: readonly Role[] = [
  ...legs.flatMap((leg): Role[] => [`${leg}-member`, `${leg}-manager`]),
  'admin',
  'integrator',
];

/** All people of these departments; admins and integrators may do what any department may. */
const peopleOf = (...of: Leg[]): Role[] => [
  ...of.flatMap((leg): Role[] => [`${leg}-member`, `${leg}-manager`]),
  'admin',
  'integrator',
];
const everyone = peopleOf(...legs);
const adminsOnly: Role[] = ['admin'];
const managers: Role[] = [...legs.map((leg): Role => `${leg}-manager`), 'admin'];
const managersAndIntegrators: Role[] = [...managers, 'integrator'];

/** THE permission matrix: what each operation asks for. API and apps read it here and nowhere else. */
export const permissions = {
  read: everyone,
  readAudit: adminsOnly,
  readImportRuns: ['admin', 'integrator'],
  importFiles: adminsOnly,
  undoImport: adminsOnly,
  readSchemaFile: everyone,
  createAccount: everyone,
  updateAccount: everyone,
  createContact: everyone,
  updateContact: everyone,
  mergeAccounts: managersAndIntegrators,
  unmergeAccounts: managersAndIntegrators,
  dismissDuplicate: managersAndIntegrators,
  addNote: everyone,
  pinEvent: everyone,
  commentOnEvent: everyone,
  keepOwnSettings: everyone,
  assignOwner: everyone,
  createTask: everyone,
  completeTask: everyone,
  captureLead: peopleOf('marketing', 'inside-sales'),
  recordTouch: peopleOf('marketing', 'inside-sales'),
  recordVisit: peopleOf('marketing', 'inside-sales'),
  identifyVisitor: peopleOf('marketing', 'inside-sales'),
  disqualifyLead: peopleOf('marketing', 'inside-sales'),
  overrideScore: peopleOf('marketing', 'inside-sales'),
  createCampaign: peopleOf('marketing'),
  logCall: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  startReapproach: peopleOf('inside-sales'),
  bookMeeting: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  completeMeeting: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  offerHandoff: everyone,
  acceptHandoff: everyone,
  returnHandoff: everyone,
  withdrawHandoff: everyone,
  rateHandoff: everyone,
  markReAsked: everyone,
  recycleHandoff: everyone,
  makePromise: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  reviewPromise: peopleOf('customer-success'),
  giveDealFeedback: peopleOf('customer-success'),
  /** For which department: asked after the matrix. */
  answerDealFeedback: peopleOf('marketing', 'field-sales'),
  openOpportunity: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  updateOpportunity: peopleOf('inside-sales', 'field-sales'),
  moveOpportunity: peopleOf('inside-sales', 'field-sales'),
  setDealRole: peopleOf('inside-sales', 'field-sales', 'customer-success'),
  assignOpportunity: peopleOf('inside-sales', 'field-sales'),
  submitQuote: peopleOf('inside-sales', 'field-sales'),
  downloadQuote: everyone,
  winOpportunity: peopleOf('inside-sales', 'field-sales'),
  loseOpportunity: peopleOf('inside-sales', 'field-sales'),
  startOnboarding: peopleOf('customer-success'),
  completeMilestone: peopleOf('customer-success'),
  recordUsage: peopleOf('customer-success'),
  recordTicket: peopleOf('customer-success'),
  recordSurvey: peopleOf('customer-success'),
  rateHealth: peopleOf('customer-success'),
  renewContract: peopleOf('customer-success', 'field-sales'),
  expandContract: peopleOf('customer-success', 'field-sales', 'inside-sales'),
  contractContract: peopleOf('customer-success', 'field-sales'),
  churnContract: peopleOf('customer-success'),
  recordCancellationNotice: peopleOf('customer-success'),
  holdCustomerMeeting: peopleOf('customer-success'),
  recordUpsellSignal: peopleOf('customer-success', 'inside-sales'),
  createDefinition: adminsOnly,
  editDefinition: managers,
  approveDefinition: managers,
  publishDefinition: managers,
  commentDefinition: everyone,
  replayDefinition: managersAndIntegrators,
  /** Whose work scoring is (by the placement of inside sales): asked after the matrix. */
  editScoreModels: managers,
  /** Whose targets: asked after the matrix. */
  setTargets: managersAndIntegrators,
  tryRouting: managersAndIntegrators,
  keepAvailability: managers,
  runDiagnosis: managersAndIntegrators,
  /** Of which departments: asked after the matrix. */
  workOnFinding: managers,
  joinReview: everyone,
  decideInReview: managers,
  keepCosts: adminsOnly,
  administer: adminsOnly,
} as const satisfies Record<string, readonly Role[]>;

export type Operation = keyof typeof permissions;

export interface Membership {
  department: Department;
  role: 'member' | 'manager';
}

/** The roles that a person's memberships amount to. A manager may do what a member may. */
export function rolesOf(memberships: readonly Membership[]): Role[] {
  return memberships.flatMap(({ department, role }): Role[] => {
    if (department === 'admin') return ['admin'];
    return role === 'manager' ? [`${department}-manager`, `${department}-member`] : [`${department}-member`];
  });
}

export function mayDo(held: readonly Role[], operation: Operation): boolean {
  const allowed: readonly Role[] = permissions[operation];
  return held.some((role) => allowed.includes(role));
}

/** The departments whose non-public events and app a holder of these roles sees. */
export function departmentsOf(held: readonly Role[]): Department[] {
  if (held.includes('admin') || held.includes('integrator')) return [...departments];
  return legs.filter((leg) => held.includes(`${leg}-member`) || held.includes(`${leg}-manager`));
}
