#!/usr/bin/env bats
# What is a speech in a folder, what is passed over, and what cannot be one: it is
# named, the others are converted, and when it is gone all is well.

load lib
# Leaks are looked for where each program is tested: that doubles what a start costs.
export ASAN_OPTIONS=detect_leaks=0

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir in
	IN=$PWD/in
	OUT=$PWD/out
	speech >in/good.txt
}

speech() {
	printf '%s\n' 在第一次会议上的讲话 同志们： 一、学习 要学。 二、工作 要做。 同志们，努力！
}

convert() {
	make_corpus "$IN" "$OUT" "$@"
}

# made: what has come, by name.
made() {
	(cd "$OUT/markdown" && find . -name '*.md' -printf '%P\n' | LC_ALL=C sort | tr '\n' ' ')
}

# refused REASON: the good ones come, the reason is told once, and each kind of
# output has the same.
refused() {
	run -2 --separate-stderr convert
	[ "$(grep -cF "$1" <<<"$stderr")" = 1 ] || flunk "not once: $1" "$stderr"
	[[ $stderr == *"jianggao: not everything was converted:"*"$1"* ]]
	[ -e "$OUT/markdown/good.md" ]
	diff <(cd "$OUT/markdown" && find . -type f | sort) \
		<(cd "$OUT/xml" && find . -type f ! -path ./corpus.xml | sed 's/xml$/md/' | sort)
	diff <(cd "$OUT/markdown" && find . -type f | sort) \
		<(cd "$OUT/html/s" && find . -name '*.html' -type f | sed 's/html$/md/' | sort)
}

# clean: nothing is refused, and it is what a first run makes.
clean() {
	run -0 --separate-stderr convert
	[ -z "$stderr" ] || flunk "$stderr"
	rm -rf first
	make_corpus "$IN" "$PWD/first" >/dev/null
	diff -r -x .jianggao first "$OUT"
}

@test "inputs: a name that is too long for what is made of it" {
	local letter name
	for letter in a 长; do
		name=$(printf "$letter%.0s" {1..251})
		[ "$letter" = a ] || name=${name:0:83}ab
		speech >"in/$name.txt"
		refused "$name.txt: its name is too long"
		rm "in/$name.txt"
		clean
	done
	# The longest that can stand.
	name=$(printf 'a%.0s' {1..250})
	speech >"in/$name.txt"
	clean
	[ -e "$OUT/html/s/$name.html" ]
	# In parts it is longer, which only their making tells.
	echo 'several = yes' >in/jianggao.conf
	{ speech && echo && speech | sed 's/一次/二届/'; } >"in/$name.txt"
	run -2 --separate-stderr convert
	[[ $stderr == *"file name too long"* ]]
	[ -e "$OUT/markdown/good.md" ]
	[ -e "$OUT/xml/good.xml" ]
	rm "in/$name.txt"
	clean
}

@test "inputs: a folder by the name of an output" {
	local suffix
	for suffix in html md xml txt; do
		mkdir -p "in/b/good.$suffix"
		speech >in/b/good.docx.md
		speech >in/b/good.text
		speech >"in/b/good.$suffix/c.txt"
		refused "in/b/good.text: behind its name, .$suffix is that of a folder"
		[ -e "$OUT/xml/b/good.$suffix/c.xml" ]
		# Either of them may go, and the other takes its place.
		if [ "$suffix" = html ]; then
			rm in/b/good.text
			clean
		fi
		speech >in/b/good.text
		rm -r "in/b/good.$suffix"
		clean
		rm in/b/good.text
		mkdir "in/b/good.$suffix"
		speech >"in/b/good.$suffix/c.txt"
		clean
		rm -r in/b
	done
}

@test "inputs: a speech called corpus, in the folder itself alone" {
	mkdir in/2023
	speech >in/2023/corpus.txt
	clean
	speech >in/corpus.md
	refused "in/corpus.md: xml/corpus.xml takes in all speeches"
	[ -e "$OUT/xml/2023/corpus.xml" ]
	rm in/corpus.md
	clean
}

@test "inputs: links to themselves, to one another, to a folder above, and nowhere" {
	mkdir -p in/f/g other
	speech >in/f/g/a.txt
	ln -s x in/x
	refused "in/x: too many levels of symbolic links"
	ln -s y.txt in/z.txt
	mv in/x in/y.txt && ln -sfn z.txt in/y.txt
	refused "in/z.txt: too many levels of symbolic links"
	rm in/y.txt
	refused "in/z.txt: no such file"
	rm in/z.txt
	clean
	ln -s .. in/f/g/up
	refused "in/f/g/up: a link to a folder that it lies in"
	for up in "$IN" ../../../.. /; do
		ln -sfn "$up" in/f/g/up
		refused "in/f/g/up: a link to a folder that it lies in"
		[ "$(made)" = "f/g/a.md good.md " ]
	done
	# Two that lead to one another from outside; a link beside is none of these.
	ln -sfn "$PWD/other" in/f/g/up
	ln -s "$IN/f" other/down
	refused "in/f/g/up/down: a link to a folder that it lies in"
	rm in/f/g/up
	ln -s f in/again
	clean
	[ "$(made)" = "again/g/a.md f/g/a.md good.md " ]
}

@test "inputs: a folder that may not be read" {
	local -a as_nobody=()
	((EUID != 0)) || as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
	mkdir -p in/secret in/2023 out
	speech >in/2023/b.txt
	chmod 0 in/secret
	chmod 777 out
	"${as_nobody[@]}" "$BIN/jianggao" --version >/dev/null 2>&1 || skip "nobody cannot start it"
	"${as_nobody[@]}" test -r in || skip "nobody cannot come here"
	run -1 --separate-stderr "${as_nobody[@]}" "$BIN/jianggao" -i in -o out --pipelines="$TOP/pipelines"
	[[ $stderr == *"in/secret: permission denied"* ]]
	[ "$(made)" = "2023/b.md good.md " ]
	chmod 755 in/secret
}

@test "inputs: a path that is too long for the system" {
	local part i
	part=$(printf 'd%.0s' {1..200})
	(
		cd in || exit
		for ((i = 0; i < 21; i++)); do
			mkdir "$part" && cd -P "$part" || exit
		done
		speech >deep.txt
	)
	run -2 --separate-stderr convert
	[[ $stderr == *"$part: file name too long"* ]]
	[ -e "$OUT/markdown/good.md" ]
	rm -r in/d*
	clean
	# One that can be read, and whose outputs are too deep.
	(
		cd in || exit
		for ((i = 0; i < 19; i++)); do
			mkdir "$part" && cd -P "$part" || exit
		done
		speech >deep.txt
	)
	i=$(($(find in -name deep.txt | head -c 5000 | wc -c) + ${#PWD}))
	((i < 4096)) || skip "this folder lies too deep"
	run convert
	[ -e "$OUT/markdown/good.md" ]
	rm -r in/d*
	clean
}

@test "inputs: links out of the folder are told, and followed or not" {
	mkdir -p away in/2023
	speech >away/a.txt
	speech >in/2023/b.txt
	ln -s "$PWD/away" in/linked
	ln -s ../away/a.txt in/one.txt
	ln -s 2023 in/inside
	run -0 --separate-stderr convert
	[[ $stderr == *"note: 2 links out of it were followed: linked -> $PWD/away, one.txt -> $PWD/away/a.txt; \`follow-links = no\`"* ]]
	[ "$(made)" = "2023/b.md good.md inside/b.md linked/a.md one.md " ]
	echo 'follow-links = no' >in/jianggao.conf
	run -0 --separate-stderr convert
	[[ $stderr == *"note: 2 links out of it were not followed: linked -> "* ]]
	[ "$(made)" = "2023/b.md good.md inside/b.md " ]
	[ ! -e "$OUT/html/s/one.html" ]
	# A folder whose name begins alike is another; the folder itself may be a link.
	mkdir "in of others"
	speech >"in of others/c.txt"
	ln -s "../in of others/c.txt" in/c.txt
	mv in here && ln -s here in
	rm in/linked in/one.txt
	run -0 --separate-stderr convert
	[[ $stderr == *"note: 1 link out of it was not followed: c.txt -> "* ]]
	[ "$(made)" = "2023/b.md good.md inside/b.md " ]
}

@test "inputs: what is a speech, and what is passed over by name" {
	local name
	for name in b.text c.md d.markdown E.TXT F.Md 第1.5期 无后缀 no.12; do
		speech >"in/$name"
	done
	iconv -f UTF-8 -t UTF-16LE in/无后缀 >in/utf16
	iconv -f UTF-8 -t GB18030 in/无后缀 >in/gbk
	for name in list.csv data.json feed.xml a.tex s.py t.tsv x.log .hidden '#good.txt#' 'good.txt~' old.bak; do
		speech >"in/$name"
	done
	mkdir in/sub
	speech >in/sub/own.css
	speech >in/own.css
	head -c 5000 /dev/zero >in/zeros
	printf '\177ELF\002\001\001\0\0\0\0\0\0\0\0\0\003' >in/program
	# Zeros are no wide characters: numbers of four bytes, and noise with some among it.
	printf '\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0' >in/numbers
	printf '\313\0\7\344\221\263\0\5\202\301\17\0\233\1\360\210' >in/noise
	speech | iconv -t UTF-32BE >in/utf32
	: >in/empty
	mkfifo in/pipe.txt
	run -0 --separate-stderr convert
	[ "$(made)" = "E.md F.md b.md c.md d.md gbk.md good.md no.12.md utf16.md utf32.md 无后缀.md 第1.5期.md " ] ||
		flunk "$(made)"
	[ "$(wc -l <<<"$stderr")" = 1 ]
	[[ $stderr == *"in: note: 17 files of other kinds were not taken: #good.txt#, a.tex, data.json, empty, feed.xml, good.txt~, list.csv, noise, numbers, old.bak, pipe.txt (no file), program, s.py, sub/own.css, t.tsv, x.log, zeros; \`take = *.tex\` takes"* ]] ||
		flunk "$stderr"
	run -0 --separate-stderr convert
	[ -z "$output" ]
}

@test "inputs: a file without a text has no page, and is told by name" {
	: >in/nothing.txt
	: >in/nothing.docx
	printf ' \t\r\n\xe3\x80\x80\n\f\v\xc2\xa0\n' >in/blanks.md
	printf '\xef\xbb\xbf\n' >in/mark.txt
	printf '\n \n' | iconv -t UTF-16 >in/wide.txt
	printf 'x' >in/letter.txt
	run -0 --separate-stderr convert
	[ "$(made)" = "good.md letter.md " ] || flunk "$(made)"
	[ "$stderr" = "jianggao: $IN: note: 5 files hold no text and have no page: blanks.md, mark.txt, nothing.docx, nothing.txt, wide.txt" ] ||
		flunk "$stderr"
	run ! grep -r nothing "$OUT/html"
	run -0 --separate-stderr convert
	[ -z "$output$stderr" ]
	rm in/[!gn]*
	rm in/nothing.docx
	run -0 --separate-stderr convert
	[ "$stderr" = "jianggao: $IN: note: 1 file holds no text and has no page: nothing.txt" ] ||
		flunk "$stderr"
}

@test "inputs: take asks for others" {
	mkdir in/log
	speech >in/a.tex
	speech >in/b.log
	speech >in/log/c.log
	speech >'in/log/#c.log#'
	echo 'take = *.tex  log/*.log' >in/jianggao.conf
	run -0 --separate-stderr convert
	[ "$(made)" = "a.md good.md log/c.md " ]
	[[ $stderr == *"2 files of other kinds were not taken: b.log, log/#c.log#; \`take = *.log\`"* ]]
	run -0 --separate-stderr convert TAKE='*'
	[ "$(made)" = "a.md b.md good.md log/c.md " ]
	[[ $stderr == *"1 file of another kind was not taken: log/#c.log#" ]]
}

@test "inputs: of very many that are passed over, some are named" {
	local i
	for ((i = 0; i < 60; i++)); do
		echo >"in/$i.json"
	done
	run -0 --separate-stderr convert
	[[ $stderr == *"60 files of other kinds were not taken: 0.json, 1.json, "*" and 36 more; "* ]]
}

@test "inputs: what is no text is not passed over, but refused with what helps" {
	printf 'PK\3\4%s' 'mimetypeapplication/epub+zip' >in/book.EPUB
	printf '\377\330\377' >in/scan.pdf
	refused "scan.pdf: a picture; tesseract"
	[[ $stderr == *"book.EPUB: an EPUB"* ]]
	[ "$(made)" = "good.md " ]
}

@test "inputs: names that no terminal should see are refused by name" {
	local name
	for name in $'a\033[31m' $'b\nc' $'d\177' $'e\302\233x' $'f\342\200\256x' $'g\377' '中\x1b'; do
		speech >"in/$name.txt"
	done
	run convert
	[[ $output != *"neither converted nor refused"* ]] || flunk "$output"
	[ "$status" = 2 ]
	[ -e "$OUT/markdown/good.md" ]
	[ -e "$OUT/markdown/中\\x1b.md" ]
	find in -name '*[^ -~]*' ! -name '中*' -delete
	LC_ALL=C find in -name 'g*.txt' ! -name good.txt -delete
	LC_ALL=C find in -name '[bdef]*.txt' -delete
	LC_ALL=C find in -name 'a*.txt' -delete
	clean
}

@test "inputs: the suffixes that may clash are those of the outputs" {
	awk '!/^#/ && $4 ~ /^[.]/ { print $4 }' "$TOP"/pipelines/*.kind | sort -u >made
	sed -n '/^static const struct span suffixes/,/^};/s/.*{"\([^"]*\)".*/\1/p' \
		"$TOP/pipelines/jianggao/input/clash.c" | sort >known
	same made known
}

@test "inputs: what is no file is named as such, and nothing takes it" {
	mkfifo in/pipe.txt
	run -0 --separate-stderr convert
	[[ $stderr == *"in: note: 1 file of another kind was not taken: pipe.txt (no file)" ]] || flunk "$stderr"
	echo x >in/b.tex
	run -0 --separate-stderr convert
	[[ $stderr == *"not taken: b.tex, pipe.txt (no file); \`take = *.tex\` takes such into the corpus" ]] || flunk "$stderr"
}
