#!/usr/bin/env bats
# Every special character and trap at the start, in the middle and at the end
# of every kind of block: each processor gives back the text, headings are
# headings, and nothing else is anything.

load lib
PATH=$TOP/tests/markdown/node_modules/.bin:$PATH

# What Markdown or a dialect reads as something else, one a line.
traps() {
	cat <<'END'
*
**
***
****
********
* x
*真*
**真**
**“严”**的
_
__
___
_真_
__真__
`
``
```
`真`
[
]
[x]
[ ] x
[x](y)
[x][y]
[x]: y
![x](y)
[^1]
[^1]: y
*[x]: y
\
\\
\*
\n
#
##
# x
#x
-
- x
- - -
----------
+
+ x
+++
=
===
====
=x=
>
> x
>x
->x<-
<
<b>
</b>
<b>x</b>
<!-- x -->
<?x?>
<http://x>
&
&amp;
&lt;b&gt;
&#42;
&copy
~
~~~
~x~
~~x~~
|
|x|y|
x | y
| --- |
||
^
^x^
x^2
x^(2)
$
$x$
$$x$$
$1 $2
{
}
{x}
{#id}
{.x}
{:.x}
{:toc}
{::comment}
{{x}}
{{% x %}}
{% x %}
%
% x
%%%
:
: x
:   x
:::
::: x
::x::
1.
1. x
12. x
2023. x
1) x
1.x
1.　x
a. x
A.  x
b) x
iv. x
ii) x
Mr. x
(1) x
(a) x
(@) x
(@x) x
(1)x
#. x
@x
12:30
key: value
!
!!!
/
//
,
;
?
'
(
)
。
“”
（）
￥
～
＋
http://x.cn/_a_*b*
https://x
ftp://x.cn/~a
www.x.cn/_a_*b*
WWW.x.cn/_a_
a_b@x.cn
mailto:a_b@x.cn
:100:
:+1:
:smile:
a  b
END
}

kinds='title subtitle byline date place docno salute item para line turn note
	close sign attach runin head'

# Write the traps as documents blocks and, as html-blocks(1) prints it, want.
# Headings are given at levels 1 to 5 in turn, where they are headings.
make_cases() {
	traps | awk -v kinds="$kinds" -v blocks="$1" -v want="$2" '
	function put(kind, level, label, text,   element, shown) {
		line++
		printf "%s\t%d\t0\t%s\t%d\t%s\n", kind, level, label, line,
			text >blocks
		element = "p"
		if (kind == "title")
			element = "h1"
		if (kind == "head" || kind == "runin")
			element = "h" (level + 1)
		shown = (label == "-" ? "" : label) text
		gsub(/ |　/, "", shown)
		printf "%s\t\t%s\n", element, shown >want
	}
	function all(kind, level,   i) {
		for (i = 1; i <= count; i++) {
			heading = level > 0 ? i % 5 + 1 : 0
			put(kind, heading, "-", trap[i])
			put("para", heading, "-", "乙")
			put(kind, heading, "-", trap[i] "甲乙")
			put("para", heading, "-", "乙")
			put(kind, heading, "-", "甲" trap[i] "乙")
			put("para", heading, "-", "乙")
			put(kind, heading, "-", "甲 " trap[i] " 乙")
			put("para", heading, "-", "乙")
			put(kind, heading, "-", "甲乙" trap[i])
			put("para", heading, "-", "乙")
			put(kind, heading, trap[i], "　甲乙")
			put("para", heading, "-", "乙")
		}
	}
	{ trap[++count] = $0 }
	END {
		printf "doc\t0\t0\t-\t0\t\n" >blocks
		put("title", 0, "-", "题目")
		put("para", 0, "-", "乙")
		n = split(kinds, name)
		for (k = 1; k <= n; k++)
			all(name[k], name[k] == "head" || name[k] == "runin")
		printf "end\t0\t0\t-\t%d\t\n", line >blocks
	}'
}

# Run-in headings and their paragraphs, which are to begin in strong emphasis.
bold_cases() {
	cat <<'END'
（一）提高认识。|今年以来
（二）落实“两个责任”。|习近平
第一，|加强领导
一是严|格管理
抓好《纲要》|的学习
听取***同志的汇报。|会议
1. 抓 `x_y` [z]：|说
要讲“真话”|，讲
成本降低５％|以上
提高１０℃。|以后
END
}

# Write such runs as blocks $1 and, as html-blocks(1) prints it, $2.
make_bold() {
	awk -F'|' -v blocks="$1" -v want="$2" '
	BEGIN {
		printf "doc\t0\t0\t-\t0\t\n" >blocks
	}
	{
		printf "runin\t1\t1\t-\t%d\t%s\n", NR, $1 >blocks
		printf "para\t1\t0\t-\t%d\t%s\n", NR, $2 >blocks
		line = $1 $2
		gsub(/ |　/, "", line)
		printf "p\t strong\t%s\n", line >want
	}
	END {
		printf "end\t0\t0\t-\t%d\t\n", NR >blocks
	}'
}

# The traps at every place of a run-in heading, as runs for make_bold.
trap_runs() {
	traps | awk '/[|]/ { next } {
		printf "%s|丙\n%s甲|丙\n甲%s乙|丙\n甲%s|丙\n甲%s。|丙\n", $0, $0,
			$0, $0, $0
	}'
}

# What may open a file that has no title, and be taken for what it is not.
openers() {
	cat <<'END'
12:30
12:30 开会
key: value
title: x: y
同志们:
% x
---
----------
+++
{% x %}
===
# x
- x
1. x
END
}

# make_first FOLDER WANT: each of them as a file of Markdown, and how it is read.
make_first() {
	openers | awk -v want="$2" '{
		printf "doc\t0\t0\t-\t0\t%02d\npara\t0\t0\t-\t1\t%s\n", NR, $0
		printf "para\t0\t0\t-\t2\t甲乙\nend\t0\t0\t-\t2\t\n"
		gsub(/ /, "")
		printf "p\t\t%s\np\t\t甲乙\n", $0 >want
	}' | jg-markdown | jg-split -q -d "$1"
}

setup_file() {
	local dir=$BATS_FILE_TMPDIR
	make_first "$dir/first" "$dir/want-first"
	make_cases "$dir/blocks" "$dir/want"
	jg-markdown "$dir/blocks" >"$dir/md"
	bold_cases | make_bold "$dir/bold-blocks" "$dir/want-bold"
	jg-markdown --run-in=bold "$dir/bold-blocks" >"$dir/bold"
	trap_runs | make_bold "$dir/runs-blocks" "$dir/strong-runs"
	cut -f 1,3 "$dir/strong-runs" >"$dir/want-runs"
	jg-markdown --run-in=bold "$dir/runs-blocks" >"$dir/runs"
}

# blocks: of the HTML that a processor made.  Headings may have anchors, and an
# address of mail may be a link.
blocks() {
	"$TOOLS/html-blocks" |
		sed -E 's/^(h[1-6])\t.*\t/\1\t\t/; /@/s/\t a\t/\t\t/'
}

need() {
	type "$1" >/dev/null 2>&1 || skip "$1 is not installed"
}

# Debian has another program by the name of one of npm.
need_npm() {
	need "$1"
	head -n 1 "$(command -v "$1")" | grep -q node || skip "npm's $1 is not installed"
}

# first_lines READER [ARGUMENT ...]: what it makes of each such file.
first_lines() {
	local file
	for file in "$BATS_FILE_TMPDIR"/first/*; do
		"$@" <"$file"
		echo
	done
}

# check PROGRAM [ARGUMENT ...]
check() {
	need "$1"
	"$@" <"$BATS_FILE_TMPDIR/md" | blocks >"$BATS_TEST_TMPDIR/got"
	same "$BATS_FILE_TMPDIR/want" "$BATS_TEST_TMPDIR/got"
	"$@" <"$BATS_FILE_TMPDIR/bold" | blocks >"$BATS_TEST_TMPDIR/bold"
	same "$BATS_FILE_TMPDIR/want-bold" "$BATS_TEST_TMPDIR/bold"
	# Not all of these can be strong, but the text holds.
	"$@" <"$BATS_FILE_TMPDIR/runs" | blocks | cut -f 1,3 \
		>"$BATS_TEST_TMPDIR/runs"
	same "$BATS_FILE_TMPDIR/want-runs" "$BATS_TEST_TMPDIR/runs"
	first_lines "$@" | blocks >"$BATS_TEST_TMPDIR/first"
	same "$BATS_FILE_TMPDIR/want-first" "$BATS_TEST_TMPDIR/first"
}

# elements [all]: what jg-frommarkdown makes of its input, in the same form;
# `all` joins also run-in headings and what stands on their line.  Where there
# is more than one heading of depth 1, they are sections of level 1.
elements() {
	jg-frommarkdown | awk -F'\t' -v all="$1" '
	function flush() {
		if (text != "")
			printf "%s\t\t%s\n", element, text
		text = ""
	}
	$1 == "doc" || $1 == "end" || $1 == "meta" { next }
	{
		own = $4 == "-" ? "" : $4
		sub(/^\\-$/, "-", own)
		own = own $6
		gsub(/ |　/, "", own)
		if ($5 == line && (all || kind != "runin")) {
			text = text own
			next
		}
		flush()
		line = $5
		kind = $1
		text = own
		element = "p"
		if (kind == "title")
			element = "h1"
		else if (!all && (kind == "head" || kind == "runin"))
			element = "h" $2
	}
	END { flush() }'
}

@test "the text comes back from cmark" {
	check cmark
}

@test "the text comes back from cmark-gfm with every extension" {
	check cmark-gfm -e table -e strikethrough -e autolink -e tagfilter \
		-e tasklist -e footnotes
}

@test "the text comes back from lowdown" {
	check lowdown --out-no-smarty
}

@test "the text comes back from pandoc as CommonMark" {
	check pandoc --wrap=none -f commonmark
}

@test "the text comes back from pandoc as CommonMark with extensions" {
	check pandoc --wrap=none -f commonmark_x-smart
}

@test "the text comes back from pandoc as GitHub's Markdown" {
	check pandoc --wrap=none -f gfm
}

@test "the text comes back from pandoc as its own Markdown" {
	check pandoc --wrap=none -f markdown-smart
}

@test "the text comes back from kramdown" {
	check kramdown --smart-quotes apos,apos,quot,quot --typographic-symbols \
		'{hellip: "...", mdash: "---", ndash: "--"}'
}

@test "the text comes back from python-markdown" {
	check markdown_py
}

@test "the text comes back from discount" {
	check markdown -f nopants
}

@test "the text comes back from commonmark.js" {
	need_npm commonmark
	check commonmark
}

@test "the text comes back from markdown-it" {
	need_npm markdown-it
	check markdown-it
}

# To a file, because marked does not wait for the reader of a pipe.
marked_whole() {
	marked -o "$BATS_TEST_TMPDIR/whole" && cat "$BATS_TEST_TMPDIR/whole"
}

@test "the text comes back from marked" {
	need_npm marked
	check marked_whole
}

@test "the text comes back from jg-frommarkdown" {
	local dir=$BATS_FILE_TMPDIR got=$BATS_TEST_TMPDIR/got
	elements <"$dir/md" >"$got"
	same "$dir/want" "$got"
	elements all <"$dir/bold" >"$got"
	same <(sed 's/ strong//' "$dir/want-bold") "$got"
	elements all <"$dir/runs" | cut -f 1,3 >"$got"
	same "$dir/want-runs" "$got"
	first_lines elements | sed '/^$/d' >"$got"
	same "$dir/want-first" "$got"
}
