#!/usr/bin/env bats

load lib

@test "jg-frommarkdown: goldens" {
	goldens frommarkdown
}

# Speeches and documents, as blocks: those of input/ and of JG_CORPORA.
blocks_of_all() {
	stream_of "$TOP/input" "${CORPORA[@]}" | jg-headings
}

# What is to come back: no meta, no line, no white space at the ends.
told() {
	awk -F'\t' -v OFS='\t' '$1 == "meta" { next } {
		$5 = ""
		if ($4 == "-")
			sub(/^(　| )+/, "", $6)
		sub(/(　| )+$/, "", $6)
		print
	}'
}

# round FORM: blocks to Markdown and back.
round() {
	jg-markdown --run-in="$1" blocks >md
	jg-frommarkdown md >back
	told <back >got
	same want got
	jg-markdown --run-in="$1" back >again
	same md again
}

@test "jg-frommarkdown: every document comes back from its Markdown" {
	cd "$BATS_TEST_TMPDIR"
	blocks_of_all >blocks
	[ "$(grep -c '^doc' blocks)" -ge 10 ]
	told <blocks >want
	round heading
	round bold
}

@test "jg-frommarkdown: documents put together at random come back" {
	cd "$BATS_TEST_TMPDIR"
	blocks_of_all >all
	awk -v documents=200 -v mean=4000 -v seed=3 -f "$TOP/tests/bench/corpus.awk" \
		all | jg-headings >blocks
	[ "$(grep -c '^doc' blocks)" -ge 200 ]
	told <blocks >want
	round heading
	round bold
}

@test "jg-frommarkdown: front matter, identifiers and footer change nothing" {
	cd "$BATS_TEST_TMPDIR"
	find "$TOP/input" -name '*.txt' -print0 | sort -z |
		jg-normalize --digest --base="$TOP/input" --files0-from=- |
		jg-headings >blocks
	told <blocks >want
	local form
	for form in yaml toml; do
		jg-markdown --ids --footer --front-matter=$form blocks >md
		jg-frommarkdown md >back 2>err
		same /dev/null err
		told <back >got
		same want got
		grep -q '^meta	0	0	speaker	' back
	done
}

@test "jg-frommarkdown: the Markdown of any Markdown is a fixed point" {
	cd "$BATS_TEST_TMPDIR"
	local in
	for in in "$TOP"/tests/golden/frommarkdown/*.in; do
		[ ! -e "${in%.in}.status" ] || continue
		jg-frommarkdown "$in" 2>/dev/null | jg-markdown >md
		jg-frommarkdown md | jg-markdown >again
		same md again
	done
}

@test "jg-frommarkdown: reads what jg-normalize makes of a file" {
	cd "$BATS_TEST_TMPDIR"
	printf '\357\273\277# 题目\r\n\r\n甲\t乙\r\n' | iconv -t UTF-16 >talk.md
	jg-normalize --frame talk.md | jg-frommarkdown >got
	printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 talk \
		meta source 0 talk.md meta encoding 0 UTF-16LE \
		meta rules 0 markdown meta format 0 markdown \
		title - 1 题目 para - 3 '甲   乙' end - 3 '' >want
	same want got
}

@test "jg-frommarkdown: metadata.tsv beats front matter" {
	cd "$BATS_TEST_TMPDIR"
	printf -- '---\ntitle: 前\nspeaker: 人\nsource: 报\n---\n' >a.md
	printf 'name\ttitle\tsource\na\t表\t刊\nb\t无\t\n' >table.tsv
	jg-normalize --frame a.md >framed
	run -1 --separate-stderr jg-frommarkdown --metadata=table.tsv framed
	[ "$(awk -F'\t' '$4 ~ /title|speaker|provenance/ { printf "%s ", $6 }' <<<"$output")" = "表 刊 人 " ]
	[[ $stderr == *"table.tsv:3: no document has the name b"* ]]
}

# corpus: a speech as text, one corrected in Markdown, one that only says so.
corpus() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir -p in/x
	printf '%s\n' 同志们： 一、学习 要学。 二、落实 要做。 >in/a.txt
	printf '%s\n\n' '# 题目' 同志们： '## 一、学习' 要学。 >in/x/b.md
	printf '%s\n' 正文。 >in/c.Markdown
}

@test "jg-frommarkdown: --mixed and jg-headings make one stream of both" {
	corpus
	jg-normalize --base=in in/a.txt in/x/b.md in/c.Markdown >framed
	jg-frommarkdown --mixed framed | jg-headings >got
	{
		jg-normalize --base=in --frame in/a.txt | jg-headings
		jg-normalize --base=in in/x/b.md in/c.Markdown | jg-frommarkdown
	} >want
	same want got
	printf 正文。\\n >plain
	same plain <(jg-frommarkdown --mixed plain)
}

@test "jg-headings: what the tables say of Markdown, and what they cannot" {
	corpus
	printf -- '---\ntitle: 前\nspeaker: 人\nsource: 报\n---\n' >in/d.md
	printf 'name\ttitle\tsource\nc\t表\t\nd\t题\t刊\ne\t无\t\n' >table.tsv
	printf 'name\tline\tkind\nx/b\t5\tpara\na\t2\tpara\n' >lines.tsv
	jg-normalize --base=in in/a.txt in/x/b.md in/c.Markdown in/d.md |
		jg-frommarkdown --mixed >framed
	run -1 --separate-stderr jg-headings --metadata=table.tsv \
		--overrides=lines.tsv framed
	[ "$(awk -F'\t' '$4 ~ /title|speaker|prov/ { printf "%s ", $6 }' <<<"$output")" = \
		"a 表 题 刊 人 " ]
	[[ $stderr == *"table.tsv:4: no document has the name e"* ]]
	[[ $stderr == *"lines.tsv:2: x/b is Markdown; correct it there"* ]]
	[[ $output == *"para	0	0	-	2	一、学习"* ]]
}

@test "jg-headings: Markdown, and blocks that are none, are refused" {
	corpus
	jg-normalize --frame in/x/b.md >framed
	run -1 --separate-stderr jg-headings framed
	[ -z "$output" ]
	[[ $stderr == "jg-headings: in/x/b.md: Markdown; run jg-frommarkdown first" ]]
	local body
	for body in 'para\t0\t0\t-\t1\t甲\n' 'end\t0\t0\t-\t1\t\ndoc\t0\t0\t-\t0\tx\n' \
		'doc\t0\t0\t-\t0\tx\nend\t0\t0\t-\t1\t\n' ''; do
		printf '\fa\tformat=blocks\n%b\f\n' "$body" >framed
		run -1 --separate-stderr jg-headings framed
		[ -z "$output" ]
		[[ $stderr == "jg-headings: a: not the blocks of one document" ]]
	done
}

@test "make takes Markdown beside text" {
	corpus
	printf 'name\tspeaker\nx/b\t林书遥\na\t顾长庚\n' >in/metadata.tsv
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$PWD/in" OUTPUT="$PWD/out" >/dev/null
	find out/markdown out/xml -type f | sort >got
	printf 'out/%s\n' markdown/{a,c,x/b}.md xml/{a,c,corpus,x/b}.xml | sort >want
	same want got
	same in/x/b.md <(
		cat out/markdown/x/b.md
		echo
	)
	grep -q 林书遥 out/html/s/x/b.html
	grep -q 由人在.Markdown.中写明 out/xml/x/b.xml
	grep -q 结构由程序识别，未经人工校对 out/xml/a.xml
	[ -e out/html/s/x/b.txt ]
	# What is corrected stands in for the text, and comes out in each format.
	sed 's/^## 二、/二、/' out/markdown/a.md >in/a.md
	rm in/a.txt
	make -s -C "$TOP" BUILD="$BUILD" INPUT="$PWD/in" OUTPUT="$PWD/out" >/dev/null
	same in/a.md out/markdown/a.md
	[ "$(grep -c '<head' out/xml/a.xml)" = 1 ]
	grep -q '<h2.*学习' out/html/s/a.html
	run ! grep '<h2.*落实' out/html/s/a.html
	echo 正文。 >in/c.txt
	run -1 env --default-signal=QUIT make -s -C "$TOP" BUILD="$BUILD" INPUT="$PWD/in" OUTPUT="$PWD/out"
	[[ $output == *"in/c.txt: a second document by the name c"* ]]
}

# quickly FILE: a hostile input takes neither long nor much.
quickly() {
	(
		ulimit -s 1024 -t 100
		jg-frommarkdown "$1" >out 2>err
	) || flunk "$1: status $?"
	[ "$(tail -n 1 out | cut -f 1)" = end ]
}

@test "jg-frommarkdown: deep nesting and long lines" {
	cd "$BATS_TEST_TMPDIR"
	yes '>' | head -n 100000 | tr -d '\n' >quotes
	echo 甲 >>quotes
	yes -- '- ' | head -n 100000 | tr -d '\n' >lists
	echo 甲 >>lists
	yes '1. ' | head -n 100000 | tr -d '\n' >numbers
	echo 甲 >>numbers
	yes -- '**甲' | head -n 100000 | tr -d '\n' >strong
	yes '[' | head -n 100000 | tr -d '\n' >brackets
	yes '[甲](乙' | head -n 20000 | tr -d '\n' >links
	yes '`甲' | head -n 100000 | tr -d '\n' >ticks
	yes '<!--' | head -n 50000 | tr -d '\n' >comments
	yes '# 甲' | head -n 100000 >headings
	yes '甲' | head -n 100000 >paragraph
	yes '甲  ' | head -n 100000 >breaks
	yes 'a: b' | head -n 100000 | sed '1i---' >front
	echo --- >>front
	local file
	for file in quotes lists numbers strong brackets links ticks comments \
		headings paragraph breaks front; do
		quickly "$file"
	done
}

# libcmark ends the program where a text is too long for it.
# bats test_tags=stress
@test "jg-frommarkdown: a document of 1 GB is refused, before anything reads it" {
	cd "$BATS_TEST_TMPDIR"
	truncate -s 1G in
	run -1 --separate-stderr jg-frommarkdown in
	[ -z "$output" ]
	[ "$stderr" = "jg-frommarkdown: in: a document of 1 GB or more" ]
}
