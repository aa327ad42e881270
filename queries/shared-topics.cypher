/*
title: {zh: 跨文档的共同主题, en: Topics where documents meet}
description:
  zh: '两份以上文档都涉及的主题，以及其下的政策与措施、负责的机构、所在文档'
  en: 'Topics that two documents or more are about, with the policies and measures under each, who is responsible, and in which document'
answer:
  zh: '共 {count[topic]} 个主题在 {count[documents]} 份文档间相交，涉及 {rows} 项政策与措施。'
  en: 'Topics where documents meet: {count[topic]} (documents: {count[documents]}, policies and measures: {rows}).'
parameters:
  topic: {type: topic, default: null, zh: 只看这一主题, en: This topic only}
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  topic: {zh: 主题, en: Topic}
  kind: {zh: 类别, en: Kind}
  name: {zh: 政策或措施, en: Policy or measure}
  agencies: {zh: 发布或牵头机构, en: Issued or led by}
  documents: {zh: 文档, en: Documents}
*/
MATCH (t:Topic)
WHERE t.name > '' AND ($topic IS NULL OR t.id = $topic) AND COUNT { (t)<-[:MENTIONS]-(:Document) } > 1
MATCH (t)<-[r:ABOUT]-(x)
WITH t, r, x
ORDER BY t.name, t.id, labels(x)[0] DESC, x.name, x.id
LIMIT $limit
RETURN t.name AS topic, labels(x)[0] AS kind, x.name AS name,
       COLLECT { MATCH (x)<-[:ISSUES|LEADS]-(a:Agency) RETURN a.name ORDER BY a.name } AS agencies,
       COLLECT { UNWIND r.evidence_document AS id MATCH (d:Document {id: id}) RETURN d.name ORDER BY d.name, d.id } AS documents
ORDER BY topic, t.id, kind DESC, name, x.id;

MATCH (t:Topic)
WHERE t.name > '' AND ($topic IS NULL OR t.id = $topic) AND COUNT { (t)<-[:MENTIONS]-(:Document) } > 1
MATCH (t)<-[r:ABOUT]-(x)
WITH t, r, x
ORDER BY t.name, t.id, labels(x)[0] DESC, x.name, x.id
LIMIT $limit
OPTIONAL MATCH (x)<-[s:ISSUES|LEADS]-(a:Agency)
RETURN collect(DISTINCT t) AS topics, collect(DISTINCT r) AS about, collect(DISTINCT x) AS policies_and_measures, collect(DISTINCT a) AS agencies, collect(DISTINCT s) AS roles;
