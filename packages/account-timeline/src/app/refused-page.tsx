import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { appsOf, isSwitchedOff, useViewer } from '@tasuki/apollo';
import { defineTexts, useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState, NoPermission } from '@tasuki/ui';
import type { GrantorsQuery } from '../__generated__/operations.ts';
import { useApp } from './app-context.ts';
import { appBase } from './app-definition.ts';

const refusedTexts = defineTexts({
  'refused.why': {
    ja: 'あなたの所属部門では {app} アプリを使えません。',
    en: 'Your departments do not include the {app} app.',
  },
  'refused.off': { ja: '{department}はオフになっています', en: '{department} is switched off' },
  'refused.off.who': {
    ja: '記録はそのまま残っています。オンにできる人: {who}',
    en: 'Its records are still there. Who can switch it on: {who}',
  },
  'refused.open-settings': { ja: '組織設定を開く', en: 'Open the settings' },
  'refused.open-own': { ja: '{app} アプリを開く', en: 'Open the {app} app' },
  'refused.grantors': { ja: '組織の管理者', en: 'an admin of your organisation' },
});

const GRANTORS: TypedDocumentNode<GrantorsQuery> = gql`
  query Grantors {
    users(first: 5, department: ADMIN) {
      nodes {
        id
        name
      }
    }
  }
`;

/**
 * An app that this person may not open: its department is switched off, or is none of theirs. It names the people who can change
 * that, and leads to an own app.
 */
export function RefusedPage() {
  const t = useTexts(refusedTexts);
  const formats = useFormats();
  const { department } = useApp();
  const viewer = useViewer();
  const [own] = appsOf(viewer);
  const { data } = useQuery(GRANTORS);
  const names = data?.users.nodes.map(({ name }) => name) ?? [];
  const grantors = names.length > 0 ? names : [t('refused.grantors')];
  const app = formats.department(department);
  const openOwn = own ? <a href={appBase(own)}>{t('refused.open-own', { app: formats.department(own) })}</a> : null;
  if (isSwitchedOff(viewer, department)) {
    return (
      <EmptyState
        title={t('refused.off', { department: app })}
        why={t('refused.off.who', { who: grantors.join(', ') })}
        action={viewer.isAdmin ? <a href={`${appBase('ADMIN')}/settings`}>{t('refused.open-settings')}</a> : openOwn}
      />
    );
  }
  return <NoPermission why={t('refused.why', { app })} grantors={grantors} action={openOwn} />;
}
