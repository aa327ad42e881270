/*
title: {zh: 没有措施支撑的目标, en: Goals that no measure serves}
description:
  zh: '已设定、但原文没有任何措施与之挂钩的目标'
  en: 'Goals that are set and to which the text ties no measure'
answer:
  zh: '共 {rows} 个没有措施支撑的目标，由 {count[set_by]} 项政策或机构设定。'
  en: 'Goals that no measure serves: {rows} (set by policies or agencies: {count[set_by]}).'
parameters:
  policy: {type: policy, default: null, zh: 只看这项政策, en: This policy only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  set_by: {zh: 设定者, en: Set by}
  goal: {zh: 目标, en: Goal}
  deadline: {zh: 期限, en: Deadline}
  quote: {zh: 原文, en: Quote}
*/
MATCH (s:Policy|Agency)
WHERE s.name > '' AND ($policy IS NULL OR s.id = $policy)
MATCH (s)-[r:SETS]->(g:Goal)
WHERE NOT EXISTS { (g)<-[:SERVES]-() }
WITH s, r, g
ORDER BY s.name, g.evidence_document[0], g.evidence_start[0], g.id
LIMIT $limit
RETURN s.name AS set_by, g.name AS goal, toString(g.deadline) AS deadline, g.evidence_quote[0] AS quote
ORDER BY set_by, g.evidence_document[0], g.evidence_start[0], g.id;

MATCH (s:Policy|Agency)
WHERE s.name > '' AND ($policy IS NULL OR s.id = $policy)
MATCH (s)-[r:SETS]->(g:Goal)
WHERE NOT EXISTS { (g)<-[:SERVES]-() }
WITH s, r, g
ORDER BY s.name, g.evidence_document[0], g.evidence_start[0], g.id
LIMIT $limit
RETURN collect(DISTINCT s) AS setters, collect(DISTINCT r) AS sets, collect(DISTINCT g) AS goals;
