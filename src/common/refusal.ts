import { errors } from '@strapi/utils';

export type Language = 'vi' | 'en';

/** One cause of a refusal. `code` is stable; `article` is the provision or statute that it rests on. */
export interface RefusalReason {
  code: string;
  article: string;
  message: Record<Language, string>;
}

/** 403 the wrong hand, 409 not in this state, 422 something is missing or makes no sense, 429 too much of it for now. */
export interface Refused {
  status: 403 | 409 | 422 | 429;
  reasons: readonly RefusalReason[];
}

const names = {
  403: 'ForbiddenError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'TooManyRequestsError',
} as const;

const headings: Record<Refused['status'], Record<Language, string>> = {
  403: { vi: 'Không đúng thẩm quyền', en: 'Not within your authority' },
  409: { vi: 'Không thực hiện được ở trạng thái này', en: 'Not possible in this state' },
  422: { vi: 'Còn thiếu thông tin', en: 'Something is missing' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
};

/** The language a person reads: Vietnamese unless the request prefers English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'vi';
}

/**
 * A refusal on its way to the caller, with all its reasons. It changes nothing: thrown inside a transaction it
 * rolls the transaction back.
 */
export class RefusalError extends Error {
  readonly status: Refused['status'];
  readonly expose = true;
  readonly details: { reasons: { code: string; article: string; message: string }[] };

  constructor(refused: Refused, language: Language) {
    const sentences = refused.reasons.map((reason) => reason.message[language]);
    super(`${headings[refused.status][language]}: ${sentences.join(' ')}`);
    this.name = names[refused.status];
    this.status = refused.status;
    this.details = {
      reasons: refused.reasons.map(({ code, article, message }) => ({
        code,
        article,
        message: message[language],
      })),
    };
  }
}

// Strapi tells an error with a status from a fault by `instanceof HttpError`, an abstract function of its own copy of
// http-errors; being one keeps status, message and details in REST, the panel and GraphQL alike, and out of the log.
Object.setPrototypeOf(RefusalError.prototype, errors.HttpError.prototype);

/** Throws a refusal in the language of the request under way (Vietnamese where there is none). */
export function refuse(status: Refused['status'], reasons: readonly RefusalReason[]): never {
  const request = strapi.requestContext.get();
  throw new RefusalError({ status, reasons }, languageOf(request?.get('accept-language')));
}
