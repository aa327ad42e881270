/*
title: {zh: 最短路径, en: Shortest paths}
description:
  zh: '两者之间最短的联系（不经文档，最多八步），箭头表示关系的方向'
  en: 'The shortest ways between two things (not through documents, eight steps at most); arrows show the direction'
answer:
  zh: '{given[from]}与{given[to]}之间有 {rows} 条最短路径。'
  en: 'Shortest paths between {given[from]} and {given[to]}: {rows}.'
parameters:
  from: {type: node, zh: 起点, en: From}
  to: {type: node, zh: 终点, en: To}
  limit: {type: integer, default: 20, zh: 最多列出的行数, en: Most rows to list}
columns:
  steps: {zh: 步数, en: Steps}
  path_zh: {zh: 路径, en: Path in Chinese}
  path_en: {zh: 路径（英文关系名）, en: Path in English}
*/
MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
WITH a
LIMIT 1
MATCH (b:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})
WHERE a.id <> b.id
MATCH way = allShortestPaths((a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*..8]-(b))
WITH nodes(way) AS stops, relationships(way) AS ways
WITH [n IN stops | n.id] AS ids, [n IN stops | n.name] AS names, [r IN ways | type(r)] AS types,
     [i IN range(0, size(ways) - 1) | startNode(ways[i]) = stops[i]] AS onward
WITH ids, names, types, onward
ORDER BY ids, types
LIMIT $limit
WITH ids, types, size(types) AS steps,
     reduce(said = names[0], i IN range(0, size(types) - 1) |
       said + CASE WHEN onward[i] THEN ' —' + $names.zh[types[i]] + '→ '
                   ELSE ' ←' + $names.zh[types[i]] + '— ' END + names[i + 1]) AS path_zh,
     reduce(said = names[0], i IN range(0, size(types) - 1) |
       said + CASE WHEN onward[i] THEN ' —' + $names.en[types[i]] + '→ '
                   ELSE ' ←' + $names.en[types[i]] + '— ' END + names[i + 1]) AS path_en
RETURN steps, path_zh, path_en
ORDER BY ids, types;

MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
WITH a
LIMIT 1
MATCH (b:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})
WHERE a.id <> b.id
MATCH way = allShortestPaths((a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*..8]-(b))
WITH relationships(way) AS ways, [n IN nodes(way) | n.id] AS ids, [r IN relationships(way) | type(r)] AS types
WITH ways, ids, types
ORDER BY ids, types
LIMIT $limit
UNWIND ways AS r
WITH startNode(r) AS a, r, endNode(r) AS b
RETURN collect(DISTINCT a) AS sources, collect(DISTINCT r) AS relationships, collect(DISTINCT b) AS targets;
