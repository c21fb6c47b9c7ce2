#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	first=(在春季检修动员会上的讲话 （2024年3月1日） 同志们： 检修明天开始，要做两件事。
		一、查 把该查的都查一遍，不留死角。 二、改 查出来的当天就改，改不了的挂牌。)
}

# cut LINE...: the file talk.txt of these lines, into `blocks`.
cut_up() {
	printf '%s\n' "$@" >talk.txt
	jg-normalize --frame talk.txt >framed
	jg-headings --several framed >blocks
}

# overrides ROW...: the table of these rows.
overrides() {
	printf '%b\n' 'name\tline\tkind' "$@" >overrides.tsv
}

# begins LINE...: the documents begin behind so many lines.
begins() {
	local want="$*"
	local got
	got=$(awk -F '\t' '$1 == "doc" { print $5 }' blocks | xargs)
	[ "$got" = "$want" ] || flunk "not $want but $got"
}

@test "several: cut at the titles, and nothing is lost" {
	cut_up "${first[@]}" "" 在职工代表大会上的报告 林远舟 \
		现在，我向大会报告工作，请各位代表审议。 一、去年 去年产量增加了一成。 "" ""
	begins 0 9
	awk -F '\t' '$1 == "doc" || $1 == "title" || $1 == "byline" ||
		$1 == "end" { print $1, $5, $6 }' blocks >got
	printf '%s\n' "doc 0 talk#1" "title 1 在春季检修动员会上的讲话" "end 9 " \
		"doc 9 talk#2" "title 10 在职工代表大会上的报告" "byline 11 林远舟" \
		"end 16 " >want
	same want got
	jg-text blocks | grep -v $'^\f' >again
	same talk.txt again
}

@test "several: without the option, and with one speech, nothing is cut" {
	cut_up "${first[@]}"
	begins 0
	[ "$(sed -n 's/^doc.*\t//p' blocks)" = talk ]
	cut_up "${first[@]}" 在会上的报告 （2024年5月1日） 现在，我向大会报告去年一年的工作。
	begins 0 8
	jg-headings framed >blocks
	begins 0
}

@test "several: an address, a date, a speaker, a subtitle, numbers begin again" {
	cut_up "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。
	begins 0 8
	cut_up "${first[@]}" 在欢迎会上的致辞 （2024年5月1日） 今天来的都是新同事，欢迎你们到这里来。
	begins 0 8
	cut_up "${first[@]}" 在欢迎会上的致辞 林远舟 今天来的都是新同事，欢迎你们到这里来。
	begins 0 8
	cut_up "${first[@]}" 莫问前程 ——在欢迎会上的致辞 今天来的都是新同事，欢迎你们到这里来。
	begins 0 8
	cut_up "${first[@]}" 在欢迎会上的致辞 今天来的都是新同事，欢迎你们到这里来。 一、先学会说不
	begins 0 8
	cut_up "${first[@]}" 关于今年林场 护林防火工作的报告 各位代表： 现在报告。
	begins 0 8
}

@test "several: what is called a speech, but begins none" {
	# no speech follows
	cut_up "${first[@]}" 在欢迎会上的致辞 今天来的都是新同事，欢迎你们到这里来。
	begins 0
	# a list of speeches
	cut_up "${first[@]}" 相关阅读 在欢迎会上的致辞 2024年5月1日 在送别会上的讲话 2024年6月1日
	begins 0
	# in the middle of a sentence, and behind a colon
	cut_up "${first[@]}" "会上印发了三份材料：" 在欢迎会上的致辞 各位朋友： 欢迎。
	begins 0
	cut_up "${first[@]}" "会上印发了，" 在欢迎会上的致辞 各位朋友： 欢迎。
	begins 0
	# a heading
	cut_up "${first[@]}" 三、关于这次报告 各位朋友： 请看第三页。
	begins 0
	# the head of a page
	cut_up "${first[@]}" 在春季检修动员会上的讲话 （2024年3月1日） 同志们： 再说一点。
	begins 0
}

@test "several: an address begins a speech behind thanks, and nowhere else" {
	cut_up 同志们： 今天只讲一件事，就是检修的事。 谢谢大家！ 各位代表： 现在，我向大会报告一年来的工作。
	begins 0 3
	cut_up 同志们： 今天只讲一件事，就是检修的事。 各位代表： 现在，我向大会报告一年来的工作。
	begins 0
}

@test "several: what stands above the first title goes with it" {
	cut_up 讲话选编 "" "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。
	begins 0 10
	grep -q '^title	.*	3	在春季检修动员会上的讲话$' blocks
	grep -q '^para	.*	1	讲话选编$' blocks
	cut_up 讲话选编 "" 这里收的是去年的两篇讲话，都是在会上讲的。 "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。
	begins 0 3 11
}

@test "several: a person has the last word" {
	cut_up "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。 杂记 雨下了一天。
	begins 0 8
	overrides 'talk\t12\tdoc'
	jg-headings --overrides=overrides.tsv framed >blocks
	begins 0 11
	jg-headings --several --overrides=overrides.tsv framed >blocks
	begins 0 8 11
	overrides 'talk\t9\tpara' 'talk\t12\thead'
	jg-headings --several --overrides=overrides.tsv framed >blocks
	begins 0
	grep -q '^head	.*	12	杂记$' blocks
	overrides 'talk\t9\ttitle'
	jg-headings --several --overrides=overrides.tsv framed >blocks
	begins 0 8
}

@test "several: the tables name a part, or the file" {
	printf '%s\n' "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。 雨下了一天。 >talk.txt
	jg-normalize --frame talk.txt >framed
	overrides 'talk\t4\tline' 'talk#2\t11\tline' \
		'talk\t11\tnote' 'talk\t12\tnote' 'talk#2\t4\tnote' \
		'talk#2\t13\tnote' 'talk#3\t1\tnote'
	printf '%b\n' 'name\tspeaker' 'talk#1\t甲' 'talk#2\t乙' >metadata.tsv
	run -1 --separate-stderr jg-headings --several --overrides=overrides.tsv \
		--metadata=metadata.tsv framed
	[ "$(awk -F '\t' '$4 == "speaker" { print $6 }' <<<"$output" | xargs)" = "甲 乙" ]
	[ "$(awk -F '\t' '$5 ~ /^(4|11|12)$/ && $1 != "doc" && $1 != "end" {
		print $1, $5 }' <<<"$output" | xargs)" = "line 4 line 11 note 12" ]
	printf 'jg-headings: overrides.tsv:%s\n' "6: there is no line 4" \
		"7: there is no line 13" "8: no document has the name talk#3" >want
	echo "$stderr" >said
	same want said
}

@test "several: jg-check names such files, and no others" {
	cut_up "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。
	run -0 jg-check blocks
	[ "$output" = "" ]
	jg-headings framed >blocks
	run -0 jg-check blocks
	[ "$output" = "talk.txt:9: several: 在欢迎会上的致辞 begins another speech;\
 see jg-headings --several" ]
	run -0 jg-check --disable=several blocks
	[ "$output" = "" ]
}

# A report of a meeting, and below it the speech that was given there.
several=memoirs_html/review_warYear-review0002

@test "several: no document of the corpora is cut, but for one that holds two" {
	corpora >all
	grep -zvF "/$several.txt" all >list
	jg-normalize --frame --base="$PWD/sets" --files0-from=list >framed
	jg-headings --several framed >got
	jg-headings framed >want
	same want got
	find -L "$PWD/sets" -path "*/$several.txt" >held
	if [ -s held ]; then
		jg-normalize --frame --base="$PWD/sets" "$(<held)" | jg-headings --several |
			grep -c ^doc >got
		[ "$(<got)" = 2 ]
	fi
}

@test "several: the whole chain, by a setting" {
	mkdir -p talks/2024
	printf '%s\n' "${first[@]}" 在欢迎会上的致辞 各位朋友： 欢迎。 >"talks/2024/选编.txt"
	printf '%s\n' "${first[@]}" >talks/b.txt
	convert() {
		make_corpus "$PWD/talks" "$PWD/out" all
	}
	convert
	[ -e out/markdown/2024/选编.md ]
	echo 'several = yes' >talks/jianggao.conf
	convert
	[ ! -e out/markdown/2024/选编.md ]
	(cd out/markdown && find . -type f) | sort >got
	printf './%s.md\n' 2024/选编#1 2024/选编#2 b >want
	same want got
	grep -q '^# 在欢迎会上的致辞' 'out/markdown/2024/选编#2.md'
	grep -qF 'href="s/2024/选编%232.html"' out/html/index.html
	grep -qF 'href="选编%232.md"' 'out/html/s/2024/选编#2.html'
	grep -q '"s/2024/[^/%]*%232.html"' out/html/search/t/0.js
	run ! grep -rqF 'href="选编#' out/html
	xmllint --noout --xinclude out/xml/corpus.xml
	xmllint --noout --relaxng "$TOP/filters/tei/jianggao.rng" out/xml/2024/*.xml
	sed 1,8d "talks/2024/选编.txt" | cmp - 'out/html/s/2024/选编#2.txt'
}
