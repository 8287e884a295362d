/** The two writes that arrive by the thousand: a form that names a new company, and a touch of somebody known. */
const documents = {
  'capture-lead': `mutation CaptureLead($input: CaptureLeadInput!) {
  captureLead(input: $input) { lead { id account { id } } event { id } refusal { code } }
}`,
  'record-touch': `mutation RecordTouch($input: RecordTouchInput!) {
  recordTouch(input: $input) { touch { id } event { id } refusal { code } }
}`,
} as const;
export type WriteName = keyof typeof documents;

let written = 0;

/** A request for a write that nobody has asked for yet, and the words of it that no second one has. */
export function writeRequest(name: WriteName, accountId: string | null): { body: string; unique: string[] } {
  written++;
  const key = `bench-key-${written}`;
  const domain = `bench-${written}.example`;
  const lead = {
    ...{
      companyName: '株式会社計測物流',
      companyDomain: domain,
      contactName: '髙橋 美咲',
      contactEmail: `misaki@${domain}`,
    },
    ...{ source: 'form', attributes: { page: 'pricing' } },
  };
  const touch = { accountId, kind: 'FORM_SUBMITTED', title: '資料請求', url: 'https://www.example.co.jp/pricing' };
  const input = { clientMutationId: key, ...(name === 'capture-lead' ? lead : touch) };
  return { body: JSON.stringify({ query: documents[name], variables: { input } }), unique: [key, domain] };
}
