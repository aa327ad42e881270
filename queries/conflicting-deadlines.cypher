/*
title: {zh: 期限不一致的目标, en: Goals with conflicting deadlines}
description:
  zh: '同一目标（同一表述，或同一指标与数值）被同一政策、有落实或引用关系的政策设定了不同的期限；表述足够长的，不论由谁设定'
  en: 'The same goal, by its words or by indicator and value, that one policy, or policies which implement or cite each other, set with different deadlines; where its words are long enough to be no stock phrase, whoever sets it'
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
WITH g.id AS id, g.deadline AS due,
     CASE WHEN g.indicator IS NULL OR g.value IS NULL THEN g.name
          ELSE g.indicator + ' ' + toString(g.value) + coalesce(g.unit, '') END AS goal
WITH goal, collect(id) AS ids, min(due) AS earliest, max(due) AS latest
WHERE earliest < latest
UNWIND ids AS id
MATCH (g:Goal {id: id})<-[:SETS]-(s)
WITH goal, id, toString(g.deadline) AS due, s.name AS setter, elementId(s) AS element,
     COLLECT { MATCH (s)-[:IMPLEMENTS|CITES]-(p:Policy) RETURN elementId(p) } AS linked
WITH goal, collect({id: id, due: due, setter: setter, element: element, linked: linked}) AS said
// 基本完成 in two plans that have nothing to do with each other are two goals.
WITH goal, [one IN said WHERE any(other IN said WHERE other.due <> one.due AND
     (size(goal) >= 20 OR other.element = one.element OR other.element IN one.linked))] AS said
WHERE size(said) > 0
WITH goal, said
ORDER BY goal
LIMIT $limit
WITH goal, reduce(first = said[0].due, each IN said | CASE WHEN each.due < first THEN each.due ELSE first END) AS earliest,
     reduce(last = said[0].due, each IN said | CASE WHEN each.due > last THEN each.due ELSE last END) AS latest,
     COLLECT {
       UNWIND said AS each
       WITH each.due + ' ' + each.setter AS told, each.id AS id
       RETURN told ORDER BY told, id
     } AS set_by
RETURN goal, earliest, latest, set_by
ORDER BY goal;

MATCH (g:Goal)
WHERE g.deadline > date('0001-01-01')
WITH g.id AS id, g.deadline AS due,
     CASE WHEN g.indicator IS NULL OR g.value IS NULL THEN g.name
          ELSE g.indicator + ' ' + toString(g.value) + coalesce(g.unit, '') END AS goal
WITH goal, collect(id) AS ids, min(due) AS earliest, max(due) AS latest
WHERE earliest < latest
UNWIND ids AS id
MATCH (g:Goal {id: id})<-[:SETS]-(s)
WITH goal, id, toString(g.deadline) AS due, s.name AS setter, elementId(s) AS element,
     COLLECT { MATCH (s)-[:IMPLEMENTS|CITES]-(p:Policy) RETURN elementId(p) } AS linked
WITH goal, collect({id: id, due: due, setter: setter, element: element, linked: linked}) AS said
// 基本完成 in two plans that have nothing to do with each other are two goals.
WITH goal, [one IN said WHERE any(other IN said WHERE other.due <> one.due AND
     (size(goal) >= 20 OR other.element = one.element OR other.element IN one.linked))] AS said
WHERE size(said) > 0
WITH goal, said
ORDER BY goal
LIMIT $limit
UNWIND [each IN said | each.id] AS id
MATCH (g:Goal {id: id})
OPTIONAL MATCH (g)<-[r:SETS]-(s)
RETURN collect(DISTINCT g) AS goals, collect(DISTINCT r) AS sets, collect(DISTINCT s) AS setters;
