-- The timeline, the stage history, the MRR ledger and the audit are append-only. The trigger holds for every role, the grants
-- for the role the servers use. Redaction (privacy erasure) is the one update of the timeline: it must set redacted_at.
-- Deliberately absent: foreign keys between tables of an account, which a table distributed by account_id could not have.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('tasuki.maintenance', true) = 'on' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD WHEN 'TRUNCATE' THEN NULL ELSE NEW END;
  END IF;
  RAISE EXCEPTION '% is append-only: correct a mistake by a later event', TG_TABLE_NAME USING ERRCODE = 'TA001';
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_change_but_redaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.redacted_at IS NULL AND NEW.redacted_at IS NOT NULL AND NEW.payload = '{}'::jsonb
     AND (NEW.account_id, NEW.id, NEW.kind, NEW.department, NEW.occurred_at, NEW.recorded_at)
         = (OLD.account_id, OLD.id, OLD.kind, OLD.department, OLD.occurred_at, OLD.recorded_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'timeline_events is append-only: correct a mistake by a later event' USING ERRCODE = 'TA001';
END $$;
--> statement-breakpoint
CREATE TRIGGER timeline_events_update BEFORE UPDATE ON timeline_events FOR EACH ROW EXECUTE FUNCTION refuse_change_but_redaction();
--> statement-breakpoint
CREATE TRIGGER timeline_events_delete BEFORE DELETE ON timeline_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER timeline_events_truncate BEFORE TRUNCATE ON timeline_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_update BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A managed database may not let its owner create roles: then the triggers stand alone.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tasuki_app') THEN CREATE ROLE tasuki_app NOLOGIN; END IF;
  EXECUTE format('GRANT tasuki_app TO %I', current_user);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO tasuki_app', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO tasuki_app', current_schema());
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO tasuki_app', current_schema());
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tasuki_app', current_schema());
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO tasuki_app', current_schema());
  REVOKE UPDATE, DELETE ON timeline_events, audit_entries FROM tasuki_app;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'No role tasuki_app: this database user may not create roles.';
END $$;
--> statement-breakpoint
INSERT INTO pipelines (id, key, name_ja, name_en) VALUES
  ('00000000-0000-7000-8000-000000000001', 'new-business', '新規', 'New business'),
  ('00000000-0000-7000-8000-000000000002', 'expansion', 'アップセル', 'Expansion');
--> statement-breakpoint
INSERT INTO pipeline_stages (id, pipeline_id, key, position, label_ja, label_en, outcome, probability)
SELECT gen_random_uuid(), p.id, s.key, s.position, s.ja, s.en, s.outcome, s.probability
FROM pipelines p CROSS JOIN (VALUES
  ('first-meeting', 1, '初回商談', 'First meeting', 'open', 10),
  ('needs-agreed', 2, '課題合意', 'Needs agreed', 'open', 25),
  ('proposal', 3, '提案', 'Proposal', 'open', 45),
  ('approval', 4, '稟議', 'Customer approval', 'open', 70),
  ('closing', 5, '契約手続き', 'Closing', 'open', 90),
  ('won', 6, '受注', 'Won', 'won', 100),
  ('lost', 7, '失注', 'Lost', 'lost', 0)) AS s(key, position, ja, en, outcome, probability);
