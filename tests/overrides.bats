#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	header='name\tline\tkind\tlevel\ttext\n'
}

records() {
	awk -F '\t' '$1 !~ /^(doc|meta|end)$/'
}

# given TABLE TEXT...: the records of a document `a` of these lines, without
# meta and end; the table is rows behind the header, as printf reads them.
given() {
	printf '%b' "$header$1" >overrides.tsv
	shift
	printf '%s\n' "$@" >a.txt
	jg-normalize --frame a.txt >framed
	jg-headings --overrides=overrides.tsv framed >blocks || return
	records <blocks
}

# expect RECORD...: what `given` wrote: kind, level, label, line, text.
expect() {
	printf '%s\n' "$@" >want
	awk -F '\t' '{ print $1, $2, $4, $5, $6 }' got >short
	same want short
}

speech=(在会上的讲话 同志们： 一、查 今天查了三处。 二、改 明天改。 三、看
	后天看，大后天再看。)

@test "overrides: nothing said, nothing changed" {
	given '' "${speech[@]}" >got
	jg-headings a.txt | records >want
	same want got
}

@test "overrides: a paragraph becomes a heading, with what follows from it" {
	given 'a\t4\thead\t\t\n' "${speech[@]}" >got
	expect "title 0 - 1 在会上的讲话" "salute 0 - 2 同志们：" \
		"head 1 一、 3 查" "head 2 - 4 今天查了三处。" \
		"head 1 二、 5 改" "para 1 - 6 明天改。" \
		"head 1 三、 7 看" "para 1 - 8 后天看，大后天再看。"
}

@test "overrides: a heading becomes a paragraph, and its number counts no more" {
	given 'a\t7\tpara\t\t三、\n' "${speech[@]}" >got
	expect "title 0 - 1 在会上的讲话" "salute 0 - 2 同志们：" \
		"head 1 一、 3 查" "para 1 - 4 今天查了三处。" \
		"head 1 二、 5 改" "para 1 - 6 明天改。" \
		"para 1 - 7 三、看" "para 1 - 8 后天看，大后天再看。"
}

@test "overrides: the level of a heading, and of what stands below it" {
	given 'a\t1\thead\t3\t\n' "一、甲" "（一）乙" "文。" "（二）丙" "文。" "二、丁" "文。" >got
	expect "head 3 一、 1 甲" "head 4 （一） 2 乙" "para 4 - 3 文。" \
		"head 4 （二） 4 丙" "para 4 - 5 文。" "head 3 二、 6 丁" \
		"para 3 - 7 文。"
	given 'a\t4\t\t3\t\n' "一、甲" "文。" "文。" "二、乙" "（一）丙" "文。" "（二）丁" "文。" "三、戊" "文。" >got
	expect "head 1 一、 1 甲" "para 1 - 2 文。" "para 1 - 3 文。" \
		"head 3 二、 4 乙" "head 4 （一） 5 丙" "para 4 - 6 文。" \
		"head 4 （二） 7 丁" "para 4 - 8 文。" "head 1 三、 9 戊" \
		"para 1 - 10 文。"
	given 'a\t1\thead\t9\t\n' "一、甲" "（一）乙" "文。" "（二）丙" "文。" "二、丁" "文。" >got
	[ "$(cut -f 1,2 got | sort -u | tr '\t\n' '  ')" = "head 9 para 9 " ]
}

@test "overrides: a runin ends with its sentence, or is a head" {
	given 'a\t2\trunin\t\t\na\t3\trunin\t\t\n' "一、甲" "先查后改。查了再改。" "先改后查。" "二、乙" "文。" >got
	expect "head 1 一、 1 甲" "runin 2 - 2 先查后改。" \
		"para 2 - 2 查了再改。" "head 2 - 3 先改后查。" \
		"head 1 二、 4 乙" "para 1 - 5 文。"
}

@test "overrides: one heading among the items of a list" {
	given 'a\t2\thead\t\t\n' "要做三件事：" "1. 查；" "2. 改；" "3. 看。" "文。" >got
	expect "para 0 - 1 要做三件事：" "head 1 1. 2  查；" \
		"item 2 2. 3  改；" "item 2 3. 4  看。" "para 1 - 5 文。"
}

@test "overrides: a title is the only one, and what follows it is its block" {
	given 'a\t3\ttitle\t\t\n' "某某网" "浏览次数不多" "水库的故事" "2024年5月1日" \
		"同志们：" "今天很好。" >got
	expect "para 0 - 1 某某网" "para 0 - 2 浏览次数不多" \
		"title 0 - 3 水库的故事" "date 0 - 4 2024年5月1日" \
		"salute 0 - 5 同志们：" "para 0 - 6 今天很好。"
	given 'a\t1\tpara\t\t\n' "我们的网页" "在会上的讲话" "同志们：" "今天很好。" >got
	expect "para 0 - 1 我们的网页" "title 0 - 2 在会上的讲话" \
		"salute 0 - 3 同志们：" "para 0 - 4 今天很好。"
}

@test "overrides: every kind of line" {
	local kind
	for kind in subtitle byline date place docno salute item para line turn \
		note close sign attach; do
		given "a\t2\t$kind\t\t\n" "文。" "小明：今天查了三处。" "文。" >got
		[ "$(sed -n 2p got | cut -f 1)" = "$kind" ] || flunk "$kind"
	done
	given 'a\t2\tturn\t\t\n' "文。" "小明：今天查了三处。" "文。" >got
	expect "para 0 - 1 文。" "turn 0 - 2 小明：" "para 0 - 2 今天查了三处。" \
		"para 0 - 3 文。"
}

@test "overrides: a paragraph below the level of its section closes it" {
	given 'a\t3\tpara\t0\t\n' "一、甲" "文。" "再说一点。" "再说两点。" "二、乙" "文。" >got
	expect "head 1 一、 1 甲" "para 1 - 2 文。" "para 0 - 3 再说一点。" \
		"para 0 - 4 再说两点。" "head 1 二、 5 乙" "para 1 - 6 文。"
}

@test "overrides: what is wrong is told with its line, the rest holds" {
	run -1 --separate-stderr given 'a\t0\thead\t\t
a\t1x\thead\t\t
a\t4\tmeta\t\t
a\t4\t标题\t\t
a\t4\t\t\t
a\t4\thead\t0\t
a\t4\thead\t10\t
a\t4\thead\t1\t昨天
b\t4\thead\t\t
a\t9\thead\t\t
a\t6\thead\t\t明天
a\t6\tpara\t\t明天
' "${speech[@]}"
	local want=(
		'2: not the number of a line: 0'
		'3: not the number of a line: 1x'
		'4: not a kind of line: meta'
		'5: not a kind of line: 标题'
		'6: neither kind nor level'
		'7: not a level of such a line: 0'
		'8: not a level of such a line: 10'
		'13: a second row for line 6 of a'
		'9: line 4 does not hold 昨天'
		'11: there is no line 9'
		'10: no document has the name b'
	)
	printf 'jg-headings: overrides.tsv:%s\n' "${want[@]}" >want
	echo "$stderr" >said
	same want said
	grep -qx 'para	1	0	-	4	今天查了三处。' blocks
	grep -qx 'head	2	0	-	6	明天改。' blocks
}

@test "overrides: an empty line, a missing column, a missing file" {
	run -1 --separate-stderr given 'a\t2\thead\t\t\n' "文。" "" "文。"
	[[ $stderr == *"overrides.tsv:2: line 2 is empty" ]]
	header='name\tline\tkind\n'
	given 'a\t1\tsalute\n' "文。" >got
	expect "salute 0 - 1 文。"
	header='name\tline\tcolour\n'
	run -1 --separate-stderr given 'a\t1\tred\n' "文。"
	[[ $stderr == *"overrides.tsv:1: unknown column colour" ]]
	run -1 --separate-stderr jg-headings --overrides=none a.txt
	[[ $stderr == *"none: no such file"* ]]
}

@test "overrides: --explain knows who said so" {
	given 'a\t4\thead\t\t\n' "${speech[@]}" >got
	jg-normalize --frame a.txt >framed
	run -0 jg-headings --overrides=overrides.tsv --explain=4 framed
	[ "$output" = "a.txt:4: head 2: somebody said so" ]
}

@test "overrides: a change of the table changes the outputs of make" {
	mkdir -p talks
	printf '%s\n' "${speech[@]}" >talks/a.txt
	convert() {
		make_corpus "$PWD/talks" "$PWD/out" markdown
	}
	convert
	run ! grep -q '^### 今天查了三处' out/markdown/a.md
	printf '%b' "$header"'a\t4\thead\t\t今天\n' >talks/overrides.tsv
	convert
	grep -q '^### 今天查了三处' out/markdown/a.md
	rm talks/overrides.tsv
	convert
	run ! grep -q '^### 今天查了三处' out/markdown/a.md
	printf '%b' "$header"'b\t4\thead\t\t今天\n' >talks/overrides.tsv
	run -2 --separate-stderr convert
	[[ $stderr == *"overrides.tsv:2: no document has the name b"* ]]
}
