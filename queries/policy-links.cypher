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
  quote: {zh: 原文, en: Quote}
*/
MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
MATCH (p)-[r:IMPLEMENTS|CITES]->(q:Policy)
WITH p, r, q
ORDER BY p.name, type(r), q.name, q.id
LIMIT $limit
RETURN p.name AS policy, type(r) AS relationship, q.name AS cited,
       EXISTS { (q)-[:CONTAINS|SETS]->() }
         OR EXISTS { MATCH (q)<-[:MENTIONS]-(d:Document) WHERE d.title CONTAINS q.name } AS loaded,
       r.evidence_quote[0] AS quote
ORDER BY policy, relationship, cited, q.id;

MATCH (p:Policy)
WHERE p.name > '' AND ($policy IS NULL OR p.id = $policy)
MATCH (p)-[r:IMPLEMENTS|CITES]->(q:Policy)
WITH p, r, q
ORDER BY p.name, type(r), q.name, q.id
LIMIT $limit
RETURN p, r, q;
