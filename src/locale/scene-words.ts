import type { SceneWords } from '../scene/scene-words.ts';
import type { Lang } from '../model/state.ts';
import type { Locale } from './locale.ts';
import type { Amount } from './numbers.ts';

const built = new Map<Lang, SceneWords>();

/** The words that stand on the map in a language: the same object every time, so that a scene built with it need not be built again. */
export function sceneWords(locale: Locale): SceneWords {
  const known = built.get(locale.lang) ?? (locale.lang === 'en' ? english(locale) : chinese(locale));
  built.set(locale.lang, known);
  return known;
}

function chinese(locale: Locale): SceneWords {
  return {
    ...shared(locale),
    capacity: (quantity) => `${locale.spell(quantity).full} 产能`,
    target: (quantity) => `${locale.spell(quantity).full} ${locale.period(quantity.figure?.period ?? '')}产量目标`,
    folded: (zones, sites) => `另有 ${zones} 个片区 ${sites} 处，放大查看`,
    cityOnly: (count) => `${count} 处仅知所在城市`,
    siteCount: (count) => `${count} 处`,
  };
}

function english(locale: Locale): SceneWords {
  const say = (amount: Amount): string => locale.spell(amount).plain || locale.spell(amount).full;
  return {
    ...shared(locale),
    capacity: (quantity) => `${say(quantity).replace(/ vehicles a year$/, ' a year')}: capacity`,
    target: (quantity) => `${say(quantity).replace(/ vehicles$/, '')}: output target ${locale.period(quantity.figure?.period ?? '')}`.trimEnd(),
    folded: (zones, sites) => `${sites} more in ${zones} ${zones === 1 ? 'zone' : 'zones'}: zoom in`,
    cityOnly: (count) => `${count} located to the city only`,
    siteCount: (count) => `${count} ${count === 1 ? 'site' : 'sites'}`,
  };
}

function shared(locale: Locale): Pick<SceneWords, 'name' | 'otherName' | 'noFigure' | 'error' | 'marketModes'> {
  const { words } = locale;
  return {
    name: (names) => locale.name(names),
    otherName: (names) => locale.otherName(names),
    noFigure: words.panel.noNumber,
    error: (km) => `± ${locale.number(km)} km`,
    marketModes: (modes, status) => {
      const said = [...new Set(modes)].map((mode) => locale.term(words.marketModes, mode));
      if (status !== 'existing' && status !== 'unknown') said.push(words.statuses[status]);
      return said.join(' · ');
    },
  };
}
