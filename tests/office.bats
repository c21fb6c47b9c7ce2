#!/usr/bin/env bats
# Files of Word and others among the speeches: read like any other, once.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

OFFICE=$BATS_TEST_DIRNAME/office

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	IN="$PWD/my talks"
	OUT="$PWD/out put"
	PROGRAMS=$PWD/programs
	mkdir -p "$IN/年" "$PROGRAMS"
	ln -s "$BIN"/* "$PROGRAMS"
	speech 甲 >"$IN/甲.txt"
}

speech() {
	printf '%s\n' "在$1村大会上的讲话" "同志们：" "一、修路" "$1村要修路。" \
		"二、架桥" "$1村要架桥。" "同志们，努力！"
}

# word FILE WHO: the speech in Word.
word() {
	local line body=
	while IFS= read -r line; do
		body+="<w:p><w:r><w:t>$line</w:t></w:r></w:p>"
	done < <(speech "$2")
	rm -rf parts
	cp -r "$OFFICE/word" parts
	printf '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' \
		http://schemas.openxmlformats.org/wordprocessingml/2006/main \
		"$body" >parts/word/document.xml
	rm -f "$1"
	"$OFFICE/pack" parts "$1"
}

# old FILE WHO: what begins as a file of old Word does, and says who.
old() {
	printf '\320\317\021\340\241\261\032\341' >"$1"
	head -c 20 /dev/zero >>"$1"
	printf '\376\377%s' "$2" >>"$1"
}

# soffice that makes a .docx of such files, and notes each start; what it does
# before it begins stands in `mood`.
fake_office() {
	mkdir -p fake
	export SPEECHES=$PWD/speeches NOTES=$PWD/starts MOOD=$PWD/mood OFFICE_SECONDS=1
	mkdir -p "$SPEECHES"
	cat >fake/soffice <<-'S'
		#!/bin/bash
		echo start >>"$NOTES"
		while [ "$1" != --outdir ]; do shift; done
		out=$2
		shift 2
		for file; do
			who=$(tail -c +9 "$file" | LC_ALL=C tr -d '{}\000\376\377')
			name=${file##*/}
			echo "$who ${name##*.}" >>"$NOTES"
			[ "${name%%.*}" != probe ] || : >"$out/probe.docx"
			[ "$who" != "$(cat "$MOOD")" ] || exec sleep 100
			[ "$who" != 崩 ] || kill -SEGV $$
			[ ! -e "$SPEECHES/$who" ] ||
				cp "$SPEECHES/$who" "$out/${name%.*}.docx"
		done
	S
	chmod +x fake/soffice
	echo - >mood
	: >starts
	PATH=$PWD/fake:$PATH
}

convert() {
	make_corpus "$IN" "$OUT" "$@"
}

# as_first STATUS: convert what has changed; it is what a first run makes.
as_first() {
	run "-$1" convert
	rm -rf first
	run "-$1" make_corpus "$IN" "$PWD/first"
	diff -r -x .jianggao first "$OUT"
	same first/.jianggao/blocks "$OUT/.jianggao/blocks"
}

# watch PROGRAM: note the paths that it is given.
watch() {
	rm "$PROGRAMS/$1"
	printf '#!/bin/bash\ntee -a %q | %q "$@"\n' "$PWD/given.$1" "$BIN/$1" >"$PROGRAMS/$1"
	chmod +x "$PROGRAMS/$1"
	touch -d 2001-01-01 "$PROGRAMS/$1"
	: >"given.$1"
}

# given PROGRAM: the names of the files since the last call.
given() {
	tr '\0' '\n' <"given.$1" | sed 's|.*/||' | LC_ALL=C sort | tr '\n' ' '
	: >"given.$1"
}

@test "office: a file of Word is a speech like any other" {
	word "$IN/年/乙.docx" 乙
	run -0 --separate-stderr convert
	[ -z "$stderr" ] || flunk "$stderr"
	speech 乙 >乙.txt
	jg-normalize --frame --base=. 乙.txt | jg-headings | grep -v '^meta' | tail -n +2 >want
	grep -v '^meta' "$OUT/.jianggao/blocks" | sed -n '/\t年\/乙$/,/^end/p' | tail -n +2 >got
	same want got
	# Its source, and the digest of it, are those of the file.
	grep -qxF "meta	0	0	source	0	$IN/年/乙.docx" "$OUT/.jianggao/blocks"
	grep -qxF "meta	0	0	sha256	0	$(sha256sum <"$IN/年/乙.docx" | cut -d ' ' -f 1)" \
		"$OUT/.jianggao/blocks"
	grep -qxF "meta	0	0	reader	0	jg-fromdocx" "$OUT/.jianggao/blocks"
}

@test "office: told by what is in it, whatever it is called" {
	word "$IN/乙.txt" 乙
	word "$IN/丙" 丙
	word "$IN/丁.doc" 丁
	printf '%s\n' 没有后缀的文本。 >"$IN/戊"
	printf '\177ELF\2\1\1' >"$IN/程序"
	run -0 --separate-stderr convert
	[[ $stderr == *'1 file of another kind was not taken: 程序'* ]] || flunk "$stderr"
	local name
	for name in 乙 丙 丁; do
		grep -q "^${name}村要修路。" "$OUT/markdown/$name.md"
	done
	grep -q 没有后缀 "$OUT/markdown/戊.md"
	# Its parts may stand in any order: the last name in the archive tells, too.
	mkdir -p large/word
	cp -r parts/* large
	head -c 300000 /dev/urandom >large/aaa.bin
	rm "$IN/丙"
	"$OFFICE/pack" large "$IN/丙"
	as_first 0
}

@test "office: what has not changed is not opened again" {
	word "$IN/年/乙.docx" 乙
	word "$IN/年/丙.docx" 丙
	local i
	for i in {1..6}; do speech "$i" >"$IN/$i.txt"; done
	watch jg-fromdocx
	convert
	[ "$(given jg-fromdocx)" = '丙.docx 乙.docx ' ]
	# A changed text; all texts, because of a table; other settings.
	speech 丁 >"$IN/甲.txt"
	as_first 0
	given jg-fromdocx >/dev/null
	printf 'name\ttitle\n甲\t另题\n' >"$IN/metadata.tsv"
	convert
	echo 'spacing = yes' >"$IN/jianggao.conf"
	convert
	[ "$(given jg-fromdocx)" = '' ]
	# One of them.
	word "$IN/年/乙.docx" 己
	convert
	[ "$(given jg-fromdocx)" = '乙.docx ' ]
	grep -q 己村 "$OUT/markdown/年/乙.md"
	[ "$(find "$OUT/.jianggao/texts" -type f | wc -l)" = 2 ]
	as_first 0
	# What is gone leaves nothing.
	given jg-fromdocx >/dev/null
	rm "$IN/年/乙.docx"
	as_first 0
	[ ! -e "$OUT/markdown/年/乙.md" ]
	[ "$(find "$OUT/.jianggao/texts" -type f | wc -l)" = 1 ]
	# Another program may read more.
	given jg-fromdocx >/dev/null
	touch -d 2002-01-01 "$PROGRAMS/jg-fromdocx"
	convert
	[ "$(given jg-fromdocx)" = '丙.docx ' ]
}

@test "office: what is refused is told by name, and hinders no other" {
	word "$IN/年/乙.docx" 乙
	head -c 1500 "$IN/年/乙.docx" >"$IN/年/坏.docx"
	run -2 --separate-stderr convert
	[ "$(grep -cF '年/坏.docx: a damaged ZIP file' <<<"$stderr")" = 1 ] || flunk "$stderr"
	[[ $stderr != *jg-normalize* ]]
	[ -e "$OUT/markdown/年/乙.md" ]
	[ ! -e "$OUT/markdown/年/坏.md" ]
	as_first 2
	# Two of one name.
	rm "$IN/年/坏.docx"
	speech 丙 >"$IN/年/乙.txt"
	run -2 --separate-stderr convert
	[[ $stderr == *"年/乙.txt: a second document by the name 年/乙; the first is $IN/年/乙.docx"* ]] || flunk "$stderr"
	rm "$IN/年/乙.txt"
	as_first 0
	# Without the reader, jg-normalize says what helps.
	rm "$PROGRAMS/jg-fromdocx"
	run -2 --separate-stderr convert
	[[ $stderr == *'年/乙.docx: a Word file; jg-fromdocx FILE'* ]] || flunk "$stderr"
	# A reader that dies is no answer.
	printf '#!/bin/bash\nkill -SEGV $$\n' >"$PROGRAMS/jg-fromdocx"
	chmod +x "$PROGRAMS/jg-fromdocx"
	local status=0
	jianggao -i "$IN" -o "$OUT" --bin="$PROGRAMS" --pipelines="$TOP/pipelines" 2>err || status=$?
	[ "$status" = 139 ] || flunk "$status" "$(<err)"
	grep -q 'not finished' err
	rm "$PROGRAMS/jg-fromdocx"
	ln -s "$BIN/jg-fromdocx" "$PROGRAMS"
	as_first 0
}

@test "office: an empty file of Word is told as an empty text is, and has no page" {
	printf '<w:document xmlns:w="%s"><w:body><w:p/></w:body></w:document>' \
		http://schemas.openxmlformats.org/wordprocessingml/2006/main >empty.xml
	word "$IN/年/乙.docx" 乙
	as_first 0
	[ -e "$OUT/markdown/年/乙.md" ]
	cp empty.xml parts/word/document.xml
	rm "$IN/年/乙.docx"
	"$OFFICE/pack" parts "$IN/年/乙.docx"
	run -0 --separate-stderr convert
	[[ $stderr == *'年/乙.docx: note: no text in this document'* ]] || flunk "$stderr"
	[ ! -e "$OUT/markdown/年/乙.md" ]
	# It is told once, and is not opened again.
	run -0 --separate-stderr convert
	[ -z "$output$stderr" ] || flunk "$output" "$stderr"
	speech 丙 >"$IN/丙.txt"
	run -0 --separate-stderr convert
	[ -z "$stderr" ] || flunk "$stderr"
	as_first 0
	word "$IN/年/乙.docx" 乙
	as_first 0
	[ -e "$OUT/markdown/年/乙.md" ]
}

@test "office: in pieces on several cores it is the same" {
	parallel --version 2>/dev/null | grep -q '^GNU parallel' ||
		skip "GNU parallel is not here"
	local i
	for i in {10..30}; do word "$IN/年/$i.docx" "$i"; done
	convert
	mv "$OUT" serial
	export SPREAD_PIECE=800
	convert PARALLEL=3
	diff -r -x .jianggao serial "$OUT"
	same serial/.jianggao/blocks "$OUT/.jianggao/blocks"
}

@test "office: a run that was killed anywhere is made good" {
	local i n
	for i in {10..14}; do word "$IN/年/$i.docx" "$i"; done
	for n in 0.002 0.005 0.01 0.015 0.02 0.03; do
		rm -rf "$OUT"
		timeout -s KILL "$n" "$BIN/jianggao" -i "$IN" -o "$OUT" \
			--bin="$PROGRAMS" --pipelines="$TOP/pipelines" >/dev/null 2>&1 || true
		as_first 0
	done
}

@test "office: each page offers the file that it was made of, where that is asked" {
	word "$IN/年/乙 %.docx" 乙
	convert
	run ! grep -q originals "$OUT/html/s/年/乙 %.html"
	[ ! -e "$OUT/html/originals" ]
	echo 'originals = yes' >"$IN/jianggao.conf"
	convert
	grep -qF 'href="../../originals/年/乙%20%25.docx">年/乙 %.docx</a>' \
		"$OUT/html/s/年/乙 %.html"
	diff -r -x jianggao.conf "$IN" "$OUT/html/originals"
	# Nobody else has written there.
	run -0 convert
	[ "$output" = '' ]
	as_first 0
	# The file changes, and its text does not; what is gone goes.
	printf x >>"$IN/年/乙 %.docx"
	convert
	cmp "$IN/年/乙 %.docx" "$OUT/html/originals/年/乙 %.docx"
	rm "$OUT/html/originals/甲.txt"
	as_first 0
	rm -r "$IN/年"
	as_first 0
	[ ! -e "$OUT/html/originals/年" ]
	# What was refused is not published.
	head -c 1500 /dev/urandom >"$IN/坏.docx"
	run -2 convert
	[ ! -e "$OUT/html/originals/坏.docx" ]
	rm "$IN/坏.docx" "$IN/jianggao.conf"
	as_first 0
	[ ! -e "$OUT/html/originals" ]
}

@test "office: the report shows what would be changed in it" {
	word "$IN/年/乙.docx" 乙,丙
	run -0 --separate-stderr make_corpus "$IN" "$OUT" report
	[[ $output == *"年/乙.docx"* ]] || flunk "$output" "$stderr"
	[[ $output != *"texts/"* ]]
	# What it kept is not read again.
	watch jg-fromdocx
	touch -r "$BIN/jg-fromdocx" "$PROGRAMS/jg-fromdocx"
	run -0 make_corpus "$IN" "$OUT" report
}

@test "office: old Word, WPS and RTF by one start of LibreOffice" {
	fake_office
	word speeches/乙 乙
	word speeches/丙 丙
	old "$IN/年/乙.doc" 乙
	old "$IN/丙.wps" 丙
	printf '{\\rtf乙}xx乙' >"$IN/丁.rtf"
	printf '{\\rtf...丙}' >"$IN/丁.rtf"
	run -0 --separate-stderr convert
	[ -z "$stderr" ] || flunk "$stderr"
	[ "$(grep -c start starts)" = 1 ]
	grep -qx '丙 rtf' starts
	grep -q 乙村要修路 "$OUT/markdown/年/乙.md"
	grep -q 丙村要修路 "$OUT/markdown/丙.md"
	grep -qxF "meta	0	0	source	0	$IN/年/乙.doc" "$OUT/.jianggao/blocks"
	grep -qxF "meta	0	0	sha256	0	$(sha256sum <"$IN/丙.wps" | cut -d ' ' -f 1)" \
		"$OUT/.jianggao/blocks"
	[ ! -e "$OUT/.jianggao/office" ]
	# They are kept until the source changes.
	speech 戊 >"$IN/甲.txt"
	convert
	echo 'spacing = yes' >"$IN/jianggao.conf"
	convert
	[ "$(grep -c start starts)" = 1 ]
	old "$IN/丙.wps" 乙
	convert
	[ "$(grep -c start starts)" = 2 ]
	grep -q 乙村要修路 "$OUT/markdown/丙.md"
}

@test "office: a file that LibreOffice cannot read costs no other" {
	fake_office
	word speeches/乙 乙
	local i
	old "$IN/崩.doc" 崩
	old "$IN/挂.doc" 挂
	old "$IN/无.doc" 无
	for i in {1..6}; do
		cp speeches/乙 "speeches/乙$i"
		old "$IN/$i.doc" "乙$i"
	done
	echo 挂 >mood
	run -2 --separate-stderr convert
	for i in 崩 挂 无; do
		[ "$(grep -cF "$i.doc: LibreOffice makes nothing of it" <<<"$stderr")" = 1 ] ||
			flunk "$i" "$stderr"
	done
	for i in {1..6}; do [ -e "$OUT/markdown/$i.md" ] || flunk "$i"; done
	[ "$(grep -c start starts)" -le 4 ] || flunk "$(<starts)"
	run ! pgrep -f "$PWD/fake/soffice"
	# It is tried again.
	cp speeches/乙 speeches/无
	echo - >mood
	rm "$IN/崩.doc" "$IN/挂.doc"
	as_first 0
}

@test "office: where nothing comes of LibreOffice at all it is not asked for ever" {
	fake_office
	# shellcheck disable=SC2016 # it expands it
	printf '#!/bin/bash\necho start >>"$NOTES"\nexit 1\n' >fake/soffice
	local i
	for i in {1..9}; do old "$IN/$i.doc" "$i"; done
	run -2 --separate-stderr convert
	[ "$(grep -c start starts)" = 1 ]
	[ "$(grep -c 'LibreOffice makes nothing' <<<"$stderr")" = 9 ]
	[ -e "$OUT/markdown/甲.md" ]
}

@test "office: without LibreOffice they are refused with what helps" {
	mkdir tools
	ln -s /usr/bin/* tools
	rm -f tools/soffice
	old "$IN/乙.doc" 乙
	run -1 --separate-stderr env PATH="$PWD/tools" "$BIN/jianggao" -i "$IN" -o "$OUT" \
		--bin="$PROGRAMS" --pipelines="$TOP/pipelines"
	[[ $stderr == *'乙.doc: a Word file of the old kind'*libreoffice* ]] || flunk "$stderr"
	[ -e "$OUT/markdown/甲.md" ]
}

@test "office: LibreOffice itself" {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	local format
	word 乙.docx 乙
	for format in doc rtf odt; do
		timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
			--convert-to "$format" --outdir "by $format" 乙.docx >/dev/null 2>&1 </dev/null
		mv "by $format/乙.$format" "$IN/$format.$format"
	done
	cp "$IN/doc.doc" "$IN/wps.wps"
	head -c 3000 "$IN/doc.doc" >"$IN/坏.doc"
	head -c 8 "$IN/doc.doc" >"$IN/短.doc"
	(head -c 8 "$IN/doc.doc" && printf '今天开会。%.0s' {1..9}) >"$IN/文.doc"
	run -2 --separate-stderr convert
	for format in 坏 短 文; do
		[[ $stderr == *"$format.doc: LibreOffice makes nothing of it"* ]] ||
			flunk "$format" "$stderr"
	done
	for format in doc rtf odt wps; do
		grep -q "^## 二、架桥" "$OUT/markdown/$format.md" || flunk "$format" "$stderr"
	done
}
