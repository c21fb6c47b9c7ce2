#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\n\n' '# 在会上的讲话' '同志们：' '一、提高认识' '要学。' \
		'二、抓好落实' '要做。' >talk.md
}

@test "README: a Word file and a web page, put into the folder" {
	type pandoc >/dev/null 2>&1 || skip "no pandoc"
	mkdir talks
	pandoc talk.md -o talks/word.docx
	pandoc -s --metadata title=在会上的讲话 talk.md -o talks/page.html
	make_corpus talks out markdown
	local name
	for name in word page; do
		[ "$(grep '^##' out/markdown/$name.md | tr '\n' ' ')" = \
			"## 一、提高认识 ## 二、抓好落实 " ]
	done
}

@test "README: a PDF, put into the folder" {
	type chromium >/dev/null 2>&1 || skip "no chromium"
	jg-normalize talk.md | sed 's/^# //' | jg-headings | jg-html >talk.html
	chromium --headless --no-sandbox --disable-gpu --no-first-run \
		--disable-background-networking --user-data-dir="$PWD/profile" \
		--no-pdf-header-footer --print-to-pdf=talk.pdf \
		"file://$PWD/talk.html" 2>/dev/null
	mkdir talks
	mv talk.pdf talks
	make_corpus talks out markdown
	[ "$(grep '^##' out/markdown/talk.md | tr '\n' ' ')" = \
		"## 一、提高认识 ## 二、抓好落实 " ]
}

@test "README: a book" {
	type pandoc >/dev/null 2>&1 || skip "no pandoc"
	jg-normalize talk.md | jg-frommarkdown | jg-text >talk.txt
	bash -c "$(grep '^jg-normalize talk.txt .* jg-epub' "$TOP/README.md")"
	pandoc -t plain --wrap=none -o got talk.epub
	sed -n '/^同志们/,$p' talk.txt >want
	sed -n '/^同志们/,/^要做/p' got >text # between contents and the like
	diff -Bw want text
}

@test "README: both languages give the same commands" {
	diff <(awk '/^```/ { on = /sh$/ } on' "$TOP/README.md") \
		<(awk '/^```/ { on = /sh$/ } on' "$TOP/README.zh.md")
}

# table LANGUAGE README: the README with its table as the manuals have it.
table() {
	local page
	local -a pages=()
	for page in "$TOP"/filters/*/*.1; do
		[ "$(basename "$page" .1)" != "$(basename "${page%/*}")" ] || pages+=("$page")
	done
	awk -v language="$1" -f "$TOP/filters/programs.awk" "${pages[@]}" "$TOP/$2"
}

@test "README: the tables of programs are as make readme writes them" {
	diff "$TOP/README.md" <(table en README.md)
	diff "$TOP/README.zh.md" <(table zh README.zh.md)
	[ "$(grep -c '^| `jg-' "$TOP/README.md")" = "$(find "$BIN" -name 'jg-*' | wc -l)" ]
}

# The workflow for GitHub Pages of a README.
workflow() {
	awk '/^```/ { on = /yaml$/; next } on' "$TOP/$1"
}

@test "README: the workflow for GitHub Pages is a workflow, in both languages" {
	python3 -c 'import yaml' 2>/dev/null || skip "no PyYAML"
	workflow README.md >pages.yml
	diff pages.yml <(workflow README.zh.md)
	python3 - pages.yml >steps <<-'E'
		import sys, yaml
		flow = yaml.safe_load(open(sys.argv[1]))
		# YAML 1.1 takes `on` for true.
		assert flow.get("on", flow.get(True))["push"]["branches"] == ["main"]
		assert flow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
		[job] = flow["jobs"].values()
		assert job["environment"]["name"] == "github-pages"
		for step in job["steps"]:
		    assert len({"uses", "run"} & step.keys()) == 1
		    known = {"uses", "run", "id", "env", "with"}
		    assert step.keys() <= known
		    print(step.get("uses", "").split("@")[0] or step["run"])
		    for value in step.get("env", {}).values():
		        assert value == "${{ steps.site.outputs.base_url }}/"
	E
	diff steps - <<-E
		actions/checkout
		actions/configure-pages
		sudo apt-get update
		$(grep -m 1 '&& make$' "$TOP/README.md")
		actions/upload-pages-artifact
		actions/deploy-pages
	E
}

@test "README: the workflow publishes what make puts there, under its address" {
	local path
	path=$(workflow README.md | awk '$1 == "path:" { print $2 }')
	mkdir in
	cp talk.md in
	JG_BASE_URL=https://name.github.io/talks/ make -s -C "$TOP" BUILD="$BUILD" \
		INPUT="$PWD/in" OUTPUT="$PWD/${path%/*}" html
	[ -s "$path/index.html" ]
	grep -qF '<loc>https://name.github.io/talks/s/talk.html</loc>' "$path/sitemap.xml"
}

@test "README: what is installed to build is the same in every place" {
	local file
	for file in README.md README.zh.md; do
		grep -o 'apt-get install -y make .* && make$' "$TOP/$file"
	done >lines
	[ "$(wc -l <lines)" = 4 ]
	[ "$(sort -u lines | wc -l)" = 1 ]
}
