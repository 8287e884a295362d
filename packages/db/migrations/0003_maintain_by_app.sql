-- After an import the planner knows nothing of the new rows until autovacuum comes by. PostgreSQL 17 and later let the servers'
-- role analyse the tables at once; before 17 there is no such right, and autovacuum has to do.
DO $$
BEGIN
  EXECUTE format('GRANT MAINTAIN ON ALL TABLES IN SCHEMA %I TO tasuki_app', current_schema());
EXCEPTION WHEN syntax_error OR undefined_object OR insufficient_privilege OR invalid_grant_operation THEN
  RAISE NOTICE 'Tables are analysed by autovacuum alone.';
END $$;
