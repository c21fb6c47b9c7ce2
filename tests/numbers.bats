#!/usr/bin/env bats
# One number of a paragraph, in pages, TEI, lines of JSON and vertical text.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	[ -x "$(command -v python3)" ] || skip "no python3"
	[ -x "$(command -v jg-vrt)" ] || skip "built without jg-vrt"
}

# numbered BLOCKS: the same in all four; prints how many paragraphs they have.
numbered() {
	jg-html --site --ui=zh-Hans "$1" >pages
	jg-tei "$1" >tei
	jg-jsonl --unit=paragraph --no-facts "$1" >lines
	jg-vrt "$1" >words
	PYTHONUTF8=1 python3 "$BATS_TEST_DIRNAME/numbers.py" pages tei lines words
}

@test "the number of a paragraph: the same of documents of any kind" {
	any_blocks >blocks
	[ "$(numbered blocks)" -gt 1000 ]
}

@test "the number of a paragraph: the same of the corpus of examples" {
	stream_of "$TOP/input" | jg-headings >blocks
	[ "$(numbered blocks)" -gt 300 ]
}

@test "the number of a paragraph: speakers, verse, tables, lists, notes, letters" {
	printf '%b\n' 'doc\t0\t0\t-\t0\t柳河/座谈' 'title\t0\t0\t-\t1\t柳河村座谈记录' \
		'date\t0\t0\t-\t2\t2033年4月2日' 'salute\t0\t0\t-\t3\t各位乡亲：' \
		'turn\t0\t0\t-\t4\t主持人：' 'para\t0\t0\t-\t4\t请先念诗。' \
		'turn\t0\t0\t-\t5\t老支书：' 'line\t0\t0\t-\t6\t柳色青青，' \
		'line\t0\t0\t-\t7\t河水长流。' 'line\t0\t0\t-\t9\t岁岁丰收。' \
		'note\t0\t0\t-\t10\t（掌声）' 'head\t1\t1\t一、\t11\t账目' \
		'runin\t2\t1\t（一）\t12\t收入。' 'para\t2\t0\t-\t12\t见表。' \
		'caption\t2\t0\t-\t13\t表1　收入' 'columns\t2\t0\t-\t14\t项目　金额' \
		'row\t2\t0\t-\t15\t苇席　三万' 'item\t3\t1\t1.\t16\t苇席涨价；' \
		'item\t3\t2\t2.\t17\t菱角平价。' 'para\t3\t0\t-\t18\t菱角还在水里。' \
		'close\t0\t0\t-\t19\t特此通知。' 'attach\t0\t0\t-\t20\t附件：1.来信' \
		'attach\t0\t0\t-\t21\t2.回信' 'sign\t0\t0\t-\t22\t柳河村民委员会' \
		'footnote\t0\t1\t①\t23\t苇席按领算。' 'attach\t0\t1\t附件1\t24\t' \
		'title\t0\t0\t-\t25\t来信' 'salute\t0\t0\t-\t26\t柳河村：' \
		'para\t0\t0\t-\t27\t席子收到了。' 'end\t0\t0\t-\t27\t' >blocks
	numbered blocks
	jq -r 'select(.id) | "\(.id) \(.kind) \(.text)"' lines >got 2>/dev/null ||
		skip "no jq"
	grep -qx '柳河-座谈.p3 turn 老支书：' got
	grep -qx '柳河-座谈.p4 line 河水长流。' got
	grep -qx '柳河-座谈.p5 line 岁岁丰收。' got
	grep -qx '柳河-座谈.p9 row 苇席　三万' got
	grep -q '<p xml:id="柳河-座谈.p2">请先念诗。' tei
	grep -q '<l xml:id="柳河-座谈.p4">柳色青青，' tei
	grep -q '<row xml:id="柳河-座谈.p9" role="label">' tei
	grep -q '<p id="柳河-座谈.p19" anchor="p-[0-9a-z]*" kind="para" line="27"' words
}
