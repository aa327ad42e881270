/*
title: {zh: 期限不一致的目标, en: Goals with conflicting deadlines}
description:
  zh: '同一目标（同一表述，或同一指标与数值）被设定了不同的期限'
  en: 'The same goal, by its words or by indicator and value, that is set with different deadlines'
answer:
  zh: '共 {rows} 个目标的期限不一致。'
  en: 'Goals with conflicting deadlines: {rows}.'
parameters:
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  goal: {zh: 目标, en: Goal}
  earliest: {zh: 最早期限, en: Earliest}
  latest: {zh: 最晚期限, en: Latest}
  set_by: {zh: 设定者与期限, en: Set by, with deadline}
*/
MATCH (g:Goal)
WHERE g.deadline > date('0001-01-01')
WITH g.id AS id, g.deadline AS deadline,
     CASE WHEN g.indicator IS NULL OR g.value IS NULL THEN g.name
          ELSE g.indicator + ' ' + toString(g.value) + coalesce(g.unit, '') END AS goal
WITH goal, collect(id) AS goals, min(deadline) AS earliest, max(deadline) AS latest
WHERE earliest < latest
WITH goal, goals, earliest, latest
ORDER BY goal
LIMIT $limit
WITH goal, toString(earliest) AS earliest, toString(latest) AS latest,
     COLLECT {
       UNWIND goals AS id
       MATCH (g:Goal {id: id})<-[:SETS]-(s)
       WITH toString(g.deadline) + ' ' + s.name AS said, id
       RETURN said ORDER BY said, id
     } AS set_by
RETURN goal, earliest, latest, set_by
ORDER BY goal;

MATCH (g:Goal)
WHERE g.deadline > date('0001-01-01')
WITH g.id AS id, g.deadline AS deadline,
     CASE WHEN g.indicator IS NULL OR g.value IS NULL THEN g.name
          ELSE g.indicator + ' ' + toString(g.value) + coalesce(g.unit, '') END AS goal
WITH goal, collect(id) AS goals, min(deadline) AS earliest, max(deadline) AS latest
WHERE earliest < latest
WITH goal, goals, earliest, latest
ORDER BY goal
LIMIT $limit
UNWIND goals AS id
MATCH (g:Goal {id: id})
OPTIONAL MATCH (g)<-[r:SETS]-(s)
RETURN g, r, s;
