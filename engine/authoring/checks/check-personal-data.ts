import type { Found } from '../findings/found.ts';
import type { Problem } from '../findings/problem.ts';
import { problem } from '../findings/problem.ts';
import type { SourceFile } from '../findings/source-file.ts';

type Kind = 'phone' | 'email' | 'address' | 'citizen-number';

/** What tells of a real person, each as it is mostly written. */
const PATTERNS: { kind: Kind; pattern: RegExp; isReal?(text: string): boolean }[] = [
  // public service numbers (112, 0800, 0900, 14 030) belong to nobody
  {
    kind: 'phone',
    pattern: /(?<![\w.,+-])(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?(?!800|900|906|909)[1-9](?:[\s-]?\d){8}(?![\d.]*\d)/g,
  },
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?!\w)/gi,
    isReal: (text) => !INVENTED.test(text),
  },
  {
    kind: 'address',
    pattern:
      /(?<![\w-])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\w-])(?=[\s,]+(?:nr\.?\s*)?\d|(?<=\d+\s?[a-z]?,\s*[1-9]\d{3}\s?[A-Z]{2}))/g,
  },
  { kind: 'citizen-number', pattern: /(?<![\w.,+-])\d{9}(?![\w.,]*\d)/g, isReal: passesElevenTest },
];

/** Domains that are reserved for examples (RFC 2606). */
const INVENTED = /(?:@|\.)(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|(?:example|invalid|test))$/i;

/** The check that a Dutch citizen service number passes: weights 9 to 2, the last digit counts −1, the sum is a multiple of 11. */
function passesElevenTest(text: string): boolean {
  const digits = [...text].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Telephone numbers, e-mail addresses, postcodes with a house number and citizen service numbers anywhere in a file, remarks too (W20). A map is full of numbers: there only some kinds are told from them. */
export function personalData(file: SourceFile, kinds: readonly Kind[] = PATTERNS.map(({ kind }) => kind)): Found[] {
  return PATTERNS.filter(({ kind }) => kinds.includes(kind)).flatMap(({ kind, pattern, isReal }) =>
    [...file.text.matchAll(pattern)]
      .filter(([text]) => isReal?.(text) ?? true)
      .map(({ 0: text, index }) => ({
        place: { file, start: index, end: index + text.length },
        problem: personal(kind, text),
      })),
  );
}

const personal = (what: Kind, name: string): Problem => problem('personal-data', { what, name });
