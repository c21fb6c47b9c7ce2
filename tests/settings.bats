#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir talks
	printf '%s\n' "一、查。要查。" "二、改。要改。" >talks/a.txt
}

convert() {
	make_corpus "$PWD/talks" "$PWD/out" markdown "$@"
}

@test "jianggao.conf: a setting reaches its program" {
	convert
	grep -q '^## 一、查。$' out/markdown/a.md
	printf '# a comment\n\n  run-in =  bold \n' >talks/jianggao.conf
	convert
	grep -q '^\*\*一、查\*\*。要查。$' out/markdown/a.md
}

@test "jianggao.conf: a make variable beats the file" {
	echo 'run-in = bold' >talks/jianggao.conf
	convert RUN_IN=heading
	grep -q '^## 一、查。$' out/markdown/a.md
}

@test "jianggao.conf: a switch is yes or no" {
	echo 'ids = no' >talks/jianggao.conf
	convert
	run ! grep -q '{#' out/markdown/a.md
	echo 'ids = yes' >talks/jianggao.conf
	convert
	grep -q '{#s1}' out/markdown/a.md
	echo 'ids = perhaps' >talks/jianggao.conf
	run -2 --separate-stderr convert
	[[ $stderr == *"talks/jianggao.conf:1: ids is yes or no"* ]]
}

@test "jianggao.conf: unknown keys and other lines are refused by line" {
	printf 'run-in = bold\ncolour = red\n' >talks/jianggao.conf
	run -2 --separate-stderr convert
	[[ $stderr == *"talks/jianggao.conf:2: unknown key colour"* ]]
	echo 'bold please' >talks/jianggao.conf
	run -2 --separate-stderr convert
	[[ $stderr == *"talks/jianggao.conf:1: not key = value"* ]]
	[ ! -e out/markdown ]
	# A byte order mark, which some editors write, is no part of the key.
	printf '\xef\xbb\xbfrun-in = bold\r\n' >talks/jianggao.conf
	convert
}

@test "jianggao.conf: a value that its program does not take is told by line" {
	local line said
	while IFS='|' read -r line said; do
		printf '# \n%s\n' "$line" >talks/jianggao.conf
		run -2 --separate-stderr convert html docx
		[[ $stderr == *"jianggao: $PWD/talks/jianggao.conf:2: "*"$said"* ]] || flunk "$stderr"
		[[ $stderr != *usage* ]]
	done <<-'E'
		run-in = big|big
		rules = safe,foo|foo
		encoding = gbk18|gbk18
		base-url = https://a.cn/x|https://a.cn/x
		docx-size-body = 大号|no size of type: 大号
		docx-line = 2磅|no space from line to line: 2磅
		docx-font-title = 一个太长而不能是字体的名字一个太长而不能是字体的名字一个太长而不能|no name of a font
		follow-links = perhaps|follow-links is yes or no
	E
	rm talks/jianggao.conf
	run -2 --separate-stderr convert RUN_IN=big
	[[ $stderr == *"jianggao: RUN_IN: "*big* ]]
	convert
}

@test "jianggao.conf: only what depends on a setting is done again" {
	convert
	stat -c '%y %n' out/.jianggao/blocks out/.jianggao/markdown.made >before
	echo 'redaction = ellipsis' >talks/jianggao.conf
	convert
	stat -c '%y %n' out/.jianggao/blocks out/.jianggao/markdown.made >after
	same before after
}

@test "jianggao.conf: every key is in the manual, and the other way round" {
	jianggao --keys | sort >keys
	sed -n 's/^\.It Li \([a-z0-9-]*\) Ta .*/\1/p' \
		"$TOP/filters/lib/jianggao.conf.5" | sort >described
	same keys described
}

@test "jianggao.conf: a file is found beside it, and its changes are seen" {
	# As convert, for the site.
	site() {
		make_corpus "$PWD/talks" "$PWD/out" html
	}
	printf '%s\n' 'extra-css = own.css' 'site-footer = 厂史馆 <a>' \
		>talks/jianggao.conf
	run -2 --separate-stderr site
	[[ $stderr == *"talks/jianggao.conf:1: extra-css names no file"* ]]
	echo 'h1 { color: red }' >talks/own.css
	site
	[ "$(find out/html/s -name '*.html')" = out/html/s/a.html ]
	[ "$(tail -n 1 out/html/style.css)" = 'h1 { color: red }' ]
	grep -qF '<footer class="site"><p>厂史馆 &lt;a&gt;</p>' out/html/s/a.html
	echo 'h1 { color: blue }' >talks/own.css
	site
	[ "$(tail -n 1 out/html/style.css)" = 'h1 { color: blue }' ]
}

@test "jianggao.conf: files of Word follow their template" {
	words() {
		run --separate-stderr make_corpus "$PWD/talks" "$PWD/out" docx
		[ "$status" = "$1" ] || flunk "$status: $stderr"
	}
	jg-headings talks/a.txt | jg-docx --look=font-body=黑体 --look=size-body=四号 |
		jg-zip >talks/own.docx
	echo 'docx-template = own.docx' >talks/jianggao.conf
	words 0
	# It is no speech, though it is in their folder.
	[ "$(find out/docx -name '*.docx')" = out/docx/a.docx ]
	"$BATS_TEST_DIRNAME/office/unpack" out/docx/a.docx one >/dev/null
	grep -q 'Normal"/>.*黑体.*w:sz w:val="28"' one/word/styles.xml
	jg-headings talks/a.txt | jg-docx --look=font-body=楷体 | jg-zip >talks/own.docx
	words 0
	"$BATS_TEST_DIRNAME/office/unpack" out/docx/a.docx two >/dev/null
	grep -q 'Normal"/>.*楷体.*w:sz w:val="32"' two/word/styles.xml
	printf 'PK broken' >talks/own.docx
	words 2
	[[ $stderr == *"talks/jianggao.conf:1: "*"own.docx: a damaged ZIP file"* ]] ||
		flunk "$stderr"
	"$BATS_TEST_DIRNAME/office/unpack" out/docx/a.docx three >/dev/null
	cmp two/word/styles.xml three/word/styles.xml
}

@test "jianggao.conf: furniture = drop takes what a page has around a text off" {
	printf '%s\n' 防汛讲话 来源：县报 同志们： 开会了。 >talks/a.txt
	convert
	grep -q 来源 out/markdown/a.md
	echo 'furniture = drop' >talks/jianggao.conf
	run -0 convert
	[[ $output == *"1 line of a web page left out"* ]]
	run ! grep -q 来源：县报 out/markdown/a.md
}

@test "jianggao.conf: replace = yes, and what is told of each place is told as it was" {
	local path
	for path in talks/a.txt talks/a/a/a/a.txt; do
		mkdir -p "${path%/*}"
		printf '今天召开会议\n好\377\377的。\n' >"$path"
	done
	echo 'replace = yes' >talks/jianggao.conf
	make_corpus talks out >said 2>err
	jg-normalize --replace talks/a.txt talks/a/a/a/a.txt 2>want >/dev/null
	same want err
	[ "$(sed -n '$p' out/markdown/a.md)" = 好$'\xef\xbf\xbd\xef\xbf\xbd'的。 ]
}
