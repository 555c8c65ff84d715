// The side of Peer.java in a program on Node: says its name, then for each line "FIRST COUNT" makes those lists and answers
// with the seconds and the processor seconds they took. The files are read before and written after, outside of that time.
"use strict";

const fs = require("fs");
const path = require("path");
const readline = require("readline");

// make: one page's text -> bytes, or a promise of them. before: what goes ahead of each list and is not counted.
// processor: the processor seconds that all of the program has used.
exports.serve = async ({ name, folder, out, ending, make, processor, before = () => {} }) => {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(ending)).sort();
  const lists = files.map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
  fs.mkdirSync(out, { recursive: true });
  console.log(name);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [first, count] = line.split(" ").map(Number);
    const made = [];
    const worked = processor();
    let taken = 0n;
    for (let i = first; i < first + count; i++) {
      before();
      const start = process.hrtime.bigint();
      made.push(await make(lists[i % lists.length]));
      taken += process.hrtime.bigint() - start;
    }
    const work = processor() - worked;
    made.forEach((pdf, i) => {
      const file = files[(first + i) % files.length].replace(ending, ".pdf");
      fs.writeFileSync(path.join(out, file), pdf);
    });
    console.log(`${Number(taken) / 1e9} ${work}`);
  }
};
