import { stakeholderRoleWords } from '../accounts/contact-words.ts';
import { contactAdded } from '../accounts/events/contact-added.ts';
import { contactLeft } from '../accounts/events/contact-left.ts';
import { stakeholderRoleSet } from '../accounts/events/stakeholder-role-set.ts';
import { fullName } from '../accounts/person-name.ts';
import { contractStarted } from '../contracts/events/contract-started.ts';
import { upsellSignalFound } from '../customer-success/events/upsell-signal-found.ts';
import { usageRecorded } from '../customer-success/events/usage-recorded.ts';
import { upsellSignalWords } from '../customer-success/upsell-signals.ts';
import { usageMetricWords } from '../customer-success/usage-metric-words.ts';
import { tellDay } from '../days.ts';
import type { HistoryEvent } from '../definitions/lead-history.ts';
import { dealRoleSet } from '../field-sales/events/deal-role-set.ts';
import { quoteSubmitted } from '../field-sales/events/quote-submitted.ts';
import { tellMoney } from '../money.ts';
import { promiseMade } from '../promises/events/made.ts';
import { promiseReviewed } from '../promises/events/reviewed.ts';
import type { Locale } from '../words.ts';

export interface Read {
  text: string;
  eventIds: string[];
}

interface RecordReader {
  kinds: readonly string[];
  /** From events in the order of the timeline. */
  read: (told: readonly HistoryEvent[], locale: Locale) => Read | null;
}

/** The items that records answer better than anybody's notes. */
export const recordReaders: Readonly<Record<string, RecordReader>> = {
  contract: { kinds: [contractStarted.name, quoteSubmitted.name], read: readContract },
  stakeholders: {
    kinds: [contactAdded.name, stakeholderRoleSet.name, dealRoleSet.name, contactLeft.name],
    read: readStakeholders,
  },
  promises: { kinds: [promiseMade.name, promiseReviewed.name], read: readPromises },
  signal: { kinds: [upsellSignalFound.name], read: readSignal },
  usage: { kinds: [usageRecorded.name], read: readUsage },
};

/** The running contract, or what was last quoted where nothing is signed yet. */
function readContract(told: readonly HistoryEvent[], locale: Locale): Read | null {
  const started = told.findLast(({ kind }) => kind === contractStarted.name);
  if (started) return { text: tellContract(started, locale), eventIds: [started.id] };
  const quoted = told.findLast(({ kind }) => kind === quoteSubmitted.name);
  if (!quoted) return null;
  const { number, amountMinor, currency } = quoteSubmitted.payload.parse(quoted.payload);
  const amount = tellMoney(amountMinor, currency, locale);
  const text = locale === 'ja' ? `見積 ${number}: ${amount}` : `Quote ${number}: ${amount}`;
  return { text, eventIds: [quoted.id] };
}

function tellContract({ payload }: HistoryEvent, locale: Locale): string {
  const { plan, seats, monthlyMinor, currency, startDate, endDate } = contractStarted.payload.parse(payload);
  const amount = tellMoney(monthlyMinor, currency, locale);
  const days = [startDate, endDate].filter((day) => day !== null && day !== undefined);
  const term = days.map((day) => tellDay(day, locale)).join(locale === 'ja' ? '〜' : ' – ');
  const words =
    locale === 'ja'
      ? [plan, seats && `${seats}席`, `月額 ${amount}`, term]
      : [plan, seats && `${seats} seats`, `${amount} a month`, term];
  return words.filter(Boolean).join(locale === 'ja' ? '、' : ', ');
}

type Role = keyof typeof stakeholderRoleWords;

/** A person with the roles that they have at the account and in its deals, by where. */
interface Stakeholder {
  name: string;
  roles: Map<string, { role: Role; eventId: string }>;
}

/** Everybody with a part in the decision who is still there: 「髙橋 花（決裁者・推進者）」. */
function readStakeholders(told: readonly HistoryEvent[], locale: Locale): Read | null {
  const people = new Map<string, Stakeholder>();
  for (const event of told) {
    const contactId = String(event.payload.contactId);
    if (event.kind === contactLeft.name) people.delete(contactId);
    const said = readRole(event);
    if (!said) continue;
    const { name, role, where } = said;
    const roles = people.get(contactId)?.roles ?? new Map();
    if (role) roles.set(where, { role, eventId: event.id });
    else roles.delete(where);
    people.set(contactId, { name, roles });
  }
  const named = [...people.values()].filter(({ roles }) => roles.size > 0);
  if (named.length === 0) return null;
  const [open, between, close] = locale === 'ja' ? ['（', '・', '）'] : [' (', ', ', ')'];
  const tell = ({ name, roles }: Stakeholder) => {
    const words = [...roles.values()].map(({ role }) => stakeholderRoleWords[role][locale]);
    return `${name}${open}${[...new Set(words)].join(between)}${close}`;
  };
  return {
    text: named.map(tell).join('\n'),
    eventIds: named.flatMap(({ roles }) => [...roles.values()].map(({ eventId }) => eventId)),
  };
}

/** What an event says of somebody's role; null where it takes the role away. */
function readRole({ kind, payload }: HistoryEvent): { name: string; role: Role | null; where: string } | undefined {
  if (kind === dealRoleSet.name) {
    const { name, role, opportunityId } = dealRoleSet.payload.parse(payload);
    return { name, role, where: opportunityId };
  }
  if (kind === stakeholderRoleSet.name) return { ...stakeholderRoleSet.payload.parse(payload), where: 'account' };
  if (kind !== contactAdded.name) return undefined;
  const { stakeholderRole, ...contact } = contactAdded.payload.parse(payload);
  const name = fullName(contact);
  return { name, role: stakeholderRole ?? null, where: 'account' };
}

/** What is still to be kept. */
function readPromises(told: readonly HistoryEvent[], locale: Locale): Read | null {
  const states = new Map(
    told
      .filter(({ kind }) => kind === promiseReviewed.name)
      .map(({ payload }) => [String(payload.promiseId), payload.state]),
  );
  const open = told.filter(
    ({ kind, payload }) => kind === promiseMade.name && states.get(String(payload.promiseId)) !== 'kept',
  );
  if (open.length === 0) return null;
  const lines = open.map(({ payload }) => {
    const { text, dueOn } = promiseMade.payload.parse(payload);
    if (!dueOn) return text;
    return locale === 'ja' ? `${text}（期日 ${dueOn}）` : `${text} (due ${dueOn})`;
  });
  return { text: lines.join('\n'), eventIds: open.map(({ id }) => id) };
}

function readSignal(told: readonly HistoryEvent[], locale: Locale): Read | null {
  const found = told.findLast(({ kind }) => kind === upsellSignalFound.name);
  if (!found) return null;
  const { signal, note } = upsellSignalFound.payload.parse(found.payload);
  return { text: [upsellSignalWords[signal][locale], note].filter(Boolean).join('\n'), eventIds: [found.id] };
}

function readUsage(told: readonly HistoryEvent[], locale: Locale): Read | null {
  const last = told.findLast(({ kind }) => kind === usageRecorded.name);
  if (!last) return null;
  const { day, metric, quantity } = usageRecorded.payload.parse(last.payload);
  const counted = `${usageMetricWords(metric)[locale]} ${quantity}`;
  return { text: locale === 'ja' ? `${counted}（${day}）` : `${counted} (${day})`, eventIds: [last.id] };
}
