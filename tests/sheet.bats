#!/usr/bin/env bats
# The sheet: what is known of each document, as a table to correct and put back.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir -p in/2023
	printf '%s\n' 在春耕会上的讲话 '县长　乔望川' （2031年3月5日） 同志们： \
		一、备足种子 早稻一亩五斤。 二、修好水渠 渠长三十里。 >in/2023/a.txt
	cp in/2023/a.txt in/copy.txt
	printf '\n' | cat in/2023/a.txt - >in/2023/wide.txt
	printf '%s\n' 同志们： 水到了。 | iconv -t GB18030 >in/203104-水.txt
	printf '%s\n' --- 'title: =甲' 'date: 2031年5月' --- '' 大家好。 >in/m.md
	printf 'name\tspeaker\tnote\tsource\tencoding\n2023/*\t乔 望川\t旧稿\t厂报\t\n' >in/metadata.tsv
	printf '203104-水\t\t\t\tGB18030\n' >>in/metadata.tsv
}

# cell FILE NAME COLUMN
cell() {
	sed 's/^\xef\xbb\xbf//' "$1" | awk -F'\t' -v name="$2" -v column="$3" '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		$1 == name { print $at[column] }'
}

# alike OUT OTHER: what is made of both is the same, byte by byte.
alike() {
	local kind
	for kind in html markdown xml; do
		diff -r "$1/$kind" "$2/$kind" >&2 || return
	done
}

@test "sheet: put beside the speeches as it is, it changes no byte" {
	make_corpus in out
	make_corpus in out sheet
	cp -r in again
	cp out/metadata.tsv again
	make_corpus again other
	alike out other
	make_corpus again other sheet
	same out/metadata.tsv other/metadata.tsv
	# Also as a spreadsheet may save it.
	{
		printf '\xff\xfe'
		sed 's/^\xef\xbb\xbf//; s/$/\r/' out/metadata.tsv | iconv -t UTF-16LE
	} >again/metadata.tsv
	make_corpus again other
	alike out other
	# LibreOffice may put all cells in quotation marks, Excel those with a comma.
	sed 's/^\xef\xbb\xbf//; s/"/""/g; s/\t/"\t"/g; s/.*/"&"/' out/metadata.tsv \
		>again/metadata.tsv
	make_corpus again other
	alike out other
}

@test "sheet: cells that Excel has put in quotation marks, and others" {
	printf '%s\n' '甲' '今年春天，我们走了九个村。' >a.txt
	quoted() { printf 'name\ttitle\na\t%s\n' "$1" >t.tsv &&
		jg-normalize --frame a.txt | jg-headings --metadata=t.tsv | sed -n 's/^meta.*\ttitle\t0\t//p'; }
	[ "$(quoted '"春耕, 夏长"')" = '春耕, 夏长' ]
	[ "$(quoted '"春""耕"""')" = '春"耕"' ]
	[ "$(quoted '"春耕"')" = '"春耕"' ]
	[ "$(quoted '"春耕", 夏长')" = '"春耕", 夏长' ]
	[ "$(quoted '"春耕"夏"长"')" = '"春耕"夏"长"' ]
	[ "$(quoted '"春耕, 夏长')" = '"春耕, 夏长' ]
	[ "$(quoted '春耕, "夏"')" = '春耕, "夏"' ]
	[ "$(quoted '"')" = '"' ]
}

@test "sheet: the corpora, put back, change no byte" {
	corpora >/dev/null
	for set in sets/*; do
		rm -rf small out other
		mkdir small
		find -L "$set" -name '*.txt' | sort | awk 'NR % 7 == 1' | while IFS= read -r file; do
			cp "$file" "small/$(tr / - <<<"${file#sets/}")"
		done
		make_corpus small out markdown xml || true
		make_corpus small out sheet || true
		cp out/metadata.tsv small
		make_corpus small other markdown xml || true
		mkdir -p out/html other/html
		alike out other
	done
}

@test "sheet: what it tells" {
	make_corpus in out sheet >said
	[ "$(tail -n 1 said)" = "  SHEET    out/metadata.tsv" ]
	sheet=out/metadata.tsv
	[ "$(cell $sheet 2023/a title)" = 在春耕会上的讲话 ]
	[ "$(cell $sheet 2023/a date)" = 2031-03-05 ]
	[ "$(cell $sheet 2023/a speaker)" = '乔 望川' ]
	[ "$(cell $sheet 2023/a note)" = 旧稿 ]
	[ "$(cell $sheet 2023/a source)" = 厂报 ]
	[ "$(cell $sheet 203104-水 date)" = '2031-04?' ]
	[ "$(cell $sheet 203104-水 encoding)" = GB18030 ]
	[ "$(cell $sheet 2023/a encoding)" = '' ]
	[ "$(cell $sheet 2023/a decoded)" = UTF-8 ]
	jg-outline --tsv out/.jianggao/blocks >catalogue
	[ "$(cell $sheet 2023/a characters)" = "$(cell catalogue 2023/a characters)" ]
	[ "$(cell $sheet 2023/a sha256)" = "$(sha256sum <in/2023/a.txt | cut -d' ' -f1)" ]
	[ "$(cell $sheet copy same-bytes)" = 2023/a ]
	[ "$(cell $sheet copy same-text)" = '' ]
	[ "$(cell $sheet 2023/wide same-text)" = 2023/a ]
	[ "$(cell $sheet 2023/wide same-bytes)" = '' ]
	[ "$(cell $sheet m title)" = "'=甲" ]
}

@test "sheet: what is corrected in it is given, and nothing else" {
	make_corpus in out sheet
	sed 's/2031-04?/2031-04-07/' out/metadata.tsv >in/metadata.tsv
	jg-normalize --frame --base=in in/203104-水.txt |
		jg-headings --metadata=in/metadata.tsv 2>/dev/null >blocks || true
	grep '^meta' blocks | cut -f 4,6 | grep -v -e source -e encoding -e rules -e supplied >got
	printf 'date\t2031-04-07\n' >want
	same want got
	jg-outline --facts blocks | grep -q $'\tdate\tgiven\t0\t2031-04-07\t'
}

@test "sheet: what somebody has corrected in the output is not written over" {
	make_corpus in out sheet
	sed -i s/乔望川/乔川/ out/metadata.tsv
	echo 更正 >>out/metadata.tsv
	cp out/metadata.tsv mine
	run ! make_corpus in out sheet
	[[ $output == *"out/metadata.tsv: not as it was written; put it beside the speeches, or remove it"* ]]
	same mine out/metadata.tsv
	rm out/metadata.tsv
	make_corpus in out sheet
}

@test "sheet: two parts of one file are no duplicates" {
	printf 'doc\t0\t0\t-\t0\t%s\nmeta\t0\t0\tsha256\t0\tff\npara\t0\t0\t-\t1\t%s\nend\t0\t0\t-\t1\t\n' \
		a#1 甲 a#2 乙 b 丙 >blocks
	jg-outline --sheet blocks >sheet
	[ "$(cell sheet a#2 same-bytes)" = '' ]
	[ "$(cell sheet b same-bytes)" = 'a#1' ]
}
