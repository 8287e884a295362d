import { useQuery } from '@apollo/client/react';
import { useLocale } from '@tasuki/i18n';
import { useEffect, useState } from 'react';
import { HANDOFF_CHECK } from './composer-queries.ts';
import { DefinitionCheck } from './definition-check.tsx';
import type { Passing } from './use-composer.ts';

const QUIET_MS = 500;

/** The definition check with what is typed so far, asked once the typing has been quiet for a moment. */
export function LiveCheck({ passing, items }: { passing: Passing; items: Record<string, string> }) {
  const { locale } = useLocale();
  const { account, from, to, leadId } = passing;
  const asked = useQuiet(JSON.stringify(items));
  const { data, previousData } = useQuery(HANDOFF_CHECK, {
    variables: {
      ...{ accountId: account.id, from, to, leadId: leadId ?? null, items: JSON.parse(asked) as object },
      locale: locale === 'ja' ? 'JA' : 'EN',
    },
    skip: !leadId,
  });
  const check = (data ?? previousData)?.handoffSheet.check;
  return check ? <DefinitionCheck accountId={account.id} check={check} /> : null;
}

function useQuiet(value: string): string {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
