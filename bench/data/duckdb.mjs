// node duckdb.mjs rank INPUT OUTPUT: the same ranking by DuckDB, whole rows, as JSON Lines (in the order it likes).
// node duckdb.mjs compare INPUT RANKED: how many records each has, and how many DuckDB ranks or scores otherwise.
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const COLUMNS = `{
  schema_version: 'VARCHAR', rollout_id: 'VARCHAR', branch_index: 'UINTEGER', task: 'VARCHAR', temperature: 'DOUBLE',
  session_id: 'VARCHAR', model: 'JSON', seed: 'JSON', provenance: 'JSON', tool_call_sequence: 'JSON',
  final_answer: 'VARCHAR', objective_score: 'DOUBLE', objective_status: 'VARCHAR', build_result: 'JSON',
  judge_score: 'DOUBLE'
}`;

const SCORE_COLUMNS = `{
  rollout_id: 'VARCHAR', branch_index: 'UINTEGER', objective_score: 'DOUBLE', objective_status: 'VARCHAR',
  build_result: 'JSON'
}`;

const RANK_COLUMNS = "{ rollout_id: 'VARCHAR', branch_index: 'UINTEGER', rank: 'UINTEGER', total_score: 'DOUBLE' }";

// How a branch is scored, written a second time: what is unknown wins over a score, a bare verdict is 1 or 0.
const TOTAL = `CASE
  WHEN objective_status = 'unknown' OR (build_result->>'status') IN ('running', 'unknown') THEN NULL
  WHEN objective_score IS NOT NULL THEN objective_score
  WHEN objective_status = 'pass' THEN 1.0
  WHEN objective_status = 'fail' THEN 0.0
END`;

const RANKED = (input, columns) => `
  SELECT *, rank() OVER (PARTITION BY rollout_id ORDER BY total_score DESC NULLS LAST, branch_index) AS rank
  FROM (SELECT *, ${TOTAL} AS total_score FROM ${readJson(input, columns)})`;

const SQL = {
  rank: (input, output) => `COPY (${RANKED(input, COLUMNS)}) TO ${quote(output)} (FORMAT JSON)`,
  compare: (input, output) => `
    WITH theirs AS (${RANKED(input, SCORE_COLUMNS)}), ours AS (FROM ${readJson(output, RANK_COLUMNS)})
    SELECT (SELECT count(*) FROM ours)::DOUBLE AS ours, (SELECT count(*) FROM theirs)::DOUBLE AS theirs,
      (SELECT count(*) FROM ours FULL JOIN theirs USING (rollout_id, branch_index)
       WHERE ours.rank IS DISTINCT FROM theirs.rank
         OR ours.total_score IS DISTINCT FROM theirs.total_score)::DOUBLE AS differing`,
};

const [task, ...paths] = process.argv.slice(2);
// What does not fit into memory goes beside the output, where the bench removes it.
const instance = await DuckDBInstance.create(':memory:', {
  temp_directory: `${dirname(paths[1])}/duckdb`,
  preserve_insertion_order: 'false',
});
const connection = await instance.connect();
const reader = await connection.runAndReadAll(SQL[task](...paths));
if (task === 'compare') console.log(JSON.stringify(reader.getRowObjectsJson()[0]));
connection.closeSync();

function readJson(path, columns) {
  return `read_json(${quote(path)}, format = 'newline_delimited', columns = ${columns})`;
}

function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
