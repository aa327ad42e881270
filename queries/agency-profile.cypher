/*
title: {zh: 机构概况, en: Profile of an agency}
description:
  zh: '一家机构的全部关系：发布、牵头、配合、管辖、隶属、任职，每条附一处原文'
  en: 'All that is said of an agency: what it issues, leads, supports and governs, where it belongs, who holds a post, each with a quote'
answer:
  zh: '{given[agency]}有 {rows} 条关系，涉及 {count[policy]} 项政策。'
  en: '{given[agency]}, relationships: {rows} (policies: {count[policy]}).'
parameters:
  agency: {type: agency, zh: 机构, en: Agency}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  relationship: {zh: 关系, en: Relationship}
  subject: {zh: 主体, en: From}
  object: {zh: 客体, en: To}
  policy: {zh: 所属政策, en: Policy}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (a:Agency {id: $agency})-[r]-(n)
WHERE type(r) <> 'MENTIONS'
WITH r, n, type(r) AS relationship, startNode(r).name AS subject, endNode(r).name AS object
OPTIONAL MATCH (n)<-[:CONTAINS*1..]-(p:Policy)
WITH relationship, subject, object, coalesce(p.name, CASE WHEN n:Policy THEN n.name END) AS policy,
     r.evidence_quote[0] AS quote, r.evidence_document[0] AS document, r.evidence_start[0] AS position, n.id AS id
RETURN relationship, subject, object, policy, quote AS sentence, document, position
ORDER BY relationship, policy, document, position, subject, object, id
LIMIT $limit;

MATCH (a:Agency {id: $agency})-[r]-(n)
WHERE type(r) <> 'MENTIONS'
WITH r, n
WITH r, n
ORDER BY type(r), n.name, n.id
LIMIT $limit
MATCH (a:Agency {id: $agency})
OPTIONAL MATCH way = (n)<-[:CONTAINS*1..]-(:Policy)
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS relationships, collect(DISTINCT n) AS neighbours, collect(DISTINCT way) AS ways;
