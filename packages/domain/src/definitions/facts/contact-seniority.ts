import { defineFact } from '../define-fact.ts';

const classes = [
  {
    name: 'executive',
    label: { ja: '経営層', en: 'Executive' },
    words: [
      '社長',
      '代表',
      '取締役',
      '会長',
      '執行役員',
      '役員',
      'ceo',
      'cto',
      'cfo',
      'coo',
      'chief',
      'president',
      'founder',
    ],
  },
  {
    name: 'director',
    label: { ja: '部長クラス', en: 'Director' },
    words: ['本部長', '事業部長', '部長', '室長', 'director', 'head of', 'vice president'],
  },
  {
    name: 'manager',
    label: { ja: '課長・係長クラス', en: 'Manager' },
    words: ['課長', '係長', '主任', 'リーダー', 'マネージャ', 'manager', 'lead'],
  },
];
const staff = { name: 'staff', label: { ja: '一般', en: 'Staff' } };

/** Read from the title; unknown without one. */
export const contactSeniority = defineFact({
  name: 'contact.seniority',
  type: 'text',
  label: { ja: '役職クラス', en: 'Seniority' },
  about: 'person',
  choices: [...classes, staff].map(({ name, label }) => ({ value: name, label })),
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.contact-added', path: ['title'] },
      { kind: 'accounts.contact-updated', path: ['changes', 'title'] },
    ],
    classes: { list: classes, otherwise: staff.name },
  },
});
