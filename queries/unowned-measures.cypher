/*
title: {zh: 无人牵头的措施, en: Measures that nobody leads}
description:
  zh: '政策要求了、却没有写明由谁牵头的措施，附原文中对责任主体的表述'
  en: 'Measures that a policy orders and of which it names no lead, with what it says of those responsible'
answer:
  zh: '共 {rows} 项措施无人牵头，涉及 {count[policy]} 项政策。'
  en: 'Measures that nobody leads: {rows} (policies: {count[policy]}).'
parameters:
  policy: {type: policy, default: null, zh: 只看这项政策, en: This policy only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  policy: {zh: 政策, en: Policy}
  within: {zh: 上级措施, en: Within}
  measure: {zh: 措施, en: Measure}
  responsible_text: {zh: 责任主体原文, en: Responsible as written}
  supports: {zh: 配合机构, en: Supported by}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
WITH p.name AS policy, p.id AS policy_id
WITH policy, policy_id
ORDER BY policy
// Policy by policy, up to the limit: ordering all measures at once would read them all.
CALL (policy_id) {
  MATCH (:Policy {id: policy_id})-[:CONTAINS*1..]->(m:Measure)
  WHERE NOT EXISTS { (m)<-[:LEADS]-() }
  WITH m.evidence_document[0] AS document, m.evidence_start[0] AS position, m.id AS id
  RETURN document, position, id
  ORDER BY document, position, id
}
WITH policy, document, position, id
LIMIT $limit
MATCH (m:Measure {id: id})
WITH policy, document, position, id, m.name AS measure, m.responsible_text AS responsible_text,
     head(COLLECT { MATCH (m)<-[:CONTAINS]-(w:Measure) RETURN w.name ORDER BY w.name, w.id }) AS within,
     COLLECT { MATCH (m)<-[:SUPPORTS]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS supports,
     m.evidence_quote[0] AS quote
RETURN policy, within, measure, responsible_text, supports, quote AS sentence, document, position
ORDER BY policy, document, position, id;

MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
WITH p.name AS policy, p.id AS policy_id
WITH policy, policy_id
ORDER BY policy
CALL (policy_id) {
  MATCH way = (:Policy {id: policy_id})-[:CONTAINS*1..]->(m:Measure)
  WHERE NOT EXISTS { (m)<-[:LEADS]-() }
  WITH way, m, m.evidence_document[0] AS document, m.evidence_start[0] AS position, m.id AS id
  RETURN way, m
  ORDER BY document, position, id
}
WITH way, m
LIMIT $limit
OPTIONAL MATCH (m)<-[r:SUPPORTS]-(a:Agency)
RETURN way, a, r;
