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
MATCH (one:Agency)
WHERE one.name > '' AND ($agency IS NULL OR one.id = $agency)
MATCH (one)-[:ISSUES]->(p:Policy)
WITH DISTINCT p
CALL (p) {
  MATCH (p)<-[:ISSUES]-(issuer:Agency)
  WITH issuer.name AS name, issuer.id AS id
  WITH name, id
  ORDER BY CASE WHEN id = $agency THEN 0 ELSE 1 END, name
  RETURN collect({name: name, id: id}) AS issuers
}
UNWIND range(0, CASE WHEN $agency IS NULL THEN size(issuers) - 2 ELSE 0 END) AS i
UNWIND issuers[i + 1..] AS b
WITH issuers[i].name AS agency, issuers[i].id AS id, b.name AS partner, b.id AS partner_id, count(*) AS joint
WITH agency, id, partner, partner_id, joint
ORDER BY joint DESC, agency, partner
LIMIT $limit
MATCH (a:Agency {id: id})
WITH agency, partner, joint,
     COLLECT {
       MATCH (a)-[:ISSUES]->(p)<-[:ISSUES]-(b)
       WHERE b.id = partner_id
       WITH p.name AS name
       RETURN name ORDER BY name
     } AS policies
RETURN agency, partner, joint, policies
ORDER BY joint DESC, agency, partner;

MATCH (one:Agency)
WHERE one.name > '' AND ($agency IS NULL OR one.id = $agency)
MATCH (one)-[:ISSUES]->(p:Policy)
WITH DISTINCT p
CALL (p) {
  MATCH (p)<-[:ISSUES]-(issuer:Agency)
  WITH issuer.name AS name, issuer.id AS id
  WITH name, id
  ORDER BY CASE WHEN id = $agency THEN 0 ELSE 1 END, name
  RETURN collect({name: name, id: id}) AS issuers
}
UNWIND range(0, CASE WHEN $agency IS NULL THEN size(issuers) - 2 ELSE 0 END) AS i
UNWIND issuers[i + 1..] AS b
WITH issuers[i].name AS agency, issuers[i].id AS id, b.name AS partner, b.id AS partner_id, count(*) AS joint
WITH agency, id, partner, partner_id, joint
ORDER BY joint DESC, agency, partner
LIMIT $limit
MATCH (a:Agency {id: id})
MATCH (a)-[r:ISSUES]->(p)<-[s:ISSUES]-(b)
WHERE b.id = partner_id
UNWIND [[a, r], [b, s]] AS issuing
RETURN collect(DISTINCT issuing[0]) AS agencies, collect(DISTINCT issuing[1]) AS issues, collect(DISTINCT p) AS policies;
