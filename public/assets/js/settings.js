// Before anything is drawn: the text size and contrast that this reader chose, kept in his own browser.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    root.dataset.text = localStorage.getItem('text') ?? 'usual';
    root.dataset.contrast = localStorage.getItem('contrast') ?? 'usual';
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
})();
