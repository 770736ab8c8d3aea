import process from 'node:process';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { codeFences } from './src/components/code-samples/code-fences.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { ownPictures } from './src/integrations/own-pictures/own-pictures.ts';
import { organisationText } from './src/integrations/organisation-text.ts';
import { ownAnchors } from './src/integrations/own-anchors.ts';
import { ownCauses } from './src/integrations/own-causes.ts';
import { ownPageMiddleware, ownPages } from './src/integrations/own-pages.ts';
import { markdownPages } from './src/integrations/markdown-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { publishedGlobs } from './src/integrations/published-globs.ts';
import { securityContact } from './src/integrations/security-contact.ts';
import { inEachLanguage, locales, ownWords, sidebar } from './src/integrations/starlight-words.ts';
import { withoutUnused } from './src/styles/starlight-unused.ts';

export default defineConfig({
  // Without a public address there are no canonical links and no sitemap; everything else works.
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // After the first visit every page is on the device (see `src/offline/`), so there is nothing to fetch ahead of time.
  prefetch: false,
  // Styles come with the page: one answer less to wait for before anything is painted.
  build: { inlineStylesheets: 'always' },
  // Headings that are linked to have an id of their own, `{#…}`, which stays when they are translated.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      mdastPlugins: [organisationText, ...ownCauses],
      hastPlugins: [codeFences],
    }),
  },
  vite: {
    plugins: [leanScripts(), publishedGlobs()],
    css: { postcss: { plugins: [withoutUnused()] } },
    build: {
      // What a page needs only once it is used stays out of its HTML, which is to arrive in one go.
      assetsInlineLimit: (file, content) => (file.endsWith('.js') ? content.length < 1536 : undefined),
    },
  },
  integrations: [
    contentCheck(),
    ownPictures(),
    ownPages(),
    starlight({
      title: inEachLanguage(({ title }) => title),
      favicon: '/favicon.svg',
      locales,
      plugins: [ownWords()],
      routeMiddleware: ownPageMiddleware,
      lastUpdated: true,
      pagefind: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      customCss: ['./src/styles/tokens.css', './src/styles/site.css'],
      components: {
        Footer: './src/components/site-footer/SiteFooter.astro',
        Head: './src/components/site-head/SiteHead.astro',
        Header: './src/components/site-header/SiteHeader.astro',
        Hero: './src/components/home-answer/NoHero.astro',
        PageSidebar: './src/components/page-contents/NoPageSidebar.astro',
        PageTitle: './src/components/page-title/PageTitle.astro',
        Sidebar: './src/components/site-sidebar/SiteSidebar.astro',
        TwoColumnContent: './src/components/page-contents/OneColumn.astro',
        ThemeProvider: './src/components/theme/ThemeProvider.astro',
      },
      sidebar,
    }),
    ownAnchors(),
    contentPolicy(),
    securityContact(process.env['SECURITY_CONTACT']),
    searchIndex(),
    markdownPages(),
    offline(),
    hostFiles(),
  ],
});
