/*
title: {zh: 搜索, en: Search}
description:
  zh: '名称、别名、英文名、文号（文档则为正文）中含有全部所给词语的节点；名称相同的在前，然后是以之开头的、较短的'
  en: 'Nodes whose name, alias, English name or document number (for a document its text) holds all the words; those named so first, then by beginning and length'
answer:
  zh: '共找到 {rows} 个，{count[label]} 类。'
  en: 'Found: {rows} (kinds: {count[label]}).'
parameters:
  text: {type: string, zh: 词语，空格或标点隔开, en: 'Words, with spaces or punctuation between'}
  limit: {type: integer, default: 100, zh: 最多列出的行数, en: Most rows to list}
columns:
  label: {zh: 类别, en: Kind}
  name: {zh: 名称, en: Name}
  aliases: {zh: 别名, en: Aliases}
  name_en: {zh: 英文名, en: English name}
  id: {zh: 标识, en: Id}
*/
// The index knows pairs of Chinese characters, a longer word is a phrase of them. Single characters alone: read all names.
WITH $words AS words
WITH words, reduce(phrases = '', word IN words | phrases + CASE WHEN size(word) > 1 THEN ' +"' + word + '"' ELSE '' END)
     AS phrases, toLower($text) AS typed, toLower($text) <> toUpper($text) AS letters
CALL (words, phrases) {
  WITH phrases
  WHERE phrases <> ''
  UNWIND ['agency', 'policy', 'measure', 'goal', 'person', 'region', 'topic', 'document'] AS kind
  CALL db.index.fulltext.queryNodes(kind + '_search', phrases) YIELD node
  RETURN node AS n
  UNION ALL
  UNWIND CASE WHEN phrases = '' THEN words[..1] ELSE [] END AS once
  MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic|Document)
  WHERE n.name > ''
  RETURN n
}
WITH n, words, typed, toLower(n.name) AS name,
     CASE WHEN letters THEN toLower(coalesce(n.search_text, n.text)) ELSE coalesce(n.search_text, n.text) END AS held
WHERE all(word IN words WHERE held CONTAINS word)
WITH name <> typed AS other, NOT name STARTS WITH typed AS inside, size(n.name) AS length, labels(n)[0] AS label,
     n.name AS name, coalesce(n.aliases, []) AS aliases, n.name_en AS name_en, n.id AS id
RETURN label, name, aliases, name_en, id
ORDER BY other, inside, length, name, label, id
LIMIT $limit;

// The index knows pairs of Chinese characters, a longer word is a phrase of them. Single characters alone: read all names.
WITH $words AS words
WITH words, reduce(phrases = '', word IN words | phrases + CASE WHEN size(word) > 1 THEN ' +"' + word + '"' ELSE '' END)
     AS phrases, toLower($text) AS typed, toLower($text) <> toUpper($text) AS letters
CALL (words, phrases) {
  WITH phrases
  WHERE phrases <> ''
  UNWIND ['agency', 'policy', 'measure', 'goal', 'person', 'region', 'topic', 'document'] AS kind
  CALL db.index.fulltext.queryNodes(kind + '_search', phrases) YIELD node
  RETURN node AS n
  UNION ALL
  UNWIND CASE WHEN phrases = '' THEN words[..1] ELSE [] END AS once
  MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic|Document)
  WHERE n.name > ''
  RETURN n
}
WITH n, words, typed, toLower(n.name) AS name,
     CASE WHEN letters THEN toLower(coalesce(n.search_text, n.text)) ELSE coalesce(n.search_text, n.text) END AS held
WHERE all(word IN words WHERE held CONTAINS word)
WITH name <> typed AS other, NOT name STARTS WITH typed AS inside, size(n.name) AS length, labels(n)[0] AS label,
     n.name AS name, n.id AS id, elementId(n) AS element
WITH other, inside, length, name, label, id, element
ORDER BY other, inside, length, name, label, id
LIMIT $limit
MATCH (n)
WHERE elementId(n) = element
OPTIONAL MATCH (n)-[r]-(m:Agency|Policy|Measure|Goal|Person|Region|Topic)
WHERE type(r) <> 'MENTIONS'
RETURN collect(DISTINCT n) AS found, collect(DISTINCT r) AS relationships, collect(DISTINCT m) AS neighbours;
