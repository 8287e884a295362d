import { type Role, roles } from '@tasuki/domain';
import { type GraphQLSchema, isNonNullType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from './schema.ts';
import { sampleOf } from './testing/sample-input.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

/**
 * Who may do what, written by hand from what the company decided, not computed from the matrix that it checks.
 * Columns: marketing, inside sales, field sales, customer success (m member, M manager), A admin, I integrator.
 */
const expected = `
                     mk   is   fs   cs   A I
captureLead          mM   mM   --   --   A I
recordTouch          mM   mM   --   --   A I
recordVisit          mM   mM   --   --   A I
identifyVisitor      mM   mM   --   --   A I
disqualifyLead       mM   mM   --   --   A I
overrideScore        mM   mM   --   --   A I
withdrawScoreOverride mM  mM   --   --   A I
createCampaign       mM   --   --   --   A I
createAccount        mM   mM   mM   mM   A I
updateAccount        mM   mM   mM   mM   A I
createContact        mM   mM   mM   mM   A I
updateContact        mM   mM   mM   mM   A I
mergeAccounts        -M   -M   -M   -M   A I
unmergeAccounts      -M   -M   -M   -M   A I
dismissDuplicate     -M   -M   -M   -M   A I
reconsiderDuplicate  -M   -M   -M   -M   A I
identifyAccount      mM   mM   mM   mM   A I
addAccountDepartment mM   mM   mM   mM   A I
changeConsent        mM   mM   mM   mM   A I
markContactLeft      mM   mM   mM   mM   A I
addNote              mM   mM   mM   mM   A I
pinEvent             mM   mM   mM   mM   A I
unpinEvent           mM   mM   mM   mM   A I
commentOnEvent       mM   mM   mM   mM   A I
followAccount        mM   mM   mM   mM   A I
lookAtAccount        mM   mM   mM   mM   A I
markNotificationsRead mM  mM   mM   mM   A I
updateNotificationSettings mM mM mM mM   A I
setPreferences       mM   mM   mM   mM   A I
updateProfile        mM   mM   mM   mM   A I
bulkAct              mM   mM   mM   mM   A I
undoBulkAct          mM   mM   mM   mM   A I
bulkActs             mM   mM   mM   mM   A I
savedViews           mM   mM   mM   mM   A I
createSavedView      mM   mM   mM   mM   A I
updateSavedView      mM   mM   mM   mM   A I
deleteSavedView      mM   mM   mM   mM   A I
restoreSavedView     mM   mM   mM   mM   A I
assignOwner          mM   mM   mM   mM   A I
createTask           mM   mM   mM   mM   A I
completeTask         mM   mM   mM   mM   A I
draftHandoff         mM   mM   mM   mM   A I
offerHandoff         mM   mM   mM   mM   A I
acceptHandoff        mM   mM   mM   mM   A I
returnHandoff        mM   mM   mM   mM   A I
withdrawHandoff      mM   mM   mM   mM   A I
rateHandoff          mM   mM   mM   mM   A I
markReAsked          mM   mM   mM   mM   A I
recycleHandoff       mM   mM   mM   mM   A I
makePromise          --   mM   mM   mM   A I
reviewPromise        --   --   --   mM   A I
giveDealFeedback     --   --   --   mM   A I
answerDealFeedback   mM   --   mM   --   A I
dealFeedback         mM   mM   mM   mM   A I
saveJointAgreement   --   --   --   --   A -
saveBusinessCalendar --   --   --   --   A -
logCall              --   mM   mM   mM   A I
correctCall          --   mM   mM   mM   A I
bookMeeting          --   mM   mM   mM   A I
completeMeeting      --   mM   mM   mM   A I
openOpportunity      --   mM   mM   mM   A I
updateOpportunity    --   mM   mM   --   A I
moveOpportunity      --   mM   mM   --   A I
setDealRole          --   mM   mM   mM   A I
assignOpportunity    --   mM   mM   --   A I
submitQuote          --   mM   mM   --   A I
saveQuoteDraft       --   mM   mM   --   A I
discardQuoteDraft    --   mM   mM   --   A I
winOpportunity       --   mM   mM   --   A I
loseOpportunity      --   mM   mM   --   A I
startOnboarding      --   --   --   mM   A I
reopenMilestone      --   --   --   mM   A I
startReapproach      --   mM   --   --   A I
completeMilestone    --   --   --   mM   A I
recordUsage          --   --   --   mM   A I
recordUsageBatch     --   --   --   mM   A I
recordTicket         --   --   --   mM   A I
recordSurvey         --   --   --   mM   A I
rateHealth           --   --   --   mM   A I
setHealthWeights     --   --   --   --   A -
healthWeights        mM   mM   mM   mM   A I
recordCancellationNotice -- -- --  mM   A I
holdCustomerMeeting  --   --   --   mM   A I
recordUpsellSignal   --   mM   --   mM   A I
renewContract        --   --   mM   mM   A I
expandContract       --   mM   mM   mM   A I
contractContract     --   --   mM   mM   A I
churnContract        --   --   --   mM   A I
createDefinition     --   --   --   --   A -
saveDefinitionDraft  -M   -M   -M   -M   A -
submitDefinition     -M   -M   -M   -M   A -
withdrawDefinition   -M   -M   -M   -M   A -
discardDefinitionDraft -M -M   -M   -M   A -
rebaseDefinition     -M   -M   -M   -M   A -
rollBackDefinition   -M   -M   -M   -M   A -
approveDefinition    -M   -M   -M   -M   A -
rejectDefinition     -M   -M   -M   -M   A -
publishDefinition    -M   -M   -M   -M   A -
replayDefinition     -M   -M   -M   -M   A I
cancelDefinitionReplay -M -M   -M   -M   A I
commentDefinition    mM   mM   mM   mM   A I
definitions          mM   mM   mM   mM   A I
definitionFacts      mM   mM   mM   mM   A I
createScoreModel     -M   -M   -M   -M   A -
updateScoreModel     -M   -M   -M   -M   A -
scoreModels          mM   mM   mM   mM   A I
createUser           --   --   --   --   A -
updateUser           --   --   --   --   A -
setUserPassword      --   --   --   --   A -
saveTeam             --   --   --   --   A -
saveProduct          --   --   --   --   A -
updateOrganisation   --   --   --   --   A -
setKindOnTimeline    --   --   --   --   A -
setTargets           -M   -M   -M   -M   A I
reassignWork         --   --   --   --   A -
undoReassignment     --   --   --   --   A -
assignOwners         mM   mM   mM   mM   A I
saveUpsellRules      --   --   --   --   A -
saveTouchTiers       --   --   --   --   A -
touchTiers           mM   mM   mM   mM   A I
upsellRules          mM   mM   mM   mM   A I
ownershipFindings    mM   mM   mM   mM   A I
saveRoutingPlan      --   --   --   --   A -
saveAvailability     -M   -M   -M   -M   A -
routingPlans         mM   mM   mM   mM   A I
routingPeople        mM   mM   mM   mM   A I
diagnoseJoints       -M   -M   -M   -M   A I
actOnFinding         -M   -M   -M   -M   A -
joinJointReview      mM   mM   mM   mM   A I
rateReviewSample     mM   mM   mM   mM   A I
decideInReview       -M   -M   -M   -M   A -
checkReviewDecision  -M   -M   -M   -M   A -
closeFinding         -M   -M   -M   -M   A -
saveDepartmentCosts  --   --   --   --   A -
setCampaignCost      --   --   --   --   A -
saveMailSettings     --   --   --   --   A -
sendTestMail         --   --   --   --   A -
saveChatChannel      --   --   --   --   A -
removeChatChannel    --   --   --   --   A -
sendTestChatMessage  --   --   --   --   A -
chatChannels         --   --   --   --   A -
mailSettings         --   --   --   --   A -
auditEntries         --   --   --   --   A -
startImport          --   --   --   --   A -
cancelImport         --   --   --   --   A -
undoImport           --   --   --   --   A -
importFormats        --   --   --   --   A -
importRecordTypes    --   --   --   --   A -
importRuns           --   --   --   --   A I
accounts             mM   mM   mM   mM   A I
leads                mM   mM   mM   mM   A I
handoffs             mM   mM   mM   mM   A I
notifications        mM   mM   mM   mM   A I
notificationSettings mM   mM   mM   mM   A I
notificationKinds    mM   mM   mM   mM   A I
tasks                mM   mM   mM   mM   A I
opportunities        mM   mM   mM   mM   A I
taskDays             mM   mM   mM   mM   A I
opportunityDays      mM   mM   mM   mM   A I
customerDays         mM   mM   mM   mM   A I
unassignedOpportunities mM mM  mM   mM   A I
contracts            mM   mM   mM   mM   A I
duplicateProposals   mM   mM   mM   mM   A I
mergePreview         mM   mM   mM   mM   A I
search               mM   mM   mM   mM   A I
timelineEventKinds   mM   mM   mM   mM   A I
diagnosisFindings    mM   mM   mM   mM   A I
jointReview          mM   mM   mM   mM   A I
jointAgreement       mM   mM   mM   mM   A I
agreementPasses      mM   mM   mM   mM   A I
viewer               mM   mM   mM   mM   A I
`;

/** The files that stand beside GraphQL: each by the address of one that there is not, so that asking does nothing. */
const expectedFiles = `
                                              mk   is   fs   cs   A I
/schema.graphql                               mM   mM   mM   mM   A I
/api/export/nothing.csv                       mM   mM   mM   mM   A I
/api/quotes/nothing.pdf                       mM   mM   mM   mM   A I
/api/imports/nothing/rejected.csv             --   --   --   --   A I
`;

/** The order of the marks in a row. */
const columns: Role[] = roles as Role[];

const table = readTable(expected);

function readTable(text: string): Map<string, boolean[]> {
  const lines = text.trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [operation = '', ...cells] = line.trim().split(/\s+/);
      return [operation, [...cells.join('')].map((mark) => mark !== '-')];
    }),
  );
}

let api: TestApi;
let schema: GraphQLSchema;
beforeAll(async () => {
  [api, schema] = await Promise.all([startTestApi(), createSchema()]);
});
afterAll(() => api?.close());

/** The smallest document that asks for an operation. */
function documentOf(operation: string): { query: string; variables: Record<string, unknown> } {
  const mutation = schema.getMutationType()?.getFields()[operation];
  const field = mutation ?? schema.getQueryType()?.getFields()[operation];
  if (!field) throw new Error(`The API has no ${operation}.`);
  if (!mutation) {
    const needed = field.args.filter(({ type }) => isNonNullType(type));
    const given = needed.map(({ name, type }) => `${name}: ${JSON.stringify(sampleOf(type))}`).join(', ');
    return { query: `{ ${operation}${given && `(${given})`} { __typename } }`, variables: {} };
  }
  const input = field.args[0];
  if (!input) throw new Error(`${operation} takes no input.`);
  return {
    query: `mutation($input: ${String(input.type)}) { ${operation}(input: $input) { __typename } }`,
    variables: { input: sampleOf(input.type) },
  };
}

test('the hand-written table names every mutation of the API', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.filter((name) => !table.has(name))).toEqual([]);
});

test.each([...table])('%s is open to exactly the roles of the table', async (operation, cells) => {
  const { query, variables } = documentOf(operation);
  const answers = await Promise.all(columns.map((role) => api.as(role, query, variables)));
  // Whose side of a handoff it is, is asked after the matrix; that answer names the department too.
  const isAllowed = answers.map(
    ({ errors }) => errors?.[0]?.extensions.code !== 'FORBIDDEN' || 'department' in errors[0].extensions,
  );
  expect(Object.fromEntries(columns.map((role, at) => [role, isAllowed[at]]))).toEqual(
    Object.fromEntries(columns.map((role, at) => [role, cells[at]])),
  );
  const stranger = await api.as(null, query, variables);
  expect(stranger.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test.each([
  ...readTable(expectedFiles),
])('the file %s is open to exactly the roles of the table', async (path, cells) => {
  const ask = async (role: Role | null) => {
    const headers = role ? { authorization: `Bearer ${await api.tokenFor(role)}` } : {};
    return (await fetch(`${api.url}${path}`, { headers })).status;
  };
  const statuses = await Promise.all(columns.map(ask));
  expect(Object.fromEntries(columns.map((role, at) => [role, statuses[at] !== 403]))).toEqual(
    Object.fromEntries(columns.map((role, at) => [role, cells[at]])),
  );
  expect(await ask(null)).toBe(401);
});
