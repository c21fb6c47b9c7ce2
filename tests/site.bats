#!/usr/bin/env bats

load lib

# site FILE [OPTION...]: the site of a block stream in the folder site/.
site() {
	local in=$1
	shift
	cd "$BATS_TEST_TMPDIR" || return
	jg-html --site "$in" | jg-split --suffix=.html -d site/s
	jg-site "$@" "$in" | jg-split -d site
}

@test "jg-site: the index" {
	local case golden=$BATS_TEST_DIRNAME/golden/site
	for case in years undated empty; do
		run site "$golden/$case.in"
		same "$golden/$case.index.html" "$BATS_TEST_TMPDIR/site/index.html"
		rm -r "$BATS_TEST_TMPDIR/site"
	done
}

@test "jg-site: every link of the index leads to a page" {
	local link count=0
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	while read -r link; do
		[ -f "site/$(printf %b "${link//%/\\x}")" ] || flunk "$link"
		count=$((count + 1))
	done < <(grep -o 'href="s/[^"]*' site/index.html |
		sed 's/href="//; s/&amp;/\&/g')
	[ "$count" = 5 ]
}

@test "jg-site: a document that has no page is not listed" {
	run -1 jg-site "$BATS_TEST_DIRNAME/golden/site/undated.in"
	[[ $output == *"jg-site: c:2: unknown kind verse"* ]]
	[[ $output != *s/c.html* ]]
}

@test "jg-site: pages are well-formed" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	xmllint --noout site/*.html
}

@test "jg-site: the page for what is not there needs no other file" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	grep -q '<style>' site/404.html
	run ! grep -E 'src=|href="[^d#/.]' site/404.html
}

@test "jg-site: from what is not there one can search" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	grep -q "form-action 'self'" site/404.html
	grep -q '<form id="search" role="search" action="/search.html">' site/404.html
	site "$BATS_TEST_DIRNAME/golden/site/years.in" --base-url=https://example.net/x/
	grep -q 'action="https://example.net/x/search.html">' site/404.html
}

@test "jg-site: from what is not there a link leads home, or two do" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	[ "$(grep -o '<li><a href="[^"]*' site/404.html | cut -d'"' -f2 | xargs)" = "/ ./ ../" ]
	site "$BATS_TEST_DIRNAME/golden/site/years.in" --base-url=https://example.net/x/
	[ "$(grep -o '<li><a href="[^"]*' site/404.html | cut -d'"' -f2 | xargs)" = https://example.net/x/ ]
}

@test "jg-site: a map of more addresses than one file may hold is in parts" {
	cd "$BATS_TEST_TMPDIR" || return
	awk 'BEGIN { for (i = 0; i < 50400; i++)
		printf "doc\t0\t0\t-\t0\t%d\nend\t0\t0\t-\t0\t\n", i }' |
		jg-site --base-url=https://example.net/ >all
	[ "$(grep -c $'^\fsitemap' all)" = 3 ]
	csplit -s -z -f map. all $'/^\fsitemap/' '{2}'
	[ "$(grep -c '^<url><loc>' map.01)" = 50000 ]
	# The index and 168 pages of what has no date come on top.
	[ "$(grep -c '^<url><loc>' map.02)" = 569 ]
	[ "$(grep '^<sitemap>' map.03)" = "<sitemap><loc>https://example.net/sitemap-1.xml</loc></sitemap>
<sitemap><loc>https://example.net/sitemap-2.xml</loc></sitemap>" ]
	# No page lists all of the others.
	[ "$(awk '$0 == "\fundated~2.html" { on = 1 } /^\f$/ { on = 0 } on' all | grep -c 'href="undated')" -lt 40 ]
}

@test "jg-site: pages alone and pages of a site have one style" {
	printf 'doc\t0\t0\t-\t0\t\nend\t0\t0\t-\t0\t\n' | jg-html |
		sed -n '/^<style>$/,/^<\/style>$/p' | sed '1d;$d' \
		>"$BATS_TEST_TMPDIR/style"
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	same style site/style.css
}

@test "jg-site: a character of a lost type is 〓 in lists, their titles and descriptions" {
	local page
	site "$BATS_TEST_DIRNAME/golden/site/lost.in"
	for page in index speakers topics folders; do
		[ "$(grep -c '<span class="lost" title="U+E123">' "site/$page.html")" -gt 0 ] || flunk "$page"
	done
	find site -name '*.html' ! -path 'site/s/*' -exec perl -CSD -ne '
		s/<span class="lost" title="U\+[0-9A-F]+"><span>\p{Co}<\/span><\/span>//g;
		print "$ARGV: $_" if /\p{Co}/' {} + >got
	[ ! -s got ] || flunk "$(<got)"
	find site/folders -name '*.html' -exec grep -hF '家集 &amp; 余' {} + >got
	grep -qxF '<title>〓家集 &amp; 余 · 讲稿</title>' got || flunk "$(<got)"
	grep -q '<meta name="description" content="[^"]*〓家集 &amp; 余 · 1篇 · 记〓的人" />' got || flunk "$(<got)"
}

@test "jg-site: every page has an icon in itself, and says what it is" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in" --site-name='甲 & 乙'
	find site -name '*.html' -print0 | xargs -0 grep -L 'rel="icon" href="data:image/svg+xml,%3Csvg' >got
	[ ! -s got ] || flunk "$(cat got)"
	grep -qxF '<meta property="og:title" content="甲 &amp; 乙" />' site/index.html
	grep -qxF '<meta property="og:type" content="website" />' site/search.html
	find site/s -name '*.html' -print0 | xargs -0 grep -L 'property="og:type" content="article"' >got
	[ ! -s got ] || flunk "$(cat got)"
}

@test "jg-site: style and scripts are small enough" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	[ "$(wc -c <site/style.css)" -le 15360 ]
	[ "$(wc -c <site/site.js)" -le 8704 ]
	[ "$(wc -c <site/search.js)" -le 13824 ]
	[ "$(wc -c <"$TOP/filters/site/shards.js")" -le 7936 ]
	[ "$(gzip -c site/search.js | wc -c)" -le 5120 ]
}

# Places of fewer bytes, in which the frequent characters stand.
places() {
	# shellcheck disable=SC2016 # signs
	printf '%s' 'GHIJKLMNOPQRSTUVWXYZ!#$*+?@^_`{|}~'
	LC_ALL=C awk 'BEGIN { for (i = 256; i < 2048; i++) printf "%c%c", 192 + int(i / 64), 128 + i % 64 }'
}

frequent() {
	sed -n 's/^jianggao.frequent="\(.*\)";$/\1/p' site/search-data.js
}

# undone [FILE ...]: files of texts, all of them where none is named, with the characters
# that they stand for.
undone() {
	local frequent places
	frequent=$(frequent)
	places=$(places)
	[ $# != 0 ] || set -- site/search/t/*.js
	cat "$@" | LC_ALL=C.UTF-8 sed "y/$frequent$places/$places$frequent/"
}

@test "jg-site: the data for the search hold every line, at its anchor" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	undone >texts
	same "$BATS_TEST_DIRNAME/golden/site/years.texts.js" texts
	sed -n '/^jianggao.count/,$p' site/search-data.js >index
	same "$BATS_TEST_DIRNAME/golden/site/years.search-data.js" index
}

@test "jg-site: the data for the search are smaller than the text" {
	local text
	find "$TOP/input" -name '*.txt' -print0 |
		jg-normalize --base="$TOP/input" --files0-from=- | jg-headings >"$BATS_TEST_TMPDIR/blocks"
	site "$BATS_TEST_TMPDIR/blocks"
	text=$(jg-text "$BATS_TEST_TMPDIR/blocks" | wc -c)
	[ "$(cat site/search/t/*.js | wc -c)" -le $((text * 7 / 10)) ]
	# Of little text the pairs are many, and those with marks a twentieth of them.
	[ "$(cat site/search/b/*.js | wc -c)" -le $((text * 81 / 100)) ]
}

@test "jg-site: the search calls folders by their titles, twins by their paths, too" {
	site "$BATS_TEST_DIRNAME/golden/site/titled.in"
	sed -n '/^jianggao.folders/,/^];/p' site/search-data.js >folders
	same "$BATS_TEST_DIRNAME/golden/site/titled.folders.js" folders
}

@test "jg-site: a heading is as long in the data as JavaScript counts it" {
	printf '%s\t%s\t0\t%s\t%d\t%s\n' doc 0 - 0 a title 0 - 1 讲话 \
		head 1 一、 2 𠮷林 para 1 - 3 '好。' end 0 - 3 '' >"$BATS_TEST_TMPDIR/b"
	site "$BATS_TEST_TMPDIR/b"
	grep -qE '^\["h-[a-z0-9]+","[^"]*𠮷[^"]*",5\],$' site/search/t/0.js
}

@test "jg-site: every anchor of the data for the search is in its page" {
	local name anchor
	cd "$BATS_TEST_TMPDIR" || return
	cat "$BATS_TEST_DIRNAME"/golden/html/{speech,items,deep,turns}.in >blocks
	site "$PWD/blocks"
	for name in 2024/厂会 规定 深 座谈; do
		undone | sed -n "/\[\"s\/${name/\//\\/}/,/^]]/p" |
			sed -n 's/^\["\([^"]\{1,\}\)".*/\1/p' | sort -u >want
		[ -s want ]
		while read -r anchor; do
			grep -q "id=\"$anchor\"" "site/s/$name.html" ||
				flunk "$name: no $anchor"
		done <want
	done
}

# The numbers that steps, or windows, on standard input lead to.
walk() {
	LC_ALL=C awk '
		BEGIN { for (i = 1; i < 128; i++) code[sprintf("%c", i)] = i }
		{ windows = /^!/ }
		{
			for (i = 1 + windows; i <= length($0); i++) {
				digit = code[substr($0, i, 1)]
				if (digit > (windows ? 99 : 92)) {
					before = before * (windows ? 27 : 32) + digit - (windows ? 100 : 93)
					continue
				}
				if (windows) {
					number += before * 6
					bits = digit - (digit < 92 ? 35 : 36)
					for (k = 0; k < 6; k++) {
						if (int(bits / 2 ^ k) % 2) print number
						number++
					}
				} else {
					print number += before * 57 + digit - 35
				}
				before = 0
			}
		}'
}

# steps PAIR: what stands behind the second in the line of the first.
steps() {
	local -x LC_ALL=C.UTF-8
	local first second places
	first=${1:0:1}
	second=${1:1}
	second=$(sed 'y/0123456789abcdefghijklmnopqrstuvwxyz%./°±²³´µ¶·¸¹áâãäåæçèéêëìíîïðñòóôõö÷øùú¥®/' <<<"${second:-ÿ}")
	places=$(places)
	places=$(sed "y/$(frequent)/$places/" <<<"$second")
	[[ $places == [[:ascii:]] ]] || second=$places
	cat site/search/b/*.js | sed -n "s/^\"$first\":\".*$second\([!#-~]*\).*/\1/p"
}

# Of lines a second with its steps each.
seconds() {
	LC_ALL=C.UTF-8 grep -o '[^!-~][!-~]*'
}

# holders PAIR [TEXTS]: the numbers of the titles and parts that hold a pair of
# characters; of the parts alone, from 0 on, where it is said how many texts there are.
holders() {
	steps "$1" | walk | awk -v texts="${2:-0}" '$1 >= texts { print $1 - texts }'
}

@test "jg-site: the search is in parts by size, the newest texts first" {
	cd "$BATS_TEST_TMPDIR" || return
	for i in $(seq 0 300); do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "d$i" \
			para 1 "共$((i % 7))字，Ａb。" para 2 '甲' end 2 ''
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "e$i" \
			para 1 "乙甲：三㈣" end 1 ''
	done >blocks
	printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 new title 1 全國報告 \
		date 2 2025年3月1日 end 2 '' >>blocks
	site "$PWD/blocks"
	# Short texts share files, of which each is but little above 8 KB, and none goes
	# over a multiple of 64.
	[[ $(head -n 1 site/search/t/576.js) == 'jianggao.texts[576]=["s/e287.html",'* ]]
	[ "$(find site/search/t -size +10k | wc -l)" = 0 ]
	[ "$(cat site/search/t/*.js | grep -c '^jianggao.texts')" = 603 ]
	sed -n 's/^jianggao.files="\(.*\)";$/\1/p' site/search-data.js | walk >ends
	[ "$(tail -n 1 ends)" = 603 ]
	[ "$(head -n 1 ends)" = "$(grep -c '^jianggao.texts' site/search/t/0.js)" ]
	grep -qx 'jianggao.long="";' site/search-data.js
	# The newest is the first, and forms of characters are folded, in its title and
	# in its text.
	[[ $(undone site/search/t/0.js | head -n 1) == 'jianggao.texts[0]=["s/new.html","全國報告","2025-03-01",'* ]]
	[ "$(holders 全国 | xargs)" = "0 603" ]
	[ "$(holders 国报 | xargs)" = "0 603" ]
	[ "$(holders 共3 603 | wc -l)" = 43 ]
	[ "$(holders 共3 603 | head -n 2 | xargs)" = "7 21" ]
	# Compatibility forms and capitals are folded, marks end a run.
	[ "$(holders ab 603 | wc -l)" = 301 ]
	[ "$(holders 字a 603 | wc -l)" = 0 ]
	[ "$(holders 四 603 | wc -l)" = 301 ]
	# A character alone is found whatever stands behind it.
	[ "$(holders 甲 603 | wc -l)" = 602 ]
	[ "$(holders 共 603 | wc -l)" = 301 ]
	holders 共3 603 >want
	undone | awk '/^jianggao.texts/ { split($0, part, /[][]/) }
		/共3/ { print part[2] }' | sort -nu >have
	same want have
}

@test "jg-site: the index knows marks, and blanks, quotes and dashes as the search folds them" {
	cd "$BATS_TEST_TMPDIR" || return
	local i=0 line
	while IFS= read -r line; do
		printf 'doc\t0\t0\t-\t0\td%d\ntitle\t0\t0\t-\t1\t-\npara\t0\t0\t-\t2\t%s\nend\t0\t0\t-\t2\t\n' $((i++)) "$line"
	done >blocks <<-'E'
		甲、乙：丙丁
		甲 、乙 丙　丁
		“戊”——己《庚》
		"戊"－－己&庚<辛>\t壬
		3.5%，２．５％。丙\u2003丁，二〇 二五，二五 年
	E
	sed -i "s/\\\\u2003/$(printf '\342\200\203')/" blocks
	jg-site blocks | jg-split -d site
	[ "$(holders 甲、 5 | xargs)" = 0 ]
	[ "$(holders 、乙 5 | xargs)" = "0 1" ]
	[ "$(holders :丙 5 | xargs)" = 0 ]
	[ "$(holders 乙丙 5 | xargs)" = 1 ]
	[ "$(holders 丙丁 5 | xargs)" = "0 1 4" ]
	[ "$(holders "'戊" 5 | xargs)" = "2 3" ]
	# However long, and of whatever signs, it is a dash.
	[ "$(holders -己 5 | xargs)" = "2 3" ]
	[ "$(cat site/search/b/*.js | grep -c '^"-"')" = 1 ]
	[ "$(holders 《庚 5 | xargs)" = 2 ]
	# What stands in the data as an escape is the sign that it is.
	[ "$(holders '&庚' 5 | xargs)" = 3 ]
	[ "$(holders '<辛' 5 | xargs)" = 3 ]
	# Comma and full stop are everywhere, and not in the index.
	[ "$(holders 5% 5 | xargs)" = 4 ]
	[ "$(holders 3. 5 | xargs)" = 4 ]
	[ "$(holders ,2 5 | xargs)" = "" ]
	[ "$(holders 。丙 5 | xargs)" = "" ]
	[ "$(holders 〇二 5 | xargs)" = 4 ]
	[ "$(holders 五年 5 | xargs)" = 4 ]
	# A text ends where it ends: the marks of the data are none of it.
	[ "$(cat site/search/b/*.js | grep "^\"'" | cut -d'"' -f4 | seconds | wc -l)" = 3 ] # 戊, -, none
	[ "$(holders 2p 5 | xargs)" = "" ]
}

@test "jg-site: numbers close to each other are in windows, others in steps" {
	cd "$BATS_TEST_TMPDIR" || return
	near="0 1 2 3 4 5 6 11 12 300 301 302 303 304 305 4999"
	far="0 10 20 30 40 50 66 72 90 300"
	LC_ALL=C awk -v near=" $near " -v far=" $far " 'BEGIN {
		for (i = 0; i < 5000; i++)
			printf "doc\t0\t0\t-\t0\td%d\ntitle\t0\t0\t-\t1\t-\npara\t0\t0\t-\t2\t丁%s%s\nend\t0\t0\t-\t2\t\n",
				i, index(near, " " i " ") ? "甲" : "", index(far, " " i " ") ? "，乙" : ""
	}' >blocks
	jg-site blocks | jg-split -d site
	[ "$(holders 甲 5000 | xargs)" = "$near" ]
	[ "$(holders 乙 5000 | xargs)" = "$far" ]
	[ "$(holders 丁 5000 | xargs)" = "$(seq 0 4999 | xargs)" ]
	[[ $(steps 甲) == !* ]]
	[[ $(steps 丁) == !* ]]
	[[ $(steps 乙) == [^!]* ]]
	[ "$(steps 丁 | wc -c)" -lt 850 ]
}

@test "jg-site: a long text is in parts, which are numbered behind all texts" {
	cd "$BATS_TEST_TMPDIR" || return
	{
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a para 1 甲乙 end 1 ''
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 long title 1 题
		printf 'h\t1\t1\t-\t2\t一、\t开头\n' | sed 's/^h/head/'
		seq 3 1200 | sed 's/.*/para\t0\t0\t-\t&\t第&段的话说来很长/'
		printf '%s\t0\t0\t-\t%d\t%s\n' para 1201 丙丁 end 1201 ''
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 z para 1 甲乙 end 1 ''
	} | sed '/^head/d' >blocks
	site "$PWD/blocks"
	[ "$(find site/search/t -name '1-*.js' | wc -l)" -ge 3 ]
	[ "$(find site/search/t -size +18k | wc -l)" = 0 ]
	[ ! -e site/search/t/1.js ]
	parts=$(find site/search/t -name '1-*.js' | wc -l)
	[ "$(sed -n 's/^jianggao.long="\(.*\)";$/\1/p' site/search-data.js | walk | xargs)" = "1 $parts" ]
	[ "$(holders 甲乙 3 | xargs)" = "0 $((1 + parts))" ]
	[ "$(holders 丙丁 3 | xargs)" = "$parts" ]
	# Each line is in one of them.
	cat site/search/t/1-*.js | grep -c '^\["p' >have
	echo 1199 >want
	same want have
}

@test "jg-site: the search filters by year, folder, kind and speaker" {
	cd "$BATS_TEST_TMPDIR" || return
	{
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 甲/a title 1 在会上的讲话 \
			byline 2 林小满 date 3 2024年3月1日 end 3 ''
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 甲/b title 1 工作报告 \
			byline 2 王小明 date 3 2025年3月1日 end 3 ''
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 c para 1 话 end 1 ''
	} >blocks
	site "$PWD/blocks"
	sed -n '/^jianggao.folders/,$p' site/search-data.js | xargs >have
	echo 'jianggao.folders=[ [甲,2,0], ]; jianggao.kinds=[ [讲话,1,0], [报告,1,1], ];' \
		'jianggao.speakers=[ [林小满,1,0], [王小明,1,1], ];' \
		'jianggao.years=[ [2025,1], [2024,1], [0,1], ];' >want
	same want have
	# The newest is number 0.
	[ "$(holders $'\ue000一' | xargs)" = "0 1" ]
	[ "$(holders $'\ue001一' | xargs)" = "1" ]
	[ "$(holders $'\ue002丁' | xargs)" = "0" ]
}

# texts_of N: so many documents, each in a folder of its own.
texts_of() {
	seq "$1" | awk -v OFS='\t' '{
		print "doc", 0, 0, "-", 0, "f" $1 "/a"
		print "para", 0, 0, "-", 1, "话"
		print "end", 0, 0, "-", 1, ""
	}'
}

@test "jg-site: the search offers the first of several speakers, and no list of 401" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 a meta speaker 0 '林小满；王小明' \
		title - 1 在会上的讲话 end - 1 '' >blocks
	site "$PWD/blocks"
	sed -n '/^jianggao.speakers/,/^]/p' site/search-data.js | xargs >have
	echo 'jianggao.speakers=[ [林小满,1,0], ];' >want
	same want have
	for count in 400 401; do
		texts_of "$count" >blocks
		site "$PWD/blocks"
		sed -n '/^jianggao.folders/,/^]/p' site/search-data.js | grep -c '^\["' >>named || true
	done
	[ "$(xargs <named)" = "400 0" ] || flunk "$(<named)"
}

@test "jg-site: a part of a long text has the heading that it stands below" {
	cd "$BATS_TEST_TMPDIR" || return
	{
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 long title 1 题
		printf 'head\t1\t1\t一、\t2\t开头\n'
		seq 3 1200 | sed 's/.*/para\t1\t0\t-\t&\t第&段的话说来很长/'
		printf 'end\t0\t0\t-\t1200\t\n'
	} >blocks
	site "$PWD/blocks"
	head=$(sed -n 's/^\["h-[^"]*","\([^"]*\)".*/\1/p' site/search/t/0-0.js)
	[ -n "$head" ]
	[ "$(head -qn 1 site/search/t/0-*.js | grep -cF ",\"$head\",[")" = 2 ]
}

@test "jg-site: 〇 of a year is found as a character, and folded as no other" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a para 1 二〇三一年 end 1 '' \
		doc 0 b para 1 二零三一年 end 1 '' >blocks
	site "$PWD/blocks"
	[ "$(holders 二〇 2 | wc -l)" = 1 ]
	[ "$(holders 〇三 2 | wc -l)" = 1 ]
}

# versions FILE: 700 documents, each as its row in FILE, `number version`, says; some
# are long, and what they hold and their title hang on the version, of version 7 day
# and speaker, of version 6 the day, too.
versions() {
	awk 'BEGIN {
		letters = split("天 地 人 和 山 水 田 林 路 桥 东 西 南 北 中 春 夏 秋 冬 日 月 星", letter, " ")
		split("王小明 李大同", speaker, " ")
	}
	{
		n = $1; v = $2 + 0; state = n * 7919 + v * 104729 + 1
		printf "doc\t0\t0\t-\t0\tn%03d\n", n
		printf "meta\t0\t0\tsource\t0\tin/n%03d.txt\n", n
		printf "title\t0\t0\t-\t1\t第%d次讲话\n", v * 1000 + n
		printf "byline\t0\t0\t-\t2\t%s\n", speaker[1 + (v == 7)]
		printf "date\t0\t0\t-\t3\t%d年3月1日\n", 1990 + (n + (v == 6 || v == 7)) % 30
		lines = v == 9 || v == 10 ? 900 : v == 8 ? 0 : 3 + (n * 13 + v) % 40
		for (i = 0; i < lines; i++) {
			text = ""
			for (k = 0; k < 12; k++) {
				state = (state * 16807) % 2147483647
				text = text letter[1 + state % letters]
			}
			printf "para\t0\t0\t-\t%d\t%s，甲乙Ab%d。\n", i + 4, text, state % 50
		}
		printf "end\t0\t0\t-\t%d\t\n", lines + 4
	}' "$1"
}

# split_site FOLDER STREAM: as the run of a corpus does it: what is not named goes.
split_site() {
	jg-split -q -d "$1" --state="$1.ledger" --written="$1.list" <"$2"
	jg-split -q -d "$1" --state="$1.ledger" --keep="$1.list" </dev/null
}

@test "jg-site: made again of what changed, it is what it is made of all" {
	cd "$BATS_TEST_TMPDIR" || return
	local round count
	seq 0 699 | sed 's/$/ 0/' >rows
	sed 's/ .*//' rows | xargs printf 'n%03d\n' >names
	versions rows >blocks
	jg-site --memory=memory blocks >stream
	split_site site stream
	[ "$(grep -ac 'same=yes' stream)" = 0 ]
	# A row of numbers, each with a version, and how many files of texts are named.
	while read -ra round; do
		cp rows before
		for change in "${round[@]:1}"; do
			sed -i "$((${change%:*} + 1))s/ .*/ ${change#*:}/" rows
		done
		comm -13 <(sort before) <(sort rows) | sort -n >changed
		versions changed >news
		versions rows >blocks
		jg-site --memory=memory --onto=site --news=news --names=names blocks >stream
		split_site site stream
		jg-site blocks | jg-split -q -d "want${round[0]}"
		diff -r "want${round[0]}" site
		# Where a text has more parts, or another day, all others have other numbers.
		if [[ ${round[0]} == @(more|long|short|day|later) ]]; then
			[ "$(grep -ac 'same=yes' stream)" = 0 ]
		else
			count=$(grep -ac 'search/t.*same=yes' stream) || true
			[ "$count" != 0 ] || flunk "${round[0]}: nothing is named"
			[ "$(grep -ac 'search/t.*' stream)" -gt "$count" ]
		fi
		rm -r "want${round[0]}"
	done <<-EOF
		one 5:1
		ends 0:1 699:1
		beside 63:2 64:2
		long 130:9
		edited 130:10 131:1 190:2
		short 130:8 131:8
		back 0:0 5:0 63:0 64:0 130:0 131:0 699:0
		day 5:7
		later 20:6
		many $(seq -s ' ' -f '%g:3' 10 30 699) $(seq -s ' ' -f '%g:3' 12 30 699)
		more $(seq -s ' ' -f '%g:4' 100 1 400)
	EOF
}

@test "jg-site: what it remembers is no help where it is not of these documents" {
	cd "$BATS_TEST_TMPDIR" || return
	local what
	seq 0 320 | sed 's/$/ 0/' >rows
	sed 's/ .*//' rows | xargs printf 'n%03d\n' >names
	versions rows >blocks
	jg-site --memory=memory blocks >want
	cp memory remembered
	split_site site want
	echo '7 1' | versions /dev/stdin >news
	echo '999 1' | versions /dev/stdin >other
	head -n 300 names >fewer
	tac names >turned
	{ cat names && echo n999; } >longer
	again() { jg-site --memory=memory --onto=site --news="$1" --names="$2" blocks; }
	again news names | grep -aq same=yes
	for what in "other names" "news fewer" "news longer" "news turned" "nowhere names" "news nowhere"; do
		cp remembered memory
		# shellcheck disable=SC2086 # two words
		again $what >stream
		same want stream
		same remembered memory
	done
	head -c 20000 remembered >memory
	again news names >stream
	same want stream
	rm memory
	again news names >stream
	same want stream
	# Files that are not what was written are no base to build on, and it says so.
	cp remembered memory
	for what in site/search/t/*; do
		echo >>"$what"
	done
	run -74 again news names
	[[ $output == *"search/t/"*".js is not as it was written"* ]]
	cmp memory remembered
	[ ! -e memory.new ]
	sed -i '$d' site/search/t/*
	for what in site/search/b/*; do
		echo >"$what"
	done
	run -74 again news names
	[[ $output == *"search/b/"*".js is not as it was written"* ]]
}

@test "jg-site: with an address there are a feed and a map, of whole addresses" {
	local file
	site "$BATS_TEST_DIRNAME/golden/site/years.in" --base-url=https://example.net/x/
	for file in feed.xml sitemap.xml robots.txt speakers.html; do
		same "$BATS_TEST_DIRNAME/golden/site/years.$file" "site/$file"
	done
	grep -qF '<link rel="canonical" href="https://example.net/x/" />' site/index.html
	xmllint --noout site/*.xml
}

@test "jg-site: twins are told apart by folder, and in one folder by name" {
	local name
	for name in 甲/一 乙/一 乙/二 丙; do
		printf 'doc\t0\t0\t-\t0\t%s\n' "$name"
		[ "$name" != 甲/一 ] || printf 'meta\t1\t0\tcollection\t0\t甲地\n'
		printf 'title\t0\t0\t-\t1\t记录\nend\t0\t0\t-\t1\t\n'
	done >"$BATS_TEST_TMPDIR/blocks"
	site "$BATS_TEST_TMPDIR/blocks"
	sed -n 's,.*<li><a href="s/\(.*\).html">记录</a> <span>\(.*\)</span>.*,\1 \2,p' site/index.html >got
	printf '%s\n' '丙 2字' '乙/一 乙/一 · 2字' '乙/二 乙/二 · 2字' '甲/一 甲地 · 2字' >want
	same want got
}

@test "jg-site: the feed knows its entries by names that stay when the site moves" {
	local in=$BATS_TEST_DIRNAME/golden/site/years.in
	site "$in" --base-url=https://example.net/x/
	grep -o '<id>.*</id>' site/feed.xml >before
	[ "$(sort -u before | wc -l)" = "$(wc -l <before)" ]
	run ! grep -vxE '<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}</id>' before
	rm -r site
	SOURCE_DATE_EPOCH=1900000000 site "$in" --base-url=https://example.org/
	grep -o '<id>.*</id>' site/feed.xml >after
	same before after
	[ "$(grep -m 1 '<updated>' site/feed.xml)" = '<updated>2030-03-17T17:46:40Z</updated>' ]
}

@test "jg-site: without an address no file names one" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	[ ! -e site/feed.xml ]
	[ ! -e site/sitemap.xml ]
	run ! grep -rn 'canonical\|og:url\|Sitemap' site
}

# dated COUNT: so many documents, of the years from 1900 to 1999, in turn.
dated() {
	local i
	for ((i = 1; i <= $1; i++)); do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "d$i" title 1 "第$i" \
			date 2 "$((1900 + i % 100))年" end 2 ''
	done
}

@test "jg-site: with more documents than a page holds each year has its pages" {
	local page
	cd "$BATS_TEST_TMPDIR" || return
	dated 300 >blocks
	site "$PWD/blocks"
	[ "$(grep -c '^<li><a href="s/' site/index.html)" = 300 ]
	[ ! -e site/years ]
	rm -r site
	dated 301 >blocks
	site "$PWD/blocks"
	# The newest on the index, all of them by years, decades first.
	[ "$(grep -c '^<li><a href="s/' site/index.html)" = 50 ]
	[ "$(grep -c '<details>' site/index.html)" = 10 ]
	[ "$(cat site/years/*.html | grep -o 'href="../s/[^"]*' | sort -u | wc -l)" = 301 ]
	grep -qx '<a href="years/1901.html">1901年（4）</a>' site/index.html
	# A decade tells how many it has, and a year leads to those beside it.
	[ "$(sed -n 's/^<details><summary>.*（\(.*\)）<.*/\1/p' site/index.html |
		awk '{ sum += $1 } END { print sum }')" = 301 ]
	[ "$(grep -o '^<a href="../years/[^"]*"' site/years/1901.html | xargs)" = \
		"<a href=../years/1902.html <a href=../years/1900.html" ] || flunk "$(cat site/years/1901.html)"
	while IFS= read -r page; do
		[ -e "site/$page" ] || flunk "$page"
	done < <(grep -o 'href="years/[^"]*' site/index.html | cut -c7-)
	xmllint --noout site/*.html site/years/*.html
	rm -r site
	# What has no date is one link, to pages.
	printf 'doc\t0\t0\t-\t0\t%d\nend\t0\t0\t-\t0\t\n' {1..602} >blocks
	site "$PWD/blocks"
	grep -qx '<a href="undated.html">未注明日期（602）</a>' site/index.html
	[ "$(grep -c '^<li><a href="s/' site/undated.html site/undated~2.html site/undated~3.html | cut -d: -f2 | xargs)" = "300 300 2" ]
	grep -qx '<a href="undated~3.html">3</a>' site/undated.html
}

@test "jg-site: speakers are in the order in which their names are spoken" {
	local name
	cd "$BATS_TEST_TMPDIR" || return
	for name in 周甲一 单乙二 曾丙三 仇丁四 解戊五 朴己六 查庚七 任辛八 盖壬九 區大一 Hermann 缪大二 阚小一 尉迟小二 尉小三 马三 麻四; do
		printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 "$name" meta speaker 0 "$name" title - 1 题 end - 1 ''
	done >blocks
	site "$PWD/blocks"
	[ "$(grep -o '^<a href="speakers/.*（1）' site/speakers.html | sed 's/.*>//; s/（.*//' | xargs)" = \
		"盖壬九 Hermann 阚小一 麻四 马三 缪大二 區大一 朴己六 仇丁四 任辛八 单乙二 尉小三 解戊五 尉迟小二 曾丙三 查庚七 周甲一" ]
	# Letters only where there are many.
	run ! grep '<h2 id="l' site/speakers.html
	for name in {10..99}; do
		printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 "$name" meta speaker 0 "李$name" title - 1 题 end - 1 ''
	done >>blocks
	site "$PWD/blocks"
	[ "$(grep -o '^<a href="#l.' site/speakers.html | cut -c12- | tr -d '\n')" = GHKLMOPQRSWXYZ ]
}

@test "jg-site: a folder is read in its order, under the name that it was given" {
	local name
	cd "$BATS_TEST_TMPDIR"
	# of NAME DATE META...: a document.
	of() {
		printf 'doc\t0\t0\t-\t0\t%s\n' "$1"
		[ -z "$2" ] || printf 'meta\t0\t0\tdate\t0\t%s\n' "$2"
		shift 2
		printf 'meta\t%s\t0\t%s\t0\t%s\n' "$@"
		printf '%s\t0\t0\t-\t1\t%s\n' para 正文。 end ''
	}
	{
		of 乙/讲10 '' 1 collection 甲集 1 collection-note '会上 & 会下' 1 collection-order 2
		of 乙/讲9 '' 1 collection 甲集 0 lang zh
		of 乙/新 2024年 2 collection 不在 0 lang zh
		of 乙/旧 2021年 0 lang zh
		of 乙/跋 2019年 0 order 9
		of 乙/序 2023年 0 order 1
		of 甲/丙/子 2020年 1 collection-order 10 2 collection 丙卷
		of 丁/丑 2020年 0 lang zh
	} | sed 's/\tlang\t0\tzh$/\tlang\t0\tzh-Hans/' >blocks
	site blocks
	sed -n 's/^<li><a href="[^"]*\/s\/乙\/\([^"/]*\)\.html".*/\1/p' site/folders/乙/index.html >got
	printf '%s\n' 序 跋 旧 新 讲9 讲10 >want
	same want got
	grep -qxF '<h1>甲集</h1>' site/folders/乙/index.html
	grep -qxF '<p>会上 &amp; 会下</p>' site/folders/乙/index.html
	grep -q '<meta name="description" content="[^"]*甲集 · 6篇 · 会上 &amp; 会下" />' site/folders/乙/index.html ||
		flunk "$(grep description site/folders/乙/index.html)"
	grep -o '^<a href="folders/[^"]*">.*</a>' site/folders.html | sed 's/<[^>]*>//g' >got
	printf '%s\n' '甲集（6）' '甲（1）' '丁（1）' >want
	same want got
	sed -n 's/^<li><a href="\([^"]*\)">\(.*\)<\/a><\/li>$/\1 \2/p' site/folders/甲/丙/index.html | tail -n 1 >got
	echo ../../../folders/甲/index.html 甲 >want
	same want got
	grep -qxF '<h1>丙卷</h1>' site/folders/甲/丙/index.html
	# What is read next is what stands next in the list.
	jg-outline --tsv blocks >catalogue
	jg-html --site --catalogue=catalogue blocks | jg-split -q --suffix=.html -d site/s
	for name in 序 跋 旧 新 讲9 讲10; do
		echo "$name"
		sed -n 's/^<link rel="next" href="[^"]*\/\([^"/]*\)\.html" \/>/\1/p' "site/s/乙/$name.html"
	done | uniq >got
	printf '%s\n' 序 跋 旧 新 讲9 讲10 >want
	same want got
}

@test "jg-site: each of several speakers, folders and topics has a page" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 甲/乙/一 meta speaker 0 '林小满；丁大海' \
		meta keywords 0 '安全，生产/基建' title - 1 题 end - 1 '' \
		doc - 0 甲/.html/二 meta speaker 0 '../x~2' title - 1 题 end - 1 '' \
		doc - 0 三 title - 1 题 end - 1 '' >blocks
	site "$PWD/blocks"
	[ "$(cd site && find speakers folders topics -type f | LC_ALL=C sort | xargs)" = \
		"folders/甲/%2Ehtml/index.html folders/甲/index.html folders/甲/乙/index.html speakers/%2E.%2Fx%7E2.html speakers/丁大海.html speakers/林小满.html topics/安全.html topics/生产%2F基建.html" ]
	grep -q '<a href="../s/甲/乙/一.html">' site/speakers/丁大海.html
	grep -qx '<a href="folders/甲/index.html">甲（2）</a>' site/folders.html
	grep -q '<a href="s/三.html">' site/folders.html
	# From a page to the folders it lies in.
	grep -qx '<li><a href="../../../folders/甲/乙/index.html">乙</a></li>' site/s/甲/乙/一.html
	find site -name '*.html' -type f -exec xmllint --noout {} +
}

@test "jg-site: what has one title is told apart" {
	cd "$BATS_TEST_TMPDIR" || return
	printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a title 1 会议录 subtitle 2 第一次会议 end 2 '' \
		doc 0 b title 1 会议录 subtitle 2 第二次会议 end 2 '' \
		doc 0 c title 1 会议录 subtitle 2 第二次会议 end 2 '' \
		doc 0 d title 1 决议 subtitle 2 第一次会议 end 2 '' >blocks
	site "$PWD/blocks"
	[ "$(sed -n 's/.*<span>\(.*\) · .*/\1/p' site/index.html)" = "第一次会议
第二次会议 · b
第二次会议 · c" ]
}

@test "jg-site: the lists are the same in whatever order documents come" {
	local file
	cd "$BATS_TEST_TMPDIR" || return
	for i in $(seq 10 40); do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "d$i" title 1 "第$i" \
			byline 2 "$(printf '石一帆\n林小满\n\n丁大海' | sed -n "$((i % 4 + 1))p")" \
			date 3 "$((2000 + i % 3))年" end 3 '' | grep -vP '^byline.*\t$'
	done >blocks
	site "$PWD/blocks"
	mv site ordered
	awk '/^doc/ { n++ } { all[n] = all[n] $0 "\n" }
		END { for (i = n; i > 0; i--) printf "%s", all[i] }' blocks >reversed
	site "$PWD/reversed"
	for file in index.html speakers.html; do
		same "ordered/$file" "site/$file"
	done
	[ "$(grep '^<a href="speakers/' site/speakers.html | sed 's/<[^>]*>//g; s/（.*//' | xargs)" = "丁大海 林小满 石一帆" ]
}

@test "jg-site: an address must be one" {
	local address
	for address in example.net http:// http:/// ftp://a/ 'https://a/?b/' 'https://a' 'javascript:/'; do
		run -2 --separate-stderr jg-site "--base-url=$address" /dev/null
		[[ $stderr == *"not an address, in ASCII, that ends with a slash"* ]]
	done
}

# A Chromium that prints no more than what it was asked for, and the day.
fake_chromium() {
	# As jianggao says it.
	export SAY_NOT_PRINTED=$'jianggao: pdf: %s: not printed\n'
	export SAY_PRINTED=$'pdf: %s: %d pages, %d printed, %d removed, %d refused\n'
	export CHROMIUM=$BATS_TEST_TMPDIR/chromium
	cat >"$CHROMIUM" <<-'END'
		#!/bin/sh
		for word; do
			case $word in
			--print-to-pdf=*) out=${word#*=} ;;
			file:*) page=$word ;;
			esac
		done
		case $page in *broken*) exit 1 ;; esac
		echo "$page D:20260102030405" >"$out"
		file=${page#file://}
		printf '<</Type /Page\n' >>"$out"
		sed -n 's/.*class="foot">\(.\).*/<<\/Title (\1)\n\/Dest [8 0 R \/XYZ 92.11 586.068 0]/p' "$file" >>"$out"
		grep -o 'margin-top: [0-9]*pt' "${file%/s/*}/style.css" >>"$out"
		! grep -q 'full' "$file" || grep -o 'margin-top' "$out" | sed 's,.*,/Type /Page,' >>"$out"
		exit 0
	END
	chmod +x "$CHROMIUM"
}

# The summary of pdf.bash over the folder site/.
print_pages() {
	bash "$TOP/pipelines/pdf.bash" "$CHROMIUM" site pdf list | sed 's/.*pdf: //'
}

@test "make pdf: prints what is new, removes what is gone, keeps no day" {
	cd "$BATS_TEST_TMPDIR" || return
	fake_chromium
	mkdir -p site/s/a pdf
	touch site/style.css 'site/s/a/1 #%?.html' site/s/二.html pdf/mine.pdf
	[ "$(print_pages)" = "2 pages, 2 printed, 0 removed, 0 refused" ]
	[ "$(head -n 1 'pdf/a/1 #%?.pdf')" = "file://$PWD/site/s/a/1 %23%25%3F.html D:19700101000000" ]
	[ "$(print_pages)" = "2 pages, 0 printed, 0 removed, 0 refused" ]
	rm site/s/二.html
	touch -d '+1 minute' 'site/s/a/1 #%?.html'
	[ "$(print_pages)" = "1 pages, 1 printed, 1 removed, 0 refused" ]
	[ ! -e pdf/二.pdf ]
	[ -e pdf/mine.pdf ]
}

@test "make pdf: a page that cannot be printed is named, the others are printed" {
	cd "$BATS_TEST_TMPDIR" || return
	fake_chromium
	mkdir -p site/s
	touch site/style.css site/s/broken.html site/s/fine.html
	run -1 bash "$TOP/pipelines/pdf.bash" "$CHROMIUM" site pdf list
	[[ $output == *"jianggao: pdf: $PWD/site/s/broken.html: not printed"* ]]
	[ -e pdf/fine.pdf ]
	[ ! -e pdf/broken.pdf ]
}

@test "make pdf: 版记 is moved down to the foot of the last sheet" {
	cd "$BATS_TEST_TMPDIR" || return
	fake_chromium
	mkdir -p site/s/a pdf
	touch site/style.css
	printf '<article>\n<p class="colophon">抄送：各村。</p>\n</article>\n' >site/s/a/paper.html
	# where there is one sheet more then, it stays
	printf '<article>\n<p class="colophon">full</p>\n</article>\n' >site/s/full.html
	printf '<article>\n<p>抄送：各村。</p>\n</article>\n' >site/s/plain.html
	[ "$(print_pages)" = "3 pages, 3 printed, 0 removed, 0 refused" ]
	[ "$(grep -a margin pdf/a/paper.pdf)" = "margin-top: 490pt" ]
	for name in full plain; do
		[ "$(head -n 1 "pdf/$name.pdf")" = "file://$PWD/site/s/$name.html D:19700101000000" ]
		run ! grep -a 'margin' "pdf/$name.pdf"
	done
}

@test "pdf = yes: a page is offered printed, and printed when it changes" {
	cd "$BATS_TEST_TMPDIR" || return
	fake_chromium
	mkdir -p in/a
	printf '在大会上的讲话\n\n同志们：\n\n今天开会。\n' | tee in/a/一.txt >in/二.txt
	jianggao convert -i in -o out -s pdf=yes html >said 2>&1
	[ "$(find out -name '*.pdf' | wc -l)" = 2 ]
	grep -q 'href="二.pdf">PDF</a>' out/html/s/二.html
	grep -q 'href="二.txt">纯文本</a>' out/html/s/二.html
	jianggao convert -i in -o out -s pdf=yes 2>&1 | tee said
	touch before
	# nothing changed: no process was started
	[ -z "$(jianggao convert -i in -o out -s pdf=yes 2>&1)" ]
	[ -z "$(find out -newer before -type f)" ]
	# one changed: it is printed, and believed is the folder of the other
	printf '附带一句。\n' >>in/二.txt
	jianggao convert -i in -o out -s pdf=yes >said 2>&1
	grep -q 'HTML .*2 documents, 1 written, 1 unchanged' said
	grep -q '2 pages, 1 printed, 0 removed' said
	[ -z "$(jianggao convert -i in -o out -s pdf=yes 2>&1)" ]
	# one is gone, one was lost
	rm in/a/一.txt
	jianggao convert -i in -o out -s pdf=yes >said 2>&1
	[ "$(find out -name '*.pdf')" = out/html/s/二.pdf ]
	[ ! -e out/html/s/a ]
	rm out/html/s/二.pdf
	jianggao convert -i in -o out -s pdf=yes >said 2>&1
	[ "$(find out -name '*.pdf')" = out/html/s/二.pdf ]
	# make pdf takes what was printed
	CHROMIUM=/bin/false jianggao pdf -i in -o out -s pdf=yes >said 2>&1
	cmp out/pdf/二.pdf out/html/s/二.pdf
	# and with none they go
	jianggao convert -i in -o out >said 2>&1
	[ "$(find out -name '*.pdf')" = out/pdf/二.pdf ]
	run ! grep -F '.pdf' out/html/s/二.html
}

@test "pdf = yes: a page that cannot be printed is tried again, and nothing is made where nobody prints" {
	cd "$BATS_TEST_TMPDIR" || return
	fake_chromium
	mkdir in
	printf '在大会上的讲话\n\n今天开会。\n' | tee in/broken.txt >in/fine.txt
	run -1 jianggao convert -i in -o out -s pdf=yes
	[[ $output == *"s/broken.html: not printed"* ]]
	[[ $output == *"not everything was converted"*"pdf: a page was not printed"* ]]
	[ -e out/html/s/fine.pdf ]
	run -1 jianggao convert -i in -o out -s pdf=yes
	[[ $output == *"2 pages, 0 printed, 0 removed, 1 refused"* ]]
	CHROMIUM='' PATH=$BIN run -2 jianggao convert -i in -o out2 -s pdf=yes
	[[ $output == *"no Chromium is here"* ]]
	[ ! -e out2 ]
	run -1 jianggao convert -i in -o out -s pdf=maybe
	[[ $output == *"pdf is yes or no"* ]]
}

@test "the words around the texts are in one language on all pages, that of most" {
	local file
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in
	printf '在大会上的讲话\n\n同志们：\n\n今天开会，大家发言。\n' | tee in/一.txt >in/二.txt
	printf '在大會上的講話\n\n同志們：\n\n今天開會，大家發言。\n' | tee in/三.txt >in/四.txt
	# as many of each
	jianggao convert -i in -o out html >said 2>&1
	for file in out/html/*.html out/html/s/*.html; do
		grep -q '<html [^>]*lang="zh-Hans"' "$file" || flunk "$file"
	done
	grep -q '<article[^>]* lang="zh-Hant"' out/html/s/三.html
	grep -q '>关于本文<' out/html/s/三.html
	grep -q 'citation_language" content="zh-Hant"' out/html/s/三.html
	# one more: all pages follow
	cp in/三.txt in/五.txt
	jianggao convert -i in -o out html >said 2>&1
	for file in out/html/*.html out/html/s/*.html; do
		grep -q '<html [^>]*lang="zh-Hant"' "$file" || flunk "$file"
	done
	grep -q '<article[^>]* lang="zh-Hans"' out/html/s/一.html
	jianggao convert -i in -o out -s ui=en html >said 2>&1
	grep -q '<html [^>]*lang="en"' out/html/s/一.html
}

# rsvg-convert that draws what it is given, and notes it.
fake_rsvg() {
	mkdir -p bin
	cat >bin/rsvg-convert <<-'END'
		#!/bin/sh
		grep -q '>broken<' "$3" && { echo 'no such picture' >&2; exit 1; }
		echo "$3" >>drawn
		cp "$3" "${1#--output=}"
	END
	chmod +x bin/rsvg-convert
	PATH=$PWD/bin:$PATH
}

# illustrated OPTION...: convert with pictures; what was drawn is in `drawn`.
illustrated() {
	: >drawn
	jianggao convert -i in -o out -s og-image=yes "$@" >said 2>&1
}

@test "og-image: each page names its picture, drawn when what it tells has changed" {
	local base=base-url=https://example.org/a/
	cd "$BATS_TEST_TMPDIR" || return
	fake_rsvg
	mkdir -p in/a
	printf '在大会上的讲话\n\n同志们：\n\n今天开会。\n' >in/a/一.txt
	printf '在会后的讲话\n\n同志们：\n\n散会。\n' >in/二.txt
	# without an address there is none to name
	illustrated html
	[ ! -e out/html/images ]
	run ! grep -r og:image out/html
	illustrated -s "$base"
	[ "$(sort drawn)" = "$(printf 'out/html/%s.svg\n' images images/a/一 images/二)" ]
	xmllint --noout out/html/images.svg out/html/images/*.svg
	grep -qF '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 1200 630" width="1200" height="630"' out/html/images/二.png
	grep -qF '>在会后的讲话</text>' out/html/images/二.png
	grep -qF '<meta property="og:image" content="https://example.org/a/images/%E4%BA%8C.png" />' out/html/s/二.html
	grep -qF '<meta property="og:image" content="https://example.org/a/images/a/%E4%B8%80.png" />' out/html/s/a/一.html
	grep -qF '<meta name="twitter:card" content="summary_large_image" />' out/html/s/二.html
	grep -qF '<meta property="og:image" content="https://example.org/a/images.png" />' out/html/index.html
	[ -z "$(jianggao convert -i in -o out -s og-image=yes -s "$base" 2>&1)" ]
	# another text below the same title is no other picture
	printf '附带一句。\n' >>in/二.txt
	illustrated -s "$base"
	[ ! -s drawn ]
	sed -i s/在会后/散会后/ in/二.txt
	illustrated -s "$base"
	[ "$(cat drawn)" = out/html/images/二.svg ]
	rm in/a/一.txt
	illustrated -s "$base"
	[ ! -e out/html/images/a ]
	illustrated -s "$base" -s og-image=no
	[ -z "$(find out/html -path '*images*' -type f)" ]
	run ! grep -r og:image out/html
}

@test "og-image: what cannot be drawn is told, and nothing is made where nobody draws" {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in tools
	printf 'broken\n\n今天开会。\n' >in/一.txt
	ln -s "$(type -P cut)" tools
	PATH=$PWD/tools run -2 "$BIN/jianggao" convert -i in -o out -s og-image=yes -s base-url=https://example.org/
	[[ $output == *"og-image: rsvg-convert is not here"*librsvg2-bin* ]]
	[ ! -e out ]
	fake_rsvg
	run -1 jianggao convert -i in -o out -s og-image=yes -s base-url=https://example.org/
	[[ $output == *"not everything was converted"*"no such picture"* ]]
	[[ $output == *"out/html/images/一.png: not drawn, and its page names it; the next run tries again"* ]]
	[ -e out/html/images.png ]
	[ ! -e out/html/images/一.png ]
}

@test "og-image: the picture is drawn with the fonts of the machine" {
	type rsvg-convert >/dev/null 2>&1 || skip "no rsvg-convert"
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in
	printf '在“青禾”林场座谈会上的讲话 & <附言>\n（2031年3月5日）\n同志们：\n今天开会。\n' >in/一.txt
	illustrated -s base-url=https://example.org/
	[ "$(od -An -tx1 -j16 -N8 out/html/images/一.png)" = " 00 00 04 b0 00 00 02 76" ]
}

@test "jg-site: CSS of one's own stands behind the style sheet and in 404.html" {
	printf '\xEF\xBB\xBFh1 { &:hover\t{ color: red } }\r\nb > i {}' >"$BATS_TEST_TMPDIR/own.css"
	site "$BATS_TEST_DIRNAME/golden/site/years.in" --extra-css="$BATS_TEST_TMPDIR/own.css"
	[ "$(tail -n 2 site/style.css)" = $'h1 { &:hover { color: red } }\nb > i {}' ]
	grep -qx 'h1 { &:hover { color: red } }' site/404.html
	xmllint --noout site/404.html
}

@test "jg-site, jg-html: CSS that could end the style is refused" {
	local text
	cd "$BATS_TEST_TMPDIR" || return
	for text in '</style>' 'a</x' ']]>' $'\x01' $'\xff'; do
		printf '%s\n' "$text" >own.css
		run -2 jg-site --extra-css=own.css /dev/null
		run -2 jg-html --extra-css=own.css /dev/null
	done
	run -2 --separate-stderr jg-site --extra-css=none.css /dev/null
	[[ $stderr == *"jg-site: none.css: No such file"* ]]
}

@test "jg-site: the footer is text" {
	run -0 jg-site --site-footer='甲 & <乙>' "$BATS_TEST_DIRNAME/golden/site/years.in"
	[[ $output == *'<footer class="site"><p>甲 &amp; &lt;乙&gt;</p>'* ]]
	run -2 jg-site --site-footer=$'甲\n' /dev/null
}

@test "jg-site: what a line calls a fact is no part of it" {
	cd "$BATS_TEST_TMPDIR" || return
	local speaker
	for speaker in 林小满 主讲人：林小满 '主講人: 林小满' 主讲人　林小满; do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a title 1 题 byline 2 "$speaker" \
			date 3 （时间：2024年5月1日） place 4 地点：会堂 end 4 '' >blocks
		site "$PWD/blocks"
		grep -q '<span><time datetime="2024-05-01">2024-05-01</time> · 林小满 · 会堂 · ' site/index.html
		grep -qx '<a href="speakers/林小满.html">林小满（1）</a>' site/speakers.html
	done
	# Neither is a name: nothing follows, or what stands before is long.
	for speaker in 主讲人： 第二十届一次会议：甲; do
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 a title 1 题 byline 2 "$speaker" end 2 '' >blocks
		rm -r site
		site "$PWD/blocks"
		[ ! -e site/speakers.html ]
	done
}

# han CODE: a character as UTF-8, for awk.
han='function han(code) {
	return sprintf("%c%c%c", 224 + int(code / 4096),
		128 + int(code / 64) % 64, 128 + code % 64)
}'

@test "jg-site: an index of more texts than are sorted at once is whole" {
	cd "$BATS_TEST_TMPDIR" || return
	# 603 texts of 900 pairs that begin alike: one part of the index.
	LC_ALL=C awk "$han"'
		BEGIN {
			for (i = 0; i < 900; i++)
				text = text han(19968) han(20000 + 7 * i)
			for (i = 0; i < 603; i++)
				printf "doc\t0\t0\t-\t0\td%d\npara\t0\t0\t-\t1\t%s%s\nend\t0\t0\t-\t1\t\n",
					i, text, i == 0 || i == 602 ? "龍龜" : ""
		}' >blocks
	jg-site blocks | jg-split -d site
	# Some of them are forms of others.
	cat site/search/b/*.js | grep '^"一' | cut -d'"' -f4 | seconds >pairs
	[ "$(wc -l <pairs)" -gt 700 ]
	[ "$(holders 一丂 | wc -l)" = 0 ]
	[ "$(holders 一丠 603 | xargs)" = "$(seq 0 602 | xargs)" ]
	[ "$(holders 龙龟 603 | xargs)" = "0 602" ]
	[ "$(LC_ALL=C.UTF-8 sed 's,^.,,' pairs | sort -u | wc -l)" -le 3 ] # titles, 龙
	[ -z "$(LC_ALL=C.UTF-8 sed 's,^\(.\).*,\1,' pairs | sort | uniq -d)" ]
}

@test "jg-site: an index of texts of more pairs than are sorted at once is whole" {
	cd "$BATS_TEST_TMPDIR" || return
	# Two texts of 900,000 pairs, of which none is there twice.
	LC_ALL=C awk "$han"'
		BEGIN {
			for (i = 0; i < 300; i++)
				printf "doc\t0\t0\t-\t0\td%d\nend\t0\t0\t-\t0\t\n", i
			for (d = 0; d < 2; d++) {
				printf "doc\t0\t0\t-\t0\te%d\ntitle\t0\t0\t-\t1\t-\npara\t0\t0\t-\t2\t", d
				for (i = 0; i < 670; i++) {
					first = han(19968 + i)
					for (k = 0; k < 670; k++)
						printf "%s%s", first, han(24576 + k)
				}
				printf "\nend\t0\t0\t-\t2\t\n"
			}
		}' >blocks
	jg-site blocks | jg-split -d site
	[ "$(holders 一怀 302 | xargs)" = "300 301" ]
	cat site/search/b/*.js | cut -d'"' -f4 | seconds | LC_ALL=C.UTF-8 sed '/^ÿ/d; s/^.//' |
		LC_ALL=C awk '{ count[$0]++ }
			END { for (i in count) print count[i] }' >counts
	[ "$(sort -n counts | tail -n 1)" = 797219 ]
}

@test "jg-site: a person is one speaker, however the speech names them" {
	local line i=0
	cd "$BATS_TEST_TMPDIR" || return
	while read -r line; do
		i=$((i + 1))
		printf '%s\t0\t0\t-\t%d\t%s\n' doc 0 "$i" title 1 题 byline 2 "$line" end 2 ''
	done >in <<-'E'
		市档案局局长　王建平
		王 建 平
		王建平同志
		（王建平）
		王建
		县水务局
		Hermann Liu
	E
	jg-site in | jg-split -q -d site
	sed -n 's/.*<a href="speaker.*">\(.*）\)<.*/\1/p' site/speakers.html >got
	printf '%s\n' 'Hermann Liu（1）' '王建（1）' '王建平（4）' '未注明讲话人（1）' >want
	same want got
}
