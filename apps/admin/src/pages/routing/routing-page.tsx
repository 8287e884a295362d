import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, PanelPage, useUrlState } from '@tasuki/account-timeline';
import { useAskedChange } from '@tasuki/account-timeline/asked-change';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { PeoplePanel } from './people-panel.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { type Plan, ROUTING_PAGE } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';

/** Who gets what: one plan for each place where work is handed out, tried on the past before it is kept. */
export function RoutingPage() {
  const t = useTexts(routingTexts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  const { ask, question } = useAskedChange();
  const query = useQuery(ROUTING_PAGE);
  const plans = query.data?.routingPlans ?? [];
  const plan = plans.find(({ place }) => place === url.place) ?? plans[0];
  const labelOf = ({ from, to }: Plan) =>
    from
      ? t('routing.place.joint', { from: formats.department(from), to: formats.department(to) })
      : t('routing.place.leads', { to: formats.department(to) });
  const choice = (
    <NativeSelect
      aria-label={t('routing.place')}
      value={plan?.place ?? ''}
      onChange={({ currentTarget: { value } }) => ask(() => setUrl({ place: value }))}
      data={plans.map((each) => ({ value: each.place, label: labelOf(each) }))}
    />
  );
  return (
    <PanelPage title={t('routing.title')} tools={choice}>
      <Panel title={t('routing.plan')} note={t('routing.plan.note')}>
        <Loaded query={query} failed={t('routing.failed')} rows={8}>
          {({ teams }) =>
            plan ? (
              <PlanEditor
                key={`${plan.place} ${plan.version}`}
                plan={plan}
                teams={teams.filter(({ department }) => department === plan.to)}
                readLatest={async () => {
                  const { data } = await query.client.query({ query: ROUTING_PAGE, fetchPolicy: 'no-cache' });
                  return data?.routingPlans.find(({ place }) => place === plan.place);
                }}
                onSaved={() => void query.refetch()}
              />
            ) : null
          }
        </Loaded>
      </Panel>
      {plan ? <PeoplePanel department={plan.to} /> : null}
      {question}
    </PanelPage>
  );
}
