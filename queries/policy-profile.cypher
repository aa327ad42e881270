/*
title: {zh: 政策概况, en: Profile of a policy}
description:
  zh: '一项政策及其各级措施的全部关系，按原文次序，每条附原文'
  en: 'All that is said of a policy and its measures at every level, in the order of the text, each with a quote'
answer:
  zh: '{given[policy]}有 {rows} 条关系。'
  en: '{given[policy]}, relationships: {rows}.'
parameters:
  policy: {type: policy, zh: 政策, en: Policy}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  relationship: {zh: 关系, en: Relationship}
  subject: {zh: 主体, en: From}
  object: {zh: 客体, en: To}
  deadline: {zh: 期限, en: Deadline}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (:Policy {id: $policy})-[:CONTAINS*0..]->(x)
MATCH (x)-[r]-(:Agency|Policy|Measure|Goal|Region|Topic)
WITH DISTINCT r
WITH type(r) AS relationship, startNode(r) AS a, endNode(r) AS b, r.evidence_quote[0] AS quote,
     r.evidence_document[0] AS document, r.evidence_start[0] AS position
WITH relationship, a.name AS subject, b.name AS object, toString(b.deadline) AS deadline, quote,
     document, position, a.id AS a_id, b.id AS b_id
RETURN relationship, subject, object, deadline, quote AS sentence, document, position
ORDER BY document, position, relationship, subject, object, a_id, b_id
LIMIT $limit;

MATCH (:Policy {id: $policy})-[:CONTAINS*0..]->(x)
MATCH (x)-[r]-(n:Agency|Policy|Measure|Goal|Region|Topic)
WITH x.id AS id, r, n.id AS other
WITH id, r, other
ORDER BY r.evidence_document[0], r.evidence_start[0], type(r), id, other
LIMIT $limit
WITH startNode(r) AS a, r, endNode(r) AS b
RETURN collect(DISTINCT a) AS sources, collect(DISTINCT r) AS relationships, collect(DISTINCT b) AS targets;
