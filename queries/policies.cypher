/*
title: {zh: 政策, en: Policies}
description:
  zh: '所有政策及其文种、文号、发布机构、措施与目标的数量；新发布的在前'
  en: 'Every policy with its genre, number, issuers and how many measures and goals it has, the latest first'
answer:
  zh: '共 {rows} 项政策，{count[issuers]} 家发布机构。'
  en: 'Policies: {rows} (issuing agencies: {count[issuers]}).'
parameters:
  genre:
    type: string
    default: null
    values:
      announcement: 公告、公示、通告
      decision: 决定、决议
      bill: 法案
      declaration: 宣言、声明
      interpretation: 解释
      law: 法律、法
      letter: 函
      list: 目录、清单
      measures: 措施、举措、政策
      minutes: 纪要、座谈会纪要
      notice: 通知、通报
      opinion: 意见
      order: 令
      plan: 规划、计划、方案、纲要、要点、安排、预案
      programme: 行动、工程
      regulation: 条例、办法、规定、规则、细则、章程、制度
      reply: 批复、答复、复函
      report: 报告
      standard: 标准、规范、指南
      strategy: 战略
      treaty: 条约、公约、协定
    zh: 只看这一文种
    en: This genre only
  limit: {type: integer, default: 200, zh: 最多列出的行数, en: Most rows to list}
columns:
  policy: {zh: 政策, en: Policy}
  genre: {zh: 文种, en: Genre}
  document_number: {zh: 文号, en: Document number}
  issued_on: {zh: 发布日期, en: Issued on}
  issuers: {zh: 发布机构, en: Issuers}
  joint_issuers: {zh: 联合发文机构数, en: Number of joint issuers}
  measures: {zh: 措施数, en: Measures}
  goals: {zh: 目标数, en: Goals}
*/
MATCH (p:Policy)
WHERE p.name > '' AND ($genre IS NULL OR p.genre = $genre)
WITH p.name AS policy, p.id AS id, coalesce(toString(p.issued_on), '') AS day
WITH policy, id, day
ORDER BY day DESC, policy
LIMIT $limit
MATCH (p:Policy {id: id})
WITH policy, day, p.genre AS genre, p.document_number AS document_number, toString(p.issued_on) AS issued_on,
     COLLECT { MATCH (p)<-[:ISSUES]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS issuers,
     p.joint_issuers AS joint_issuers,
     COUNT { (p)-[:CONTAINS*1..]->(:Measure) } AS measures,
     COUNT { (p)-[:SETS]->(:Goal) } AS goals
RETURN policy, genre, document_number, issued_on, issuers, joint_issuers, measures, goals
ORDER BY day DESC, policy;

MATCH (p:Policy)
WHERE p.name > '' AND ($genre IS NULL OR p.genre = $genre)
WITH p.name AS policy, p.id AS id, coalesce(toString(p.issued_on), '') AS day
WITH policy, id, day
ORDER BY day DESC, policy
LIMIT $limit
MATCH (p:Policy {id: id})
OPTIONAL MATCH (p)<-[i:ISSUES]-(a:Agency)
OPTIONAL MATCH (p)-[r:IMPLEMENTS|CITES]->(q:Policy)
RETURN collect(DISTINCT p) AS policies, collect(DISTINCT a) AS agencies, collect(DISTINCT i) AS issues, collect(DISTINCT r) AS links, collect(DISTINCT q) AS linked;
