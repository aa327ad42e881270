/*
title: {zh: 所有简单路径, en: All simple paths}
description:
  zh: '两者之间四步以内、不重复经过任何一点的所有联系，短者在前'
  en: 'Every way of at most four steps between two things that passes nothing twice, the shortest first'
answer:
  zh: '{given[from]}与{given[to]}之间四步以内有 {rows} 条路径。'
  en: 'Simple paths of at most four steps between {given[from]} and {given[to]}: {rows}.'
parameters:
  from: {type: node, zh: 起点, en: From}
  to: {type: node, zh: 终点, en: To}
  limit: {type: integer, default: 50, zh: 最多列出的行数, en: Most rows to list}
columns:
  steps: {zh: 步数, en: Steps}
  path_zh: {zh: 路径, en: Path in Chinese}
  path_en: {zh: 路径（英文关系名）, en: Path in English}
*/
// Two halves that meet: each side goes two steps at most, which keeps a hub from being searched four steps deep.
MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
WHERE $from <> $to
MATCH (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..2]-(m)
WITH a, collect(DISTINCT m) AS near
MATCH right = (:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*0..2]-(m)
WHERE m IN near
WITH a, m, collect(right) AS rights
MATCH left = (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..2]-(m)
UNWIND rights AS right
WITH left, right
WHERE length(left) - length(right) IN [0, 1]
WITH nodes(left) + reverse(nodes(right))[1..] AS stops, relationships(left) + reverse(relationships(right)) AS ways
WITH [n IN stops | n.id] AS ids, [n IN stops | n.name] AS names, [r IN ways | type(r)] AS types,
     [i IN range(0, size(ways) - 1) | startNode(ways[i]) = stops[i]] AS onward
WHERE all(i IN range(1, size(ids) - 1) WHERE NOT ids[i] IN ids[..i])
WITH ids, names, types, onward
ORDER BY size(types), ids, types
LIMIT $limit
WITH ids, types, size(types) AS steps,
     reduce(said = names[0], i IN range(0, size(types) - 1) |
       said + CASE WHEN onward[i] THEN ' —' + $names.zh[types[i]] + '→ '
                   ELSE ' ←' + $names.zh[types[i]] + '— ' END + names[i + 1]) AS path_zh,
     reduce(said = names[0], i IN range(0, size(types) - 1) |
       said + CASE WHEN onward[i] THEN ' —' + $names.en[types[i]] + '→ '
                   ELSE ' ←' + $names.en[types[i]] + '— ' END + names[i + 1]) AS path_en
RETURN steps, path_zh, path_en
ORDER BY steps, ids, types;

// Two halves that meet: each side goes two steps at most, which keeps a hub from being searched four steps deep.
MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
WHERE $from <> $to
MATCH (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..2]-(m)
WITH a, collect(DISTINCT m) AS near
MATCH right = (:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*0..2]-(m)
WHERE m IN near
WITH a, m, collect(right) AS rights
MATCH left = (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..2]-(m)
UNWIND rights AS right
WITH left, right
WHERE length(left) - length(right) IN [0, 1]
WITH nodes(left) + reverse(nodes(right))[1..] AS stops, relationships(left) + reverse(relationships(right)) AS ways
WITH ways, [n IN stops | n.id] AS ids, [r IN ways | type(r)] AS types
WHERE all(i IN range(1, size(ids) - 1) WHERE NOT ids[i] IN ids[..i])
WITH ways, ids, types
ORDER BY size(ways), ids, types
LIMIT $limit
UNWIND ways AS r
WITH startNode(r) AS a, r, endNode(r) AS b
RETURN collect(DISTINCT a) AS sources, collect(DISTINCT r) AS relationships, collect(DISTINCT b) AS targets;
