// Headless Chromium, warm: node bench/chromium.js PROFILE FOLDER OUT. One browser with one page stays open; each list is put
// into that page and printed, over the pipe that DevTools uses.
"use strict";

const { spawn } = require("child_process");
const fs = require("fs");
const { serve } = require("./peer.js");

const [profile, folder, out] = process.argv.slice(2);
const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--remote-debugging-pipe", `--user-data-dir=${profile}`,
];
// A group of its own, by which its many processes are known.
const browser = spawn("chromium", flags, { detached: true, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const stop = () => {
  try {
    process.kill(-browser.pid);
  } catch {
    // It has ended already.
  }
};
process.on("exit", stop);
process.on("SIGTERM", () => process.exit(143));
process.on("SIGINT", () => process.exit(130));

const waiting = new Map();
let sent = 0;
let received = [];
browser.stdio[4].on("data", (bytes) => {
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0)) {
    received.push(bytes.subarray(0, end));
    bytes = bytes.subarray(end + 1);
    const message = JSON.parse(Buffer.concat(received).toString());
    received = [];
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) answer.no(new Error(message.error.message));
    else if (answer) answer.yes(message.result);
  }
  received.push(bytes);
});

const ask = (method, params = {}, sessionId = undefined) =>
  new Promise((yes, no) => {
    waiting.set(++sent, { yes, no });
    browser.stdio[3].write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
  });

// Of all processes of the group, those that have ended too, as far as their parents noted it.
const processor = () => {
  let ticks = 0;
  for (const id of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = fs.readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      if (Number(fields[2]) === browser.pid) ticks += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks / 100;
};

(async () => {
  const { product } = await ask("Browser.getVersion");
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const { frameTree } = await ask("Page.getFrameTree", {}, sessionId);
  const print = { generateTaggedPDF: true, preferCSSPageSize: true, printBackground: true };
  await serve({
    name: product.replace(/^.*\/(\d+)\..*/, "Chromium $1, headless"),
    folder,
    out,
    ending: ".html",
    make: async (html) => {
      await ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html }, sessionId);
      const { data } = await ask("Page.printToPDF", print, sessionId);
      return Buffer.from(data, "base64");
    },
    processor,
  });
  process.exit();
})();
