#!/usr/bin/env bats
# jg-normalize: which encoding a file is in, where that is hard to say.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# coded ENCODING TEXT: to the file `in`.
coded() {
	printf '%s' "$2" | iconv -f UTF-8 -t "$1" >in
}

# reads ENCODING TEXT: jg-normalize finds the encoding of `in`, and the text.
reads() {
	run -0 --separate-stderr jg-normalize --rules=none --frame in
	[[ $output == *$'\tencoding='"$1"$'\t'* ]] || flunk "$output"
	[ "$(sed '1d;$d' <<<"$output")" = "$2" ] || flunk "$output"
}

# refuses WORDS: jg-normalize names the file and says so.
refuses() {
	run -1 --separate-stderr jg-normalize in
	[[ $output == "" && $stderr == "jg-normalize: in:"*"$1"* ]] || flunk "$stderr"
}

# An octet string as it stands.
bytes() {
	printf '%b' "$1" >in
}

@test "encodings: the supplement of Hong Kong, however late its first character" {
	local talk late
	talk=$(yes 各位鄉親，今天我們在這裡談一談水渠的事。 | head -n 2000)
	coded BIG5-HKSCS "$talk"
	reads Big5 "$talk"
	for late in 佢哋嘅渠。 坑口邨的渠。; do
		coded BIG5-HKSCS "$talk"$'\n'"$late"
		reads Big5-HKSCS "$talk"$'\n'"$late"
	done
	# A byte that neither has is told where it stands.
	printf '\xff\n' >>in
	refuses '2001: byte '
}

@test "encodings: signs that Big5 has in Taiwan are no sign of Hong Kong" {
	local text='一、①各位代表，我們大家都要來開會。②二〇二五年的工作，③ぁ'
	coded BIG5-HKSCS "$text"
	reads Big5 "$text"
	# What both have in another way is read as Big5 has it.
	bytes '\xa6\x55\xa6\xec\xa5\x4e\xaa\xed\xa1\xe3\xa4\x40\xb0\x5f\x8f\xbc'
	reads Big5-HKSCS 各位代表～一起衆
}

@test "encodings: the euro sign of Windows in GB18030" {
	local text='乡亲们，这台水泵要花€三百，大家看值不值€。'
	printf '%s' "$text" | sed 's/€/@/g' | iconv -f UTF-8 -t GBK | tr @ '\200' >in
	reads GB18030 "$text"
	run -0 jg-normalize --from=CP936 in
	[ "$output" = "$text" ]
	# 0x80 is also the second byte of a character: 亐.
	bytes '\x81\x80\x80\n'
	run -0 jg-normalize --from=GBK in
	[ "$output" = 亐€ ]
	# Above a megabyte a table decodes.
	{ yes "$text" | head -n 30000 | sed 's/€/@/g' | iconv -f UTF-8 -t GBK | tr @ '\200'; } >in
	yes "$text" | head -n 30000 >want
	jg-normalize in >out
	same want out
	printf '\xff' >>in
	refuses '30001: byte '
}

@test "encodings: HZ is read, and said" {
	bytes '~{8wN;4z1m#,~}WTO ~~ ~{=qLl?*;a!#~}\n~{P;P;~}\n'
	run -0 --separate-stderr jg-normalize --rules=none in
	[ "$output" = '各位代表，WTO ~ 今天开会。
谢谢' ]
	[ "$stderr" = "jg-normalize: in: note: read as HZ" ]
	reads HZ "$output"
	# Far behind English, and without its end in a line.
	{ yes 'Dear friends, ~~' | head -n 5000 && printf '~{8wN;4z1m\n~{=qLl?*;a~}\n'; } >in
	run -0 jg-normalize in
	[ "${lines[5001]}" = 各位代表 ]
	bytes '~{8wN;4z1m=qLl?*;a~}\n~x\n'
	refuses '2: byte 22: not HZ'
	# By name.
	bytes '~{;a~}'
	run -0 jg-normalize --from=HZ-GB-2312 in
	[ "$output" = 会 ]
}

@test "encodings: a tilde and a brace of a program are no HZ, or are asked about" {
	local text='~{1}~x, a ~{ b } and ~~'
	bytes "$text"
	reads UTF-8 "$text"
	bytes 'print("~{ab~}")'
	refuses 'it may be HZ or UTF-8; say which by -f'
	run -0 jg-normalize --from=UTF-8 in
	[ "$output" = 'print("~{ab~}")' ]
}

@test "encodings: ISO-2022 by its sequences, and refused by its name" {
	local text=$'各位代表，WTO\n今天开会。'
	coded ISO-2022-CN "$text"
	run -0 --separate-stderr jg-normalize in
	[ "$output" = "$text" ]
	[ "$stderr" = "jg-normalize: in: note: read as ISO-2022-CN" ]
	coded ISO-2022-CN-EXT 各位鄉親
	run -0 jg-normalize in
	coded ISO-2022-JP 東京です。
	run -0 jg-normalize in
	[[ $output == *東京です。 ]]
	coded ISO-2022-KR 서울입니다
	run -0 jg-normalize in
	[[ $output == *서울입니다 ]]
	bytes '\033$)A\016Mm\x0f\n\016 \x7f\n'
	refuses 'not ISO-2022-CN'
	# The colours of a terminal are none.
	bytes 'a\033[31mb'
	run -0 jg-normalize in
	[ "$output" = 'a[31mb' ]
}

@test "encodings: UTF-7 is read where it is Chinese, a sum is none" {
	local text='各位代表，WTO 1+1 今天开会。'
	coded UTF-7 "$text"
	run -0 --separate-stderr jg-normalize in
	[ "$output" = "$text" ]
	[ "$stderr" = "jg-normalize: in: note: read as UTF-7" ]
	for text in '1+1=2, C++' '+8613800138000' 'a+bcd=1' '+AbC-' '+-'; do
		bytes "$text"
		reads UTF-8 "$text"
	done
	coded UTF-7 伯劳鸪鸸
	refuses 'it may be UTF-7 or UTF-8'
}

@test "encodings: words in GBK that are UTF-8 by chance" {
	local text
	for text in 学习 统一 同时 目前 全权 'WTO 学习' $'学习\n统一'; do
		coded GBK "$text"
		reads GB18030 "$text"
	done
	# Nobody can say, by its words or by its letters.
	coded GBK 习
	refuses 'it may be GB18030 or UTF-8'
	coded GBK 小校
	refuses 'it may be GB18030 or UTF-8'
}

@test "encodings: letters of other scripts stay UTF-8" {
	local text
	for text in 'Привет, мир' Сс Ελληνικά 'naïve café' 'John·Smith' 'šči Čeština' \
		'pīnyīn nǐ hǎo' 'שלום עולם' 'مرحبا' 'α×β' ıİ '£5 §3 «a»' '·' 赵珂; do
		bytes "$text"
		reads UTF-8 "$text"
	done
}

@test "encodings: UTF-16 without a mark, and without anything of ASCII" {
	local text encoding
	for encoding in UTF-16LE UTF-16BE; do
		# The second is UTF-8 as well, with control characters.
		for text in 各位代表，大家好。 意见很好。 我们都来了; do
			coded "$encoding" "$text"
			reads "$encoding" "$text"
		done
	done
	for text in 'Bush hid the facts' 'time' 'this app can break'; do
		bytes "$text"
		reads UTF-8 "$text"
	done
	# What is cut in a character is neither.
	coded UTF-16LE 各位代表，大家好。
	truncate -s -1 in
	refuses 'not UTF-8, and no other encoding is clear'
}

@test "encodings: a table says it of single files" {
	mkdir -p in/b
	printf '\xc4\xe3\n' >in/a.txt
	cp in/a.txt in/b/二.txt
	cp in/a.txt in/c.txt
	printf 'name\tencoding\tspeaker\na\tGBK\t甲\nb/二\tbig5\t\n' >table.tsv
	run -1 --separate-stderr jg-normalize --base=in --metadata=table.tsv in/a.txt in/b/二.txt in/c.txt
	[[ $output == *$'\fa\t'*'encoding=GB18030'*你*$'\fb/二\t'*'encoding=Big5'*斕* ]]
	[[ $stderr == "jg-normalize: in/c.txt:1: byte 1: not UTF-8"* ]]
	# It beats the one for all, which holds for the others.
	run -0 jg-normalize --base=in --metadata=table.tsv --from=EUC-TW in/a.txt in/b/二.txt in/c.txt
	[[ $output == *你*斕*'encoding=EUC-TW'* ]]
	# No record comes of it, and the row has its document.
	jg-normalize --base=in --metadata=table.tsv in/a.txt in/b/二.txt >framed
	run -0 --separate-stderr jg-headings --metadata=table.tsv framed
	[ "$(grep -c $'^meta\t0\t0\tencoding\t' <<<"$output")" = 2 ]
	[ -z "$stderr" ]
	echo $'name\tencoding\na\tno-such' >table.tsv
	run -1 --separate-stderr jg-normalize --base=in --metadata=table.tsv in/a.txt
	[ "$stderr" = "jg-normalize: in/a.txt: no encoding no-such, which table.tsv:2 gives to it" ]
}

@test "encodings: make takes the table and replace = yes" {
	mkdir in
	printf '\xc4\xe3\n' >in/a.txt
	printf '%s\n' 各位代表，大家好。 今天我们开会，讲一讲水渠的事，请大家都听一听。 | iconv -t GBK >in/b.txt
	printf '好\xff\n' >>in/b.txt
	run -2 --separate-stderr make_corpus "$PWD/in" "$PWD/out" markdown
	[[ $stderr == *"/in/a.txt:1: byte 1: not UTF-8"*"/in/b.txt:3: byte "*": not GB18030"* ]] || flunk "$stderr"
	printf 'name\tencoding\na\tGBK\n' >in/metadata.tsv
	echo 'replace = yes' >in/jianggao.conf
	run -0 --separate-stderr make_corpus "$PWD/in" "$PWD/out" markdown
	grep -q 你 out/markdown/a.md
	grep -q $'\ufffd' out/markdown/b.md
	[[ $stderr == *"/in/b.txt:3: note: byte "*": not GB18030; U+FFFD in its place"* ]]
	# The report counts what is lost.
	jg-normalize --replace --report in/b.txt >report 2>err
	grep -q $'^total\t0\t.*lost\t' report || flunk "$(<report)"
}
