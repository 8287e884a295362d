/**
 * As an expression of SQL: the oldest transaction, one's own too, that may still write to this database, or the next one to begin. PostgreSQL numbers
 * the transactions of all its databases in one row; what another database is busy with, be it for minutes, holds nothing back here.
 */
export const firstOpenTransaction = `least(pg_current_xact_id_if_assigned(), coalesce(
  (select open from pg_snapshot_xip(pg_current_snapshot()) open
    where not exists (
      select from pg_locks own join pg_stat_activity session on session.pid = own.pid
      where own.locktype = 'transactionid' and own.transactionid = xid(open) and own.mode = 'ExclusiveLock' and own.granted
        and session.datname <> current_database())
    order by open limit 1),
  pg_snapshot_xmax(pg_current_snapshot())))`;
