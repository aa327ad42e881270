/*
title: {zh: 依据, en: Evidence}
description:
  zh: '一个节点及其各关系的每处原文：文档、位置、规则、置信度'
  en: 'Every place that says a node or one of its relationships: document, offsets, rule and confidence'
answer:
  zh: '{given[node]}有 {rows} 处原文，出自 {count[source]} 份文档。'
  en: '{given[node]}, quotes: {rows} (documents: {count[source]}).'
parameters:
  node: {type: node, zh: 节点, en: Node}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  subject: {zh: 主体, en: From}
  relationship: {zh: 关系, en: Relationship}
  object: {zh: 客体, en: To}
  document: {zh: 文档, en: Document}
  begins: {zh: 起, en: From offset}
  ends: {zh: 止, en: To offset}
  quote: {zh: 原文, en: Quote}
  sentence: {zh: 所在句子, en: Sentence around it}
  rule: {zh: 规则, en: Rule}
  confidence: {zh: 置信度, en: Confidence}
counted: [source]
sentence: [sentence, source, begins]
*/
MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $node})
CALL (n) {
  RETURN n.name AS subject, null AS relationship, null AS object, properties(n) AS held
  UNION ALL
  MATCH (n)-[r]-(:Agency|Policy|Measure|Goal|Person|Region|Topic)
  RETURN startNode(r).name AS subject, type(r) AS relationship, endNode(r).name AS object, properties(r) AS held
}
UNWIND range(0, size(held.evidence_quote) - 1) AS i
WITH subject, relationship, object, coalesce(relationship, '') AS kind, held.evidence_document[i] AS source,
     held.evidence_start[i] AS begins, held.evidence_end[i] AS ends, held.evidence_quote[i] AS quote,
     held.evidence_rule[i] AS rule, held.evidence_confidence[i] AS confidence
WITH subject, relationship, object, kind, source, begins, ends, quote, rule, confidence
ORDER BY kind, subject, object, source, begins, ends, rule
LIMIT $limit
MATCH (d:Document {id: source})
WITH subject, relationship, object, kind, source, d.name AS document, begins, ends, quote, rule, confidence
RETURN subject, relationship, object, document, begins, ends, quote, quote AS sentence, rule, confidence, source
ORDER BY kind, subject, object, source, begins, ends, rule;

MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $node})
OPTIONAL MATCH (n)-[r]-(m:Agency|Policy|Measure|Goal|Person|Region|Topic)
WITH r, m
WITH r, m
ORDER BY type(r), m.name, m.id
LIMIT $limit
WITH collect(r) AS relationships, collect(DISTINCT m) AS neighbours
MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $node})
RETURN n, relationships, neighbours;
