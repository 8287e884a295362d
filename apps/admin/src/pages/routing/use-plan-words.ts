import { ruleWords } from '@tasuki/domain/definitions/rule-words';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useLocale, useTexts } from '@tasuki/i18n';
import type { RuleDraft, TargetDraft } from './plan-draft.ts';
import type { RoutingPerson, RoutingTeam } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';
import { METHODS } from './target-fields.tsx';

interface KnownNames {
  teams: readonly RoutingTeam[];
  people: readonly RoutingPerson[];
}

/** The parts of a plan as sentences, so that two of them can be held against each other. */
export function usePlanWords({ teams, people }: KnownNames) {
  const t = useTexts(routingTexts);
  const { locale } = useLocale();
  const targetWords = ({ teamId, userIds, method }: TargetDraft): string => {
    const team = teams.find(({ id }) => id === teamId);
    const members = userIds.map((id) => people.find(({ userId }) => userId === id)?.name ?? id);
    const who = [team && teamPathText(team.path, locale), ...members].filter(Boolean).join(', ');
    const how = METHODS.find(({ value }) => value === method)?.words[locale];
    return `${who || t('routing.load.nobody')} (${how})`;
  };
  const rules = (all: readonly RuleDraft[]): string =>
    all
      .map(({ name, when, target }, at) => {
        const condition = when ? ruleWords(when, locale) : t('routing.rule.any');
        return `${at + 1}. ${name || t('routing.rule', { number: at + 1 })}: ${condition} → ${targetWords(target)}`;
      })
      .join('\n') || t('routing.rules.none');
  const fallback = (target: TargetDraft | null): string =>
    target ? targetWords(target) : t('routing.fallback.department');
  return { rules, fallback };
}
