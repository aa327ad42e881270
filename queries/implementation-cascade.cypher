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
WITH top.name AS policy, top.id AS top_id, p.id AS id, length(way) AS steps, [n IN nodes(way) | n.name] AS names
WITH policy, top_id, id, steps, names
ORDER BY policy, steps, names
LIMIT $limit
MATCH (p:Policy {id: id})
WITH policy, steps, names, p.name AS implementing,
     COLLECT { MATCH (:Policy {id: top_id})<-[:ISSUES]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS issuers,
     COLLECT { MATCH (p)<-[:ISSUES]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS implementing_issuers,
     COLLECT {
       MATCH (p)<-[:ISSUES]-(a:Agency)
       WHERE a.level IS NOT NULL
       WITH DISTINCT a.level AS level
       RETURN level ORDER BY level
     } AS levels,
     COLLECT { MATCH (p)-[:APPLIES_TO]->(g:Region) WITH g.name AS name RETURN name ORDER BY name } AS regions,
     reduce(said = names[0], name IN names[1..] | said + ' ← ' + name) AS chain
RETURN policy, issuers, steps, implementing, implementing_issuers, levels, regions, chain
ORDER BY policy, steps, names;

MATCH (top:Policy)
WHERE top.name > '' AND ($policy IS NULL OR top.id = $policy)
  AND ($policy IS NOT NULL OR NOT EXISTS { (top)-[:IMPLEMENTS]->() })
MATCH way = (top)<-[:IMPLEMENTS*1..4]-(p:Policy)
WITH p.id AS id, relationships(way) AS ways, top.name AS policy, length(way) AS steps, [n IN nodes(way) | n.name] AS names
WITH id, ways, policy, steps, names
ORDER BY policy, steps, names
LIMIT $limit
UNWIND ways AS link
WITH id, startNode(link) AS q, link, endNode(link) AS o
MATCH (p:Policy {id: id})
OPTIONAL MATCH (p)<-[r:ISSUES]-(a:Agency)
OPTIONAL MATCH (p)-[s:APPLIES_TO]->(g:Region)
RETURN collect(DISTINCT q) AS implementing, collect(DISTINCT link) AS links, collect(DISTINCT o) AS policies, collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS issues, collect(DISTINCT s) AS application, collect(DISTINCT g) AS regions;
