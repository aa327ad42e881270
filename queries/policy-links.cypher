/*
title: {zh: 政策之间的落实与引用, en: Links between policies}
description:
  zh: '哪项政策落实或引用了哪项；被引用而正文未载入的标为 false'
  en: 'Which policy implements or cites which; loaded is false where the text of the one cited has not been loaded'
answer:
  zh: '共 {rows} 条政策间的联系，指向 {count[cited]} 项政策。'
  en: 'Links between policies: {rows} (policies they lead to: {count[cited]}).'
parameters:
  policy: {type: policy, default: null, zh: 只看这项政策, en: This policy only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  policy: {zh: 政策, en: Policy}
  relationship: {zh: 关系, en: Relationship}
  cited: {zh: 被落实或引用的政策, en: Implemented or cited}
  loaded: {zh: 正文已载入, en: Loaded}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
MATCH (p)-[r:IMPLEMENTS|CITES]->(q:Policy)
WITH p.name AS policy, p.id AS id, type(r) AS relationship, q.name AS cited, q.id AS cited_id, r.evidence_quote[0] AS quote,
     r.evidence_document[0] AS document, r.evidence_start[0] AS position
WITH policy, id, relationship, cited, cited_id, quote, document, position
ORDER BY policy, relationship, cited
LIMIT $limit
MATCH (q:Policy {id: cited_id})
WITH policy, relationship, cited, 'policy.own-title' IN q.evidence_rule AS loaded, quote, document, position
RETURN policy, relationship, cited, loaded, quote AS sentence, document, position
ORDER BY policy, relationship, cited;

MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
MATCH (p)-[r:IMPLEMENTS|CITES]->(q:Policy)
WITH p.name AS policy, p.id AS id, type(r) AS relationship, q.name AS cited, q.id AS cited_id
WITH policy, id, relationship, cited, cited_id
ORDER BY policy, relationship, cited
LIMIT $limit
MATCH (p:Policy {id: id})
MATCH (p)-[r:IMPLEMENTS|CITES]->(q)
WHERE q.id = cited_id AND type(r) = relationship
RETURN collect(DISTINCT p) AS policies, collect(DISTINCT r) AS links, collect(DISTINCT q) AS linked;
