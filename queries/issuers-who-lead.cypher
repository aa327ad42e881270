/*
title: {zh: 既联合发文又牵头的机构, en: Agencies that co-issue and lead}
description:
  zh: '联合发布政策、同时牵头落实措施的机构，两者并列；牵头多者在前'
  en: 'Agencies that issue policies jointly and also lead measures, with both, those that lead most first'
answer:
  zh: '共 {rows} 家机构既联合发文又牵头措施：{count[policies]} 项政策，{count[led]} 项措施。'
  en: 'Agencies that co-issue and lead: {rows} (policies: {count[policies]}, measures: {count[led]}).'
parameters:
  agency: {type: agency, default: null, zh: 只看这家机构, en: This agency only}
  limit: {type: integer, default: 100, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  policies: {zh: 联合发布的政策, en: Policies issued jointly}
  measures: {zh: 牵头的措施, en: Measures led}
counted: [led]
*/
MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
WITH a, COUNT { (a)-[:LEADS]->() } AS leads,
     [(a)-[:ISSUES]->(p:Policy) WHERE p.joint_issuers > 1 OR COUNT { (p)<-[:ISSUES]-() } > 1 | p.name] AS joint
WHERE leads > 0 AND size(joint) > 0
WITH a.name AS agency, a.id AS id, leads, joint
WITH agency, id, leads, joint
ORDER BY leads DESC, agency
LIMIT $limit
MATCH (a:Agency {id: id})
WITH agency, leads, COLLECT { UNWIND joint AS each WITH each AS name RETURN name ORDER BY name } AS policies,
     COLLECT {
       MATCH (a)-[:LEADS]->(m:Measure)
       WITH m.name AS name, m.id AS measure
       RETURN name ORDER BY name, measure
     } AS measures,
     COLLECT { MATCH (a)-[:LEADS]->(m:Measure) WITH m.id AS measure RETURN measure ORDER BY measure } AS led
RETURN agency, policies, measures, led
ORDER BY leads DESC, agency;

MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
WITH a, COUNT { (a)-[:LEADS]->() } AS leads,
     [(a)-[:ISSUES]->(p:Policy) WHERE p.joint_issuers > 1 OR COUNT { (p)<-[:ISSUES]-() } > 1 | p.id] AS joint
WHERE leads > 0 AND size(joint) > 0
WITH a.name AS agency, a.id AS id, leads, joint
WITH agency, id, leads, joint
ORDER BY leads DESC, agency
LIMIT $limit
MATCH (a:Agency {id: id})
MATCH (a)-[r:ISSUES|LEADS]->(x:Policy|Measure)
WHERE CASE type(r) WHEN 'ISSUES' THEN x.id IN joint ELSE x:Measure END
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS roles, collect(DISTINCT x) AS policies_and_measures;
