/** An organisation that nobody has, and what is its own. */
import sharp from 'sharp';
import type { GuideConfig } from '../../src/content/organisation/guide-config.ts';

/** What it says of itself. */
export const works = {
  supportTeam: { name: 'Example Service Desk', contact: 'mailto:desk@example.com' },
  suiteHost: 'suite.example.com',
  publisher: {
    name: 'Example Works',
    source: 'https://example.com/guide',
    report: 'mailto:guide@example.com',
  },
  languages: ['pt-BR', 'es'],
  labels: {
    'pt-BR': {
      release: '2.2.3',
      seen: '2026-11-20',
      texts: { 'save-button': 'Gravar alterações', 'account-item': 'Minha conta' },
    },
  },
} satisfies GuideConfig;

/** A picture of its own, by its name without its ending; how large it is, and where two Parts are in it, in its pixels. */
export const ownPicture = 'organisation/pictures/pt-BR/generate-generate-token';
export const photograph = { width: 1600, height: 1000 };
export const drawn = {
  'generate-icon': { x: 400, y: 700, width: 80, height: 60 },
  'save-button': { x: 300, y: 100, width: 200, height: 80 },
};
/** A page of its own, in one language alone. */
export const ownPage = `---
title: Quem pode ter um token
description: O que a Example Works pede de quem tem um.
---

Veja o [guia](../../guide/#save).
`;

/** As a camera would write it: turned, and with what nobody should be told. */
export const photographFile = () =>
  sharp({
    create: { width: photograph.height, height: photograph.width, channels: 3, background: '#dde6f0' },
  })
    .withExif({ IFD0: { Artist: 'Nobody should see this' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
