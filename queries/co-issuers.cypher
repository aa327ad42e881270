/*
title: {zh: 联合发文, en: Agencies that issue together}
description:
  zh: '每两家机构联合发布了哪些政策；多者在前'
  en: 'Which policies each two agencies issued together, the closest pairs first'
answer:
  zh: '共 {rows} 对机构联合发文，涉及 {count[policies]} 项政策。'
  en: 'Pairs of agencies that issue together: {rows} (policies: {count[policies]}).'
parameters:
  agency: {type: agency, default: null, zh: 只看这家机构, en: This agency only}
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  partner: {zh: 联合机构, en: Partner}
  joint: {zh: 联合发文数, en: Joint policies}
  policies: {zh: 政策, en: Policies}
*/
MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
MATCH (a)-[:ISSUES]->(p:Policy)<-[:ISSUES]-(b:Agency)
WHERE a.id = $agency OR a.name < b.name
WITH a, b, collect(p) AS together
WITH a, b, together, size(together) AS joint
ORDER BY joint DESC, a.name, b.name
LIMIT $limit
RETURN a.name AS agency, b.name AS partner, joint,
       COLLECT { UNWIND together AS p RETURN p.name ORDER BY p.name, p.id } AS policies
ORDER BY joint DESC, agency, partner;

MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
MATCH (a)-[:ISSUES]->(p:Policy)<-[:ISSUES]-(b:Agency)
WHERE a.id = $agency OR a.name < b.name
WITH a, b, count(p) AS joint
ORDER BY joint DESC, a.name, b.name
LIMIT $limit
MATCH (a)-[r:ISSUES]->(p:Policy)<-[s:ISSUES]-(b)
RETURN a, r, p, s, b;
