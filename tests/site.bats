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
	[ "$(wc -c <site/style.css)" -le 12800 ]
	[ "$(wc -c <site/site.js)" -le 8192 ]
	[ "$(wc -c <site/search.js)" -le 10240 ]
	[ "$(wc -c <"$TOP/filters/site/shards.js")" -le 5888 ]
	[ "$(gzip -c site/search.js | wc -c)" -le 4608 ]
}

@test "jg-site: the data for the search hold every line, at its anchor" {
	site "$BATS_TEST_DIRNAME/golden/site/years.in"
	cat site/search/t/*.js >texts
	same "$BATS_TEST_DIRNAME/golden/site/years.texts.js" texts
	sed -n '/^jianggao.count/,$p' site/search-data.js >index
	same "$BATS_TEST_DIRNAME/golden/site/years.search-data.js" index
}

@test "jg-site: the search calls folders by their titles, twins by their paths, too" {
	site "$BATS_TEST_DIRNAME/golden/site/titled.in"
	sed -n '/^jianggao.folders/,/^];/p' site/search-data.js >folders
	same "$BATS_TEST_DIRNAME/golden/site/titled.folders.js" folders
}

@test "jg-site: every anchor of the data for the search is in its page" {
	local name anchor
	cd "$BATS_TEST_TMPDIR" || return
	cat "$BATS_TEST_DIRNAME"/golden/html/{speech,items,deep,turns}.in >blocks
	site "$PWD/blocks"
	for name in 2024/厂会 规定 深 座谈; do
		sed -n "/\[\"s\/${name/\//\\/}/,/^]]/p" site/search/t/*.js |
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

# holders PAIR [TEXTS]: the numbers of the titles and parts that hold a pair of
# characters; of the parts alone, from 0 on, where it is said how many texts there are.
holders() {
	cat site/search/b/*.js | sed -n "s/^\"$1\":\"\(.*\)\",$/\1/p" | walk |
		awk -v texts="${2:-0}" '$1 >= texts { print $1 - texts }'
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
	[[ $(head -n 1 site/search/t/0.js) == 'jianggao.texts[0]=["s/new.html","全國報告","2025-03-01",'* ]]
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
	cat site/search/t/*.js | awk '/^jianggao.texts/ { split($0, part, /[][]/) }
		/共3/ { print part[2] }' | sort -nu >have
	same want have
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
	cat site/search/b/*.js >all
	grep -q '^"甲":"!' all
	grep -q '^"丁":"!' all
	grep -q '^"乙":"[^!]' all
	[ "$(sed -n 's/^"丁":"\(.*\)",/\1/p' all | wc -c)" -lt 850 ]
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

# versions FILE: 700 documents, each as its row in FILE, `number version`, says; some
# are long, and what they hold and their title hang on the version, of version 7 day
# and speaker, too.
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
		printf "date\t0\t0\t-\t3\t%d年3月1日\n", 1990 + (n + (v == 7)) % 30
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
		if [[ ${round[0]} == @(more|long|short|day) ]]; then
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
	for name in 周甲一 单乙二 曾丙三 仇丁四 解戊五 朴己六 查庚七 任辛八 盖壬九 區大一 Hermann 缪大二; do
		printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 "$name" meta speaker 0 "$name" title - 1 题 end - 1 ''
	done >blocks
	site "$PWD/blocks"
	[ "$(grep -o '^<a href="speakers/.*（1）' site/speakers.html | sed 's/.*>//; s/（.*//' | xargs)" = \
		"盖壬九 Hermann 缪大二 區大一 朴己六 仇丁四 任辛八 单乙二 解戊五 曾丙三 查庚七 周甲一" ]
	# Letters only where there are many.
	run ! grep '<h2 id="l' site/speakers.html
	for name in {10..99}; do
		printf '%s\t0\t0\t%s\t%d\t%s\n' doc - 0 "$name" meta speaker 0 "李$name" title - 1 题 end - 1 ''
	done >>blocks
	site "$PWD/blocks"
	[ "$(grep -o '^<a href="#l.' site/speakers.html | cut -c12- | tr -d '\n')" = GHLMOPQRSXZ ]
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
	[ "$(cat 'pdf/a/1 #%?.pdf')" = "file://$PWD/site/s/a/1 %23%25%3F.html D:19700101000000" ]
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
	[ "$(cat site/search/b/*.js | grep -c '^"一')" -gt 700 ]
	[ "$(holders 一丂 | wc -l)" = 0 ]
	[ "$(holders 一丠 603 | xargs)" = "$(seq 0 602 | xargs)" ]
	[ "$(holders 龙龟 603 | xargs)" = "0 602" ]
	cat site/search/b/*.js | grep '^"一' >pairs
	[ "$(grep -v '龙\|龟' pairs | cut -d: -f2 | sort -u | wc -l)" -le 2 ] # titles
	for what in site/search/b/*.js; do
		grep '^"一' "$what" | cut -c2-7 | LC_ALL=C sort -c
	done
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
	LC_ALL=C awk -F'"' 'length($2) == 6 { count[$4]++ }
		END { for (i in count) print count[i] }' site/search/b/*.js >counts
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
