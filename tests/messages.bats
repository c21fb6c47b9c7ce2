#!/usr/bin/env bats
# What is said, in the language of who reads it; and nothing else hangs on a locale.

load lib

PO=$TOP/filters/lib/po

# Locales of these names, whatever is installed here: what is in them is that of
# C.UTF-8, and only their names matter.
setup_file() {
	local name
	cd "$BATS_FILE_TMPDIR" || return
	for name in zh_CN zh_TW zh_HK de_DE; do
		[ ! -d /usr/lib/locale/C.utf8 ] || cp -r /usr/lib/locale/C.utf8 "$name.utf8"
	done
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	export LOCPATH=$BATS_FILE_TMPDIR
	unset LANGUAGE LC_MESSAGES LANG
	printf '%s\n' 在会上的讲话 同志们: 我讲三点意见： 一、查 '他说（要查。' 三、改 要改。 >a.txt
}

# speak LOCALE COMMAND...: run it there; skips where that cannot be.
speak() {
	[ -d "$LOCPATH/zh_CN.utf8" ] || skip "no locale C.utf8 to make others of"
	[ -e "${BIN%/*}/share/locale/zh_CN/LC_MESSAGES/jianggao.mo" ] || skip "built without msgfmt"
	LC_ALL=$1.UTF-8 "${@:2}"
}

@test "messages: the template is what the sources say" {
	type xgettext >/dev/null 2>&1 || skip "no xgettext"
	make -s -C "$TOP" template >got
	same "$PO/jianggao.pot" got || flunk "make po, then translate what is new in $PO"
}

@test "messages: each catalogue is complete, and its placeholders agree" {
	type msgfmt >/dev/null 2>&1 || skip "no msgfmt"
	local language count
	count=$(grep -c '^msgid' "$PO/jianggao.pot")
	for language in zh_CN zh_TW; do
		msgfmt -c --statistics -o /dev/null "$PO/$language.po" 2>said
		[ "$(<said)" = "$((count - 1)) translated messages." ] || flunk "$language: $(<said)"
		msgcmp "$PO/$language.po" "$PO/jianggao.pot"
	done
}

@test "messages: in Chinese where the locale is Chinese, of either kind" {
	run -2 speak zh_CN jg-text --nonsense
	[ "${lines[0]}" = "jg-text: 没有选项 --nonsense，或写得不够完整" ]
	[ "${lines[1]}" = "用法：jg-text [选项] [文件 ...]" ]
	run -2 speak zh_TW jg-text --nonsense
	[ "${lines[0]}" = "jg-text: 沒有選項 --nonsense，或寫得不夠完整" ]
	speak zh_CN jg-check --help >said
	grep -q '^  -s, --strict                   有所发现就以 3 退出$' said
	jg-normalize a.txt | jg-headings >blocks
	speak zh_CN jg-check blocks >said
	grep -qx 'blocks:5: brackets: （ 没有合上' said || flunk "$(<said)"
	grep -q ': skip: 三、 的前一个序号是 1（第 4 行）$' said
	printf 'x' >not.blocks
	run -1 speak zh_TW jg-text not.blocks
	[ "$output" = "jg-text: not.blocks:1: 不是塊流，先用 jg-headings" ]
	run -1 speak zh_CN jg-text <not.blocks
	[ "$output" = "jg-text: 标准输入:1: 不是块流，先用 jg-headings" ]
}

@test "messages: a text that is an argument of another is translated as well" {
	# shellcheck disable=SC2016 # no expansion
	printf '# 题\n\n一、学 `x`\n' >c.md
	jg-normalize c.md | speak zh_CN jg-frommarkdown >/dev/null 2>said
	[ "$(<said)" = "jg-frommarkdown: 标准输入:3: 提示：代码在这里没有位置，文字照留" ] || flunk "$(<said)"
	printf '%%PDF-1.4\n' >a.pdf
	run -1 speak zh_CN jg-normalize a.pdf
	[ "$output" = "jg-normalize: a.pdf: 是 PDF；用 jg-frompdf FILE | jg-normalize 来读" ]
}

@test "messages: why a line is what it is, and what is printed" {
	jg-normalize a.txt >text
	speak zh_CN jg-headings --explain text >said
	[ "$(head -n 1 said)" = "text:1: title 0: 标题区里第一个可作标题的行" ]
	grep -q '；序号 1，在第 4 行起共 2 个的一列里；其中 [0-9]* 行' said
	speak zh_TW jg-headings --explain=2 text >said
	[ "$(<said)" = "text:2: salute 0: 只有稱呼" ]
	# A program that prints nothing.
	printf '#!/bin/sh\n' >none
	chmod +x none
	mkdir talks
	cp a.txt talks
	CHROMIUM=$PWD/none run -1 speak zh_CN jianggao pdf -i talks -o out
	[[ $output == *"jianggao: pdf: $PWD/out/html/s/a.html：没有印出"* ]]
	[[ $output == *"  PDF      ./out/pdf/*.pdf：共 1 页，印出 0 页，删去 0 页，拒绝 1 页"* ]]
}

@test "messages: anywhere else as they always were" {
	local locale
	LC_ALL=C run -2 jg-text --nonsense
	cp /dev/null want && printf '%s\n' "$output" >want
	[ "${lines[1]}" = "usage: jg-text [options] [file ...]" ]
	for locale in de_DE zh_HK C en_US; do
		LC_ALL=$locale.UTF-8 LANGUAGE=zh_CN run -2 jg-text --nonsense
		printf '%s\n' "$output" >got
		same want got
	done
	LANG=zh_CN.UTF-8 LC_ALL=C run -2 jg-text --nonsense
	printf '%s\n' "$output" >got
	same want got
}

@test "messages: LC_MESSAGES and LANG say it too, in that order" {
	speak zh_CN true
	unset LC_ALL
	LANG=zh_CN.UTF-8 run -2 jg-text --nonsense
	[[ $output == *没有选项* ]]
	LANG=zh_CN.UTF-8 LC_MESSAGES=zh_TW.UTF-8 run -2 jg-text --nonsense
	[[ $output == *沒有選項* ]]
	LANG=zh_CN.UTF-8 LC_MESSAGES=C run -2 jg-text --nonsense
	[[ $output == *"unknown or"* ]]
}

@test "messages: a corpus comes to the same bytes, and what is noted is no refusal" {
	mkdir talks
	mv a.txt talks
	printf '# 题\n\n- 项\n\n  | 甲 | 乙 |\n  |---|---|\n  | 1 | 2 |\n' >talks/table.md
	jianggao -i talks -o out >/dev/null 2>&1
	mv out want
	speak zh_CN jianggao -i talks -o out >said 2>notes
	diff -r -x .jianggao want out
	grep -q '^  XML      out/xml/\*\.xml：共 2 篇，写出 2 篇，' said
	grep -q 'table.md:5: 提示：表格' notes
	[ "$(tail -n 1 said)" = "  打开     out/html/index.html" ]
	# A run in one language knows what a run in another has made.
	jianggao -i talks -o out >said
	[ ! -s said ]
	printf '%%PDF-1.4\n' >talks/b.pdf
	run -1 --separate-stderr speak zh_TW jianggao -i talks -o out
	[[ ${stderr#*有的沒有轉換} == *"b.pdf: PDF 已損壞"* ]]
	[[ ${stderr#*有的沒有轉換} != *table.md* ]]
	# A file is not taken for a note by its name.
	printf '%%PDF-1.4\n' >'talks/c: note: d.pdf'
	run -1 --separate-stderr jianggao -i talks -o out
	[[ ${stderr#*not everything was converted} == *'c:\x20note: d.pdf: a damaged PDF'* ]] || flunk "$stderr"
	mv 'talks/c: note: d.pdf' 'talks/c: 提示：d.pdf'
	run -1 --separate-stderr speak zh_CN jianggao -i talks -o out
	[[ ${stderr#*有的没有转换} == *'c:\x20提示：d.pdf: PDF 已损坏'* ]] || flunk "$stderr"
	run -1 speak zh_CN jianggao review -i talks -o out
	grep -q '^.*文档	文件	行	列	轻重	检查	发现	原文	网页$' out/review.tsv
	grep -q '<html lang="zh-CN">' out/review.html
	grep -q '<td>错误</td>\|<td>警告</td>' out/review.html
	grep -q ': brackets: （ 没有合上$' out/review.txt
	[[ $output == *"  brackets     1"* ]]
}

@test "messages: without msgfmt all is built, and it is said what is missing" {
	mkdir bin
	ln -s /usr/bin/* bin
	rm -f bin/msgfmt
	PATH=$PWD/bin run -0 make -C "$TOP" BUILD="$PWD/build" catalogues
	[[ $output == *"no msgfmt"* ]]
	PATH=$PWD/bin make -s -C "$TOP" BUILD="$BUILD" -o build DESTDIR="$PWD/root" install
	[ ! -e root/usr/local/share/locale ]
	[ -x root/usr/local/bin/jianggao ]
}
