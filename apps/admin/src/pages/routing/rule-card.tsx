import { RuleField } from '@tasuki/account-timeline/rule-field';
import { useTexts } from '@tasuki/i18n';
import { Button, Checkbox, TextInput } from '@tasuki/ui';
import { firstCondition, type RuleDraft } from './plan-draft.ts';
import styles from './routing.module.css';
import type { RoutingPerson, RoutingTeam } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';
import { TargetFields } from './target-fields.tsx';

interface RuleCardProps {
  rule: RuleDraft;
  place: number;
  count: number;
  teams: readonly RoutingTeam[];
  people: readonly RoutingPerson[];
  onChange: (rule: RuleDraft) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One rule: its name, when it fits, and who gets the work then. */
export function RuleCard({ rule, place, count, teams, people, onChange, onMove, onRemove }: RuleCardProps) {
  const t = useTexts(routingTexts);
  const number = place + 1;
  return (
    <li className={styles.rule}>
      <div className={styles.head}>
        <b>{t('routing.rule', { number })}</b>
        <Button
          variant="subtle"
          px="xs"
          aria-label={t('routing.rule.up', { number })}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          variant="subtle"
          px="xs"
          aria-label={t('routing.rule.down', { number })}
          disabled={number === count}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button variant="subtle" px="xs" aria-label={t('routing.rule.remove', { number })} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <TextInput
        label={t('routing.rule.name')}
        value={rule.name}
        onChange={(event) => onChange({ ...rule, name: event.currentTarget.value })}
        required
      />
      <Checkbox
        label={t('routing.rule.any')}
        checked={rule.when === null}
        onChange={(event) => onChange({ ...rule, when: event.currentTarget.checked ? null : firstCondition })}
      />
      {rule.when ? <RuleField rule={rule.when} onChange={(when) => onChange({ ...rule, when })} /> : null}
      <TargetFields
        target={rule.target}
        teams={teams}
        people={people}
        onChange={(target) => onChange({ ...rule, target })}
      />
    </li>
  );
}
