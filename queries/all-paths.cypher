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
MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
MATCH (b:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})
WHERE a.id <> b.id
MATCH way = (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..4]-(b)
WITH way, [n IN nodes(way) | n.id] AS ids
WHERE all(i IN range(1, size(ids) - 1) WHERE NOT ids[i] IN ids[..i])
WITH way, ids
ORDER BY length(way), ids, [r IN relationships(way) | type(r)]
LIMIT $limit
RETURN length(way) AS steps,
       reduce(said = nodes(way)[0].name, i IN range(0, length(way) - 1) |
         said + CASE WHEN startNode(relationships(way)[i]) = nodes(way)[i]
           THEN ' —' + $names.zh[type(relationships(way)[i])] + '→ '
           ELSE ' ←' + $names.zh[type(relationships(way)[i])] + '— ' END + nodes(way)[i + 1].name) AS path_zh,
       reduce(said = nodes(way)[0].name, i IN range(0, length(way) - 1) |
         said + CASE WHEN startNode(relationships(way)[i]) = nodes(way)[i]
           THEN ' —' + $names.en[type(relationships(way)[i])] + '→ '
           ELSE ' ←' + $names.en[type(relationships(way)[i])] + '— ' END + nodes(way)[i + 1].name) AS path_en
ORDER BY steps, ids, [r IN relationships(way) | type(r)];

MATCH (a:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $from})
MATCH (b:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $to})
WHERE a.id <> b.id
MATCH way = (a)-[:ISSUES|LEADS|SUPPORTS|CONTAINS|SETS|SERVES|IMPLEMENTS|CITES|APPLIES_TO|PART_OF|GOVERNS|HOLDS_POST|ABOUT*1..4]-(b)
WITH way, [n IN nodes(way) | n.id] AS ids
WHERE all(i IN range(1, size(ids) - 1) WHERE NOT ids[i] IN ids[..i])
WITH way, ids
ORDER BY length(way), ids, [r IN relationships(way) | type(r)]
LIMIT $limit
RETURN way;
