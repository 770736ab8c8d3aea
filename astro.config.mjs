import process from 'node:process';
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { offline } from './src/integrations/offline.ts';
import { securityContact } from './src/integrations/security-contact.ts';
import { getWords } from './src/content/words/index.ts';
import { withoutUnused } from './src/styles/starlight-unused.ts';

const words = getWords('en').site;

export default defineConfig({
  // Without a public address there are no canonical links and no sitemap; everything else works.
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // After the first visit every page is on the device (see `src/offline/`), so there is nothing to fetch ahead of time.
  prefetch: false,
  // Styles come with the page: one answer less to wait for before anything is painted.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [leanScripts()],
    css: { postcss: { plugins: [withoutUnused()] } },
    build: {
      // What a page needs only once it is used stays out of its HTML, which is to arrive in one go.
      assetsInlineLimit: (file, content) => (file.endsWith('.js') ? content.length < 2048 : undefined),
    },
  },
  integrations: [
    contentCheck(),
    starlight({
      title: words.title,
      description: words.description,
      favicon: '/favicon.svg',
      locales: { root: { label: 'English', lang: 'en' } },
      lastUpdated: true,
      tableOfContents: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      customCss: ['./src/styles/tokens.css', './src/styles/site.css'],
      components: {
        Footer: './src/components/site-footer/SiteFooter.astro',
        Header: './src/components/site-header/SiteHeader.astro',
        Hero: './src/components/home-answer/HomeAnswer.astro',
        PageSidebar: './src/components/no-contents-list/NoContentsList.astro',
        PageTitle: './src/components/page-title/PageTitle.astro',
        Sidebar: './src/components/site-sidebar/SiteSidebar.astro',
        ThemeProvider: './src/components/theme/ThemeProvider.astro',
      },
      sidebar: [
        { label: words.sidebar.start, slug: 'index' },
        { label: words.sidebar.guide, slug: 'guide' },
        { label: words.sidebar.practice, slug: 'practice' },
        { label: words.sidebar.drills, slug: 'practice/drills' },
        { label: words.sidebar.firstRequest, slug: 'use/first-request' },
        { label: words.sidebar.errors, slug: 'use/errors' },
        { label: words.sidebar.checklist, slug: 'security/checklist' },
        { label: words.sidebar.lostToken, slug: 'security/lost-token' },
        { label: words.sidebar.messages, slug: 'security/messages' },
        { label: words.sidebar.scanning, slug: 'security/scanning' },
        { label: words.sidebar.screen, slug: 'reference/account-screen' },
        { label: words.sidebar.token, slug: 'reference/token' },
        { label: words.sidebar.sources, slug: 'reference/sources' },
      ],
    }),
    contentPolicy(),
    securityContact(process.env['SECURITY_CONTACT']),
    offline(),
  ],
});
