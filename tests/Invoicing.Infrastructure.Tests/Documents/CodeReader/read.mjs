// Reads base64 of a PNG file; writes the bytes of the code that is found, as JSON, or null.
import { readFileSync } from "node:fs";
import jsqr from "jsqr";
import { PNG } from "pngjs";

const picture = PNG.sync.read(Buffer.from(readFileSync(0, "utf8"), "base64"));
const code = (jsqr.default ?? jsqr)(new Uint8ClampedArray(picture.data), picture.width, picture.height);
console.log(JSON.stringify(code && Buffer.from(code.binaryData).toString("utf8")));
