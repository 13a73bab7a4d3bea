import "./style/page.css";
import { mount } from "svelte";
import App from "./shell/App.svelte";

function open() {
  const target = document.getElementById("app");
  if (target) mount(App, { target });
}

// This script is loaded beside the page, whose end opens the way to the core; either may come first.
if (document.readyState === "loading")
  document.addEventListener("DOMContentLoaded", open, { once: true });
else open();
