-- How the search compares text: one width, one case, one kana, modern signs, no legal form, no punctuation. packages/domain/src/search
-- folds by the same tables, and a test holds the two together. Only pg_catalog is named inside, because PostgreSQL builds indexes
-- without the search path. The cost keeps the planner from folding every row of a table.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN replace(replace(translate(regexp_replace(
  translate(lower(normalize(given, NFKC)),
    '髙﨑齋齊斎邊邉澤濱國廣眞櫻嶋嶌德瀨惠榮學會鐵龍圓淵寬緖𠮷冨桒舘埜',
    '高崎斉斉斉辺辺沢浜国広真桜島島徳瀬恵栄学会鉄竜円渕寛緒吉富桑館野'),
  '株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名|社|財)\)', '', 'g'),
  E'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ \t\n\r・.,''"’‘“”()[]{}<>-‐‑‒–—―−_/\\&!?:;、。「」『』~〜*%=',
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ'),
  '+810', '0'), '+81', '0');
--> statement-breakpoint
-- The neighbouring pairs of signs of folded words, which `|` parts, and `^` with each word's first sign: a name of one sign is found, too.
CREATE FUNCTION search_grams(folded text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
DECLARE
  grams text[] := '{}';
  previous text := '|';
  sign text;
BEGIN
  FOREACH sign IN ARRAY string_to_array(folded, NULL) LOOP
    IF sign <> '|' THEN
      grams := grams || (CASE previous WHEN '|' THEN '^' ELSE previous END || sign);
    END IF;
    previous := sign;
  END LOOP;
  RETURN grams;
END $$;
