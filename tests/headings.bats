#!/usr/bin/env bats

load lib

@test "jg-headings: goldens" {
	goldens headings
}

@test "jg-headings: an empty text is a document of 0 lines" {
	run jg-headings </dev/null
	[ "$output" = "$(printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t')" ]
}

@test "jg-headings: frame fields become meta" {
	printf '\fa b\tsource=in/a b.txt\tencoding=GB18030\n正文。\n\f\n' |
		jg-headings >"$BATS_TEST_TMPDIR/out"
	printf '%s\n' 'doc	0	0	-	0	a b' \
		'meta	0	0	source	0	in/a b.txt' \
		'meta	0	0	encoding	0	GB18030' \
		'meta	0	0	title-supplied	0	a b' \
		'para	0	0	-	1	正文。' \
		'end	0	0	-	1	' >"$BATS_TEST_TMPDIR/want"
	same "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/out"
}

@test "jg-headings: text that is not normalized is refused" {
	run -1 jg-headings <<<$'一、\t甲'
	[[ $output == *"run jg-normalize first"* ]]
}

@test "jg-headings: a title is supplied from the opening, not from the name" {
	printf '\fx/y\n%s\n%s\n\f\n' '同志们：' \
		'今天，我们在这里召开全县林业工作会议，主要任务有三项。' |
		jg-headings >"$BATS_TEST_TMPDIR/out"
	grep -qx 'meta	0	0	title-supplied	0	在全县林业工作会议上的讲话' \
		"$BATS_TEST_TMPDIR/out"
}

@test "jg-headings: no title is made of another meeting, or of none by name" {
	local opening
	for opening in '去年，我们召开了全县林业工作会议，定了三件事。' \
		'五年来，我们共召开了七次全会，作了许多决定。' \
		'今天，我们召开一次十分重要的大会，请大家认真听。'; do
		printf '\fx/y\n%s\n%s\n\f\n' '同志们：' "$opening" |
			jg-headings >"$BATS_TEST_TMPDIR/out"
		grep -qx 'meta	0	0	title-supplied	0	y' \
			"$BATS_TEST_TMPDIR/out"
	done
}

@test "jg-headings: a title that is there, or is given, is not supplied" {
	run -0 jg-headings <<<$'林业工作总结\n去年召开的会议，大家还记得。'
	[[ $output != *title-supplied* ]]
	run -0 jg-headings <<<$'\fn\ttitle=甲\n去年召开了林业会议，大家还记得。\n\f'
	[[ $output != *title-supplied* ]]
}

@test "jg-headings: --explain says why" {
	run -0 jg-headings --explain=3 <<<$'一、甲\n文。\n二、乙\n文。'
	[ "$output" = "standard input:3: head 1: one of a run of numbers that\
 head text; number 2 in the run of 2 from line 1; of its lines 1 look like\
 headings: 2" ]
	run -0 jg-headings -e <<<$'一、甲\n文。\n二、乙\n文。'
	[ "${#lines[@]}" -eq 4 ]
	run -2 jg-headings --explain=x <<<文。
	run -2 jg-headings --explain=-1 <<<文。
}

@test "jg-headings: --explain says what a label weighs, also of no turn" {
	run -0 jg-headings --explain <<<$'世界观：水是活的。\n柏青：你好！'
	[[ ${lines[0]} == *": para 0: "*"; its label weighs "*"a thing -5"* ]]
	[[ ${lines[1]} == *": para 0: "*"; its label weighs "*"talks to "* ]]
}

@test "jg-headings: a text of nothing but numbers takes a small multiple of it" {
	local bound=()
	grep -q __asan_init "$BIN/jg-headings" || bound=(prlimit --data=75000000)
	cd "$BATS_TEST_TMPDIR"
	awk 'BEGIN { while (n++ < 1000000) print "一、" }' >in
	"${bound[@]}" jg-headings in | tail -n 1 >got
	printf 'end\t0\t0\t-\t1000000\t\n' >want
	same want got
}

# often TEXT: a document of nothing but it, a hundred thousand times.
often() {
	awk -v text="$1" 'BEGIN { while (n++ < 100000) print text }'
}

@test "jg-headings: a hundred thousand lines, whatever they are, in little time" {
	local text
	# Each line was compared with all those behind it.
	local -a texts=(
		读书的人，往往不问书里的话从哪里来。这样读下去，读得越多，越没有主意。
	)
	for text in "${texts[@]}"; do
		often "$text" | prlimit --cpu=15 jg-headings >/dev/null
	done
}

@test "jg-headings: many headings that end alike are each asked for few" {
	cd "$BATS_TEST_TMPDIR"
	LC_ALL=C awk 'BEGIN {
		han = "春夏秋冬东南西北风云"
		print "渠水志\n"
		while (n++ < 60000) {
			for (rest = n + 100000; rest > 0; rest = int(rest / 10))
				printf "%s", substr(han, 1 + rest % 10 * 3, 3)
			print "渠\n这一段渠由村里自己修，守渠的人每天看一次，记在墙上的表里。"
		}
	}' >in
	prlimit --cpu=15 jg-headings in >got
	[ "$(grep -c ^head got)" -gt 50000 ]
}

@test "jg-headings: runs of every style that wait inside one another" {
	cd "$BATS_TEST_TMPDIR"
	awk 'BEGIN {
		n = split("一、 一. 一， 壹、 壹. 壹， （一） （一）、 （一）. " \
			"一） 一）、 一）. 第一， 第一、 第一： 其一， 其一、 " \
			"其一： 首先， 首先、 首先：", outer, " ")
		m = split("1、 1. 1， （1） （1）、 （1）. 1） 1）、 1）. ① " \
			"①、 ①. A、 A. A， a、 a. a，", inner, " ")
		for (i = 1; i <= n; i++)
			print outer[i] "修好水渠"
		for (k = 1; k <= m; k++) {
			print inner[k] "整好土地"
			for (i = 1; i <= n; i++)
				print outer[i] (k % 2 ? "水渠修好以后，大家都要爱护它。" : "修好水渠")
		}
		for (k = m; k > 0; k--) {
			gsub("1", "2", inner[k])
			gsub("①", "②", inner[k])
			gsub("A", "B", inner[k])
			gsub("a", "b", inner[k])
			print inner[k] "整好土地"
		}
	}' >in
	jg-headings in >blocks
	jg-text <blocks | grep -v '^\f' >again
	same in again
}

@test "jg-headings: jg-text gives every document of the corpora back" {
	corpora >"$BATS_TEST_TMPDIR/list"
	cd "$BATS_TEST_TMPDIR"
	jg-normalize --frame --base="$PWD/sets" --files0-from=list >framed
	[ -s framed ]
	jg-headings framed | jg-text >again
	# jg-text keeps the names of a frame, not its other fields.
	sed 's/^\(\f[^\t]*\)\t.*/\1/' framed >want
	same want again
}

@test "jg-headings: to give what is found changes nothing" {
	stream_of "$TOP/input" "${CORPORA[@]}" >"$BATS_TEST_TMPDIR/framed"
	[ -s "$BATS_TEST_TMPDIR/framed" ]
	"$TOOLS/given" "$BATS_TEST_TMPDIR/framed"
	jg-normalize --frame --base="$TOP" "$TOP"/tests/golden/headings/*.in \
		>"$BATS_TEST_TMPDIR/framed"
	"$TOOLS/given" "$BATS_TEST_TMPDIR/framed"
}

@test "jg-headings: a title that is given is that of a paper below where one begins" {
	# Above the title: an attachment, a paper that has ended; neither, at the top.
	printf '\fa/%s\n%s\n\f\n' 1 $'3\n附件\n水价表\n每吨两元。' \
		2 $'一、修渠\n渠要修好。\n青禾镇人民政府\n2024年3月5日\n水务管理办法\n第一条　渠要修好。' \
		3 $'青禾镇人民政府\n2024年3月5日\n水务管理办法\n第一条　渠要修好。' \
		4 $'附件\n水务管理办法\n第一条　渠要修好。' \
		5 $'大会议程\n一、赵一山讲话\n二、代表发言\n三、闭会' \
		>"$BATS_TEST_TMPDIR/framed"
	"$TOOLS/given" "$BATS_TEST_TMPDIR/framed"
	jg-headings "$BATS_TEST_TMPDIR/framed" >"$BATS_TEST_TMPDIR/found"
	[ "$(grep -c '^attach' "$BATS_TEST_TMPDIR/found")" = 1 ]
	[ "$(grep -c '^sign' "$BATS_TEST_TMPDIR/found")" = 1 ]
	[ "$(grep -c '^title' "$BATS_TEST_TMPDIR/found")" = 5 ]
}

@test "jg-headings: a note is found by each mark that may point to it" {
	local mark
	for mark in '[1]' '［1］' '（1）' '(1)' '【1】' '〔1〕' ① ¹; do
		printf '水渠的故事\n\n东岸的堤修好了%s，柳树也栽上了。\n\n注释：\n%s 堤是前年修的。\n' \
			"$mark" "$mark" | jg-headings >"$BATS_TEST_TMPDIR/found"
		grep -q '^footnote' "$BATS_TEST_TMPDIR/found" || flunk "$mark"
	done
}

@test "jg-headings: --furniture=drop leaves out what a page has around a text" {
	printf '\fx/y\n%s\n\f\n' $'防汛讲话\n来源：县报\n打印 关闭\n同志们：\n开会了。\n责任编辑：钱小川' \
		>"$BATS_TEST_TMPDIR/in"
	run -0 --separate-stderr jg-headings --furniture=drop "$BATS_TEST_TMPDIR/in"
	[[ $output != *来源* && $output != *打印* && $output != *责任* ]]
	[[ $stderr == *"x/y:2: note: 3 lines of a web page left out"* ]]
	jg-headings --furniture=drop "$BATS_TEST_TMPDIR/in" 2>/dev/null |
		jg-text >"$BATS_TEST_TMPDIR/out"
	printf '\fx/y\n%s\n\f\n' $'防汛讲话\n\n\n同志们：\n开会了。\n' |
		same - "$BATS_TEST_TMPDIR/out"
	jg-headings "$BATS_TEST_TMPDIR/in" | jg-text |
		same "$BATS_TEST_TMPDIR/in" -
	# What somebody says to be a line of the document is one.
	printf 'name\tline\tkind\nx/y\t2\tline\n' >"$BATS_TEST_TMPDIR/o.tsv"
	run -0 --separate-stderr jg-headings --furniture=drop \
		--overrides="$BATS_TEST_TMPDIR/o.tsv" "$BATS_TEST_TMPDIR/in"
	[[ $output == *来源* && $output != *打印* ]]
	run -2 jg-headings --furniture=none </dev/null
}

# about LINE [TEXT...]: the traits of a line between two paragraphs, with others behind.
about() {
	printf '%s\n' 渠边夜话 林小满 那年春天下了雪，渠还没有修好，村里的人都很着急。 "$1" \
		大家坐在一起商量，怎么样才可以让水早一点流到田里。 \
		后来渠修好了，水来了，人们都很高兴，放了鞭炮。 "${@:2}" |
		jg-normalize | "$TOOLS/traits" | sed -n 1p
}

# holds TRAIT ROW, lacks TRAIT ROW
holds() {
	[[ $'\t'$2$'\t' == *$'\t'$1$'\t'* ]] || flunk "no $1: $2"
}
lacks() {
	[[ $'\t'$2$'\t' != *$'\t'$1$'\t'* ]] || flunk "$1: $2"
}

@test "traits of a line: on either side of where they end" {
	local line trait other
	while read -r line trait other; do
		holds "$trait" "$(about "$line")"
		lacks "$other" "$(about "$line")"
	done <<-'E'
		修渠引水 CHARS_4 CHARS_8
		修渠引水去 CHARS_8 CHARS_4
		修渠引水修路进城 CHARS_8 CHARS_14
		修渠引水修路进城去 CHARS_14 CHARS_8
		春1夏秋 DIGITS_MANY COMMA
		春1夏秋冬 DIGITS DIGITS_MANY
		春夏秋冬 CHARS_4 DIGITS
		春，夏秋冬 COMMA COMMAS
		春，夏，秋冬 COMMAS COMMA
		大坐甲乙 SHARED_HALF SHARED_MOST
		大坐甲 SHARED_HALF SHARED_MOST
		大甲乙 CHARS_4 SHARED_HALF
		大坐一甲 SHARED_MOST COMMA
		修渠：引水 COLON LOOK_LABEL
		关于修渠 ABOUT SIGNED
		修渠的事 PARTICLE TALK
		修渠、引水 DUN COMMA
	E
}

@test "traits of a line: how many are like it, and where it stands" {
	local text n
	local -a more=()
	# It is not counted itself.
	holds ALIKE_0 "$(about 春天的水)"
	text=大家坐在一起商量，怎么样才可以让水早一点流到田里。
	more=(夏天的水 "$text" "$text")
	lacks ALIKE_0 "$(about 春天的水 "${more[@]}")"
	holds CLEAR_2 "$(about 春天的水 "${more[@]}")"
	for n in 20 21; do
		mapfile -t more < <(yes "$text" | head -n $((n - 6)))
		if [ "$n" = 20 ]; then
			holds LINES_FEW "$(about 春天的水 "${more[@]}")"
		else
			lacks LINES_FEW "$(about 春天的水 "${more[@]}")"
		fi
	done
	for n in 99 100; do
		mapfile -t more < <(yes "$text" | head -n $((n - 6)))
		if [ "$n" = 100 ]; then
			holds LINES_MANY "$(about 春天的水 "${more[@]}")"
		else
			lacks LINES_MANY "$(about 春天的水 "${more[@]}")"
		fi
	done
	# The fourth of thirty is not in the first tenth, the fourth of thirty-one is.
	mapfile -t more < <(yes "$text" | head -n 24)
	lacks EARLY "$(about 春天的水 "${more[@]}")"
	holds EARLY "$(about 春天的水 "${more[@]}" "$text")"
	# Of twenty lines the nineteenth is in the last tenth.
	late() {
		{
			printf '%s\n' 渠边夜话 林小满
			yes "$text" | head -n $(($1 - 3))
			echo 春天的水
			yes "$text" | head -n $((20 - $1))
		} | jg-normalize | "$TOOLS/traits" | tail -n 1
	}
	holds LATE "$(late 19)"
	lacks LATE "$(late 18)"
}
