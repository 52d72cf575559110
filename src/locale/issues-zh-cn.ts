import type { Issue } from '../sources/issue.ts';
import type { Words } from './words.ts';

/** A sentence in Simplified Chinese for every reason that a value may be refused for. */
export const issuesZh: Words['issues'] = {
  'file-missing': ({ table, expected }) => `找不到文件 ${table}${expected ? `；应有 ${expected}` : ''}。`,
  'file-unreadable': ({ table, value }) => `读不出文件 ${table}${value ? `（${value}）` : ''}。`,
  'json-broken': say('不是完整的 JSON'),
  'csv-broken': say('不是完整的 CSV'),
  'column-missing': ({ table, field, expected }) => `${table} 缺少“${field ?? expected}”列${field && expected ? `；应有 ${expected}` : ''}。`,
  'column-unknown': say('不是这张表的列'),
  'value-missing': say('是空的，必须填写'),
  'id-malformed': say('不是合格的编号'),
  'id-duplicate': say('与别的编号重复'),
  'id-unknown': say('没有这个编号'),
  vocabulary: say('不在允许的词里'),
  'number-malformed': say('不是数字'),
  'number-too-large': say('数字过大'),
  'coordinate-outside': say('坐标超出地球范围'),
  'coordinate-invented': say('只知道所在城市或片区，却填了自己的坐标'),
  'unit-unknown': say('不认识的单位'),
  'unit-mismatch': say('单位与同组的数不一致'),
  'sum-differs': say('各项相加与总数不符'),
  'citation-missing': say('没有写明来源和行号'),
  'range-reversed': say('下限大于上限'),
  'geometry-malformed': say('图形不完整'),
  markup: say('含有网页标记，已按普通文字处理'),
  'too-many-rows': say('行数过多'),
  'datum-unknown': say('不认识的坐标系'),
  'datum-undeclared': say('没有写明坐标系；未声明的坐标系不能混用'),
  'datum-converted': say('不是地图所用的坐标系，全部坐标已经换算'),
  'ground-datum-undeclared': ({ field, value, expected }) =>
    `底图瓦片来自 ${value}，已知不是 WGS-84 坐标。请用“${field}”声明其坐标系：${expected}。声明之前显示内置底图。`,
  'ground-key-missing': ({ field, expected }) => `使用天地图须在“${field}”中填写自己的密钥（申请：${expected}）。填写之前显示内置底图。`,
  'ground-unanswered': ({ table, value }) => `底图服务 ${table} 没有正常返回${value ? `（${value}）` : ''}。产业图层照常显示。`,
  'style-broken': ({ table, value, expected }) =>
    `${table}：${value ? `“${value}”` : '内容'}不是可以绘制的地图样式${expected ? `；应为 ${expected}` : ''}。现显示内置底图。`,
  'issues-omitted': ({ value }) => `另有 ${value} 处问题没有列出。`,
};

function say(reason: string): (issue: Issue) => string {
  return ({ table, row, field, value, expected }) => {
    const where = [table, row === null ? '' : `第 ${row} 行`, field ? `“${field}”列` : ''].filter(Boolean).join(' ');
    return `${where}：${value ? `“${value}”` : ''}${reason}${expected ? `；应为 ${expected}` : ''}。`;
  };
}
