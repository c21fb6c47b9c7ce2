#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# blocks NAME LINE...: the file NAME, the blocks of a text of these lines.
blocks() {
	local name=$1
	shift
	printf '%s\n' "$@" | jg-headings >"$name"
}

@test "jg-compare: goldens" {
	goldens compare
}

@test "compare: documents of two streams are compared by their names" {
	printf '\f%s\n%s\n\f\n' a 甲说好。 b 乙说好。 | jg-headings >old
	printf '\f%s\n%s\n\f\n' b 乙说不好。 c 丙说好。 | jg-headings >new
	jg-compare old new >out
	[ "$(grep -c '^---' out)" = 2 ]
	grep -F $'~ 1 1\t乙说{+不+}好。' out
	grep -F $'+ 1\t丙说好。' out
	run ! grep 甲 out
}

@test "compare: one that names an older document is compared with that" {
	printf '\f%s\n%s\n\f\n' a 甲说好。 b 丙说好。 | jg-headings >old
	printf '\fb\tcompare=a\n甲说不好。\n\f\n' | jg-headings >new
	jg-compare old new >out
	grep -F '甲说{+不+}好。' out
	run ! grep 丙 out
}

@test "compare: two documents without a name are two versions of one" {
	blocks old 甲说好。
	blocks new 甲说不好。
	jg-compare old new | grep -F '甲说{+不+}好。'
}

@test "compare: two documents of different names are two versions, where the older is alone" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '种树办法\n\n今年种树三百亩。\n' | tee 草案.txt >别的.txt
	printf '种树办法\n\n今年种树五百亩。\n' >正式.txt
	for file in 草案 正式 别的; do
		jg-normalize --frame "$file.txt" | jg-headings >"$file"
	done
	jg-compare 草案 正式 >got
	grep -qxF $'~ 3 3\t今年种树[-三-]{+五+}百亩。' got
	cat 草案 别的 >two
	jg-compare two 正式 >got
	run ! grep '^[~-] ' got
}

@test "compare: a name that stands twice in the older stream is refused" {
	printf '\f%s\n%s\n\f\n' a 甲。 a 乙。 | jg-headings >old
	printf '\fa\n甲。\n\f\n' | jg-headings >new
	run -1 --separate-stderr jg-compare old new
	[[ $stderr == *"a second document of this name"* ]]
	[[ $output == *"0 changed"* ]]
}

@test "compare: nothing is compared where the older stream is not there" {
	blocks new 甲说不好。
	run -1 --separate-stderr jg-compare nowhere new
	[ -z "$output" ]
}

# edit SEED <TEXT: some lines removed, doubled, and changed by a character.
edit() {
	awk -v seed="$1" 'BEGIN { srand(seed) } {
		r = rand()
		if (r < .1) next
		if (r < .2) print
		if (r > .8) sub(/的/, "之")
		print
	}'
}

# characters FILE: of its records, labels with them.
characters() {
	jg-text "$1" | tr -d '\n' | wc -m
}

@test "compare: of random edits the counts add up, both ways" {
	local seed file
	for seed in 1 2 3 4 5; do
		for file in "$TOP"/input/2024/*.txt; do
			jg-normalize "$file" >text
			jg-headings <text >old
			edit "$seed" <text | jg-headings >new
			jg-compare old new | tail -n 1 | tr -d ,\; >there
			jg-compare new old | tail -n 1 | tr -d ,\; >back
			read -r _ changed _ added _ removed _ kept _ more _ _ less _ <there
			[ "$((changed + removed + kept))" = \
				"$(grep -cvE '^(doc|meta|end)' old)" ]
			[ "$((changed + added + kept))" = \
				"$(grep -cvE '^(doc|meta|end)' new)" ]
			[ "$(($(characters old) + more - less))" = \
				"$(characters new)" ]
			read -r _ _ _ gone _ come _ <back
			[ "$gone $come" = "$removed $added" ]
		done
	done
}

# records FILE: their labels and texts.
records() {
	awk -F '\t' '$1 != "doc" && $1 != "meta" { print ($4 == "-" ? "" : $4) $6 }' "$1"
}

@test "compare: each version is there again when the marks are taken back" {
	local file lost=
	for file in "$TOP"/input/2024/*.txt; do
		jg-normalize "$file" >text
		jg-headings <text >old
		edit 7 <text | jg-headings >new
		jg-compare old new | grep '^~' | cut -f 2 >marked
		sed -E 's/\{\+([^+]|\+[^}])*\+\}//g; s/\[-|-\]//g' marked >was
		sed -E 's/\[-([^-]|-[^]])*-\]//g; s/\{\+|\+\}//g' marked >is
		records old >before
		records new >now
		lost+=$(
			grep -vxFf before was
			grep -vxFf now is
		) || :
	done
	[ -z "$lost" ] || flunk "$lost"
}

@test "compare: what is too much to compare is replaced, and soon" {
	seq 4000 | sed 's/.*/&第一版里的一段话。/' | jg-headings >old
	seq 4000 | sed 's/.*/&另外写过的文字了，/' | jg-headings >new
	timeout 20 jg-compare old new >out
	[ "$(tail -n 1 out | cut -d ' ' -f 4)" = 4000 ]
	yes 同样的一段话。 | head -n 30000 | jg-headings >old
	yes 同样的一段话。 | head -n 30001 | jg-headings >new
	timeout 20 jg-compare old new | grep '^= 0 changed, 1 added, 0 removed'
}

@test "compare: a page is well-formed, whole in both versions, and runs nothing" {
	printf '\f%s\n%s\n%s\n\f\n' a '<b>甲</b>说好。' 乙说 a-b 甲说 乙说 | jg-headings >old
	printf '\f%s\n%s\n%s\n\f\n' a '<b>甲</b>说不好。' 丙说 c 甲说 乙说 |
		jg-headings >new
	jg-compare --html old new >pages
	[ "$(grep -c $'^\f.' pages)" = 2 ]
	sed -n '/^\fa$/,/^\f$/p' pages | sed '1d;$d' >page
	xmllint --noout page
	run ! grep -iE '<script|onclick|<b>' page
	grep -F '&lt;b&gt;甲&lt;/b&gt;说<ins>不</ins>好。' page
}

@test "compare: a page is called by all lines of the title" {
	printf '%s\n' 青禾县人民政府办公室 关于印发方案的通知 各科室： 请落实。 | jg-headings >old
	printf '%s\n' 青禾县人民政府办公室 关于印发方案的通知 各科室： 请执行。 | jg-headings >new
	jg-compare --html old new >page
	grep -F '<h1>修改对照：青禾县人民政府办公室关于印发方案的通知</h1>' page
}

@test "compare: on a page four that are the same are folded, three are not" {
	blocks four 一种说法。 二种说法。 三种说法。 四种说法。
	blocks three 一种说法。 二种说法。 三种说法。
	jg-compare --html four four | grep -F '4 段未改'
	jg-compare --html three three >page
	run ! grep -F '段未改' page
	grep -F '没有改动' page
}

@test "compare: a page that nobody could tell from another is refused" {
	blocks old 甲说好。
	blocks new 甲说不好。
	run -1 --separate-stderr jg-compare --html old new new
	[[ $stderr == *"without a name beside another"* ]]
}

@test "compare: in a site the pages of both versions link what was changed, and it them" {
	local page
	mkdir -p in/稿
	printf '%s\n' 种树办法 各村： 一、目标 今年种树三百亩。 二、树苗 自备。 >in/稿/旧.txt
	printf '%s\n' 种树办法 各村： 一、目标 今年种树五百亩。 二、树苗 自备。 >in/新.txt
	printf '%s\n' 种树办法 各村： 一、目标 今年种树六百亩。 二、树苗 自备。 >in/终.txt
	printf '%s\n' 修路办法 各村： 一、目标 今年修路三里。 >in/路.txt
	printf 'name\tcompare\ttitle\n新\t稿/旧\t\n终\t稿/旧\t种树办法（终稿）\n路\t无\t\n' >in/metadata.tsv
	run make_corpus in out
	[ "$(cd out/html/compare && find . -type f | LC_ALL=C sort | xargs)" = "./新.html ./终.html" ]
	grep -qF '<a href="../s/稿/旧.html">稿/旧</a>' out/html/compare/新.html
	grep -qF '<a href="../s/新.html">新</a>' out/html/compare/新.html
	grep -qxF '<a href="../compare/新.html"><small>与旧稿对照</small> 种树办法</a>' out/html/s/新.html
	grep '<small>与新稿' out/html/s/稿/旧.html >got
	printf '%s\n' '<a href="../../compare/新.html"><small>与新稿对照</small> 种树办法</a>' \
		'<a href="../../compare/终.html"><small>与新稿对照</small> 种树办法（终稿）</a>' >want
	same want got
	# Who comes by an old address learns it first.
	sed -n '/^<main /,/^<article/p' out/html/s/稿/旧.html | grep '^<p' >got
	printf '<p role="note" class="count">本文有新版本：<a href="../../s/%s.html">%s</a>，<a href="../../compare/%s.html">与新版对照</a></p>\n' \
		新 种树办法 新 终 种树办法（终稿） 终 >want
	same want got
	for page in s/路 s/新 s/终; do
		run ! grep -E '与新稿对照|本文有新版本' "out/html/$page.html"
	done
	jg-html --site --ui=en --catalogue=out/.jianggao/catalogue out/.jianggao/blocks >english
	grep -qxF '<p role="note" class="count">There is a newer version of this text: <a href="../../s/新.html">种树办法</a>, <a href="../../compare/新.html">compare the two</a></p>' english
	# As soon as they are none no longer, both are gone.
	printf 'name\tcompare\n新\t稿/旧\n' >in/metadata.tsv
	run make_corpus in out
	[ "$(ls out/html/compare)" = 新.html ]
	[ "$(grep -c '<small>与新稿' out/html/s/稿/旧.html)" = 1 ]
	run ! grep 对照 out/html/s/终.html
	rm in/metadata.tsv
	make_corpus in out
	run ! grep -rl 对照 out/html/s
	[ ! -e out/html/compare/新.html ]
}

@test "compare: of a catalogue without versions nothing is read" {
	blocks old 甲说好。
	printf 'name\ttitle\tdate\tcompare\na\t\t\t\nb\t\t\ta\n' >pairs
	printf 'name\ttitle\tdate\tcompare\na\t\t\t\nb\t\t\tc\n' >none
	run -1 --separate-stderr jg-compare --within --catalogue=pairs <(echo broken)
	[ -n "$stderr" ]
	run -0 jg-compare --within --catalogue=none <(echo broken)
	[ "$output" = "" ]
	printf '\f%s\n%s\n\f\n' a 甲说好。 b 甲说不好。 c 甲不说。 | jg-headings |
		sed 's/^doc.*\t[bc]$/&\nmeta\t0\t0\tcompare\t0\ta/' >blocks
	jg-compare --within --catalogue=pairs blocks | grep '^+++' >got
	echo '+++ b' >want
	same want got
}
