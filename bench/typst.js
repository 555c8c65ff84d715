// Typst, warm and in one process: node bench/typst.js PACKAGE FONTS FOLDER OUT [remember]. The compiler, its fonts and its
// library stay; what it remembers of earlier lists goes before each, outside of the time, unless told to keep it.
"use strict";

const { serve } = require("./peer.js");

const [packageFolder, fonts, folder, out, memory] = process.argv.slice(2);
const { NodeCompiler } = require(packageFolder);

const compiler = NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontPaths: [fonts] }] });

const make = (source) => {
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
};

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const asked = { selector: "<version>", field: "value" };
const version = compiler.query({ mainFileContent: "#metadata(str(sys.version)) <version>" }, asked)[0];
serve({
  name: `Typst ${version}${memory ? ", remembering earlier lists" : ""}`,
  folder,
  out,
  ending: ".typ",
  make,
  processor,
  before: () => memory || compiler.evictCache(0),
});
