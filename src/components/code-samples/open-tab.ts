/** Opens the tab that an address leads to, such as one that search has found: `#tab-0-2`. */

function openTab(): void {
  const tab = document.getElementById(location.hash.slice(1));
  if (tab?.getAttribute('role') !== 'tab') return;
  tab.click();
  tab.scrollIntoView({ block: 'start' });
}

// Tabs are elements of Starlight’s, which may still be on its way.
void customElements.whenDefined('starlight-tabs').then(openTab);
addEventListener('hashchange', openTab);

export {};
