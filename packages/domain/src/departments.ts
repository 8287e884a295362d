/** The four legs of the relay in running order, then the people who keep the system. */
export const departments = ['marketing', 'inside-sales', 'field-sales', 'customer-success', 'admin'] as const;

export type Department = (typeof departments)[number];

/** A department that can hold an account; admin keeps the system and never holds one. */
export type Leg = Exclude<Department, 'admin'>;

export const legs = departments.filter((department): department is Leg => department !== 'admin');

export function isDepartment(value: string): value is Department {
  return (departments as readonly string[]).includes(value);
}
