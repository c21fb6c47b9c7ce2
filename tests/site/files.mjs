// The files of a site, and the way from a file to its address.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

// All files below a folder, as paths from it, sorted.
export function list(folder, suffix = "") {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter(entry => entry.isFile() && entry.name.endsWith(suffix))
		.map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
		.sort();
}

export function read(folder, path) {
	return readFileSync(join(folder, path), "utf8");
}

// A path as part of an address, each name of it encoded.
export function encode(path) {
	return path.split(sep).map(encodeURIComponent).join("/");
}

// The address of a folder on disk, with a slash at its end.
export function addressOf(folder) {
	return pathToFileURL(folder + sep).href;
}
