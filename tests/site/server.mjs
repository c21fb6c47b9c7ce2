// A plain server of files, as many hosts are: no types but by suffix, and
// 404.html for what is not there.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = {
	".html": "text/html",
	".css": "text/css",
	".js": "text/javascript",
	".xml": "application/xml",
	".md": "text/plain; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
};

// Serve a folder below a path such as `/a/b/`.  Resolves to its address, and
// what closes it.
export function serve(folder, under) {
	const server = createServer(async (request, response) => {
		let path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
		if (path.endsWith("/")) path += "index.html";
		const inside = path.startsWith(under) && normalize(path) === path;
		const file = join(folder, path.slice(under.length));
		const found = inside && await readFile(file).catch(() => null);
		response.writeHead(found ? 200 : 404, {
			"Content-Type": types[found ? extname(file) : ".html"] ?? "application/octet-stream",
		});
		response.end(found || await readFile(join(folder, "404.html")));
	});
	return new Promise(resolve => {
		server.listen(0, "127.0.0.1", () => resolve({
			address: `http://127.0.0.1:${server.address().port}${under}`,
			close: () => server.close(),
		}));
	});
}
