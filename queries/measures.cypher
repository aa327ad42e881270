/*
title: {zh: 措施, en: Measures}
description:
  zh: '各项政策要求的措施，按原文次序，附上级措施、牵头和配合机构；会议等未归入政策的在后'
  en: 'The measures of each policy in the order of the text, with the measure above and who leads and supports; those of no policy last'
answer:
  zh: '共 {rows} 项措施，{count[policy]} 项政策，{count[leads]} 家牵头机构。'
  en: 'Measures: {rows} (policies: {count[policy]}, leading agencies: {count[leads]}).'
parameters:
  policy: {type: policy, default: null, zh: 只看这项政策, en: This policy only}
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  policy: {zh: 政策, en: Policy}
  within: {zh: 上级措施, en: Within}
  measure: {zh: 措施, en: Measure}
  leads: {zh: 牵头机构, en: Led by}
  supports: {zh: 配合机构, en: Supported by}
*/
CALL () {
  MATCH (p:Policy)
  WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
  WITH p.name AS policy, p.id AS id
  WITH policy, id
  ORDER BY policy
  // Policy by policy, up to the limit: ordering all measures at once would read them all.
  CALL (id) {
    MATCH (:Policy {id: id})-[:CONTAINS*1..]->(m:Measure)
    WITH m.evidence_document[0] AS document, m.evidence_start[0] AS position, m.id AS measure
    RETURN document, position, measure
    ORDER BY document, position, measure
  }
  WITH policy, document, position, measure
  LIMIT $limit
  RETURN collect({policy: policy, document: document, position: position, measure: measure}) AS ordered
}
// Those of no policy come last: without room for them nobody looks for them.
CALL (ordered) {
  UNWIND ordered AS each
  RETURN each.policy AS policy, each.document AS document, each.position AS position, each.measure AS id
  UNION ALL
  UNWIND CASE WHEN $policy IS NULL AND size(ordered) < $limit THEN [true] ELSE [] END AS room
  MATCH (m:Measure)
  WHERE m.name > '' AND NOT EXISTS { (m)<-[:CONTAINS]-() }
  RETURN null AS policy, m.evidence_document[0] AS document, m.evidence_start[0] AS position, m.id AS id
}
WITH policy, document, position, id
WITH policy, document, position, id
ORDER BY policy, document, position, id
LIMIT $limit
MATCH (m:Measure {id: id})
WITH policy, document, position, id, m.name AS measure,
     head(COLLECT { MATCH (m)<-[:CONTAINS]-(w:Measure) RETURN w.name ORDER BY w.name, w.id }) AS within,
     COLLECT { MATCH (m)<-[:LEADS]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS leads,
     COLLECT { MATCH (m)<-[:SUPPORTS]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS supports
RETURN policy, within, measure, leads, supports
ORDER BY policy, document, position, id;

MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
WITH p.name AS policy, p.id AS id
WITH policy, id
ORDER BY policy
CALL (id) {
  MATCH way = (:Policy {id: id})-[:CONTAINS*1..]->(m:Measure)
  WITH way, m, m.evidence_document[0] AS document, m.evidence_start[0] AS position, m.id AS measure
  RETURN way, m
  ORDER BY document, position, measure
}
WITH way, m
LIMIT $limit
OPTIONAL MATCH (m)<-[r:LEADS|SUPPORTS]-(a:Agency)
RETURN way, a, r;
