interface Department {
  id: string;
  name: string;
  parentId: string | null;
}

/** Each department after the one that it is part of, with how deep it lies; the order is else as it was. */
export function departmentTree(departments: readonly Department[]): { id: string; name: string; depth: number }[] {
  const ids = new Set(departments.map(({ id }) => id));
  const under = (parentId: string | null, depth: number): ReturnType<typeof departmentTree> =>
    departments
      .filter((each) => (each.parentId && ids.has(each.parentId) ? each.parentId : null) === parentId)
      .flatMap(({ id, name }) => [{ id, name, depth }, ...under(id, depth + 1)]);
  return under(null, 0);
}
