/*
title: {zh: 联合发文网络中的中心机构, en: Central agencies in the co-issuing network}
description:
  zh: '联合发文网络中各机构的地位：伙伴数、占全网的比例、联合发文数，以及它连接起来的互不联合发文的伙伴对数（桥梁作用）'
  en: 'Where each agency stands in the co-issuing network: partners, their share of the network, joint policies, and the pairs of partners that only meet through it (bridging)'
answer:
  zh: '联合发文网络中有 {rows} 家机构。'
  en: 'Agencies in the co-issuing network: {rows}.'
parameters:
  limit: {type: integer, default: 50, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  partners: {zh: 伙伴数, en: Partners}
  centrality: {zh: 度中心性, en: Degree centrality}
  joint: {zh: 联合发文数, en: Joint policies}
  weight: {zh: 加权度, en: Weighted degree}
  bridged: {zh: 连接的伙伴对数, en: Pairs bridged}
*/
MATCH (a:Agency)
WHERE a.name > ''
MATCH (a)-[:ISSUES]->(p:Policy)<-[:ISSUES]-(b:Agency)
WITH a.name AS agency, collect(DISTINCT elementId(b)) AS partners, count(DISTINCT p.id) AS joint, count(*) AS weight
WITH collect({agency: agency, partners: partners, joint: joint, weight: weight}) AS network
WITH network, size(network) AS agencies
UNWIND network AS each
WITH each.agency AS agency, each.partners AS partners, each.joint AS joint, each.weight AS weight, agencies
WITH agency, partners, joint, weight, agencies
ORDER BY size(partners) DESC, weight DESC, agency
LIMIT $limit
WITH agency, size(partners) AS known, toFloat(size(partners)) / (agencies - 1) AS centrality, joint, weight,
     COUNT {
       UNWIND partners AS b
       MATCH (x)-[:ISSUES]->(:Policy)<-[:ISSUES]-(c:Agency)
       WHERE elementId(x) = b AND elementId(c) IN partners
       RETURN DISTINCT b, elementId(c)
     } AS meetings
RETURN agency, known AS partners, centrality, joint, weight, known * (known - 1) / 2 - meetings / 2 AS bridged
ORDER BY partners DESC, weight DESC, agency;

MATCH (a:Agency)
WHERE a.name > ''
MATCH (a)-[:ISSUES]->(:Policy)<-[:ISSUES]-(b:Agency)
WITH a.id AS id, a.name AS agency, count(DISTINCT b.id) AS partners, count(*) AS weight
WITH id, agency, partners, weight
ORDER BY partners DESC, weight DESC, agency
LIMIT $limit
MATCH (a:Agency {id: id})
MATCH (a)-[r:ISSUES]->(p:Policy)
WHERE EXISTS { MATCH (p)<-[:ISSUES]-(b:Agency) WHERE b.id <> a.id }
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS issues, collect(DISTINCT p) AS policies;
