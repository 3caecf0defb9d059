import { baseAddress } from '../context/public-address';
import { service } from '../context/services';
import { html, Markup, noMarkup } from '../domain/site/markup';
import { inLanguage } from '../domain/site/places';
import { rendered, type Values } from '../domain/site/template';
import { type Asking, linksOf, paragraphsOf, say, text, type View } from './asking';
import type { SiteFiles } from './files';

/** The portal's identity as every page shows it. */
export async function portalOf(asking: Asking) {
  const portal = await service(asking.strapi, 'public-reading').first('api::portal.portal');
  const own = portal ?? {};
  const value = (name: string) => text(Reflect.get(own, name));
  return {
    name: value('portalName') || say(asking, 'portal'),
    pageName: value('pageName'),
    address: value('address'),
    phone: value('phone'),
    phoneLink: value('phone').replace(/[^\d+]/g, ''),
    email: value('email'),
    chief: [value('chiefName'), value('chiefPost')].filter(Boolean).join(', '),
    founding: [value('foundingNumber'), value('foundingAuthority')].filter(Boolean).join(', '),
    superiors: paragraphsOf(Reflect.get(own, 'superiorAuthorities')),
  };
}

const menu = [
  'home',
  'article',
  'document',
  'procedure',
  'result',
  'statistics',
  'question',
  'contact',
] as const;

function menuOf(asking: Asking) {
  const links = linksOf(asking);
  const here = inLanguage(asking.path, asking.language);
  return menu.map((name) => {
    const href = links[name];
    const isWithin = name !== 'home' && here.startsWith(`${href}/`);
    const current =
      here === href ? html` aria-current="page"` : isWithin ? html` aria-current="true"` : noMarkup;
    return { href, name: say(asking, `menu.${name}`), current };
  });
}

function absolute(asking: Asking, url: string | undefined): string {
  if (!url) return '';
  return url.startsWith('/') ? `${baseAddress(asking.strapi)}${url}` : url;
}

/** A page in its frame, as HTML. */
export async function framed(asking: Asking, view: View, files: SiteFiles): Promise<string> {
  const portal = await portalOf(asking);
  const { language, path, query } = asking;
  const other = language === 'vi' ? 'en' : 'vi';
  const asked = new URLSearchParams(query).toString();
  const values: Values = {
    t: asking.words,
    lang: language,
    isEnglish: language === 'en',
    portal,
    links: linksOf(asking),
    assets: `/assets/${files.version}`,
    menu: menuOf(asking),
    other: { language: other, href: `${inLanguage(path, other)}${asked ? `?${asked}` : ''}` },
    query,
    action: inLanguage(path, language),
    meta: {
      title: view.title === portal.name ? portal.name : `${view.title} – ${portal.name}`,
      name: view.title,
      description: view.description ?? '',
      image: absolute(asking, view.image),
      kind: view.isArticle ? 'article' : 'website',
      url: absolute(asking, inLanguage(path, language)),
      vi: absolute(asking, path),
      en: absolute(asking, inLanguage(path, 'en')),
      isHidden: view.isListed === false,
    },
    ...view.values,
    heading: view.values.heading ?? view.title,
  };
  const template = files.templates[view.template];
  const layout = files.templates.layout;
  if (!template || !layout)
    throw new ReferenceError(`public/pages/${view.template}.html or layout.html is missing`);
  const content = new Markup(rendered(template, values, files.templates));
  return rendered(layout, { ...values, content }, files.templates);
}
