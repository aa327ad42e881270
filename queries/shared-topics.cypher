/*
title: {zh: 跨文档的共同主题, en: Topics where documents meet}
description:
  zh: '两份以上文档都涉及的主题，以及其下的政策与措施、负责的机构、所在文档'
  en: 'Topics that two documents or more are about, with the policies and measures under each, who is responsible, and in which document'
answer:
  zh: '共 {count[topic]} 个主题在 {count[sources]} 份文档间相交，涉及 {rows} 项政策与措施。'
  en: 'Topics where documents meet: {count[topic]} (documents: {count[sources]}, policies and measures: {rows}).'
parameters:
  topic: {type: topic, default: null, zh: 只看这一主题, en: This topic only}
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  topic: {zh: 主题, en: Topic}
  kind: {zh: 类别, en: Kind}
  name: {zh: 政策或措施, en: Policy or measure}
  agencies: {zh: 发布或牵头机构, en: Issued or led by}
  documents: {zh: 文档, en: Documents}
counted: [sources]
*/
MATCH (t:Topic)
WHERE t.name > '' AND ($topic IS NULL OR t.id = $topic) AND COUNT { (t)<-[:MENTIONS]-(:Document) } > 1
MATCH (t)<-[r:ABOUT]-(x)
WITH t.name AS topic, labels(x)[0] AS kind, x.name AS name, x.id AS id, elementId(x) AS element, r.evidence_document AS sources
WITH topic, kind, name, id, element, sources
ORDER BY topic, kind DESC, name, id
LIMIT $limit
MATCH (x)
WHERE elementId(x) = element
WITH topic, kind, name, id, sources,
     COLLECT { MATCH (x)<-[:ISSUES|LEADS]-(a:Agency) WITH a.name AS agency RETURN agency ORDER BY agency } AS agencies,
     COLLECT {
       UNWIND sources AS source
       MATCH (d:Document {id: source})
       WITH d.name AS document, source
       RETURN document ORDER BY document, source
     } AS documents
RETURN topic, kind, name, agencies, documents, sources
ORDER BY topic, kind DESC, name, id;

MATCH (t:Topic)
WHERE t.name > '' AND ($topic IS NULL OR t.id = $topic) AND COUNT { (t)<-[:MENTIONS]-(:Document) } > 1
MATCH (t)<-[r:ABOUT]-(x)
WITH t.name AS topic, labels(x)[0] AS kind, x.name AS name, x.id AS id, elementId(x) AS element
WITH topic, kind, name, id, element
ORDER BY topic, kind DESC, name, id
LIMIT $limit
MATCH (x)
WHERE elementId(x) = element
MATCH (x)-[r:ABOUT]->(t)
WHERE t.name = topic
OPTIONAL MATCH (x)<-[s:ISSUES|LEADS]-(a:Agency)
RETURN collect(DISTINCT t) AS topics, collect(DISTINCT r) AS about, collect(DISTINCT x) AS policies_and_measures, collect(DISTINCT a) AS agencies, collect(DISTINCT s) AS roles;
