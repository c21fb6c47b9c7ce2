#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

@test "jg-fromhtml: goldens" {
	goldens fromhtml
}

@test "jg-fromhtml: what headings say reaches the blocks, what a person says beats it" {
	local golden=$BATS_TEST_DIRNAME/golden/fromhtml/blog.in
	mkdir talks
	cp "$golden" talks/桥.html
	jg-fromhtml --frame --base=talks talks/桥.html 2>err | jg-normalize |
		jg-headings >blocks
	grep -q '^doc	0	0	-	0	桥$' blocks
	grep -q '^title	0	0	-	1	说桥$' blocks
	grep -q '^head	1	0	-	4	老桥$' blocks
	grep -q '^meta	0	0	published	0	2024-04-13T14:35:00$' blocks
	printf 'name\tline\tkind\n桥\t4\tpara\n' >overrides.tsv
	jg-fromhtml --frame --base=talks talks/桥.html 2>err | jg-normalize |
		jg-headings --overrides=overrides.tsv >blocks
	grep -q '^para	.*	4	老桥$' blocks
}

@test "jg-fromhtml: what a page says of itself at length is cut between characters" {
	local words before
	words=$(printf '河%.0s' {1..1500})
	for before in '' x xx; do
		printf '<meta charset=utf-8><meta name=ArticleTitle content="%s">%s' \
			"$before$words" '<p>今天开会，讲桥，大家先看图，看完了再说怎么修。</p>' |
			jg-fromhtml --plain | head -n 1 >title
		grep -q "^${before}河*$" title
		[ "$(wc -c <title)" -le 4097 ]
	done
}

@test "jg-fromhtml: several pages, a list of them" {
	mkdir pages
	printf '<meta charset=utf-8><p>今天开会，讲桥。</p>' >pages/一.html
	printf '<meta charset=utf-8><p>明天开会，讲路。</p>' >pages/二.html
	jg-fromhtml --base=pages pages/*.html >want
	printf '%s\0' pages/*.html |
		jg-fromhtml --base=pages --files0-from=- >got
	same want got
	jg-normalize got | jg-headings | grep '^doc' | cut -f 6 >names
	printf '%s\n' 一 二 | sort >want
	sort names >got
	same want got
	jg-fromhtml --plain pages/一.html >got
	echo 今天开会，讲桥。 >want
	same want got
	jg-fromhtml --digest pages/一.html |
		grep -q "sha256=$(sha256sum pages/一.html | cut -d' ' -f1)"
}

# texts FOLDER: the texts of the samples, normalized, one by one.
texts() {
	local file name
	mkdir "$1"
	while IFS= read -r file; do
		name=${file#"$TOP/input/"}
		jg-normalize "$file" >"$1/$(tr / _ <<<"${name%.txt}").txt" 2>err ||
			rm "$1/$(tr / _ <<<"${name%.txt}").txt"
	done < <(find "$TOP/input" -name '*.txt' | sort)
}

# bare FILE: without empty lines and blanks.
bare() {
	grep -v '^$' "$1" | sed 's/[ 　]//g'
}

@test "jg-fromhtml: the samples come back from their own pages as they went" {
	local file name
	local -a pairs=()
	texts texts
	for file in texts/*.txt; do
		name=$(basename "$file" .txt)
		jg-headings "$file" | jg-html >page.html
		jg-fromhtml --plain page.html >text 2>err
		bare "$file" >"$name.want"
		bare text >"$name.got"
		# What has no title is called so on the page alone.
		sed -i '1{/^无题/d}' "$name.got"
		pairs+=("$name.want" "$name.got")
	done
	[ "${#pairs[@]}" -ge 20 ]
	differing "${pairs[@]}"
}

@test "jg-fromhtml: the samples come back from LibreOffice's pages" {
	type soffice >/dev/null 2>&1 || skip "no LibreOffice"
	local file name
	local -a pairs=()
	texts texts
	timeout 300 soffice "-env:UserInstallation=file://$PWD/profile" --headless \
		--infilter='Text (encoded):UTF8,LF,,,' --convert-to html \
		--outdir pages texts/*.txt >/dev/null 2>&1 </dev/null
	for file in texts/*.txt; do
		name=$(basename "$file" .txt)
		jg-fromhtml --plain "pages/$name.html" >text 2>err
		bare "$file" >"$name.want"
		bare text >"$name.got"
		pairs+=("$name.want" "$name.got")
	done
	[ "${#pairs[@]}" -ge 20 ]
	differing "${pairs[@]}"
}

# refused WHAT: page.html is, in the one message, in little time and memory.
refused() {
	local got=0
	prlimit --cpu=60 jg-fromhtml page.html >out 2>err || got=$?
	[ "$got" = 1 ] || flunk "status $got" "$(head -c 500 err)"
	[ ! -s out ]
	[ "$(wc -l <err)" = 1 ] || flunk "$(head -c 2000 err)"
	grep -Fq "jg-fromhtml: page.html: $1" err || flunk "$(<err)"
}

@test "jg-fromhtml: a file of another kind is refused with what helps" {
	printf '{\\rtf1 a}' >talk.html
	! jg-fromhtml talk.html >got 2>err || return 1
	grep -q 'an RTF file; soffice' err
	printf '%s\r\n' 'From: <a>' 'MIME-Version: 1.0' \
		'Content-Type: multipart/related; boundary="b"' '' --b '' '<p>修桥</p>' >talk.html
	! jg-fromhtml talk.html >got 2>err || return 1
	grep -q 'saved as MHT' err
	# A letter that tells of such a head, and a page.
	printf '<p>MIME-Version: multipart/related，From: 都是邮件里的字段，修桥的人不用知道这些。</p>' >talk.html
	jg-fromhtml talk.html >got
	grep -q 修桥 got
}

@test "jg-fromhtml: what would take a parser for ever is refused" {
	perl -e 'print "<div>" x 100000, "text" x 100' >page.html
	refused "more than 512 elements inside one another"
	perl -e 'print "<p "; print "a$_=1 " for 1 .. 300; print ">text"' >page.html
	refused "a tag of more than 256 attributes"
	perl -e 'print "<p a=\"", "<p a=\"x" x 100000' >page.html
	refused "a tag of more than 256 attributes"
	perl -e 'print "<!--" x 100000' >page.html
	refused "no article on this page"
	# What only looks like a tag is none.
	perl -e 'print "<script>if (a<b ", "c " x 1000, ")</script><p>今天开会，讲桥。</p>"' >page.html
	jg-fromhtml --plain page.html >got
	echo 今天开会，讲桥。 >want
	same want got
}

@test "jg-fromhtml: ten megabytes of anything take their time and no more" {
	local unit bytes=10000000
	# The sanitizers look at all that is left for each string that is read.
	! grep -q __asan_init "$BIN/jg-fromhtml" || bytes=1000000
	for unit in '<p>同志们，今天开会，讲三个问题。</p>' '<b>字</b>' '&amp;&#20320;&nbsp;' \
		'<table><tr><td>一，<td>二</table>' '<ul><li>一，</ul>' '<a href=x>一</a>' \
		'</div>' '<br>' '<' "<p class='nav menu footer'>"; do
		perl -e 'print "<p>今天大家一起来开会，讲的是桥怎么修，还有路怎么走。</p>"; print $ARGV[0] x ($ARGV[1] / length $ARGV[0])' \
			"$unit" "$bytes" >page.html
		prlimit --cpu=60 jg-fromhtml page.html >out 2>err ||
			flunk "$unit: $? $(head -c 300 err)"
	done
}
