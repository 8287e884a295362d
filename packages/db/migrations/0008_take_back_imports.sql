-- Undoing an import is the one way off the timeline: all events of one run, moved as they are into undone_events. The servers' role may
-- neither delete events nor write undone_events; it may only ask for a whole run whose undo has been recorded.
CREATE FUNCTION take_back_import(run uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  moved integer;
BEGIN
  IF NOT EXISTS (SELECT FROM import_runs WHERE id = run AND state = 'undoing' AND is_dry_run = 0) THEN
    RAISE EXCEPTION 'Import run % is not being undone', run USING ERRCODE = 'TA002';
  END IF;
  INSERT INTO undone_events (account_id, id, import_run_id, undone_at, event)
    SELECT account_id, id, import_run_id, now(), to_jsonb(e) FROM timeline_events e WHERE import_run_id = run;
  PERFORM set_config('tasuki.maintenance', 'on', true);
  DELETE FROM timeline_events WHERE import_run_id = run;
  GET DIAGNOSTICS moved = ROW_COUNT;
  PERFORM set_config('tasuki.maintenance', 'off', true);
  RETURN moved;
END $$;
--> statement-breakpoint
-- Whether later work stands on a run can only be said while nobody adds any: readers go on, writers wait until the undo has ended.
CREATE FUNCTION hold_timeline() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  LOCK TABLE timeline_events IN SHARE ROW EXCLUSIVE MODE;
END $$;
--> statement-breakpoint
CREATE TRIGGER undone_events_change BEFORE UPDATE OR DELETE ON undone_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER undone_events_truncate BEFORE TRUNCATE ON undone_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION take_back_import(uuid), hold_timeline() FROM PUBLIC;
--> statement-breakpoint
DO $$
BEGIN
  GRANT EXECUTE ON FUNCTION take_back_import(uuid), hold_timeline() TO tasuki_app;
  REVOKE INSERT, UPDATE, DELETE ON undone_events FROM tasuki_app;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE NOTICE 'No role tasuki_app: this database user may not create roles.';
END $$;
