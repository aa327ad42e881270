/*
title: {zh: 既联合发文又牵头的机构, en: Agencies that co-issue and lead}
description:
  zh: '联合发布政策、同时牵头落实措施的机构，两者并列；牵头多者在前'
  en: 'Agencies that issue policies jointly and also lead measures, with both, those that lead most first'
answer:
  zh: '共 {rows} 家机构既联合发文又牵头措施：{count[policies]} 项政策，{count[measures]} 项措施。'
  en: 'Agencies that co-issue and lead: {rows}, with {count[policies]} policies and {count[measures]} measures.'
parameters:
  agency: {type: agency, default: null, zh: 只看这家机构, en: This agency only}
  limit: {type: integer, default: 100, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  policies: {zh: 联合发布的政策, en: Policies issued jointly}
  measures: {zh: 牵头的措施, en: Measures led}
*/
MATCH (a:Agency)-[:ISSUES]->(p:Policy)
WHERE ($agency IS NULL OR a.id = $agency)
  AND (p.joint_issuers > 1 OR EXISTS { MATCH (b:Agency)-[:ISSUES]->(p) WHERE b.id <> a.id })
WITH a, p
ORDER BY p.name, p.id
WITH a, collect(p) AS joint, COUNT { (a)-[:LEADS]->() } AS led
WHERE led > 0
WITH a, joint, led
ORDER BY led DESC, a.name
LIMIT $limit
RETURN a.name AS agency, [p IN joint | p.name] AS policies,
       COLLECT { MATCH (a)-[:LEADS]->(m:Measure) RETURN m.name ORDER BY m.name, m.id } AS measures
ORDER BY led DESC, agency;

MATCH (a:Agency)-[:ISSUES]->(p:Policy)
WHERE ($agency IS NULL OR a.id = $agency)
  AND (p.joint_issuers > 1 OR EXISTS { MATCH (b:Agency)-[:ISSUES]->(p) WHERE b.id <> a.id })
WITH a, p
ORDER BY p.name, p.id
WITH a, collect(p) AS joint, COUNT { (a)-[:LEADS]->() } AS led
WHERE led > 0
WITH a, joint, led
ORDER BY led DESC, a.name
LIMIT $limit
UNWIND joint AS p
MATCH (a)-[i:ISSUES]->(p)
MATCH (a)-[l:LEADS]->(m:Measure)
RETURN a, i, p, l, m;
