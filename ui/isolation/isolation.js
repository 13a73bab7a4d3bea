/*
 * Stands between the page and the shell: every call goes through this frame, encrypted with a key
 * the page never sees. The shell itself judges what is asked; nothing is changed here.
 */
window.__TAURI_ISOLATION_HOOK__ = (payload) => payload;
