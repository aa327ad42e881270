/*
title: {zh: 人物与职务, en: People and posts}
description:
  zh: '文件中提到的人物、职务与所在机构'
  en: 'The people that the documents name, their posts and agencies'
answer:
  zh: '共 {count[person]} 位人物，{count[agency]} 家机构。'
  en: 'People: {count[person]} (agencies: {count[agency]}).'
parameters:
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  person: {zh: 人物, en: Person}
  post: {zh: 职务, en: Post}
  agency: {zh: 机构, en: Agency}
  sentence: {zh: 原句, en: Sentence}
sentence: [sentence, document, position]
*/
MATCH (n:Person)
WHERE n.name > ''
OPTIONAL MATCH (n)-[r:HOLDS_POST]->(a:Agency)
WITH n.name AS person, coalesce(r.post, n.posts[0]) AS post, a.name AS agency,
     coalesce(r.evidence_quote[0], n.evidence_quote[0]) AS quote,
     coalesce(r.evidence_document[0], n.evidence_document[0]) AS document,
     coalesce(r.evidence_start[0], n.evidence_start[0]) AS position
RETURN person, post, agency, quote AS sentence, document, position
ORDER BY person, agency
LIMIT $limit;

MATCH (n:Person)
WHERE n.name > ''
OPTIONAL MATCH (n)-[:HOLDS_POST]->(a:Agency)
WITH n.name AS person, n.id AS id, a.name AS agency
WITH person, id, agency
ORDER BY person, agency
LIMIT $limit
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[r:HOLDS_POST]->(a)
WHERE a.name = agency
RETURN collect(DISTINCT n) AS people, collect(DISTINCT r) AS posts, collect(DISTINCT a) AS agencies;
