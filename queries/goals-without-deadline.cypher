/*
title: {zh: 没有期限的目标, en: Goals without a deadline}
description:
  zh: '已设定、但没有写明期限的目标'
  en: 'Goals that are set with no deadline'
answer:
  zh: '共 {rows} 个没有期限的目标，由 {count[set_by]} 项政策或机构设定。'
  en: 'Goals without a deadline: {rows} (set by policies or agencies: {count[set_by]}).'
parameters:
  policy: {type: policy, default: null, zh: 只看这项政策, en: This policy only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  set_by: {zh: 设定者, en: Set by}
  goal: {zh: 目标, en: Goal}
  deadline: {zh: 期限, en: Deadline}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (s:Policy|Agency)
WHERE s.name > '' AND ($policy IS NULL OR s.id = $policy)
MATCH (s)-[r:SETS]->(g:Goal)
WHERE g.deadline IS NULL
WITH s.name AS set_by, g.evidence_document[0] AS document, g.evidence_start[0] AS position, g.id AS id, g.name AS goal,
     toString(g.deadline) AS deadline, g.evidence_quote[0] AS quote
RETURN set_by, goal, deadline, quote AS sentence, document, position
ORDER BY set_by, document, position, id
LIMIT $limit;

MATCH (s:Policy|Agency)
WHERE s.name > '' AND ($policy IS NULL OR s.id = $policy)
MATCH (s)-[r:SETS]->(g:Goal)
WHERE g.deadline IS NULL
WITH s.name AS set_by, g.evidence_document[0] AS document, g.evidence_start[0] AS position, g.id AS id
WITH set_by, document, position, id
ORDER BY set_by, document, position, id
LIMIT $limit
MATCH (g:Goal {id: id})
MATCH (g)<-[r:SETS]-(s)
WHERE s.name = set_by
RETURN collect(DISTINCT s) AS setters, collect(DISTINCT r) AS sets, collect(DISTINCT g) AS goals;
