/*
title: {zh: 责任分工, en: Accountability}
description:
  zh: '每家机构牵头和配合的措施，附所属政策和原文'
  en: 'What each agency leads and supports, with the policy and the quote'
answer:
  zh: '共 {rows} 项责任，{count[agency]} 家机构，{count[measures]} 项措施。'
  en: 'Responsibilities: {rows} (agencies: {count[agency]}, measures: {count[measures]}).'
parameters:
  agency: {type: agency, default: null, zh: 只看这家机构, en: This agency only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  role: {zh: 角色, en: Role}
  measure: {zh: 措施, en: Measure}
  within: {zh: 上级措施, en: Within}
  policy: {zh: 政策, en: Policy}
  document: {zh: 文档, en: Document}
  sentence: {zh: 原句, en: Sentence}
counted: [measures]
sentence: [sentence, source, position]
*/
MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
MATCH (a)-[r:LEADS|SUPPORTS]->(m:Measure)
WITH a.name AS agency, type(r) AS role, m.name AS measure, m.id AS id, r.evidence_document[0] AS source,
     r.evidence_start[0] AS position, r.evidence_quote[0] AS quote
WITH agency, role, measure, id, source, position, quote
ORDER BY agency, role, measure, id
LIMIT $limit
MATCH (m:Measure {id: id})
OPTIONAL MATCH (m)<-[:CONTAINS*1..]-(p:Policy)
WITH agency, role, measure, id, p.name AS policy, quote, source, position,
     head(COLLECT { MATCH (m)<-[:CONTAINS]-(w:Measure) RETURN w.name ORDER BY w.name, w.id }) AS within,
     head(COLLECT { MATCH (d:Document {id: source}) RETURN d.name }) AS document
RETURN agency, role, measure, within, policy, document, quote AS sentence, id AS measures, source, position
ORDER BY agency, role, measure, id, policy
LIMIT $limit;

MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
MATCH (a)-[r:LEADS|SUPPORTS]->(m:Measure)
WITH a.name AS agency, type(r) AS role, m.name AS measure, m.id AS id
WITH agency, role, measure, id
ORDER BY agency, role, measure, id
LIMIT $limit
MATCH (m:Measure {id: id})
MATCH (m)<-[r:LEADS|SUPPORTS]-(a)
WHERE a.name = agency AND type(r) = role
OPTIONAL MATCH way = (m)<-[:CONTAINS*1..]-(:Policy)
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS roles, collect(DISTINCT m) AS measures, collect(DISTINCT way) AS ways;
