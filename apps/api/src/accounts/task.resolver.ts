import { lockAccount, tasks } from '@tasuki/db';
import type { Day, Department } from '@tasuki/domain';
import { completeTask, createTask, type TaskState } from '@tasuki/domain/accounts/task-rules';
import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { User } from '../admin/user.type.ts';
import { authorize, type Viewer } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import type { Connection } from '../connections/connection.ts';
import { type DayOf, DaysArgs, dayOf } from '../connections/day.type.ts';
import { listDays, readDays } from '../connections/list-days.ts';
import { listRecords } from '../connections/list-records.ts';
import { orderOf, readOrder } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { actingOf, readTarget } from './target-account.ts';
import { Task, TaskConnection } from './task.type.ts';
import { CompleteTaskInput, CompleteTaskPayload, CreateTaskInput, CreateTaskPayload } from './task-commands.type.ts';

@InputType()
class TaskFilter {
  @Field((_type) => Boolean, { nullable: true })
  isMine?: boolean | null;

  @Field((_type) => ID, { nullable: true })
  assigneeId?: string | null;

  @Field((_type) => DepartmentEnum, { nullable: true })
  department?: Department | null;

  @Field((_type) => String, { nullable: true, description: 'open or done.' })
  state?: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Due at or after.' })
  dueFrom?: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Due before.' })
  dueTo?: Date | null;
}

const usual = { field: 'dueAt', direction: 'asc' } as const;
const TaskOrder = orderOf('TaskOrder', ['dueAt', 'createdAt', 'doneAt'], usual);

@ArgsType()
class TasksArgs extends PageArgs {
  @Field((_type) => TaskFilter, { nullable: true })
  filter?: TaskFilter | null;

  @Field((_type) => TaskOrder, { nullable: true })
  orderBy?: InstanceType<typeof TaskOrder> | null;
}

const TaskDay = dayOf(Task);

@ArgsType()
class TaskDaysArgs extends DaysArgs {
  @Field((_type) => TaskFilter, { nullable: true })
  filter?: TaskFilter | null;
}

@Resolver((_of) => Task)
export class TaskResolver {
  @Query((_returns) => TaskConnection, { description: 'Tasks by due date; those without one come last.' })
  tasks(
    @Args((_type) => TasksArgs) { filter, orderBy, ...page }: TasksArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Task>> {
    const viewer = authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, usual);
    const where = tasksWhere(filter ?? {}, viewer);
    return listRecords<Task>(context, {
      name: 'task',
      where,
      property: field,
      kind: 'date',
      isDescending: direction === 'desc',
      page,
    });
  }

  @Query((_returns) => [TaskDay], { description: 'Tasks by the day they are due, as a calendar shows them.' })
  taskDays(
    @Args((_type) => TaskDaysArgs) { filter, ...days }: TaskDaysArgs,
    @Ctx() context: ApiContext,
  ): Promise<DayOf<Task>[]> {
    const viewer = authorize(context.viewer, 'read');
    const { timeZone } = context;
    const { from, before } = readDays(days);
    const midnight = (day: Day) => sql`${day}::timestamp at time zone ${timeZone}`;
    return listDays<Task>(context, {
      name: 'task',
      day: sql<string>`(${tasks.dueAt} at time zone ${timeZone})::date::text`,
      orderBy: tasks.dueAt,
      where: and(tasksWhere(filter ?? {}, viewer), gte(tasks.dueAt, midnight(from)), lt(tasks.dueAt, midnight(before))),
    });
  }

  @Mutation((_returns) => CreateTaskPayload, {
    description: 'Something to do; a snoozed account is a task with a due date.',
  })
  createTask(
    @Arg('input', (_type) => CreateTaskInput) input: CreateTaskInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateTaskPayload> {
    return runCommand(context, 'createTask', async (scope) => {
      const { accountId, contact, acting } = await readTarget(scope, input);
      const assigneeId = readOptionalId(input.assigneeId, 'user', 'assigneeId')?.id;
      const { title, dueAt } = input;
      const department = input.department ?? undefined;
      const id = uuidv7();
      const task = { ...acting, accountId, contactId: contact?.id, id, title, department, assigneeId, dueAt };
      return { decision: createTask(task), refs: { task: { type: 'task', accountId, id } } };
    });
  }

  @Mutation((_returns) => CompleteTaskPayload)
  completeTask(
    @Arg('input', (_type) => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: ApiContext,
  ): Promise<CompleteTaskPayload> {
    return runCommand(context, 'completeTask', async (scope) => {
      const { accountId, id } = readId(input.taskId, 'task', 'taskId');
      await lockAccount(scope.tx, accountId);
      const isTask = and(eq(tasks.accountId, accountId), eq(tasks.id, id));
      const [task] = await scope.tx.select().from(tasks).where(isTask);
      if (!task) throw badUserInput('There is no such task.', { field: 'taskId' });
      const command = { ...actingOf(scope, task.department), note: input.note };
      return { decision: completeTask(task as TaskState, command), refs: { task: { type: 'task', accountId, id } } };
    });
  }

  @FieldResolver((_returns) => User, { nullable: true })
  assignee(@Root() { assigneeId }: Task, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return assigneeId ? load<User>('user', null, assigneeId) : null;
  }
}

function tasksWhere(filter: TaskFilter, viewer: Viewer): SQL | undefined {
  const assignee = readOptionalId(filter.assigneeId, 'user', 'filter.assigneeId')?.id;
  const { department, state, dueFrom, dueTo, isMine } = filter;
  return and(
    isMine ? eq(tasks.assigneeId, viewer.id) : undefined,
    assignee ? eq(tasks.assigneeId, assignee) : undefined,
    department ? eq(tasks.department, department) : undefined,
    state ? eq(tasks.state, state) : undefined,
    dueFrom ? gte(tasks.dueAt, dueFrom) : undefined,
    dueTo ? lt(tasks.dueAt, dueTo) : undefined,
  );
}
