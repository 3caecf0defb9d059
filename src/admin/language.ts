/** Where Strapi keeps the language that a visitor chose. */
const CHOSEN_LANGUAGE = 'strapi-admin-language';

const HOUSE_LANGUAGE = 'vi';

/** Language in which the panel speaks. */
export const panelLanguage = () => localStorage.getItem(CHOSEN_LANGUAGE) ?? HOUSE_LANGUAGE;

/** Vietnamese on a first visit; English stays one choice away, and a choice once made is kept. */
export const greetInVietnamese = () => {
  localStorage.setItem(CHOSEN_LANGUAGE, panelLanguage());
  document.documentElement.lang = panelLanguage();
};

const isOwnServer = (input: RequestInfo | URL) => {
  const address = input instanceof Request ? input.url : String(input);

  return new URL(address, window.location.href).origin === window.location.origin;
};

/**
 * Makes every request to our server name the language of the panel. Strapi's own client leaves the browser's, so a
 * refused save would answer in English to a Vietnamese panel on an English browser.
 */
export const askInPanelLanguage = () => {
  const browserFetch = window.fetch.bind(window);

  window.fetch = (input, init) => {
    if (!isOwnServer(input)) {
      return browserFetch(input, init);
    }

    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));

    if (!headers.has('Accept-Language')) {
      headers.set('Accept-Language', panelLanguage());
    }

    return browserFetch(input, { ...init, headers });
  };
};
