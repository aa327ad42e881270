/*
title: {zh: 政策的逐级落实, en: Cascades of implementation}
description:
  zh: '从上位政策到落实它的各级政策（最多四级），附发布机构及其层级、适用地区'
  en: 'From a policy down to those that carry it out, four steps at most, with issuers, their levels and the regions'
answer:
  zh: '共 {rows} 条落实链，起于 {count[policy]} 项政策，终于 {count[implementing]} 项。'
  en: 'Chains of implementation: {rows} (policies at the top: {count[policy]}, implementing: {count[implementing]}).'
parameters:
  policy: {type: policy, default: null, zh: 从这项政策开始, en: Start from this policy}
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  policy: {zh: 上位政策, en: Policy}
  issuers: {zh: 发布机构, en: Issuers}
  steps: {zh: 级数, en: Steps}
  implementing: {zh: 落实它的政策, en: Implementing policy}
  implementing_issuers: {zh: 落实政策的发布机构, en: Its issuers}
  levels: {zh: 发布机构层级, en: Their levels}
  regions: {zh: 适用地区, en: Regions}
  chain: {zh: 落实链, en: Chain}
*/
MATCH (top:Policy)
WHERE top.name > '' AND ($policy IS NULL OR top.id = $policy)
  AND ($policy IS NOT NULL OR NOT EXISTS { (top)-[:IMPLEMENTS]->() })
MATCH way = (top)<-[:IMPLEMENTS*1..4]-(p:Policy)
WITH top, way, p, length(way) AS steps, [n IN nodes(way) | n.name] AS names
ORDER BY top.name, top.id, steps, names, p.id
LIMIT $limit
RETURN top.name AS policy,
       COLLECT { MATCH (top)<-[:ISSUES]-(a:Agency) RETURN a.name ORDER BY a.name } AS issuers,
       steps, p.name AS implementing,
       COLLECT { MATCH (p)<-[:ISSUES]-(a:Agency) RETURN a.name ORDER BY a.name } AS implementing_issuers,
       COLLECT {
         MATCH (p)<-[:ISSUES]-(a:Agency)
         WHERE a.level IS NOT NULL
         WITH DISTINCT a.level AS level
         RETURN level ORDER BY level
       } AS levels,
       COLLECT { MATCH (p)-[:APPLIES_TO]->(g:Region) RETURN g.name ORDER BY g.name } AS regions,
       reduce(said = names[0], name IN names[1..] | said + ' ← ' + name) AS chain
ORDER BY policy, top.id, steps, names, p.id;

MATCH (top:Policy)
WHERE top.name > '' AND ($policy IS NULL OR top.id = $policy)
  AND ($policy IS NOT NULL OR NOT EXISTS { (top)-[:IMPLEMENTS]->() })
MATCH way = (top)<-[:IMPLEMENTS*1..4]-(p:Policy)
WITH top, way, p, length(way) AS steps, [n IN nodes(way) | n.name] AS names
ORDER BY top.name, top.id, steps, names, p.id
LIMIT $limit
OPTIONAL MATCH (p)<-[r:ISSUES]-(a:Agency)
OPTIONAL MATCH (p)-[s:APPLIES_TO]->(g:Region)
RETURN collect(DISTINCT way) AS ways, collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS issues, collect(DISTINCT s) AS application, collect(DISTINCT g) AS regions;
