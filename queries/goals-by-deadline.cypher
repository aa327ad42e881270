/*
title: {zh: 目标与期限, en: Goals by deadline}
description:
  zh: '有期限的目标，最早的在前；before 只看这一天及以前到期的'
  en: 'Goals with a deadline, the earliest first; before keeps those due on that day or earlier'
answer:
  zh: '共 {rows} 个有期限的目标，由 {count[set_by]} 项政策或机构设定。'
  en: 'Goals with a deadline: {rows} (set by policies or agencies: {count[set_by]}).'
parameters:
  before: {type: date, default: null, zh: 到期日不晚于这一天, en: Due on or before this day}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  deadline: {zh: 期限, en: Deadline}
  goal: {zh: 目标, en: Goal}
  set_by: {zh: 设定者, en: Set by}
  indicator: {zh: 指标, en: Indicator}
  value: {zh: 数值, en: Value}
  unit: {zh: 单位, en: Unit}
  as_written: {zh: 期限原文, en: Deadline as written}
*/
MATCH (g:Goal)
WHERE g.deadline <= date(coalesce($before, '9999-12-31'))
WITH g.deadline AS due, g.name AS goal, g.id AS id
WITH due, goal, id
ORDER BY due, goal, id
LIMIT $limit
MATCH (g:Goal {id: id})
OPTIONAL MATCH (g)<-[:SETS]-(s)
WITH toString(due) AS deadline, goal, id, s.name AS set_by, g.indicator AS indicator, g.value AS value, g.unit AS unit,
     g.deadline_text AS as_written
RETURN deadline, goal, set_by, indicator, value, unit, as_written
ORDER BY deadline, goal, id, set_by
LIMIT $limit;

MATCH (g:Goal)
WHERE g.deadline <= date(coalesce($before, '9999-12-31'))
WITH g.deadline AS due, g.name AS goal, g.id AS id
WITH due, goal, id
ORDER BY due, goal, id
LIMIT $limit
MATCH (g:Goal {id: id})
OPTIONAL MATCH (g)<-[r:SETS]-(s)
RETURN collect(DISTINCT g) AS goals, collect(DISTINCT r) AS sets, collect(DISTINCT s) AS setters;
