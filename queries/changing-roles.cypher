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
WITH a, leading, supporting
ORDER BY a.name
LIMIT $limit
RETURN a.name AS agency,
       COLLECT { UNWIND leading AS id MATCH (d:Document {id: id}) RETURN d.name ORDER BY d.name, d.id } AS leads_in,
       COUNT { (a)-[:LEADS]->() } AS leads,
       COLLECT { UNWIND supporting AS id MATCH (d:Document {id: id}) RETURN d.name ORDER BY d.name, d.id } AS supports_in,
       COUNT { (a)-[:SUPPORTS]->() } AS supports
ORDER BY agency;

MATCH (a:Agency)
WHERE a.name > '' AND ($agency IS NULL OR a.id = $agency)
WITH a,
     COLLECT { MATCH (a)-[r:LEADS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS leading,
     COLLECT { MATCH (a)-[r:SUPPORTS]->() UNWIND r.evidence_document AS id RETURN DISTINCT id } AS supporting
WHERE any(one IN leading WHERE any(other IN supporting WHERE other <> one))
WITH a, leading, supporting
ORDER BY a.name
LIMIT $limit
MATCH (a)-[r:LEADS|SUPPORTS]->(m:Measure)
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS roles, collect(DISTINCT m) AS measures;
