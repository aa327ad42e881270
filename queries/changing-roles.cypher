/*
title: {zh: 此处牵头、彼处配合的机构, en: Agencies that lead here and support there}
description:
  zh: '在一份文档中牵头、在另一份文档中配合的机构，附两类文档'
  en: 'Agencies that lead in one document and support in another, with the documents of both kinds'
answer:
  zh: '共 {rows} 家机构在不同文档中既牵头又配合。'
  en: 'Agencies that lead in one document and support in another: {rows}.'
parameters:
  agency: {type: agency, default: null, zh: 只看这家机构, en: This agency only}
  limit: {type: integer, default: 50, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  leads_in: {zh: 牵头的文档, en: Leads in}
  leads: {zh: 牵头的措施数, en: Measures led}
  supports_in: {zh: 配合的文档, en: Supports in}
  supports: {zh: 配合的措施数, en: Measures supported}
*/
MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
WITH a,
     COLLECT { MATCH (a)-[r:LEADS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS leading,
     COLLECT { MATCH (a)-[r:SUPPORTS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS supporting
WHERE any(one IN leading WHERE any(other IN supporting WHERE other <> one))
WITH a.name AS agency, a.id AS id, leading, supporting
WITH agency, id, leading, supporting
ORDER BY agency
LIMIT $limit
MATCH (a:Agency {id: id})
WITH agency,
     COLLECT {
       UNWIND leading AS source
       MATCH (d:Document {id: source})
       WITH d.name AS name, source
       RETURN name ORDER BY name, source
     } AS leads_in,
     COUNT { (a)-[:LEADS]->() } AS leads,
     COLLECT {
       UNWIND supporting AS source
       MATCH (d:Document {id: source})
       WITH d.name AS name, source
       RETURN name ORDER BY name, source
     } AS supports_in,
     COUNT { (a)-[:SUPPORTS]->() } AS supports
RETURN agency, leads_in, leads, supports_in, supports
ORDER BY agency;

MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
WITH a,
     COLLECT { MATCH (a)-[r:LEADS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS leading,
     COLLECT { MATCH (a)-[r:SUPPORTS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS supporting
WHERE any(one IN leading WHERE any(other IN supporting WHERE other <> one))
WITH a.name AS agency, a.id AS id
WITH agency, id
ORDER BY agency
LIMIT $limit
MATCH (a:Agency {id: id})
MATCH (a)-[r:LEADS|SUPPORTS]->(m:Measure)
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS roles, collect(DISTINCT m) AS measures;
