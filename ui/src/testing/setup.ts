import { everyWord, useLanguage } from "../i18n/language.svelte";
import "../style/page.css";

await useLanguage("en");
await everyWord();
