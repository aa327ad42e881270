/*
title: {zh: 依据, en: Evidence}
description:
  zh: '一个节点及其各关系的每处原文：文档、位置、规则、置信度'
  en: 'Every place that says a node or one of its relationships: document, offsets, rule and confidence'
answer:
  zh: '{given[node]}有 {rows} 处原文，出自 {count[document]} 份文档。'
  en: '{given[node]}, quotes: {rows} (documents: {count[document]}).'
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
  rule: {zh: 规则, en: Rule}
  confidence: {zh: 置信度, en: Confidence}
*/
MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $node})
OPTIONAL MATCH (n)-[r]-(:Agency|Policy|Measure|Goal|Person|Region|Topic)
WITH n, collect(r) AS relationships
WITH [{subject: n.name, relationship: null, object: null, held: properties(n)}]
     + [r IN relationships | {
         subject: startNode(r).name, relationship: type(r), object: endNode(r).name, held: properties(r)
       }] AS facts
UNWIND facts AS fact
UNWIND range(0, size(fact.held.evidence_quote) - 1) AS i
WITH fact, i, coalesce(fact.relationship, '') AS kind
ORDER BY kind, fact.subject, fact.object, fact.held.evidence_document[i], fact.held.evidence_start[i],
         fact.held.evidence_end[i], fact.held.evidence_rule[i]
LIMIT $limit
MATCH (d:Document {id: fact.held.evidence_document[i]})
RETURN fact.subject AS subject, fact.relationship AS relationship, fact.object AS object, d.name AS document,
       fact.held.evidence_start[i] AS begins, fact.held.evidence_end[i] AS ends,
       fact.held.evidence_quote[i] AS quote, fact.held.evidence_rule[i] AS rule,
       fact.held.evidence_confidence[i] AS confidence
ORDER BY kind, subject, object, d.id, begins, ends, rule;

MATCH (n:Agency|Policy|Measure|Goal|Person|Region|Topic {id: $node})
OPTIONAL MATCH (n)-[r]-(m:Agency|Policy|Measure|Goal|Person|Region|Topic)
WITH n, r, m
ORDER BY type(r), m.name, m.id
LIMIT $limit
RETURN n, r, m;
