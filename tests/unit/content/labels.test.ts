import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedTypes, recordedTypes } from '../../../src/regulation/governed';
import { componentForms, forms, type Row } from '../../../src/setup/forms';
import { componentLabels, contentLabels, type TypeLabels } from '../../../src/setup/labels';
import { typeNames, valueLabels } from '../../../src/setup/labels/values';

interface Schema {
  info: { displayName: string };
  attributes: Record<string, { type: string; enum?: string[]; component?: string }>;
}

const src = path.resolve(__dirname, '../../../src');
const schemaAt = (...parts: string[]): Schema => JSON.parse(readFileSync(path.join(src, ...parts), 'utf8'));

const types = Object.keys({ ...publishedTypes, ...recordedTypes }).map((uid): [string, Schema] => {
  const name = uid.split('.')[1] ?? '';
  return [uid, schemaAt('api', name, 'content-types', name, 'schema.json')];
});
const components = readdirSync(path.join(src, 'components')).flatMap((category) =>
  readdirSync(path.join(src, 'components', category)).map((file): [string, Schema] => [
    `${category}.${path.basename(file, '.json')}`,
    schemaAt('components', category, file),
  ]),
);
const schemas = [...types, ...components];
const labelled: Record<string, TypeLabels> = { ...contentLabels, ...componentLabels };
const rowsOf = (uid: string): readonly Row[] => ({ ...forms, ...componentForms })[uid]?.rows ?? [];

test('R34 there are schemas to judge', () => {
  expect(types.length).toBeGreaterThanOrEqual(11);
  expect(components.length).toBeGreaterThanOrEqual(4);
});

test.each(schemas)('R34 every field of %s has its label in Vietnamese and in English', (uid, schema) => {
  const labels = labelled[uid] ?? {};
  expect(Object.keys(labels).sort()).toEqual(Object.keys(schema.attributes).sort());
  for (const [field, { vi, en, helpVi, helpEn }] of Object.entries(labels)) {
    expect([field, vi.trim().length > 0, en.trim().length > 0]).toEqual([field, true, true]);
    expect([field, vi === en]).toEqual([field, false]);
    expect([field, Boolean(helpVi)]).toEqual([field, Boolean(helpEn)]);
    expect(`${vi}${helpVi ?? ''}`).toBe(`${vi}${helpVi ?? ''}`.normalize('NFC'));
  }
});

test.each(schemas)('R34 the form of %s has each field once, in rows of twelve', (uid, schema) => {
  const rows = rowsOf(uid);
  expect(rows.flatMap((row) => Object.keys(row)).sort()).toEqual(Object.keys(schema.attributes).sort());
  for (const row of rows) {
    expect(Object.values(row).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(12);
  }
});

test.each(schemas)('R34 %s has its own name, and its values theirs', (_uid, { info, attributes }) => {
  expect(typeNames.map(({ vi }) => vi)).toContain(info.displayName);
  for (const value of Object.values(attributes).flatMap((attribute) => attribute.enum ?? [])) {
    expect([value, valueLabels[value]?.vi.length ?? 0]).not.toEqual([value, 0]);
    expect(valueLabels[value]?.vi).not.toBe(valueLabels[value]?.en);
  }
});

test('R12 the types of documents are those of article 7 of Decree 30/2020, and those that make law', () => {
  const { attributes } = schemaAt('api/legal-document/content-types/legal-document/schema.json');
  const names = (attributes.documentType?.enum ?? []).map((value) => valueLabels[value]?.vi);
  expect(new Set(names).size).toBe(names.length);
  const administrative =
    'Nghị quyết, Quyết định, Chỉ thị, Quy chế, Quy định, Thông cáo, Thông báo, Hướng dẫn, Chương trình, Kế hoạch, Phương án, Đề án, Dự án, Báo cáo, Biên bản, Tờ trình, Hợp đồng, Công văn, Công điện, Bản ghi nhớ, Bản thỏa thuận, Giấy ủy quyền, Giấy mời, Giấy giới thiệu, Giấy nghỉ phép, Phiếu gửi, Phiếu chuyển, Phiếu báo, Thư công';
  const normative =
    'Hiến pháp, Bộ luật, Luật, Pháp lệnh, Lệnh, Nghị định, Thông tư, Nghị quyết liên tịch, Thông tư liên tịch';
  expect(names.sort()).toEqual([...administrative.split(', '), ...normative.split(', '), 'Khác'].sort());
});

test('R26 what only the engine writes is a field of its type', () => {
  const stamped = types.filter(([uid]) => publishedTypes[uid]?.stamps);
  expect(stamped.map(([uid]) => uid)).toEqual(['api::statistics-report.statistics-report']);
  for (const [uid, { attributes }] of stamped) {
    for (const field of Object.values(publishedTypes[uid]?.stamps ?? {}))
      expect(Object.keys(attributes)).toContain(field);
  }
});

test('R34 who asked is private in every field that names him, and no search finds it', () => {
  const { attributes } = schemaAt('api/question/content-types/question/schema.json');
  const hidden = ['askerName', 'askerPhone', 'askerEmail', 'askerAddress', 'originalText', 'receiptPlace'];
  for (const field of hidden) expect(attributes[field]).toMatchObject({ private: true, searchable: false });
});

test.each(types)('R34 no private field of %s can be searched by the public', (_uid, { attributes }) => {
  for (const attribute of Object.values(attributes)) {
    if ('private' in attribute) expect(attribute).toMatchObject({ searchable: false });
  }
});
